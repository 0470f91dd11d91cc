# Written by apiscribe build; edits are lost.
"""Calls about forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.forms import (
    CREATE_FORM,
    GET_FORM,
    WAIT_CREATE_FORM,
    WAIT_FORM,
)
from ..options import CallOptions, WaitOptions

if TYPE_CHECKING:
    from .. import models
    from ..bodies import FormOrderDict


class Forms:
    """Calls about forms.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawForms:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawForms(self._core)

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.FormResponse:
        """Read a form.

        Args:
            uuid: Identifies the form.
            **options: See the class.

        Returns:
            FormResponse: A form and how far it is.

        `GET /forms/{uuid}`, form#operation
        """
        return self._core.call(GET_FORM, {"uuid": uuid}, None, options)

    def create(
        self, body: models.FormOrder | FormOrderDict, **options: Unpack[CallOptions]
    ) -> models.FormReceipt:
        """Have a form made.

        Args:
            body: What to send: a FormOrder, or a dict of its members as JSON has them.
            **options: See the class.

        Returns:
            FormReceipt: A form that is being made. The change is only asked for by
                then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /forms`, forms#operation
        """
        return self._core.call(CREATE_FORM, {}, body, options)

    def create_and_wait(
        self, body: models.FormOrder | FormOrderDict, **options: Unpack[WaitOptions]
    ) -> models.FormResponse:
        """Have a form made. Waits until that is done.

        Args:
            body: What to send: a FormOrder, or a dict of its members as JSON has them.
            **options: See the class.

        Returns:
            FormResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /forms`, forms#operation
        """
        return self._core.call_and_wait(
            CREATE_FORM, WAIT_CREATE_FORM, {}, body, options
        )

    def wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.FormResponse:
        """Wait until it is done, or has failed.

        Args:
            uuid: Identifies the form.
            **options: See the class.

        Returns:
            FormResponse: Its state is READY.

        Raises:
            ApiError: The state is INVALID or REMOVED.

        `GET /forms/{uuid}`, form#operation
        """
        return self._core.wait(WAIT_FORM, {"uuid": uuid}, None, options)


class RawForms:
    """Calls about forms, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.FormResponse]:
        """Read a form.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a FormResponse.

        `GET /forms/{uuid}`, form#operation
        """
        return self._core.raw(GET_FORM, {"uuid": uuid}, None, options)

    def create(
        self, body: models.FormOrder | FormOrderDict, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.FormReceipt]:
        """Have a form made.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a FormReceipt.

        `POST /forms`, forms#operation
        """
        return self._core.raw(CREATE_FORM, {}, body, options)


class AsyncForms:
    """Calls about forms.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawForms:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawForms(self._core)

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.FormResponse:
        """Read a form.

        Args:
            uuid: Identifies the form.
            **options: See the class.

        Returns:
            FormResponse: A form and how far it is.

        `GET /forms/{uuid}`, form#operation
        """
        return await self._core.call(GET_FORM, {"uuid": uuid}, None, options)

    async def create(
        self, body: models.FormOrder | FormOrderDict, **options: Unpack[CallOptions]
    ) -> models.FormReceipt:
        """Have a form made.

        Args:
            body: What to send: a FormOrder, or a dict of its members as JSON has them.
            **options: See the class.

        Returns:
            FormReceipt: A form that is being made. The change is only asked for by
                then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /forms`, forms#operation
        """
        return await self._core.call(CREATE_FORM, {}, body, options)

    async def create_and_wait(
        self, body: models.FormOrder | FormOrderDict, **options: Unpack[WaitOptions]
    ) -> models.FormResponse:
        """Have a form made. Waits until that is done.

        Args:
            body: What to send: a FormOrder, or a dict of its members as JSON has them.
            **options: See the class.

        Returns:
            FormResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /forms`, forms#operation
        """
        return await self._core.call_and_wait(
            CREATE_FORM, WAIT_CREATE_FORM, {}, body, options
        )

    async def wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.FormResponse:
        """Wait until it is done, or has failed.

        Args:
            uuid: Identifies the form.
            **options: See the class.

        Returns:
            FormResponse: Its state is READY.

        Raises:
            ApiError: The state is INVALID or REMOVED.

        `GET /forms/{uuid}`, form#operation
        """
        return await self._core.wait(WAIT_FORM, {"uuid": uuid}, None, options)


class AsyncRawForms:
    """Calls about forms, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.FormResponse]:
        """Read a form.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a FormResponse.

        `GET /forms/{uuid}`, form#operation
        """
        return await self._core.raw(GET_FORM, {"uuid": uuid}, None, options)

    async def create(
        self, body: models.FormOrder | FormOrderDict, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.FormReceipt]:
        """Have a form made.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a FormReceipt.

        `POST /forms`, forms#operation
        """
        return await self._core.raw(CREATE_FORM, {}, body, options)
