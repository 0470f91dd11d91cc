# Written by apiscribe build; edits are lost.
"""The things that the stand-in keeps, and the changes that it works on."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from ._clock import StandInClock
from ._contract import Call, Json, Waiter
from ._wire import merged, put_at, value_at, values_at

_NUMBERS = 1_000_000_000
"""What numbers of things that are made begin after."""


@dataclass(slots=True)
class Change:
    """A change under way: its record, and what comes of it when its time is over."""

    record: Json
    due: float
    body: Json
    error: Json | None
    gone: bool


@dataclass(frozen=True, slots=True)
class Task:
    """A change that is asked for: how long it takes, and what is to be said of it."""

    body: Json
    seconds: float
    error: Json | None
    warnings: list[Json]


@dataclass(slots=True)
class Entity:
    """A thing that can be read and changed; its records are the oldest first."""

    body: Json
    records: list[Json]
    changes: list[Change] = field(default_factory=list[Change])
    is_new: bool = False


class Store:
    """The things of one kind."""

    def __init__(self, waiter: Waiter, clock: StandInClock) -> None:
        self.waiter = waiter
        self._clock = clock
        self._entities: list[Entity] = []
        self._made = 0
        self._id_path = next(iter(waiter.parameters.values()))

    def add(self, body: Json) -> str:
        """Keep a thing, as the answer of the poll has it; give its id."""
        kept = copy.deepcopy(body)
        records: list[Json] = []
        if self.waiter.is_list:
            records = list(values_at(kept, self.waiter.records))
            put_at(kept, self.waiter.records, [])
        if value_at(kept, self._id_path) is None:
            put_at(kept, self._id_path, str(uuid4()))
        id = str(value_at(kept, self._id_path))
        self._entities = [e for e in self._entities if not _is(e, self._id_path, id)]
        self._entities.append(Entity(kept, records))
        return id

    def create(self) -> Entity | None:
        """Keep one more thing, of which nothing is known yet."""
        entity = self.find(self._id_path, self.add({}))
        if entity:
            entity.is_new = True
        return entity

    def find(self, path: str, value: object) -> Entity | None:
        """Return the thing that has a value at a path, if there is one."""
        for entity in self._entities:
            if _is(entity, path, value):
                self._settle(entity)
                return entity if entity in self._entities else None
        return None

    def read(self, entity: Entity) -> Json:
        """Return a thing as the poll answers, the newest record first."""
        body = copy.deepcopy(entity.body)
        if not self.waiter.is_list:
            return body
        records = copy.deepcopy(entity.records[::-1])
        return put_at(body, self.waiter.records, records)

    def is_busy(self, entity: Entity, kind: str) -> bool:
        """Say whether a change of this kind is still worked on."""
        name = self.waiter.record.get("kind", "")
        return any(change.record.get(name) == kind for change in entity.changes)

    def change(self, entity: Entity, call: Call, task: Task) -> Json:
        """Take a change on and return its receipt."""
        if self.waiter.is_of_thing:
            return self._begin(entity, task)
        record = self.record(str(call.change.get("kind", "")), self.waiter.open)
        if task.warnings:
            record[self.waiter.record.get("warnings", "warnings")] = task.warnings
        due = self._clock.monotonic() + task.seconds
        gone = bool(call.change.get("gone"))
        entity.records.append(record)
        entity.changes.append(Change(record, due, task.body, task.error, gone))
        return put_at(self._receipt(entity), self.waiter.records, [dict(record)])

    def _receipt(self, entity: Entity) -> Json:
        receipt: Json = {}
        for path in self.waiter.parameters.values():
            put_at(receipt, path, value_at(entity.body, path))
        return receipt

    def _begin(self, entity: Entity, task: Task) -> Json:
        """Take on what a state of the thing tells of, and return its receipt."""
        due = self._clock.monotonic() + task.seconds
        self._set_state(entity, self.waiter.open)
        entity.changes.append(Change({}, due, task.body, task.error, False))
        return self._receipt(entity)

    def _set_state(self, entity: Entity, state: str) -> None:
        waiter = self.waiter
        if waiter.is_list:
            entity.records.append(self.record("", state))
            return
        parts = filter(None, [waiter.records, waiter.record["state"]])
        put_at(entity.body, ".".join(parts), state)

    def record(self, kind: str, state: str, *errors: Json) -> Json:
        """Return a new record; its kind is left out if there is no such kind."""
        names = self.waiter.record
        record: Json = {names["id"]: str(uuid4())} if "id" in names else {}
        if kind in self.waiter.kinds:
            record[names["kind"]] = kind
        record[names["state"]] = state
        if "time" in names:
            record[names["time"]] = self._clock.stamp()
        if errors:
            record[names.get("errors", "errors")] = list(errors)
        return record

    def _settle(self, entity: Entity) -> None:
        now = self._clock.monotonic()
        for change in [change for change in entity.changes if change.due <= now]:
            entity.changes.remove(change)
            self._finish(entity, change)

    def _finish(self, entity: Entity, change: Change) -> None:
        names, waiter = self.waiter.record, self.waiter
        state = waiter.failed if change.error else waiter.done
        if "time" in names:
            change.record[names["time"]] = self._clock.stamp()
        change.record[names["state"]] = state
        if change.error:
            change.record[names.get("errors", "errors")] = [change.error]
        elif change.gone:
            self._entities.remove(entity)
        else:
            self._merge(entity, change.body)
            if entity.is_new:
                self._register(entity)
        if waiter.is_of_thing:
            self._set_state(entity, state)

    def _register(self, entity: Entity) -> None:
        """Give a thing that was made its further names, and the state that it begins in."""
        entity.is_new = False
        self._made += 1
        for path, is_number in self.waiter.names:
            if value_at(entity.body, path) is None:
                number = _NUMBERS + self._made
                put_at(entity.body, path, number if is_number else str(number))
        first = self.waiter.first
        if first and value_at(entity.body, first["records"]) is None:
            state = {first["field"]: first["among"][-1], first["time"]: self._clock.stamp()}  # fmt: skip
            put_at(entity.body, first["records"], [state])

    def _merge(self, entity: Entity, body: Json) -> None:
        """Lay what was sent over what is kept, beside what the thing is known by."""
        head, joint, _ = self._id_path.partition(".")
        if joint:
            entity.body[head] = merged(entity.body.get(head), body)
        else:
            entity.body = merged(entity.body, body)


def _is(entity: Entity, path: str, value: object) -> bool:
    own: Any = value_at(entity.body, path)
    return own is not None and str(own).lower() == str(value).lower()
