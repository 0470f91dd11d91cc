"""Text dumps without column marks: rows, codes and listings, and what cannot be cut.

The docs' own pages are not kept in the repository. Name their folder in CDEK_PAGES to read
them too.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apiscribe.problems import Problems
from apiscribe.reading.blocks import Document, Grid, Snippet
from apiscribe.reading.cells.headers import columns
from apiscribe.reading.cells.letters import digest
from apiscribe.reading.layouts.text.document import form, read_dump
from apiscribe.reading.source.text import source_of
from running import DEEP, ROOT, load_yaml

FOLDER = os.environ.get("CDEK_PAGES", "")
docs = pytest.mark.skipif(not FOLDER, reason="CDEK_PAGES names no folder with the docs' own pages")
PAGES = Path(__file__).parent / "pages"
DUMPS = ["webhooks", "delete_order", "get_order"]
LAYOUTS = ["lines", "glued", "spaced"]
HEADER = ["No.", "Field name", "Description", "Field type", "Mandatory (yes/no)"]
CODES = ["Code", "Status", "Comment"]
# Kinds of damage that follow from the numbers, whatever the layout.
NUMBERING = {"jump", "gap", "duplicate", "parent"}


def read(text: str, layout: str | None = None) -> tuple[Document, list[str]]:
    """The blocks of a page, and its problems as `line: what`."""
    source, problems = source_of(text.encode(), "page.txt"), Problems()
    document = read_dump(layout or form(source.lines) or "none", source, problems)
    return document, [f"{problem.place.line}: {problem.what}" for problem in problems.items]


def grids(document: Document) -> list[Grid]:
    """The tables of a page."""
    return [block for block in document.blocks if isinstance(block, Grid)]


def rows(text: str, layout: str | None = None) -> list[list[str]]:
    """The cells of all rows of a page that has no problems."""
    document, problems = read(text, layout)
    assert problems == []
    return [[cell.text for cell in row.cells] for grid in grids(document) for row in grid.rows]


def named(grid: Grid) -> list[dict[str, str]]:
    """The rows of a table, each cell by what its column holds."""
    header = [cell.text for cell in grid.header]
    kinds = columns(header) if header[0] else ("no", *columns(header[1:]))
    return [{kind: c.text for kind, c in zip(kinds, row.cells, strict=True)} for row in grid.rows]


def transcribed(page: str) -> tuple[dict[str, Any], Document]:
    """A page as it is transcribed, and as it is read."""
    spec = load_yaml((ROOT / f"spec/pages/{page}.yaml").read_text("utf-8"))
    document, problems = read((Path(FOLDER) / spec["source"]).read_text("utf-8"))
    assert problems == []
    return spec, document


@docs
@pytest.mark.parametrize("page", DUMPS)
def test_docs_rows_are_those_of_the_spec(page: str) -> None:
    """Number, name, line, wording and damage of every row equal what people transcribed."""
    spec, document = transcribed(page)
    by_line = {grid.line: grid for grid in grids(document)}
    for table in spec["tables"]:
        grid = by_line[table["line"]]
        printed = [
            (row["no"], row["name"], digest(row["description"]), drawn.line, {*drawn.damage})
            for row, drawn in zip(named(grid), grid.rows, strict=True)
        ]
        assert printed == [
            (row["no"], row["name"], row["wording"], row["line"], {*row.get("damage", ())} - NUMBERING)
            for row in table["rows"]
        ]  # fmt: skip


@docs
@pytest.mark.parametrize("page", DUMPS)
def test_docs_types_and_marks_are_those_of_the_spec(page: str) -> None:
    """The type cell begins with the documented type; the mark is the documented one."""
    spec, document = transcribed(page)
    by_line = {grid.line: grid for grid in grids(document)}
    marks = {"": "unstated", "да": "yes", "是": "yes", "否": "no"}
    for table in spec["tables"]:
        for row, want in zip(named(by_line[table["line"]]), table["rows"], strict=True):
            kind = row["type"].replace(" ", "")
            assert kind.startswith(want.get("type", "")), want
            assert bool(kind) == ("type" in want), want
            assert kind.endswith("[]") == want.get("array", False), want
            assert marks.get(row["mandatory"], row["mandatory"]) == want["mandatory"], want


@docs
@pytest.mark.parametrize("page", DUMPS)
def test_docs_codes_are_those_of_the_spec(page: str) -> None:
    """Code, title, wording, flag, status, line and damage of every code that has a table."""
    spec, document = transcribed(page)
    lists = [code_list for code_list in spec["codes"] if "heading" in code_list]
    drawn = [grid for grid in grids(document) if "code" in columns([c.text for c in grid.header])]
    assert len(drawn) == len(lists)
    for grid, code_list in zip(drawn, lists, strict=True):
        for row, cells, item in zip(grid.rows, named(grid), code_list["items"], strict=True):
            assert (cells["code"], row.line) == (item["code"], item["line"])
            assert row.damage == tuple(item.get("damage", ()))
            title = " ".join(cells.get("title", "").split())
            assert title == item.get("title", "")
            if "comment" in cells:
                assert digest(cells["comment"]) == item["wording"]
            if "status" in item:
                assert (cells["rendered"] == "1", cells["status"]) == (item["rendered"], item["status"])  # fmt: skip


@docs
@pytest.mark.parametrize("page", DUMPS)
def test_docs_examples_and_servers_are_those_of_the_spec(page: str) -> None:
    """Listings hold the lines of the examples; labels and URLs are found with their lines."""
    spec, document = transcribed(page)
    snippets = [block for block in document.blocks if isinstance(block, Snippet)]
    for example in spec["examples"]:
        line = example["line"]
        assert any(s.line <= line <= s.line + s.text.count("\n") for s in snippets), example
    servers = [
        {"label": row.cells[0].text, "url": row.cells[1].text, "line": row.line}
        for grid in grids(document)
        for row in grid.rows
        if len(row.cells) == 2 and row.cells[1].text.startswith("https://")
    ]
    wanted = [{key: item[key] for key in ("label", "url", "line")} for item in spec.get("environments", ())]  # fmt: skip
    assert servers == wanted


# Pages of our own, with the same kinds of damage.


def shown(document: Document) -> str:
    """A page's blocks as text, a row or a block a line, to compare with what is expected."""
    lines = []
    for block in document.blocks:
        if not isinstance(block, Grid):
            lines.append(f"{block.line} {type(block).__name__}: {block.text}")
            continue
        lines.append(f"{block.line} Grid: {' | '.join(cell.text for cell in block.header)}")
        for row in block.rows:
            cells = " | ".join(f"{cell.text}@{cell.line}" for cell in row.cells)
            lines.append(f"{row.line} {cells} {' '.join(row.damage)}".rstrip())
    return "\n".join(line.replace("\n", "⏎") for line in lines) + "\n"


def letters(document: Document) -> int:
    """The characters in the cells of all tables, no spaces."""
    drawn = [grid for grid in grids(document) if grid.header]
    cells = [
        c for grid in drawn for row in (grid.header, *(r.cells for r in grid.rows)) for c in row
    ]
    return sum(len("".join(cell.text.split())) for cell in cells)


def page(layout: str) -> str:
    """The page of our own in a layout."""
    return (PAGES / f"loans.{layout}.txt").read_text("utf-8")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_own_pages_read_as_expected(layout: str) -> None:
    """Rows, codes, servers, listings, prose, lines and damage; nothing is left over."""
    document, problems = read(page(layout))
    assert (document.layout, problems) == (layout, [])
    assert shown(document) == (PAGES / f"loans.{layout}.expected").read_text("utf-8")
    assert letters(document) == document.size


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_page_cut_off_anywhere_is_read(layout: str) -> None:
    """Half a page gives the rows above the cut as they were; no cut is a crash."""
    text = page(layout)
    whole = [row for grid in grids(read(text)[0]) for row in grid.rows]
    for end in range(20, len(text), 7):
        document, _ = read(text[:end], layout)
        kept = [row for grid in grids(document) for row in grid.rows]
        same = [row for row, was in zip(kept, whole, strict=False) if row == was]
        assert len(same) >= len(kept) - 1, text[:end][-80:]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_lost_line_is_noticed_or_does_little(layout: str) -> None:
    """Without any one line at most one row is another, or a row is short, or it is a problem."""
    lines = page(layout).split("\n")
    whole = drawn(page(layout), layout)
    for gone in range(len(lines)):
        text = "\n".join(lines[:gone] + lines[gone + 1 :])
        document, problems = read(text, layout)
        if problems or any(
            len(row.cells) < len(g.header) for g in grids(document) for row in g.rows
        ):
            continue
        kept = drawn(text, layout)
        assert sum(row not in whole for row in kept) <= 1, lines[gone]
        missing = [row for row in whole if row not in kept and "://" not in row[1]]
        assert len(missing) <= 1, lines[gone]


def drawn(text: str, layout: str) -> list[list[str]]:
    """The cells of all rows of a page, whatever its problems."""
    document, _ = read(text, layout)
    return [[cell.text for cell in row.cells] for grid in grids(document) for row in grid.rows]


EDITS = [
    ("lines", "string()no", "string(40)yes", ["4.1", "shelf", "Where the copy stands", "string(40)", "yes"]),
    ("lines", "UUID\n\nyes", "long\n\nno", ["1", "copy_id", "Copy that is lent", "long", "no"]),
    ("lines", "\n4.1shelf", "\n4.1rack", ["4.1", "rack", "Where the copy stands", "string()", "no"]),
    ("lines", "\n6\n\nnote", "\n7\n\nfee\n\nFee due\n\nmoney\n\nno\n\n6\n\nnote", ["7", "fee", "Fee due", "money", "no"]),
    ("lines", "\n3\n\nLost", "\n15\n\nTorn\n\nIt is torn.\n\n3\n\nLost", ["15", "Torn", "It is torn."]),
    ("lines", "12Given", "120Given", ["120", "Given back", "The copy is in its place again."]),
    ("lines", "Lent for 1 more week\n\n1\n\n", "Lent\n\n0\n\n", ["2", "Lent", "0", "Open"]),
    ("glued", "integerno", "string(4)yes", ["2.4", "days_late", "Days since 2020", "string(4)", "yes"]),
    ("glued", "2.4days", "2.3codeIts codelongno\n2.4days", ["2.3", "code", "Its code", "long", "no"]),
    ("glued", "2lettersLetters", "2mailsLetters", ["2", "mails", "Letters that went out for this loan", "letter[]", "no"]),
    ("glued", "2.1kind", "3kind", ["3", "kind", "Kind of the letter\nMay be: FIRST, SECOND", "string(6)", "yes"]),
    ("glued", "SECONDSecond", "THIRDThird letterIt is the last.\nSECONDSecond", ["THIRD", "Third letter", "It is the last."]),
    ("spaced", "天数 (最多 30) integer", "天数 (最多 30) string(40) 否", ["1.3", "days", "天数 (最多 30)", "string(40)", "否"]),
    ("spaced", "1.3 days", "1.3 weeks", ["1.3", "weeks", "天数 (最多 30)", "integer", ""]),
    ("spaced", "1.3 days", "1.31 fee 费用 money\n1.3 days", ["1.31", "fee", "费用", "money", ""]),
    ("spaced", "2 related", "1.10.3 page 页 long\n2 related", ["1.10.3", "page", "页", "long", ""]),
    ("spaced", "GIVEN_BACK", "LOST 丢失 没人知道\nGIVEN_BACK", ["LOST", "丢失", "没人知道"]),
    ("spaced", "12 续借 1", "12 续借, 一周 0", ["12", "续借, 一周", "0", "已借出"]),
]  # fmt: skip


@pytest.mark.parametrize(("layout", "was", "now", "row"), EDITS, ids=[repr(edit[2]) for edit in EDITS])  # fmt: skip
def test_an_edited_page_differs_in_one_row(layout: str, was: str, now: str, row: list[str]) -> None:
    """A row added, renamed, renumbered or retyped is read as such; no other row changes."""
    assert page(layout).count(was) == 1
    before, after = rows(page(layout)), rows(page(layout).replace(was, now))
    assert [cells for cells in after if cells not in before] == [row]
    assert len([cells for cells in before if cells not in after]) <= 1


UNSURE = [
    ("lines", "\n2\n\nkind", "\nkind", "text between two rows fits into no cell"),
    ("lines", "\n6\n\nnote", "\nnote", "text below the last row fits into no cell"),
    ("lines", "No.\n\nField name\n\nDescription\n\nField type\n\nMandatory (yes/no)\n\n1\n", "1\n", "a row outside any table"),
    ("lines", "12Given backThe copy", "12Given BackByThe copy", "the cells of a code cannot be told apart"),
    ("glued", "2.1kindKind", "kindKind", "text within a row fits into no cell"),
    ("glued", "2.4days_lateDays", "2.4days_latedays", "the end of the name cannot be told"),
    ("glued", "integerno", "moneyno", "the end of the description cannot be told"),
    ("glued", "2020integerno", "20", "the end of the description cannot be told"),
    ("spaced", "1.3 days 天数 (最多 30) integer", "days 天数 (最多 30) integer", "text within a row fits into no cell"),
    ("spaced", "天数 (最多 30) integer", "Days, at most thirty days", "the end of the description cannot be told"),
    ("spaced", "续借 1 已借出", "续借 1 0 已借出", "the cells of a code cannot be told apart"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("layout", "was", "now", "message"), UNSURE, ids=[edit[3] for edit in UNSURE]
)
def test_what_cannot_be_cut_is_a_problem(layout: str, was: str, now: str, message: str) -> None:
    """A cut that is not sure is reported at its line, quoted, and never made in silence."""
    text = page(layout)
    assert text.count(was) == 1
    _, problems = read(text.replace(was, now), layout)
    first = text[: text.index(was)].count("\n") + 1
    told = [problem for problem in problems if message in problem]
    assert told
    assert any(first - 1 <= int(problem.partition(":")[0]) <= first + 12 for problem in told)


def test_a_number_in_a_description_begins_no_row() -> None:
    """Values and phrases that begin with a number stay in their row."""
    description = "How many:\n2 boxes at most\n2 - for two\n3. of them\n8-digit code"
    fields = [
        ["1", "amount", description, "integer", "yes"],
        ["2", "boxes", "Boxes", "integer", "no"],
    ]
    for layout in LAYOUTS:
        assert rows(rendered(HEADER, fields, layout), layout) == fields


# Tables of any content, in any of the three forms.

WORDS = st.one_of(
    st.sampled_from(["parcel", "of", "the", "kind", "date", "string", "yes", "no", "long", "uuid", "type", "code", "mail", "2", "40", "items"]),
    st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=9),
)  # fmt: skip
TYPES = ["string()", "string(255)", "integer", "long", "float", "boolean", "UUID", "datetime", "date (yyyy-MM-dd)"]  # fmt: skip
SINGULAR = ["parcel", "phone", "item", "service", "warning"]


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """A few words with a capital in front, that end in a word."""
    first = draw(st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=9))
    return " ".join([first.title(), *draw(st.lists(WORDS, max_size=5)), draw(st.sampled_from(["goods", "parcel", "(see below)", "it."]))])  # fmt: skip


@st.composite
def descriptions(draw: st.DrawFn) -> str:
    """A sentence, and perhaps a list of values below it."""
    values = draw(st.lists(st.sampled_from(["NEW - it is new", "true - it is so", "2 - for \"two\""]), max_size=2))  # fmt: skip
    return "\n".join([draw(sentences()), *values])


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    """Rows numbered as an outline: number, name, description, type, mark."""
    table: list[list[str]] = []
    no = [0]
    for _ in range(draw(st.integers(1, 9))):
        below = bool(table) and table[-1][3].endswith("[]")
        if not below:
            depth = draw(st.integers(1, len(no)))
            no = no[:depth]
        no = [*no, 1] if below else [*no[:-1], no[-1] + 1]
        array = draw(st.booleans()) and len(no) < 5
        item = draw(st.sampled_from(SINGULAR))
        name = f"{item}s" if array else draw(st.from_regex("[a-z]{1,6}(_[a-z0-9]{1,6}){0,2}", fullmatch=True))  # fmt: skip
        kind = f"{item}[]" if array else draw(st.sampled_from(TYPES))
        mark = draw(st.sampled_from(["yes", "no"]))
        table.append([".".join(map(str, no)), name, draw(descriptions()), kind, mark])
    return table


def rendered(header: list[str], table: list[list[str]], layout: str) -> str:
    """A table as a dump of this layout shows it, between prose."""
    apart = {"lines": "\n\n", "glued": "", "spaced": " "}[layout]
    above = " ".join(header) if layout == "spaced" else "\n\n".join(header) + "\n"
    between = "\n\n" if layout == "lines" else "\n"
    body = between.join(apart.join(cells) for cells in table)
    return f"What there is\n\nThese are the fields:\n\n{above}\n{body}\n\nThat is all of it.\n"


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(max_examples=300 if DEEP else 40, deadline=None)
@given(table=tables())
def test_any_table_reads_back(layout: str, table: list[list[str]]) -> None:
    """A table in any form is the same table again, and the form is recognised."""
    text = rendered(HEADER, table, layout)
    assert form(tuple(text.split("\n"))) == layout
    assert rows(text) == table
    document, _ = read(text)
    assert letters(document) == document.size


@st.composite
def lists(draw: st.DrawFn) -> list[list[str]]:
    """Codes with a title and a comment."""
    codes = draw(st.lists(st.integers(1, 999), min_size=1, max_size=9, unique=True))
    return [[str(code), draw(sentences()), draw(sentences()) + "."] for code in codes]


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(max_examples=300 if DEEP else 40, deadline=None)
@given(table=lists())
def test_any_code_list_reads_back(layout: str, table: list[list[str]]) -> None:
    """A code list in any form is the same list again."""
    assert rows(rendered(CODES, table, layout), layout) == table
