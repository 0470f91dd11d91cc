"""Pages as read compared with the spec: what differs, what it does, which decisions expire."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ..deciding.decisions import Decisions, facts_of
from ..deciding.row_sets import selected
from ..problems import Problems
from ..reading.facts import CodeList, Page, PageOperation, Row
from ..reading.matching.fingerprint import fingerprint
from ..reading.matching.keyed_rows import is_keyed
from ..reading.matching.rows import Pair
from .aligned import align
from .change import Drift, Fact, FactDifference, Facts, differing, stated
from .citations import expired, unmet_entries
from .diff_codes import list_differences
from .diff_rows import pair_keys, pair_tables, renumbered, row_differences
from .effects import Effects
from .impact import Impact
from .snapshot import snapshot


def compare(
    pages: Sequence[Page], decisions: Decisions, read: Sequence[Page], package: str
) -> list[Drift]:
    """Return how each page that was read differs from the page of its name among `pages`.

    `package` is the import name of the package that is made of them.
    """
    known = {page.page: page for page in pages}
    pairs = {page.page: pair_tables(known[page.page], page) for page in read}
    aligned = {page.page: align(known[page.page], page, pairs[page.page]) for page in read}
    then = [aligned[page.page].page if page.page in aligned else page for page in pages]
    chosen = selected(decisions, facts_of(pages), Problems())
    before, after = (snapshot(state, chosen, package) for state in (pages, then))
    facts = facts_of(then)
    broken = [*unmet_entries(decisions, before.problems, after.problems)]
    drifts = []
    for page in read:
        impact = Impact(known[page.page], aligned[page.page], before, after)
        differences = differences_of(known[page.page], page, pairs[page.page])
        changes = Effects(impact, chosen).changes(differences)
        gone = [*expired(decisions, facts, aligned[page.page].page)]
        if changes:
            gone, broken = [*gone, *broken], []
        back = bool(changes) and fingerprint(page) in known[page.page].earlier
        drifts.append(Drift(page.page, changes, tuple(gone), renumbered(pairs[page.page]), back))
    return drifts


def differences_of(spec: Page, read: Page, pairs: Mapping[str, list[Pair]]) -> list[FactDifference]:
    """Return the differences of two states: of documents by keys, where language alone is none."""
    if not (is_keyed(spec) and is_keyed(read)):
        return diff(spec, read, pairs)
    differences = diff(spec, read, pair_keys(spec, read))
    if spec.language == read.language:
        return differences
    return [difference for difference in differences if difference.kind != "wording"]


def diff(spec: Page, read: Page, pairs: Mapping[str, list[Pair]]) -> list[FactDifference]:
    """Return every difference between the spec and the page as read, in the page's order."""
    rows = list(row_differences(pairs))
    lists = list(list_differences(spec, read))
    explained = set(_rows_of_lists(read, lists))
    rows = [row for row in rows if row.kind != "wording" or row.fact.address not in explained]
    return [*section_differences(spec, read), *rows, *lists]


def _rows_of_lists(read: Page, lists: Iterable[FactDifference]) -> Iterator[str]:
    """Yield the rows in whose own cell a list stands in which something differs."""
    changed = {difference.table for difference in lists}
    rows = {row.address: row for row in read.rows}
    for code_list in read.codes:
        if code_list.address.partition("#")[2] in changed:
            holders = (rows[address] for address in code_list.of if address in rows)
            yield from (row.address for row in holders if _holds(row, code_list, read))


def _holds(row: Row, code_list: CodeList, read: Page) -> bool:
    """Return whether a list begins within the lines of a row."""
    after = min((other.line for other in read.rows if other.line > row.line), default=row.line + 1)
    return row.line <= code_list.line < after


def section_differences(spec: Page, read: Page) -> Iterator[FactDifference]:
    """Yield what the operation, environments, examples, notes and title say differently."""
    directions = [table.direction for table in (*spec.tables, *read.tables)] or ["response"]
    main = "request" if "request" in directions else directions[0]
    yield from _operations(spec, read)
    yield from _section("environments", "request", spec.environments, read.environments)
    of = {table.address.partition("#")[2]: table.direction for table in spec.tables}
    for example in _section("examples", main, spec.examples, read.examples):
        direction = of.get(getattr(example.fact, "of", ""), main)
        yield replace(example, direction=direction)
    yield from _section("notes", main, spec.notes, read.notes)
    was, now = differing(spec, read, ("title",))
    if was:
        yield FactDifference("wording", "title", main, spec, read, was, now)


def _operations(spec: Page, read: Page) -> Iterator[FactDifference]:
    keys = ("method", "path", "host")
    for old, new in _same_operations(spec.operations, read.operations):
        if not (old and new):
            kind = "added" if new else "removed"
            before, after = (stated(side, keys) if side else None for side in (old, new))
            yield FactDifference(kind, "operation", "request", old, new, before, after)
            continue
        for told in (keys, ("returns",)):
            was, now = differing(old, new, told)
            if was:
                key = new.key if "returns" in now else ""
                yield FactDifference("moved", "operation", "request", old, new, was, now, path=key)


def _same_operations(
    old: Sequence[PageOperation], new: Sequence[PageOperation]
) -> Iterator[tuple[PageOperation | None, PageOperation | None]]:
    """Yield each operation with the one it became: of its key, else of its heading or place."""
    by_key = {operation.key: operation for operation in new}
    kept = {operation.key for operation in old} & by_key.keys()
    gone = [operation for operation in old if operation.key not in kept]
    come = [operation for operation in new if operation.key not in kept]
    yield from ((operation, by_key[operation.key]) for operation in old if operation.key in kept)
    for operation in gone:
        headed = [other for other in come if other.heading and other.heading == operation.heading]
        match = next(iter(headed or (come if len(gone) == len(new) else [])), None)
        come = [other for other in come if other is not match]
        yield operation, match
    yield from ((None, operation) for operation in come)


_KEYS = {
    "environments": {"moved": ("url",), "wording": ("label",)},
    "examples": {"example": ("wording",)},
    "notes": {"wording": ("wording",)},
}
_ONE_SIDED = {
    "environments": ("added", "removed"),
    "examples": ("example", "example"),
    "notes": ("wording", "wording"),
}


def _section(
    name: str, direction: str, old: Sequence[Fact], new: Sequence[Fact]
) -> Iterator[FactDifference]:
    """Yield the differences of one section, item by item, each known by its name."""
    here = {item.address: item for item in new}
    there = {item.address: item for item in old}
    for address in {**there, **here}:
        before, after = there.get(address), here.get(address)
        path = address.rpartition("/")[2]
        for kind, was, now in _of_item(name, before, after):
            yield FactDifference(kind, name, direction, before, after, was, now, path=path)


def _of_item(
    name: str, old: Fact | None, new: Fact | None
) -> Iterator[tuple[str, Facts | None, Facts | None]]:
    every = [key for keys in _KEYS[name].values() for key in keys]
    if not (old and new):
        was, now = (stated(side, every) if side else None for side in (old, new))
        added, removed = _ONE_SIDED[name]
        yield removed if old else added, was, now
        return
    for kind, keys in _KEYS[name].items():
        was, now = differing(old, new, keys)
        if was and was.get("wording", "") is not None:
            yield kind, was, now
