"""The lists of an enum, their codes as JSON has them, and the rows that hold these codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..problems import Problems, shown
from ..reading.yaml.parser import Map
from .decided import DecidedCode, DecidedCodeList, shown_fact
from .decisions import Decision, Fact, missing
from .row_sets import RowSets

# such as "136"
_WHOLE = re.compile(r"0|-?[1-9][0-9]{0,17}")


def lists_of(item: Map, decided: Mapping[str, Fact], problems: Problems) -> list[DecidedCodeList]:
    """Return the lists that an entry of `codes` names, codes printed as texts as its `type` has them."""
    lists = []
    for address in item["lists"]:
        listed = decided.get(address)
        if isinstance(listed, DecidedCodeList):
            codes = tuple(_typed(decided[code.address], item, problems) for code in listed.items)
            kept = tuple(dict.fromkeys(_number(code, item) for code in listed.codes))
            lists.append(replace(listed, items=codes, codes=kept))
        else:
            known = [a for a, fact in decided.items() if isinstance(fact, DecidedCodeList)]
            missing(address, known, item.place, item["codes"], problems)
    return lists


def _typed(code: DecidedCode, item: Map, problems: Problems) -> DecidedCode:
    number = _number(code.code, item)
    if item.get("type") == "integer" and not isinstance(number, int):
        message = f"the code {shown(code.code)} of {item['codes']} is no whole number"
        mend = "leave out `type: integer`, or let another enum have the list"
        problems.add(code.place, message, (shown_fact(code),), mend)
    return replace(code, code=number)


def _number(code: object, item: Map) -> object:
    is_digits = isinstance(code, str) and _WHOLE.fullmatch(code)
    return int(str(code)) if is_digits and item.get("type") == "integer" else code


def shared_names(item: Map, entries: Iterable[tuple[Map, bool]]) -> list[tuple[str, Any]]:
    """Return what codes are called by other entries that have one of the same lists."""
    lists = {*item["lists"]}
    others = (other for other, _ in entries if other is not item and lists & {*other["lists"]})
    return [named for other in others for named in other.get("names", {}).items()]


def rows_holding(
    item: Map, lists: Iterable[DecidedCodeList], sets: RowSets, problems: Problems
) -> Iterator[tuple[str, str | None]]:
    """Yield the rows whose values are codes of an enum, with the id of the decision on a set."""
    for row in [*item.get("rows", ()), *(row for listed in lists for row in listed.of)]:
        yield row, None
    for held in item.get("held", ()):
        every, count, because = held["every"], held["count"], held["because"]
        wanted = Decision(held["id"], held.place, (), {}, {}, because, every, count)
        for row in sets.decided(wanted, problems).rows:
            yield row, held["id"]
