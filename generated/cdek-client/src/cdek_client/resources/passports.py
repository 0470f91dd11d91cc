# Written by apiscribe build; edits are lost.
"""Calls about passports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.passports import LIST_PASSPORTS
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models


class Passports:
    """Calls about passports.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawPassports:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawPassports(self._core)

    def list(
        self,
        *,
        cdek_number: int | str | None = None,
        order_uuid: UUID | str | None = None,
        client: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PassportList:
        """Whether passport data of orders is complete.

        One of cdek_number and order_uuid is given. (B63.2)

        Args:
            cdek_number: CDEK number of the order.
            order_uuid: CDEK identifier of the order.
            client: Whose passport data are asked for; both where it is not sent.
            **options: See the class.

        Returns:
            PassportList: Whether passport data of orders is complete.

        Raises:
            InvalidRequestError: A value breaks a limit, or the values a rule; nothing
                is sent.

        `GET /passport`
        """
        return self._core.call(
            LIST_PASSPORTS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid, "client": client},
            None,
            options,
        )


class RawPassports:
    """Calls about passports, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def list(
        self,
        *,
        cdek_number: int | str | None = None,
        order_uuid: UUID | str | None = None,
        client: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.PassportList]:
        """Whether passport data of orders is complete.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a PassportList.

        `GET /passport`
        """
        return self._core.raw(
            LIST_PASSPORTS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid, "client": client},
            None,
            options,
        )


class AsyncPassports:
    """Calls about passports.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawPassports:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawPassports(self._core)

    async def list(
        self,
        *,
        cdek_number: int | str | None = None,
        order_uuid: UUID | str | None = None,
        client: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PassportList:
        """Whether passport data of orders is complete.

        One of cdek_number and order_uuid is given. (B63.2)

        Args:
            cdek_number: CDEK number of the order.
            order_uuid: CDEK identifier of the order.
            client: Whose passport data are asked for; both where it is not sent.
            **options: See the class.

        Returns:
            PassportList: Whether passport data of orders is complete.

        Raises:
            InvalidRequestError: A value breaks a limit, or the values a rule; nothing
                is sent.

        `GET /passport`
        """
        return await self._core.call(
            LIST_PASSPORTS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid, "client": client},
            None,
            options,
        )


class AsyncRawPassports:
    """Calls about passports, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self,
        *,
        cdek_number: int | str | None = None,
        order_uuid: UUID | str | None = None,
        client: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.PassportList]:
        """Whether passport data of orders is complete.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a PassportList.

        `GET /passport`
        """
        return await self._core.raw(
            LIST_PASSPORTS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid, "client": client},
            None,
            options,
        )
