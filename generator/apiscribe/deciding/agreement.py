"""Rows that speak of the same thing must agree, or be decided on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from ..problems import Problems
from .decided import DecidedRow, shown_fact, stated
from .decisions import Decisions, Fact, missing
from .objects import MergedObjects
from .proposals import decision
from .row_tree import Tree

_SHARED = (
    "type", "array", "enum", "max_length", "lengths", "format",
    "minimum", "maximum", "min_items", "max_items",
)  # fmt: skip
_MERGED = (*_SHARED, "mandatory")


class Agreement:
    """Knows which decisions were made on which fact of which row."""

    def __init__(self, decisions: Decisions) -> None:
        self._proposals = decisions.proposals
        self._subjects: dict[tuple[str, str], set[str]] = {}
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
    ) -> None:
        """Report each pair of facts that state different things, undecided."""
        for key in keys:
            for first, other in _differing(facts, key):
                if not self.decided(first.address, other.address, key):
                    message = (
                        f"{first.address} and {other.address} disagree on the {key} of {subject}"
                    )
                    both = (shown_fact(first, key), shown_fact(other, key))
                    mend = self._mend(first, other, key)
                    problems.add(first.place, message, both, mend)

    def _mend(self, first: Fact, other: Fact, key: str) -> str:
        """Return how to decide: where nobody has yet, the lines by which the first holds."""
        mend = f"decide on the {key} of both under one id"
        if first.decisions or other.decisions or not hasattr(first, key):
            return f"{mend} (C01, C01.2 if their `was` differ)"
        id_ = self._proposals.id_for((first.address, other.address, key))
        ours, theirs = (_plain(stated(fact, key)) for fact in (first, other))
        kept = decision(id_, [first.address], {key: ours}, "keep")
        changed = decision(f"{id_}.2", [other.address], {key: theirs}, {key: ours})
        return f"{mend}, such as {kept} and {changed}"


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _differing(facts: Sequence[Fact], key: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield each pair of facts that state different things; none where all state one."""
    values = [(fact, value) for fact in facts if (value := _stated(fact, key)) is not None]
    if all(value == values[0][1] for _, value in values):
        return
    for (first, ours), (other, theirs) in combinations(values, 2):
        if ours != theirs:
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
        for prop in merged.properties:
            subject = f"{merged.name}.{prop.name}"
            keys = _SHARED if merged.parts else _MERGED
            agreement.check(prop.rows, keys, subject, problems)
    for resource in decisions["resources"]:
        absent = [a for a in resource["rows"] if a not in {*tree.tables, *tree.rows}]
        for address in absent:
            missing(address, tree.rows, resource.place, "the resource", problems)
        if not absent:
            _check_resource(resource["rows"], tree, agreement, problems)


def _check_resource(
    sources: Iterable[str], tree: Tree, agreement: Agreement, problems: Problems
) -> None:
    by_path: dict[str, list[DecidedRow]] = {}
    for source in sources:
        for path, row in _below(source, tree).items():
            by_path.setdefault(path, []).append(row)
    for path, rows in by_path.items():
        agreement.check(rows, _SHARED, path, problems)


def _below(source: str, tree: Tree, prefix: str = "") -> Mapping[str, DecidedRow]:
    rows: dict[str, DecidedRow] = {}
    for row in tree.children.get(source, ()):
        rows[f"{prefix}{row.name}"] = row
        rows |= _below(row.address, tree, f"{prefix}{row.name}.")
    return rows
