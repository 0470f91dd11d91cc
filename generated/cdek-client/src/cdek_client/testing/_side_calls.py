# Written by apiscribe build; edits are lost.
"""Calls that list or move things which other calls change, and are waited for by none."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from ._contract import Call, Json
from ._replies import Reply, as_json
from ._store import Store
from ._things import Entity
from ._wire import value_at


class SideCalls:
    """Answers such calls; `stores` keep the things, by the operation that reads them."""

    def __init__(self, stores: Mapping[str, Store]) -> None:
        self._stores = stores

    def are_asked(self, call: Call) -> bool:
        """Say whether a call is one of them."""
        return not {"lists", "moves"}.isdisjoint(call.stand_in)

    def reply(self, call: Call, known: Mapping[str, Any]) -> Reply | None:
        """Return the answer to a call, None if the thing that it is about is not there."""
        if about := call.stand_in.get("lists"):
            store, things = self._known(about, known)
            items = [value_at(store.read(thing), about["items"]) for thing in things]
            return as_json(call.status, copy.deepcopy(items))
        about = call.stand_in["moves"]
        store, things = self._known(about, known)
        road = store.waiter.road
        if not things or road is None:
            return None
        thing = things[0]
        store.move(thing, {road.code: value_at(dict(known), about["code"])})
        store.changed(thing)
        return as_json(call.status, self._receipt(store, thing))

    def _known(
        self, about: Json, known: Mapping[str, Any]
    ) -> tuple[Store, list[Entity]]:
        """Return the things that a call is about, and what keeps them."""
        store = self._stores[about["poll"]]
        for name, path in about["known_by"].items():
            if known.get(name) is not None:
                return store, store.matching(path, known[name])
        return store, []

    def _receipt(self, store: Store, thing: Entity) -> Json:
        receipt = store.receipt(thing)
        if store.waiter.is_of_thing:
            return receipt
        return store.recorder.told(receipt, store.recorder.done())
