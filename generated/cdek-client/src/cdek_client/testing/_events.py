# Written by apiscribe build; edits are lost.
"""Events that follow from what becomes of things, and those that a test asks for."""

from __future__ import annotations

import copy
import json
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ._clock import StandInClock
from ._contract import Json, resolved
from ._samples import Samples
from ._things import Entity
from ._waiters import present
from ._wire import merged, put_at, value_at, values_at

_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Emitted:
    """An event: its type, its body, and the URLs of the subscriptions of its type."""

    type: str
    body: Json
    urls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of event: the member that tells it, an example, and where its times stand."""

    type: str
    member: str
    schema: Json
    example: Json
    times: tuple[str, ...]
    enums: Mapping[str, str]


class Journal:
    """Writes events down, as things change; `subscribed` gives the URLs of a type's subscribers.

    What was written down and not taken yet waits for whoever delivers it.
    """

    def __init__(
        self,
        document: Json,
        clock: StandInClock,
        subscribed: Callable[[str], tuple[str, ...]],
    ) -> None:
        self._document = document
        self._clock = clock
        self._subscribed = subscribed
        self._kinds = {kind.type: kind for kind in _kinds(document)}
        self._rules: dict[str, list[tuple[Kind, Json]]] = {}
        for kind, rule in self._followed():
            self._rules.setdefault(rule["operation"], []).append((kind, rule))
        self.events: deque[Emitted] = deque(maxlen=_KEPT)
        self._waiting: deque[Emitted] = deque(maxlen=_KEPT)

    def _followed(self) -> Iterator[tuple[Kind, Json]]:
        for webhook in self._document.get("webhooks", {}).values():
            told = webhook["post"].get("x-event", {})
            kind = next(
                each for each in self._kinds.values() if each.schema == _schema(webhook)
            )
            for rule in (*([told["history"]] if "history" in told else ()), *told.get("follows", ())):  # fmt: skip
                yield kind, rule

    def take(self) -> list[Emitted]:
        """Return the events that wait for being delivered; they do not wait any more."""
        taken = [*self._waiting]
        self._waiting.clear()
        return taken

    def emit(self, type_: str, members: Mapping[str, Any]) -> Json:
        """Write an event down: the docs' example at this time, with members in their place."""
        kind = self._kinds.get(type_)
        if kind is None:
            member = next((kind.member for kind in self._kinds.values()), "type")
            return self._write(type_, {member: type_, **copy.deepcopy(dict(members))})
        event = copy.deepcopy(kind.example)
        for path in kind.times:
            if value_at(event, path) is not None:
                put_at(event, path, self._clock.stamp())
        return self._write(type_, merged(event, members))

    def _write(self, type_: str, event: Json) -> Json:
        written = Emitted(type_, event, self._subscribed(type_))
        self.events.append(written)
        self._waiting.append(written)
        return event

    def notice(self, poll: str, entity: Entity, body: Json, is_news: bool) -> None:
        """Write down what a thing tells that it has not told before; note what is no news."""
        seen: Counter[str] = Counter()
        for number, (kind, rule) in enumerate(self._rules.get(poll, ())):
            for record in _records(body, rule):
                mark = f"{number} {json.dumps(record, sort_keys=True)}"
                seen[mark] += 1
                if is_news and seen[mark] > entity.told[mark]:
                    self._write(kind.type, self._event(kind, rule, body, record))
        entity.told |= seen

    def _event(self, kind: Kind, rule: Json, body: Json, record: Any) -> Json:
        event: Json = {kind.member: kind.type}
        sources = ((body, rule.get("whole", {})), (record, rule.get("members", {})))
        for path, value in rule.get("values", {}).items():
            self._put(kind, event, path, value)
        for source, members in sources:
            for path, own in members.items():
                self._put(kind, event, path, value_at(source, own))
        for path, other in rule.get("twins", {}).items():
            self._put(
                kind, event, path, self._twin(kind.enums[other], value_at(event, other))
            )
        if kind.times and all(value_at(event, path) is None for path in kind.times):
            put_at(event, kind.times[-1], self._clock.stamp())
        return event

    def _put(self, kind: Kind, event: Json, path: str, value: Any) -> None:
        """Put a value into an event, a number as a text where the event has a text."""
        if value is None:
            return
        schema = present(self._document, kind.schema)
        for name in path.split("."):
            schema = present(self._document, schema.get("properties", {}).get(name, {}))
        kinds = schema.get("type", ())
        is_text = "string" in ([kinds] if isinstance(kinds, str) else kinds)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        put_at(event, path, str(value) if is_text and is_number else value)

    def _twin(self, enum: str, code: Any) -> Any:
        listed: list[Json] = self._document["components"]["schemas"][enum].get(
            "x-codes", []
        )
        twins = (
            each.get("facts", {}).get("twin") for each in listed if each["code"] == code
        )
        return next(twins, None)


def _records(body: Json, rule: Json) -> Iterator[Any]:
    """Yield the records in what is read of a thing that a rule makes events of."""
    if any(value_at(body, path) is None for path in rule.get("given", ())):
        return
    if any(value_at(body, path) is not None for path in rule.get("lacking", ())):
        return
    for record in values_at(body, rule["records"]):
        where = rule.get("where", {})
        if all(value_at(record, name) in codes for name, codes in where.items()):
            yield record


def _schema(webhook: Json) -> Json:
    schema: Json = webhook["post"]["requestBody"]["content"]["application/json"][
        "schema"
    ]
    return schema


def _kinds(document: Json) -> Iterator[Kind]:
    samples = Samples(document)
    for webhook in document.get("webhooks", {}).values():
        told = webhook["post"].get("x-event", {})
        content = webhook["post"]["requestBody"]["content"]["application/json"]
        examples = (
            resolved(document, each) for each in content.get("examples", {}).values()
        )
        example = next((each["value"] for each in examples), None) or samples.of(
            content["schema"]
        )
        members = resolved(document, content["schema"])["properties"]
        member = next(name for name, facts in members.items() if "const" in facts)
        yield Kind(
            type=str(members[member]["const"]),
            member=member,
            schema=content["schema"],
            example=example,
            times=tuple(told.get("occurred_at", ())),
            enums={at["path"]: at["enum"] for at in told.get("status", ())},
        )
