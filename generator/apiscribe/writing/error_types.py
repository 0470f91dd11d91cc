"""What the errors of a client carry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..client_model import Refusals
from ..model import Model, references
from .python_names import field_name


@dataclass(frozen=True, slots=True)
class Failures:
    """What errors carry: types of one error and one warning, and which request it is of."""

    error: str
    warning: str
    request: str
    kind: str
    imports: str


def failures(refusals: Refusals, model: Model) -> Failures:
    """What errors carry that are read by the contract's rules."""
    asked = refusals.request
    unique = bool(asked) and _format(model, refusals.answer, asked) == "uuid"
    return Failures(
        _kinds(model, refusals.answer, refusals.errors),
        _kinds(model, refusals.answer, refusals.warnings),
        field_name(asked.rpartition(".")[2]) if asked else "",
        "UUID" if unique else "str",
        "from uuid import UUID" if unique else "",
    )


def _kinds(model: Model, name: str, paths: Iterable[str]) -> str:
    found = dict.fromkeys(_target(model, name, path) for path in paths)
    return " | ".join(f"models.{one}" for one in found)


def _target(model: Model, name: str, path: str) -> str:
    """The object schema that a path of wire names leads to."""
    for part in path.split("."):
        name = next(references(model.objects[name].properties[part]))
    return name


def _format(model: Model, name: str, path: str) -> str:
    """The format of the text that a path leads to; empty where it has none."""
    above, _, part = path.rpartition(".")
    facts = model.objects[_target(model, name, above) if above else name].properties[part]
    return next((f["format"] for f in (facts, *facts.get("anyOf", ())) if "format" in f), "")
