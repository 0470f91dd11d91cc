# Written by apiscribe build; edits are lost.
"""Calls about webhooks."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.webhooks import (
    CREATE_WEBHOOK,
    DELETE_WEBHOOK,
    GET_WEBHOOK,
    LIST_WEBHOOKS,
)
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models
    from ..bodies import WebhookCreateDict


class Webhooks:
    """Calls about webhooks.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawWebhooks:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawWebhooks(self._core)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.Webhook]:
        """All subscriptions.

        Args:
            **options: See the class.

        Returns:
            list[Webhook]: A subscription.

        `GET /webhooks`
        """
        return self._core.call(LIST_WEBHOOKS, {}, None, options)

    def create(
        self,
        body: models.WebhookCreate | WebhookCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.WebhookChange:
        """Subscribe to events of one type.

        Args:
            body: What to send: a WebhookCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            WebhookChange: Receipt for a subscription that is made or ended.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /webhooks`
        """
        return self._core.call(CREATE_WEBHOOK, {}, body, options)

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.WebhookResponse:
        """One subscription.

        Args:
            uuid: Identifier of the subscription.
            **options: See the class.

        Returns:
            WebhookResponse: A subscription with the requests made for it.

        `GET /webhooks/{uuid}`
        """
        return self._core.call(GET_WEBHOOK, {"uuid": uuid}, None, options)

    def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.WebhookChange:
        """End a subscription.

        Args:
            uuid: Identifier of the subscription.
            **options: See the class.

        Returns:
            WebhookChange: Receipt for a subscription that is made or ended.

        `DELETE /webhooks/{uuid}`
        """
        return self._core.call(DELETE_WEBHOOK, {"uuid": uuid}, None, options)


class RawWebhooks:
    """Calls about webhooks, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def list(
        self, **options: Unpack[CallOptions]
    ) -> RawAnswer[builtins.list[models.Webhook]]:
        """All subscriptions.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Webhook].

        `GET /webhooks`
        """
        return self._core.raw(LIST_WEBHOOKS, {}, None, options)

    def create(
        self,
        body: models.WebhookCreate | WebhookCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.WebhookChange]:
        """Subscribe to events of one type.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                WebhookChange.

        `POST /webhooks`
        """
        return self._core.raw(CREATE_WEBHOOK, {}, body, options)

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.WebhookResponse]:
        """One subscription.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                WebhookResponse.

        `GET /webhooks/{uuid}`
        """
        return self._core.raw(GET_WEBHOOK, {"uuid": uuid}, None, options)

    def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.WebhookChange]:
        """End a subscription.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                WebhookChange.

        `DELETE /webhooks/{uuid}`
        """
        return self._core.raw(DELETE_WEBHOOK, {"uuid": uuid}, None, options)


class AsyncWebhooks:
    """Calls about webhooks.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawWebhooks:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawWebhooks(self._core)

    async def list(
        self, **options: Unpack[CallOptions]
    ) -> builtins.list[models.Webhook]:
        """All subscriptions.

        Args:
            **options: See the class.

        Returns:
            list[Webhook]: A subscription.

        `GET /webhooks`
        """
        return await self._core.call(LIST_WEBHOOKS, {}, None, options)

    async def create(
        self,
        body: models.WebhookCreate | WebhookCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.WebhookChange:
        """Subscribe to events of one type.

        Args:
            body: What to send: a WebhookCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            WebhookChange: Receipt for a subscription that is made or ended.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /webhooks`
        """
        return await self._core.call(CREATE_WEBHOOK, {}, body, options)

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.WebhookResponse:
        """One subscription.

        Args:
            uuid: Identifier of the subscription.
            **options: See the class.

        Returns:
            WebhookResponse: A subscription with the requests made for it.

        `GET /webhooks/{uuid}`
        """
        return await self._core.call(GET_WEBHOOK, {"uuid": uuid}, None, options)

    async def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.WebhookChange:
        """End a subscription.

        Args:
            uuid: Identifier of the subscription.
            **options: See the class.

        Returns:
            WebhookChange: Receipt for a subscription that is made or ended.

        `DELETE /webhooks/{uuid}`
        """
        return await self._core.call(DELETE_WEBHOOK, {"uuid": uuid}, None, options)


class AsyncRawWebhooks:
    """Calls about webhooks, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self, **options: Unpack[CallOptions]
    ) -> RawAnswer[builtins.list[models.Webhook]]:
        """All subscriptions.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Webhook].

        `GET /webhooks`
        """
        return await self._core.raw(LIST_WEBHOOKS, {}, None, options)

    async def create(
        self,
        body: models.WebhookCreate | WebhookCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.WebhookChange]:
        """Subscribe to events of one type.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                WebhookChange.

        `POST /webhooks`
        """
        return await self._core.raw(CREATE_WEBHOOK, {}, body, options)

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.WebhookResponse]:
        """One subscription.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                WebhookResponse.

        `GET /webhooks/{uuid}`
        """
        return await self._core.raw(GET_WEBHOOK, {"uuid": uuid}, None, options)

    async def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.WebhookChange]:
        """End a subscription.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                WebhookChange.

        `DELETE /webhooks/{uuid}`
        """
        return await self._core.raw(DELETE_WEBHOOK, {"uuid": uuid}, None, options)
