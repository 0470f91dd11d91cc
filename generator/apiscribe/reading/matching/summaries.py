"""What stays of the known page: summaries, marks for review, notes and examples' texts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from sys import maxsize
from typing import Any, TypeAlias

from .. import facts
from ..assembly.fields import UNTOLD
from ..assembly.notes import Statement
from .rows import pair_rows

_ROW_FACTS = (
    "name", "type", "types", "array", "nullable", "max_length", "lengths", "minimum", "maximum", "min_items",
    "max_items", "format", "enum", "unit", "min_length", "pattern", "exclusive_minimum", "exclusive_maximum", "multiple_of", "unique_items", "style", "explode", "default", "example", "read_only", "write_only", "mandatory", "condition", "deprecated", "notes",
    "wording",
)  # fmt: skip
_Gap: TypeAlias = tuple[int, int, facts.Note]
_CODE_FACTS = ("title", "rendered", "status", "final", "wording")


def keep_summaries(value: dict[str, Any], page: facts.Page, spec: facts.Page) -> None:
    """Give each row, code and example of a value its known summary and what to review."""
    known = {table.address: table for table in spec.tables}
    for table, read in zip(value.get("tables", ()), page.tables, strict=True):
        pairs = pair_rows(known.get(read.address), read)
        old = {new.no: was for was, new in pairs if new}
        for row, new in zip(table["rows"], read.rows, strict=True):
            _keep(row, new, old.get(new.no), _ROW_FACTS)
    lists = {code_list.address: code_list for code_list in spec.codes}
    for entry_list, code_list in zip(value.get("codes", ()), page.codes, strict=True):
        was = _known_codes(code_list.items, _items(lists.get(code_list.address)))
        stated = {name for code in code_list.items for name in code.facts}
        for item, code in zip(entry_list["items"], code_list.items, strict=True):
            _keep(item, code, was.get(code.address), _CODE_FACTS)
            _keep_facts(item, was.get(code.address), stated)
    examples = {example.address: example for example in spec.examples}
    for entry, example in zip(value.get("examples", ()), page.examples, strict=True):
        _review(entry, example, examples.get(example.address), ("wording",))


def _known_codes(
    new: Sequence[facts.ListedCode], old: Sequence[facts.ListedCode]
) -> dict[str, facts.ListedCode]:
    """Return the known code for the address of each: the one that says the same, else of its place."""
    by_text = {(code.code, code.title, code.wording): code for code in reversed(old)}
    same = {code.address: by_text.get((code.code, code.title, code.wording)) for code in new}
    alike = {address: code for address, code in same.items() if code}
    taken = {code.address for code in alike.values()}
    return {code.address: code for code in old if code.address not in taken} | alike


def _items(code_list: facts.CodeList | None) -> Sequence[facts.ListedCode]:
    return code_list.items if code_list else ()


def _keep(entry: dict[str, Any], new: Any, known: Any, keys: Iterable[str]) -> None:
    if known:
        entry["summary"] = known.summary
    _review(entry, new, known, keys)


def _keep_facts(
    entry: dict[str, Any], known: facts.ListedCode | None, stated: Collection[str]
) -> None:
    """Give a code the facts that people have taken from columns which are not read.

    Of those that columns state, the page alone tells.
    """
    own = (
        {name: value for name, value in known.facts.items() if name not in stated} if known else {}
    )
    if own:
        entry["facts"] = {**own, **entry.get("facts", {})}
    if known and entry.get("facts", {}) != {**known.facts}:
        entry["review"] = list(dict.fromkeys([*entry.get("review", ()), "facts"]))


def _review(entry: dict[str, Any], new: Any, known: Any, keys: Iterable[str]) -> None:
    """Mark what changed, besides what is still to be looked at."""
    changed = ["added"]
    if known:
        changed = [key for key in keys if getattr(new, key) != getattr(known, key)]
        changed = [] if isinstance(known, facts.PageExample) and not known.wording else changed
        changed = list(dict.fromkeys([*known.review, *changed]))
    if changed:
        entry["review"] = changed


def new_notes(statements: Sequence[Statement]) -> list[dict[str, Any]]:
    """Return the notes of a page that nobody knows: every paragraph that is a statement."""
    notes = {
        statement.wording: _added(statement)
        for statement in reversed(statements)
        if statement.whole
    }
    return sorted(notes.values(), key=lambda note: int(note["line"]))


def _added(statement: Statement) -> dict[str, Any]:
    name = f"note-{statement.wording[:6]}"
    told = {"line": statement.line, "wording": statement.wording, "summary": UNTOLD}
    return {"note": name, **told, "review": ["added"]}


def kept_notes(statements: Sequence[Statement], spec: facts.Page) -> list[dict[str, Any]]:
    """Return the known notes where their words stand, and statements in place of lost ones."""
    by_wording: dict[str, list[Statement]] = {}
    for statement in statements:
        by_wording.setdefault(statement.wording, []).append(statement)
    lines = {note.address: by_wording[note.wording][0].line for note in spec.notes if note.wording in by_wording}  # fmt: skip
    notes = [_known(note, lines[note.address]) for note in spec.notes if note.address in lines]
    read = {*lines.values()}
    gaps = _gaps(spec.notes, lines)
    for statement in statements:
        if statement.whole and statement.line not in read:
            note = _in_place(statement.line, gaps)
            notes.append(_changed(note, statement) if note else _added(statement))
    return sorted(notes, key=lambda note: int(note["line"]))


def _gaps(notes: Sequence[facts.Note], lines: Mapping[str, int]) -> list[_Gap]:
    """Return the notes that have no line, each with the last line that it may stand on."""
    highest = [maxsize]
    for note in reversed(notes):
        highest.append(min(highest[-1], lines.get(note.address, maxsize)))
    gaps, lowest = [], 0
    for note, high in zip(notes, reversed(highest[:-1]), strict=True):
        lowest = max(lowest, lines.get(note.address, 0))
        if note.address not in lines:
            gaps.append((high, lowest, note))
    return gaps


def _in_place(line: int, gaps: list[_Gap]) -> facts.Note | None:
    """Take out the first note between whose neighbours a line stands."""
    at = bisect_left(gaps, line, key=lambda gap: gap[0])
    if at == len(gaps) or gaps[at][1] > line:
        return None
    return gaps.pop(at)[2]


def _known(note: facts.Note, line: int) -> dict[str, Any]:
    name = note.address.rpartition("/")[2]
    entry = {"note": name, "line": line, "wording": note.wording, "summary": note.summary}
    return entry | ({"review": list(note.review)} if note.review else {})


def _changed(note: facts.Note, statement: Statement) -> dict[str, Any]:
    entry = _known(note, statement.line) | {"wording": statement.wording}
    return entry | {"review": list(dict.fromkeys([*note.review, "wording"]))}


def kept_values(printed: Any, kept: Any, codes: Set[str]) -> Any:
    """Return a printed JSON value in which a text stays as it is kept, unless it is a code.

    What a page prints may be names and addresses of people, which are invented anew when an
    example is first written down; members and types are those printed.
    """
    return _merged(printed, kept, codes)


def codes_of(page: facts.Page) -> set[str]:
    """Return the codes that are text, of the lists and rows of a page."""
    listed = {code for code_list in page.codes for code in code_list.codes}
    listed |= {value for row in page.rows for value in row.enum or ()}
    return {code for code in listed if isinstance(code, str)}


def _merged(printed: Any, kept: Any, codes: Set[str]) -> Any:
    if isinstance(printed, dict) and isinstance(kept, dict):
        return {key: _merged(item, kept.get(key), codes) for key, item in printed.items()}
    if isinstance(printed, list) and isinstance(kept, list):
        rest = [None] * (len(printed) - len(kept))
        pairs = zip(printed, [*kept, *rest], strict=False)
        return [_merged(item, old, codes) for item, old in pairs]
    text = isinstance(printed, str) and isinstance(kept, str)
    return kept if text and not {printed, kept} & codes else printed
