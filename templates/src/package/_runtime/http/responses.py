# Written by apiscribe build; edits are lost.
"""What an answer means: a model, or one of the errors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any

from pydantic import BaseModel, ValidationError

from ... import models
from ...errors import (
    ApiError,
    AuthenticationError,
    ConflictError,
    ForbiddenError,
    NotFoundError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    TransportError,
    UnexpectedResponseError,
)
from ..models.accessors import all_of, first_of
from ..models.response_model import ResponseModel
from ..models.wire_model import parsed
from .actions import Answer, Trouble
from .answer_readers import read_answer
from .failure import Failure
from .masks import Mask
from .operation import ErrorRules, Operation

_CLASSES: Mapping[str, type[Failure]] = {
    "authentication": AuthenticationError,
    "not_found": NotFoundError,
    "forbidden": ForbiddenError,
    "conflict": ConflictError,
    "rate_limit": RateLimitError,
    "server": ServerError,
}
_STATUSES: Mapping[int, type[Failure]] = {
    401: AuthenticationError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}


def model_of(operation: Operation[Any], answer: Answer, mask: Mask) -> Any:
    """Return what an answer holds, as a rule a model, or the error of one that is none."""
    try:
        return read_answer(operation, answer)
    except ValidationError as error:
        reason = error.errors(include_url=False, include_input=False)[0]["msg"]
    except (ValueError, ArithmeticError, RecursionError) as error:
        reason = str(error).partition(":")[0]
    if not answer.content:
        reason = "it is empty"
    return unexpected(operation.name, answer, reason, mask)


def unexpected(name: str, answer: Answer, why: str, mask: Mask) -> Failure:
    """Return the error of an answer that is none of the service's."""
    return UnexpectedResponseError(
        f"{name}: HTTP {answer.status} with an unexpected answer: {mask.text(why)}",
        operation=name,
        **shown_of(answer, mask),
    )


def shown_of(answer: Answer, mask: Mask) -> dict[str, Any]:
    """Return what an error shows of an answer, without secrets."""
    return {
        "status": answer.status,
        "headers": mask.headers(answer.headers.items()),
        "content": mask.content(answer.content),
        "attempts": answer.attempts,
    }


def troubled(name: str, trouble: Trouble, mask: Mask) -> Failure:
    """Return the error of a call that got no answer, or one that cannot be read."""
    unreadable = UnexpectedResponseError if trouble.kind == "unreadable" else None
    kind = unreadable or (RequestTimeoutError if trouble.slow else TransportError)
    shown = {} if trouble.answer is None else shown_of(trouble.answer, mask)
    failure = kind(f"{name}: {trouble.reason}", operation=name, **shown)
    failure.__cause__ = trouble.cause
    return failure


def envelopes() -> Any:
    """Return the module of envelopes, which most services need not."""
    return import_module(".envelopes", __package__)


def _class_of(status: int) -> type[Failure]:
    """Return the class of errors that a status alone stands for."""
    return _STATUSES.get(status) or (ServerError if status >= 500 else ApiError)


class Refusals:
    """Tells what the service refuses, by the rules of the contract."""

    def __init__(self, rules: ErrorRules, secrets: Callable[[], Iterable[str]]) -> None:
        self.mask = Mask(secrets, rules.code, (*rules.classes, *rules.busy))
        self._rules = rules
        paths = (*rules.errors, *rules.warnings)
        self._heads = {path.partition(".")[0] for path in paths}
        names = sorted({path.rpartition(".")[2].encode() for path in rules.errors})
        self._names = names
        listed = b"|".join(map(re.escape, names)) or b"(?!)"
        self._lists_errors = re.compile(rb'"(?:%s)"\s*:\s*\[\s*[^]\s]' % listed).search

    def is_plain(self, answer: Answer) -> bool:
        """Say whether an answer is a success that speaks of no errors."""
        if not 200 <= answer.status < 300 or self._fails(answer):
            return False
        content = answer.content
        # Most answers lack the very word, which is seen much sooner.
        spoken = any(name in content for name in self._names)
        return not (spoken and self._lists_errors(content))

    def of(self, name: str, answer: Answer) -> Failure | None:
        """Return the error that an answer stands for; None for a success."""
        if self.is_plain(answer):
            return None
        if not self._rules.answer:
            return self._by_envelopes(name, answer)
        success = 200 <= answer.status < 300 and not self._fails(answer)
        body = self._body(answer.content)
        if success and (body is None or self._has_more(body)):
            return None
        if body is None or 300 <= answer.status < 400:
            return self._wordless(name, answer)
        return self._refused(name, answer, body)

    def is_refused(self, answer: Answer) -> bool:
        """Say whether an answer is a refusal, by its status or in its own words."""
        return answer.status >= 400 or self._fails(answer)

    def said(
        self, name: str, answer: Answer, errors: Sequence[Any], warnings: Sequence[Any]
    ) -> Failure:
        """Return the error of an answer that says these errors."""
        codes = [self._code(error) for error in errors]
        classes = self._rules.classes
        named = next((classes[code] for code in codes if code in classes), "")
        kind = _CLASSES.get(named) or _class_of(answer.status)
        shown = self.mask.models(errors)
        return kind(
            f"{name}: HTTP {answer.status}{self._told(shown)}",
            errors=shown,
            warnings=self.mask.models(warnings),
            operation=name,
            **shown_of(answer, self.mask),
        )

    def told(self, name: str, answer: Answer) -> Failure:
        """Return the error of a success that tells of a failure."""
        if not self._rules.answer:
            return self._by_envelopes(name, answer)
        body = self._body(answer.content)
        failed = self.said(name, answer, (), ())
        return failed if body is None else self._refused(name, answer, body)

    def is_turned_away(self, failure: Failure | None) -> bool:
        """Say whether a code tells that there are too many calls."""
        limited = isinstance(failure, RateLimitError)
        return limited and "rate_limit" in self._rules.classes.values()

    def is_busy(self, failure: Failure) -> bool:
        """Say whether the same call may succeed when an earlier change is done."""
        return any(self._code(error) in self._rules.busy for error in failure.errors)

    def is_gone(self, failure: Failure) -> bool:
        """Say whether the service itself says that there is no such thing."""
        codes = map(self._code, failure.errors)
        return any(self._rules.classes.get(code) == "not_found" for code in codes)

    def _fails(self, answer: Answer) -> bool:
        success = self._rules.success
        if success is None or not 200 <= answer.status < 300:
            return False
        failed: bool = envelopes().fails(answer.content, success)
        return failed

    def _by_envelopes(self, name: str, answer: Answer) -> Failure:
        """Return the error of an answer by its envelope, or by its status alone."""
        told = self._rules.envelopes
        try:
            body = parsed(answer.content) if told else None
        except (ValueError, ArithmeticError):
            return self._wordless(name, answer)
        if 300 <= answer.status < 400:
            return self._wordless(name, answer)
        if not told:
            return self.said(name, answer, (), ())
        within = envelopes()
        errors, warnings = within.errors_in(body, told), within.warnings_in(body, told)
        failure = self.said(name, answer, errors, warnings)
        failure.request_id = within.request_in(body, told)
        return failure

    def _refused(self, name: str, answer: Answer, body: BaseModel) -> Failure:
        rules = self._rules
        errors = [e for path in rules.errors for e in all_of(body, path, BaseModel)]
        warnings = [w for path in rules.warnings for w in all_of(body, path, BaseModel)]
        failure = self.said(name, answer, errors, warnings)
        failure.request_id = first_of(body, [rules.request], object)
        return failure

    def _wordless(self, name: str, answer: Answer) -> Failure:
        if answer.status in (401, 429):
            return self.said(name, answer, (), ())
        kind = answer.headers.get("content-type", "").partition(";")[0]
        why = (
            f"it is {kind[:60] or 'of no known type'}"
            if answer.content
            else "it is empty"
        )
        if 300 <= answer.status < 400:
            why = "redirects are not followed"
        return unexpected(name, answer, why, self.mask)

    def _body(self, content: bytes) -> BaseModel | None:
        model: type[ResponseModel] = getattr(models, self._rules.answer)
        try:
            return model.from_wire(content)
        except (ValueError, ArithmeticError, RecursionError):
            return None

    def _has_more(self, body: BaseModel) -> bool:
        extra = body.model_extra or {}
        return any(value for name, value in extra.items() if name not in self._heads)

    def _code(self, error: Any) -> str:
        return str(getattr(error, self._rules.code, "")).strip().lower()

    def _told(self, errors: Sequence[Any]) -> str:
        lines = [self._line(error)[:200] for error in errors[:3]]
        text = "; ".join(line for line in lines if line)
        return f": {text}" if text else ""

    def _line(self, error: Any) -> str:
        fields = (self._rules.code, self._rules.message)
        values = [getattr(error, field, None) for field in fields]
        return ": ".join(str(value) for value in values if value)
