"""What further columns of a list of codes say of each code, as facts by name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..blocks import Cell, Grid, GridRow, code_text, plain_header
from ..cells.headers import column
from ..cells.slugs import slug_of

_NAMES = {
    "mode": "mode|delivery mode|режим|режим доставки|模式",
    "weight_limit": "weight limit|ограничение по весу|重量限制",
    "methods": "method|methods|метод|методы|方法",
    "group": "group|группа|组",
}
_NAME_OF = {word: name for name, words in _NAMES.items() for word in words.split("|")}
# such as "fact: weight_limit"
_DECLARED = re.compile(r"fact: (?P<name>\w+)")
_LONGEST_BRIEF, _BRIEF_WORDS = 40, 4
_LONGEST_REPEATED = 160
# such as ". " in "Up to 30 kg. No side may be longer than 3 m"
_SENTENCES = re.compile(r"(?<=[^\W\d_]{2})[.!?]\s+(?=[^\W\d_a-zа-яё])")
# such as "lid_lost or lid_broken, lid_gone"
_BETWEEN = re.compile(r"\s*[,;/\n]\s*|\s+(?:or|или|或)\s+", re.IGNORECASE)
# such as "lid_lost"
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+")


def declared(name: str) -> str:
    """Return the header of a column that a profile says to state a fact."""
    return f"fact: {name}"


def fact_columns(grid: Grid, kinds: Sequence[str | None]) -> dict[int, str]:
    """Return the columns that state a fact of each code, by the fact's name.

    These are columns without a kind: those whose header is known, those of short values, and
    those whose values come again and again.
    """
    names: dict[int, str] = {}
    for at, (cell, kind) in enumerate(zip(grid.header, kinds, strict=True)):
        own = _DECLARED.fullmatch(cell.text)
        known = own["name"] if own else _NAME_OF.get(plain_header(cell.text))
        texts = [row.cells[at].text for row in grid.rows if at < len(row.cells)]
        if kind is not None or not texts or not (known or _states(cell, texts)):
            continue
        name = known or slug_of(cell.text) or f"column_{at + 1}"
        names[at] = name if name not in names.values() else f"{name}_{at + 1}"
    return names


def _states(header: Cell, texts: Sequence[str]) -> bool:
    return column(header.text) is None and (all(map(_is_brief, texts)) or _repeats(texts))


def _is_brief(text: str) -> bool:
    brief = len(text) <= _LONGEST_BRIEF and "\n" not in text
    return brief and len(text.split()) <= _BRIEF_WORDS


def _repeats(texts: Sequence[str]) -> bool:
    """Whether a column has few values, each often and none long."""
    told = [text for text in texts if text]
    short = all(len(text) <= _LONGEST_REPEATED for text in told)
    return short and len({*told}) * 2 <= len(told)


def row_facts(row: GridRow, columns: Mapping[int, str]) -> dict[str, Any]:
    """Return the facts of one code, of each its first sentence."""
    texts = {name: row.cells[at].text for at, name in columns.items() if at < len(row.cells)}
    facts = {name: _value(_SENTENCES.split(text, 1)[0]) for name, text in texts.items() if text}
    return {"facts": facts} if facts else {}


def explained(row: GridRow, columns: Mapping[int, str]) -> list[str]:
    """Return what is said of the facts of one code in further sentences."""
    cells = [row.cells[at] for at in columns if at < len(row.cells)]
    return [text for cell in cells for text in _SENTENCES.split(cell.text, 1)[1:]]


def _value(text: str) -> str | int | bool:
    if re.fullmatch(r"[+-]?\d{1,15}", text):
        return int(text)
    return {"true": True, "false": False}.get(text.casefold(), " ".join(text.split()))


def each_code(row: GridRow, kinds: Sequence[str | None]) -> list[GridRow]:
    """Return a row for each code of a cell that has several, copies of the one row."""
    at = kinds.index("code")
    codes = _BETWEEN.split(code_text(row.cells[at])) if at < len(row.cells) else []
    if len(codes) < 2 or not all(map(_CODE.fullmatch, codes)):
        return [row]
    cells = [replace(cell, copy=True) for cell in row.cells]
    of_code = ((*cells[:at], replace(cells[at], text=code), *cells[at + 1 :]) for code in codes)
    return [replace(row, cells=own, damage=(*row.damage, "glued")) for own in of_code]
