# Written by apiscribe build; edits are lost.
"""Calls about boxes."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload
from uuid import UUID

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.boxes import (
    ADD_PHOTOS,
    CREATE_BOXES,
    GET_BOX,
    LABEL_OF_BOX,
    LIST_BOXES,
    SEARCH_BOXES,
)
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models
    from .._runtime.http.sent_files import SentFile
    from ..bodies import NewBoxDict


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

    def get(self, box_no: str, **options: Unpack[CallOptions]) -> models.Box:
        """Read a box.

        Args:
            box_no: Number of the box.
            **options: See the class.

        Returns:
            Box: A box.

        `GET /boxes/{box_no}`, read#operation
        """
        return self._core.call(GET_BOX, {"box_no": box_no}, None, options)

    def list(
        self,
        *,
        x_shop: str,
        size: int | None = None,
        colour: Sequence[Literal["red", "green"]] | None = None,
        codes: Sequence[str] | None = None,
        spaced: Sequence[int] | None = None,
        piped: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        since: date | str | None = None,
        changed: datetime | str | None = None,
        open: bool | None = None,
        full: bool | None = None,
        weight: Decimal | int | str | None = None,
        order: Literal["asc", "desc"] | None = None,
        timeout_: int | None = None,
        x_flags: Sequence[str] | None = None,
        session: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.Box]:
        """Boxes that match some filters.

        Args:
            x_shop: The shop.
            size: Size of a box.
            colour: Colours.
            codes: Codes.
            spaced: Spaced.
            piped: Piped.
            filter: A filter.
            since: Not before that day.
            changed: Changed after.
            open: Whether it is open.
            full: Whether it is full.
            weight: Weight in kg.
            order: Order.
            timeout_: Days it may stand.
            x_flags: Flags.
            session: A session.
            **options: See the class.

        Returns:
            list[Box]: A box.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /boxes`
        """
        return self._core.call(
            LIST_BOXES,
            {
                "size": size,
                "colour[]": colour,
                "codes": codes,
                "spaced": spaced,
                "piped": piped,
                "filter": filter,
                "since": since,
                "changed": changed,
                "open": open,
                "full": full,
                "weight": weight,
                "order": order,
                "timeout": timeout_,
                "X-Shop": x_shop,
                "X-Flags": x_flags,
                "session": session,
            },
            None,
            options,
        )

    def create(
        self, body: Sequence[models.NewBox | NewBoxDict], **options: Unpack[CallOptions]
    ) -> models.Box | models.Receipt | None:
        """Make boxes.

        Args:
            body: What to send: list[NewBox].
            **options: See the class.

        Returns:
            Box: A box.
            Receipt: A receipt.
            None: The service says nothing more.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /boxes`
        """
        return self._core.call(CREATE_BOXES, {}, body, options)

    @overload
    def label(
        self, box_no: int, *, to: None = None, **options: Unpack[CallOptions]
    ) -> bytes:
        """Give what comes."""

    @overload
    def label(
        self, box_no: int, *, to: str | PathLike[str], **options: Unpack[CallOptions]
    ) -> Path:
        """Write what comes to a file, and give its path."""

    def label(
        self,
        box_no: int,
        *,
        to: str | PathLike[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes | Path:
        """The label of a box.

        Args:
            box_no: Number of the box.
            to: File to write it to, all of it or nothing; then that path is given.
            **options: See the class.

        Returns:
            bytes: As it came.

        `GET /boxes/{box_no}/label.pdf`
        """
        return self._core.download(LABEL_OF_BOX, {"box_no": box_no}, to, options)

    def add_photos(
        self,
        box_no: UUID | str,
        *,
        photo: SentFile,
        more: Sequence[SentFile] | None = None,
        note: str | None = None,
        taken: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add photos to a box.

        Args:
            box_no: Number of the box.
            photo: The photo.
            more: More of them.
            note: A note.
            taken: When it was taken.
            **options: See the class.

        Returns:
            None: The service says nothing more.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `POST /boxes/{box_no}/photos`
        """
        return self._core.call(
            ADD_PHOTOS,
            {
                "box_no": box_no,
                "photo": photo,
                "more": more,
                "note": note,
                "taken": taken,
            },
            None,
            options,
        )

    def search(
        self,
        *,
        q: str,
        tags: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, int]:
        """Search boxes by a form.

        Args:
            q: Words.
            tags: Tags.
            **options: See the class.

        Returns:
            dict[str, int]: What the service answers.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `POST /boxes/search`
        """
        return self._core.call(SEARCH_BOXES, {"q": q, "tags": tags}, None, options)


class RawBoxes:
    """Calls about boxes, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def get(self, box_no: str, **options: Unpack[CallOptions]) -> RawAnswer[models.Box]:
        """Read a box.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a Box.

        `GET /boxes/{box_no}`, read#operation
        """
        return self._core.raw(GET_BOX, {"box_no": box_no}, None, options)

    def list(
        self,
        *,
        x_shop: str,
        size: int | None = None,
        colour: Sequence[Literal["red", "green"]] | None = None,
        codes: Sequence[str] | None = None,
        spaced: Sequence[int] | None = None,
        piped: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        since: date | str | None = None,
        changed: datetime | str | None = None,
        open: bool | None = None,
        full: bool | None = None,
        weight: Decimal | int | str | None = None,
        order: Literal["asc", "desc"] | None = None,
        timeout_: int | None = None,
        x_flags: Sequence[str] | None = None,
        session: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[builtins.list[models.Box]]:
        """Boxes that match some filters.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Box].

        `GET /boxes`
        """
        return self._core.raw(
            LIST_BOXES,
            {
                "size": size,
                "colour[]": colour,
                "codes": codes,
                "spaced": spaced,
                "piped": piped,
                "filter": filter,
                "since": since,
                "changed": changed,
                "open": open,
                "full": full,
                "weight": weight,
                "order": order,
                "timeout": timeout_,
                "X-Shop": x_shop,
                "X-Flags": x_flags,
                "session": session,
            },
            None,
            options,
        )

    def create(
        self, body: Sequence[models.NewBox | NewBoxDict], **options: Unpack[CallOptions]
    ) -> RawAnswer[models.Box | models.Receipt | None]:
        """Make boxes.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: Box or Receipt
                or None.

        `POST /boxes`
        """
        return self._core.raw(CREATE_BOXES, {}, body, options)

    def label(self, box_no: int, **options: Unpack[CallOptions]) -> RawAnswer[bytes]:
        """The label of a box.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: bytes.

        `GET /boxes/{box_no}/label.pdf`
        """
        return self._core.raw(LABEL_OF_BOX, {"box_no": box_no}, None, options)

    def add_photos(
        self,
        box_no: UUID | str,
        *,
        photo: SentFile,
        more: Sequence[SentFile] | None = None,
        note: str | None = None,
        taken: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[None]:
        """Add photos to a box.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: None.

        `POST /boxes/{box_no}/photos`
        """
        return self._core.raw(
            ADD_PHOTOS,
            {
                "box_no": box_no,
                "photo": photo,
                "more": more,
                "note": note,
                "taken": taken,
            },
            None,
            options,
        )

    def search(
        self,
        *,
        q: str,
        tags: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[dict[str, int]]:
        """Search boxes by a form.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: dict[str, int].

        `POST /boxes/search`
        """
        return self._core.raw(SEARCH_BOXES, {"q": q, "tags": tags}, None, options)


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

    async def get(self, box_no: str, **options: Unpack[CallOptions]) -> models.Box:
        """Read a box.

        Args:
            box_no: Number of the box.
            **options: See the class.

        Returns:
            Box: A box.

        `GET /boxes/{box_no}`, read#operation
        """
        return await self._core.call(GET_BOX, {"box_no": box_no}, None, options)

    async def list(
        self,
        *,
        x_shop: str,
        size: int | None = None,
        colour: Sequence[Literal["red", "green"]] | None = None,
        codes: Sequence[str] | None = None,
        spaced: Sequence[int] | None = None,
        piped: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        since: date | str | None = None,
        changed: datetime | str | None = None,
        open: bool | None = None,
        full: bool | None = None,
        weight: Decimal | int | str | None = None,
        order: Literal["asc", "desc"] | None = None,
        timeout_: int | None = None,
        x_flags: Sequence[str] | None = None,
        session: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.Box]:
        """Boxes that match some filters.

        Args:
            x_shop: The shop.
            size: Size of a box.
            colour: Colours.
            codes: Codes.
            spaced: Spaced.
            piped: Piped.
            filter: A filter.
            since: Not before that day.
            changed: Changed after.
            open: Whether it is open.
            full: Whether it is full.
            weight: Weight in kg.
            order: Order.
            timeout_: Days it may stand.
            x_flags: Flags.
            session: A session.
            **options: See the class.

        Returns:
            list[Box]: A box.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /boxes`
        """
        return await self._core.call(
            LIST_BOXES,
            {
                "size": size,
                "colour[]": colour,
                "codes": codes,
                "spaced": spaced,
                "piped": piped,
                "filter": filter,
                "since": since,
                "changed": changed,
                "open": open,
                "full": full,
                "weight": weight,
                "order": order,
                "timeout": timeout_,
                "X-Shop": x_shop,
                "X-Flags": x_flags,
                "session": session,
            },
            None,
            options,
        )

    async def create(
        self, body: Sequence[models.NewBox | NewBoxDict], **options: Unpack[CallOptions]
    ) -> models.Box | models.Receipt | None:
        """Make boxes.

        Args:
            body: What to send: list[NewBox].
            **options: See the class.

        Returns:
            Box: A box.
            Receipt: A receipt.
            None: The service says nothing more.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /boxes`
        """
        return await self._core.call(CREATE_BOXES, {}, body, options)

    @overload
    async def label(
        self, box_no: int, *, to: None = None, **options: Unpack[CallOptions]
    ) -> bytes:
        """Give what comes."""

    @overload
    async def label(
        self, box_no: int, *, to: str | PathLike[str], **options: Unpack[CallOptions]
    ) -> Path:
        """Write what comes to a file, and give its path."""

    async def label(
        self,
        box_no: int,
        *,
        to: str | PathLike[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes | Path:
        """The label of a box.

        Args:
            box_no: Number of the box.
            to: File to write it to, all of it or nothing; then that path is given.
            **options: See the class.

        Returns:
            bytes: As it came.

        `GET /boxes/{box_no}/label.pdf`
        """
        return await self._core.download(LABEL_OF_BOX, {"box_no": box_no}, to, options)

    async def add_photos(
        self,
        box_no: UUID | str,
        *,
        photo: SentFile,
        more: Sequence[SentFile] | None = None,
        note: str | None = None,
        taken: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add photos to a box.

        Args:
            box_no: Number of the box.
            photo: The photo.
            more: More of them.
            note: A note.
            taken: When it was taken.
            **options: See the class.

        Returns:
            None: The service says nothing more.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `POST /boxes/{box_no}/photos`
        """
        return await self._core.call(
            ADD_PHOTOS,
            {
                "box_no": box_no,
                "photo": photo,
                "more": more,
                "note": note,
                "taken": taken,
            },
            None,
            options,
        )

    async def search(
        self,
        *,
        q: str,
        tags: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, int]:
        """Search boxes by a form.

        Args:
            q: Words.
            tags: Tags.
            **options: See the class.

        Returns:
            dict[str, int]: What the service answers.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `POST /boxes/search`
        """
        return await self._core.call(
            SEARCH_BOXES, {"q": q, "tags": tags}, None, options
        )


class AsyncRawBoxes:
    """Calls about boxes, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def get(
        self, box_no: str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.Box]:
        """Read a box.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a Box.

        `GET /boxes/{box_no}`, read#operation
        """
        return await self._core.raw(GET_BOX, {"box_no": box_no}, None, options)

    async def list(
        self,
        *,
        x_shop: str,
        size: int | None = None,
        colour: Sequence[Literal["red", "green"]] | None = None,
        codes: Sequence[str] | None = None,
        spaced: Sequence[int] | None = None,
        piped: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        since: date | str | None = None,
        changed: datetime | str | None = None,
        open: bool | None = None,
        full: bool | None = None,
        weight: Decimal | int | str | None = None,
        order: Literal["asc", "desc"] | None = None,
        timeout_: int | None = None,
        x_flags: Sequence[str] | None = None,
        session: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[builtins.list[models.Box]]:
        """Boxes that match some filters.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Box].

        `GET /boxes`
        """
        return await self._core.raw(
            LIST_BOXES,
            {
                "size": size,
                "colour[]": colour,
                "codes": codes,
                "spaced": spaced,
                "piped": piped,
                "filter": filter,
                "since": since,
                "changed": changed,
                "open": open,
                "full": full,
                "weight": weight,
                "order": order,
                "timeout": timeout_,
                "X-Shop": x_shop,
                "X-Flags": x_flags,
                "session": session,
            },
            None,
            options,
        )

    async def create(
        self, body: Sequence[models.NewBox | NewBoxDict], **options: Unpack[CallOptions]
    ) -> RawAnswer[models.Box | models.Receipt | None]:
        """Make boxes.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: Box or Receipt
                or None.

        `POST /boxes`
        """
        return await self._core.raw(CREATE_BOXES, {}, body, options)

    async def label(
        self, box_no: int, **options: Unpack[CallOptions]
    ) -> RawAnswer[bytes]:
        """The label of a box.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: bytes.

        `GET /boxes/{box_no}/label.pdf`
        """
        return await self._core.raw(LABEL_OF_BOX, {"box_no": box_no}, None, options)

    async def add_photos(
        self,
        box_no: UUID | str,
        *,
        photo: SentFile,
        more: Sequence[SentFile] | None = None,
        note: str | None = None,
        taken: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[None]:
        """Add photos to a box.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: None.

        `POST /boxes/{box_no}/photos`
        """
        return await self._core.raw(
            ADD_PHOTOS,
            {
                "box_no": box_no,
                "photo": photo,
                "more": more,
                "note": note,
                "taken": taken,
            },
            None,
            options,
        )

    async def search(
        self,
        *,
        q: str,
        tags: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[dict[str, int]]:
        """Search boxes by a form.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: dict[str, int].

        `POST /boxes/search`
        """
        return await self._core.raw(SEARCH_BOXES, {"q": q, "tags": tags}, None, options)
