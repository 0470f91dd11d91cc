"""What a difference touches: rows, nodes of the contract, classes and fields of the package."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..problems import Place
from ..reading.facts import CodeList, ListedCode, Page, Row
from .aligned import Aligned
from .change import Difference
from .snapshot import Node, State


@dataclass(frozen=True)
class Sides:
    """A page in the spec and as read, and what the pages make with one and with the other."""

    spec: Page
    aligned: Aligned
    before: State
    after: State

    def own(self, difference: Difference) -> str:
        """The address of what differs, in the spec's numbers."""
        if difference.old is not None:
            return getattr(difference.old, "address", "")
        address: str = getattr(difference.new, "address", "")
        return self.aligned.of.get(address, address)

    def parent(self, difference: Difference) -> str:
        """The address of the row, or table, or list, that holds what differs."""
        own = self.own(difference)
        tree = self.before.tree if difference.old is not None else self.after.tree
        return tree.parent.get(own) or own.rpartition("/")[0]

    def path(self, difference: Difference) -> str | None:
        """Where a row lies in the JSON body; for a code, the row that holds it."""
        own, tree = self.own(difference), self.before.tree
        if isinstance(difference.fact, (ListedCode, CodeList)):
            own = next(iter(self.holders(difference)), "")
        elif difference.old is None:
            tree = self.after.tree
        return tree.path(own) if own in tree.rows else None

    def holders(self, difference: Difference) -> tuple[str, ...]:
        """The rows that hold the codes of the list in which something differs."""
        address = f"{self.spec.page}#{difference.table}"
        lists = (*self.spec.codes, *self.aligned.page.codes)
        return next((found.of for found in lists if found.address == address), ())

    def nodes(self, difference: Difference) -> list[Node]:
        """The nodes of either contract in which a difference would show."""
        wanted = "property" if isinstance(difference.fact, Row) else ""
        found = list(self.citing(self.own(difference), wanted))
        if isinstance(difference.fact, ListedCode) and not found:
            found = [n for row in self.holders(difference) for n in self.citing(row, "property")]
        found += self.grown(difference)
        if difference.kind == "values":
            found += self.values(difference)
        return list(dict.fromkeys(found))

    def grown(self, difference: Difference) -> list[Node]:
        """The properties that become objects as they get their first row."""
        parent, tree = self.parent(difference), self.before.tree
        if difference.kind != "added" or parent not in tree.rows or parent in tree.children:
            return []
        nodes = [node for node in self.before.citing.get(parent, ()) if node[0] == "property"]
        return [node for node in nodes if self.before.modelled(node) != self.after.modelled(node)]

    def citing(self, address: str, kind: str = "") -> Iterator[Node]:
        """The nodes of either contract that cite an address."""
        for state in (self.before, self.after):
            for node in state.citing.get(address, ()):
                if kind in ("", node[0]):
                    yield node

    def values(self, difference: Difference) -> Iterator[Node]:
        """The members that a row's own values became, where its list made an enum."""
        was, now = (
            set((side or {}).get("enum") or ()) for side in (difference.was, difference.now)
        )
        for found in (*self.spec.codes, *self.aligned.page.codes):
            for code in found.items:
                if code.code in was ^ now and self.own(difference) in found.of:
                    yield from self.citing(code.address, "code")

    def touches(self, difference: Difference) -> Iterator[str]:
        """Addresses, then JSON pointers of the present contract, then names in the package."""
        sides: tuple[Any, ...] = (difference.old, difference.new)
        yield from (str(side.address) for side in sides if hasattr(side, "address"))
        nodes = [node for node in self.nodes(difference) if node in self.before.nodes]
        nodes = nodes or self.around(difference)
        yield from (self.before.nodes[node][0] for node in nodes)
        yield from filter(None, map(self.before.python, nodes))

    def around(self, difference: Difference) -> list[Node]:
        """The object, enum or call that something new is added to."""
        tree, address = self.after.tree, self.parent(difference)
        while address in tree.rows and address not in self.before.citing:
            address = tree.parent.get(address) or address.rpartition("/")[0]
        return [n for n in self.before.citing.get(address, ()) if n[0] in ("schema", "call")]

    def place(self, difference: Difference) -> Place:
        """Where the spec says what differs, or would have to say it."""
        if difference.old is not None:
            place: Place = difference.old.place
            return place
        own, places = self.parent(difference), self.places
        return places.get(own) or places.get(own.rpartition("/")[0]) or self.spec.place

    @cached_property
    def places(self) -> dict[str, Place]:
        """Where the spec has each row, table and list."""
        holders: tuple[Any, ...] = (*self.spec.rows, *self.spec.tables, *self.spec.codes)
        return {holder.address: holder.place for holder in holders}
