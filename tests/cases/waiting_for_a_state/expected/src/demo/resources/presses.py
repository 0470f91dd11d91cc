# Written by apiscribe build; edits are lost.
"""Calls about presses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.presses import START_JOB, WAIT_START_JOB
from ..options import CallOptions, WaitOptions

if TYPE_CHECKING:
    from .. import models


class Presses:
    """Calls about presses.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawPresses:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawPresses(self._core)

    def start(self, **options: Unpack[CallOptions]) -> models.JobReceipt:
        """Start a job.

        Args:
            **options: See the class.

        Returns:
            JobReceipt: A job that has begun. The change is only asked for by then.

        `POST /jobs`, jobs#operation
        """
        return self._core.call(START_JOB, {}, None, options)

    def start_and_wait(self, **options: Unpack[WaitOptions]) -> models.Job:
        """Start a job. Waits until that is done.

        Args:
            **options: See the class.

        Returns:
            Job: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /jobs`, jobs#operation
        """
        return self._core.call_and_wait(START_JOB, WAIT_START_JOB, {}, None, options)


class RawPresses:
    """Calls about presses, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def start(self, **options: Unpack[CallOptions]) -> RawAnswer[models.JobReceipt]:
        """Start a job.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a JobReceipt.

        `POST /jobs`, jobs#operation
        """
        return self._core.raw(START_JOB, {}, None, options)


class AsyncPresses:
    """Calls about presses.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawPresses:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawPresses(self._core)

    async def start(self, **options: Unpack[CallOptions]) -> models.JobReceipt:
        """Start a job.

        Args:
            **options: See the class.

        Returns:
            JobReceipt: A job that has begun. The change is only asked for by then.

        `POST /jobs`, jobs#operation
        """
        return await self._core.call(START_JOB, {}, None, options)

    async def start_and_wait(self, **options: Unpack[WaitOptions]) -> models.Job:
        """Start a job. Waits until that is done.

        Args:
            **options: See the class.

        Returns:
            Job: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /jobs`, jobs#operation
        """
        return await self._core.call_and_wait(
            START_JOB, WAIT_START_JOB, {}, None, options
        )


class AsyncRawPresses:
    """Calls about presses, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def start(
        self, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.JobReceipt]:
        """Start a job.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a JobReceipt.

        `POST /jobs`, jobs#operation
        """
        return await self._core.raw(START_JOB, {}, None, options)
