"""What a page no longer has; so much of it that the page is probably broken."""

from __future__ import annotations

from collections.abc import Iterator

from ...problems import InputError, Place, Problem, count
from .. import facts
from .fingerprint import fingerprint
from .rows import pair_rows

_MOST = 10


def check_removals(spec: facts.Page, read: facts.Page, file: str) -> None:
    """Refuse a page that lost more than a tenth of the rows, a whole table or a whole list.

    Both go by the same names of tables and lists. A page that says what it said at an earlier
    time is not broken. Raises InputError with all that is gone.
    """
    if fingerprint(read) in spec.earlier:
        return
    mend = "save the whole page, logged in where needed; or say --accept-removals"
    problems = [Problem(Place(file), what, (), mend) for what in _gone(spec, read)]
    if problems:
        raise InputError(problems)


def _gone(spec: facts.Page, read: facts.Page) -> Iterator[str]:
    tables = {table.address: table for table in read.tables}
    lost = whole = 0
    for table in spec.tables:
        whole += len(table.rows)
        if table.address not in tables:
            yield f"the whole table {table.address} is gone"
            continue
        pairs = pair_rows(table, tables[table.address])
        lost += sum(new is None for old, new in pairs if old)
    if lost * _MOST > whole:
        yield f"{count(lost, 'row')} of {whole} of {spec.page} are gone, more than a tenth"
    yield from _codes_gone(spec, read)


def _codes_gone(spec: facts.Page, read: facts.Page) -> Iterator[str]:
    """Lists that are gone, or of which less than half is left.

    One whose rows all have another list now was split or joined.
    """
    lists = {found.address: {*map(str, found.codes)} for found in read.codes}
    listed = {row for found in read.codes for row in found.of}
    for found in spec.codes:
        if found.address not in lists:
            if not found.of or not {*found.of} <= listed:
                yield f"the whole code list {found.address} is gone"
            continue
        lost = sum(str(code) not in lists[found.address] for code in found.codes)
        if lost * 2 > len(found.codes) > 1:
            yield f"{count(lost, 'code')} of {len(found.codes)} of {found.address} are gone"
