"""What the errors of a client carry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..hinge.document_check import references
from ..hinge.model import Model
from ..hinge.refusal_rules import Refusals
from .import_lines import import_lines
from .literals import Identifier, SourceCode, compose, join
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
