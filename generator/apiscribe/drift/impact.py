"""What a difference touches: rows, nodes of the contract, classes and fields of the package."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..problems import Place
from ..reading.facts import CodeList, ListedCode, Page, Row
from .aligned import Aligned
from .change import FactDifference
from .snapshot import Node, Snapshot

_FIELDS = ("property", "parameter")
"""What a row becomes."""


@dataclass(frozen=True)
class Impact:
    """A page in the spec and as read, and what the pages make with one and with the other."""

    spec: Page
    aligned: Aligned
    before: Snapshot
    after: Snapshot

    def address(self, difference: FactDifference) -> str:
        """Return the address of what differs, in the spec's numbers."""
        if difference.old is not None:
            return getattr(difference.old, "address", "")
        address: str = getattr(difference.new, "address", "")
        return self.aligned.of.get(address, address)

    def parent(self, difference: FactDifference) -> str:
        """Return the address of the row, or table, or list, that holds what differs."""
        address = self.address(difference)
        tree = self.before.tree if difference.old is not None else self.after.tree
        return tree.parent.get(address) or address.rpartition("/")[0]

    def path(self, difference: FactDifference) -> str | None:
        """Return where a row lies in the JSON body; for a code, the row that holds it."""
        address, tree = self.address(difference), self.before.tree
        if isinstance(difference.fact, (ListedCode, CodeList)):
            address = next(iter(self.holders(difference)), "")
        elif difference.old is None:
            tree = self.after.tree
        return tree.path(address) if address in tree.rows else None

    def holders(self, difference: FactDifference) -> tuple[str, ...]:
        """Return the rows that hold the codes of the list in which something differs."""
        address = f"{self.spec.page}#{difference.table}"
        lists = (*self.spec.codes, *self.aligned.page.codes)
        return next((code_list.of for code_list in lists if code_list.address == address), ())

    def nodes(self, difference: FactDifference) -> list[Node]:
        """Return the nodes of either contract in which a difference would show."""
        kinds = _FIELDS if isinstance(difference.fact, Row) else ()
        nodes = list(self.citing(self.address(difference), kinds))
        if isinstance(difference.fact, ListedCode) and not nodes:
            for row in self.holders(difference):
                nodes += self.citing(row, _FIELDS)
        nodes += self.became_objects(difference)
        if difference.kind == "values":
            nodes += self.enum_members(difference)
        return list(dict.fromkeys(nodes))

    def became_objects(self, difference: FactDifference) -> list[Node]:
        """Return the properties that become objects as they get their first row."""
        parent, tree = self.parent(difference), self.before.tree
        if difference.kind != "added" or parent not in tree.rows or parent in tree.children:
            return []
        nodes = [node for node in self.before.citing.get(parent, ()) if node[0] == "property"]
        return [node for node in nodes if self.before.modelled(node) != self.after.modelled(node)]

    def citing(self, address: str, kinds: Collection[str] = ()) -> Iterator[Node]:
        """Yield the nodes of either contract, of some kinds or of any, that cite an address."""
        for state in (self.before, self.after):
            for node in state.citing.get(address, ()):
                if not kinds or node[0] in kinds:
                    yield node

    def enum_members(self, difference: FactDifference) -> Iterator[Node]:
        """Yield the members that a row's own values became, where its list made an enum."""
        was, now = (
            set((side or {}).get("enum") or ()) for side in (difference.was, difference.now)
        )
        for code_list in (*self.spec.codes, *self.aligned.page.codes):
            for code in code_list.items:
                if code.code in was ^ now and self.address(difference) in code_list.of:
                    yield from self.citing(code.address, ("code",))

    def touches(self, difference: FactDifference) -> Iterator[str]:
        """Yield addresses, then JSON pointers of the present contract, then names in Python."""
        sides: tuple[Any, ...] = (difference.old, difference.new)
        yield from (str(side.address) for side in sides if hasattr(side, "address"))
        nodes = [node for node in self.nodes(difference) if node in self.before.nodes]
        nodes = nodes or self.enclosing(difference)
        yield from (self.before.nodes[node][0] for node in nodes)
        yield from filter(None, map(self.before.python, nodes))

    def enclosing(self, difference: FactDifference) -> list[Node]:
        """Return the object, enum or call that something new is added to."""
        tree, address = self.after.tree, self.parent(difference)
        while address in tree.rows and address not in self.before.citing:
            address = tree.parent.get(address) or address.rpartition("/")[0]
        nodes = [*self.before.citing.get(address, ())]
        nodes += (("call", *n[1:3]) for n in self.nodes(difference) if n[0] == "parameter")
        return [node for node in nodes if node[0] in ("schema", "call")]

    def place(self, difference: FactDifference) -> Place:
        """Return where the spec says what differs, or would have to say it."""
        if difference.old is not None:
            place: Place = difference.old.place
            return place
        parent, places = self.parent(difference), self.places
        return places.get(parent) or places.get(parent.rpartition("/")[0]) or self.spec.place

    @cached_property
    def places(self) -> dict[str, Place]:
        """Where the spec has each row, table and list."""
        holders: tuple[Any, ...] = (*self.spec.rows, *self.spec.tables, *self.spec.codes)
        return {holder.address: holder.place for holder in holders}
