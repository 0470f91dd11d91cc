# Written by apiscribe build; edits are lost.
"""The things that the stand-in keeps."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

from ._clock import StandInClock
from ._contract import Json, Waiter
from ._recorder import Recorder
from ._things import Entity, enter, move, state_of
from ._wire import merged, put_at, value_at, values_at

Notice = Callable[[Entity, Json, bool], None]
"""Told of a thing, of what is read of it, and whether that is news."""


class Store:
    """The things of one kind; `notice` is told of each that is new or has changed."""

    def __init__(self, waiter: Waiter, clock: StandInClock, notice: Notice) -> None:
        self.waiter = waiter
        self.recorder = Recorder(waiter, clock)
        self._clock = clock
        self._notice = notice
        self._entities: list[Entity] = []
        self.id_path = next(iter(waiter.parameters.values()))

    def add(self, body: Json) -> Entity:
        """Keep a thing, as the answer of the poll has it."""
        kept = copy.deepcopy(body)
        records: list[Json] = []
        if self.waiter.is_list:
            records = list(values_at(kept, self.waiter.records))
            put_at(kept, self.waiter.records, [])
        if value_at(kept, self.id_path) is None:
            put_at(kept, self.id_path, str(uuid4()))
        id = value_at(kept, self.id_path)
        self._entities = [e for e in self._entities if not _is(e, self.id_path, id)]
        entity = Entity(kept, records)
        self._entities.append(entity)
        self._notice(entity, self.whole(entity), False)
        return entity

    def create(self) -> Entity:
        """Keep one more thing, of which nothing is known yet."""
        entity = self.add({})
        entity.is_new = True
        return entity

    def remove(self, entity: Entity) -> None:
        """Keep a thing no longer."""
        self._entities.remove(entity)

    def find(self, path: str, value: object) -> Entity | None:
        """Return the thing that has a value at a path, if there is one.

        Of several that is the last one, unless it has failed.
        """
        things = sorted(
            self.matching(path, value), key=lambda each: not each.has_failed
        )
        return things[-1] if things else None

    def matching(self, path: str, value: object) -> list[Entity]:
        """Return the things that have a value at a path."""
        return [entity for entity in self._entities if _is(entity, path, value)]

    def read(self, entity: Entity) -> Json:
        """Return a thing as the poll answers, the newest record first."""
        return self._told(entity, entity.records[::-1])

    def whole(self, entity: Entity) -> Json:
        """Return a thing as the poll answers, the oldest record first."""
        return self._told(entity, entity.records)

    def _told(self, entity: Entity, records: list[Json]) -> Json:
        body = copy.deepcopy(entity.body)
        if not self.waiter.is_list:
            return body
        return put_at(body, self.waiter.records, copy.deepcopy(records))

    def id_of(self, entity: Entity) -> str:
        """Return what the poll knows a thing by."""
        return str(value_at(entity.body, self.id_path))

    def receipt(self, entity: Entity) -> Json:
        """Return what the answer to a change names a thing by."""
        receipt: Json = {}
        for path in self.waiter.parameters.values():
            put_at(receipt, path, value_at(entity.body, path))
        return receipt

    def has_file(self, entity: Entity) -> bool:
        """Say whether a thing has its file by now, and still has it."""
        waiter = self.waiter
        if waiter.road is None:
            return not entity.is_new
        return state_of(entity, waiter) in (None, waiter.road.made)

    def changed(self, entity: Entity) -> None:
        """Let events tell of what has changed of a thing."""
        self._notice(entity, self.whole(entity), True)

    def merge(self, entity: Entity, body: Json) -> None:
        """Lay what was sent over what is kept, beside what the thing is known by."""
        entity.body = merged(entity.body, self.placed(body))

    def placed(self, body: Json) -> Json:
        """Return a body that is sent where what is read has it."""
        head, joint, _ = self.id_path.partition(".")
        return {head: body} if joint else body

    def enter(self, entity: Entity, code: str) -> None:
        """Let a thing enter a state of its road, if it has one."""
        enter(entity, self.waiter, self._clock.stamp(), code)

    def move(self, entity: Entity, state: Mapping[str, Any]) -> str:
        """Let a thing take its next step, or enter a state that is given; give its code."""
        return move(entity, self.waiter, self._clock.stamp(), state)


def _is(entity: Entity, path: str, value: object) -> bool:
    own: Any = value_at(entity.body, path)
    return own is not None and str(own).lower() == str(value).lower()
