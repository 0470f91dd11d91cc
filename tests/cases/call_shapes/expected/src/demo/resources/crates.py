# Written by apiscribe build; edits are lost.
"""Calls about crates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.crates import CURSOR_CRATES, NUMBERED_CRATES, OFFSET_CRATES
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models
    from .._runtime.http.items import AsyncItems, Items


class Crates:
    """Calls about crates.

    Options of a call, such as `timeout` in seconds, are those of CallOptions. Every
    method raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or
    ApiError if the service refuses, and TransportError, RequestTimeoutError or
    UnexpectedResponseError if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawCrates:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawCrates(self._core)

    def numbered(
        self,
        *,
        page: int,
        size: int | None = None,
        colour: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[models.Box]:
        """Crates by number of page.

        Args:
            page: Number of the page from 0.
            size: How many a page has. 2 if not given.
            colour: A colour.
            **options: See the class.

        Returns:
            list[Box]: A box.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /numbered`
        """
        return self._core.call(
            NUMBERED_CRATES,
            {"page": page, "size": size, "colour": colour},
            None,
            options,
        )

    def iterate_numbered(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        colour: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Items[models.Box]:
        """Crates by number of page. Goes through all pages, and reads each when it is
        needed.

        Args:
            page: Number of the page from 0.
            size: How many a page has. 2 if not given.
            colour: A colour.
            **options: See the class.

        Returns:
            Items[Box]: A box.

        `GET /numbered`
        """
        return self._core.iterate(
            NUMBERED_CRATES, {"page": page, "size": size, "colour": colour}, options
        )

    def offset(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.BoxPage:
        """Crates by offset.

        Args:
            offset: How many come before.
            limit: How many a page has.
            **options: See the class.

        Returns:
            BoxPage: A page of boxes.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /offset`
        """
        return self._core.call(
            OFFSET_CRATES, {"offset": offset, "limit": limit}, None, options
        )

    def iterate_offset(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Items[models.Box]:
        """Crates by offset. Goes through all pages, and reads each when it is needed.

        Args:
            offset: How many come before.
            limit: How many a page has.
            **options: See the class.

        Returns:
            Items[Box]: A box.

        `GET /offset`
        """
        return self._core.iterate(
            OFFSET_CRATES, {"offset": offset, "limit": limit}, options
        )

    def cursor(
        self, *, after: str | None = None, **options: Unpack[CallOptions]
    ) -> models.BoxPage:
        """Crates by cursor.

        Args:
            after: The cursor.
            **options: See the class.

        Returns:
            BoxPage: A page of boxes.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /cursor`
        """
        return self._core.call(CURSOR_CRATES, {"after": after}, None, options)

    def iterate_cursor(
        self, *, after: str | None = None, **options: Unpack[CallOptions]
    ) -> Items[models.Box]:
        """Crates by cursor. Goes through all pages, and reads each when it is needed.

        Args:
            after: The cursor.
            **options: See the class.

        Returns:
            Items[Box]: A box.

        `GET /cursor`
        """
        return self._core.iterate(CURSOR_CRATES, {"after": after}, options)


class RawCrates:
    """Calls about crates, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def numbered(
        self,
        *,
        page: int,
        size: int | None = None,
        colour: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[list[models.Box]]:
        """Crates by number of page.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Box].

        `GET /numbered`
        """
        return self._core.raw(
            NUMBERED_CRATES,
            {"page": page, "size": size, "colour": colour},
            None,
            options,
        )

    def offset(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.BoxPage]:
        """Crates by offset.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a BoxPage.

        `GET /offset`
        """
        return self._core.raw(
            OFFSET_CRATES, {"offset": offset, "limit": limit}, None, options
        )

    def cursor(
        self, *, after: str | None = None, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.BoxPage]:
        """Crates by cursor.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a BoxPage.

        `GET /cursor`
        """
        return self._core.raw(CURSOR_CRATES, {"after": after}, None, options)


class AsyncCrates:
    """Calls about crates.

    Options of a call, such as `timeout` in seconds, are those of CallOptions. Every
    method raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or
    ApiError if the service refuses, and TransportError, RequestTimeoutError or
    UnexpectedResponseError if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawCrates:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawCrates(self._core)

    async def numbered(
        self,
        *,
        page: int,
        size: int | None = None,
        colour: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[models.Box]:
        """Crates by number of page.

        Args:
            page: Number of the page from 0.
            size: How many a page has. 2 if not given.
            colour: A colour.
            **options: See the class.

        Returns:
            list[Box]: A box.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /numbered`
        """
        return await self._core.call(
            NUMBERED_CRATES,
            {"page": page, "size": size, "colour": colour},
            None,
            options,
        )

    def iterate_numbered(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        colour: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncItems[models.Box]:
        """Crates by number of page. Goes through all pages, and reads each when it is
        needed.

        Args:
            page: Number of the page from 0.
            size: How many a page has. 2 if not given.
            colour: A colour.
            **options: See the class.

        Returns:
            Items[Box]: A box.

        `GET /numbered`
        """
        return self._core.iterate(
            NUMBERED_CRATES, {"page": page, "size": size, "colour": colour}, options
        )

    async def offset(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.BoxPage:
        """Crates by offset.

        Args:
            offset: How many come before.
            limit: How many a page has.
            **options: See the class.

        Returns:
            BoxPage: A page of boxes.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /offset`
        """
        return await self._core.call(
            OFFSET_CRATES, {"offset": offset, "limit": limit}, None, options
        )

    def iterate_offset(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncItems[models.Box]:
        """Crates by offset. Goes through all pages, and reads each when it is needed.

        Args:
            offset: How many come before.
            limit: How many a page has.
            **options: See the class.

        Returns:
            Items[Box]: A box.

        `GET /offset`
        """
        return self._core.iterate(
            OFFSET_CRATES, {"offset": offset, "limit": limit}, options
        )

    async def cursor(
        self, *, after: str | None = None, **options: Unpack[CallOptions]
    ) -> models.BoxPage:
        """Crates by cursor.

        Args:
            after: The cursor.
            **options: See the class.

        Returns:
            BoxPage: A page of boxes.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /cursor`
        """
        return await self._core.call(CURSOR_CRATES, {"after": after}, None, options)

    def iterate_cursor(
        self, *, after: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncItems[models.Box]:
        """Crates by cursor. Goes through all pages, and reads each when it is needed.

        Args:
            after: The cursor.
            **options: See the class.

        Returns:
            Items[Box]: A box.

        `GET /cursor`
        """
        return self._core.iterate(CURSOR_CRATES, {"after": after}, options)


class AsyncRawCrates:
    """Calls about crates, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def numbered(
        self,
        *,
        page: int,
        size: int | None = None,
        colour: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[list[models.Box]]:
        """Crates by number of page.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Box].

        `GET /numbered`
        """
        return await self._core.raw(
            NUMBERED_CRATES,
            {"page": page, "size": size, "colour": colour},
            None,
            options,
        )

    async def offset(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.BoxPage]:
        """Crates by offset.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a BoxPage.

        `GET /offset`
        """
        return await self._core.raw(
            OFFSET_CRATES, {"offset": offset, "limit": limit}, None, options
        )

    async def cursor(
        self, *, after: str | None = None, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.BoxPage]:
        """Crates by cursor.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a BoxPage.

        `GET /cursor`
        """
        return await self._core.raw(CURSOR_CRATES, {"after": after}, None, options)
