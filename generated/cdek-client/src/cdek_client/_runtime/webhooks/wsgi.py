# Written by apiscribe build; edits are lost.
"""The receiver as a WSGI application."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any, TypeAlias

from .receiver import KEPT, NOT_KEPT, TOO_LONG, Receiver, ReceiverAnswer

Environ: TypeAlias = dict[str, Any]
StartResponse: TypeAlias = Callable[[str, list[tuple[str, str]]], object]

_log = logging.getLogger(__name__.partition("._runtime")[0])


class WebhookWSGIApp(Receiver):
    """Receives events as a WSGI application, for Flask and Django: see WebhookApp.

    For arguments see Receiver. How long a request may take to come is for the server to
    say.
    """

    def __call__(
        self, environ: Environ, start_response: StartResponse
    ) -> Iterable[bytes]:
        method = environ["REQUEST_METHOD"]
        path = environ.get("PATH_INFO", "")
        answer = self.refusal(method, path, environ.get("REMOTE_ADDR"))
        if answer is None:
            answer = self._posted(environ) if method == "POST" else self.health()
        reason = HTTPStatus(answer.status).phrase
        start_response(f"{answer.status} {reason}", answer.all_headers)
        return [b"" if method == "HEAD" else answer.content]

    def _posted(self, environ: Environ) -> ReceiverAnswer:
        length = environ.get("CONTENT_LENGTH") or ""
        if length and (not length.isdecimal() or int(length) > self.most_bytes):
            return TOO_LONG
        body = environ["wsgi.input"].read(
            int(length) if length else self.most_bytes + 1
        )
        if len(body) > self.most_bytes:
            return TOO_LONG
        if length and len(body) < int(length):
            return ReceiverAnswer(400)
        try:
            self.take(body).result(self.seconds)
        except (OSError, TimeoutError) as error:
            _log.error("an event was not kept: %s", str(error) or "it took too long")
            return NOT_KEPT
        return KEPT
