# Written by apiscribe build; edits are lost.
"""The calls of the service, by what they are about; made by a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack
from uuid import UUID

from ._runtime.http.asynchronous import AsyncCore
from ._runtime.http.core import RawAnswer
from .options import CallOptions, WaitOptions
from ._runtime.http.sync import SyncCore
from ._runtime.operations import (
    DELETE_ORDER,
    GET_ORDER,
    UPDATE_ORDER,
    WAIT_DELETE_ORDER,
    WAIT_REQUEST,
    WAIT_UPDATE_ORDER,
)

if TYPE_CHECKING:
    from . import models


class Orders:
    """Calls about orders."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawOrders:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawOrders(self._core)

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.OrderResponse:
        """Read an order and the outcome of the requests made for it.

        `uuid`: CDEK identifier of the order.

        Gives an OrderResponse: An order as CDEK holds it, with the requests made for
        it.

        Raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or
        ApiError if the service refuses; TransportError, RequestTimeoutError or
        UnexpectedResponseError if it gives no answer of its own.

        Options of this one call, such as `timeout` in seconds: see CallOptions.

        `GET /orders/{uuid}`, get_order#operation
        """
        return self._core.call(GET_ORDER, {"uuid": uuid}, None, options)

    def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ChangeResponse:
        """Delete an order that has not moved yet.

        `uuid`: CDEK identifier of the order.

        Gives a ChangeResponse: Receipt for a change or a deletion that CDEK works on
        later.

        It is only asked for by then: wait for its outcome.

        Raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or
        ApiError if the service refuses; TransportError, RequestTimeoutError or
        UnexpectedResponseError if it gives no answer of its own.

        Options of this one call, such as `timeout` in seconds: see CallOptions.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return self._core.call(DELETE_ORDER, {"uuid": uuid}, None, options)

    def delete_and_wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.OrderResponse | None:
        """Delete an order that has not moved yet. Waits until that is done.

        Gives an OrderResponse, read once the change is made; None if there is nothing
        to be found any more.

        Raises ApiError, or one of its kind, with the service's errors if the change
        fails, and RequestTimeoutError if there is no outcome in time; what else, see
        `delete`.

        `timeout` is the limit for all of it in seconds, 60 unless given; further
        options: see WaitOptions.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return self._core.call_and_wait_gone(
            DELETE_ORDER, WAIT_DELETE_ORDER, {"uuid": uuid}, None, options
        )

    def update(
        self,
        body: models.OrderUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Change an order that has not moved yet.

        `body`: an OrderUpdate, or a mapping with its members as JSON has them.

        Gives a ChangeResponse: Receipt for a change or a deletion that CDEK works on
        later.

        It is only asked for by then: wait for its outcome.

        Raises InvalidRequestError, with `violations`, before anything is sent. Raises
        NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if
        the service refuses; TransportError, RequestTimeoutError or
        UnexpectedResponseError if it gives no answer of its own.

        Options of this one call, such as `timeout` in seconds: see CallOptions.

        `PATCH /orders`, update_order#operation
        """
        return self._core.call(UPDATE_ORDER, {}, body, options)

    def update_and_wait(
        self,
        body: models.OrderUpdate | Mapping[str, Any],
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Change an order that has not moved yet. Waits until that is done.

        Gives an OrderResponse, read once the change is made.

        Raises ApiError, or one of its kind, with the service's errors if the change
        fails, and RequestTimeoutError if there is no outcome in time; what else, see
        `update`.

        `timeout` is the limit for all of it in seconds, 60 unless given; further
        options: see WaitOptions.

        `PATCH /orders`, update_order#operation
        """
        return self._core.call_and_wait(
            UPDATE_ORDER, WAIT_UPDATE_ORDER, {}, body, options
        )

    def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Wait for the outcome of a change that was asked for.

        `request` is the `request_uuid` of the change's record, or a `type`, of which
        the newest counts; without it the newest of all counts.

        Gives an OrderResponse in which that record's state is SUCCESSFUL.

        Raises ApiError, or one of its kind, with the record's errors if the state is
        INVALID, and RequestTimeoutError if it is neither in time.

        `timeout` is the limit for all of it in seconds, 60 unless given; further
        options: see WaitOptions.

        `GET /orders/{uuid}`, get_order#operation
        """
        return self._core.wait(WAIT_REQUEST, {"uuid": uuid}, request, options)


class RawOrders:
    """Calls about orders, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.OrderResponse]:
        """Read an order and the outcome of the requests made for it.

        Gives a RawAnswer: `status`, `headers`, `content` in bytes, and as `model` an
        OrderResponse.

        Takes and raises what `get` does.

        `GET /orders/{uuid}`, get_order#operation
        """
        return self._core.raw(GET_ORDER, {"uuid": uuid}, None, options)

    def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ChangeResponse]:
        """Delete an order that has not moved yet.

        Gives a RawAnswer: `status`, `headers`, `content` in bytes, and as `model` a
        ChangeResponse.

        Takes and raises what `delete` does.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return self._core.raw(DELETE_ORDER, {"uuid": uuid}, None, options)

    def update(
        self,
        body: models.OrderUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Change an order that has not moved yet.

        Gives a RawAnswer: `status`, `headers`, `content` in bytes, and as `model` a
        ChangeResponse.

        Takes and raises what `update` does.

        `PATCH /orders`, update_order#operation
        """
        return self._core.raw(UPDATE_ORDER, {}, body, options)


class AsyncOrders:
    """Calls about orders."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawOrders:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawOrders(self._core)

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.OrderResponse:
        """Read an order and the outcome of the requests made for it.

        `uuid`: CDEK identifier of the order.

        Gives an OrderResponse: An order as CDEK holds it, with the requests made for
        it.

        Raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or
        ApiError if the service refuses; TransportError, RequestTimeoutError or
        UnexpectedResponseError if it gives no answer of its own.

        Options of this one call, such as `timeout` in seconds: see CallOptions.

        `GET /orders/{uuid}`, get_order#operation
        """
        return await self._core.call(GET_ORDER, {"uuid": uuid}, None, options)

    async def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ChangeResponse:
        """Delete an order that has not moved yet.

        `uuid`: CDEK identifier of the order.

        Gives a ChangeResponse: Receipt for a change or a deletion that CDEK works on
        later.

        It is only asked for by then: wait for its outcome.

        Raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or
        ApiError if the service refuses; TransportError, RequestTimeoutError or
        UnexpectedResponseError if it gives no answer of its own.

        Options of this one call, such as `timeout` in seconds: see CallOptions.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return await self._core.call(DELETE_ORDER, {"uuid": uuid}, None, options)

    async def delete_and_wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.OrderResponse | None:
        """Delete an order that has not moved yet. Waits until that is done.

        Gives an OrderResponse, read once the change is made; None if there is nothing
        to be found any more.

        Raises ApiError, or one of its kind, with the service's errors if the change
        fails, and RequestTimeoutError if there is no outcome in time; what else, see
        `delete`.

        `timeout` is the limit for all of it in seconds, 60 unless given; further
        options: see WaitOptions.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return await self._core.call_and_wait_gone(
            DELETE_ORDER, WAIT_DELETE_ORDER, {"uuid": uuid}, None, options
        )

    async def update(
        self,
        body: models.OrderUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Change an order that has not moved yet.

        `body`: an OrderUpdate, or a mapping with its members as JSON has them.

        Gives a ChangeResponse: Receipt for a change or a deletion that CDEK works on
        later.

        It is only asked for by then: wait for its outcome.

        Raises InvalidRequestError, with `violations`, before anything is sent. Raises
        NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if
        the service refuses; TransportError, RequestTimeoutError or
        UnexpectedResponseError if it gives no answer of its own.

        Options of this one call, such as `timeout` in seconds: see CallOptions.

        `PATCH /orders`, update_order#operation
        """
        return await self._core.call(UPDATE_ORDER, {}, body, options)

    async def update_and_wait(
        self,
        body: models.OrderUpdate | Mapping[str, Any],
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Change an order that has not moved yet. Waits until that is done.

        Gives an OrderResponse, read once the change is made.

        Raises ApiError, or one of its kind, with the service's errors if the change
        fails, and RequestTimeoutError if there is no outcome in time; what else, see
        `update`.

        `timeout` is the limit for all of it in seconds, 60 unless given; further
        options: see WaitOptions.

        `PATCH /orders`, update_order#operation
        """
        return await self._core.call_and_wait(
            UPDATE_ORDER, WAIT_UPDATE_ORDER, {}, body, options
        )

    async def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Wait for the outcome of a change that was asked for.

        `request` is the `request_uuid` of the change's record, or a `type`, of which
        the newest counts; without it the newest of all counts.

        Gives an OrderResponse in which that record's state is SUCCESSFUL.

        Raises ApiError, or one of its kind, with the record's errors if the state is
        INVALID, and RequestTimeoutError if it is neither in time.

        `timeout` is the limit for all of it in seconds, 60 unless given; further
        options: see WaitOptions.

        `GET /orders/{uuid}`, get_order#operation
        """
        return await self._core.wait(WAIT_REQUEST, {"uuid": uuid}, request, options)


class AsyncRawOrders:
    """Calls about orders, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.OrderResponse]:
        """Read an order and the outcome of the requests made for it.

        Gives a RawAnswer: `status`, `headers`, `content` in bytes, and as `model` an
        OrderResponse.

        Takes and raises what `get` does.

        `GET /orders/{uuid}`, get_order#operation
        """
        return await self._core.raw(GET_ORDER, {"uuid": uuid}, None, options)

    async def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ChangeResponse]:
        """Delete an order that has not moved yet.

        Gives a RawAnswer: `status`, `headers`, `content` in bytes, and as `model` a
        ChangeResponse.

        Takes and raises what `delete` does.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return await self._core.raw(DELETE_ORDER, {"uuid": uuid}, None, options)

    async def update(
        self,
        body: models.OrderUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Change an order that has not moved yet.

        Gives a RawAnswer: `status`, `headers`, `content` in bytes, and as `model` a
        ChangeResponse.

        Takes and raises what `update` does.

        `PATCH /orders`, update_order#operation
        """
        return await self._core.raw(UPDATE_ORDER, {}, body, options)
