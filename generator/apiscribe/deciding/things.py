"""What becomes of things that changes make, and what follows from it, for stand-ins of a service."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .accessors import LostError, PathFinder

Polled = Callable[[str], PathFinder]
"""Gives the finder of what an operation answers; raises LostError if it answers no object."""

_CODES = ("taken", "made", "failed", "removed")


def check_thing(
    thing: Mapping[str, Any],
    poll: str,
    polled: Polled,
    operations: Mapping[str, tuple[str, Any]],
) -> None:
    """Follow what is said of a thing; raise LostError where it leads nowhere."""
    own = polled(poll)
    for path in thing.get("numbers", ()):
        own.facts(path)
    if linked := thing.get("linked"):
        other = polled(linked["poll"])
        at = f"{linked['each']}." if "each" in linked else ""
        for path, theirs in linked["members"].items():
            own.facts(f"{at}{path}")
            other.facts(theirs)
    if file := thing.get("file"):
        own.facts(file["url"])
        named = [_names(name, operations) for name in (file["operation"], poll)]
        if named[0] != named[1]:
            raise LostError(f"{file['operation']} has other parameters than {poll}")
    if road := thing.get("road"):
        _check_road(road, own)


def _names(name: str, operations: Mapping[str, tuple[str, Any]]) -> set[str]:
    if name not in operations:
        raise LostError(f"no operation is called {name}")
    return {*re.findall(r"{(\w+)}", operations[name][0])}


def _check_road(road: Mapping[str, Any], own: PathFinder) -> None:
    for part in ("time", "name"):
        if part in road:
            own.facts(f"{road['states']}.{road[part]}")
    codes = [road[key] for key in _CODES if key in road]
    check_codes(f"{road['states']}.{road['code']}", [*codes, *road.get("steps", ())], own)


def check_state(state: Mapping[str, str], thing: Mapping[str, Any], own: PathFinder) -> None:
    """Follow the members of a state that a change leads to; raise LostError as above."""
    road = thing.get("road")
    if road is None:
        raise LostError("it becomes a state, and its waiter has no `thing` with a `road`")
    if road["code"] not in state:
        raise LostError(f"what it becomes has no {road['code']!r}")
    for name, value in state.items():
        path = f"{road['states']}.{name}"
        if holds_codes(own.facts(path)):
            check_codes(path, [value], own)


def check_made(rule: Mapping[str, Any], own: PathFinder) -> None:
    """Follow what another thing is made with; raise LostError where it leads nowhere."""
    for path in (*rule.get("values", ()), *rule["members"].values()):
        own.facts(path)
    for name in {*rule["members"], *rule["here"], *rule["there"]}:
        own.facts(f"{rule['related']}.{name}")


def check_kept(
    about: Mapping[str, Any], polls: Iterable[str], asked: Iterable[str], polled: Polled
) -> None:
    """Follow what a call lists or moves; raise LostError where it leads nowhere."""
    if about["poll"] not in polls:
        raise LostError(f"no waiter has {about['poll']} as its `poll`")
    own = polled(about["poll"])
    for path in (*about["known_by"].values(), *filter(None, [about.get("items")])):
        own.facts(path)
    for name in (*about["known_by"], *filter(None, [about.get("code", "").partition(".")[0]])):
        if name not in asked:
            raise LostError(f"it has no parameter and no member {name!r}")


def check_subscription(rule: Mapping[str, str], sent: Mapping[str, Any]) -> None:
    """Follow what a subscription says of itself; raise LostError where it leads nowhere."""
    for name in (rule["url"], rule["event"]):
        if name not in sent:
            raise LostError(f"its body has no {name!r}")
    event = sent[rule["event"]]
    if "refusal" in rule and not any("enum" in each for each in (event, *event.get("anyOf", ()))):
        raise LostError(f"no type is refused, as {rule['event']!r} may be any")


def check_once(
    once: Mapping[str, Any], sent: Iterable[str], thing: Mapping[str, Any], own: PathFinder
) -> None:
    """Follow what only one thing may have; raise LostError where it leads nowhere."""
    for name, path in once["by"].items():
        own.facts(path)
        if name not in sent:
            raise LostError(f"its body has no {name!r}")
    if "road" not in thing:
        raise LostError("no thing of it is ever over, as its waiter has no `thing` with a `road`")
    road = thing["road"]
    check_codes(f"{road['states']}.{road['code']}", once["over"], own)


def check_followed(
    rule: Mapping[str, Any], event: PathFinder, polled: Polled, polls: Iterable[str]
) -> None:
    """Follow what an event is emitted upon; raise LostError where it leads nowhere."""
    if rule["operation"] not in polls:
        raise LostError(f"no waiter has {rule['operation']} as its `poll`")
    answer = polled(rule["operation"])
    answer.facts(rule["records"])
    for path in (*rule.get("given", ()), *rule.get("lacking", ())):
        answer.facts(path)
    for name, codes in rule.get("where", {}).items():
        check_codes(f"{rule['records']}.{name}", codes, answer)
    for target, source in rule.get("members", {}).items():
        event.facts(target)
        answer.facts(f"{rule['records']}.{source}")
    for target, source in rule.get("whole", {}).items():
        event.facts(target)
        answer.facts(source)
    for path, value in rule.get("values", {}).items():
        if holds_codes(event.facts(path)):
            check_codes(path, [value], event)


def holds_codes(facts: Any) -> bool:
    """Say whether a property holds codes, and not any text."""
    return "$ref" in str(facts)


def check_codes(path: str, codes: Iterable[str], finder: PathFinder) -> None:
    """Raise LostError unless all of the codes are listed for a path."""
    enum = finder.target(path)
    known = finder.schemas[enum].get("x-extensible-enum", ())
    for code in codes:
        if code not in known:
            raise LostError(f"{code} is no code of {enum}")
