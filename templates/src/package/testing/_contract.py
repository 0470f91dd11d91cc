# Written by apiscribe build; edits are lost.
"""What the contract that is shipped with the package says about each call."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.resources import files
from pkgutil import iter_modules
from typing import Any
from urllib.parse import urlsplit

from .._runtime import operations
from .._runtime.http.operation import Operation
from ._waiters import Json as Json
from ._waiters import Waiter as Waiter
from ._waiters import resolved as resolved
from ._waiters import waiters_of


def _constants() -> Iterator[Operation[Any]]:
    """Yield what the package's clients know of each call."""
    names = [module.name for module in iter_modules(operations.__path__)]
    modules = [import_module(f".{name}", operations.__name__) for name in names]
    for module in (operations, *modules):
        yield from (c for c in vars(module).values() if isinstance(c, Operation))


_OPERATIONS = {operation.name: operation for operation in _constants()}


@dataclass(frozen=True, slots=True)
class Call:
    """One operation: how it is asked for, and what it does.

    `names` are those of its path's values; without a `media` type it answers nothing, and
    without a `schema` what nobody parses. `records` is where its answer tells of errors in
    records of changes; empty if it does not.
    """

    name: str
    method: str
    pattern: re.Pattern[str]
    names: tuple[str, ...]
    operation: Operation[Any]
    status: int
    media: str | None
    schema: Json | None
    examples: tuple[Json, ...]
    waiter: Waiter | None
    change: Mapping[str, Any]
    identity: Mapping[str, str]
    stand_in: Mapping[str, Any]
    records: str

    @property
    def is_poll(self) -> bool:
        """Whether it reads what the others change."""
        return self.waiter is not None and self.waiter.poll == self.name

    @property
    def is_list(self) -> bool:
        """Whether it is answered with a list."""
        return (self.schema or {}).get("type") == "array"

    @property
    def answers(self) -> Sequence[Any]:
        """What it is answered with: items of a list, or else what is answered to what."""
        answers: Sequence[Any] = self.stand_in.get("answers", ())
        return answers


@dataclass(frozen=True, slots=True)
class Codes:
    """How refusals are told, and with which codes."""

    paths: tuple[str, ...]
    code: str
    message: str
    not_found: str
    expired: str
    unauthorized: str
    busy: str
    invalid: Mapping[str, str]
    envelope: Mapping[str, str] | None
    success: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Contract:
    """All of it; `told_by` is the operation that tells what events were lost."""

    calls: tuple[Call, ...]
    codes: Codes
    base_path: str
    document: Json
    told_by: str


@cache
def contract() -> Contract:
    """Return the contract of the package."""
    text = files(__name__.partition(".")[0]).joinpath("openapi.json")
    document: Json = json.loads(text.read_text("utf-8"))
    url = next((str(server["url"]) for server in document["servers"]), "")
    base = urlsplit(url).path.rstrip("/")
    calls = sorted(_calls(document), key=_looseness)
    return Contract(tuple(calls), _codes(document), base, document, _told_by(document))


def _told_by(document: Json) -> str:
    for webhook in document.get("webhooks", {}).values():
        event = webhook["post"].get("x-event", {})
        if "history" in event:
            return str(event["history"]["operation"])
    return ""


def _looseness(call: Call) -> tuple[int, int]:
    """Return how much a path leaves open: of two that fit, the one that says more is meant."""
    return len(call.names), -len(call.pattern.pattern)


def _calls(document: Json) -> Iterator[Call]:
    waiters = waiters_of(document)
    polls = {waiter.poll: waiter for waiter in waiters.values()}
    for path, methods in document["paths"].items():
        for method, node in methods.items():
            if "x-resource" in node:
                change = node.get("x-waiter", {})
                waiter = waiters.get(change.get("waiter", ""))
                waiter = waiter or polls.get(node["operationId"])
                yield _call(document, path, method, node, waiter)


def _call(
    document: Json, path: str, method: str, node: Json, waiter: Waiter | None
) -> Call:
    status, answer = next(
        (int(code.replace("X", "0")), answer)
        for code, answer in node["responses"].items()
        if code.startswith("2")
    )
    content: Json = answer.get("content", {})
    media = next((m for m in content if "json" in m), next(iter(content), None))
    # Of /boxes/{no}: pieces at even places are as they stand, the others are names.
    pieces = re.split(r"{([^}]*)}", path)
    return Call(
        name=node["operationId"],
        method=method.upper(),
        pattern=re.compile("([^/]+)".join(map(re.escape, pieces[::2]))),
        names=tuple(pieces[1::2]),
        operation=_OPERATIONS[node["operationId"]],
        status=status,
        media=media,
        schema=content[media].get("schema") if media else None,
        examples=tuple(_examples(document, answer)),
        waiter=waiter,
        change=node.get("x-waiter", {}),
        identity=node.get("x-identity", {}),
        stand_in=node.get("x-stand-in", {}),
        records=_records(document, content[media].get("schema", {}) if media else {}),
    )


def _records(document: Json, schema: Json) -> str:
    """Return the first path of errors that begins in a schema, without their own name."""
    members = resolved(document, schema).get("properties", {})
    for path in document.get("x-errors", {}).get("errors", ()):
        if path.partition(".")[0] in members:
            return str(path.rpartition(".")[0])
    return ""


def _examples(document: Json, answer: Json) -> Iterator[Json]:
    content = answer.get("content", {}).get("application/json", {})
    for example in content.get("examples", {}).values():
        yield resolved(document, example)["value"]


def _codes(document: Json) -> Codes:
    node = document.get("x-errors", {})
    classes = node.get("classes", {})
    denied = classes.get("authentication", ["unauthorized"])
    return Codes(
        tuple(node.get("errors", ["errors"])),
        node.get("code", "code"),
        node.get("message", "message"),
        not_found=classes.get("not_found", ["not_found"])[0],
        expired=denied[0],
        unauthorized=denied[-1],
        busy=node.get("busy", ["busy"])[0],
        invalid=node.get("invalid", {"otherwise": "invalid"}),
        envelope=next(iter(node.get("envelopes", ())), None),
        success=node.get("success"),
    )
