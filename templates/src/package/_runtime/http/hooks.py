# Written by apiscribe build; edits are lost.
"""What others see of a call: hooks and the log."""

from __future__ import annotations

import logging

import httpx2

from ...options import Exchange, Hook
from .actions import Answer, Flow, Trouble
from .calls import Call
from .settings import Settings

log = logging.getLogger(__name__.partition(".")[0])


class Observed:
    """Carries out one attempt of a call, and shows it to hooks and the log."""

    def __init__(self, settings: Settings) -> None:
        self._before = settings.before
        self._after = settings.after
        self._clock = settings.clock
        self._hooked = bool(settings.before or settings.after)

    def once(self, call: Call, headers: httpx2.Headers) -> Flow[Answer | Trouble]:
        """Send a call once, and return what came of it."""
        call.attempt += 1
        if not self._hooked and not log.isEnabledFor(logging.DEBUG):
            plain: Answer | Trouble = yield call.send(headers, {})
            return plain
        seen = Exchange(call.operation.name, call.method, str(call.url), call.attempt)
        _show(self._before, seen)
        action = call.send(headers, seen.headers)
        started = self._clock.monotonic()
        outcome: Answer | Trouble = yield action
        seen.seconds = self._clock.monotonic() - started
        if isinstance(outcome, Answer):
            seen.status = outcome.status
        else:
            seen.trouble = outcome.reason
        _show(self._after, seen)
        _tell(seen)
        return outcome


def tell_pause(call: Call, outcome: Answer | Trouble, pause: float) -> None:
    """Say in the log that a call is tried again."""
    why = f"HTTP {outcome.status}" if isinstance(outcome, Answer) else outcome.reason
    name = call.operation.name
    log.info("%s: %s; attempt %d in %.2f s", name, why, call.attempt + 1, pause)


def _tell(seen: Exchange) -> None:
    result = f"HTTP {seen.status}" if seen.status else seen.trouble
    facts = (seen.method, seen.url, result, seen.seconds, seen.attempt)
    log.debug("%s %s: %s in %.3f s, attempt %d", *facts)


def _show(hook: Hook | None, seen: Exchange) -> None:
    if hook is None:
        return
    try:
        hook(seen)
    except Exception as error:
        # A call is worth more than what watches it.
        log.error("a hook failed: %s: %s", type(error).__name__, error)
