"""How calls are shown to users: what is typed in a shell, and what examples are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Typed:
    """How a call is typed in a shell, as far as that is decided.

    `words` are the command and what it does, `options` the names of parameters by their
    wire names. `columns` are paths within one of the `rows` of the answer, which are a list at
    a path, or the answer itself; `after` names the waiter whose outcome the call needs.
    """

    words: tuple[str, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)
    rows: str = ""
    columns: tuple[str, ...] = ()
    after: str = ""


@dataclass(frozen=True, slots=True)
class CallSample:
    """What examples make a call with: values of parameters by wire name, a body and its name."""

    given: Mapping[str, Any] = field(default_factory=dict)
    body: Any = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class WalkStep:
    """A call of an example: what it is made with besides its sample, and what becomes of it.

    Its answer is called `whole`, the first item of it `first`, or `each` item `of` a list in
    it, one after another; what lies at the paths in `prints` is printed, bytes are written
    `to` a file.
    """

    operation: str
    given: Mapping[str, Any]
    whole: str
    first: str
    each: str
    of: str
    prints: tuple[str, ...]
    to: str


@dataclass(frozen=True, slots=True)
class Walk:
    """An example of several calls, with its heading and what it is good for."""

    title: str
    text: str
    steps: tuple[WalkStep, ...]


def sample_of(node: Mapping[str, Any]) -> CallSample:
    """Return the `x-sample` of an operation."""
    return CallSample(node.get("with", {}), node.get("body"), node.get("name", ""))


def walk_of(node: Mapping[str, Any]) -> Walk:
    """Return an example of `x-walk`."""
    steps = (
        WalkStep(
            step["operation"],
            step.get("with", {}),
            step.get("as", ""),
            step.get("first", ""),
            step.get("each", ""),
            step.get("of", ""),
            tuple(step.get("prints", ())),
            step.get("to", ""),
        )
        for step in node["calls"]
    )
    return Walk(node["title"], node["text"], tuple(steps))


def typed_of(node: Mapping[str, Any]) -> Typed:
    """Return the `x-command` of an operation."""
    table = node.get("table", {})
    return Typed(
        tuple(node.get("words", "").split()),
        node.get("options", {}),
        table.get("rows", ""),
        tuple(table.get("columns", ())),
        node.get("after", ""),
    )
