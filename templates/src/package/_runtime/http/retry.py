# Written by apiscribe build; edits are lost.
"""Whether a call is repeated, and after how long."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx2

from ...options import Retries
from .actions import Answer, Trouble

_LATER = frozenset({429, 502, 503, 504})
_UNCLEAR = frozenset({502, 503, 504})


def may_repeat(outcome: Answer | Trouble, harmless: bool) -> bool:
    """Say whether a call may succeed the next time.

    One that is not `harmless` is repeated only where the service has done nothing:
    there was no connection, or it turns the call away as one too many.
    """
    if isinstance(outcome, Trouble):
        return outcome.kind == "unsent" or (
            harmless and outcome.kind in ("timeout", "broken")
        )
    return outcome.status == 429 or (harmless and outcome.status in _LATER)


def may_have_acted(outcome: Answer | Trouble) -> bool:
    """Say whether the service may have acted although it does not say so."""
    if isinstance(outcome, Trouble):
        return outcome.may_have_acted
    return outcome.status in _UNCLEAR


def pause_before(
    attempt: int, outcome: Answer | Trouble, policy: Retries, now: float
) -> float:
    """Return the seconds to wait after a number of attempts."""
    asked = None if isinstance(outcome, Trouble) else asked_for(outcome.headers, now)
    if asked is not None:
        return min(asked, policy.longest_asked)
    return backoff(attempt, policy.first, policy.longest)


def backoff(attempt: int, first: float, longest: float) -> float:
    """Return a random pause of at most `first` seconds, doubled with each attempt."""
    return random.uniform(0.0, min(longest, first * 2.0 ** min(attempt - 1, 60)))


def asked_for(headers: httpx2.Headers, now: float) -> float | None:
    """Return the seconds that Retry-After asks for, as a number or as a date.

    `now` is in seconds since 1970.
    """
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    moment = date_of(text)
    return None if moment is None else max(0.0, moment.timestamp() - now)


def date_of(text: str) -> datetime | None:
    """Return the moment that a header tells; None if it tells none."""
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
