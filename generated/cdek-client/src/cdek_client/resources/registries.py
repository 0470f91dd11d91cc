# Written by apiscribe build; edits are lost.
"""Calls about registries."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Unpack

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.registries import LIST_REGISTRIES
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models


class Registries:
    """Calls about registries.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawRegistries:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawRegistries(self._core)

    def list(
        self, *, date_: date | str, **options: Unpack[CallOptions]
    ) -> models.RegistryList:
        """Cash-on-delivery registers of a day.

        Args:
            date_: Day on which cash on delivery was transferred.
            **options: See the class.

        Returns:
            RegistryList: Cash-on-delivery registers of a day.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /registries`
        """
        return self._core.call(LIST_REGISTRIES, {"date": date_}, None, options)


class RawRegistries:
    """Calls about registries, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def list(
        self, *, date_: date | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.RegistryList]:
        """Cash-on-delivery registers of a day.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a RegistryList.

        `GET /registries`
        """
        return self._core.raw(LIST_REGISTRIES, {"date": date_}, None, options)


class AsyncRegistries:
    """Calls about registries.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawRegistries:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawRegistries(self._core)

    async def list(
        self, *, date_: date | str, **options: Unpack[CallOptions]
    ) -> models.RegistryList:
        """Cash-on-delivery registers of a day.

        Args:
            date_: Day on which cash on delivery was transferred.
            **options: See the class.

        Returns:
            RegistryList: Cash-on-delivery registers of a day.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /registries`
        """
        return await self._core.call(LIST_REGISTRIES, {"date": date_}, None, options)


class AsyncRawRegistries:
    """Calls about registries, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self, *, date_: date | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.RegistryList]:
        """Cash-on-delivery registers of a day.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a RegistryList.

        `GET /registries`
        """
        return await self._core.raw(LIST_REGISTRIES, {"date": date_}, None, options)
