# Written by apiscribe build; edits are lost.
"""Calls about boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.boxes import CREATE_BOXES, DELETE_BOXES, GET_BOX
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models
    from ..bodies import CreateBoxRequestDict


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

    def create(
        self,
        body: models.CreateBoxRequest | CreateBoxRequestDict,
        **options: Unpack[CallOptions],
    ) -> models.Receipt:
        """POST /v2/boxes.

        Args:
            body: What to send: a CreateBoxRequest, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            Receipt: What the service answers.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /v2/boxes`
        """
        return self._core.call(CREATE_BOXES, {}, body, options)

    def get(
        self,
        box_no: int,
        *,
        lang: Literal["en", "de"] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Box:
        """Read a box

        Args:
            box_no: Number of the box.
            lang: Language of the texts.
            **options: See the class.

        Returns:
            Box: A box.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /v2/boxes/{boxNo}`, get_box#operation
        """
        return self._core.call(GET_BOX, {"boxNo": box_no, "lang": lang}, None, options)

    def delete(self, no: str, **options: Unpack[CallOptions]) -> None:
        """DELETE /v2/boxes/{no}.

        Args:
            no: The no of the path.
            **options: See the class.

        Returns:
            None: The service says nothing more.

        `DELETE /v2/boxes/{no}`
        """
        return self._core.call(DELETE_BOXES, {"no": no}, None, options)


class RawBoxes:
    """Calls about boxes, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def create(
        self,
        body: models.CreateBoxRequest | CreateBoxRequestDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.Receipt]:
        """POST /v2/boxes.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a Receipt.

        `POST /v2/boxes`
        """
        return self._core.raw(CREATE_BOXES, {}, body, options)

    def get(
        self,
        box_no: int,
        *,
        lang: Literal["en", "de"] | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.Box]:
        """Read a box

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a Box.

        `GET /v2/boxes/{boxNo}`, get_box#operation
        """
        return self._core.raw(GET_BOX, {"boxNo": box_no, "lang": lang}, None, options)

    def delete(self, no: str, **options: Unpack[CallOptions]) -> RawAnswer[None]:
        """DELETE /v2/boxes/{no}.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: None.

        `DELETE /v2/boxes/{no}`
        """
        return self._core.raw(DELETE_BOXES, {"no": no}, None, options)


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

    async def create(
        self,
        body: models.CreateBoxRequest | CreateBoxRequestDict,
        **options: Unpack[CallOptions],
    ) -> models.Receipt:
        """POST /v2/boxes.

        Args:
            body: What to send: a CreateBoxRequest, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            Receipt: What the service answers.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /v2/boxes`
        """
        return await self._core.call(CREATE_BOXES, {}, body, options)

    async def get(
        self,
        box_no: int,
        *,
        lang: Literal["en", "de"] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Box:
        """Read a box

        Args:
            box_no: Number of the box.
            lang: Language of the texts.
            **options: See the class.

        Returns:
            Box: A box.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /v2/boxes/{boxNo}`, get_box#operation
        """
        return await self._core.call(
            GET_BOX, {"boxNo": box_no, "lang": lang}, None, options
        )

    async def delete(self, no: str, **options: Unpack[CallOptions]) -> None:
        """DELETE /v2/boxes/{no}.

        Args:
            no: The no of the path.
            **options: See the class.

        Returns:
            None: The service says nothing more.

        `DELETE /v2/boxes/{no}`
        """
        return await self._core.call(DELETE_BOXES, {"no": no}, None, options)


class AsyncRawBoxes:
    """Calls about boxes, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def create(
        self,
        body: models.CreateBoxRequest | CreateBoxRequestDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.Receipt]:
        """POST /v2/boxes.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a Receipt.

        `POST /v2/boxes`
        """
        return await self._core.raw(CREATE_BOXES, {}, body, options)

    async def get(
        self,
        box_no: int,
        *,
        lang: Literal["en", "de"] | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.Box]:
        """Read a box

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a Box.

        `GET /v2/boxes/{boxNo}`, get_box#operation
        """
        return await self._core.raw(
            GET_BOX, {"boxNo": box_no, "lang": lang}, None, options
        )

    async def delete(self, no: str, **options: Unpack[CallOptions]) -> RawAnswer[None]:
        """DELETE /v2/boxes/{no}.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: None.

        `DELETE /v2/boxes/{no}`
        """
        return await self._core.raw(DELETE_BOXES, {"no": no}, None, options)
