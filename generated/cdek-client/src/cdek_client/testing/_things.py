# Written by apiscribe build; edits are lost.
"""A thing that the stand-in keeps, the changes that are made of it, and what they leave in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ._contract import Call, Json, Waiter
from ._wire import list_at, put_at, value_at

_NUMBERS = 1_000_000_000
"""What numbers of things that are made begin after."""


@dataclass(frozen=True, slots=True)
class Task:
    """A change that is asked for: how long it takes, and what is to be said of it.

    `base` is the URL that the stand-in is called by.
    """

    body: Json
    seconds: float
    error: Json | None
    warnings: list[Json]
    base: str


@dataclass(slots=True)
class Change:
    """A change under way: its record, and what comes of it when its time is over."""

    record: Json
    due: float
    task: Task
    call: Call

    @property
    def rule(self) -> Mapping[str, Any]:
        """What the contract says of it."""
        return self.call.change


@dataclass(slots=True)
class Entity:
    """A thing that can be read and changed; its records are the oldest first.

    `told` counts what events have told of it. One that has failed was never made.
    """

    body: Json
    records: list[Json]
    told: Counter[str] = field(default_factory=Counter[str])
    changes: list[Change] = field(default_factory=list[Change])
    is_new: bool = False
    has_failed: bool = False


def complete(body: Json, waiter: Waiter, id_path: str, made: int, base: str) -> None:
    """Give a thing its numbers, and the address of its file; it is the last of some `made`."""
    for path, is_number in waiter.names:
        if value_at(body, path) is None:
            number = _NUMBERS + made
            put_at(body, path, number if is_number else str(number))
    if waiter.file:
        path = re.sub("{.*?}", str(value_at(body, id_path)), waiter.file["path"])
        put_at(body, waiter.file["url"], f"{base}{path}")


def share(body: Json, other: Json, members: Mapping[str, str]) -> None:
    """Give a thing the members of another one that it has in common with it and lacks."""
    for own, path in members.items():
        value = value_at(other, path)
        if value_at(body, own) is None and value is not None:
            put_at(body, own, value)


def relate(body: Json, other: Json, rule: Mapping[str, Any]) -> None:
    """Let a thing, and one that was made of it, tell of each other; `here` is of the older."""
    for path, value in rule.get("values", {}).items():
        put_at(other, path, value)
    for here, there, key in ((body, other, "here"), (other, body, "there")):
        named = {name: value_at(there, path) for name, path in rule["members"].items()}
        list_at(here, rule["related"]).append({**rule[key], **named})


def move(entity: Entity, waiter: Waiter, stamp: str, state: Mapping[str, Any]) -> str:
    """Let a thing take its next step, or enter a state that is given; give its code."""
    road = waiter.road
    if road is None:
        raise LookupError("nothing is known of its road")
    code = str(state.get(road.code) or road.after(state_of(entity, waiter)))
    others = {name: value for name, value in state.items() if name != road.code}
    enter(entity, waiter, stamp, code, **others)
    return code


def enter(
    entity: Entity, waiter: Waiter, stamp: str, code: str, **members: Any
) -> None:
    """Let a thing enter a state, if it has a road."""
    if road := waiter.road:
        named = {road.name: road.labels.get(code, code)} if road.name else {}
        state = {road.code: code, road.time: stamp, **named, **members}
        _states(entity, waiter).append(state)


def state_of(entity: Entity, waiter: Waiter) -> str | None:
    """Return the code of the state that a thing is in."""
    states = _states(entity, waiter) if waiter.road else []
    return str(states[-1].get(waiter.road.code)) if waiter.road and states else None


def _states(entity: Entity, waiter: Waiter) -> list[Json]:
    """Return the states of a thing, the oldest first."""
    if waiter.road is None or waiter.road.states == waiter.records:
        return entity.records
    return list_at(entity.body, waiter.road.states)
