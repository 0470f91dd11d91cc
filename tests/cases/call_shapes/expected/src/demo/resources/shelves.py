# Written by apiscribe build; edits are lost.
"""Calls about shelves."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.shelves import LINKED_SHELVES
from ..options import CallOptions

if TYPE_CHECKING:
    from .._runtime.http.items import AsyncItems, Items


class Shelves:
    """Calls about shelves.

    Options of a call, such as `timeout` in seconds, are those of CallOptions. Every
    method raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or
    ApiError if the service refuses, and TransportError, RequestTimeoutError or
    UnexpectedResponseError if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawShelves:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawShelves(self._core)

    def list(
        self, *, x_shop: str | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[str]:
        """Shelves by link.

        Args:
            x_shop: The shop.
            **options: See the class.

        Returns:
            list[str]: What the service answers.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /linked`
        """
        return self._core.call(LINKED_SHELVES, {"X-Shop": x_shop}, None, options)

    def iterate(
        self, *, x_shop: str | None = None, **options: Unpack[CallOptions]
    ) -> Items[str]:
        """Shelves by link. Goes through all pages, and reads each when it is needed.

        Args:
            x_shop: The shop.
            **options: See the class.

        Returns:
            Items[str]: Each of them.

        `GET /linked`
        """
        return self._core.iterate(LINKED_SHELVES, {"X-Shop": x_shop}, options)


class RawShelves:
    """Calls about shelves, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def list(
        self, *, x_shop: str | None = None, **options: Unpack[CallOptions]
    ) -> RawAnswer[builtins.list[str]]:
        """Shelves by link.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[str].

        `GET /linked`
        """
        return self._core.raw(LINKED_SHELVES, {"X-Shop": x_shop}, None, options)


class AsyncShelves:
    """Calls about shelves.

    Options of a call, such as `timeout` in seconds, are those of CallOptions. Every
    method raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or
    ApiError if the service refuses, and TransportError, RequestTimeoutError or
    UnexpectedResponseError if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawShelves:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawShelves(self._core)

    async def list(
        self, *, x_shop: str | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[str]:
        """Shelves by link.

        Args:
            x_shop: The shop.
            **options: See the class.

        Returns:
            list[str]: What the service answers.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /linked`
        """
        return await self._core.call(LINKED_SHELVES, {"X-Shop": x_shop}, None, options)

    def iterate(
        self, *, x_shop: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncItems[str]:
        """Shelves by link. Goes through all pages, and reads each when it is needed.

        Args:
            x_shop: The shop.
            **options: See the class.

        Returns:
            Items[str]: Each of them.

        `GET /linked`
        """
        return self._core.iterate(LINKED_SHELVES, {"X-Shop": x_shop}, options)


class AsyncRawShelves:
    """Calls about shelves, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self, *, x_shop: str | None = None, **options: Unpack[CallOptions]
    ) -> RawAnswer[builtins.list[str]]:
        """Shelves by link.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[str].

        `GET /linked`
        """
        return await self._core.raw(LINKED_SHELVES, {"X-Shop": x_shop}, None, options)
