"""The JSON examples of a page: the table whose body each shows, and fields that one alone tells of."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .. import facts
from ..blocks import Block, Cell, Grid, GridRow, Snippet, nonspace
from ..cells.letters import digest
from .accounting import Ledger
from .field_tables import FieldTable
from .json_repair import Mended, mended
from .outline import Around
from .table_kinds import table_kind

_HALF = re.compile("[\ud800-\udfff]")
_LIKE_JSON = re.compile(r"""[0-9. \t]*[\[{]\s*["'“”„«{\w}\]]""")


@dataclass
class PrintedExample:
    """An example: its JSON, and the table that it belongs to."""

    line: int
    value: Any
    wording: str
    damage: tuple[str, ...]
    table: FieldTable | None
    comments: tuple[tuple[str, int], ...] = ()
    name: str = ""
    known: facts.PageExample | None = None

    def entry(self, page: str) -> dict[str, Any]:
        """Return the example in the dialect; file and table are those of the known one."""
        of = self.table.base.name if self.table else "other"
        file = f"{page}.{self.name}.json"
        if self.known:
            of, file = self.known.of, self.known.file
        head = {"example": self.name, "file": file, "of": of}
        damage = {"damage": list(self.damage)} if self.damage else {}
        return {**head, "line": self.line, "wording": self.wording, **damage}


def json_text(value: Any) -> str:
    """Return a JSON value as it is kept in spec/examples; half a surrogate pair stays escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    return _HALF.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def read_examples(
    snippets: Sequence[Around], tables: Sequence[FieldTable], ledger: Ledger
) -> list[PrintedExample]:
    """Return the examples among a page's snippets; JSON that cannot be mended is not understood."""
    bodies = _Bodies(tables)
    examples = []
    for around in snippets:
        assert isinstance(around.block, Snippet)
        values = mended(around.block.text)
        examples += [_shown(around, around.block, value, bodies) for value in values]
        ledger.understood += len(values)
        text = around.block.text.strip()
        if not values and _LIKE_JSON.match(text):
            ledger.grasp(False, around.block.line, "example", f"no JSON: {text[:80]!r}")
    _name(examples)
    return examples


def _shown(around: Around, snippet: Snippet, mended_: Mended, bodies: _Bodies) -> PrintedExample:
    comments = tuple((text, snippet.line + line) for text, line in mended_.comments)
    wording = digest(json.dumps(mended_.value, ensure_ascii=False))
    table = bodies.table(mended_.value, around.direction)
    line = snippet.line + mended_.line
    return PrintedExample(line, mended_.value, wording, mended_.damage, table, comments)


class _Bodies:
    """The tables of a page by the names of their rows at the top."""

    def __init__(self, tables: Sequence[FieldTable]) -> None:
        self.tables = tables
        self.naming: dict[str, list[int]] = {}
        self.variants: dict[int, list[FieldTable]] = {}
        for at, table in enumerate(tables):
            if table.under:
                self.variants.setdefault(id(table.base), []).append(table)
                continue
            for name in {row["name"] for row in table.rows if "." not in row["no"]}:
                self.naming.setdefault(name, []).append(at)

    def table(self, value: Any, direction: str | None) -> FieldTable | None:
        """Return the table with the most of an example's members, or its variant that fits."""
        body = value[0] if isinstance(value, list) else value
        if not isinstance(body, dict):
            return None
        shared = Counter(at for name in body for at in self.naming.get(name, ()))
        scored = ((n, self.tables[at].direction == direction, -at) for at, n in shared.items())
        best = max(scored, default=None)
        return self.variant(self.tables[-best[2]], body) if best else None

    def variant(self, table: FieldTable, body: Mapping[str, Any]) -> FieldTable:
        """Return the table that stands under this one and holds for the body, or this one."""
        for variant in self.variants.get(id(table), ()):
            if variant.when and body.get(variant.when[0]) == variant.when[1]:
                return variant
        return table


def _name(examples: Sequence[PrintedExample]) -> None:
    """Name each example after its table, numbered where that has several."""
    stems = [example.table.name if example.table else "other" for example in examples]
    totals, seen = Counter(stems), Counter[str]()
    for example, stem in zip(examples, stems, strict=True):
        seen[stem] += 1
        example.name = stem if totals[stem] == 1 else f"{stem}-{seen[stem]}"


_HEADER = ("Name", "Type", "Description")
# such as "\"depth\": 3, // how deep the lid is"
_MEMBER = re.compile(
    r"\s*\"(?P<name>[A-Za-z_$@][\w.$@-]{0,79})\"\s*:\s*(?P<value>[^\n]{0,400}?)\s*,?\s*(?://\s*(?P<comment>[^\n]{1,400}))?"
)
_TYPES = (
    # such as "\"blue\""
    ("string", re.compile(r"\".*\"")),
    # such as "7"
    ("integer", re.compile(r"-?[0-9]+")),
    # such as "7.5"
    ("number", re.compile(r"-?[0-9]+\.[0-9]+")),
    # such as "true"
    ("boolean", re.compile(r"true|false")),
    # such as "{"
    ("object", re.compile(r"\{.*")),
    # such as "[{"
    ("array", re.compile(r"\[.*")),
)


def with_commented_examples(blocks: Sequence[Block], ledger: Ledger) -> Iterator[Block]:
    """Yield the blocks of a page; where it has no table of fields, one behind each such example."""
    tabled = any(isinstance(b, Grid) and table_kind(b, 0) == "fields" for b in blocks)
    for block in blocks:
        if isinstance(block, Snippet) and not tabled and (rows := _rows(block)):
            ledger.placed -= sum(nonspace(cell.text) for row in rows for cell in row.cells)
            header = tuple(Cell(text, block.line, copy=True) for text in _HEADER)
            yield Grid(block.line, header, rows)
        yield block


def _rows(snippet: Snippet) -> tuple[GridRow, ...]:
    """Return a row for each member; none where fewer than half of them have a comment."""
    rows, commented, depth = [], 0, 0
    for number, line in enumerate(snippet.text.split("\n")):
        member = _MEMBER.fullmatch(line)
        if member:
            rows.append(_row(member, snippet.line + number, max(0, depth - 1)))
            commented += bool(member["comment"])
        code = line.partition("//")[0]
        depth += code.count("{") - code.count("}")
    return tuple(rows) if rows and commented * 2 >= len(rows) else ()


def _row(member: re.Match[str], line: int, depth: int) -> GridRow:
    value = member["value"]
    kind = next((kind for kind, pattern in _TYPES if pattern.fullmatch(value)), "")
    texts = ("> " * depth + member["name"], kind, member["comment"] or "")
    return GridRow(tuple(Cell(text, line) for text in texts), line)
