# Written by apiscribe build; edits are lost.
"""Calls about reverse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.reverse import CHECK_REVERSE
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models
    from ..bodies import ReverseQueryDict


class Reverse:
    """Calls about reverse.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawReverse:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawReverse(self._core)

    def check(
        self,
        body: models.ReverseQuery | ReverseQueryDict,
        **options: Unpack[CallOptions],
    ) -> None:
        """Whether an order can have a return trip; an error says why not.

        Args:
            body: What to send: a ReverseQuery, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            None: The service says nothing more.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /reverse/availability`
        """
        return self._core.call(CHECK_REVERSE, {}, body, options)


class RawReverse:
    """Calls about reverse, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def check(
        self,
        body: models.ReverseQuery | ReverseQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[None]:
        """Whether an order can have a return trip; an error says why not.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: None.

        `POST /reverse/availability`
        """
        return self._core.raw(CHECK_REVERSE, {}, body, options)


class AsyncReverse:
    """Calls about reverse.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawReverse:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawReverse(self._core)

    async def check(
        self,
        body: models.ReverseQuery | ReverseQueryDict,
        **options: Unpack[CallOptions],
    ) -> None:
        """Whether an order can have a return trip; an error says why not.

        Args:
            body: What to send: a ReverseQuery, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            None: The service says nothing more.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /reverse/availability`
        """
        return await self._core.call(CHECK_REVERSE, {}, body, options)


class AsyncRawReverse:
    """Calls about reverse, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def check(
        self,
        body: models.ReverseQuery | ReverseQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[None]:
        """Whether an order can have a return trip; an error says why not.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: None.

        `POST /reverse/availability`
        """
        return await self._core.raw(CHECK_REVERSE, {}, body, options)
