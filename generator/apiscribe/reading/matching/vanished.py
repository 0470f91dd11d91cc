"""What the spec knows and a page no longer says in words that are understood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ...problems import Place, Problem
from .. import facts
from ..assembly.accounting import Skip
from .rows import pair_rows

_MEND = "say how it is read in reading.yaml: `headers`, `types`, `marks`, or an entry of `mends`"


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
        """Return whether something is gone because a part was skipped."""
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
