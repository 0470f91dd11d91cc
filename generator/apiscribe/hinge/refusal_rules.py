"""How a contract says that errors are read from an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Envelope:
    """Where errors stand in an answer: paths of wire names, each empty where there is none.

    `code` and `message` begin at an error or a warning, all others at the top.
    """

    at: str
    code: str
    message: str
    warnings: str
    request: str


@dataclass(frozen=True, slots=True)
class Success:
    """What an answer with a status of 2xx says in a field, in lower case, if it is a success."""

    field: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refusals:
    """How errors are read from an answer, and which codes have a class of their own.

    Without an `answer`, a schema, they are read from any JSON by `envelopes`.
    """

    answer: str
    errors: tuple[str, ...]
    warnings: tuple[str, ...]
    request: str
    code: str
    message: str
    classes: Mapping[str, tuple[str, ...]]
    busy: tuple[str, ...]
    envelopes: tuple[Envelope, ...]
    success: Success | None


def refusals_of(node: Mapping[str, Any]) -> Refusals:
    """Return the rules that a contract has as `x-errors`."""
    return Refusals(
        node.get("answer", ""),
        tuple(node.get("errors", ())),
        tuple(node.get("warnings", ())),
        node.get("request", ""),
        node.get("code", ""),
        node.get("message", ""),
        {name: tuple(codes) for name, codes in node.get("classes", {}).items()},
        tuple(node.get("busy", ())),
        tuple(map(_envelope, node.get("envelopes", ()))),
        _success(node["success"]) if "success" in node else None,
    )


def _envelope(node: Mapping[str, Any]) -> Envelope:
    parts = (node.get(key, "") for key in ("at", "code", "message", "warnings", "request"))
    return Envelope(*(path.replace("[]", "") for path in parts))


def _success(node: Mapping[str, Any]) -> Success:
    listed = node["is"] if isinstance(node["is"], list) else [node["is"]]
    words = ("" if value is None else str(value).lower() for value in listed)
    return Success(node["field"], tuple(words))
