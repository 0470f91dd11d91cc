# Written by apiscribe build; edits are lost.
"""Calls about checks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.checks import LIST_CHECKS
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models


class Checks:
    """Calls about checks.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawChecks:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawChecks(self._core)

    def list(
        self,
        *,
        order_uuid: UUID | str | None = None,
        cdek_number: int | str | None = None,
        date_: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CheckList:
        """Fiscal receipts of an order or a day.

        One of cdek_number, order_uuid and date is given. (B63.3)

        Args:
            order_uuid: CDEK identifier of the order whose receipts are asked for.
            cdek_number: CDEK number of the order whose receipts are asked for.
            date_: Day of the receipts, where no order is given.
            **options: See the class.

        Returns:
            CheckList: Fiscal receipts.

        Raises:
            InvalidRequestError: A value breaks a limit, or the values a rule; nothing
                is sent.

        `GET /check`
        """
        return self._core.call(
            LIST_CHECKS,
            {"order_uuid": order_uuid, "cdek_number": cdek_number, "date": date_},
            None,
            options,
        )


class RawChecks:
    """Calls about checks, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def list(
        self,
        *,
        order_uuid: UUID | str | None = None,
        cdek_number: int | str | None = None,
        date_: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.CheckList]:
        """Fiscal receipts of an order or a day.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a CheckList.

        `GET /check`
        """
        return self._core.raw(
            LIST_CHECKS,
            {"order_uuid": order_uuid, "cdek_number": cdek_number, "date": date_},
            None,
            options,
        )


class AsyncChecks:
    """Calls about checks.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawChecks:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawChecks(self._core)

    async def list(
        self,
        *,
        order_uuid: UUID | str | None = None,
        cdek_number: int | str | None = None,
        date_: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CheckList:
        """Fiscal receipts of an order or a day.

        One of cdek_number, order_uuid and date is given. (B63.3)

        Args:
            order_uuid: CDEK identifier of the order whose receipts are asked for.
            cdek_number: CDEK number of the order whose receipts are asked for.
            date_: Day of the receipts, where no order is given.
            **options: See the class.

        Returns:
            CheckList: Fiscal receipts.

        Raises:
            InvalidRequestError: A value breaks a limit, or the values a rule; nothing
                is sent.

        `GET /check`
        """
        return await self._core.call(
            LIST_CHECKS,
            {"order_uuid": order_uuid, "cdek_number": cdek_number, "date": date_},
            None,
            options,
        )


class AsyncRawChecks:
    """Calls about checks, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self,
        *,
        order_uuid: UUID | str | None = None,
        cdek_number: int | str | None = None,
        date_: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.CheckList]:
        """Fiscal receipts of an order or a day.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a CheckList.

        `GET /check`
        """
        return await self._core.raw(
            LIST_CHECKS,
            {"order_uuid": order_uuid, "cdek_number": cdek_number, "date": date_},
            None,
            options,
        )
