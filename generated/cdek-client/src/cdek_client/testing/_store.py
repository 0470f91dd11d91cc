# Written by apiscribe build; edits are lost.
"""The things that the stand-in keeps, and the changes that it works on."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

from ._clock import StandInClock
from ._contract import Call, Json, Waiter
from ._subjects import Subjects
from ._things import Change, Entity, Task, complete, enter, move, relate, state_of
from ._wire import list_at, merged, put_at, value_at, values_at

Notice = Callable[[Entity, Json, bool], None]
"""Told of a thing, of what is read of it, and whether that is news."""


class Store:
    """The things of one kind; `notice` is told of each that is new or has changed."""

    def __init__(self, waiter: Waiter, clock: StandInClock, notice: Notice) -> None:
        self.waiter = waiter
        self._clock = clock
        self._notice = notice
        self.subjects: Subjects | None = None
        self.recorder: Store | None = None if waiter.is_of_thing else self
        self._entities: list[Entity] = []
        self._changing: list[Entity] = []
        self._made = 0
        self.id_path = next(iter(waiter.parameters.values()))

    def add(self, body: Json) -> str:
        """Keep a thing, as the answer of the poll has it; give its id."""
        kept = copy.deepcopy(body)
        records: list[Json] = []
        if self.waiter.is_list:
            records = list(values_at(kept, self.waiter.records))
            put_at(kept, self.waiter.records, [])
        if value_at(kept, self.id_path) is None:
            put_at(kept, self.id_path, str(uuid4()))
        id = str(value_at(kept, self.id_path))
        self._entities = [e for e in self._entities if not _is(e, self.id_path, id)]
        entity = Entity(kept, records)
        self._entities.append(entity)
        self._notice(entity, self.whole(entity), False)
        return id

    def create(self) -> Entity | None:
        """Keep one more thing, of which nothing is known yet."""
        entity = self.find(self.id_path, self.add({}))
        if entity:
            entity.is_new = True
        return entity

    def find(self, path: str, value: object) -> Entity | None:
        """Return the thing that has a value at a path, if there is one."""
        return next(iter(self.matching(path, value)), None)

    def matching(self, path: str, value: object) -> list[Entity]:
        """Return the things that have a value at a path."""
        matching = [entity for entity in self._entities if _is(entity, path, value)]
        for entity in matching:
            self._settle(entity)
        return [entity for entity in matching if entity in self._entities]

    def read(self, entity: Entity) -> Json:
        """Return a thing as the poll answers, the newest record first."""
        body = copy.deepcopy(entity.body)
        if not self.waiter.is_list:
            return body
        records = copy.deepcopy(entity.records[::-1])
        return put_at(body, self.waiter.records, records)

    def whole(self, entity: Entity) -> Json:
        """Return a thing as the poll answers, the oldest record first."""
        body = self.read(entity)
        if self.waiter.is_list:
            put_at(body, self.waiter.records, copy.deepcopy(entity.records))
        return body

    def has_file(self, entity: Entity) -> bool:
        """Say whether a thing has its file by now, and still has it."""
        waiter = self.waiter
        if waiter.road is None:
            return not entity.is_new
        return state_of(entity, waiter) in (None, waiter.road.made)

    def changed(self, entity: Entity) -> None:
        """Let events tell of what has changed of a thing."""
        self._notice(entity, self.whole(entity), True)

    def is_busy(self, entity: Entity, kind: str) -> bool:
        """Say whether a change of this kind is still worked on."""
        name = self.waiter.record.get("kind", "")
        return any(change.record.get(name) == kind for change in entity.changes)

    def change(self, entity: Entity, call: Call, task: Task) -> Json:
        """Take a change on and return its receipt."""
        due = self._clock.monotonic() + task.seconds
        road = self.waiter.road
        if self.waiter.is_of_thing:
            self._set_state(entity, self.waiter.open)
        record = self._begin(entity, call, task)
        if entity.is_new and road and road.taken:
            self._enter(entity, road.taken)
        entity.changes.append(Change(record, due, task, call.change))
        self._changing.append(entity)
        receipt = self.receipt(entity)
        if record and self.recorder:
            put_at(receipt, self.recorder.waiter.records, [dict(record)])
        return receipt

    def _begin(self, entity: Entity, call: Call, task: Task) -> Json:
        """Return the record of a change, kept beside the states of a thing that has such."""
        if self.recorder is None:
            return {}
        waiter = self.recorder.waiter
        record = self.recorder.record(str(call.change.get("kind", "")), waiter.open)
        if task.warnings:
            record[waiter.record.get("warnings", "warnings")] = task.warnings
        if self.recorder is self:
            entity.records.append(record)
        else:
            list_at(entity.body, waiter.records).insert(0, record)
        return record

    def receipt(self, entity: Entity) -> Json:
        """Return what the answer to a change names a thing by."""
        receipt: Json = {}
        for path in self.waiter.parameters.values():
            put_at(receipt, path, value_at(entity.body, path))
        return receipt

    def _set_state(self, entity: Entity, state: str) -> None:
        waiter = self.waiter
        if waiter.road:
            return
        if waiter.is_list:
            entity.records.append(self.record("", state))
            return
        parts = filter(None, [waiter.records, waiter.record["state"]])
        put_at(entity.body, ".".join(parts), state)

    def _enter(self, entity: Entity, code: str) -> None:
        enter(entity, self.waiter, self._clock.stamp(), code)

    def move(self, entity: Entity, state: Mapping[str, Any]) -> str:
        """Let a thing take its next step, or enter a state that is given; give its code."""
        return move(entity, self.waiter, self._clock.stamp(), state)

    def record(self, kind: str, state: str, *errors: Json) -> Json:
        """Return a new record; its kind is left out if there is no such kind."""
        names = self.waiter.record
        record: Json = {names["id"]: str(uuid4())} if "id" in names else {}
        if kind in self.waiter.kinds:
            record[names["kind"]] = kind
        record[names["state"]] = state
        record |= self._stamped()
        if errors:
            record[names.get("errors", "errors")] = list(errors)
        return record

    def _stamped(self) -> Json:
        names = self.waiter.record
        return {names["time"]: self._clock.stamp()} if "time" in names else {}

    def settle(self) -> None:
        """Finish the changes whose time is over."""
        for entity in [*self._changing]:
            self._settle(entity)

    def _settle(self, entity: Entity) -> None:
        now = self._clock.monotonic()
        for change in [change for change in entity.changes if change.due <= now]:
            entity.changes.remove(change)
            self._changing.remove(entity)
            self._finish(entity, change)

    def _finish(self, entity: Entity, change: Change) -> None:
        task, is_gone = change.task, change.rule.get("gone")
        if self.waiter.is_of_thing:
            state = self.waiter.failed if task.error else self.waiter.done
            self._set_state(entity, state)
        if self.recorder:
            self.recorder.end(change)
        if makes := change.rule.get("makes"):
            self._make(entity, makes, task)
        elif not is_gone and (entity.is_new or not task.error):
            self._merge(entity, task.body)
            if self.subjects:
                self.subjects.link(entity.body)
        if entity.is_new:
            self._register(entity, task)
        self._pass(entity, change)
        if is_gone and not task.error:
            self._entities.remove(entity)

    def _make(self, entity: Entity, rule: Json, task: Task) -> None:
        """Make another thing of what was sent about one, and let each tell of the other."""
        other = None if task.error else self.create()
        if other:
            self._merge(other, task.body)
            self._register(other, task)
            relate(entity.body, other.body, rule)
            self.changed(other)

    def end(self, change: Change) -> None:
        """Say in its record what has come of a change."""
        names, error = self.waiter.record, change.task.error
        state = self.waiter.failed if error else self.waiter.done
        change.record |= {names["state"]: state, **self._stamped()}
        if error:
            change.record[names.get("errors", "errors")] = [error]

    def _pass(self, entity: Entity, change: Change) -> None:
        """Let a thing take on the state that a change leads to, and tell of what has changed."""
        road, rule = self.waiter.road, change.rule
        is_done = change.task.error is None
        if is_done and "becomes" in rule:
            self.move(entity, rule["becomes"])
        elif is_done and rule.get("gone") and road and road.removed:
            self._enter(entity, road.removed)
        self.changed(entity)

    def _register(self, entity: Entity, task: Task) -> None:
        """Give a thing that was made its numbers, its file and the state that it begins in."""
        entity.is_new, road = False, self.waiter.road
        if road and (code := road.failed if task.error else road.made):
            self._enter(entity, code)
        if task.error:
            return
        self._made += 1
        complete(entity.body, self.waiter, self.id_path, self._made, task.base)

    def _merge(self, entity: Entity, body: Json) -> None:
        """Lay what was sent over what is kept, beside what the thing is known by."""
        entity.body = merged(entity.body, self.placed(body))

    def placed(self, body: Json) -> Json:
        """Return a body that is sent where what is read has it."""
        head, joint, _ = self.id_path.partition(".")
        return {head: body} if joint else body


def _is(entity: Entity, path: str, value: object) -> bool:
    own: Any = value_at(entity.body, path)
    return own is not None and str(own).lower() == str(value).lower()
