"""Which turns a difference takes: narrower or wider, more or fewer."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from ..reading.facts import ListedCode, Row
from .change import Difference, Facts

_WIDER = {("integer", "long"), ("integer", "float"), ("integer", "decimal"), ("long", "decimal"), ("float", "decimal")}  # fmt: skip
_NEED = {"yes": 2, "conditional": 1}
_UPPER = ("max_length", "maximum", "max_items")
_LOWER = ("minimum", "min_items")
_DATES = ("date", "datetime")


def turns(difference: Difference, decided: Collection[str] = ()) -> list[str]:
    """The turns that a difference takes, by the names in `rules`.

    Facts that a decision sets, `decided`, turn nothing.
    """
    was, now = (_undecided(side, decided) for side in (difference.was, difference.now))
    if difference.was and difference.now and not now:
        return []
    found = _TURNS.get(difference.kind)
    if difference.table in ("operation", "environments") and difference.kind != "wording":
        return list(_of_call(difference))
    return list(found(difference, was, now)) if found else [difference.kind]


def _undecided(facts: Facts | None, decided: Collection[str]) -> Facts:
    return {key: value for key, value in (facts or {}).items() if key not in decided}


def _added(difference: Difference, was: Facts, now: Facts) -> Iterator[str]:
    need = _NEED.get(now.get("mandatory", ""), 0)
    yield ("added-optional", "added-conditional", "added-mandatory")[need]


def _type(difference: Difference, was: Facts, now: Facts) -> Iterator[str]:
    wider = (was.get("type"), now.get("type")) in _WIDER and "array" not in now
    yield "type-wider" if wider else "type-other"


def _mandatory(difference: Difference, was: Facts, now: Facts) -> Iterator[str]:
    if "deprecated" in now:
        yield "deprecated" if now["deprecated"] else "deprecated-no-longer"
    if "mandatory" in now:
        before, after = (_NEED.get(side["mandatory"], 0) for side in (was, now))
        if before == after:
            yield "mandatory-alike"
        elif before > after:
            yield "mandatory-no-longer"
        else:
            yield "mandatory-now" if after == 2 else "mandatory-sometimes"
    elif "condition" in now:
        yield "condition-other"


def _limits(difference: Difference, was: Facts, now: Facts) -> Iterator[str]:
    for key in now:
        yield from _limit(key, was[key], now[key], difference.fact)


def _limit(key: str, was: Any, now: Any, row: Row) -> Iterator[str]:
    if key == "unit":
        yield "unit-other" if was and now else "unit-stated"
    elif key == "format":
        other = "format-of-date-other" if row.type in _DATES else "format-other"
        yield other if was and now else "format-stated" if now else "format-unstated"
    elif was is None or now is None:
        yield "limit-narrower" if was is None else "limit-wider"
    elif key in _UPPER or key in _LOWER:
        yield "limit-narrower" if (now < was) == (key in _UPPER) else "limit-wider"
    else:
        yield "limit-wider" if set(now) > set(was) else "limit-narrower"


def _values(difference: Difference, was: Facts, now: Facts) -> Iterator[str]:
    before, after = was.get("enum") or [], now.get("enum") or []
    if bool(before) != bool(after):
        yield "values-fewer" if after else "values-more"
        return
    if [value for value in before if value not in after]:
        yield "values-fewer"
    if [value for value in after if value not in before]:
        yield "values-more"


def _codes(difference: Difference, was: Facts, now: Facts) -> Iterator[str]:
    old, new = (isinstance(side, ListedCode) for side in (difference.old, difference.new))
    if not (old and new):
        yield "code-fewer" if old else "code-more"
    if old and new and "code" in now:
        yield "code-respelled"
    if old and new and "title" in now:
        yield "code-title"
    if old and new and {"rendered", "status", "final"} & {*now}:
        yield "code-facts"


def _of_call(difference: Difference) -> Iterator[str]:
    what = "call" if difference.table == "operation" else "host"
    was, now = difference.was or {}, difference.now or {}
    sides = [set(re.findall(r"{(\w+)}", side.get("path") or "")) for side in (was, now)]
    if difference.kind != "moved":
        yield f"{what}-more" if difference.kind == "added" else f"{what}-fewer"
    else:
        yield f"{what}-elsewhere" if sides[0] == sides[1] else f"{what}-with-others"


_TURNS = {
    "added": _added,
    "type": _type,
    "mandatory": _mandatory,
    "limits": _limits,
    "values": _values,
    "codes": _codes,
}
