# Written by apiscribe build; edits are lost.
"""Exit codes of the commands."""

from __future__ import annotations

from ...errors import (
    AuthenticationError,
    NotFoundError,
    RequestTimeoutError,
    TransportError,
    UnexpectedResponseError,
    UnusableClientError,
)
from ..http.failure import Failure

_CODES: tuple[tuple[type[Failure], int], ...] = (
    (AuthenticationError, 3),
    (NotFoundError, 4),
    (RequestTimeoutError, 5),
    (TransportError, 5),
    (UnexpectedResponseError, 5),
    (UnusableClientError, 2),
)


def code_of(failure: Failure) -> int:
    """Return the exit code that an error ends a command with."""
    return next((code for kind, code in _CODES if isinstance(failure, kind)), 1)
