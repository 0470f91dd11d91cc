"""What a table lists: fields, codes, environments, or nothing that an API has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..blocks import (
    Cell,
    Grid,
    GridRow,
    integers,
    last_word,
    plain_header,
    symbols,
    texts_in,
)
from ..cells.headers import column, columns, grid_kind
from ..cells.names import read_name
from .code_columns import code_columns, names_things
from .environments import is_address_grid

_WORDS = {
    "setting": (
        "setting|option|parameter|param|property|key|variable|configuration|credential|limit|"
        "настройка|параметр|свойство|ключ|переменная|参数|属性|配置|设置|键"
    ),
    "value": "value|default|default value|значение|值|取值",
}
_HEADERS = {kind: frozenset(words.split("|")) for kind, words in _WORDS.items()}
_SECRET = re.compile(
    r"passw|secret|token|\bkey\b|api.?key|login|\buser|client.?id|timeout|\bhost\b|\bport\b|\burl\b|"
    r"парол|секрет|токен|ключ|логин|хост|порт|таймаут|адрес|密钥|密码|令牌|主机|端口|超时",
    re.IGNORECASE,
)
_LONGEST_NUMBER, _WITH_MEANING = 4, 3
# How many rows tell which column has the names.
_SAMPLE = 200


def table_kind(grid: Grid, width: int) -> str | None:
    """Return what a table lists; one without header goes on with the fields before it."""
    if is_address_grid(grid):
        return "environments"
    if not grid.header:
        wide = max((len(row.cells) for row in grid.rows), default=0)
        return "fields" if width and wide == width else None
    kind = grid_kind([cell.text for cell in grid.header])
    if kind == "fields" and (names_things(grid) or _numbers_things(grid)):
        return "codes"
    if kind in ("fields", "environments"):
        return kind
    if not is_settings(grid) and (kind or code_columns(grid)):
        return "codes"
    return "fields" if _explains_names(grid) else None


def _explains_names(grid: Grid) -> bool:
    """Whether a table says of names something in words, under headers that nobody knows."""
    kinds = columns([cell.text for cell in grid.header])
    if kinds[0] != "name" or len(kinds) < 2 or is_settings(grid):
        return False
    names = texts_in(grid, 0)
    read = [read_name(name, frozenset()).understood for name in names]
    others = [texts_in(grid, at) for at in range(1, len(kinds))]
    worded = any(" " in text for texts in others for text in texts)
    counted = any(_mostly_numbers(texts) for texts in others)
    return bool(names) and sum(read) * 5 > len(names) * 4 and worded and not counted


def _mostly_numbers(texts: Sequence[str]) -> bool:
    return sum(text[:1].isdigit() for text in texts) * 2 > len(texts)


def field_columns(header: Sequence[Cell], rows: Sequence[GridRow]) -> tuple[str | None, ...]:
    """Return what each column of a field table holds; the first is of numbers if it has no header.

    Of several columns of names the one counts that has the most names of fields.
    """
    kinds = columns([cell.text for cell in header])
    named = [at for at, cell in enumerate(header) if column(cell.text) == "name"]
    if len(named) > 1:
        own = max(named, key=lambda at: _names_in(rows, at))
        others = dict.fromkeys(named)
        kinds = tuple(
            "name" if at == own else others.get(at, kind) for at, kind in enumerate(kinds)
        )
    return ("no", *kinds[1:]) if header and not header[0].text and "no" not in kinds else kinds


def _names_in(rows: Sequence[GridRow], at: int) -> int:
    texts = (row.cells[at].text for row in rows[:_SAMPLE] if at < len(row.cells))
    return sum(bool(text) and read_name(text, frozenset()).understood for text in texts)


def is_settings(grid: Grid) -> bool:
    """Whether a table gives values to settings, keys and passwords among them."""
    header = [plain_header(cell.text) for cell in grid.header]
    valued = next((at for at, text in enumerate(header) if text in _HEADERS["value"]), None)
    if valued is None or _enumerates(grid, valued):
        return False
    others = [at for at in range(len(header)) if at != valued]
    if any(last_word(header[at]) in _HEADERS["setting"] for at in others):
        return True
    named = [at for at in others if column(header[at]) in ("name", "title")]
    labels = [text for at in named for text in texts_in(grid, at)]
    addressed = any("://" in text for text in texts_in(grid, valued))
    return addressed or any(_SECRET.search(label) for label in labels)


def _numbers_things(grid: Grid) -> bool:
    """Whether a table of numbers and names numbers things, not fields of JSON."""
    if column(grid.header[0].text) != "code" or not integers(grid, 0) or len(grid.header) < 2:
        return False
    names = texts_in(grid, 1)
    return all(name[:1].isupper() for name in names) and len({*texts_in(grid, 0)}) == len(grid.rows)


def _enumerates(grid: Grid, valued: int) -> bool:
    """Whether values are just numbers one after another, beside constants and their meanings."""
    values = texts_in(grid, valued)
    counted = all(value.isdecimal() and len(value) < _LONGEST_NUMBER for value in values)
    if len(grid.header) < _WITH_MEANING or not counted or len(values) < len(grid.rows):
        return False
    numbers = [int(value) for value in values]
    others = (at for at in range(len(grid.header)) if at != valued)
    return all(b - a == 1 for a, b in pairwise(numbers)) and any(symbols(grid, at) for at in others)
