# Written by apiscribe build; edits are lost.
"""Everything that goes wrong with a call; all are a DemoError."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ._runtime.http.failure import Failure

if TYPE_CHECKING:
    from ._runtime.http.envelopes import ServiceError
    from ._runtime.models.violations import Violation

__all__ = (
    "ApiError",
    "AuthenticationError",
    "DemoError",
    "ConflictError",
    "ForbiddenError",
    "InvalidRequestError",
    "NotFoundError",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
    "TransportError",
    "UnexpectedResponseError",
    "UnusableClientError",
)


class DemoError(Failure):
    """A call that gave no result; each kind has a class of its own below this one.

    Attributes:
        status: The HTTP status of the answer, None without one.
        errors: The errors that the service tells of.
        warnings: The warnings that the service tells of.
        headers: The headers of the answer, their names in lower case.
        retry_after: The seconds after which the service asks to come again, be it that
            it gives a number or a date; None if it does not.
        content: The bytes of the answer.
        operation: The name of the call.
        attempts: How often it was sent.
        may_have_acted: Whether the service may have done what it was asked for, as an
            answer was lost.

    None of them holds a secret.
    """

    if TYPE_CHECKING:
        errors: tuple[ServiceError, ...]


class TransportError(DemoError):
    """No answer came: no connection, or it broke."""


class RequestTimeoutError(DemoError, TimeoutError):
    """There was no answer in time, or no outcome; also a TimeoutError of Python's."""


class UnusableClientError(DemoError, RuntimeError):
    """The client cannot call: it is closed, or its proxy or certificates are no use."""


class AuthenticationError(DemoError):
    """The service knows the credentials not, or refuses its own token."""


class ApiError(DemoError):
    """The service refuses, for a reason that has no class of its own."""


class RateLimitError(ApiError):
    """There are too many calls (HTTP 429); `retry_after` says when to come again."""


class ServerError(ApiError):
    """The service failed (HTTP 5xx), and says so itself."""


class NotFoundError(DemoError):
    """What was asked for is not there, or not any more."""


class ForbiddenError(DemoError):
    """What was asked for belongs to somebody else."""


class ConflictError(DemoError):
    """It cannot be done now: an earlier change is still worked on, or it is too late."""


class UnexpectedResponseError(DemoError):
    """An answer that is none of the service's: HTML, empty, cut, a redirect, too large."""


class InvalidRequestError(DemoError, ValueError):
    """Something is wrong with what was to be sent; nothing was.

    `violations` says what, as `violations()` does.
    """

    def __init__(
        self, message: str = "", violations: Iterable[Violation] = (), **facts: Any
    ) -> None:
        super().__init__(message, **facts)
        self.violations = tuple(violations)
