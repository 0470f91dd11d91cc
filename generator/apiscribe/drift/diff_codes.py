"""Code lists compared, code by code; what a row's own values tell already is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from ..reading.facts import CodeList, ListedCode, Page, Row
from .change import Difference, Facts, between, stated

_FACTS = ("title", "rendered", "status", "final")


def list_differences(spec: Page, read: Page) -> Iterator[Difference]:
    """What code lists say differently.

    Whether a code is there is left to the rows that hold the list, where they list it
    themselves: then it is told as a value of theirs.
    """
    old = {found.address: found for found in spec.codes}
    new = {found.address: found for found in read.codes}
    for address in {**old, **new}:
        held = [*_holders(spec, old.get(address)), *_holders(read, new.get(address))]
        direction = held[0].direction if held else "response"
        made = partial(Difference, table=address.partition("#")[2], direction=direction)
        told = {code for row in held for code in row.enum or ()}
        for difference in _of_list(old.get(address), new.get(address), made):
            if difference.kind != "codes" or not told & _came_or_went(difference):
                yield difference


def _holders(page: Page, found: CodeList | None) -> list[Row]:
    return [row for row in page.rows if row.address in found.of] if found else []


def _came_or_went(difference: Difference) -> set[Any]:
    """The codes that only one of the two states has."""
    sides = (difference.old, difference.new)
    was, now = ({side.code} if isinstance(side, ListedCode) else set() for side in sides)
    return was ^ now


def _of_list(
    old: CodeList | None, new: CodeList | None, made: Callable[..., Difference]
) -> Iterator[Difference]:
    for a, b in _paired(old.items if old else (), new.items if new else ()):
        code = b or a
        if code and (found := _changed(a, b)):
            kind, was, now = found
            no = "null" if code.code is None else str(code.code)
            yield made(kind=kind, old=a, new=b, was=was, now=now, no=no)
    if old and new and old.heading != new.heading:
        was, now = between(old, new, ("heading",))
        yield made(kind="wording", old=old, new=new, was=was, now=now)


def _changed(
    old: ListedCode | None, new: ListedCode | None
) -> tuple[str, Facts | None, Facts | None] | None:
    if not (old and new):
        return "codes", _all(old), _all(new)
    was, now = between(old, new, ("code", *_FACTS))
    if was:
        return "codes", was, now
    was, now = between(old, new, ("wording",))
    return ("wording", was, now) if was else None


def _all(code: ListedCode | None) -> Facts | None:
    return {"code": code.code, **stated(code, _FACTS)} if code else None


def _paired(
    old: Sequence[ListedCode], new: Sequence[ListedCode]
) -> list[tuple[ListedCode | None, ListedCode | None]]:
    """Codes in pairs: those spelled alike, and then those that say the same."""
    here = {_key(code): code for code in new}
    pairs: list[tuple[ListedCode | None, ListedCode | None]] = [
        (code, here.pop(_key(code), None)) for code in old
    ]
    said = {(code.title, code.wording): code for code in here.values()}
    for index, (a, b) in enumerate(pairs):
        if a and not b and a.title and (twin := said.pop((a.title, a.wording), None)):
            pairs[index] = (a, here.pop(_key(twin)))
    return pairs + [(None, code) for code in here.values()]


def _key(code: ListedCode) -> tuple[str, Any]:
    return type(code.code).__name__, code.code
