"""Names of enums and of their members by rule, for code lists that nobody has named."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from ..problems import Problems
from ..reading.yaml.parser import Map, placed
from .decided import DecidedCode, DecidedCodeList
from .decisions import Decisions, Fact
from .objects import MergedObjects
from .row_tree import Tree
from .words import TAKEN_CLASSES, pascal, told_apart, words

OWN = frozenset(["label", "description", "rows", "known", "value", "name", *dir(str), *dir(int)])
"""What every code has, so that no fact of a code can be called so."""
_MOST_WORDS = 6
# such as "IN_PART"
_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_KINDS = {bool: "boolean", int: "integer"}


def enums_by_rule(
    decided: Mapping[str, Fact],
    tree: Tree,
    objects: MergedObjects,
    decisions: Decisions,
    problems: Problems,
) -> list[Map]:
    """Return an entry of `codes` for each list, or lists that are alike, that nobody has named."""
    used = {address for item in decisions["codes"] for address in item["lists"]}
    alike: dict[tuple[Any, ...], list[DecidedCodeList]] = {}
    for fact in decided.values():
        if isinstance(fact, DecidedCodeList) and fact.address not in used and _is_enum(fact, tree):
            alike.setdefault(_signature(fact, tree), []).append(fact)
    taken = {*TAKEN_CLASSES, *objects.by_name, *(item["codes"] for item in decisions["codes"])}
    wanted = {
        tuple(listed.address for listed in lists): _options(lists, tree, objects)
        for lists in alike.values()
    }
    names = told_apart(wanted, taken)
    entries = [
        _entry(names[key], lists, decided, problems)
        for key, lists in zip(wanted, alike.values(), strict=True)
    ]
    _link_twins(entries, decisions, decided)
    return entries


def _link_twins(entries: Iterable[Map], decisions: Decisions, decided: Mapping[str, Fact]) -> None:
    """Let enums whose lists stand side by side tell of each other, code by code."""
    ruled = {address: entry for entry in entries for address in entry["lists"]}
    known = {address: item for item in decisions["codes"] for address in item["lists"]}
    for address, entry in ruled.items():
        listed = decided[address]
        other = (known | ruled).get(listed.twin)
        if other is None or other is entry or "twin" in entry:
            continue
        entry["twin"] = other["codes"]
        if listed.twin in ruled:
            other.setdefault("twin", entry["codes"])
        pairs = _paired(decided[listed.twin], listed)
        entry["names"] = {str(code): {"twin": twin} for code, twin in pairs.items()}


def _paired(first: DecidedCodeList, second: DecidedCodeList) -> dict[Any, Any]:
    """Return the code of the first list that stands in the row of each code of the second."""
    rows: dict[int, list[Any]] = {}
    for item in first.items:
        rows.setdefault(item.line, []).append(item.code)
    return {item.code: rows[item.line][0] for item in second.items if item.line in rows}


def _is_enum(listed: DecidedCodeList, tree: Tree) -> bool:
    """Return whether a list has names of its own, and is no list of values within a row."""
    if all(isinstance(code, str) for code in listed.codes):
        return True
    if not all(type(code) is int for code in listed.codes):
        return False
    return not any(row in tree.rows and tree.rows[row].enum for row in listed.of)


def _signature(listed: DecidedCodeList, tree: Tree) -> tuple[Any, ...]:
    """Return what two lists must have in common to be one enum."""
    told = sorted(
        (repr(item.code), item.title or "", repr(sorted(item.stated.items())))
        for item in listed.items
    )
    return _field(listed, tree) or listed.address, listed.language, tuple(told)


def _field(listed: DecidedCodeList, tree: Tree) -> str:
    """Return what the fields that hold the codes are called, or else what stands above them."""
    rows = [pascal(tree.rows[row].name) for row in listed.of if row in tree.rows]
    heading = listed.heading or ""
    headed = pascal(heading) if len(heading.split()) <= _MOST_WORDS else ""
    return min(filter(None, rows), default=headed)


def _options(lists: list[DecidedCodeList], tree: Tree, objects: MergedObjects) -> tuple[str, ...]:
    field = _field(lists[0], tree)
    owned = [
        f"{owner}{field}"
        for listed in lists
        for row in listed.of
        if row in tree.rows and (owner := _owner(row, tree, objects))
    ]
    whole = min(pascal(listed.address.replace("#", "_")) for listed in lists)
    options = (field, *sorted(owned)[:1], whole, f"{whole}Code")
    return tuple(dict.fromkeys(filter(None, options)))


def _owner(row: str, tree: Tree, objects: MergedObjects) -> str:
    """Return the name of the schema that a row is a property of, what is read first."""
    above = tree.parent.get(row) or row.rpartition("/")[0]
    names = (objects.named(above, way) for way in ("response", "event", "request"))
    return next(filter(None, names), pascal(row.rpartition("/")[0].replace("#", "_")))


def _entry(
    name: str, lists: list[DecidedCodeList], decided: Mapping[str, Fact], problems: Problems
) -> Map:
    codes = [decided[item.address] for listed in lists for item in listed.items]
    entry: dict[str, Any] = {"codes": name, "lists": [listed.address for listed in lists]}
    if facts := _facts(codes, problems):
        entry["facts"] = facts
    entry["summary"] = f"Codes of {' '.join(words(name))}."
    result: Map = placed(entry, lists[0].place)
    return result


def _facts(codes: Iterable[DecidedCode], problems: Problems) -> list[dict[str, Any]]:
    """Declare what columns say of codes; what no code can have is told, and left out."""
    stated: dict[str, list[tuple[DecidedCode, Any]]] = {}
    for code in codes:
        for fact, value in code.stated.items():
            stated.setdefault(fact, []).append((code, value))
    facts = []
    for fact, values in stated.items():
        kinds = {type(value) for _, value in values}
        if fact in OWN or fact == "twin" or len(kinds) > 1:
            message = f"the codes of {values[0][0].address.rpartition('/')[0]} state {fact!r}, which is left out"
            problems.warn(
                values[0][0].place, message, "name the list in `codes`, and declare its `facts`"
            )
            continue
        summary = f"{' '.join(words(fact)).capitalize() or fact}."
        facts.append({"fact": fact, "type": _KINDS.get(kinds.pop(), "string"), "summary": summary})
    return facts


def members(
    codes: Mapping[Any, Collection[DecidedCode]], decided: Mapping[str, str | None]
) -> dict[Any, str]:
    """Return the Python name of each code: as decided, as the code, its words, or its title."""
    given = {code: name for code in codes if (name := decided.get(str(code)))}
    wanted = {
        code: _member_options(code, told) for code, told in codes.items() if code not in given
    }
    return given | told_apart(wanted, given.values(), str)


def _member_options(code: Any, told: Collection[DecidedCode]) -> tuple[str, ...]:
    text = str(code)
    if _IDENTIFIER.fullmatch(text):
        return (text.upper(),)
    spelt = words(text)
    titles = (words(fact.title or "") for fact in told)
    title = next((t for t in titles if t and len(t) <= _MOST_WORDS and t[0][0].isalpha()), [])
    if spelt and spelt[0][0].isalpha():
        return ("_".join(spelt).upper(), "_".join([*spelt, *title]).upper())
    own = "_".join(["CODE", *spelt]).upper()
    return (
        ("_".join(title).upper(), f"{'_'.join(title).upper()}_{'_'.join(spelt)}", own)
        if title
        else (own,)
    )
