"""Rows as a tree: which row lies in which, and where that is in the JSON body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from ..problems import Problems
from ..reading.facts import Page, Table
from .decided import DecidedRow, shown_fact
from .decisions import Fact
from .proposals import Proposals, decision
from .schema_tables import Reach, answering, is_object, referred
from .type_schemas import LISTS, is_known


@dataclass(frozen=True)
class Tree:
    """The decided rows of all pages.

    `children` maps the address of a table or row to the rows right below it; `parent`
    maps a row to the row that it lies in; `variants` maps a row to the tables that
    stand under it. `whole` maps a table to its only row where that has no name: the row is
    the body itself, not a member of it. `answers` maps an operation to the schema table that
    it says it answers with.
    """

    tables: Mapping[str, Table]
    rows: Mapping[str, DecidedRow]
    children: Mapping[str, tuple[DecidedRow, ...]]
    parent: Mapping[str, str]
    variants: Mapping[str, tuple[Table, ...]]
    whole: Mapping[str, DecidedRow]
    answers: Mapping[str, str]

    @cached_property
    def refers(self) -> Mapping[str, str]:
        """The schema table that a row refers to, by the address of the row."""
        return referred(self.tables, self.rows, self.children)

    @cached_property
    def _of_type(self) -> Mapping[tuple[str, str | None], str]:
        """The first row of a page with rows below it, by its type."""
        rows = (row for row in self.rows.values() if row.address in self.children)
        by_type: dict[tuple[str, str | None], str] = {}
        for row in rows:
            by_type.setdefault((row.page, row.type), row.address)
        return by_type

    def object_of(self, row: DecidedRow) -> str:
        """Return the table or row that describes the objects that a row holds; empty for scalars."""
        if row.address in self.children:
            return row.address
        if row.address in self.refers:
            return self.refers[row.address]
        return "" if is_known(row.type or "any") else self._of_type.get((row.page, row.type), "")

    @cached_property
    def reach(self) -> Reach:
        """In which directions each object is wanted."""
        whole = {address: (row,) for address, row in self.whole.items()}
        children = {**self.children, **whole}
        return Reach(self.tables, children, self.refers, self.answers.values())

    def path(self, address: str) -> str:
        """Return the place of a row in the JSON body, such as `packages[].items[].cost`."""
        return f"{self.prefix(self.parent.get(address))}{self.rows[address].name}"

    def prefix(self, address: str | None) -> str:
        """Return what stands before the names of the rows that lie in this one."""
        if address is None:
            return ""
        return self.path(address) + ("[]." if self.rows[address].array else ".")


def build_tree(
    pages: Sequence[Page], decided: Mapping[str, Fact], proposals: Proposals, problems: Problems
) -> Tree:
    """Return the tree of all decided rows; missing parents and lost names are problems."""
    tables = {table.address: table for page in pages for table in page.tables}
    children: dict[str, list[DecidedRow]] = {}
    parent: dict[str, str] = {}
    variants: dict[str, list[Table]] = {}
    rows: dict[str, DecidedRow] = {}
    for table in tables.values():
        if table.under:
            variants.setdefault(table.under, []).append(table)
        for printed in table.rows:
            row = rows[printed.address] = decided[printed.address]
            above = _above(table, row, decided, problems)
            if above and above != table.address:
                parent[row.address] = above
            below = table.address if above == table.under else above
            children.setdefault(below or table.address, []).append(row)
    _check_under(tables, decided, problems)
    bodies = [address for address, inner in children.items() if _is_whole(address, inner, tables)]
    whole = {address: children.pop(address)[0] for address in bodies}
    _check_names(children, proposals, problems)
    for address in rows.keys() & children.keys():
        rows[address] = _of_lists(rows[address])
    below_each = {
        address: tuple(rows[row.address] for row in inner) for address, inner in children.items()
    }
    under_each = {address: tuple(under) for address, under in variants.items()}
    whole = {address: rows[row.address] for address, row in whole.items()}
    answers = answering(tables, pages)
    return Tree(tables, rows, below_each, parent, under_each, whole, answers)


def _is_whole(address: str, rows: Sequence[DecidedRow], tables: Mapping[str, Table]) -> bool:
    """Return whether the rows below a table are one that is the whole body of an operation."""
    table = tables.get(address)
    if table is None or len(rows) > 1 or table.operation is None or not is_object(table):
        return False
    return not rows[0].name and not rows[0].damage


def _of_lists(row: DecidedRow) -> DecidedRow:
    """Return a row of objects whose type says only that there are several as an array of them."""
    is_list = (row.type or "").lower() in LISTS
    return replace(row, type="object", array=True) if is_list else row


def _above(table: Table, row: DecidedRow, decided: Mapping[str, Fact], problems: Problems) -> str:
    """Return the address of the row above, or the table's own address."""
    number = row.no.rpartition(".")[0]
    above = f"{table.address}/{number}"
    if not number:
        return table.under or table.address
    if above in decided:
        return above
    if table.under and table.under.endswith(f"/{number}"):
        return table.under
    message = f"row {row.no} has no row {number} above it in {table.address}"
    mend = f"add row {number}, or mend the number of row {row.no}"
    problems.add(row.place, message, (shown_fact(row),), mend)
    return table.address


def _check_under(
    tables: Mapping[str, Table], decided: Mapping[str, Fact], problems: Problems
) -> None:
    for table in tables.values():
        if not table.under:
            continue
        above = tables.get(table.under.partition("/")[0])
        if table.under not in decided:
            message = f"table {table.address} stands under {table.under}, which is no row"
            problems.add(table.place, message, (), "mend `under`")
        elif above is None or above.under:
            message = f"table {table.address} stands under a table that stands under a row"
            problems.add(table.place, message, (), "mend `under`")


_STATED = (
    "type", "array", "enum", "max_length", "lengths", "format", "minimum", "maximum", "mandatory",
    "nullable", "of",
)  # fmt: skip


def _alike(first: DecidedRow, other: DecidedRow, children: Mapping[str, object]) -> bool:
    """Return whether a row says once more what another one has said."""
    same = all(getattr(first, key) == getattr(other, key) for key in _STATED)
    return same and first.address not in children and other.address not in children


def _called(row: DecidedRow, proposals: Proposals) -> str:
    """Return the decision by which a row would be called otherwise."""
    id_ = proposals.id_for((row.address, "name"))
    return decision(id_, [row.address], {"name": row.name}, {"name": "…"})


def _check_names(
    children: Mapping[str, list[DecidedRow]], proposals: Proposals, problems: Problems
) -> None:
    for rows in children.values():
        seen: dict[str, DecidedRow] = {}
        for row in rows:
            if not row.name:
                mend = f"decide what it is called: {_called(row, proposals)}"
                message = f"row {row.no} of {row.page} has no name"
                problems.add(row.place, message, (shown_fact(row),), mend)
            elif row.name in seen and not _alike(seen[row.name], row, children):
                both = (shown_fact(seen[row.name]), shown_fact(row))
                message = f"two rows of one object are called {row.name!r}"
                mend = f"decide the name of one of them: {_called(row, proposals)}"
                problems.add(row.place, message, both, mend)
            seen.setdefault(row.name, row)
