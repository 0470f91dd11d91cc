"""Events: what each is about, what tells repeats apart, and where those that were lost are told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..problems import Problems, shown
from ..reading.facts import Page
from ..reading.yaml.parser import Map, plain
from .accessors import LostError, PathFinder
from .decisions import Decisions, Fact, missing
from .merged_object import MergedObject
from .objects import MergedObjects
from .things import check_followed


def webhooks(pages: Iterable[Page], objects: MergedObjects, problems: Problems) -> dict[str, Any]:
    """Return the webhooks object: one entry for each variant of an event."""
    by_table: dict[str, Any] = {}
    notes = {page.page: page.notes for page in pages}
    events = [
        (merged, merged.variant)
        for merged in objects.by_name.values()
        if merged.direction == "event" and merged.variant
    ]
    _check_events(events, problems)
    for merged, variant in events:
        table = variant.partition("#")[2]
        told_by = dict.fromkeys(address.partition("#")[0] for address in merged.described_by)
        cited = [note.address for page in told_by for note in notes[page]]
        by_table[table] = {
            "post": {
                "summary": merged.summary,
                "security": [],
                "requestBody": {"required": True, "content": _json(merged.name)},
                "responses": {"2XX": {"description": "Received."}},
                "x-rows": [*merged.described_by, variant, *cited],
            }
        }
    return by_table


def _check_events(events: Iterable[tuple[MergedObject, str]], problems: Problems) -> None:
    """Report events of one name, and events that nothing tells apart, whatever their pages."""
    seen: dict[tuple[str, ...], str] = {}
    for merged, variant in events:
        name = variant.partition("#")[2]
        kinds = ((p.name, p.constant) for p in merged.properties if p.constant is not None)
        marks = {("", name): f"are both called {name}"}
        marks |= {
            (member, str(value).casefold()): f"both have {shown(value)} as their {member}"
            for member, value in kinds
        }
        clash = next((mark for mark in marks if mark in seen), None)
        if clash:
            message = f"the events {seen[clash]} and {variant} {marks[clash]}"
            mend = "tell the tables apart in their page files, by `table` and `when`"
            problems.add(merged.place, message, (seen[clash], variant), mend)
        seen |= {mark: variant for mark in marks if mark not in seen}


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def add_events(
    document: dict[str, Any],
    decisions: Decisions,
    decided: Mapping[str, Fact],
    problems: Problems,
) -> None:
    """Put what decisions say of events into the contract's webhooks, if it leads somewhere."""
    for item in decisions["events"]:
        for row in item.get("rows", ()):
            if row not in decided:
                missing(row, decided, item.place, f"event {item['event']}", problems)
        try:
            entry = _entry(item, document)
        except LostError as lost:
            message = f"event {item['event']}: {lost}"
            problems.add(item.place, message, (), "mend the entry")
        else:
            document["webhooks"][item["event"]]["post"]["x-event"] = entry


def _entry(item: Map, document: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the contract says of one kind of event."""
    webhook = document.get("webhooks", {}).get(item["event"])
    if webhook is None:
        raise LostError("no webhook is called so")
    schemas = document["components"]["schemas"]
    finder = PathFinder(schemas, _schema(webhook["post"]["requestBody"]))
    for path in _paths(item):
        finder.facts(path)
    keys = ("subject", "occurred_at", "retracted", "distinct")
    entry = {key: plain(item[key]) for key in keys if key in item}
    if "status" in item:
        entry["status"] = [{"path": path, "enum": _enum(path, finder)} for path in item["status"]]
    if "history" in item:
        entry["history"] = _history(item["history"], document, finder)
    if "follows" in item:
        entry["follows"] = _followed(item["follows"], document, finder)
    return entry | {"x-rows": [*item.get("rows", ())], "x-decisions": [item["id"]]}


def _paths(item: Map) -> Iterator[str]:
    yield item["subject"]
    yield from item["occurred_at"]
    yield from item.get("distinct", ())
    if "retracted" in item:
        yield item["retracted"]


def _enum(path: str, finder: PathFinder) -> str:
    enum = finder.target(path)
    if "x-codes" not in finder.schemas[enum]:
        raise LostError(f"{path} holds no code")
    return enum


def _history(history: Map, document: Mapping[str, Any], event: PathFinder) -> dict[str, Any]:
    """Return where lost events are told, once each path is found on both sides."""
    operation = _operation(history["operation"], document)
    content = operation["responses"].get("200")
    if content is None or "x-resource" not in operation:
        raise LostError(f"{history['operation']} is no method that answers with 200")
    answer = PathFinder(event.schemas, _schema(content))
    record = PathFinder(event.schemas, answer.target(history["records"]))
    for target, source in history["members"].items():
        event.facts(target)
        record.facts(source)
    for target, source in history.get("whole", {}).items():
        event.facts(target)
        answer.facts(source)
    for target, source in history.get("twins", {}).items():
        _enum(target, event)
        _enum(source, event)
    keys = ("operation", "records", "members", "whole", "twins")
    return {key: plain(history[key]) for key in keys if key in history}


def _followed(
    rules: Sequence[Map], document: Mapping[str, Any], event: PathFinder
) -> list[dict[str, Any]]:
    """Return what the event is emitted upon, once each path is found on both sides."""
    polls = {waiter["poll"] for waiter in document.get("x-waiters", {}).values()}

    def polled(name: str) -> PathFinder:
        return PathFinder(event.schemas, _schema(_operation(name, document)["responses"]["200"]))

    for rule in rules:
        check_followed(rule, event, polled, polls)
    return [plain(rule) for rule in rules]


def _operation(name: str, document: Mapping[str, Any]) -> Mapping[str, Any]:
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and operation.get("operationId") == name:
                return operation
    raise LostError(f"no operation is called {name}")


def _schema(content: Mapping[str, Any]) -> str:
    schema = content["content"]["application/json"]["schema"]
    reference: str = schema.get("$ref", "")
    return reference.rpartition("/")[2]
