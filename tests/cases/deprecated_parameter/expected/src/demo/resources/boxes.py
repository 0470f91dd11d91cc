# Written by apiscribe build; edits are lost.
"""Calls about boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.boxes import LIST_BOXES
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models


class Boxes:
    """Calls about boxes.

    Options of a call, such as `timeout` in seconds, are those of CallOptions. Every
    method raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or
    ApiError if the service refuses, and TransportError, RequestTimeoutError or
    UnexpectedResponseError if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawBoxes:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawBoxes(self._core)

    def list(
        self,
        *,
        city: str | None = None,
        town: str | None = None,
        size: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DemoResponse:
        """List boxes.

        Args:
            city: City where they stand.
            town: The same as `city`. Deprecated.
            size: Their size. Deprecated.
            **options: See the class.

        Returns:
            DemoResponse: What the service answers.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /boxes`, demo#operation
        """
        return self._core.call(
            LIST_BOXES, {"city": city, "town": town, "size": size}, None, options
        )


class RawBoxes:
    """Calls about boxes, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def list(
        self,
        *,
        city: str | None = None,
        town: str | None = None,
        size: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.DemoResponse]:
        """List boxes.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a DemoResponse.

        `GET /boxes`, demo#operation
        """
        return self._core.raw(
            LIST_BOXES, {"city": city, "town": town, "size": size}, None, options
        )


class AsyncBoxes:
    """Calls about boxes.

    Options of a call, such as `timeout` in seconds, are those of CallOptions. Every
    method raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or
    ApiError if the service refuses, and TransportError, RequestTimeoutError or
    UnexpectedResponseError if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawBoxes:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawBoxes(self._core)

    async def list(
        self,
        *,
        city: str | None = None,
        town: str | None = None,
        size: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DemoResponse:
        """List boxes.

        Args:
            city: City where they stand.
            town: The same as `city`. Deprecated.
            size: Their size. Deprecated.
            **options: See the class.

        Returns:
            DemoResponse: What the service answers.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /boxes`, demo#operation
        """
        return await self._core.call(
            LIST_BOXES, {"city": city, "town": town, "size": size}, None, options
        )


class AsyncRawBoxes:
    """Calls about boxes, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self,
        *,
        city: str | None = None,
        town: str | None = None,
        size: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.DemoResponse]:
        """List boxes.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a DemoResponse.

        `GET /boxes`, demo#operation
        """
        return await self._core.raw(
            LIST_BOXES, {"city": city, "town": town, "size": size}, None, options
        )
