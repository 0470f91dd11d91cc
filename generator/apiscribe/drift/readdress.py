"""Citations that follow their rows when a page gives them other numbers."""

from __future__ import annotations

import re

from ..problems import Place, Problems
from ..reading.facts import Page
from .diff_rows import pair_tables, renumbered

_ROW = re.compile(r"\b[a-z][a-z0-9_]*#[A-Za-z_]\w*/[0-9]+(?:\.[0-9]+)*")


def readdressed(text: str, name: str, spec: Page, read: Page) -> str:
    """The text of the file `name` with the addresses that rows of a page have as read.

    Raises InputError where a row that is gone is cited and its number is another row's now:
    nobody could tell the two apart afterwards.
    """
    pairs = pair_tables(spec, read)
    moved = renumbered(pairs)
    gone = {a.address for found in pairs.values() for a, b in found if a and not b}
    taken = gone & {row.address for row in read.rows}
    problems = Problems()

    def now(found: re.Match[str]) -> str:
        if found[0] in taken:
            problems.add(_place(name, text, found.start()), *_taken(found[0]))
        return moved.get(found[0], found[0])

    made = _ROW.sub(now, text)
    problems.stop()
    return made


def _taken(address: str) -> tuple[str, tuple[str, ...], str]:
    what = f"{address} is cited here; that row is gone, and its number is another row's now"
    return what, (), "take the citation out, and write the page then"


def _place(name: str, text: str, at: int) -> Place:
    before = text[:at]
    return Place(name, before.count("\n") + 1, at - before.rfind("\n"))
