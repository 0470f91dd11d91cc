"""Objects that several pages describe at one place of an operation: which of them are one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from ..reading.facts import Table
from .documented_calls import DocumentedCall
from .row_tree import Tree
from .schema_tables import PARAMETERS
from .shared_calls import PageCall

Source = tuple[str, str]
"""The address of a table or row, and the direction in which its object is wanted."""
_READING = ("GET", "HEAD")


@dataclass(frozen=True)
class Joined:
    """What further pages have of an object, by that of the first page that has it.

    `members` gives their tables and rows, `leaders` the object that each of them is part of;
    of several the first. `envelopes` has, by the table of one kind of events, the tables around
    those of further pages.
    """

    members: Mapping[Source, tuple[str, ...]]
    leaders: Mapping[Source, str]
    envelopes: Mapping[str, tuple[str, ...]]

    def of(self, address: str, direction: str) -> tuple[str, ...]:
        """Return the tables and rows of further pages that describe an object too."""
        return self.members.get((address, direction), ())

    def of_all(
        self, sources: Iterable[str], direction: str, variant: str | None
    ) -> tuple[str, ...]:
        """Return the same of several, and what is around events of the kind of a variant."""
        others = chain(*(self.of(source, direction) for source in sources))
        return tuple(dict.fromkeys([*others, *self.envelopes.get(variant or "", ())]))

    def leader(self, address: str, direction: str) -> str:
        """Return the object that a table or row is part of."""
        return self.leaders.get((address, direction), address)


def joined_objects(tree: Tree, calls: Iterable[DocumentedCall]) -> Joined:
    """Return which tables and rows describe one object, by operation, part and path in the body."""
    joins = _Joins(tree)
    joins.events()
    for call in calls:
        if call.others:
            for (direction, _), pages in body_tables(call).items():
                joins.bodies(pages, direction)
    return joins.joined()


def body_tables(call: DocumentedCall) -> dict[Source, list[list[Table]]]:
    """Return the bodies of an operation by direction and status: of each the tables by page.

    An answer without a status is the one of success, as an earlier page has it.
    """
    parts: dict[Source, list[list[Table]]] = {}
    for of_page in call.pages:
        own: dict[Source, list[Table]] = {}
        for table in of_page.tables:
            if is_sent_body(table, of_page):
                own.setdefault(("request", ""), []).append(table)
            elif is_answer(table):
                status = table.status or _success(parts)
                own.setdefault(("response", status), []).append(table)
        for key, tables in own.items():
            parts.setdefault(key, []).append(tables)
    return parts


def _success(known: Iterable[Source]) -> str:
    """Return the first status of success that is known of an operation, 200 if none is."""
    return next((status for _, status in known if status[:1] == "2"), "200")


def is_query(table: Table, method: str) -> bool:
    """Return whether a table of no stated place lists what a call that reads is asked with."""
    return method in _READING and table.direction == "request" and table.in_ is None


def is_sent_body(table: Table, call: PageCall) -> bool:
    """Return whether a table describes the body of a request."""
    placed = table.direction == "request" and table.in_ in (None, "body", "form")
    return placed and not is_query(table, call.operation.method)


def is_answer(table: Table) -> bool:
    """Return whether a table describes the body of an answer."""
    return table.direction == "response" and table.in_ not in PARAMETERS and not table.under


def is_header_of_answer(table: Table) -> bool:
    """Return whether a table lists headers that come with an answer."""
    return table.direction == "response" and table.in_ == "header"


class _Joins:
    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._members: dict[Source, dict[str, None]] = {}
        self._visited: set[tuple[str, tuple[str, ...], str]] = set()
        self._envelopes: dict[str, tuple[str, ...]] = {}

    def bodies(self, pages: Sequence[Sequence[Table]], direction: str) -> None:
        """Join the bodies of one part of an operation."""
        self._pages([self._roots(tables) for tables in pages], direction)

    def events(self) -> None:
        """Join the tables of one kind of events, by the value that tells it, and what is around."""
        kinds: dict[tuple[str, ...], dict[str, list[str]]] = {}
        for under in self._tree.variants.values():
            for table in (table for table in under if table.when):
                told = sorted(f"{name}={value}" for name, value in table.when)
                page = table.address.partition("#")[0]
                kinds.setdefault(tuple(told), {}).setdefault(page, []).append(table.address)
        for by_page in kinds.values():
            tables = [address for each in by_page.values() for address in each]
            if len(by_page) > 1 and len(tables) == len(by_page):
                around = [self._around(address) for address in tables]
                self._envelopes[tables[0]] = tuple(around[1:])
                self._pages([[address] for address in tables], "event")
                self._below((around[0], *around[1:]), "event")

    def _around(self, variant: str) -> str:
        return (self._tree.tables[variant].under or "").partition("/")[0]

    def joined(self) -> Joined:
        """Return all that was joined, whatever is part of another object in that one."""
        leaders: dict[Source, str] = {}
        for (leader, direction), members in self._members.items():
            for member in members:
                leaders.setdefault((member, direction), leader)
        whole: dict[Source, dict[str, None]] = {}
        for (leader, direction), members in self._members.items():
            first = leader
            while (first, direction) in leaders:
                first = leaders[first, direction]
            whole.setdefault((first, direction), {}).update(members)
        named = {
            (member, direction): first
            for (first, direction), members in reversed(whole.items())
            for member in members
        }
        joined = {key: tuple(members) for key, members in whole.items()}
        return Joined(joined, named, self._envelopes)

    def _roots(self, tables: Iterable[Table]) -> list[str]:
        """Return the objects that tables of a body describe."""
        tree = self._tree
        roots = (
            (
                tree.object_of(tree.whole[table.address])
                if table.address in tree.whole
                else table.address
            )
            for table in tables
        )
        return [root for root in roots if root in tree.children]

    def _pages(self, pages: Iterable[Iterable[str]], direction: str) -> None:
        """Join what pages have at one place, each page's objects apart from one another."""
        objects = [list(dict.fromkeys(each)) for each in pages]
        first, *later = [each for each in objects if each] or [[]]
        for leader in first if later else ():
            self._join(leader, tuple(dict.fromkeys(chain(*later))), direction)

    def _join(self, leader: str, members: tuple[str, ...], direction: str) -> None:
        visit = leader, members, direction
        if visit in self._visited:
            return
        self._visited.add(visit)
        self._members.setdefault((leader, direction), {}).update(dict.fromkeys(members))
        self._below((leader, *members), direction)

    def _below(self, objects: Iterable[str], direction: str) -> None:
        """Join what is held by the fields of objects that are one."""
        below: dict[str, dict[str, list[str]]] = {}
        for address in objects:
            for row in self._tree.children.get(address, ()):
                if held := self._tree.object_of(row):
                    below.setdefault(row.name, {}).setdefault(row.page, []).append(held)
        for by_page in below.values():
            of_tables = all(held in self._tree.tables for each in by_page.values() for held in each)
            read = direction == "event" and of_tables
            self._pages(by_page.values(), "response" if read else direction)
