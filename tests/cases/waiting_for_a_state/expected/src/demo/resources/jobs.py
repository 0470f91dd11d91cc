# Written by apiscribe build; edits are lost.
"""Calls about jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations import GET_JOB, WAIT_JOB
from ..options import CallOptions, WaitOptions

if TYPE_CHECKING:
    from .. import models


class Jobs:
    """Calls about jobs.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawJobs:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawJobs(self._core)

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.Job:
        """Read a job.

        Args:
            id: Number of the job.
            **options: See the class.

        Returns:
            Job: A job.

        `GET /jobs/{id}`, job#operation
        """
        return self._core.call(GET_JOB, {"id": id}, None, options)

    def wait(self, id: str, **options: Unpack[WaitOptions]) -> models.Job:
        """Wait until it is done, or has failed.

        Args:
            id: Number of the job.
            **options: See the class.

        Returns:
            Job: Its state is finished.

        Raises:
            ApiError: The state is broken.

        `GET /jobs/{id}`, job#operation
        """
        return self._core.wait(WAIT_JOB, {"id": id}, None, options)


class RawJobs:
    """Calls about jobs, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def get(self, id: str, **options: Unpack[CallOptions]) -> RawAnswer[models.Job]:
        """Read a job.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a Job.

        `GET /jobs/{id}`, job#operation
        """
        return self._core.raw(GET_JOB, {"id": id}, None, options)


class AsyncJobs:
    """Calls about jobs.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawJobs:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawJobs(self._core)

    async def get(self, id: str, **options: Unpack[CallOptions]) -> models.Job:
        """Read a job.

        Args:
            id: Number of the job.
            **options: See the class.

        Returns:
            Job: A job.

        `GET /jobs/{id}`, job#operation
        """
        return await self._core.call(GET_JOB, {"id": id}, None, options)

    async def wait(self, id: str, **options: Unpack[WaitOptions]) -> models.Job:
        """Wait until it is done, or has failed.

        Args:
            id: Number of the job.
            **options: See the class.

        Returns:
            Job: Its state is finished.

        Raises:
            ApiError: The state is broken.

        `GET /jobs/{id}`, job#operation
        """
        return await self._core.wait(WAIT_JOB, {"id": id}, None, options)


class AsyncRawJobs:
    """Calls about jobs, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def get(
        self, id: str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.Job]:
        """Read a job.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a Job.

        `GET /jobs/{id}`, job#operation
        """
        return await self._core.raw(GET_JOB, {"id": id}, None, options)
