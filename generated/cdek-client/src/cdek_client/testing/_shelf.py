# Written by apiscribe build; edits are lost.
"""Things that calls without a waiter make, change and remove, so that others see them."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from .._runtime.models.typeguards import is_object
from ._contract import Call, Json
from ._wire import put_at, value_at

_FIRST = 1001
_ID = "id"
_SAMPLE = "text"


@dataclass(slots=True)
class Kept:
    """The things below one path, by their ids; `gone` are those that were removed.

    `name` is the member of an item that has its id.
    """

    name: str = _ID
    things: dict[str, Json] = field(default_factory=dict[str, Json])
    gone: set[str] = field(default_factory=set[str])


class Shelf:
    """Keeps what is sent; of a thing that nobody has made the answers are the samples.

    A thing is made by a POST to the path of which one more value names it, as `/boxes` and
    `/boxes/{id}`. What was sent is answered where the answer has such a member.
    """

    def __init__(self, calls: Iterable[Call]) -> None:
        self._items = {(_shape(call), call.method): call for call in calls}
        self._subscriptions = {
            call.operation.path: call.stand_in["subscribes"]
            for call in self._items.values()
            if "subscribes" in call.stand_in
        }
        self._kept: dict[str, Kept] = {}

    def subscribed(self, event: str) -> tuple[str, ...]:
        """Return the URLs that events of a type are sent to."""
        return tuple(
            str(thing.get(names["url"]))
            for path, names in self._subscriptions.items()
            for thing in self._kept.get(path, Kept()).things.values()
            if thing.get(names["event"]) == event
        )

    def is_gone(self, path: str) -> bool:
        """Say whether what a path is about, or lies below, was removed."""
        parts = path.split("/")
        places = (("/".join(parts[:at]), parts[at]) for at in range(1, len(parts)))
        return any(
            id in self._kept[above].gone for above, id in places if above in self._kept
        )

    def answered(self, call: Call, path: str, sent: Any, body: Any) -> Any:
        """Return the answer to a call, with what is kept of the thing that it is about."""
        given = sent if is_object(sent) else {}
        if call.method == "POST" and (item := self._item(call)):
            return self._made(item, path, given, body)
        if path in self._subscriptions and call.method == "POST":
            things = self._kept.setdefault(path, Kept()).things
            things[str(len(things))] = copy.deepcopy(given)
        if not self._is_item(call):
            return body
        above, _, id = path.rpartition("/")
        kept = self._kept.setdefault(above, Kept())
        if call.method == "DELETE":
            kept.things.pop(id, None)
            kept.gone.add(id)
        elif call.method in ("PUT", "PATCH"):
            kept.things[id] = {**kept.things.get(id, {}), **copy.deepcopy(given)}
        return _laid_over(body, _root(_name_in(call, body)), kept.things.get(id))

    def listed(self, path: str, items: list[Any]) -> list[Any]:
        """Return the items of a list, those that were made first, without those removed."""
        kept = self._kept.get(path)
        if path in self._subscriptions:
            return (
                [copy.deepcopy(thing) for thing in kept.things.values()] if kept else []
            )
        if kept is None or not all(map(is_object, items)):
            return items
        there = [each for each in items if str(each.get(kept.name)) not in kept.gone]
        samples = [copy.deepcopy(item) for _ in kept.things for item in items[:1]]
        made = [
            _laid_over(sample, "", thing)
            for sample, thing in zip(samples, kept.things.values(), strict=False)
        ]
        named = {str(each.get(kept.name)) for each in made}
        return [
            *made,
            *(each for each in there if str(each.get(kept.name)) not in named),
        ]

    def _item(self, call: Call) -> Call | None:
        """Return a call about one of what lies below the path of another call."""
        shape = f"{_shape(call)}/{{}}"
        ways = ("GET", "PUT", "PATCH", "DELETE")
        return next((self._items[shape, w] for w in ways if (shape, w) in self._items), None)  # fmt: skip

    def _is_item(self, call: Call) -> bool:
        return _shape(call).endswith("/{}")

    def _made(self, item: Call, path: str, sent: Json, body: Any) -> Any:
        """Keep a new thing under an id of its own, the sample's first."""
        where = _name_in(item, body)
        if not where:
            return body
        kept = self._kept.setdefault(path, Kept())
        id = _free(value_at(body, where), kept)
        kept.gone.discard(str(id))
        kept.name = name = where.rpartition(".")[2]
        kept.things[str(id)] = {**copy.deepcopy(sent), name: id}
        return _laid_over(body, _root(where), kept.things[str(id)])


def _shape(call: Call) -> str:
    """Return the path of a call, whatever its values are called."""
    path = call.operation.path
    for name in call.names:
        path = path.replace("{" + name + "}", "{}")
    return path


def _name_in(item: Call, body: Any) -> str:
    """Return where an answer has what the path of a thing ends in; empty if it has not."""
    name = item.names[-1] if item.names else ""
    places = (item.identity.get(name, ""), name, _ID)
    return next((path for path in places if path and value_at(body, path) is not None), "")  # fmt: skip


def _root(where: str) -> str:
    return where.rpartition(".")[0]


def _free(sample: Any, kept: Kept) -> Any:
    """Return an id like the one of an example, that no other thing has."""
    if str(sample) not in kept.things and sample != _SAMPLE:
        return sample
    if isinstance(sample, int):
        return next(n for n in range(_FIRST, 10**9) if str(n) not in kept.things)
    try:
        UUID(str(sample))
    except ValueError:
        return next(str(n) for n in range(_FIRST, 10**9) if str(n) not in kept.things)
    return str(uuid4())


def _laid_over(body: Any, root: str, thing: Mapping[str, Any] | None) -> Any:
    """Return an answer with the members of a thing that are of the kinds it has there."""
    place: Any = value_at(body, root) if root else body
    if thing is None or not is_object(place):
        return body
    fitting = {
        name: copy.deepcopy(value)
        for name, value in thing.items()
        if name in place and type(place[name]) is type(value)
    }
    changed = {**place, **fitting}
    return put_at(body, root, changed) if root else changed
