# Written by apiscribe build; edits are lost.
"""One call: what is sent, and how often and how long it may be tried."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import httpx2

from ...options import CallOptions, Retries, Timeouts
from .actions import Answer, Send, Trouble
from .call_values import CallValues
from .operation import Operation
from .part_files import PartFile
from .retry import may_have_acted, may_repeat, pause_before
from .sent_files import Body
from .sent_streams import SentStream
from .settings import Settings, check_names

_OWN_HEADERS = frozenset({"host", "content-length", "content-type"})


class Call:
    """A call under way.

    `may_have_acted` says whether an attempt may have had its effect unseen.
    """

    __slots__ = ("_clock", "_cookies", "_extra", "_harmless", "_limit", "_own", "_retries", "_timeouts",
                 "attempt", "auth", "content", "content_type", "deadline", "may_have_acted",
                 "method", "operation", "part", "query", "url", "wait_while_busy")  # fmt: skip

    def __init__(
        self,
        settings: Settings,
        operation: Operation[Any],
        url: httpx2.URL,
        content: Body,
        options: CallOptions,
    ) -> None:
        self.operation = operation
        self.url = url
        self.method = operation.method
        self.content = content
        self.content_type = "application/json"
        self.auth = settings.auth
        self.query: Mapping[str, str] = {}
        self.part: PartFile | None = None
        self.attempt = 0
        self.may_have_acted = False
        self.wait_while_busy = False
        self._clock = settings.clock
        self._own = {"authorization", settings.service.security.header, *_OWN_HEADERS}
        self._extra: Mapping[str, str] = {}
        self._cookies = ""
        self._harmless = operation.idempotent
        self._limit = settings.limit
        self._retries = settings.retries
        self._timeouts = settings.timeouts
        if options:
            self._choose(options)
        self.deadline = self._clock.monotonic() + self._timeouts.total

    def _choose(self, options: CallOptions) -> None:
        check_names(self.operation.name, options, CallOptions.__optional_keys__)
        self._timeouts = Timeouts.of(options.get("timeout", self._timeouts))
        self._retries = Retries.of(options.get("retries", self._retries))
        self._harmless = options.get("repeat_unsafe", False) or self._harmless
        self._extra = self._allowed(options.get("headers", {}))
        self.wait_while_busy = options.get("wait_while_busy", False)

    def take(self, values: CallValues) -> None:
        """Send the headers and cookies that are values of the call, besides a caller's own."""
        if values.headers:
            self._extra = {**values.headers, **self._extra}
        self._cookies = "; ".join(values.cookies)

    def send(self, headers: httpx2.Headers, hooked: Mapping[str, str]) -> Send:
        """Return the next attempt as an action."""
        if self._extra or hooked or self._cookies or self.content is not None:
            headers = httpx2.Headers(headers)
            headers.update({**self._extra, **self._allowed(hooked)})
            if self._cookies:
                shown = [headers.get("cookie"), self._cookies]
                headers["cookie"] = "; ".join(filter(None, shown))
            if self.content is not None:
                headers["content-type"] = self.content_type
                headers["content-length"] = str(len(self.content))
        stream = _stream_of(self.content)
        request = httpx2.Request(
            self.method,
            _with_query(self.url, self.query) if self.query else self.url,
            headers=headers,
            stream=stream,
            extensions={"timeout": self._steps()},
        )
        if isinstance(stream, httpx2.ByteStream):
            request.read()
        return Send(request, self.deadline, self._limit, self.auth, self.part)

    def _allowed(self, headers: Mapping[str, str]) -> Mapping[str, str]:
        for name, value in headers.items():
            if name.lower() in self._own:
                raise ValueError(f"the header {name} is set by the client")
            if not value.isprintable() or not name.isascii() or not name.isprintable():
                raise ValueError(f"the header {name!r} is none that can be sent")
        return headers

    def _steps(self) -> dict[str, float]:
        left = max(0.001, self.deadline - self._clock.monotonic())
        limits = self._timeouts
        return {
            "connect": min(limits.connect, left),
            "read": min(limits.read, left),
            "write": min(limits.write, left),
            "pool": min(limits.pool, left),
        }

    def pause(self, outcome: Answer | Trouble, turned_away: bool) -> float | None:
        """Return the seconds after which it is tried again; None if it is not.

        One that was turned away as one too many has done nothing.
        """
        if self.attempt > self._retries.most:
            return None
        if not turned_away and not may_repeat(outcome, self._harmless):
            return None
        now = self._clock.time()
        pause = pause_before(self.attempt, outcome, self._retries, now)
        return pause if self.has(pause) else None

    def has(self, seconds: float) -> bool:
        """Say whether there is still time for a pause."""
        return self._clock.monotonic() + seconds < self.deadline

    def note(self, outcome: Answer | Trouble) -> None:
        """Remember what came of an attempt."""
        self.may_have_acted = self.may_have_acted or may_have_acted(outcome)


def _stream_of(content: Body) -> httpx2.ByteStream | SentStream:
    if isinstance(content, SentStream):
        return content
    return httpx2.ByteStream(content or b"")


def _with_query(url: httpx2.URL, more: Mapping[str, str]) -> httpx2.URL:
    """Return a URL with more in its query; what is there stays as it is written."""
    query = [url.query, urlencode(more).encode()]
    return url.copy_with(query=b"&".join(filter(None, query)))
