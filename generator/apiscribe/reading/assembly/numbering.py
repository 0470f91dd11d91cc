"""What holds for a page as a whole: numbers of its rows, names of its parts, meanings of its marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..blocks import Block, Prose
from ..cells.mandatory import Mandatory
from ..cells.names import parent, path_of, relation
from .fields import Field

Numbered = tuple[Field, str, list[str]]
# such as "* one for each lid"
_LEGEND = re.compile(r"\\?\*(?![\w*])\s{0,3}(?P<text>\S.*)", re.DOTALL)
# such as "required"
_REQUIRED = re.compile(r"\b(?:required|mandatory)\b|обязательн|必填|必须", re.IGNORECASE)


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


def stars_require(blocks: Sequence[Block]) -> bool:
    """Whether a star beside a name says that the field is mandatory, by what the page tells.

    It does not where a footnote begins with a star and speaks of something else.
    """
    legends = (_LEGEND.match(block.text) for block in blocks if isinstance(block, Prose))
    return all(_REQUIRED.search(legend["text"]) for legend in legends if legend)


def settled(fields: Sequence[Field], starred: bool) -> list[Field]:
    """Return the fields of a page with what its marks say of those that are mandatory.

    Where names or descriptions call some optional and none mandatory, the others are mandatory.
    """
    told = [_starred(field) if starred else field for field in fields]
    marks = {field.mandatory.mandatory for field in told if field.marked}
    if "no" not in marks or "yes" in marks:
        return told
    return [field if field.told else replace(field, mandatory=Mandatory("yes")) for field in told]


def _starred(field: Field) -> Field:
    if field.told or field.name.mandatory != "starred":
        return field
    return replace(field, mandatory=Mandatory("yes"), told=True, marked=True)
