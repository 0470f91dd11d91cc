"""ListedCode lists compared, code by code; what a row's own values say already is left out."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, TypeAlias

from ..reading.facts import CodeList, ListedCode, Page, Row
from .change import FactDifference, Facts, differing, stated

_FACTS = ("title", "rendered", "status", "final", "facts")
CodePair: TypeAlias = tuple[ListedCode | None, ListedCode | None]
"""A code before and now."""


def list_differences(spec: Page, read: Page) -> Iterator[FactDifference]:
    """Yield what code lists say differently.

    Whether a code is there is left to the rows that hold the list, where they list it
    themselves: then it is a value of theirs that differs.
    """
    old = {code_list.address: code_list for code_list in spec.codes}
    new = {code_list.address: code_list for code_list in read.codes}
    for address in {**old, **new}:
        rows = [*_holders(spec, old.get(address)), *_holders(read, new.get(address))]
        direction = rows[0].direction if rows else "response"
        difference = partial(FactDifference, table=address.partition("#")[2], direction=direction)
        values = {value for row in rows for value in row.enum or ()}
        for list_difference in _of_list(old.get(address), new.get(address), difference):
            if list_difference.kind != "codes" or not values & _one_sided(list_difference):
                yield list_difference


def _holders(page: Page, code_list: CodeList | None) -> list[Row]:
    return [row for row in page.rows if row.address in code_list.of] if code_list else []


def _one_sided(difference: FactDifference) -> set[Any]:
    """Return the codes that only one of the two states has."""
    sides = (difference.old, difference.new)
    was, now = ({side.code} if isinstance(side, ListedCode) else set() for side in sides)
    return was ^ now


def _of_list(
    old: CodeList | None, new: CodeList | None, difference: Callable[..., FactDifference]
) -> Iterator[FactDifference]:
    for before, after in _paired(old.items if old else (), new.items if new else ()):
        code = after or before
        if code and (changed := _changed(before, after)):
            kind, was, now = changed
            no = "null" if code.code is None else str(code.code)
            yield difference(kind=kind, old=before, new=after, was=was, now=now, no=no)
    if old and new and old.heading != new.heading:
        was, now = differing(old, new, ("heading",))
        yield difference(kind="wording", old=old, new=new, was=was, now=now)


def _changed(
    old: ListedCode | None, new: ListedCode | None
) -> tuple[str, Facts | None, Facts | None] | None:
    if not (old and new):
        return "codes", _all(old), _all(new)
    was, now = differing(old, new, ("code", *_FACTS))
    if was:
        return "codes", was, now
    was, now = differing(old, new, ("wording",))
    return ("wording", was, now) if was else None


def _all(code: ListedCode | None) -> Facts | None:
    return {"code": code.code, **stated(code, _FACTS)} if code else None


def _paired(old: Sequence[ListedCode], new: Sequence[ListedCode]) -> list[CodePair]:
    """Return codes in pairs: those spelled alike, and then those that say the same.

    Of a code that stands there more than once, those that say the same belong together first.
    """
    pairs: list[CodePair] = []
    left, come = list(old), list(new)
    for key in (_all_of, _key, _text):
        matched, left, come = _matched(left, come, key)
        pairs += matched
    places = {id(code): place for place, code in enumerate(old)}
    ordered = sorted(
        [*pairs, *((code, None) for code in left)], key=lambda pair: places[id(pair[0])]
    )
    return [*ordered, *((None, code) for code in come)]


def _matched(
    old: Sequence[ListedCode], new: Sequence[ListedCode], key: Callable[[ListedCode], Any]
) -> tuple[list[CodePair], list[ListedCode], list[ListedCode]]:
    """Return pairs of codes of one key, in their order, and what is left of both."""
    free: dict[Any, deque[ListedCode]] = defaultdict(deque)
    for code in new:
        free[key(code)].append(code)
    pairs: list[CodePair] = []
    left = []
    for code in old:
        same = free[key(code)] if key(code) is not None else None
        if same:
            pairs.append((code, same.popleft()))
        else:
            left.append(code)
    taken = {id(code) for _, code in pairs}
    return pairs, left, [code for code in new if id(code) not in taken]


def _all_of(code: ListedCode) -> tuple[Any, ...]:
    return (*_key(code), code.title, code.wording, repr(sorted(code.facts.items())))


def _text(code: ListedCode) -> tuple[str, str | None] | None:
    return (code.title, code.wording) if code.title else None


def _key(code: ListedCode) -> tuple[str, Any]:
    return type(code.code).__name__, code.code
