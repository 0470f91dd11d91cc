# Written by apiscribe build; edits are lost.
"""What every error of the client carries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


class Failure(Exception):
    """A call that gave no result.

    Attributes:
        status: The HTTP status of the answer, None without one.
        errors: The errors that the service tells of.
        warnings: The warnings that the service tells of.
        request_id: The request that the service tells them of.
        headers: The headers of the answer, their names in lower case.
        retry_after: The seconds after which the service asks to come again, None if it
            does not.
        content: The bytes of the answer.
        operation: The name of the call.
        attempts: How often it was sent.
        may_have_acted: Whether the service may have done what it was asked for, as an
            answer was lost.

    None of them holds a secret.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status: int | None = None,
        errors: Iterable[Any] = (),
        warnings: Iterable[Any] = (),
        request_id: Any = None,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
        operation: str = "",
        attempts: int = 0,
        may_have_acted: bool = False,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.errors = tuple(errors)
        self.warnings = tuple(warnings)
        self.request_id = request_id
        self.headers = dict(headers or {})
        self.content = content
        self.operation = operation
        self.attempts = attempts
        self.may_have_acted = may_have_acted
        self.retry_after = retry_after

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, self.__dict__
