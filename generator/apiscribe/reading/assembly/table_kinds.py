"""What a table lists: fields, codes, environments, or nothing that an API has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..blocks import Cell, Grid, GridRow
from ..cells.headers import column, columns, grid_kind
from ..cells.names import read_name
from .environments import is_address_grid
from .grid_columns import (
    SYMBOL,
    integers,
    last_word,
    plain_header,
    symbols,
    texts_in,
)

_WORDS = {
    # Columns of values from a closed set; of a longer header its last word counts.
    "code": (
        "value|code|id|status|type|flag|level|event|opcode|permission|feature|mode|action|state|"
        "result|reason|bit|constant|integer|kind|значение|код|статус|тип|флаг|уровень|событие|"
        "режим|состояние|результат|причина|действие|"
        "值|取值|代码|编码|状态|状态码|类型|模式|事件|错误码|标志|级别"
    ),
    "number": "#|№|no|nr|n|number|номер|序号|integer",
    "text": "name|title|event|название|имя|名称",
    "setting": (
        "setting|option|parameter|param|property|key|variable|configuration|credential|limit|"
        "настройка|параметр|свойство|ключ|переменная|参数|属性|配置|设置|键"
    ),
    "value": "value|default|default value|значение|值|取值",
    "error": "error|ошибка|错误",
}
_HEADERS = {kind: frozenset(words.split("|")) for kind, words in _WORDS.items()}
# such as "parcel.kind" or "parcelKind": the field whose codes stand below
_FIELD_HEADER = re.compile(r"[a-z]\w*(?:[._]\w+)+|[a-z]+(?:[A-Z][a-z0-9]*)+")
# such as "Value of the field kind"
_VALUE_OF = re.compile(
    r"(?:(?:values? of|значени[ея])(?: the)?(?: field| parameter| поля| параметра)?|field value|字段值)"
    r"\s`?(?P<field>[A-Za-z_][\w.]{0,60})`?",
    re.IGNORECASE,
)
_SECRET = re.compile(
    r"passw|secret|token|\bkey\b|api.?key|login|\buser|client.?id|timeout|\bhost\b|\bport\b|\burl\b|"
    r"парол|секрет|токен|ключ|логин|хост|порт|таймаут|адрес|密钥|密码|令牌|主机|端口|超时",
    re.IGNORECASE,
)
_LONGEST, _MOST_WORDS = 80, 6
_LONGEST_NUMBER, _WITH_MEANING = 4, 3
# How many rows tell which column has the names.
_SAMPLE = 200


@dataclass(frozen=True, slots=True)
class CodeColumns:
    """What each column of a list of codes holds; `twin` is a second column of codes."""

    kinds: tuple[str | None, ...]
    twin: int | None = None


def table_kind(grid: Grid, width: int) -> str | None:
    """Return what a table lists; one without header goes on with the fields before it."""
    if is_address_grid(grid):
        return "environments"
    if not grid.header:
        wide = max((len(row.cells) for row in grid.rows), default=0)
        return "fields" if width and wide == width else None
    kind = grid_kind([cell.text for cell in grid.header])
    if kind == "fields" and (_names_things(grid) or _numbers_things(grid)):
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


def code_columns(grid: Grid) -> CodeColumns | None:
    """Return the columns of a list of codes: one of codes, perhaps its twin, and the rest."""
    header = [cell.text for cell in grid.header]
    kinds = columns(header)
    at = kinds.index("code") if grid_kind(header) == "codes" else _code_column(grid)
    if at is None or len(header) < 2:
        return None
    twin = _twin(grid, at)
    return CodeColumns(_beside(kinds, at, twin), twin)


def _code_column(grid: Grid) -> int | None:
    """Return the column whose cells are codes: one of values first, then the first of all."""
    header = [plain_header(cell.text) for cell in grid.header]
    fit = [at for at in range(len(header)) if _holds_codes(grid, at)]
    valued = [at for at in fit if column(header[at]) == "code"]
    first = [0] if 0 in fit and (_heads_codes(grid) or _names_things(grid)) else []
    return next(iter([*valued, *first]), None)


def _heads_codes(grid: Grid) -> bool:
    """Whether the header of the first column is one of codes, or the name of a field."""
    text = grid.header[0].text.strip()
    if field_of(grid):
        return True
    if _FIELD_HEADER.fullmatch(text):
        return all(SYMBOL.fullmatch(code) for code in texts_in(grid, 0))
    if plain_header(text) in _HEADERS["error"]:
        return all(SYMBOL.fullmatch(code) and not code.isalpha() for code in texts_in(grid, 0))
    counts = plain_header(text) in _HEADERS["number"] and integers(grid, 0)
    return counts or last_word(plain_header(text)) in _HEADERS["code"]


def _names_things(grid: Grid) -> bool:
    """Whether a table of names and descriptions names things by words, not fields of JSON."""
    header = [plain_header(cell.text) for cell in grid.header]
    if not header or last_word(header[0]) not in _HEADERS["text"] or len(header) != 2:
        return False
    names = texts_in(grid, 0)
    worded = [name for name in names if not read_name(name, frozenset()).understood]
    return bool(names) and len(worded) * 2 > len(names) and _holds_codes(grid, 0)


def _numbers_things(grid: Grid) -> bool:
    """Whether a table of numbers and names numbers things, not fields of JSON."""
    if column(grid.header[0].text) != "code" or not integers(grid, 0) or len(grid.header) < 2:
        return False
    names = texts_in(grid, 1)
    return all(name[:1].isupper() for name in names) and len({*texts_in(grid, 0)}) == len(grid.rows)


def field_of(grid: Grid) -> str | None:
    """Return the field whose values a table lists, where its first header names it."""
    match = _VALUE_OF.fullmatch(grid.header[0].text.strip()) if grid.header else None
    return match["field"] if match else None


def _enumerates(grid: Grid, valued: int) -> bool:
    """Whether values are just numbers one after another, beside constants and their meanings."""
    values = texts_in(grid, valued)
    counted = all(value.isdecimal() and len(value) < _LONGEST_NUMBER for value in values)
    if len(grid.header) < _WITH_MEANING or not counted or len(values) < len(grid.rows):
        return False
    numbers = [int(value) for value in values]
    others = (at for at in range(len(grid.header)) if at != valued)
    return all(b - a == 1 for a, b in pairwise(numbers)) and any(symbols(grid, at) for at in others)


def _twin(grid: Grid, at: int) -> int | None:
    """Return the other column of codes: symbols beside numbers, or numbers beside symbols."""
    numbers = integers(grid, at)
    if not numbers and not symbols(grid, at):
        return None
    others = (
        other
        for other, cell in enumerate(grid.header)
        if other != at
        and (last_word(plain_header(cell.text)) in _HEADERS["code"] | _HEADERS["text"])
    )
    alike = symbols if numbers else integers
    return next((other for other in others if alike(grid, other)), None)


def _beside(kinds: Sequence[str | None], at: int, twin: int | None) -> tuple[str | None, ...]:
    """Return the columns' kinds where one is of codes: what a field has is said in other words."""
    said = {"description": "comment", "name": "title", "type": None, "mandatory": None, "no": None}
    beside = [said.get(kind or "", kind) for kind in kinds]
    if "title" not in beside and twin is not None:
        beside[twin] = "title"
    beside[at] = "code"
    titled = [n for n, kind in enumerate(beside) if kind == "title"][1:]
    doubled = [n for n, kind in enumerate(beside) if kind == "code" and n != at]
    return tuple(None if n in (*titled, *doubled) else kind for n, kind in enumerate(beside))


def _holds_codes(grid: Grid, at: int) -> bool:
    cells = texts_in(grid, at)
    return bool(cells) and all(
        len(cell) <= _LONGEST and len(cell.split()) <= _MOST_WORDS and "\n" not in cell
        for cell in cells
    )
