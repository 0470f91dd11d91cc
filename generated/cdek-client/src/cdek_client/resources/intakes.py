# Written by apiscribe build; edits are lost.
"""Calls about intakes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.intakes import (
    CHANGE_INTAKE_STATUS,
    CREATE_INTAKE,
    DELETE_INTAKE,
    GET_INTAKE,
    GET_INTAKE_DAYS,
    WAIT_CREATE_INTAKE,
    WAIT_DELETE_INTAKE,
    WAIT_INTAKE_REQUEST,
)
from ..options import CallOptions, WaitOptions

if TYPE_CHECKING:
    from .. import models
    from ..bodies import IntakeCreateDict, IntakeDaysQueryDict, IntakeStatusChangeDict


class Intakes:
    """Calls about intakes.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawIntakes:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawIntakes(self._core)

    def available_days(
        self,
        body: models.IntakeDaysQuery | IntakeDaysQueryDict,
        **options: Unpack[CallOptions],
    ) -> models.IntakeDays:
        """Days on which a courier can come.

        Args:
            body: What to send: an IntakeDaysQuery, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            IntakeDays: Days on which a courier can come.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /intakes/availableDays`
        """
        return self._core.call(GET_INTAKE_DAYS, {}, body, options)

    def create(
        self,
        body: models.IntakeCreate | IntakeCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Call a courier.

        Args:
            body: What to send: an IntakeCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /intakes`
        """
        return self._core.call(CREATE_INTAKE, {}, body, options)

    def create_and_wait(
        self,
        body: models.IntakeCreate | IntakeCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.IntakeResponse:
        """Call a courier. Waits until that is done.

        Args:
            body: What to send: an IntakeCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            IntakeResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /intakes`
        """
        return self._core.call_and_wait(
            CREATE_INTAKE, WAIT_CREATE_INTAKE, {}, body, options
        )

    def change_status(
        self,
        body: models.IntakeStatusChange | IntakeStatusChangeDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Send a call back for processing.

        Args:
            body: What to send: an IntakeStatusChange, or a dict of its members as JSON
                has them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `PATCH /intakes`
        """
        return self._core.call(CHANGE_INTAKE_STATUS, {}, body, options)

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.IntakeResponse:
        """Read a courier call with its history.

        Args:
            uuid: CDEK identifier of the courier call.
            **options: See the class.

        Returns:
            IntakeResponse: A courier call as CDEK holds it, with the requests made for
                it.

        `GET /intakes/{uuid}`
        """
        return self._core.call(GET_INTAKE, {"uuid": uuid}, None, options)

    def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ChangeResponse:
        """Cancel a courier call.

        Args:
            uuid: CDEK identifier of the courier call to cancel.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        `DELETE /intakes/{uuid}`
        """
        return self._core.call(DELETE_INTAKE, {"uuid": uuid}, None, options)

    def delete_and_wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.IntakeResponse | None:
        """Cancel a courier call. Waits until that is done.

        Args:
            uuid: CDEK identifier of the courier call to cancel.
            **options: See the class.

        Returns:
            IntakeResponse: Read once the change is made; None if there is nothing to be
                found any more.

        Raises:
            ApiError: The change failed, with the service's errors.

        `DELETE /intakes/{uuid}`
        """
        return self._core.call_and_wait_gone(
            DELETE_INTAKE, WAIT_DELETE_INTAKE, {"uuid": uuid}, None, options
        )

    def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.IntakeResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the courier call.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            IntakeResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /intakes/{uuid}`
        """
        return self._core.wait(WAIT_INTAKE_REQUEST, {"uuid": uuid}, request, options)


class RawIntakes:
    """Calls about intakes, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def available_days(
        self,
        body: models.IntakeDaysQuery | IntakeDaysQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.IntakeDays]:
        """Days on which a courier can come.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an IntakeDays.

        `POST /intakes/availableDays`
        """
        return self._core.raw(GET_INTAKE_DAYS, {}, body, options)

    def create(
        self,
        body: models.IntakeCreate | IntakeCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Call a courier.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /intakes`
        """
        return self._core.raw(CREATE_INTAKE, {}, body, options)

    def change_status(
        self,
        body: models.IntakeStatusChange | IntakeStatusChangeDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Send a call back for processing.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `PATCH /intakes`
        """
        return self._core.raw(CHANGE_INTAKE_STATUS, {}, body, options)

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.IntakeResponse]:
        """Read a courier call with its history.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                IntakeResponse.

        `GET /intakes/{uuid}`
        """
        return self._core.raw(GET_INTAKE, {"uuid": uuid}, None, options)

    def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ChangeResponse]:
        """Cancel a courier call.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `DELETE /intakes/{uuid}`
        """
        return self._core.raw(DELETE_INTAKE, {"uuid": uuid}, None, options)


class AsyncIntakes:
    """Calls about intakes.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawIntakes:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawIntakes(self._core)

    async def available_days(
        self,
        body: models.IntakeDaysQuery | IntakeDaysQueryDict,
        **options: Unpack[CallOptions],
    ) -> models.IntakeDays:
        """Days on which a courier can come.

        Args:
            body: What to send: an IntakeDaysQuery, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            IntakeDays: Days on which a courier can come.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /intakes/availableDays`
        """
        return await self._core.call(GET_INTAKE_DAYS, {}, body, options)

    async def create(
        self,
        body: models.IntakeCreate | IntakeCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Call a courier.

        Args:
            body: What to send: an IntakeCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /intakes`
        """
        return await self._core.call(CREATE_INTAKE, {}, body, options)

    async def create_and_wait(
        self,
        body: models.IntakeCreate | IntakeCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.IntakeResponse:
        """Call a courier. Waits until that is done.

        Args:
            body: What to send: an IntakeCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            IntakeResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /intakes`
        """
        return await self._core.call_and_wait(
            CREATE_INTAKE, WAIT_CREATE_INTAKE, {}, body, options
        )

    async def change_status(
        self,
        body: models.IntakeStatusChange | IntakeStatusChangeDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Send a call back for processing.

        Args:
            body: What to send: an IntakeStatusChange, or a dict of its members as JSON
                has them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `PATCH /intakes`
        """
        return await self._core.call(CHANGE_INTAKE_STATUS, {}, body, options)

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.IntakeResponse:
        """Read a courier call with its history.

        Args:
            uuid: CDEK identifier of the courier call.
            **options: See the class.

        Returns:
            IntakeResponse: A courier call as CDEK holds it, with the requests made for
                it.

        `GET /intakes/{uuid}`
        """
        return await self._core.call(GET_INTAKE, {"uuid": uuid}, None, options)

    async def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ChangeResponse:
        """Cancel a courier call.

        Args:
            uuid: CDEK identifier of the courier call to cancel.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        `DELETE /intakes/{uuid}`
        """
        return await self._core.call(DELETE_INTAKE, {"uuid": uuid}, None, options)

    async def delete_and_wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.IntakeResponse | None:
        """Cancel a courier call. Waits until that is done.

        Args:
            uuid: CDEK identifier of the courier call to cancel.
            **options: See the class.

        Returns:
            IntakeResponse: Read once the change is made; None if there is nothing to be
                found any more.

        Raises:
            ApiError: The change failed, with the service's errors.

        `DELETE /intakes/{uuid}`
        """
        return await self._core.call_and_wait_gone(
            DELETE_INTAKE, WAIT_DELETE_INTAKE, {"uuid": uuid}, None, options
        )

    async def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.IntakeResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the courier call.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            IntakeResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /intakes/{uuid}`
        """
        return await self._core.wait(
            WAIT_INTAKE_REQUEST, {"uuid": uuid}, request, options
        )


class AsyncRawIntakes:
    """Calls about intakes, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def available_days(
        self,
        body: models.IntakeDaysQuery | IntakeDaysQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.IntakeDays]:
        """Days on which a courier can come.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an IntakeDays.

        `POST /intakes/availableDays`
        """
        return await self._core.raw(GET_INTAKE_DAYS, {}, body, options)

    async def create(
        self,
        body: models.IntakeCreate | IntakeCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Call a courier.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /intakes`
        """
        return await self._core.raw(CREATE_INTAKE, {}, body, options)

    async def change_status(
        self,
        body: models.IntakeStatusChange | IntakeStatusChangeDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Send a call back for processing.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `PATCH /intakes`
        """
        return await self._core.raw(CHANGE_INTAKE_STATUS, {}, body, options)

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.IntakeResponse]:
        """Read a courier call with its history.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                IntakeResponse.

        `GET /intakes/{uuid}`
        """
        return await self._core.raw(GET_INTAKE, {"uuid": uuid}, None, options)

    async def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ChangeResponse]:
        """Cancel a courier call.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `DELETE /intakes/{uuid}`
        """
        return await self._core.raw(DELETE_INTAKE, {"uuid": uuid}, None, options)
