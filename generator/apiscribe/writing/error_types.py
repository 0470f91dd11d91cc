"""What the errors of a client carry, and the rules of the contract by which it reads them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from ..hinge.document_check import references
from ..hinge.model import Model
from ..hinge.refusal_rules import Envelope, Refusals, Success
from .import_lines import import_lines
from .literals import Identifier, SourceCode, arguments, compose, join, literal, mapping
from .operation_constants import field_path
from .python_names import field_name

_TEXT = Identifier("str")


@dataclass(frozen=True, slots=True)
class ErrorTypes:
    """What errors carry: types of one error and one warning, and which request it is of.

    `request` is the name of the property that tells it, empty without one, `kind` its type.
    """

    error: SourceCode
    warning: SourceCode
    request: SourceCode
    kind: Identifier
    imports: tuple[SourceCode, ...]


def error_types(refusals: Refusals | None, model: Model) -> ErrorTypes:
    """Return what errors carry that are read by the contract's rules, if it has any."""
    if refusals is None:
        imports = import_lines({"._runtime.models.violations": ["Violation"]})
        return ErrorTypes(SourceCode("Any"), SourceCode(""), SourceCode(""), _TEXT, imports)
    if not refusals.answer:
        imports = import_lines(
            {
                "._runtime.http.envelopes": ["ServiceError"],
                "._runtime.models.violations": ["Violation"],
            }
        )
        kind = Identifier("ServiceError")
        return ErrorTypes(kind, SourceCode(""), SourceCode(""), _TEXT, imports)
    path = refusals.request
    unique = bool(path) and _format(model, refusals.answer, path) == "uuid"
    return ErrorTypes(
        _union(model, refusals.answer, refusals.errors),
        _union(model, refusals.answer, refusals.warnings),
        Identifier(field_name(path.rpartition(".")[2])) if path else SourceCode(""),
        Identifier("UUID") if unique else _TEXT,
        import_lines(
            {
                "uuid": ["UUID"] if unique else [],
                ".": ["models"],
                "._runtime.models.violations": ["Violation"],
            }
        ),
    )


def _union(model: Model, name: str, paths: Iterable[str]) -> SourceCode:
    """Return the union of the models that some paths of wire names lead to."""
    targets = dict.fromkeys(_target(model, name, path) for path in paths)
    return join(" | ", (compose("models.{}", Identifier(target)) for target in targets))


def _target(model: Model, name: str, path: str) -> str:
    """Return the object schema that a path of wire names leads to."""
    for part in path.split("."):
        name = next(references(model.objects[name].properties[part]))
    return name


def _format(model: Model, name: str, path: str) -> str:
    """Return the format of the text that a path leads to; empty where it has none."""
    above, _, part = path.rpartition(".")
    facts = model.objects[_target(model, name, above) if above else name].properties[part]
    return next((f["format"] for f in (facts, *facts.get("anyOf", ())) if "format" in f), "")


_NOTHING = SourceCode("")


def words_of(refusals: Refusals | None) -> list[str]:
    """Return the names that the rules of `refusals_source` are made of."""
    words = ["ErrorRules"]
    words += ["Envelope"] if refusals and refusals.envelopes else []
    return [*words, "Success"] if refusals and refusals.success else words


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
        compose("Envelope({})", arguments({k: _text(v) for k, v in asdict(each).items()}))
        for each in envelopes
    ]
    return compose("({},)", join(", ", sources)) if sources else _NOTHING


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
