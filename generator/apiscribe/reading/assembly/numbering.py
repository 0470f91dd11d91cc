"""The numbers of rows: repeated ones made distinct, missing ones made, gaps noted; names of parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from ..cells.names import path_of
from ..cells.numbers import parent, relation
from .fields import Field

Numbered = tuple[Field, str, list[str]]


def numbered(fields: Sequence[Field], above: str = "") -> list[Numbered]:
    """Return each field with its number, and how the printed one was damaged.

    A number used twice becomes the next free one beside it, and rows below go with it.
    A field without a number gets one. `above` is the row that the table stands under.
    """
    numbers = _Numbers(fields, above)
    return [numbers.row(field) for field in fields]


class _Numbers:
    def __init__(self, fields: Sequence[Field], above: str) -> None:
        self.above = self.before = above
        self.taken: set[str] = set()
        self.moved: dict[str, str] = {}
        self.holders: dict[str, str] = {}
        self.levels: list[str] = []
        self.last: Counter[str] = Counter()
        for field in fields:
            no = field.no
            while no:
                self.last[parent(no)] = max(self.last[parent(no)], int(no.rpartition(".")[2]))
                no = parent(no)

    def row(self, field: Field) -> Numbered:
        """Return the field with its own number and the damage of the printed one."""
        if not field.no:
            own = self.made(field.name.name, field.name.depth)
            return self.taking(field, own, own, [])
        own = self.below(field.no)
        if own in self.taken:
            self.moved[field.no] = own = self.free(parent(own))
            return self.taking(field, field.no, own, ["duplicate"])
        self.moved.pop(field.no, None)
        return self.taking(field, field.no, own, self.damage(field.no, own))

    def taking(self, field: Field, printed: str, own: str, damage: list[str]) -> Numbered:
        """Note that a number is taken."""
        self.taken.add(own)
        self.before = printed
        return field, own, damage

    def free(self, holder: str) -> str:
        """Return the next number right below a holder that no row has."""
        self.last[holder] += 1
        return f"{holder}.{self.last[holder]}".lstrip(".")

    def made(self, name: str, depth: int) -> str:
        """Return a number for a row without one: below the row that its name or its marks tell."""
        path = path_of(name)
        above = ".".join(path[:-1])
        holder = self.holders.get(above, "") if above else ""
        marked = [*filter(None, self.levels[:depth])][-1:]
        no = self.free(holder or "".join(marked))
        self.holders[".".join(path)] = no
        self.levels[depth:] = [*[""] * (depth - len(self.levels)), no]
        return no

    def damage(self, no: str, own: str) -> list[str]:
        """Return what is irregular in how a number follows the one before."""
        holder = parent(own)
        if holder and holder != self.above and holder not in self.taken:
            return ["parent"]
        how = relation(self.before, no)
        return [how] if how in ("gap", "jump") else []

    def below(self, no: str) -> str:
        """Return the number that goes with its parent where that one was repeated."""
        holder, rest = parent(no), no.rpartition(".")[2]
        while holder:
            if holder in self.moved:
                return f"{self.moved[holder]}.{rest}"
            rest = f"{holder.rpartition('.')[2]}.{rest}"
            holder = parent(holder)
        return no


class Names:
    """Names of the parts of a page, each used once: a stem, numbered from 2 on where need be."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {*taken}
        self._numbers: dict[str, int] = {}

    def has(self, name: str) -> bool:
        """Return whether a part has this name."""
        return name in self._taken

    def own(self, stem: str) -> str:
        """Return the first name of a stem that no part has, and take it."""
        number = self._numbers.get(stem, 1)
        name = stem if number == 1 else f"{stem}_{number}"
        while name in self._taken:
            number += 1
            name = f"{stem}_{number}"
        self._numbers[stem] = number
        self._taken.add(name)
        return name
