# Written by apiscribe build; edits are lost.
"""Calls about boxes."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.boxes import (
    CREATE_BOXES,
    GET_BOXES,
    LIDS_BOXES,
    LIST_BOXES,
    NOTES_BOXES,
    PDF_BOXES,
    REPLACE_PICTURE_BOXES,
    WEIGHT_BOXES,
)
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models
    from .._runtime.http.sent_files import SentFile
    from ..bodies import BoxInputDict


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

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.Box]:
        """GET /boxes.

        Args:
            **options: See the class.

        Returns:
            list[Box]: What the service answers.

        `GET /boxes`
        """
        return self._core.call(LIST_BOXES, {}, None, options)

    def create(
        self,
        body: Sequence[models.BoxInput | BoxInputDict],
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.CreateBoxResponseItem]:
        """POST /boxes.

        Args:
            body: What to send: list[BoxInput].
            **options: See the class.

        Returns:
            list[CreateBoxResponseItem]: What became of each.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /boxes`
        """
        return self._core.call(CREATE_BOXES, {}, body, options)

    def get(self, no: str, **options: Unpack[CallOptions]) -> models.Box:
        """GET /boxes/{no}.

        Args:
            no: The no of the path.
            **options: See the class.

        Returns:
            Box: What the service answers.

        `GET /boxes/{no}`
        """
        return self._core.call(GET_BOXES, {"no": no}, None, options)

    @overload
    def pdf(self, no: str, *, to: None = None, **options: Unpack[CallOptions]) -> bytes:
        """Give what comes."""

    @overload
    def pdf(
        self, no: str, *, to: str | PathLike[str], **options: Unpack[CallOptions]
    ) -> Path:
        """Write what comes to a file, and give its path."""

    def pdf(
        self,
        no: str,
        *,
        to: str | PathLike[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes | Path:
        """GET /boxes/{no}.pdf.

        Args:
            no: The no of the path.
            to: File to write it to, all of it or nothing; then that path is given.
            **options: See the class.

        Returns:
            bytes: As it came.

        `GET /boxes/{no}.pdf`
        """
        return self._core.download(PDF_BOXES, {"no": no}, to, options)

    def replace_picture(
        self, no: str, body: SentFile, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """PUT /boxes/{no}/picture.

        Args:
            no: The no of the path.
            body: What to send: bytes.
            **options: See the class.

        Returns:
            dict[str, Any]: What the service answers.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `PUT /boxes/{no}/picture`
        """
        return self._core.call(REPLACE_PICTURE_BOXES, {"no": no}, body, options)

    def lids(self, no: str, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """GET /boxes/{no}/lids.

        Args:
            no: The no of the path.
            **options: See the class.

        Returns:
            list[str]: What the service answers.

        `GET /boxes/{no}/lids`
        """
        return self._core.call(LIDS_BOXES, {"no": no}, None, options)

    def weight(self, no: str, **options: Unpack[CallOptions]) -> int:
        """GET /boxes/{no}/weight.

        Args:
            no: The no of the path.
            **options: See the class.

        Returns:
            int: What the service answers.

        `GET /boxes/{no}/weight`
        """
        return self._core.call(WEIGHT_BOXES, {"no": no}, None, options)

    def notes(self, no: str, **options: Unpack[CallOptions]) -> Any:
        """GET /boxes/{no}/notes.

        Args:
            no: The no of the path.
            **options: See the class.

        Returns:
            Any: What the service answers.

        `GET /boxes/{no}/notes`
        """
        return self._core.call(NOTES_BOXES, {"no": no}, None, options)


class RawBoxes:
    """Calls about boxes, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def list(
        self, **options: Unpack[CallOptions]
    ) -> RawAnswer[builtins.list[models.Box]]:
        """GET /boxes.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Box].

        `GET /boxes`
        """
        return self._core.raw(LIST_BOXES, {}, None, options)

    def create(
        self,
        body: Sequence[models.BoxInput | BoxInputDict],
        **options: Unpack[CallOptions],
    ) -> RawAnswer[builtins.list[models.CreateBoxResponseItem]]:
        """POST /boxes.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`:
                list[CreateBoxResponseItem].

        `POST /boxes`
        """
        return self._core.raw(CREATE_BOXES, {}, body, options)

    def get(self, no: str, **options: Unpack[CallOptions]) -> RawAnswer[models.Box]:
        """GET /boxes/{no}.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a Box.

        `GET /boxes/{no}`
        """
        return self._core.raw(GET_BOXES, {"no": no}, None, options)

    def pdf(self, no: str, **options: Unpack[CallOptions]) -> RawAnswer[bytes]:
        """GET /boxes/{no}.pdf.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: bytes.

        `GET /boxes/{no}.pdf`
        """
        return self._core.raw(PDF_BOXES, {"no": no}, None, options)

    def replace_picture(
        self, no: str, body: SentFile, **options: Unpack[CallOptions]
    ) -> RawAnswer[dict[str, Any]]:
        """PUT /boxes/{no}/picture.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: dict[str, Any].

        `PUT /boxes/{no}/picture`
        """
        return self._core.raw(REPLACE_PICTURE_BOXES, {"no": no}, body, options)

    def lids(
        self, no: str, **options: Unpack[CallOptions]
    ) -> RawAnswer[builtins.list[str]]:
        """GET /boxes/{no}/lids.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[str].

        `GET /boxes/{no}/lids`
        """
        return self._core.raw(LIDS_BOXES, {"no": no}, None, options)

    def weight(self, no: str, **options: Unpack[CallOptions]) -> RawAnswer[int]:
        """GET /boxes/{no}/weight.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: int.

        `GET /boxes/{no}/weight`
        """
        return self._core.raw(WEIGHT_BOXES, {"no": no}, None, options)

    def notes(self, no: str, **options: Unpack[CallOptions]) -> RawAnswer[Any]:
        """GET /boxes/{no}/notes.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: Any.

        `GET /boxes/{no}/notes`
        """
        return self._core.raw(NOTES_BOXES, {"no": no}, None, options)


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

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.Box]:
        """GET /boxes.

        Args:
            **options: See the class.

        Returns:
            list[Box]: What the service answers.

        `GET /boxes`
        """
        return await self._core.call(LIST_BOXES, {}, None, options)

    async def create(
        self,
        body: Sequence[models.BoxInput | BoxInputDict],
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.CreateBoxResponseItem]:
        """POST /boxes.

        Args:
            body: What to send: list[BoxInput].
            **options: See the class.

        Returns:
            list[CreateBoxResponseItem]: What became of each.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /boxes`
        """
        return await self._core.call(CREATE_BOXES, {}, body, options)

    async def get(self, no: str, **options: Unpack[CallOptions]) -> models.Box:
        """GET /boxes/{no}.

        Args:
            no: The no of the path.
            **options: See the class.

        Returns:
            Box: What the service answers.

        `GET /boxes/{no}`
        """
        return await self._core.call(GET_BOXES, {"no": no}, None, options)

    @overload
    async def pdf(
        self, no: str, *, to: None = None, **options: Unpack[CallOptions]
    ) -> bytes:
        """Give what comes."""

    @overload
    async def pdf(
        self, no: str, *, to: str | PathLike[str], **options: Unpack[CallOptions]
    ) -> Path:
        """Write what comes to a file, and give its path."""

    async def pdf(
        self,
        no: str,
        *,
        to: str | PathLike[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes | Path:
        """GET /boxes/{no}.pdf.

        Args:
            no: The no of the path.
            to: File to write it to, all of it or nothing; then that path is given.
            **options: See the class.

        Returns:
            bytes: As it came.

        `GET /boxes/{no}.pdf`
        """
        return await self._core.download(PDF_BOXES, {"no": no}, to, options)

    async def replace_picture(
        self, no: str, body: SentFile, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """PUT /boxes/{no}/picture.

        Args:
            no: The no of the path.
            body: What to send: bytes.
            **options: See the class.

        Returns:
            dict[str, Any]: What the service answers.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `PUT /boxes/{no}/picture`
        """
        return await self._core.call(REPLACE_PICTURE_BOXES, {"no": no}, body, options)

    async def lids(self, no: str, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """GET /boxes/{no}/lids.

        Args:
            no: The no of the path.
            **options: See the class.

        Returns:
            list[str]: What the service answers.

        `GET /boxes/{no}/lids`
        """
        return await self._core.call(LIDS_BOXES, {"no": no}, None, options)

    async def weight(self, no: str, **options: Unpack[CallOptions]) -> int:
        """GET /boxes/{no}/weight.

        Args:
            no: The no of the path.
            **options: See the class.

        Returns:
            int: What the service answers.

        `GET /boxes/{no}/weight`
        """
        return await self._core.call(WEIGHT_BOXES, {"no": no}, None, options)

    async def notes(self, no: str, **options: Unpack[CallOptions]) -> Any:
        """GET /boxes/{no}/notes.

        Args:
            no: The no of the path.
            **options: See the class.

        Returns:
            Any: What the service answers.

        `GET /boxes/{no}/notes`
        """
        return await self._core.call(NOTES_BOXES, {"no": no}, None, options)


class AsyncRawBoxes:
    """Calls about boxes, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self, **options: Unpack[CallOptions]
    ) -> RawAnswer[builtins.list[models.Box]]:
        """GET /boxes.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Box].

        `GET /boxes`
        """
        return await self._core.raw(LIST_BOXES, {}, None, options)

    async def create(
        self,
        body: Sequence[models.BoxInput | BoxInputDict],
        **options: Unpack[CallOptions],
    ) -> RawAnswer[builtins.list[models.CreateBoxResponseItem]]:
        """POST /boxes.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`:
                list[CreateBoxResponseItem].

        `POST /boxes`
        """
        return await self._core.raw(CREATE_BOXES, {}, body, options)

    async def get(
        self, no: str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.Box]:
        """GET /boxes/{no}.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a Box.

        `GET /boxes/{no}`
        """
        return await self._core.raw(GET_BOXES, {"no": no}, None, options)

    async def pdf(self, no: str, **options: Unpack[CallOptions]) -> RawAnswer[bytes]:
        """GET /boxes/{no}.pdf.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: bytes.

        `GET /boxes/{no}.pdf`
        """
        return await self._core.raw(PDF_BOXES, {"no": no}, None, options)

    async def replace_picture(
        self, no: str, body: SentFile, **options: Unpack[CallOptions]
    ) -> RawAnswer[dict[str, Any]]:
        """PUT /boxes/{no}/picture.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: dict[str, Any].

        `PUT /boxes/{no}/picture`
        """
        return await self._core.raw(REPLACE_PICTURE_BOXES, {"no": no}, body, options)

    async def lids(
        self, no: str, **options: Unpack[CallOptions]
    ) -> RawAnswer[builtins.list[str]]:
        """GET /boxes/{no}/lids.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[str].

        `GET /boxes/{no}/lids`
        """
        return await self._core.raw(LIDS_BOXES, {"no": no}, None, options)

    async def weight(self, no: str, **options: Unpack[CallOptions]) -> RawAnswer[int]:
        """GET /boxes/{no}/weight.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: int.

        `GET /boxes/{no}/weight`
        """
        return await self._core.raw(WEIGHT_BOXES, {"no": no}, None, options)

    async def notes(self, no: str, **options: Unpack[CallOptions]) -> RawAnswer[Any]:
        """GET /boxes/{no}/notes.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: Any.

        `GET /boxes/{no}/notes`
        """
        return await self._core.raw(NOTES_BOXES, {"no": no}, None, options)
