# Written by apiscribe build; edits are lost.
"""Calls about ranges."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Unpack

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.ranges import COUNT_RANGE, SET_RANGE, UPLOAD_RANGE
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models
    from .._runtime.http.sent_files import SentFile
    from ..bodies import NewBoxDict


class Ranges:
    """Calls about ranges.

    Options of a call, such as `timeout` in seconds, are those of CallOptions. Every
    method raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or
    ApiError if the service refuses, and TransportError, RequestTimeoutError or
    UnexpectedResponseError if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawRanges:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawRanges(self._core)

    def count(
        self,
        ids: Sequence[int],
        shape: Sequence[str],
        day: date | str,
        *,
        day_query: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> int:
        """How many there are.

        Args:
            ids: Numbers.
            shape: A shape.
            day: A day.
            day_query: Another day.
            **options: See the class.

        Returns:
            int: What the service answers.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /ranges/{ids}/{shape}/{day}`
        """
        return self._core.call(
            COUNT_RANGE,
            {"ids": ids, "shape": shape, "day": day, "query day": day_query},
            None,
            options,
        )

    def set(
        self,
        ids: Sequence[int],
        shape: str,
        day: str,
        body: models.NewBox | NewBoxDict | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set what is in a range, or nothing.

        Args:
            ids: Numbers.
            shape: A shape.
            day: A day.
            body: What to send: a NewBox, or a dict of its members as JSON has them.
            **options: See the class.

        Returns:
            None: The service says nothing more.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `PUT /ranges/{ids}/{shape}/{day}`
        """
        return self._core.call(
            SET_RANGE, {"ids": ids, "shape": shape, "day": day}, body, options
        )

    def upload(self, body: SentFile, **options: Unpack[CallOptions]) -> str:
        """Send a table of ranges.

        Args:
            body: What to send: bytes.
            **options: See the class.

        Returns:
            str: What the service answers.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /ranges/upload`
        """
        return self._core.call(UPLOAD_RANGE, {}, body, options)


class RawRanges:
    """Calls about ranges, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def count(
        self,
        ids: Sequence[int],
        shape: Sequence[str],
        day: date | str,
        *,
        day_query: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[int]:
        """How many there are.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: int.

        `GET /ranges/{ids}/{shape}/{day}`
        """
        return self._core.raw(
            COUNT_RANGE,
            {"ids": ids, "shape": shape, "day": day, "query day": day_query},
            None,
            options,
        )

    def set(
        self,
        ids: Sequence[int],
        shape: str,
        day: str,
        body: models.NewBox | NewBoxDict | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[None]:
        """Set what is in a range, or nothing.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: None.

        `PUT /ranges/{ids}/{shape}/{day}`
        """
        return self._core.raw(
            SET_RANGE, {"ids": ids, "shape": shape, "day": day}, body, options
        )

    def upload(self, body: SentFile, **options: Unpack[CallOptions]) -> RawAnswer[str]:
        """Send a table of ranges.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: str.

        `POST /ranges/upload`
        """
        return self._core.raw(UPLOAD_RANGE, {}, body, options)


class AsyncRanges:
    """Calls about ranges.

    Options of a call, such as `timeout` in seconds, are those of CallOptions. Every
    method raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or
    ApiError if the service refuses, and TransportError, RequestTimeoutError or
    UnexpectedResponseError if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawRanges:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawRanges(self._core)

    async def count(
        self,
        ids: Sequence[int],
        shape: Sequence[str],
        day: date | str,
        *,
        day_query: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> int:
        """How many there are.

        Args:
            ids: Numbers.
            shape: A shape.
            day: A day.
            day_query: Another day.
            **options: See the class.

        Returns:
            int: What the service answers.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /ranges/{ids}/{shape}/{day}`
        """
        return await self._core.call(
            COUNT_RANGE,
            {"ids": ids, "shape": shape, "day": day, "query day": day_query},
            None,
            options,
        )

    async def set(
        self,
        ids: Sequence[int],
        shape: str,
        day: str,
        body: models.NewBox | NewBoxDict | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set what is in a range, or nothing.

        Args:
            ids: Numbers.
            shape: A shape.
            day: A day.
            body: What to send: a NewBox, or a dict of its members as JSON has them.
            **options: See the class.

        Returns:
            None: The service says nothing more.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `PUT /ranges/{ids}/{shape}/{day}`
        """
        return await self._core.call(
            SET_RANGE, {"ids": ids, "shape": shape, "day": day}, body, options
        )

    async def upload(self, body: SentFile, **options: Unpack[CallOptions]) -> str:
        """Send a table of ranges.

        Args:
            body: What to send: bytes.
            **options: See the class.

        Returns:
            str: What the service answers.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /ranges/upload`
        """
        return await self._core.call(UPLOAD_RANGE, {}, body, options)


class AsyncRawRanges:
    """Calls about ranges, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def count(
        self,
        ids: Sequence[int],
        shape: Sequence[str],
        day: date | str,
        *,
        day_query: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[int]:
        """How many there are.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: int.

        `GET /ranges/{ids}/{shape}/{day}`
        """
        return await self._core.raw(
            COUNT_RANGE,
            {"ids": ids, "shape": shape, "day": day, "query day": day_query},
            None,
            options,
        )

    async def set(
        self,
        ids: Sequence[int],
        shape: str,
        day: str,
        body: models.NewBox | NewBoxDict | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[None]:
        """Set what is in a range, or nothing.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: None.

        `PUT /ranges/{ids}/{shape}/{day}`
        """
        return await self._core.raw(
            SET_RANGE, {"ids": ids, "shape": shape, "day": day}, body, options
        )

    async def upload(
        self, body: SentFile, **options: Unpack[CallOptions]
    ) -> RawAnswer[str]:
        """Send a table of ranges.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: str.

        `POST /ranges/upload`
        """
        return await self._core.raw(UPLOAD_RANGE, {}, body, options)
