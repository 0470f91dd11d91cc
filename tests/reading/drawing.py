"""Tables as values, read from pages and drawn in HTML and Markdown."""

from __future__ import annotations

import html
import re
from pathlib import Path

from apiscribe.problems import InputError, Problem, Problems
from apiscribe.reading.blocks import Document, Grid, GridRow, nonspace
from apiscribe.reading.layouts import read_document
from apiscribe.reading.source.text import read_source, source_of

PAGES = Path(__file__).parent / "pages"
Table = list[list[str]]


def document_of(text: str, layout: str | None = None) -> Document:
    """A page given as text, read; nothing on it is unplaced."""
    problems = Problems()
    document = read_document(source_of(text.encode(), "page"), layout, problems)
    assert problems.items == []
    return document


def attempt(text: str, layout: str) -> tuple[Document | None, list[Problem]]:
    """A page given as text, if it can be read, and the problems with it."""
    problems = Problems()
    try:
        document = read_document(source_of(text.encode(), "page"), layout, problems)
    except InputError as error:
        return None, error.problems
    return document, problems.items


def page(name: str) -> tuple[Document, list[str]]:
    """One of our own pages, read, and what could not be placed on it."""
    problems = Problems()
    document = read_document(read_source(PAGES / name, name), None, problems)
    return document, [str(problem) for problem in problems.items]


def grids(document: Document) -> list[Grid]:
    """The tables of a page."""
    return [block for block in document.blocks if isinstance(block, Grid)]


def texts(row: GridRow) -> list[str]:
    """What the cells of a row say."""
    return [cell.text for cell in row.cells]


def table_of(grid: Grid) -> Table:
    """A table as it is read: its header, then its rows."""
    return [[cell.text for cell in grid.header], *map(texts, grid.rows)]


def consumed(document: Document) -> int:
    """The characters of all cells, copies left out."""
    tables = grids(document)
    cells = [cell for grid in tables for cell in grid.header]
    cells += [cell for grid in tables for row in grid.rows for cell in row.cells]
    return sum(nonspace(cell.text) for cell in cells if not cell.copy)


def rest(document: Document) -> list[tuple[str, int, str]]:
    """What is on a page beside tables: kind, line and text of each."""
    return [
        (type(block).__name__, block.line, block.text)
        for block in document.blocks
        if not isinstance(block, Grid)
    ]


def html_table(table: Table, style: str) -> str:
    """A table in HTML: `confluence`, `plain` with thead and tbody, or `bare` of end tags."""
    if style == "bare":
        rows = ["<tr>" + "".join(f"<td>{_marked(cell)}" for cell in row) for row in table]
        return "<table>\n" + "\n".join(rows) + "\n</table>"
    if style == "plain":
        head, *body = ["".join(f"<td>{_marked(cell)}</td>\n" for cell in row) for row in table]
        rows = "".join(f"<tr>{row}</tr>" for row in body)
        return f"<table><thead><tr>{head}</tr></thead>\n<tbody>{rows}</tbody></table>"
    head, *body = [
        "".join(f'<td class="x"><div><p><span>{_marked(c)}</span></p></div></td>' for c in row)
        for row in table
    ]
    head = head.replace("<td", "<th").replace("</td", "</th")
    return (
        f"<table><tbody><tr>{head}</tr>"
        + "".join(f"<tr>{r}</tr>" for r in body)
        + "</tbody></table>"
    )


def _marked(text: str) -> str:
    return html.escape(text).replace("\n", "<br/>")


def markdown_table(table: Table, style: str) -> str:
    """A table in Markdown: with pipes `around`, `between` cells only, or `closing` each row."""
    rows = [" | ".join(_escaped(cell) for cell in row) for row in table]
    rows.insert(1, "|".join("---" for _ in table[0]))
    if style == "around":
        rows = [f"| {row} |" for row in rows]
    if style == "closing":
        rows = [f"{row} |" for row in rows]
    return "\n".join(rows)


def _escaped(text: str) -> str:
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text).replace("\n", "<br>")
