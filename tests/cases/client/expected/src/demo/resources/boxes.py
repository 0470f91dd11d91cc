# Written by apiscribe build; edits are lost.
"""Calls about boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.boxes import CHANGE_BOX, GET_BOX, WAIT_CHANGE_BOX, WAIT_TASK
from ..options import CallOptions, WaitOptions

if TYPE_CHECKING:
    from .. import models
    from ..bodies import BoxChangeDict


class Boxes:
    """Calls about boxes.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
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

    def wait_until_over(
        self, box_no: str, **options: Unpack[WaitOptions]
    ) -> models.Box:
        """Read a box. Reads again and again until nothing more will come of it.

        Args:
            box_no: Number of the box.
            **options: See the class.

        Returns:
            Box: Its `is_over` is true.

        Raises:
            RequestTimeoutError: It is not over in time, 60 seconds unless given.

        `GET /boxes/{box_no}`, read#operation
        """
        return self._core.wait_until(GET_BOX, {"box_no": box_no}, "is_over", options)

    def change(
        self,
        box_no: str,
        body: models.BoxChange | BoxChangeDict,
        **options: Unpack[CallOptions],
    ) -> models.Receipt:
        """Change a box.

        Args:
            box_no: Number of the box.
            body: What to send: a BoxChange, or a dict of its members as JSON has them.
            **options: See the class.

        Returns:
            Receipt: Receipt for a change. The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `PUT /boxes/{box_no}`, demo#operation
        """
        return self._core.call(CHANGE_BOX, {"box_no": box_no}, body, options)

    def change_and_wait(
        self,
        box_no: str,
        body: models.BoxChange | BoxChangeDict,
        **options: Unpack[WaitOptions],
    ) -> models.Box:
        """Change a box. Waits until that is done.

        Args:
            box_no: Number of the box.
            body: What to send: a BoxChange, or a dict of its members as JSON has them.
            **options: See the class.

        Returns:
            Box: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

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

        Args:
            box_no: Number of the box.
            request: The `task` of the change's record, or a `kind`, of which the newest
                counts; the newest of all if left out.
            **options: See the class.

        Returns:
            Box: Has that record in the state DONE.

        Raises:
            ApiError: The state is FAILED.

        `GET /boxes/{box_no}`, read#operation
        """
        return self._core.wait(WAIT_TASK, {"box_no": box_no}, request, options)


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

    def change(
        self,
        box_no: str,
        body: models.BoxChange | BoxChangeDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.Receipt]:
        """Change a box.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a Receipt.

        `PUT /boxes/{box_no}`, demo#operation
        """
        return self._core.raw(CHANGE_BOX, {"box_no": box_no}, body, options)


class AsyncBoxes:
    """Calls about boxes.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
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

    async def wait_until_over(
        self, box_no: str, **options: Unpack[WaitOptions]
    ) -> models.Box:
        """Read a box. Reads again and again until nothing more will come of it.

        Args:
            box_no: Number of the box.
            **options: See the class.

        Returns:
            Box: Its `is_over` is true.

        Raises:
            RequestTimeoutError: It is not over in time, 60 seconds unless given.

        `GET /boxes/{box_no}`, read#operation
        """
        return await self._core.wait_until(
            GET_BOX, {"box_no": box_no}, "is_over", options
        )

    async def change(
        self,
        box_no: str,
        body: models.BoxChange | BoxChangeDict,
        **options: Unpack[CallOptions],
    ) -> models.Receipt:
        """Change a box.

        Args:
            box_no: Number of the box.
            body: What to send: a BoxChange, or a dict of its members as JSON has them.
            **options: See the class.

        Returns:
            Receipt: Receipt for a change. The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `PUT /boxes/{box_no}`, demo#operation
        """
        return await self._core.call(CHANGE_BOX, {"box_no": box_no}, body, options)

    async def change_and_wait(
        self,
        box_no: str,
        body: models.BoxChange | BoxChangeDict,
        **options: Unpack[WaitOptions],
    ) -> models.Box:
        """Change a box. Waits until that is done.

        Args:
            box_no: Number of the box.
            body: What to send: a BoxChange, or a dict of its members as JSON has them.
            **options: See the class.

        Returns:
            Box: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

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

        Args:
            box_no: Number of the box.
            request: The `task` of the change's record, or a `kind`, of which the newest
                counts; the newest of all if left out.
            **options: See the class.

        Returns:
            Box: Has that record in the state DONE.

        Raises:
            ApiError: The state is FAILED.

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

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a Box.

        `GET /boxes/{box_no}`, read#operation
        """
        return await self._core.raw(GET_BOX, {"box_no": box_no}, None, options)

    async def change(
        self,
        box_no: str,
        body: models.BoxChange | BoxChangeDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.Receipt]:
        """Change a box.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a Receipt.

        `PUT /boxes/{box_no}`, demo#operation
        """
        return await self._core.raw(CHANGE_BOX, {"box_no": box_no}, body, options)
