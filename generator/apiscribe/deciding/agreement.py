"""Rows that speak of the same thing must agree, or be decided on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from ..problems import Problems
from .decided import DecidedRow, shown_fact, stated
from .decisions import Decisions, Fact, missing
from .merged_object import MergedObject
from .objects import MergedObjects
from .proposals import decision
from .row_tree import Tree
from .statements import COMPARED, statement

_SHARED = (
    "type", "array", "enum", "max_length", "lengths", "format",
    "minimum", "maximum", "min_items", "max_items",
)  # fmt: skip
_MERGED = (*_SHARED, "mandatory")


class Agreement:
    """Knows which decisions were made on which fact of which row."""

    def __init__(self, decisions: Decisions) -> None:
        self._proposals = decisions.proposals
        self._is_draft = decisions.is_draft
        self._subjects: dict[tuple[str, str], set[str]] = {}
        self._told: set[tuple[str, ...]] = set()
        for item in decisions.decisions:
            for address in item.rows:
                for key in {*item.was, *item.was.get("facts", {})}:
                    subjects = self._subjects.setdefault((address, key), set())
                    subjects.add(item.subject)

    def decided(self, first: str, other: str, key: str) -> bool:
        """Whether both facts were looked at, on this key, under one decision."""
        ours = self._subjects.get((first, key), set())
        return bool(ours & self._subjects.get((other, key), set()))

    def check(
        self,
        facts: Sequence[Fact],
        keys: Iterable[str],
        subject: str,
        problems: Problems,
        tree: Tree | None = None,
    ) -> None:
        """Report each pair of facts that state different things, undecided.

        Of what one page states twice the first counts in a draft, with a warning.
        """
        for key in keys:
            for first, other in _differing(facts, key, tree):
                if not self.decided(first.address, other.address, key):
                    self._tell(first, other, key, subject, problems)

    def _tell(self, first: Fact, other: Fact, key: str, subject: str, problems: Problems) -> None:
        message = f"{first.address} and {other.address} disagree on the {key} of {subject}"
        both = (shown_fact(first, key), shown_fact(other, key))
        mend = self._mend([[first], [other]], key)
        if self._is_draft and _page(first) == _page(other):
            problems.warn(first.place, f"{message}; the first counts", mend, both)
        else:
            problems.add(first.place, message, both, mend)

    def check_joined(
        self,
        rows: Sequence[DecidedRow],
        subject: str,
        tree: Tree,
        problems: Problems,
        keys: Iterable[str] = COMPARED,
    ) -> None:
        """Report what pages that document one operation state differently, undecided.

        It is compared by what it means, and told of once for all rows of a fact.
        """
        for key in keys if len(rows) > 1 else ():
            by_value: dict[str, list[DecidedRow]] = {}
            for row in rows:
                if (value := statement(row, key, tree)) is not None:
                    by_value.setdefault(repr(value), []).append(row)
            sides = [*by_value.values()]
            if len(sides) > 1 and not self._all_decided(sides, key):
                self._report(sides, key, subject, problems)

    def _all_decided(self, sides: Sequence[Sequence[DecidedRow]], key: str) -> bool:
        pairs = (
            (first, other)
            for ours, theirs in combinations(sides, 2)
            for first in ours
            for other in theirs
        )
        return all(self.decided(first.address, other.address, key) for first, other in pairs)

    def _report(
        self, sides: Sequence[Sequence[DecidedRow]], key: str, subject: str, problems: Problems
    ) -> None:
        first, other = sides[0][0], sides[1][0]
        message = f"{first.address} and {other.address} disagree on the {key} of {subject}"
        about = (key, *(row.address for side in sides for row in side))
        if about in self._told:
            return
        self._told.add(about)
        rows = [shown_fact(row, key) for side in sides for row in side]
        problems.add(first.place, message, rows, self._mend(sides, key))

    def _mend(self, sides: Sequence[Sequence[Fact]], key: str) -> str:
        """Return how to decide: where nobody has yet, the lines by which the first holds."""
        facts = [fact for side in sides for fact in side]
        mend = f"decide on the {key} of {'both' if len(facts) == 2 else 'all'} under one id"
        if any(fact.decisions or not hasattr(fact, key) for fact in facts):
            return f"{mend} (C01, C01.2 if their `was` differ)"
        id_ = self._proposals.id_for((*(fact.address for fact in facts), key))
        ours = _plain(stated(sides[0][0], key))
        lines = [decision(id_, [fact.address for fact in sides[0]], {key: ours}, "keep")]
        for number, side in enumerate(sides[1:], start=2):
            addresses, theirs = [fact.address for fact in side], _plain(stated(side[0], key))
            lines.append(decision(f"{id_}.{number}", addresses, {key: theirs}, {key: ours}))
        return f"{mend}, such as {', '.join(lines[:-1])} and {lines[-1]}"


def _page(fact: Fact) -> str:
    return str(fact.address).partition("#")[0]


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _differing(facts: Sequence[Fact], key: str, tree: Tree | None) -> Iterator[tuple[Fact, Fact]]:
    """Yield each pair of facts that state different things; none where all state one.

    With the `tree` of all rows, what a document of a vendor says is compared by what it means.
    """
    if tree and any(fact.pointer for fact in facts):
        yield from _differing_in_meaning(facts, key, tree)
        return
    values = [(fact, value) for fact in facts if (value := _stated(fact, key)) is not None]
    if all(value == values[0][1] for _, value in values):
        return
    for (first, ours), (other, theirs) in combinations(values, 2):
        if ours != theirs:
            yield first, other


def _differing_in_meaning(
    facts: Iterable[Fact], key: str, tree: Tree
) -> Iterator[tuple[Fact, Fact]]:
    for first, other in combinations(facts, 2):
        if first.pointer or other.pointer:
            ours, theirs = (statement(fact, key, tree) for fact in (first, other))
        else:
            ours, theirs = _stated(first, key), _stated(other, key)
        if None not in (ours, theirs) and ours != theirs:
            yield first, other


def _stated(fact: Fact, key: str) -> Any:
    """Return what a fact states; None where it says nothing."""
    value = stated(fact, key)
    if key == "array":
        return value if fact.type else None
    return None if value == "unstated" else value


def check_rows(
    tree: Tree, objects: MergedObjects, decisions: Decisions, problems: Problems
) -> None:
    """Compare rows merged into one property, and rows of one resource."""
    agreement = Agreement(decisions)
    for merged in objects.by_name.values():
        joined, keys = _compared(merged)
        for prop in merged.properties:
            subject = f"{merged.name}.{prop.name}"
            if joined:
                agreement.check_joined(prop.rows, subject, tree, problems, keys)
            else:
                agreement.check(prop.rows, keys, subject, problems, tree)
    for resource in decisions["resources"]:
        absent = [a for a in resource["rows"] if a not in {*tree.tables, *tree.rows}]
        for address in absent:
            missing(address, tree.rows, resource.place, "the resource", problems)
        if not absent:
            _check_resource(resource["rows"], tree, agreement, problems)


def _compared(merged: MergedObject) -> tuple[bool, list[str]]:
    """Return whether further pages speak of an object, and on which facts its rows must agree.

    Kinds of a body, and objects that a document reads at several places, may leave out what
    others have.
    """
    rows = (row for prop in merged.properties for row in prop.rows)
    read = merged.direction != "request" and any(row.pointer for row in rows)
    several = len(merged.sources) > 1 and read
    let_pass = ("mandatory",) if merged.parts or several else ()
    keys = COMPARED if merged.joined else _MERGED
    return bool(merged.joined), [key for key in keys if key not in let_pass]


def _check_resource(
    sources: Iterable[str], tree: Tree, agreement: Agreement, problems: Problems
) -> None:
    by_path: dict[str, list[DecidedRow]] = {}
    for source in sources:
        for path, row in _below(source, tree).items():
            by_path.setdefault(path, []).append(row)
    for path, rows in by_path.items():
        agreement.check(rows, _SHARED, path, problems, tree)


def _below(source: str, tree: Tree, prefix: str = "") -> Mapping[str, DecidedRow]:
    rows: dict[str, DecidedRow] = {}
    for row in tree.children.get(source, ()):
        rows[f"{prefix}{row.name}"] = row
        rows |= _below(row.address, tree, f"{prefix}{row.name}.")
    return rows
