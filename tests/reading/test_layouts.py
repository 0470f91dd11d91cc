"""A table rendered to HTML or Markdown, in any style, reads back as the same table."""

from __future__ import annotations

import pytest
from drawing import (
    attempt,
    consumed,
    document_of,
    grids,
    html_table,
    markdown_table,
    table_of,
)
from hypothesis import given
from hypothesis import strategies as st

from counting import steps

# Whatever a cell may say, with the marks of both languages among it.
MARKS = st.sampled_from(
    [
        "|",
        "\\",
        "`",
        "*",
        "_",
        "<",
        ">",
        "&",
        "&lt;",
        "[x](y)",
        "<b>",
        "<cm>",
        "{",
        "}",
        "[ ]",
        "~~",
    ]
)
LETTERS = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=6
)
WORDS = st.lists(st.one_of(LETTERS, MARKS), min_size=1, max_size=4)
CELLS = st.one_of(
    st.just(""),
    WORDS.map(" ".join),
    st.lists(WORDS.map("".join), min_size=1, max_size=3).map("\n".join),
)
STYLES = [
    ("html", "confluence"),
    ("html", "plain"),
    ("html", "bare"),
    ("markdown", "around"),
    ("markdown", "between"),
    ("markdown", "closing"),
]


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    """Tables of two to five columns, their rows numbered."""
    width = draw(st.integers(1, 4))
    header = [f"Column {letter}" for letter in "ABCD"[:width]]
    rows = draw(st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=5))
    return [["No.", *header], *([str(no), *row] for no, row in enumerate(rows, 1))]


def drawn(table: list[list[str]], layout: str, style: str) -> str:
    """A page with a table in it."""
    if layout == "html":
        return f"<html><h1>A page</h1><p>Words</p>\n{html_table(table, style)}<p>More</p></html>"
    return f"# A page\n\nWords\n\n{markdown_table(table, style)}\n\nMore\n"


@pytest.mark.parametrize(("layout", "style"), STYLES)
@given(table=tables())
def test_a_table_drawn_reads_back(layout: str, style: str, table: list[list[str]]) -> None:
    """Whatever the cells hold, and not a character is lost or made up."""
    document = document_of(drawn(table, layout, style))
    assert document.layout == layout
    (grid,) = grids(document)
    assert table_of(grid) == table
    assert document.size == consumed(document)


@given(table=tables(), ahead=st.integers(0, 3))
def test_lines_are_those_of_the_page(table: list[list[str]], ahead: int) -> None:
    """Each row of Markdown is on a line of its own, wherever the table stands."""
    text = "".join("Words\n\n" for _ in range(ahead)) + markdown_table(table, "around")
    (grid,) = grids(document_of(text))
    first = 2 * ahead + 1
    assert grid.line == first
    assert [row.line for row in grid.rows] == list(range(first + 2, first + len(table) + 1))


@given(text=st.text(st.sampled_from("<>/!-[]()'\"&;=|`*_\\ \n#{}1.tabledrp"), max_size=200))
def test_broken_markup_loses_nothing(text: str) -> None:
    """It is read as far as it goes: each character of a table is in a cell or in a problem."""
    for layout in ("html", "markdown"):
        page = f"No | Name\n---|---\n1 | x {text}\n<table><tr><th>A<th>B<tr>{text}"
        document, problems = attempt(page, layout)
        assert problems or (document and document.size == consumed(document))


WORST = {
    "rows": "| 1 | name | text | string | yes |\n",
    "short rows": "1 | name | text\n",
    "lines": "words and words\n",
    "quotes": "> ",
    "pipes": "| ",
    "escapes": "\\|",
    "ticks": "`|",
    "brackets": "[[{",
    "emphasis": "*a **b ",
    "cells": "<tr><td>1<td>text</tr>\n",
    "nested tables": "<table><tr><td>",
    "nested blocks": "<div><p>",
    "comments": "<!--",
    "tags": "<a b='c'",
    "sections": "<![CDATA[",
    "spans": "<td rowspan=0 colspan=1000>x",
    "ends": "</p></td>",
}


@pytest.mark.parametrize("layout", ["html", "markdown"])
@pytest.mark.parametrize("kind", WORST)
def test_reading_is_linear(layout: str, kind: str) -> None:
    """Four times as much of anything takes some four times the steps, those of parsers included."""
    head = {"html": "<table><tr><th>No<th>Name<tr>", "markdown": "No | Name\n---|---\n1 | x | "}

    def taken(times: int) -> int:
        text = head[layout] + WORST[kind] * times
        return steps(lambda: attempt(text, layout), code="")

    taken(10)
    assert taken(240) < 6 * taken(60)
