"""Which page of the spec a file is, and which rows of two states of a table are the same row.

Renaming and renumbering of rows is seen through.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Any, TypeAlias

from ...problems import InputError, Place, Problem
from .. import facts
from ..assembly.page_parts import PageParts
from ..facts import Row, Table
from ..source.text import Source

Pair: TypeAlias = tuple[Row | None, Row | None]
"""A row as the spec has it, and as the page has it; None where it is not there."""

Below: TypeAlias = Mapping[str, Sequence[Row]]
"""The rows right below each row of a table, by its number; `` for the table itself."""

Key: TypeAlias = Callable[[Row], Hashable]
Fit: TypeAlias = Callable[[Row, Row], bool]

NO_WORDING = "e3b0c44298fc"
_ALIKE = 0.5
_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")
_ALIKE_PAGE, _STRANGE, _CLEAR = 0.5, 0.1, 0.1
_OF_A_PLACE = ("address", "place", "name", "line", "summary", "damage", "notes", "review")


def pair_rows(old: Table | None, new: Table | None) -> list[Pair]:
    """Return the rows of two states of one table in pairs, by number.

    Rows of one parent are the same when they have one name; else one description; else one
    number, and mostly the same fields below them or nothing but the name changed.
    """
    belows = below(old), below(new)
    pairs: list[Pair] = []
    waiting: deque[tuple[str, str]] = deque([("", "")])
    while waiting:
        above_old, above_new = waiting.popleft()
        rows = belows[0].get(above_old, ()), belows[1].get(above_new, ())
        for a, b in _siblings(*rows, *belows):
            pairs.append((a, b))
            if a and b:
                waiting.append((a.no, b.no))
            else:
                pairs += [(row, None) for row in _under(a, belows[0])]
                pairs += [(None, row) for row in _under(b, belows[1])]
    return sorted(pairs, key=_number)


def below(table: Table | None) -> Below:
    """Return the rows right below each row of a table; a missing parent is passed over."""
    rows = table.rows if table else ()
    numbers = {row.no for row in rows}
    children: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        children[above(row.no, numbers)].append(row)
    return dict(children)


def above(no: str, numbers: set[str]) -> str:
    """Return the number of the nearest row of the table that a row lies in, or ``."""
    parent = no.rpartition(".")[0]
    while parent and parent not in numbers:
        parent = parent.rpartition(".")[0]
    return parent


def _under(row: Row | None, children: Below) -> Iterator[Row]:
    for child in children.get(row.no, ()) if row else ():
        yield child
        yield from _under(child, children)


def _siblings(
    old: Sequence[Row], new: Sequence[Row], below_old: Below, below_new: Below
) -> list[Pair]:
    """Return the rows of one parent in pairs, the surest grounds first."""

    def same_place(a: Row, b: Row) -> bool:
        return _only_renamed(a, b) or _overlap(below_old.get(a.no, ()), below_new.get(b.no, ()))

    pairs: list[Pair] = []
    grounds: tuple[tuple[Key, Fit], ...] = (
        (lambda row: row.name, lambda a, b: a.name != ""),
        (lambda row: row.wording, lambda a, b: a.wording != NO_WORDING),
        (lambda row: row.no, same_place),
    )
    for key, fit in grounds:
        matched, old, new = _matched(old, new, key, fit)
        pairs += matched
    return [*pairs, *((row, None) for row in old), *((None, row) for row in new)]


def _matched(
    old: Sequence[Row],
    new: Sequence[Row],
    key: Key,
    fit: Fit,
) -> tuple[list[Pair], list[Row], list[Row]]:
    """Return rows with one key in pairs, in their order; and what is left of old and new."""
    free: dict[Hashable, deque[Row]] = defaultdict(deque)
    for row in new:
        free[key(row)].append(row)
    pairs: list[Pair] = []
    left = []
    for row in old:
        rest = free[key(row)]
        if rest and fit(row, rest[0]):
            pairs.append((row, rest.popleft()))
        else:
            left.append(row)
    taken = {id(b) for _, b in pairs}
    return pairs, left, [row for row in new if id(row) not in taken]


def _only_renamed(a: Row, b: Row) -> bool:
    """Whether a row differs in its name, and in nothing else that the page says."""
    kept: dict[str, Any] = {key: getattr(a, key) for key in _OF_A_PLACE}
    return a.name != "" and replace(b, **kept) == a


def _overlap(old: Sequence[Row], new: Sequence[Row]) -> bool:
    """Whether two objects have mostly the same fields."""
    names = {row.name for row in old}, {row.name for row in new}
    return len(names[0] & names[1]) > _ALIKE * max(map(len, names))


def _number(pair: Pair) -> tuple[tuple[int, ...], bool]:
    """Return what sorts pairs by number, a row that is gone before the one that has it now."""
    old, new = pair
    row = new or old
    return tuple(map(int, row.no.split("."))) if row else (), new is not None


def name_of(source: Source, known: Sequence[facts.Page], page: str | None) -> str:
    """Return the name of a page before it is read: the one given, or told by its file."""
    file = PurePath(source.name).name
    sourced = next((spec.page for spec in known if spec.source == file), None)
    return page or sourced or _stem(file)


def recognised(
    parts: PageParts, source: Source, known: Sequence[facts.Page], page: str | None
) -> tuple[str, facts.Page | None]:
    """Return the name of the page, and the page of the spec if there is one.

    Raises InputError where a page of that name has nothing in common with the file, and where
    two pages have as much.
    """
    by_name = {spec.page: spec for spec in known}
    file = PurePath(source.name).name
    stem = _stem(file)
    if page is not None and not _IDENTIFIER.fullmatch(page):
        message = f"{page!r} is no name of a page"
        raise _error(source, message, f"small letters, digits and underscores, such as {stem}")
    sourced = next((spec for spec in known if spec.source == file), None)
    spec = by_name.get(page) if page else sourced or by_name.get(stem)
    paths = _paths_read(parts)
    if spec:
        _check_common(source, spec, paths)
    elif page is None:
        things = _things(operation["path"] for operation in parts.operations)
        lists = {code_table.heading for code_table in parts.lists}
        alike = [other for other in known if _may_be(other, things)]
        if not parts.tables:
            alike = [other for other in alike if not other.tables and _headed(other, lists)]
        spec = _nearest(source, paths, alike)
    return page or (spec.page if spec else stem), spec


def _stem(file: str) -> str:
    stem = re.sub(r"[^a-z0-9]+", "_", file.partition(".")[0].lower()).strip("_")
    return stem if stem[:1].isalpha() else f"page_{stem}".rstrip("_")


def _check_common(source: Source, spec: facts.Page, paths: set[str]) -> None:
    theirs = _paths(spec)
    if len(paths & theirs) < _STRANGE * min(len(theirs), len(paths)) or not paths & theirs:
        message = f"this page has next to nothing in common with {spec.page}"
        mend = "save the right page, or name this one with --page"
        if not paths:
            mend = "save the whole page, or tell in reading.yaml what its columns are called now"
        raise _error(source, message, mend)


def _error(source: Source, message: str, mend: str) -> InputError:
    return InputError([Problem(Place(source.name), message, (), mend)])


def _may_be(spec: facts.Page, things: set[str]) -> bool:
    """Return whether the calls of a page are about what the other's are about, if both have some."""
    theirs = _things(operation.path for operation in spec.operations)
    return not (things and theirs) or bool(things & theirs)


def _headed(spec: facts.Page, headings: set[str | None]) -> bool:
    """Return whether a list of a page has one of these headings: codes alone are alike on many."""
    return any(code_list.heading in headings for code_list in spec.codes)


def _things(paths: Iterable[str]) -> set[str]:
    """Return what most calls are about: the last part of their paths that is no parameter."""
    fixed = ([part for part in path.split("/") if part and "{" not in part] for path in paths)
    counted = Counter(parts[-1].lower() for parts in fixed if parts)
    return {thing for thing, times in counted.items() if times == max(counted.values())}


def _nearest(source: Source, paths: set[str], known: Sequence[facts.Page]) -> facts.Page | None:
    """Return the page that shares most of its rows with the file; None where it is not most."""
    by_name = {spec.page: spec for spec in known}
    shares = sorted(((_share(paths, _paths(spec)), spec.page) for spec in known), reverse=True)
    alike = [(share, name) for share, name in shares if share >= _ALIKE_PAGE]
    if len(alike) > 1 and alike[0][0] - alike[1][0] < _CLEAR:
        names = " and ".join(name for _, name in sorted(alike[:2], key=lambda pair: pair[1]))
        mend = f"name it: --page {alike[0][1]}, or a name of its own"
        raise _error(source, f"this page is as much like {names}", mend)
    return by_name[alike[0][1]] if alike else None


def _share(ours: set[str], theirs: set[str]) -> float:
    return len(ours & theirs) / max(len(ours | theirs), 1)


def _paths(page: facts.Page) -> set[str]:
    """Return each row by the names from the top of its table, each code by itself."""
    rows = {path for t in page.tables for path in paths([(r.no, r.name) for r in t.rows])}
    return rows | {f"={code}" for code_list in page.codes for code in code_list.codes}


def _paths_read(parts: PageParts) -> set[str]:
    tables = ([(row["no"], row["name"]) for row in table.rows] for table in parts.tables)
    rows = {path for table in tables for path in paths(table)}
    return rows | {f"={item['code']}" for code_table in parts.lists for item in code_table.items}


def paths(rows: Sequence[tuple[str, str]]) -> list[str]:
    """Return for each row, number and name, the names from the top of the table to it."""
    by_number: dict[str, str] = {}
    for no, name in rows:
        above = by_number.get(no.rpartition(".")[0])
        by_number[no] = f"{above}.{name}" if above is not None else name
    return list(by_number.values())
