# Written by apiscribe build; edits are lost.
"""What every error of the client carries."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


class Failure(Exception):
    """A call that gave no result.

    `status` is the HTTP status of the answer, None without one; `errors` and `warnings`
    what the service says, `request_id` the request that it says it of; `content` the
    answer's bytes; `operation` the name of the call, and `attempts` how often it was
    sent. None of them holds a secret.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status: int | None = None,
        errors: Iterable[Any] = (),
        warnings: Iterable[Any] = (),
        request_id: Any = None,
        content: bytes = b"",
        operation: str = "",
        attempts: int = 0,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.errors = tuple(errors)
        self.warnings = tuple(warnings)
        self.request_id = request_id
        self.content = content
        self.operation = operation
        self.attempts = attempts

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, self.__dict__
