# Written by apiscribe build; edits are lost.
"""The calls of the service, by what they are about; made by a client."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload
from uuid import UUID

from ._runtime.http.asynchronous import AsyncCore
from ._runtime.http.core import RawAnswer
from ._runtime.http.sync import SyncCore
from ._runtime.operations import (
    ADD_PHOTOS,
    COUNT_RANGE,
    CREATE_BOXES,
    CURSOR_CRATES,
    GET_BOX,
    LABEL_OF_BOX,
    LINKED_SHELVES,
    LIST_BOXES,
    NUMBERED_CRATES,
    OFFSET_CRATES,
    SEARCH_BOXES,
    SET_RANGE,
    UPLOAD_RANGE,
)
from .options import CallOptions

if TYPE_CHECKING:
    from . import models
    from ._runtime.http.items import AsyncItems, Items
    from ._runtime.http.sent_files import SentFile
    from .bodies import NewBoxDict


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
