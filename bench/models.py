"""Times the models beside ones written by hand, in one process: `python bench/models.py`.

By hand means what people write who only want the fields: a plain BaseModel for each
object and a StrEnum for each list of codes, where our models give members of one too,
with plain types and no rules. Money is a Decimal, sent as the number that the contract
wants. That text follows from the contract.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml
from measure import Results, Sample, run

HOME = Path(__file__).resolve().parents[1]
ENOUGH = 0.05
"""Seconds of CPU that one sample takes at least."""

BUILD = "build and dump the PATCH example"
READ = "read the long GET example"
EVENT = "read the webhook"
OURS, HAND, LOADS = "{}: cdek_client", "{}: models by hand", "{}: json.loads alone"


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do with an example: its schema, and whether it is sent."""

    name: str
    example: str
    schema: str
    sent: bool = False


LISTED = b'"PACKAGE_1"', b'"CARTON_BOX_M"'
"""A code of an example that is no longer listed, so that plain models refuse it, and one that is."""

TASKS = (
    Task(BUILD, "update_order.request", "OrderUpdate", sent=True),
    Task(READ, "get_order.response.2", "OrderResponse"),
    Task(EVENT, "webhooks.ORDER_STATUS", "OrderStatusEvent"),
)


def names() -> list[str]:
    """Everything that is timed here, in the order of the report."""
    return [name for task in TASKS for name in names_of(task)]


def names_of(task: Task) -> list[str]:
    """Who does a task: our models, those by hand and, for reading, json alone."""
    forms = (OURS, HAND) if task.sent else (OURS, HAND, LOADS)
    return [form.format(task.name) for form in forms]


def measure(package: Path, contract: Path, rounds: int, results: Results) -> None:
    """Time everything in a process of its own, and add what it found to the results."""
    command = [sys.executable, str(Path(__file__).resolve()), str(contract), str(rounds)]
    finished = run(command, HOME, {"PYTHONPATH": str(package)})
    if finished.code:
        results.notes.append(f"the models were not timed: {finished.output.strip()[-300:]}")
        return
    for name, figures in json.loads(finished.output).items():
        results.samples[name] = {n: Sample(cpu, wall) for n, (cpu, wall) in enumerate(figures)}


def by_hand(schemas: Mapping[str, Any]) -> str:
    """Return Python text of plain models for the objects of a contract."""
    lines = [
        "from __future__ import annotations",
        "from datetime import date as Date, datetime as Moment",
        "from decimal import Decimal",
        "from enum import StrEnum",
        "from uuid import UUID",
        "from typing import Annotated",
        "from pydantic import BaseModel, PlainSerializer",
        "Amount = Annotated[Decimal, PlainSerializer(float, when_used='json')]",
    ]
    for name, node in schemas.items():
        if _are_words(node):
            lines += [f"class {name}(StrEnum):", *_members(node)]
        if "properties" in node:
            lines += [f"class {name}(BaseModel):", *_fields(node, schemas)]
    return "\n".join(lines) + "\n"


def _are_words(node: Mapping[str, Any]) -> bool:
    return node.get("type") == "string" and "x-codes" in node


def _members(node: Mapping[str, Any]) -> Iterator[str]:
    for code in node["x-codes"]:
        yield f"    {code['member']} = {code['code']!r}"


def _fields(node: Mapping[str, Any], schemas: Mapping[str, Any]) -> Iterator[str]:
    for name, part in node["properties"].items():
        kind = _kind(part, schemas)
        needed = name in node.get("required", ())
        yield f"    {name}: {kind}" if needed else f"    {name}: {kind} | None = None"


def _kind(node: Mapping[str, Any], schemas: Mapping[str, Any]) -> str:
    """Return the type that somebody would write for a property, its first form only."""
    if "$ref" in node:
        name = node["$ref"].rpartition("/")[2]
        named = "properties" in schemas[name] or _are_words(schemas[name])
        return name if named else _kind(schemas[name], schemas)
    if "anyOf" in node:
        return _kind(node["anyOf"][0], schemas)
    kind = node.get("type", "string")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "array":
        return f"list[{_kind(node['items'], schemas)}]"
    if "x-format" in node:
        return "Moment"
    return _FORMATS.get(node.get("format", ""), _TYPES[kind])


_FORMATS = {"uuid": "UUID", "date": "Date", "decimal": "Amount"}
_TYPES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def _module(text: str) -> ModuleType:
    module = ModuleType("by_hand")
    sys.modules["by_hand"] = module
    exec(compile(text, "by_hand", "exec"), module.__dict__)
    return module


def _works(hand: ModuleType) -> dict[str, Callable[[], object]]:
    """Return what is timed, by name; nothing but the work itself."""
    from cdek_client import models

    timed: dict[str, Callable[[], object]] = {}
    for task in TASKS:
        text = (HOME / f"spec/examples/{task.example}.json").read_bytes().replace(*LISTED)
        ours, plain = getattr(models, task.schema), getattr(hand, task.schema)
        works = _sending(ours, plain, text) if task.sent else _reading(ours, plain, text)
        timed |= zip(names_of(task), works, strict=True)
    return timed


def _sending(ours: Any, plain: Any, text: bytes) -> list[Callable[[], object]]:
    body = json.loads(text)
    sent = json.loads(plain.model_validate(body).model_dump_json(exclude_unset=True))
    if sent != json.loads(ours.model_validate(body).to_wire()):
        raise SystemExit("the models by hand send another body than ours")
    return [
        lambda: ours.model_validate(body).to_wire(),
        lambda: plain.model_validate(body).model_dump_json(exclude_unset=True),
    ]


def _reading(ours: Any, plain: Any, text: bytes) -> list[Callable[[], object]]:
    return [
        lambda: ours.from_wire(text),
        lambda: plain.model_validate_json(text),
        lambda: json.loads(text),
    ]


def _times(work: Callable[[], object]) -> int:
    """Tell how often a work is done in one sample."""
    count, spent = 1, 0.0
    while spent < ENOUGH:
        count *= 2
        spent = _sample(work, count)[0] * count
    return count


def _sample(work: Callable[[], object], count: int) -> tuple[float, float]:
    cpu, wall = time.process_time(), time.perf_counter()
    for _ in range(count):
        work()
    return (time.process_time() - cpu) / count, (time.perf_counter() - wall) / count


def main(contract: str, rounds: str) -> None:
    """Print every sample as JSON: CPU and wall seconds of one piece of work."""
    document = yaml.load(Path(contract).read_text("utf-8"), yaml.CSafeLoader)
    works = _works(_module(by_hand(document["components"]["schemas"])))
    counts = {name: _times(work) for name, work in works.items()}
    samples: dict[str, list[tuple[float, float]]] = {name: [] for name in works}
    for number in range(int(rounds)):
        order = list(works)
        turn = number * len(order) // int(rounds)
        for name in [*order[turn:], *order[:turn]]:
            samples[name].append(_sample(works[name], counts[name]))
    print(json.dumps(samples))


if __name__ == "__main__":
    main(*sys.argv[1:])
