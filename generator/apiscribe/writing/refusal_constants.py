"""How a client reads errors: what the contract says about refusals, as Python source."""

from __future__ import annotations

from collections.abc import Iterable

from ..hinge.client_model import Calls
from ..hinge.refusal_rules import Envelope, Refusals, Success
from .literals import SourceCode, arguments, compose, join, literal, mapping
from .operation_constants import field_path
from .python_names import field_name

_NOTHING = SourceCode("")


def operation_imports(calls: Calls, has_parameters: bool) -> list[str]:
    """Return what the constants of calls and errors are made of."""
    refusals = calls.refusals
    names = {
        "Envelope": bool(refusals and refusals.envelopes),
        "PageRule": any(call.parts.pages for call in calls.calls),
        "Parameter": has_parameters,
        "Success": bool(refusals and refusals.success),
        "Waiter": bool(calls.waiters),
    }
    used = [name for name, is_used in names.items() if is_used]
    return sorted(["ErrorRules", "Operation", "Security", "Service", *used])


def refusals_source(refusals: Refusals | None) -> SourceCode:
    """Return the rules by which errors are read; those of a plain status without any."""
    if refusals is None:
        return SourceCode("ErrorRules()")
    classes = {code.lower(): name for name, codes in refusals.classes.items() for code in codes}
    free = not refusals.answer
    given = {
        "answer": _text(refusals.answer),
        "errors": _NOTHING if free else _paths(refusals.errors),
        "warnings": _NOTHING if free else _paths(refusals.warnings),
        "request": _text(field_path(refusals.request) if refusals.request else ""),
        "code": _NOTHING if free else literal(field_name(refusals.code)),
        "message": _text(field_name(refusals.message) if refusals.message else ""),
        "classes": _texts(classes),
        "busy": literal(tuple(code.lower() for code in refusals.busy)),
        "envelopes": _envelopes(refusals.envelopes),
        "success": _success(refusals.success),
    }
    return compose("ErrorRules({})", arguments(given))


def _envelopes(envelopes: Iterable[Envelope]) -> SourceCode:
    """Return a tuple of envelopes; nothing for none."""
    sources = [
        compose("Envelope({})", arguments({k: _text(v) for k, v in _paths_of(each).items()}))
        for each in envelopes
    ]
    return compose("({},)", join(", ", sources)) if sources else _NOTHING


def _paths_of(envelope: Envelope) -> dict[str, str]:
    """Return the paths of an envelope by name."""
    return {"at": envelope.at, "code": envelope.code, "message": envelope.message}


def _success(success: Success | None) -> SourceCode:
    if success is None:
        return _NOTHING
    return compose("Success({}, {})", literal(success.field), literal(success.words))


def _paths(paths: Iterable[str]) -> SourceCode:
    return literal(tuple(map(field_path, paths)))


def _texts(pairs: dict[str, str]) -> SourceCode:
    """Return a dict of texts; nothing for an empty one."""
    return mapping({key: literal(value) for key, value in pairs.items()}) if pairs else _NOTHING


def _text(value: str) -> SourceCode:
    """Return the literal of a text; nothing for an empty one."""
    return literal(value) if value else _NOTHING
