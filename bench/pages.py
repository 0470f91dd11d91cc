"""Pages of any number of rows, in each layout that apiscribe reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

CHILDREN = 9
HEADER = ("No.", "Field name", "Description", "Field type", "Mandatory (yes/no)")
KINDS = (
    ("string(255)", "Remark for people, any words will do"),
    ("integer", "Count of pieces, from 1 to 999"),
    ("datetime", "Moment of the last change"),
    ("float", "Price of one piece (value >=0)"),
    ("boolean", "Sign of a gift"),
)


class Row(NamedTuple):
    """One row of a field table, cell by cell."""

    no: str
    name: str
    description: str
    type: str
    mandatory: str


def rows(number: int) -> Iterator[Row]:
    """So many rows: objects with nine fields each."""
    for index in range(number):
        parent, child = divmod(index, CHILDREN + 1)
        name = f"part_{_letters(index)}"
        if child == 0:
            yield Row(str(parent + 1), name, "Part of the whole", f"{name}[]", "no")
        else:
            kind, description = KINDS[index % len(KINDS)]
            mandatory = "yes" if index % 3 else "no"
            yield Row(f"{parent + 1}.{child}", name, description, kind, mandatory)


def _letters(index: int) -> str:
    letters = ""
    while True:
        index, letter = divmod(index, 26)
        letters = chr(ord("a") + letter) + letters
        if not index:
            return letters


def _html(table: list[Row]) -> str:
    def line(cells: tuple[str, ...], tag: str) -> str:
        inner = "".join(f"<{tag} class='confluenceTd'><p>{cell}</p></{tag}>" for cell in cells)
        return f"<tr>{inner}</tr>"

    lines = "\n".join(line(row, "td") for row in table)
    return f"<html><body><h1>Parts</h1><h2>Response</h2>\n<table><tbody>{line(HEADER, 'th')}\n{lines}\n</tbody></table></body></html>"  # fmt: skip


def _markdown(table: list[Row]) -> str:
    lines = (f"| {' | '.join(cells)} |" for cells in (HEADER, ("---",) * 5, *table))
    return "# Parts\n\n## Response\n\n" + "\n".join(lines) + "\n"


def _lines(table: list[Row]) -> str:
    cells = (cell for row in (HEADER, *table) for cell in row)
    return "Parts\n\nResponse\n\n" + "\n\n".join(cells) + "\n"


def _glued(table: list[Row]) -> str:
    header = "\n\n".join(HEADER)
    return f"Parts\n\nResponse\n\n{header}\n\n" + "\n".join("".join(row) for row in table) + "\n"


def _spaced(table: list[Row]) -> str:
    return "Parts\n\nResponse\n\n" + "\n".join(" ".join(row) for row in (HEADER, *table)) + "\n"


LAYOUTS: dict[str, Callable[[list[Row]], str]] = {
    "html": _html,
    "markdown": _markdown,
    "lines": _lines,
    "glued": _glued,
    "spaced": _spaced,
}


def page(layout: str, number: int) -> str:
    """Return the text of a page with so many rows."""
    return LAYOUTS[layout](list(rows(number)))
