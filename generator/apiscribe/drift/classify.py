"""Which classes of change a difference falls in: narrower or wider, more or fewer."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from ..reading.facts import ListedCode, Row
from .change import FactDifference, Facts

_WIDER = {("integer", "long"), ("integer", "float"), ("integer", "decimal"), ("long", "decimal"), ("float", "decimal")}  # fmt: skip
_NEED = {"yes": 2, "conditional": 1}
_UPPER = ("max_length", "maximum", "max_items")
_LOWER = ("minimum", "min_items")
_DATES = ("date", "datetime")


def classify(difference: FactDifference, decided: Collection[str] = ()) -> list[str]:
    """Return the classes of a difference, by the names in `effect_rules`.

    Facts that a decision sets, `decided`, change nothing.
    """
    was, now = (_undecided(side, decided) for side in (difference.was, difference.now))
    if difference.was and difference.now and not now:
        return []
    if difference.table in ("operation", "environments") and difference.kind != "wording":
        return [_class_of_call(difference)]
    classes = _CLASSES.get(difference.kind)
    return list(classes(difference, was, now)) if classes else [difference.kind]


def _undecided(facts: Facts | None, decided: Collection[str]) -> Facts:
    return {key: value for key, value in (facts or {}).items() if key not in decided}


def _added(difference: FactDifference, was: Facts, now: Facts) -> Iterator[str]:
    need = _NEED.get(now.get("mandatory", ""), 0)
    yield ("added-optional", "added-conditional", "added-mandatory")[need]


def _type(difference: FactDifference, was: Facts, now: Facts) -> Iterator[str]:
    wider = (was.get("type"), now.get("type")) in _WIDER and "array" not in now
    yield "type-wider" if wider else "type-other"


def _mandatory(difference: FactDifference, was: Facts, now: Facts) -> Iterator[str]:
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


def _limits(difference: FactDifference, was: Facts, now: Facts) -> Iterator[str]:
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


def _values(difference: FactDifference, was: Facts, now: Facts) -> Iterator[str]:
    before, after = was.get("enum") or [], now.get("enum") or []
    if bool(before) != bool(after):
        yield "values-fewer" if after else "values-more"
        return
    if [value for value in before if value not in after]:
        yield "values-fewer"
    if [value for value in after if value not in before]:
        yield "values-more"


def _codes(difference: FactDifference, was: Facts, now: Facts) -> Iterator[str]:
    old, new = (isinstance(side, ListedCode) for side in (difference.old, difference.new))
    if not (old and new):
        yield "code-fewer" if old else "code-more"
    if old and new and "code" in now:
        yield "code-respelled"
    if old and new and "title" in now:
        yield "code-title"
    if old and new and {*now} - {"code", "title"}:
        yield "code-facts"


def _class_of_call(difference: FactDifference) -> str:
    subject = "call" if difference.table == "operation" else "host"
    if difference.kind != "moved":
        return f"{subject}-more" if difference.kind == "added" else f"{subject}-fewer"
    parameters = [
        set(re.findall(r"{(\w+)}", (side or {}).get("path") or ""))
        for side in (difference.was, difference.now)
    ]
    return f"{subject}-elsewhere" if parameters[0] == parameters[1] else f"{subject}-with-others"


_CLASSES = {
    "added": _added,
    "type": _type,
    "mandatory": _mandatory,
    "limits": _limits,
    "values": _values,
    "codes": _codes,
}
