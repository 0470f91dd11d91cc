# Written by apiscribe build; edits are lost.
"""The changes that the stand-in works on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import chain

from ._clock import StandInClock
from ._contract import Call, Json
from ._recorder import Recorder
from ._store import Store
from ._subjects import Subjects
from ._things import Change, Entity, Task, complete, relate, state_of
from ._wire import list_at, put_at


class Changes:
    """Works on the changes of what a store keeps.

    `recorder` makes their records, if they have any; `subjects` finds what things are about;
    `error` makes the error of a code.
    """

    def __init__(
        self,
        store: Store,
        recorder: Recorder | None,
        subjects: Subjects | None,
        clock: StandInClock,
        error: Callable[[str], Json],
    ) -> None:
        self._store = store
        self._waiter = store.waiter
        self._recorder = recorder
        self._subjects = subjects
        self._clock = clock
        self._error = error
        self._changing: list[Entity] = []
        self._made = 0

    def is_busy(self, entity: Entity, kind: str) -> bool:
        """Say whether a change of this kind is still worked on."""
        name = self._waiter.record.get("kind", "")
        return any(change.record.get(name) == kind for change in entity.changes)

    def take(self, entity: Entity, call: Call, task: Task) -> Json:
        """Take a change on and return its receipt."""
        due = self._clock.monotonic() + task.seconds
        road = self._waiter.road
        if self._waiter.is_of_thing:
            self._set_state(entity, self._waiter.open)
        record = self._begin(entity, call, task)
        if entity.is_new and road and road.taken:
            self._store.enter(entity, road.taken)
        entity.changes.append(Change(record, due, task, call))
        self._changing.append(entity)
        receipt = self._store.receipt(entity)
        if record and self._recorder:
            self._recorder.told(receipt, dict(record))
        return receipt

    def settle(self) -> None:
        """Finish the changes whose time is over."""
        now = self._clock.monotonic()
        for entity in [*self._changing]:
            for change in [each for each in entity.changes if each.due <= now]:
                entity.changes.remove(change)
                self._changing.remove(entity)
                if entity.is_new and not change.task.error:
                    change.task = self._judged(change)
                self._finish(entity, change)

    def _judged(self, change: Change) -> Task:
        """Return what is to be made, with its error if it cannot be."""
        task = change.task
        code = self._taken(change.call, task.body)
        if self._subjects:
            code = self._subjects.refusal(self._store.placed(task.body)) or code
        return replace(task, error=self._error(code)) if code else task

    def _taken(self, call: Call, body: Json) -> str:
        """Return the code of the refusal of what only one may have and one has; empty if none."""
        once = call.stand_in.get("once", {"by": {}})
        asked = {path: body.get(name) for name, path in once["by"].items()}
        things = (self._store.matching(*pair) for pair in asked.items() if pair[1])
        for thing in chain.from_iterable(things):
            is_over = state_of(thing, self._waiter) in once["over"]
            if not is_over and not thing.has_failed:
                return str(once["refusal"])
        return ""

    def _begin(self, entity: Entity, call: Call, task: Task) -> Json:
        """Return the record of a change, kept beside the states of a thing that has such."""
        if self._recorder is None:
            return {}
        kind = str(call.change.get("kind", ""))
        record = self._recorder.opened(kind, task.warnings)
        if self._recorder is self._store.recorder:
            entity.records.append(record)
        else:
            list_at(entity.body, self._recorder.path).insert(0, record)
        return record

    def _set_state(self, entity: Entity, state: str) -> None:
        waiter = self._waiter
        if waiter.road:
            return
        if waiter.is_list:
            entity.records.append(self._store.recorder.of_state("", state))
            return
        parts = filter(None, [waiter.records, waiter.record["state"]])
        put_at(entity.body, ".".join(parts), state)

    def _finish(self, entity: Entity, change: Change) -> None:
        task, is_gone = change.task, change.rule.get("gone")
        if self._waiter.is_of_thing:
            state = self._waiter.failed if task.error else self._waiter.done
            self._set_state(entity, state)
        if self._recorder:
            self._recorder.end(change.record, task.error)
        if makes := change.rule.get("makes"):
            self._make(entity, makes, task)
        elif not is_gone and (entity.is_new or not task.error):
            self._store.merge(entity, task.body)
            if self._subjects:
                self._subjects.link(entity.body)
        if entity.is_new:
            self._register(entity, task)
        self._pass(entity, change)
        if is_gone and not task.error:
            self._store.remove(entity)

    def _make(self, entity: Entity, rule: Json, task: Task) -> None:
        """Make another thing of what was sent about one, and let each tell of the other."""
        if task.error:
            return
        other = self._store.create()
        self._store.merge(other, task.body)
        self._register(other, task)
        relate(entity.body, other.body, rule)
        self._store.changed(other)

    def _register(self, entity: Entity, task: Task) -> None:
        """Give a thing that was made its numbers, its file and the state that it begins in."""
        entity.is_new, entity.has_failed = False, task.error is not None
        road = self._waiter.road
        if road and (code := road.failed if task.error else road.made):
            self._store.enter(entity, code)
        if task.error:
            return
        self._made += 1
        id_path = self._store.id_path
        complete(entity.body, self._waiter, id_path, self._made, task.base)

    def _pass(self, entity: Entity, change: Change) -> None:
        """Let a thing take on the state that a change leads to, and tell of what has changed."""
        road, rule = self._waiter.road, change.rule
        is_done = change.task.error is None
        if is_done and "becomes" in rule:
            self._store.move(entity, rule["becomes"])
        elif is_done and rule.get("gone") and road and road.removed:
            self._store.enter(entity, road.removed)
        self._store.changed(entity)
