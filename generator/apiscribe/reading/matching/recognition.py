"""Which page of the spec a file is, and what of that page it no longer says so that it is read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from ...problems import InputError, Place, Problem
from .. import facts
from ..assembly.accounting import Skip
from ..assembly.page_parts import PageParts
from ..source.text import Source
from .rows import pair_rows

_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")
_ALIKE, _STRANGE, _CLEAR = 0.5, 0.1, 0.1
_MEND = "say how it is read in reading.yaml: `headers`, `types`, `marks`, or an entry of `mends`"


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
    alike = [(share, name) for share, name in shares if share >= _ALIKE]
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


def unread(skipped: Iterable[Skip], file: str) -> list[Problem]:
    """Return skipped parts as problems of a page."""
    return [
        Problem(Place(file, skip.line), skip.reason, (skip.text,) if skip.text else (), _MEND)
        for skip in skipped
    ]


def vanished(
    spec: facts.Page | None, read: facts.Page, skipped: Sequence[Skip], file: str
) -> list[Problem]:
    """Return, as problems, the skipped parts that hold what the spec knows and the page lost."""
    if not spec or not skipped:
        return []
    loss = _Loss.of(spec, read)
    return unread((skip for skip in skipped if loss.explains(skip)), file)


@dataclass(frozen=True, slots=True)
class _Loss:
    """What is gone: a whole part of the page, codes, rows by name and number, cells by line."""

    part: bool
    code: bool
    words: frozenset[str]
    lines: frozenset[int]

    @classmethod
    def of(cls, spec: facts.Page, read: facts.Page) -> _Loss:
        """Return what a page lost against the spec."""
        part = bool(_addresses(spec) - _addresses(read))
        part = part or len(read.environments) < len(spec.environments)
        codes = {str(code) for listed in read.codes for code in listed.codes}
        code = any(str(code) not in codes for listed in spec.codes for code in listed.codes)
        return cls(part, code, frozenset(_gone(spec, read)), frozenset(_changed(spec, read)))

    def explains(self, skip: Skip) -> bool:
        """Return whether something is gone because a part was skipped.

        What a document describes and no operation reaches tells nothing of what is gone, and
        neither does a blank row.
        """
        if skip.kind == "schema" or (skip.kind == "code" and not skip.text):
            return False
        if skip.kind == "cell":
            return skip.line in self.lines
        if self.part or (self.code and skip.kind == "code"):
            return True
        return bool(self.words & {*re.findall(r"[\w.]+", skip.text)})


def _addresses(page: facts.Page) -> set[str]:
    return {table.address for table in page.tables} | {listed.address for listed in page.codes}


def _gone(spec: facts.Page, read: facts.Page) -> Iterator[str]:
    """Yield the names and numbers of rows that the page no longer has."""
    for old, new in _pairs(spec, read):
        if old and not new:
            yield from (old.no, old.name)


def _changed(spec: facts.Page, read: facts.Page) -> Iterator[int]:
    """Yield the lines of rows that have lost their type or number."""
    for old, new in _pairs(spec, read):
        if old and new and ((old.type and not new.type) or old.no != new.no):
            yield new.line


def _pairs(
    spec: facts.Page, read: facts.Page
) -> Iterator[tuple[facts.Row | None, facts.Row | None]]:
    known = {table.address: table for table in read.tables}
    for table in spec.tables:
        if table.address in known:
            yield from pair_rows(table, known[table.address])
