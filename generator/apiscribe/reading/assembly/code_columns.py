"""The columns of a list of codes: the one of codes, perhaps a second one, titles, the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..blocks import SYMBOL, Grid, integers, last_word, plain_header, symbols, texts_in
from ..cells.headers import column, columns, grid_kind
from ..cells.names import read_name

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
# such as "Название тарифа"
_TITLE = re.compile(
    r"\A(?:название|наименование|текст|name|text)\b|\b(?:name|text|message|статус|名称)\Z"
)
_LONGEST, _MOST_WORDS = 80, 6


@dataclass(frozen=True, slots=True)
class CodeColumns:
    """What each column of a list of codes holds; `twin` is a second column of codes.

    It may be their titles as well.
    """

    kinds: tuple[str | None, ...]
    twin: int | None = None


def code_columns(grid: Grid) -> CodeColumns | None:
    """Return the columns of a list of codes: one of codes, perhaps its twin, and the rest."""
    header = [cell.text for cell in grid.header]
    kinds = columns(header)
    at = kinds.index("code") if grid_kind(header) == "codes" else _code_column(grid)
    if at is None or len(header) < 2:
        return None
    twin = _twin(grid, at)
    titled = _titled(grid, _beside(kinds, at), twin)
    own = ("twin" if n == twin and kind is None else kind for n, kind in enumerate(titled))
    return CodeColumns(tuple(own), twin)


def _code_column(grid: Grid) -> int | None:
    """Return the column whose cells are codes: one of values first, then the first of all."""
    header = [plain_header(cell.text) for cell in grid.header]
    fit = [at for at in range(len(header)) if _holds_codes(grid, at)]
    valued = [at for at in fit if column(header[at]) == "code"]
    first = [0] if 0 in fit and (_heads_codes(grid) or names_things(grid)) else []
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


def names_things(grid: Grid) -> bool:
    """Whether a table of names and descriptions names things by words, not fields of JSON."""
    header = [plain_header(cell.text) for cell in grid.header]
    if not header or last_word(header[0]) not in _HEADERS["text"] or len(header) != 2:
        return False
    names = texts_in(grid, 0)
    worded = [name for name in names if not read_name(name, frozenset()).understood]
    return bool(names) and len(worded) * 2 > len(names) and _holds_codes(grid, 0)


def field_of(grid: Grid) -> str | None:
    """Return the field whose values a table lists, where its first header names it."""
    match = _VALUE_OF.fullmatch(grid.header[0].text.strip()) if grid.header else None
    return match["field"] if match else None


def _twin(grid: Grid, at: int) -> int | None:
    """Return the other column of codes: symbols beside numbers, or numbers beside symbols."""
    numbers = integers(grid, at)
    if not numbers and not symbols(grid, at):
        return None
    others = (
        other
        for other, cell in enumerate(grid.header)
        if other != at
        and (_calls_codes(cell.text) or column(cell.text) == "code" or _is_numbered(grid, other))
    )
    alike = symbols if numbers else integers
    return next((other for other in others if alike(grid, other)), None)


def _is_numbered(grid: Grid, at: int) -> bool:
    """Whether a column called a number numbers its things otherwise than row by row."""
    counted = [str(number) for number in range(1, len(grid.rows) + 1)]
    return column(grid.header[at].text) == "no" and texts_in(grid, at) != counted


def _calls_codes(header: str) -> bool:
    return last_word(plain_header(header)) in _HEADERS["code"] | _HEADERS["text"]


def _beside(kinds: Sequence[str | None], at: int) -> tuple[str | None, ...]:
    """Return the columns' kinds where one is of codes: what a field has is said in other words."""
    said = {"description": "comment", "name": "title", "type": None, "mandatory": None, "no": None}
    beside = [said.get(kind or "", kind) for kind in kinds]
    beside[at] = "code"
    titled = [n for n, kind in enumerate(beside) if kind == "title"][1:]
    doubled = [n for n, kind in enumerate(beside) if kind == "code" and n != at]
    return tuple(None if n in (*titled, *doubled) else kind for n, kind in enumerate(beside))


def _titled(grid: Grid, kinds: tuple[str | None, ...], twin: int | None) -> tuple[str | None, ...]:
    """Return the kinds where no column is a title yet: one that is called a name or a text is.

    Else one of words that tell the codes apart, else the twin.
    """
    if "title" in kinds:
        return kinds
    header = [plain_header(cell.text) for cell in grid.header]
    unknown = [at for at, kind in enumerate(kinds) if kind is None and column(header[at]) is None]
    called = [at for at in unknown if _TITLE.search(header[at])]
    alike = [at for at in unknown if "comment" not in kinds and _tells_apart(grid, at)]
    own = next((at for at in [*called, *alike] if at != twin), twin)
    return tuple("title" if at == own else kind for at, kind in enumerate(kinds))


def _tells_apart(grid: Grid, at: int) -> bool:
    """Whether a column says in words what each code is."""
    texts = texts_in(grid, at)
    worded = sum(" " in text for text in texts)
    alone = len(grid.header) == 2 and not integers(grid, at)
    return len({*texts}) * 4 > len(grid.rows) * 3 and (alone or worded * 3 > len(texts))


def _holds_codes(grid: Grid, at: int) -> bool:
    cells = texts_in(grid, at)
    return bool(cells) and all(
        len(cell) <= _LONGEST and len(cell.split()) <= _MOST_WORDS and "\n" not in cell
        for cell in cells
    )
