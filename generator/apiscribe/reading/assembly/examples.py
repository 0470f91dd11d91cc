"""The JSON examples of a page: each with the table whose body it shows."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .. import facts
from ..blocks import Snippet
from ..cells.wording import digest
from .accounting import Ledger
from .field_tables import FieldTable
from .json_repair import Mended, mended
from .outline import Around

_LIKE_JSON = re.compile(r"""[0-9. \t]*[\[{]\s*["'“”„«{\w}\]]""")


@dataclass
class Shown:
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
        """The example in the dialect; file and table are those of the known one."""
        of = self.table.base.name if self.table else "other"
        file = f"{page}.{self.name}.json"
        if self.known:
            of, file = self.known.of, self.known.file
        head = {"example": self.name, "file": file, "of": of}
        damage = {"damage": list(self.damage)} if self.damage else {}
        return {**head, "line": self.line, "wording": self.wording, **damage}


def json_text(value: Any) -> str:
    """A JSON value as it is kept in spec/examples."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def read_examples(
    snippets: Sequence[Around], tables: Sequence[FieldTable], ledger: Ledger
) -> list[Shown]:
    """The examples among the snippets of a page; JSON that cannot be mended is not understood."""
    found = []
    for around in snippets:
        assert isinstance(around.block, Snippet)
        made = mended(around.block.text)
        found += [_shown(around, around.block, one, tables) for one in made]
        text = around.block.text.strip()
        if not made and _LIKE_JSON.match(text):
            ledger.grasp(False, around.block.line, "example", f"no JSON: {text[:80]!r}")
    _name(found)
    return found


def _shown(around: Around, snippet: Snippet, made: Mended, tables: Sequence[FieldTable]) -> Shown:
    comments = tuple((text, snippet.line + line) for text, line in made.comments)
    wording = digest(json.dumps(made.value, ensure_ascii=False))
    table = _table(made.value, tables, around.direction)
    return Shown(snippet.line + made.line, made.value, wording, made.damage, table, comments)


def _table(value: Any, tables: Sequence[FieldTable], direction: str | None) -> FieldTable | None:
    """The table with the most of an example's members; of a variant, the one of its value."""
    body = value[0] if isinstance(value, list) else value
    scored = [(_overlap(body, table), table.direction == direction, -i) for i, table in enumerate(tables)]  # fmt: skip
    best = max(scored, default=(0, False, 0))
    if not best[0]:
        return None
    table = tables[-best[2]]
    for variant in tables:
        if variant.base is table and variant.when and body.get(variant.when[0]) == variant.when[1]:
            return variant
    return table


def _overlap(body: dict[str, Any], table: FieldTable) -> int:
    """How many members of an object are rows at the top of a table."""
    if table.under or not isinstance(body, dict):
        return 0
    names = {row["name"] for row in table.rows if "." not in row["no"]}
    return len(names & body.keys())


def _name(examples: Sequence[Shown]) -> None:
    """The name of the table, numbered where it has several."""
    stems = [example.table.name if example.table else "other" for example in examples]
    totals, seen = Counter(stems), Counter[str]()
    for example, stem in zip(examples, stems, strict=True):
        seen[stem] += 1
        example.name = stem if totals[stem] == 1 else f"{stem}-{seen[stem]}"
