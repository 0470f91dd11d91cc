"""What a page no longer has; so much of it that the page is probably broken."""

from __future__ import annotations

from collections.abc import Iterator

from ...problems import InputError, Place, Problem, count
from .. import facts
from .fingerprint import fingerprint
from .keyed_rows import is_keyed, pair_by_key
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
    problems = [Problem(Place(file), message, (), mend) for message in _gone(spec, read)]
    if problems:
        raise InputError(problems)


def _gone(spec: facts.Page, read: facts.Page) -> Iterator[str]:
    if is_keyed(spec) and is_keyed(read):
        yield from _keys_gone(spec, read)
        return
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


def _keys_gone(spec: facts.Page, read: facts.Page) -> Iterator[str]:
    """Yield how many rows of a document are gone by their keys, if it is more than a tenth."""
    pairs = pair_by_key(spec, read)
    kept = {old.address for old, new in pairs if old and new}
    whole = {old.address for old, _ in pairs if old}
    lost = len(whole - kept)
    if lost * _MOST > len(whole):
        yield f"{count(lost, 'row')} of {len(whole)} of {spec.page} are gone, more than a tenth"


def _codes_gone(spec: facts.Page, read: facts.Page) -> Iterator[str]:
    """Yield the lists that are gone, or of which less than half is left.

    One whose rows all have another list now was split or joined.
    """
    lists = {code_list.address: {*map(str, code_list.codes)} for code_list in read.codes}
    listed = {row for code_list in read.codes for row in code_list.of}
    for code_list in spec.codes:
        if code_list.address not in lists:
            if not code_list.of or not {*code_list.of} <= listed:
                yield f"the whole code list {code_list.address} is gone"
            continue
        lost = sum(str(code) not in lists[code_list.address] for code in code_list.codes)
        if lost * 2 > len(code_list.codes) > 1:
            yield f"{count(lost, 'code')} of {len(code_list.codes)} of {code_list.address} are gone"
