"""Which page of the spec a file is: by name, by where it was read from, or by its rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath

from ...problems import InputError, Place, Problem
from .. import facts
from ..assembly.page_parts import PageParts
from ..source.text import Source

_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")
_ALIKE, _STRANGE = 0.5, 0.1


def name_of(source: Source, known: Sequence[facts.Page], page: str | None) -> str:
    """Return the name of a page before it is read: the one given, or told by its file."""
    file = PurePath(source.name).name
    sourced = next((spec.page for spec in known if spec.source == file), None)
    return page or sourced or _stem(file)


def recognised(
    parts: PageParts, source: Source, known: Sequence[facts.Page], page: str | None
) -> tuple[str, facts.Page | None]:
    """Return the name of the page, and the page of the spec if there is one.

    Raises InputError where a page of that name has nothing in common with the file.
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
        spec = _nearest(paths, known)
    return page or (spec.page if spec else stem), spec


def _stem(file: str) -> str:
    stem = re.sub(r"[^a-z0-9]+", "_", file.partition(".")[0].lower()).strip("_")
    return stem if stem[:1].isalpha() else f"page_{stem}".rstrip("_")


def _check_common(source: Source, spec: facts.Page, paths: set[str]) -> None:
    theirs = _paths(spec)
    if len(paths & theirs) < _STRANGE * min(len(theirs), len(paths)) or not paths & theirs:
        message = f"this page has next to nothing in common with {spec.page}"
        mend = "save the right page, or name this one with --page"
        raise _error(source, message, mend)


def _error(source: Source, message: str, mend: str) -> InputError:
    return InputError([Problem(Place(source.name), message, (), mend)])


def _nearest(paths: set[str], known: Sequence[facts.Page]) -> facts.Page | None:
    """Return the page that shares most of its rows with the file; None where it is not most."""
    shares = [(_share(paths, _paths(spec)), spec.page, spec) for spec in known]
    best = max(shares, default=None, key=lambda share: share[:2])
    return best[2] if best and best[0] >= _ALIKE else None


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
