"""Markdown with pipe tables, as people write it and as tools make it of HTML."""

from __future__ import annotations

import pytest
from drawing import attempt, consumed, document_of, grids, page, rest, table_of

from apiscribe.reading.blocks import Heading


def test_tables_inside_a_longer_document() -> None:
    """Markup within cells, rows too short and too long, tables in lists and quotations."""
    document, problems = page("repository.md")
    assert (document.layout, problems) == ("markdown", [])
    fields, further, *others = map(table_of, grids(document))
    assert fields == [
        ["No.", "Field name", "Description", "Type", "Mandatory"],
        ["1", "locker_id", "Which one: a|b or c\nor d", "string(20)", "yes"],
        ["2", "size_of_it", "One of\nBIG\nTINY\n<cm> <cm>", "integer", "no"],
        ["3", "mode", "x|y", "string", "no"],
        ["4", "few", "cells"],
        ["5", "many", "cells", "string", "no", "left over"],
        ["6", "", "the name is lost", "string", ""],
        ["7", "indented", "a bit", "string", "no"],
        ["Prices"],
        ["8", "price", "In roubles \\ kopecks", "money", "no"],
        ["9", "after", "a blank line", "string", "no"],
    ]
    assert further == [fields[0], ["10", "detail", "under a heading", "string", "no"]]
    assert others == [
        [["No.", "Code"], ["1", "quoted"]],
        [["Code", "Title"], ["A", "first"]],
        [["Code", "Title"], ["X", "in HTML"]],
    ]
    assert document.size == consumed(document)


def test_what_is_around_the_tables() -> None:
    """Headings of all kinds, wrapped paragraphs, items of lists, code and bare JSON."""
    document, _ = page("repository.md")
    assert rest(document) == [
        ("Heading", 2, "Lockers"),
        ("Heading", 5, "Read a locker"),
        (
            "Prose",
            7,
            "Lockers are found by id, as described in\nthe guide of this repository, which"
            " is wrapped\nat some fifty characters or so.",
        ),
        ("Heading", 11, "Answer"),
        ("Prose", 14, "The fields:"),
        ("Heading", 29, "Details"),
        ("Heading", 33, "Example"),
        ("Snippet", 36, '{\n  "locker_id": "a | b",\n\n  "lid": [1, 2]\n}'),
        ("Snippet", 43, '{ "indented": "code" }'),
        ("Snippet", 45, '{\n  "bare": true\n}'),
        ("Prose", 49, "First"),
        ("Prose", 50, "Second"),
        ("Prose", 56, "An item"),
        ("Prose", 66, "[1]: a footnote that looks like a reference"),
    ]
    levels = [block.level for block in document.blocks if isinstance(block, Heading)]
    assert levels == [1, 1, 2, 3, 0]


def test_a_page_without_blank_lines() -> None:
    """Each line is a paragraph; what follows a table is not taken for rows of it."""
    document, problems = page("bare.md")
    assert (document.layout, problems) == ("markdown", [])
    assert [table_of(grid) for grid in grids(document)] == [
        [["Environment", "URL"], ["testing", "https://test.example.org/lockers"]],
        [
            ["No.", "Field name", "Description", "Type", "Mandatory"],
            ["1", "locker1", "Number of the locker", "UUID", "yes"],
            ["2", "Something lost", "string(5)", "no", ""],
            ["3", "tenant", "Who pays:\n- the owner", "integer", "no"],
            ["4", "lid", "Its lid", "string", "no"],
        ],
        [
            ["No.", "Field name", "Description", "Type", "Mandatory"],
            ["1", "requests", "What was asked", "request[]", "yes"],
        ],
    ]
    assert document.size == consumed(document)
    assert rest(document) == [
        ("Prose", 1, "Change a locker"),
        ("Prose", 2, "A locker is changed by its number."),
        ("Prose", 6, "The fields of the request:"),
        ("Prose", 15, "1Lockers are found by this field."),
        ("Snippet", 19, '{ "locker":"7", "note":"a | b" }'),
        ("Snippet", 20, '[ { "locker": "7"\n} ]'),
        ("Prose", 22, "Made by nobody"),
    ]


def test_a_row_broken_over_lines_is_joined() -> None:
    """The row says so, and each of its cells has its own line."""
    row = grids(page("bare.md")[0])[1].rows[2]
    assert (row.line, row.damage) == (11, ("split",))
    assert [cell.line for cell in row.cells] == [11, 11, 11, 13, 13]


ROWS = [
    ("1 | lid", ["1", "lid"]),
    ("1 | lid | its lid | more", ["1", "lid", "its lid", "more"]),
    ("| 1 | lid | its lid |", ["1", "lid", "its lid"]),
    (" | lid | its lid", ["", "lid", "its lid"]),
    ("1 || its lid", ["1", "", "its lid"]),
    ("1 | lid |", ["1", "lid", ""]),
    (r"1 | a\|b | its lid", ["1", "a|b", "its lid"]),
    (r"1 | a\\| its lid", ["1", "a\\", "its lid"]),
    (r"1 | `a\|b` | its lid", ["1", "a|b", "its lid"]),
    ("1 | `a|b` | its lid", ["1", "a|b", "its lid"]),
    ("1 | `a | `b | its lid", ["1", "a | b", "its lid"]),
    ("1 | __lid__ | *its* ~~old~~ lid", ["1", "lid", "its old lid"]),
    ("1 | lid_of_it | [a-z] phone[] [ ]", ["1", "lid_of_it", "[a-z] phone[] [ ]"]),
    ("1 | lid* | 5 * 3 * 2 _ - {} \\ /", ["1", "lid*", "5 * 3 * 2 _ - {} \\ /"]),
    ("1 | lid | <https://example.org> &mdash; <b>x</b> <uuid>", ["1", "lid", "https://example.org — x <uuid>"]),
    ("1 | lid | a<br>b<br/>c<BR />d", ["1", "lid", "a\nb\nc\nd"]),
    ("1 | [lid](#lid) | ![a lid](x.png)", ["1", "lid", "a lid"]),
    ("- | lid | its lid", ["-", "lid", "its lid"]),
    ("# | lid | its lid", ["#", "lid", "its lid"]),
    ("{ | lid | its lid", ["{", "lid", "its lid"]),
]  # fmt: skip


@pytest.mark.parametrize(("row", "cells"), ROWS)
def test_the_cells_of_a_row(row: str, cells: list[str]) -> None:
    """Cut at pipes that are not escaped, nor in code if that fits; no cell is dropped."""
    document = document_of(f"No | Name | Description\n---|---|---\n0 | key | a key\n{row}\n")
    (grid,) = grids(document)
    assert [cell.text for cell in grid.rows[1].cells] == cells
    assert document.size == consumed(document)


HEADS = [
    ("| No | Name |\n|----|------|\n| 1 | lid |", ["No", "Name"]),
    ("No | Name\n--|--\n1 | lid", ["No", "Name"]),
    ("|No|Name|\n|:-|-:|\n|1|lid|", ["No", "Name"]),
    ("   | No | Name |\n   |:---:|---|\n   | 1 | lid |", ["No", "Name"]),
    ("| **No** | `Name` |\n|---|---|\n| 1 | lid |", ["No", "Name"]),
    ("| № | Поле |\n|---|---|\n| 1 | lid |", ["№", "Поле"]),
    ("| 序号 | 属性名称 |\n|---|---|\n| 1 | lid |", ["序号", "属性名称"]),
    ("No | Name | Type\n---|---\n1 | lid | string", ["No", "Name", "Type"]),
    ("| Name |\n|---|\n| lid |", ["Name"]),
]


@pytest.mark.parametrize("ahead", ["", "Words.\n", "# Heading\n", "Setext\n---\n", "- item\n\n"])
@pytest.mark.parametrize(("table", "header"), HEADS)
def test_the_header_of_a_table(ahead: str, table: str, header: list[str]) -> None:
    """However it is drawn, in any language, and with or without a blank line before."""
    (grid,) = grids(document_of(ahead + table + "\n", "markdown"))
    assert [cell.text for cell in grid.header] == header
    assert [cell.text for cell in grid.rows[0].cells][:2] == (
        ["1", "lid"] if header[1:] else ["lid"]
    )


def test_an_indented_table_is_a_table() -> None:
    """Though four spaces make code of anything else."""
    document = document_of("Words\n\n    No | Name\n    ---|---\n    1 | lid\n\n    No | Name\n")
    assert [table_of(grid) for grid in grids(document)] == [
        [["No", "Name"], ["1", "lid"], ["No", "Name"]]
    ]


def test_a_table_in_a_fence_is_code() -> None:
    """It is an example of a table, and none."""
    table = "No | Name\n---|---\n1 | lid"
    document = document_of(f"```\n{table}\n```\n\n{table}\n")
    assert len(grids(document)) == 1
    assert rest(document) == [("Snippet", 2, table)]


def test_rows_of_no_table_are_a_problem() -> None:
    """A header without dashes below, and rows wider than the table that they are cut off from."""
    text = "No | Name\n---|---\n1 | lid\n\nWords\n\n| 2 | key | x |\n"
    document, problems = attempt(text, "markdown")
    assert document and len(grids(document)) == 1
    (problem,) = problems
    assert str(problem).startswith("page:7:1: a row that stands in no table")
