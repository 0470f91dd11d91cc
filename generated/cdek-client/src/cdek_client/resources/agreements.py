# Written by apiscribe build; edits are lost.
"""Calls about agreements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.agreements import (
    CREATE_AGREEMENT,
    ESTIMATE_DELIVERY_INTERVALS,
    GET_AGREEMENT,
    LIST_DELIVERY_INTERVALS,
    WAIT_AGREEMENT_REQUEST,
    WAIT_CREATE_AGREEMENT,
)
from ..options import CallOptions, WaitOptions

if TYPE_CHECKING:
    from .. import models
    from ..bodies import AgreementCreateDict, EstimatedIntervalsQueryDict


class Agreements:
    """Calls about agreements.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawAgreements:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawAgreements(self._core)

    def intervals(
        self,
        *,
        cdek_number: int | str | None = None,
        order_uuid: UUID | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DeliveryIntervals:
        """Free hours for an order.

        One of cdek_number and order_uuid is given. (B63.2)

        Args:
            cdek_number: CDEK number of the order.
            order_uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            DeliveryIntervals: Days and hours that are free for a delivery.

        Raises:
            InvalidRequestError: A value breaks a limit, or the values a rule; nothing
                is sent.

        `GET /delivery/intervals`
        """
        return self._core.call(
            LIST_DELIVERY_INTERVALS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid},
            None,
            options,
        )

    def create(
        self,
        body: models.AgreementCreate | AgreementCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Agree on date and place of a delivery.

        Args:
            body: What to send: an AgreementCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /delivery`
        """
        return self._core.call(CREATE_AGREEMENT, {}, body, options)

    def create_and_wait(
        self,
        body: models.AgreementCreate | AgreementCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.AgreementResponse:
        """Agree on date and place of a delivery. Waits until that is done.

        Args:
            body: What to send: an AgreementCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            AgreementResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /delivery`
        """
        return self._core.call_and_wait(
            CREATE_AGREEMENT, WAIT_CREATE_AGREEMENT, {}, body, options
        )

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.AgreementResponse:
        """Read an agreement with its history.

        Args:
            uuid: CDEK identifier of the agreement.
            **options: See the class.

        Returns:
            AgreementResponse: An agreement as CDEK holds it, with the requests made for
                it.

        `GET /delivery/{uuid}`
        """
        return self._core.call(GET_AGREEMENT, {"uuid": uuid}, None, options)

    def estimate_intervals(
        self,
        body: models.EstimatedIntervalsQuery | EstimatedIntervalsQueryDict,
        **options: Unpack[CallOptions],
    ) -> models.EstimatedIntervals:
        """Free hours for a route, before there is an order.

        Args:
            body: What to send: an EstimatedIntervalsQuery, or a dict of its members as
                JSON has them.
            **options: See the class.

        Returns:
            EstimatedIntervals: Days and hours that are free on a route.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /delivery/estimatedIntervals`
        """
        return self._core.call(ESTIMATE_DELIVERY_INTERVALS, {}, body, options)

    def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.AgreementResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the agreement.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            AgreementResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /delivery/{uuid}`
        """
        return self._core.wait(WAIT_AGREEMENT_REQUEST, {"uuid": uuid}, request, options)


class RawAgreements:
    """Calls about agreements, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def intervals(
        self,
        *,
        cdek_number: int | str | None = None,
        order_uuid: UUID | str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.DeliveryIntervals]:
        """Free hours for an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                DeliveryIntervals.

        `GET /delivery/intervals`
        """
        return self._core.raw(
            LIST_DELIVERY_INTERVALS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid},
            None,
            options,
        )

    def create(
        self,
        body: models.AgreementCreate | AgreementCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Agree on date and place of a delivery.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /delivery`
        """
        return self._core.raw(CREATE_AGREEMENT, {}, body, options)

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.AgreementResponse]:
        """Read an agreement with its history.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                AgreementResponse.

        `GET /delivery/{uuid}`
        """
        return self._core.raw(GET_AGREEMENT, {"uuid": uuid}, None, options)

    def estimate_intervals(
        self,
        body: models.EstimatedIntervalsQuery | EstimatedIntervalsQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.EstimatedIntervals]:
        """Free hours for a route, before there is an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                EstimatedIntervals.

        `POST /delivery/estimatedIntervals`
        """
        return self._core.raw(ESTIMATE_DELIVERY_INTERVALS, {}, body, options)


class AsyncAgreements:
    """Calls about agreements.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawAgreements:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawAgreements(self._core)

    async def intervals(
        self,
        *,
        cdek_number: int | str | None = None,
        order_uuid: UUID | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DeliveryIntervals:
        """Free hours for an order.

        One of cdek_number and order_uuid is given. (B63.2)

        Args:
            cdek_number: CDEK number of the order.
            order_uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            DeliveryIntervals: Days and hours that are free for a delivery.

        Raises:
            InvalidRequestError: A value breaks a limit, or the values a rule; nothing
                is sent.

        `GET /delivery/intervals`
        """
        return await self._core.call(
            LIST_DELIVERY_INTERVALS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid},
            None,
            options,
        )

    async def create(
        self,
        body: models.AgreementCreate | AgreementCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Agree on date and place of a delivery.

        Args:
            body: What to send: an AgreementCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /delivery`
        """
        return await self._core.call(CREATE_AGREEMENT, {}, body, options)

    async def create_and_wait(
        self,
        body: models.AgreementCreate | AgreementCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.AgreementResponse:
        """Agree on date and place of a delivery. Waits until that is done.

        Args:
            body: What to send: an AgreementCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            AgreementResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /delivery`
        """
        return await self._core.call_and_wait(
            CREATE_AGREEMENT, WAIT_CREATE_AGREEMENT, {}, body, options
        )

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.AgreementResponse:
        """Read an agreement with its history.

        Args:
            uuid: CDEK identifier of the agreement.
            **options: See the class.

        Returns:
            AgreementResponse: An agreement as CDEK holds it, with the requests made for
                it.

        `GET /delivery/{uuid}`
        """
        return await self._core.call(GET_AGREEMENT, {"uuid": uuid}, None, options)

    async def estimate_intervals(
        self,
        body: models.EstimatedIntervalsQuery | EstimatedIntervalsQueryDict,
        **options: Unpack[CallOptions],
    ) -> models.EstimatedIntervals:
        """Free hours for a route, before there is an order.

        Args:
            body: What to send: an EstimatedIntervalsQuery, or a dict of its members as
                JSON has them.
            **options: See the class.

        Returns:
            EstimatedIntervals: Days and hours that are free on a route.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /delivery/estimatedIntervals`
        """
        return await self._core.call(ESTIMATE_DELIVERY_INTERVALS, {}, body, options)

    async def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.AgreementResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the agreement.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            AgreementResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /delivery/{uuid}`
        """
        return await self._core.wait(
            WAIT_AGREEMENT_REQUEST, {"uuid": uuid}, request, options
        )


class AsyncRawAgreements:
    """Calls about agreements, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def intervals(
        self,
        *,
        cdek_number: int | str | None = None,
        order_uuid: UUID | str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.DeliveryIntervals]:
        """Free hours for an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                DeliveryIntervals.

        `GET /delivery/intervals`
        """
        return await self._core.raw(
            LIST_DELIVERY_INTERVALS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid},
            None,
            options,
        )

    async def create(
        self,
        body: models.AgreementCreate | AgreementCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Agree on date and place of a delivery.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /delivery`
        """
        return await self._core.raw(CREATE_AGREEMENT, {}, body, options)

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.AgreementResponse]:
        """Read an agreement with its history.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                AgreementResponse.

        `GET /delivery/{uuid}`
        """
        return await self._core.raw(GET_AGREEMENT, {"uuid": uuid}, None, options)

    async def estimate_intervals(
        self,
        body: models.EstimatedIntervalsQuery | EstimatedIntervalsQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.EstimatedIntervals]:
        """Free hours for a route, before there is an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                EstimatedIntervals.

        `POST /delivery/estimatedIntervals`
        """
        return await self._core.raw(ESTIMATE_DELIVERY_INTERVALS, {}, body, options)
