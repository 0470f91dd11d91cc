# Written by apiscribe build; edits are lost.
"""Calls about orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.orders import (
    CREATE_ORDER,
    DELETE_ORDER,
    FIND_ORDER,
    GET_ORDER,
    LIST_ORDER_INTAKES,
    REFUSE_ORDER,
    RETURN_ORDER_BY_CLIENT,
    UPDATE_ORDER,
    WAIT_CREATE_ORDER,
    WAIT_DELETE_ORDER,
    WAIT_REFUSE_ORDER,
    WAIT_REQUEST,
    WAIT_RETURN_ORDER_BY_CLIENT,
    WAIT_UPDATE_ORDER,
)
from ..options import CallOptions, WaitOptions

if TYPE_CHECKING:
    from .. import models
    from ..bodies import ClientReturnDict, OrderCreateDict, OrderUpdateDict


class Orders:
    """Calls about orders.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawOrders:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawOrders(self._core)

    def find(
        self,
        *,
        cdek_number: int | str | None = None,
        im_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.OrderResponse:
        """An order by its CDEK number or by the client's number.

        One of cdek_number and im_number is given. (B63)

        Args:
            cdek_number: CDEK number of the order that is asked for.
            im_number: Number of the order in the client's system that is asked for.
            **options: See the class.

        Returns:
            OrderResponse: An order as CDEK holds it, with the requests made for it.

        Raises:
            InvalidRequestError: A value breaks a limit, or the values a rule; nothing
                is sent.

        `GET /orders`
        """
        return self._core.call(
            FIND_ORDER,
            {"cdek_number": cdek_number, "im_number": im_number},
            None,
            options,
        )

    def create(
        self,
        body: models.OrderCreate | OrderCreateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Register an order.

        Args:
            body: What to send: an OrderCreate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /orders`
        """
        return self._core.call(
            CREATE_ORDER, {"developer-key": developer_key}, body, options
        )

    def create_and_wait(
        self,
        body: models.OrderCreate | OrderCreateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Register an order. Waits until that is done.

        Args:
            body: What to send: an OrderCreate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /orders`
        """
        return self._core.call_and_wait(
            CREATE_ORDER,
            WAIT_CREATE_ORDER,
            {"developer-key": developer_key},
            body,
            options,
        )

    def update(
        self,
        body: models.OrderUpdate | OrderUpdateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Change an order that has not moved yet.

        Args:
            body: What to send: an OrderUpdate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `PATCH /orders`, update_order#operation
        """
        return self._core.call(
            UPDATE_ORDER, {"developer-key": developer_key}, body, options
        )

    def update_and_wait(
        self,
        body: models.OrderUpdate | OrderUpdateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Change an order that has not moved yet. Waits until that is done.

        Args:
            body: What to send: an OrderUpdate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `PATCH /orders`, update_order#operation
        """
        return self._core.call_and_wait(
            UPDATE_ORDER,
            WAIT_UPDATE_ORDER,
            {"developer-key": developer_key},
            body,
            options,
        )

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.OrderResponse:
        """Read an order and the outcome of the requests made for it.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            OrderResponse: An order as CDEK holds it, with the requests made for it.

        `GET /orders/{uuid}`, get_order#operation
        """
        return self._core.call(GET_ORDER, {"uuid": uuid}, None, options)

    def wait_until_over(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.OrderResponse:
        """Read an order and the outcome of the requests made for it. Reads again and again
        until nothing more will come of it.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            OrderResponse: Its `entity.is_over` is true.

        Raises:
            RequestTimeoutError: It is not over in time, 60 seconds unless given.

        `GET /orders/{uuid}`, get_order#operation
        """
        return self._core.wait_until(
            GET_ORDER, {"uuid": uuid}, "entity.is_over", options
        )

    def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ChangeResponse:
        """Delete an order that has not moved yet.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return self._core.call(DELETE_ORDER, {"uuid": uuid}, None, options)

    def delete_and_wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.OrderResponse | None:
        """Delete an order that has not moved yet. Waits until that is done.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made; None if there is nothing to be
                found any more.

        Raises:
            ApiError: The change failed, with the service's errors.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return self._core.call_and_wait_gone(
            DELETE_ORDER, WAIT_DELETE_ORDER, {"uuid": uuid}, None, options
        )

    def intakes(
        self,
        order_uuid: UUID | str,
        *,
        uuid: UUID | str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[models.Intake]:
        """All courier calls of an order.

        Args:
            order_uuid: CDEK identifier of the order.
            uuid: A stray of the docs, not needed: the path names the order already.
                Deprecated.
            **options: See the class.

        Returns:
            list[Intake]: A courier call on record.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /orders/{orderUuid}/intakes`
        """
        return self._core.call(
            LIST_ORDER_INTAKES, {"orderUuid": order_uuid, "uuid": uuid}, None, options
        )

    def refuse(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ChangeResponse:
        """Register that the receiver refuses.

        Args:
            uuid: CDEK identifier of the order that is refused.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        `POST /orders/{uuid}/refusal`
        """
        return self._core.call(REFUSE_ORDER, {"uuid": uuid}, None, options)

    def refuse_and_wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.OrderResponse:
        """Register that the receiver refuses. Waits until that is done.

        Args:
            uuid: CDEK identifier of the order that is refused.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /orders/{uuid}/refusal`
        """
        return self._core.call_and_wait(
            REFUSE_ORDER, WAIT_REFUSE_ORDER, {"uuid": uuid}, None, options
        )

    def return_by_client(
        self,
        uuid: UUID | str,
        body: models.ClientReturn | ClientReturnDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Have a delivered order come back from the client.

        Args:
            uuid: CDEK identifier of the delivered order that is to come back.
            body: What to send: a ClientReturn, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /orders/{uuid}/clientReturn`
        """
        return self._core.call(RETURN_ORDER_BY_CLIENT, {"uuid": uuid}, body, options)

    def return_by_client_and_wait(
        self,
        uuid: UUID | str,
        body: models.ClientReturn | ClientReturnDict,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Have a delivered order come back from the client. Waits until that is done.

        Args:
            uuid: CDEK identifier of the delivered order that is to come back.
            body: What to send: a ClientReturn, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /orders/{uuid}/clientReturn`
        """
        return self._core.call_and_wait(
            RETURN_ORDER_BY_CLIENT,
            WAIT_RETURN_ORDER_BY_CLIENT,
            {"uuid": uuid},
            body,
            options,
        )

    def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the order.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            OrderResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /orders/{uuid}`, get_order#operation
        """
        return self._core.wait(WAIT_REQUEST, {"uuid": uuid}, request, options)


class RawOrders:
    """Calls about orders, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def find(
        self,
        *,
        cdek_number: int | str | None = None,
        im_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.OrderResponse]:
        """An order by its CDEK number or by the client's number.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                OrderResponse.

        `GET /orders`
        """
        return self._core.raw(
            FIND_ORDER,
            {"cdek_number": cdek_number, "im_number": im_number},
            None,
            options,
        )

    def create(
        self,
        body: models.OrderCreate | OrderCreateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Register an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /orders`
        """
        return self._core.raw(
            CREATE_ORDER, {"developer-key": developer_key}, body, options
        )

    def update(
        self,
        body: models.OrderUpdate | OrderUpdateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Change an order that has not moved yet.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `PATCH /orders`, update_order#operation
        """
        return self._core.raw(
            UPDATE_ORDER, {"developer-key": developer_key}, body, options
        )

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.OrderResponse]:
        """Read an order and the outcome of the requests made for it.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                OrderResponse.

        `GET /orders/{uuid}`, get_order#operation
        """
        return self._core.raw(GET_ORDER, {"uuid": uuid}, None, options)

    def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ChangeResponse]:
        """Delete an order that has not moved yet.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return self._core.raw(DELETE_ORDER, {"uuid": uuid}, None, options)

    def intakes(
        self,
        order_uuid: UUID | str,
        *,
        uuid: UUID | str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[list[models.Intake]]:
        """All courier calls of an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Intake].

        `GET /orders/{orderUuid}/intakes`
        """
        return self._core.raw(
            LIST_ORDER_INTAKES, {"orderUuid": order_uuid, "uuid": uuid}, None, options
        )

    def refuse(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ChangeResponse]:
        """Register that the receiver refuses.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /orders/{uuid}/refusal`
        """
        return self._core.raw(REFUSE_ORDER, {"uuid": uuid}, None, options)

    def return_by_client(
        self,
        uuid: UUID | str,
        body: models.ClientReturn | ClientReturnDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Have a delivered order come back from the client.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /orders/{uuid}/clientReturn`
        """
        return self._core.raw(RETURN_ORDER_BY_CLIENT, {"uuid": uuid}, body, options)


class AsyncOrders:
    """Calls about orders.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawOrders:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawOrders(self._core)

    async def find(
        self,
        *,
        cdek_number: int | str | None = None,
        im_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.OrderResponse:
        """An order by its CDEK number or by the client's number.

        One of cdek_number and im_number is given. (B63)

        Args:
            cdek_number: CDEK number of the order that is asked for.
            im_number: Number of the order in the client's system that is asked for.
            **options: See the class.

        Returns:
            OrderResponse: An order as CDEK holds it, with the requests made for it.

        Raises:
            InvalidRequestError: A value breaks a limit, or the values a rule; nothing
                is sent.

        `GET /orders`
        """
        return await self._core.call(
            FIND_ORDER,
            {"cdek_number": cdek_number, "im_number": im_number},
            None,
            options,
        )

    async def create(
        self,
        body: models.OrderCreate | OrderCreateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Register an order.

        Args:
            body: What to send: an OrderCreate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /orders`
        """
        return await self._core.call(
            CREATE_ORDER, {"developer-key": developer_key}, body, options
        )

    async def create_and_wait(
        self,
        body: models.OrderCreate | OrderCreateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Register an order. Waits until that is done.

        Args:
            body: What to send: an OrderCreate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /orders`
        """
        return await self._core.call_and_wait(
            CREATE_ORDER,
            WAIT_CREATE_ORDER,
            {"developer-key": developer_key},
            body,
            options,
        )

    async def update(
        self,
        body: models.OrderUpdate | OrderUpdateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Change an order that has not moved yet.

        Args:
            body: What to send: an OrderUpdate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `PATCH /orders`, update_order#operation
        """
        return await self._core.call(
            UPDATE_ORDER, {"developer-key": developer_key}, body, options
        )

    async def update_and_wait(
        self,
        body: models.OrderUpdate | OrderUpdateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Change an order that has not moved yet. Waits until that is done.

        Args:
            body: What to send: an OrderUpdate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `PATCH /orders`, update_order#operation
        """
        return await self._core.call_and_wait(
            UPDATE_ORDER,
            WAIT_UPDATE_ORDER,
            {"developer-key": developer_key},
            body,
            options,
        )

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.OrderResponse:
        """Read an order and the outcome of the requests made for it.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            OrderResponse: An order as CDEK holds it, with the requests made for it.

        `GET /orders/{uuid}`, get_order#operation
        """
        return await self._core.call(GET_ORDER, {"uuid": uuid}, None, options)

    async def wait_until_over(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.OrderResponse:
        """Read an order and the outcome of the requests made for it. Reads again and again
        until nothing more will come of it.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            OrderResponse: Its `entity.is_over` is true.

        Raises:
            RequestTimeoutError: It is not over in time, 60 seconds unless given.

        `GET /orders/{uuid}`, get_order#operation
        """
        return await self._core.wait_until(
            GET_ORDER, {"uuid": uuid}, "entity.is_over", options
        )

    async def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ChangeResponse:
        """Delete an order that has not moved yet.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return await self._core.call(DELETE_ORDER, {"uuid": uuid}, None, options)

    async def delete_and_wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.OrderResponse | None:
        """Delete an order that has not moved yet. Waits until that is done.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made; None if there is nothing to be
                found any more.

        Raises:
            ApiError: The change failed, with the service's errors.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return await self._core.call_and_wait_gone(
            DELETE_ORDER, WAIT_DELETE_ORDER, {"uuid": uuid}, None, options
        )

    async def intakes(
        self,
        order_uuid: UUID | str,
        *,
        uuid: UUID | str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[models.Intake]:
        """All courier calls of an order.

        Args:
            order_uuid: CDEK identifier of the order.
            uuid: A stray of the docs, not needed: the path names the order already.
                Deprecated.
            **options: See the class.

        Returns:
            list[Intake]: A courier call on record.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /orders/{orderUuid}/intakes`
        """
        return await self._core.call(
            LIST_ORDER_INTAKES, {"orderUuid": order_uuid, "uuid": uuid}, None, options
        )

    async def refuse(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ChangeResponse:
        """Register that the receiver refuses.

        Args:
            uuid: CDEK identifier of the order that is refused.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        `POST /orders/{uuid}/refusal`
        """
        return await self._core.call(REFUSE_ORDER, {"uuid": uuid}, None, options)

    async def refuse_and_wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.OrderResponse:
        """Register that the receiver refuses. Waits until that is done.

        Args:
            uuid: CDEK identifier of the order that is refused.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /orders/{uuid}/refusal`
        """
        return await self._core.call_and_wait(
            REFUSE_ORDER, WAIT_REFUSE_ORDER, {"uuid": uuid}, None, options
        )

    async def return_by_client(
        self,
        uuid: UUID | str,
        body: models.ClientReturn | ClientReturnDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Have a delivered order come back from the client.

        Args:
            uuid: CDEK identifier of the delivered order that is to come back.
            body: What to send: a ClientReturn, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /orders/{uuid}/clientReturn`
        """
        return await self._core.call(
            RETURN_ORDER_BY_CLIENT, {"uuid": uuid}, body, options
        )

    async def return_by_client_and_wait(
        self,
        uuid: UUID | str,
        body: models.ClientReturn | ClientReturnDict,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Have a delivered order come back from the client. Waits until that is done.

        Args:
            uuid: CDEK identifier of the delivered order that is to come back.
            body: What to send: a ClientReturn, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /orders/{uuid}/clientReturn`
        """
        return await self._core.call_and_wait(
            RETURN_ORDER_BY_CLIENT,
            WAIT_RETURN_ORDER_BY_CLIENT,
            {"uuid": uuid},
            body,
            options,
        )

    async def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the order.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            OrderResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /orders/{uuid}`, get_order#operation
        """
        return await self._core.wait(WAIT_REQUEST, {"uuid": uuid}, request, options)


class AsyncRawOrders:
    """Calls about orders, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def find(
        self,
        *,
        cdek_number: int | str | None = None,
        im_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.OrderResponse]:
        """An order by its CDEK number or by the client's number.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                OrderResponse.

        `GET /orders`
        """
        return await self._core.raw(
            FIND_ORDER,
            {"cdek_number": cdek_number, "im_number": im_number},
            None,
            options,
        )

    async def create(
        self,
        body: models.OrderCreate | OrderCreateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Register an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /orders`
        """
        return await self._core.raw(
            CREATE_ORDER, {"developer-key": developer_key}, body, options
        )

    async def update(
        self,
        body: models.OrderUpdate | OrderUpdateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Change an order that has not moved yet.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `PATCH /orders`, update_order#operation
        """
        return await self._core.raw(
            UPDATE_ORDER, {"developer-key": developer_key}, body, options
        )

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.OrderResponse]:
        """Read an order and the outcome of the requests made for it.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                OrderResponse.

        `GET /orders/{uuid}`, get_order#operation
        """
        return await self._core.raw(GET_ORDER, {"uuid": uuid}, None, options)

    async def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ChangeResponse]:
        """Delete an order that has not moved yet.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return await self._core.raw(DELETE_ORDER, {"uuid": uuid}, None, options)

    async def intakes(
        self,
        order_uuid: UUID | str,
        *,
        uuid: UUID | str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[list[models.Intake]]:
        """All courier calls of an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Intake].

        `GET /orders/{orderUuid}/intakes`
        """
        return await self._core.raw(
            LIST_ORDER_INTAKES, {"orderUuid": order_uuid, "uuid": uuid}, None, options
        )

    async def refuse(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ChangeResponse]:
        """Register that the receiver refuses.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /orders/{uuid}/refusal`
        """
        return await self._core.raw(REFUSE_ORDER, {"uuid": uuid}, None, options)

    async def return_by_client(
        self,
        uuid: UUID | str,
        body: models.ClientReturn | ClientReturnDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Have a delivered order come back from the client.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /orders/{uuid}/clientReturn`
        """
        return await self._core.raw(
            RETURN_ORDER_BY_CLIENT, {"uuid": uuid}, body, options
        )
