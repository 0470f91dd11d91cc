# Written by apiscribe build; edits are lost.
"""Calls about restrictions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.restrictions import CHECK_RESTRICTIONS
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models
    from ..bodies import RestrictionsQueryDict


class Restrictions:
    """Calls about restrictions.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawRestrictions:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawRestrictions(self._core)

    def check(
        self,
        body: models.RestrictionsQuery | RestrictionsQueryDict,
        **options: Unpack[CallOptions],
    ) -> models.RestrictionList:
        """What may not be sent abroad in some packages.

        Args:
            body: What to send: a RestrictionsQuery, or a dict of its members as JSON
                has them.
            **options: See the class.

        Returns:
            RestrictionList: What may not be sent abroad.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /international/package/restrictions`
        """
        return self._core.call(CHECK_RESTRICTIONS, {}, body, options)


class RawRestrictions:
    """Calls about restrictions, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def check(
        self,
        body: models.RestrictionsQuery | RestrictionsQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.RestrictionList]:
        """What may not be sent abroad in some packages.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                RestrictionList.

        `POST /international/package/restrictions`
        """
        return self._core.raw(CHECK_RESTRICTIONS, {}, body, options)


class AsyncRestrictions:
    """Calls about restrictions.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawRestrictions:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawRestrictions(self._core)

    async def check(
        self,
        body: models.RestrictionsQuery | RestrictionsQueryDict,
        **options: Unpack[CallOptions],
    ) -> models.RestrictionList:
        """What may not be sent abroad in some packages.

        Args:
            body: What to send: a RestrictionsQuery, or a dict of its members as JSON
                has them.
            **options: See the class.

        Returns:
            RestrictionList: What may not be sent abroad.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /international/package/restrictions`
        """
        return await self._core.call(CHECK_RESTRICTIONS, {}, body, options)


class AsyncRawRestrictions:
    """Calls about restrictions, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def check(
        self,
        body: models.RestrictionsQuery | RestrictionsQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.RestrictionList]:
        """What may not be sent abroad in some packages.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                RestrictionList.

        `POST /international/package/restrictions`
        """
        return await self._core.raw(CHECK_RESTRICTIONS, {}, body, options)
