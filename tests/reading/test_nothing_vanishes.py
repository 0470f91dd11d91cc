"""What authors write into tables beside plain rows: each of it comes out as something."""

from __future__ import annotations

from typing import Any

import pytest
from drawing import PAGES

from apiscribe.problems import InputError
from apiscribe.reading.assembly.accounting import Ledger
from apiscribe.reading.cells.letters import digest
from apiscribe.reading.page import Reading, read_page
from apiscribe.reading.source.text import source_of

HEAD = "<tr><th>No</th><th>Name</th><th>Description</th><th>Type</th><th>Mandatory</th></tr>"
ROWS = [
    "<tr><td>1</td><td>book</td><td>Which</td><td>string</td><td>yes</td></tr>",
    "<tr><td>2</td><td>days</td><td>How long</td><td>integer</td><td>no</td></tr>",
]
ALL = '<tr><td colspan="5">{}</td></tr>'
NOTE = "A loan is refused unless the reader has signed. Sign first."


def read(text: str, name: str = "page.html") -> Reading:
    """A page given as text, read; all of its tables is accounted for."""
    reading = read_page(source_of(text.encode(), name), None, ())
    assert reading.problems == ()
    assert reading.accounted == 100
    return reading


def page(*rows: str, before: str = "", head: str = HEAD) -> Reading:
    """A page of HTML with one table of these rows."""
    return read(f"<html><h1>Loan</h1><h2>Request</h2><table>{before}{head}{''.join(rows)}</table>")


def fields(reading: Reading, table: int = 0) -> list[dict[str, Any]]:
    """The rows of a table."""
    rows: list[dict[str, Any]] = reading.value["tables"][table]["rows"]
    return rows


def wordings(reading: Reading) -> set[str]:
    """The digests of the notes of a page."""
    return {note["wording"] for note in reading.value.get("notes", ())}


@pytest.mark.parametrize(
    "reading",
    [
        page(ROWS[0], ALL.format(NOTE), ROWS[1]),
        page(*ROWS, "<tfoot>" + ALL.format(NOTE) + "</tfoot>"),
        page(*ROWS, before=ALL.format(NOTE)),
        page(*ROWS, before=f"<caption>{NOTE}</caption>"),
        read(f"# Loan\n\nName | Type | Description\n-|-|-\na | string | x\n{NOTE}\nb | string | y\n", "page.md"),
    ],
    ids=["between", "foot", "above", "caption", "markdown"],
)  # fmt: skip
def test_a_sentence_within_a_table_is_a_note(reading: Reading) -> None:
    """Wherever it stands across the columns; the rows around it stay one table."""
    assert wordings(reading) == {digest(NOTE)}
    assert len(reading.value["tables"]) == 1
    assert len(fields(reading)) == 2


def test_a_short_text_below_the_rows_is_a_note() -> None:
    """Where no row follows, it is the heading of nothing."""
    assert wordings(page(*ROWS, ALL.format("* in cents"))) == {digest("* in cents")}


def test_an_empty_caption_says_nothing() -> None:
    """As tools write it."""
    assert wordings(page(*ROWS, before="<caption> </caption>")) == set()


def test_a_heading_within_a_table_is_told_as_well() -> None:
    """It parts the rows, and what it says is kept: it may be a condition."""
    reading = page(ROWS[0], ALL.format("Online shops only"), ROWS[1])
    assert wordings(reading) == {digest("Online shops only")}
    assert len(fields(reading)) == 2


def test_json_within_a_table_is_an_example() -> None:
    """Written across the columns, above, between or below rows."""
    shown = ALL.format('{{"book": "{}"}}')
    reading = page(ROWS[0], shown.format("b"), ROWS[1], shown.format("c"), before=shown.format("a"))
    assert [value["book"] for value in reading.examples.values()] == ["a", "b", "c"]


def test_groups_in_a_list_of_codes_are_no_codes() -> None:
    """A word across the columns is a note, a lone code is a code."""
    head = "<tr><th>Code</th><th>Title</th></tr>"
    rows = '<tr><td colspan="2">Transit</td></tr><tr><td>A_1</td><td>x</td></tr><tr><td>B</td></tr>'
    reading = page(rows, head=head)
    assert [item["code"] for item in reading.value["codes"][0]["items"]] == ["A_1", "B"]
    assert wordings(reading) == {digest("Transit")}


def test_of_two_columns_of_names_the_one_with_names_counts() -> None:
    """The other one is part of what the row says."""
    head = "<tr><th>Field</th><th>Attribute</th><th>Type</th><th>Format</th></tr>"
    row = "<tr><td>The book</td><td>book</td><td>string</td><td>{}</td></tr>"
    book, other = fields(
        page(row.format("uuid") + row.format("uri").replace("book<", "b<"), head=head)
    )
    assert (book["name"], book["type"], other["name"]) == ("book", "string", "b")
    assert book["wording"] == digest("The book\nuuid")


def test_a_column_that_nobody_knows_is_said_to_be_unclear() -> None:
    """Its text is part of the row's wording."""
    head = "<tr><th>Name</th><th>Type</th><th>Since</th></tr>"
    reading = page("<tr><td>a</td><td>string</td><td>May</td></tr>", head=head)
    assert fields(reading)[0]["wording"] == digest("May")
    assert [unclear.what for unclear in reading.unclear] == ["column 'Since'"]


def test_two_titles_of_a_code_are_both_told() -> None:
    """The first is the title, the digest has the second."""
    head = "<tr><th>Code</th><th>Name (RU)</th><th>Name (EN)</th></tr>"
    reading = page("<tr><td>A</td><td>один</td><td>one</td></tr>", head=head)
    (item,) = reading.value["codes"][0]["items"]
    assert (item["title"], item["wording"]) == ("один", digest("one"))


def test_a_header_of_two_rows_without_a_thead() -> None:
    """A header cell that reaches down makes the next row part of the header."""
    head = (
        '<tr><th rowspan="2">Name</th><th colspan="2">Value</th></tr>'
        "<tr><th>Type</th><th>Description</th></tr>"
    )
    (row,) = fields(page("<tr><td>a</td><td>string</td><td>x</td></tr>", head=head))
    assert (row["name"], row["type"], row["wording"]) == ("a", "string", digest("x"))


PICTURES = [
    ('<img src="t.png" alt="yes">', "yes"),
    ('<img src="t.png" alt="tick.png">', "unstated"),
    (
        '<ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Red</ac:parameter>'
        '<ac:parameter ac:name="title">YES</ac:parameter></ac:structured-macro>',
        "yes",
    ),
]


@pytest.mark.parametrize(("cell", "mandatory"), PICTURES)
def test_marks_drawn_as_pictures_count(cell: str, mandatory: str) -> None:
    """Text in place of a picture, and the lozenges of Confluence."""
    (row,) = fields(page(ROWS[0].replace("<td>yes", f"<td>{cell}")))
    assert row["mandatory"] == mandatory


def test_a_row_without_a_name_holds_no_others() -> None:
    """In a table without numbers, the rows below it stay where they are."""
    head = "<tr><th>Name</th><th>Type</th></tr>"
    rows = "<tr><td>a</td><td>string</td></tr><tr><td></td><td>long</td></tr><tr><td>b</td><td>long</td></tr>"  # fmt: skip
    assert [row["no"] for row in fields(page(rows, head=head))] == ["1", "2", "3"]


def test_a_footnote_apart_from_its_name() -> None:
    """Raised digits often stand behind a space."""
    text = (
        f"<table>{HEAD}{ROWS[0].replace('book', 'book <sup>1</sup>')}</table><p>1Of the loan.</p>"
    )
    (row,) = fields(read(f"<html><h1>X</h1>{text}"))
    assert (row["name"], row["notes"], row["damage"]) == ("book", [1], ["footnote"])


def test_json_beyond_mending_is_said_to_be_unclear() -> None:
    """Listed, with its line; the page is read all the same."""
    reading = read(f'<html><h1>X</h1><table>{HEAD}{ROWS[0]}</table><pre>{{"book": oh no}}</pre>')
    assert [unclear.what for unclear in reading.unclear] == ["no JSON: '{\"book\": oh no}'"]


def test_a_login_page_with_a_table_says_so() -> None:
    """The form often is one."""
    form = "<form><table><tr><td>User</td><td><input></td></tr><tr><td>Password</td><td><input type=password></td></tr></table></form>"  # fmt: skip
    with pytest.raises(InputError) as raised:
        read(f"<html><title>Log in</title>{form}</html>")
    assert any("asks for a password" in problem.what for problem in raised.value.problems)


def test_text_behind_an_address_is_skipped() -> None:
    """In a dump it stands on the line of the URL."""
    url = "https://sandbox.library.example/v1/loans"
    text = (PAGES / "loans.lines.txt").read_text("utf-8").replace(url, f"{url} for nobody")
    reading = read_page(source_of(text.encode(), "w"), None, ())
    assert any("no environment with a URL" in skip.reason for skip in reading.skipped)


def test_what_a_layout_loses_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    """The account is a net of its own: it does not close where a table said more."""
    monkeypatch.setattr(Ledger, "place", lambda self, cells: None)
    text = f"<html><h1>X</h1><table>{HEAD}{ROWS[0]}</table></html>"
    (problem,) = read_page(source_of(text.encode(), "w.html"), None, ()).problems
    assert problem.what == "49 characters of the tables on this page came to be no fact"
