# Written by apiscribe build; edits are lost.
"""Calls about photos."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Unpack, overload
from uuid import UUID

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.photos import DOWNLOAD_PHOTOS, LIST_READY_PHOTOS
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models
    from ..bodies import PhotoQueryDict


class Photos:
    """Calls about photos.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawPhotos:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawPhotos(self._core)

    def list_ready(
        self, body: models.PhotoQuery | PhotoQueryDict, **options: Unpack[CallOptions]
    ) -> models.PhotoList:
        """Orders whose photographed documents are ready.

        Args:
            body: What to send: a PhotoQuery, or a dict of its members as JSON has them.
            **options: See the class.

        Returns:
            PhotoList: Orders whose photographs are ready.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /photoDocument`
        """
        return self._core.call(LIST_READY_PHOTOS, {}, body, options)

    @overload
    def download(
        self, uuid: UUID | str, *, to: None = None, **options: Unpack[CallOptions]
    ) -> bytes:
        """Give what comes."""

    @overload
    def download(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str],
        **options: Unpack[CallOptions],
    ) -> Path:
        """Write what comes to a file, and give its path."""

    def download(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes | Path:
        """An archive of photographs.

        Args:
            uuid: Identifier of the archive.
            to: File to write it to, all of it or nothing; then that path is given.
            **options: See the class.

        Returns:
            bytes: As it came.

        `GET /photoDocument/{uuid}`
        """
        return self._core.download(DOWNLOAD_PHOTOS, {"uuid": uuid}, to, options)


class RawPhotos:
    """Calls about photos, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def list_ready(
        self, body: models.PhotoQuery | PhotoQueryDict, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.PhotoList]:
        """Orders whose photographed documents are ready.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a PhotoList.

        `POST /photoDocument`
        """
        return self._core.raw(LIST_READY_PHOTOS, {}, body, options)

    def download(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[bytes]:
        """An archive of photographs.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: bytes.

        `GET /photoDocument/{uuid}`
        """
        return self._core.raw(DOWNLOAD_PHOTOS, {"uuid": uuid}, None, options)


class AsyncPhotos:
    """Calls about photos.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawPhotos:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawPhotos(self._core)

    async def list_ready(
        self, body: models.PhotoQuery | PhotoQueryDict, **options: Unpack[CallOptions]
    ) -> models.PhotoList:
        """Orders whose photographed documents are ready.

        Args:
            body: What to send: a PhotoQuery, or a dict of its members as JSON has them.
            **options: See the class.

        Returns:
            PhotoList: Orders whose photographs are ready.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /photoDocument`
        """
        return await self._core.call(LIST_READY_PHOTOS, {}, body, options)

    @overload
    async def download(
        self, uuid: UUID | str, *, to: None = None, **options: Unpack[CallOptions]
    ) -> bytes:
        """Give what comes."""

    @overload
    async def download(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str],
        **options: Unpack[CallOptions],
    ) -> Path:
        """Write what comes to a file, and give its path."""

    async def download(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes | Path:
        """An archive of photographs.

        Args:
            uuid: Identifier of the archive.
            to: File to write it to, all of it or nothing; then that path is given.
            **options: See the class.

        Returns:
            bytes: As it came.

        `GET /photoDocument/{uuid}`
        """
        return await self._core.download(DOWNLOAD_PHOTOS, {"uuid": uuid}, to, options)


class AsyncRawPhotos:
    """Calls about photos, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list_ready(
        self, body: models.PhotoQuery | PhotoQueryDict, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.PhotoList]:
        """Orders whose photographed documents are ready.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a PhotoList.

        `POST /photoDocument`
        """
        return await self._core.raw(LIST_READY_PHOTOS, {}, body, options)

    async def download(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[bytes]:
        """An archive of photographs.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: bytes.

        `GET /photoDocument/{uuid}`
        """
        return await self._core.raw(DOWNLOAD_PHOTOS, {"uuid": uuid}, None, options)
