"""Fields that lists of definitions and their cells define, and objects that tables define in turn."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from ..blocks import Block, Cell, Grid, GridRow, Heading, Prose, nonspace
from ..cells.definitions import Definition, read_definition
from .accounting import Ledger
from .outline import DIRECTION, Around
from .stated_operations import Standing

_HEADER = ("Name", "Type", "Required", "Description")
# such as "Parameters:"
_OF_FIELDS = re.compile(
    r"\b(?:param|field|propert|attribut|argument|member|header|query|body|payload)|"
    r"параметр|пол[яейь]\b|атрибут|свойств|заголовк|аргумент|参数|字段|属性",
    re.IGNORECASE,
)


def with_defined_rows(blocks: Sequence[Block], ledger: Ledger) -> Iterator[Block]:
    """Yield the blocks of a page; definitions of fields as tables under a header of ours."""
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if isinstance(block, Grid):
            yield _of_cells(block, ledger) or block
        elif isinstance(block, Prose) and block.depth:
            items = [*takewhile(_is_item, blocks[at:])]
            before = blocks[at - 1] if at else None
            if isinstance(before, (Heading, Prose)):
                ledger.enter(before.text, ())
            yield from _of_items(items, _speaks_of_fields(before), ledger)
            at += len(items) - 1
        else:
            yield block
        at += 1


def _is_item(block: Block) -> bool:
    return isinstance(block, Prose) and block.depth > 0


def _speaks_of_fields(block: Block | None) -> bool:
    return isinstance(block, (Heading, Prose)) and bool(_OF_FIELDS.search(block.text))


def _of_cells(grid: Grid, ledger: Ledger) -> Grid | None:
    """Return a table of one column as one of four; None where it does not define fields."""
    if grid.header or any(len(row.cells) != 1 for row in grid.rows):
        return None
    read = [read_definition(row.cells[0].text) for row in grid.rows]
    defined = [definition for definition in read if definition]
    if not defined or len(defined) < len(read):
        return None
    rows = [
        _row(d, row.cells[0].line, row.depth) for d, row in zip(defined, grid.rows, strict=True)
    ]
    printed = sum(nonspace(row.cells[0].text) for row in grid.rows)
    return _grid(grid.line, rows, printed, ledger)


def _of_items(items: Sequence[Block], led: bool, ledger: Ledger) -> Iterator[Block]:
    """Yield a table of those items that define fields, and the others; these are told.

    Where any of a list with lists in it defines none, there is no table.
    """
    prose = [item for item in items if isinstance(item, Prose)]
    pairs = [(item, definition) for item in prose if (definition := _defined(item))]
    whole = len(pairs) == len(prose) and (led or all(field.certain for _, field in pairs))
    flat = len({item.depth for item in prose}) == 1
    read = pairs if whole else [pair for pair in pairs if flat and (led or pair[1].certain)]
    if read:
        shallow = min(item.depth for item in prose)
        rows = [_row(field, item.line, item.depth - shallow) for item, field in read]
        yield _grid(prose[0].line, rows, 0, ledger)
    taken = {id(item) for item, _ in read}
    rest = [item for item in prose if id(item) not in taken]
    if rest and (led or any(field.certain for _, field in pairs)):
        reason = "an item of a list of fields in another form than `name` (type): text"
        for item in rest:
            ledger.skip("list", item.line, reason, text=item.text)
    yield from rest


def _defined(item: Prose) -> Definition | None:
    """Return the field that a list item defines, its name in letters of their own."""
    definition = read_definition(item.text) if item.lead else None
    lead = item.lead.rstrip(":").strip()
    return definition if definition and lead in (definition.name, definition.name[:-1]) else None


def _row(definition: Definition, line: int, depth: int) -> GridRow:
    name = "> " * depth + definition.name
    texts = (name, definition.type, definition.mandatory, definition.text)
    return GridRow(tuple(Cell(text, line) for text in texts), line)


def _grid(line: int, rows: Sequence[GridRow], printed: int, ledger: Ledger) -> Grid:
    """Return the table, `printed` characters of which the page counts as those of tables."""
    made = sum(nonspace(cell.text) for row in rows for cell in row.cells)
    ledger.placed += printed - made
    return Grid(line, tuple(Cell(text, line, copy=True) for text in _HEADER), tuple(rows))


# such as "lid - what closes a box"
_DEFINED = re.compile(
    r"(?P<name>[A-Za-z_][A-Za-z0-9_]{0,60})\s{1,3}[-–—:]\s{1,3}\S.{0,400}", re.DOTALL
)
_NAMED = re.compile(r"(?P<name>[a-z][a-z0-9_]{0,60})")
_FEWEST = 2


def defined_objects(grids: Sequence[Around]) -> Mapping[int, Standing]:
    """Return the objects that tables define, by the line of the table; none where it is but one.

    The text right before each of them begins with the name, and explains it.
    """
    names = {around.block.line: _name(around) for around in grids}
    own = {line: name for line, name in names.items() if name}
    if len({*own.values()}) < _FEWEST or len(own) < len(names):
        return {}
    return {line: Standing(name, "response", schema=name) for line, name in own.items()}


def _name(around: Around) -> str | None:
    """Return the name that the text before a table begins with."""
    text = next(iter(around.near), None)
    pattern = _DEFINED if isinstance(text, Prose) else _NAMED
    match = pattern.fullmatch(text.text.strip()) if text else None
    return match["name"] if match and not DIRECTION.search(match["name"]) else None
