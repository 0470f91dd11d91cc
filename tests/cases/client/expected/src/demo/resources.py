# Written by apiscribe build; edits are lost.
"""The calls of the service, by what they are about; made by a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack
from uuid import UUID

from ._runtime.http.asynchronous import AsyncCore
from ._runtime.http.core import RawAnswer
from .options import CallOptions, WaitOptions
from ._runtime.http.sync import SyncCore
from ._runtime.operations import (
    CHANGE_BOX,
    GET_BOX,
    WAIT_CHANGE_BOX,
    WAIT_TASK,
)

if TYPE_CHECKING:
    from . import models


class Boxes:
    """Calls about boxes."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawBoxes:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawBoxes(self._core)

    def get(self, box_no: str, **options: Unpack[CallOptions]) -> models.Box:
        """Read a box.

        `box_no`: Number of the box.

        Gives a Box: A box.

        Raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or
        ApiError if the service refuses; TransportError, RequestTimeoutError or
        UnexpectedResponseError if it gives no answer of its own.

        Options of this one call, such as `timeout` in seconds: see CallOptions.

        `GET /boxes/{box_no}`, read#operation
        """
        return self._core.call(GET_BOX, {"box_no": box_no}, None, options)

    def change(
        self,
        box_no: str,
        body: models.BoxChange | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.Receipt:
        """Change a box.

        `box_no`: Number of the box.
        `body`: a BoxChange, or a mapping with its members as JSON has them.

        Gives a Receipt: Receipt for a change.

        It is only asked for by then: wait for its outcome.

        Raises InvalidRequestError, with `violations`, before anything is sent. Raises
        NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if
        the service refuses; TransportError, RequestTimeoutError or
        UnexpectedResponseError if it gives no answer of its own.

        Options of this one call, such as `timeout` in seconds: see CallOptions.

        `PUT /boxes/{box_no}`, demo#operation
        """
        return self._core.call(CHANGE_BOX, {"box_no": box_no}, body, options)

    def change_and_wait(
        self,
        box_no: str,
        body: models.BoxChange | Mapping[str, Any],
        **options: Unpack[WaitOptions],
    ) -> models.Box:
        """Change a box. Waits until that is done.

        Gives a Box, read once the change is made.

        Raises ApiError, or one of its kind, with the service's errors if the change
        fails, and RequestTimeoutError if there is no outcome in time; what else, see
        `change`.

        `timeout` is the limit for all of it in seconds, 60 unless given; further
        options: see WaitOptions.

        `PUT /boxes/{box_no}`, demo#operation
        """
        return self._core.call_and_wait(
            CHANGE_BOX, WAIT_CHANGE_BOX, {"box_no": box_no}, body, options
        )

    def wait(
        self,
        box_no: str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.Box:
        """Wait for the outcome of a change that was asked for.

        `request` is the `task` of the change's record, or a `kind`, of which the newest
        counts; without it the newest of all counts.

        Gives a Box in which that record's state is DONE.

        Raises ApiError, or one of its kind, with the record's errors if the state is
        FAILED, and RequestTimeoutError if it is neither in time.

        `timeout` is the limit for all of it in seconds, 60 unless given; further
        options: see WaitOptions.

        `GET /boxes/{box_no}`, read#operation
        """
        return self._core.wait(WAIT_TASK, {"box_no": box_no}, request, options)


class RawBoxes:
    """Calls about boxes, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def get(self, box_no: str, **options: Unpack[CallOptions]) -> RawAnswer[models.Box]:
        """Read a box.

        Gives a RawAnswer: `status`, `headers`, `content` in bytes, and as `model` a
        Box.

        Takes and raises what `get` does.

        `GET /boxes/{box_no}`, read#operation
        """
        return self._core.raw(GET_BOX, {"box_no": box_no}, None, options)

    def change(
        self,
        box_no: str,
        body: models.BoxChange | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.Receipt]:
        """Change a box.

        Gives a RawAnswer: `status`, `headers`, `content` in bytes, and as `model` a
        Receipt.

        Takes and raises what `change` does.

        `PUT /boxes/{box_no}`, demo#operation
        """
        return self._core.raw(CHANGE_BOX, {"box_no": box_no}, body, options)


class AsyncBoxes:
    """Calls about boxes."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawBoxes:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawBoxes(self._core)

    async def get(self, box_no: str, **options: Unpack[CallOptions]) -> models.Box:
        """Read a box.

        `box_no`: Number of the box.

        Gives a Box: A box.

        Raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or
        ApiError if the service refuses; TransportError, RequestTimeoutError or
        UnexpectedResponseError if it gives no answer of its own.

        Options of this one call, such as `timeout` in seconds: see CallOptions.

        `GET /boxes/{box_no}`, read#operation
        """
        return await self._core.call(GET_BOX, {"box_no": box_no}, None, options)

    async def change(
        self,
        box_no: str,
        body: models.BoxChange | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.Receipt:
        """Change a box.

        `box_no`: Number of the box.
        `body`: a BoxChange, or a mapping with its members as JSON has them.

        Gives a Receipt: Receipt for a change.

        It is only asked for by then: wait for its outcome.

        Raises InvalidRequestError, with `violations`, before anything is sent. Raises
        NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if
        the service refuses; TransportError, RequestTimeoutError or
        UnexpectedResponseError if it gives no answer of its own.

        Options of this one call, such as `timeout` in seconds: see CallOptions.

        `PUT /boxes/{box_no}`, demo#operation
        """
        return await self._core.call(CHANGE_BOX, {"box_no": box_no}, body, options)

    async def change_and_wait(
        self,
        box_no: str,
        body: models.BoxChange | Mapping[str, Any],
        **options: Unpack[WaitOptions],
    ) -> models.Box:
        """Change a box. Waits until that is done.

        Gives a Box, read once the change is made.

        Raises ApiError, or one of its kind, with the service's errors if the change
        fails, and RequestTimeoutError if there is no outcome in time; what else, see
        `change`.

        `timeout` is the limit for all of it in seconds, 60 unless given; further
        options: see WaitOptions.

        `PUT /boxes/{box_no}`, demo#operation
        """
        return await self._core.call_and_wait(
            CHANGE_BOX, WAIT_CHANGE_BOX, {"box_no": box_no}, body, options
        )

    async def wait(
        self,
        box_no: str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.Box:
        """Wait for the outcome of a change that was asked for.

        `request` is the `task` of the change's record, or a `kind`, of which the newest
        counts; without it the newest of all counts.

        Gives a Box in which that record's state is DONE.

        Raises ApiError, or one of its kind, with the record's errors if the state is
        FAILED, and RequestTimeoutError if it is neither in time.

        `timeout` is the limit for all of it in seconds, 60 unless given; further
        options: see WaitOptions.

        `GET /boxes/{box_no}`, read#operation
        """
        return await self._core.wait(WAIT_TASK, {"box_no": box_no}, request, options)


class AsyncRawBoxes:
    """Calls about boxes, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def get(
        self, box_no: str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.Box]:
        """Read a box.

        Gives a RawAnswer: `status`, `headers`, `content` in bytes, and as `model` a
        Box.

        Takes and raises what `get` does.

        `GET /boxes/{box_no}`, read#operation
        """
        return await self._core.raw(GET_BOX, {"box_no": box_no}, None, options)

    async def change(
        self,
        box_no: str,
        body: models.BoxChange | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.Receipt]:
        """Change a box.

        Gives a RawAnswer: `status`, `headers`, `content` in bytes, and as `model` a
        Receipt.

        Takes and raises what `change` does.

        `PUT /boxes/{box_no}`, demo#operation
        """
        return await self._core.raw(CHANGE_BOX, {"box_no": box_no}, body, options)
