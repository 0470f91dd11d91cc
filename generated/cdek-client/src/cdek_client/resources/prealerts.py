# Written by apiscribe build; edits are lost.
"""Calls about prealerts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.prealerts import (
    CREATE_PREALERT,
    GET_PREALERT,
    WAIT_CREATE_PREALERT,
    WAIT_PREALERT_REQUEST,
)
from ..options import CallOptions, WaitOptions

if TYPE_CHECKING:
    from .. import models
    from ..bodies import PrealertCreateDict


class Prealerts:
    """Calls about prealerts.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawPrealerts:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawPrealerts(self._core)

    def create(
        self,
        body: models.PrealertCreate | PrealertCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Announce that orders will be handed over.

        Args:
            body: What to send: a PrealertCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /prealert`
        """
        return self._core.call(CREATE_PREALERT, {}, body, options)

    def create_and_wait(
        self,
        body: models.PrealertCreate | PrealertCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.PrealertResponse:
        """Announce that orders will be handed over. Waits until that is done.

        Args:
            body: What to send: a PrealertCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            PrealertResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /prealert`
        """
        return self._core.call_and_wait(
            CREATE_PREALERT, WAIT_CREATE_PREALERT, {}, body, options
        )

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.PrealertResponse:
        """Read an announcement with its orders.

        Args:
            uuid: CDEK identifier of the announcement.
            **options: See the class.

        Returns:
            PrealertResponse: An announcement as CDEK holds it, with the requests made
                for it.

        `GET /prealert/{uuid}`
        """
        return self._core.call(GET_PREALERT, {"uuid": uuid}, None, options)

    def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.PrealertResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the announcement.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            PrealertResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /prealert/{uuid}`
        """
        return self._core.wait(WAIT_PREALERT_REQUEST, {"uuid": uuid}, request, options)


class RawPrealerts:
    """Calls about prealerts, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def create(
        self,
        body: models.PrealertCreate | PrealertCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Announce that orders will be handed over.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /prealert`
        """
        return self._core.raw(CREATE_PREALERT, {}, body, options)

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.PrealertResponse]:
        """Read an announcement with its orders.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                PrealertResponse.

        `GET /prealert/{uuid}`
        """
        return self._core.raw(GET_PREALERT, {"uuid": uuid}, None, options)


class AsyncPrealerts:
    """Calls about prealerts.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawPrealerts:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawPrealerts(self._core)

    async def create(
        self,
        body: models.PrealertCreate | PrealertCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Announce that orders will be handed over.

        Args:
            body: What to send: a PrealertCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /prealert`
        """
        return await self._core.call(CREATE_PREALERT, {}, body, options)

    async def create_and_wait(
        self,
        body: models.PrealertCreate | PrealertCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.PrealertResponse:
        """Announce that orders will be handed over. Waits until that is done.

        Args:
            body: What to send: a PrealertCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            PrealertResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /prealert`
        """
        return await self._core.call_and_wait(
            CREATE_PREALERT, WAIT_CREATE_PREALERT, {}, body, options
        )

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.PrealertResponse:
        """Read an announcement with its orders.

        Args:
            uuid: CDEK identifier of the announcement.
            **options: See the class.

        Returns:
            PrealertResponse: An announcement as CDEK holds it, with the requests made
                for it.

        `GET /prealert/{uuid}`
        """
        return await self._core.call(GET_PREALERT, {"uuid": uuid}, None, options)

    async def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.PrealertResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the announcement.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            PrealertResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /prealert/{uuid}`
        """
        return await self._core.wait(
            WAIT_PREALERT_REQUEST, {"uuid": uuid}, request, options
        )


class AsyncRawPrealerts:
    """Calls about prealerts, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def create(
        self,
        body: models.PrealertCreate | PrealertCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Announce that orders will be handed over.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /prealert`
        """
        return await self._core.raw(CREATE_PREALERT, {}, body, options)

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.PrealertResponse]:
        """Read an announcement with its orders.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                PrealertResponse.

        `GET /prealert/{uuid}`
        """
        return await self._core.raw(GET_PREALERT, {"uuid": uuid}, None, options)
