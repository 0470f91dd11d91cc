# Written by apiscribe build; edits are lost.
"""All that the stand-in keeps: which store has which things, and which calls are about them."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from ._changes import Changes
from ._clock import StandInClock
from ._contract import Call, Contract, Json
from ._recorder import Recorder
from ._store import Store
from ._subjects import Subjects
from ._things import Entity
from ._wire import put_at


class Stock:
    """Keeps the things that calls with a waiter change, those of the docs' examples first.

    `notice` is told of each that is new or has changed, with the operation that reads it;
    `error` makes the error of a code.
    """

    def __init__(
        self,
        contract: Contract,
        clock: StandInClock,
        notice: Callable[[str, Entity, Json, bool], None],
        error: Callable[[str], Json],
    ) -> None:
        self._polls = dict(_polls(contract))
        self.stores = {
            name: Store(call.waiter, clock, partial(notice, name))
            for name, call in self._polls.items()
            if call.waiter
        }
        self._recorders = _recorders(self.stores)
        self._changes = {
            name: Changes(store, self._own(name), self._subjects(store), clock, error)
            for name, store in self.stores.items()
        }
        self._files = {
            store.waiter.file["operation"]: store
            for store in self.stores.values()
            if store.waiter.file
        }
        self._read_too = {
            call.name: self.stores[name]
            for call in contract.calls
            for name, poll in self._polls.items()
            if not call.waiter and call.identity and call.schema == poll.schema
        }
        for name, call in self._polls.items():
            for example in call.examples:
                self.stores[name].add(example)

    def _own(self, name: str) -> Recorder | None:
        """Return what records the changes of things: where they stand, or beside their states."""
        store = self.stores[name]
        if store.waiter.is_of_thing:
            return self._recorders.get(self._polls[name].records)
        return store.recorder

    def _subjects(self, store: Store) -> Subjects | None:
        """Return what finds the things that those of a store are about, if they are."""
        rule = store.waiter.linked or {}
        about = self.stores.get(rule.get("poll", ""))
        return Subjects(rule, about.find) if about else None

    def add(self, body: Mapping[str, Any] | None, poll: str) -> str:
        """Keep a thing and give its id."""
        name = poll or next(iter(self._polls), "")
        if name not in self._polls:
            raise LookupError(f"no operation {name!r} reads what others change")
        store = self.stores[name]
        if body is not None:
            return store.id_of(store.add(dict(body)))
        kept = copy.deepcopy((*self._polls[name].examples, {})[0])
        for path in store.waiter.parameters.values():
            put_at(kept, path, None)
        return store.id_of(store.add(kept))

    def kept(self, id: str, poll: str) -> tuple[Store, Entity]:
        """Return what is kept of a thing, to be changed in place, and where."""
        self.settle()
        for name, store in self.stores.items():
            entity = store.find(store.id_path, id) if poll in ("", name) else None
            if entity:
                return store, entity
        raise LookupError(f"there is no {id!r}")

    def settle(self) -> None:
        """Finish the changes whose time is over."""
        for changes in self._changes.values():
            changes.settle()

    def changes(self, poll: str) -> Changes:
        """Return what works on the changes of the things that an operation reads."""
        return self._changes[poll]

    def read_too(self, call: Call) -> Store | None:
        """Return the store of things that a call reads as their poll does, if it does."""
        return self._read_too.get(call.name)

    def lacks_file(self, call: Call, known: Json) -> bool:
        """Say whether a call asks for the file of a thing that has none."""
        store = self._files.get(call.name)
        if store is None:
            return False
        asked = (store.find(store.id_path, known[name]) for name in call.names)
        return not all(store.has_file(entity) for entity in asked if entity)

    def recorder(self, call: Call) -> Recorder | None:
        """Return what makes the records that a call is refused in, if it is in some."""
        if call.records in self._recorders:
            return self._recorders[call.records]
        return self.stores[call.waiter.poll].recorder if call.waiter else None


def _polls(contract: Contract) -> Iterator[tuple[str, Call]]:
    """Yield the calls that read what others change; first the one that tells of lost events."""
    polls = [call for call in contract.calls if call.is_poll]
    for call in sorted(polls, key=lambda call: call.name != contract.told_by):
        yield call.name, call


def _recorders(stores: Mapping[str, Store]) -> dict[str, Recorder]:
    """Return the first recorder of changes at a path, by the path."""
    return {
        store.recorder.path: store.recorder
        for store in [*stores.values()][::-1]
        if store.waiter.is_list and not store.waiter.is_of_thing
    }
