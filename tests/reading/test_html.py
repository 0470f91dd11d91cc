"""HTML as Confluence shows and stores it, as people wrote it by hand, and as machines do."""

from __future__ import annotations

import pytest
from drawing import attempt, consumed, document_of, grids, page, rest, table_of

from apiscribe.reading.blocks import Document, Heading


def attempt_of(text: str) -> tuple[Document, list[str]]:
    """A page given as text and what could not be placed."""
    document, problems = attempt(text, "html")
    assert document
    return document, [str(problem) for problem in problems]


def test_a_page_that_confluence_shows() -> None:
    """Spans, lists, inner tables and pictures in cells; what is around the page is left out."""
    document, problems = page("confluence_view.html")
    assert (document.layout, problems) == ("html", [])
    (grid,) = grids(document)
    assert table_of(grid) == [
        ["No.", "Field name", "Description", "Field type", "Mandatory"],
        [
            "1",
            "locker1",
            "Which one it is.\nMay be:\nBIG - large\ndeep\nTINY - small < 10\u00a0cm",
            "UUID",
            "(tick)",
        ],
        ["Who rents it"],
        ["2", "tenant", "The one who\npays\nP Person\nF Firm", "string(20)", "no"],
        ["2", "payer", "Same", "string", ""],
    ]
    assert document.size == consumed(document)
    assert rest(document) == [
        ("Heading", 8, "Read a locker"),
        ("Prose", 9, "Send a GET request to /lockers/{id}."),
        ("Heading", 11, "Answer"),
        ("Heading", 20, "Example"),
        ("Snippet", 21, '{ "locker": 7,\n  "open": true }'),
        ("Snippet", 22, '{\n  "tenant": "<name>"\n}'),
    ]


def test_a_cell_over_several_rows_is_copied() -> None:
    """Once it counts; the rows and cells keep the lines that they begin on."""
    (grid,) = grids(page("confluence_view.html")[0])
    assert [row.line for row in grid.rows] == [14, 15, 16, 18]
    copies = [(row.line, cell.text) for row in grid.rows for cell in row.cells if cell.copy]
    assert copies == [(18, "2")]
    assert grid.rows[2].cells[3].line == 17


def test_a_page_that_confluence_stores() -> None:
    """Macros of code keep their lines; their parameters are no text of the page."""
    document, problems = page("confluence_storage.html")
    assert problems == []
    assert [table_of(grid) for grid in grids(document)] == [
        [
            ["Code", "Title", "Final"],
            ["OPEN", "It is open(tick)", ""],
            ["SHUT", "It is shut", "yes"],
        ]
    ]
    assert rest(document)[2:] == [
        ("Snippet", 8, '{\n  "state": "<OPEN>", "n": 1 > 0\n}'),
        ("Prose", 11, "The end."),
    ]


def test_a_page_of_the_last_century() -> None:
    """No end tags, no header cells, a table for layout; rows with cells too few and too many."""
    document, problems = page("old_style.html")
    assert problems == []
    assert [table_of(grid) for grid in grids(document)] == [
        [
            ["No", "Name", "Type", "Mandatory"],
            ["1", "locker", "string", "yes"],
            ["2", "size", "integer"],
            ["3", "lid", "string", "no", "extra"],
            ["4", "", "string", "no"],
        ],
        [
            ["Code", "Meaning\nen", "ru"],
            ["A", "first", "первый"],
            ["A", "also", "тоже"],
            ["B", "second", "второй"],
        ],
        [["No", "Name"], ["1", "key"]],
    ]
    assert document.size == consumed(document)
    assert [text for _, _, text in rest(document)] == [
        "Home",
        "Lockers",
        "Some words",
        "Request",
        "Fields of the request",
    ]


def test_text_outside_of_cells_is_a_problem() -> None:
    """A browser shows it above the table: nobody can tell where it belongs."""
    text = "<table>\n<tr><th>No<th>Name</tr>\n<tr>lost<td>1<td>lid</tr>\nstray</table>"
    document, problems = attempt_of(text)
    assert [problem.partition("\n")[0] for problem in problems] == [
        "page:3:1: text in a table, but in no cell: 'lost'",
        "page:4:1: text in a table, but in no cell: 'stray'",
    ]
    assert document.size == consumed(document) + len("loststray")


def test_half_a_page_is_a_problem() -> None:
    """A table that is still open at the end is told by the line it begins on."""
    _, problems = attempt_of("<h1>x</h1>\n<table><tr><th>No<th>Name<tr><td>1<td>li")
    (problem,) = problems
    assert problem.startswith("page:2:1: the page ends within this table")


HEADERS = [
    ("<tr><td>No<td>Name<tr><td>1<td>lid", ["No", "Name"]),
    ("<tr><th>No<td>Name<tr><th>1<td>lid", ["No", "Name"]),
    ("<tr><td>1<td>lid<tr><td>2<td>key", []),
    ("<tr><td>1.2.<td>lid<tr><td>2<td>key", []),
    ("<tr><th colspan=2>Title<tr><th>No<th>Name<tr><td>1<td>lid", ["No", "Name"]),
    ("<tr><td colspan=2>Title<tr><td>No<td>Name<tr><td>1<td>lid", ["No", "Name"]),
    ("<thead><tr><th>No<th>Name<tfoot><tr><td>1<td>lid", ["No", "Name"]),
    ("<tr hidden><th>No<th>Name<tr style='display:none'><td>1<td>lid", ["No", "Name"]),
]


@pytest.mark.parametrize(("rows", "header"), HEADERS)
def test_the_header_is_found(rows: str, header: list[str]) -> None:
    """With header cells or without, below a title, or missing."""
    document = document_of(f"<p>x<table>{rows}</table>")
    (grid,) = grids(document)
    assert [cell.text for cell in grid.header] == header
    assert grid.rows[-1].cells[1].text in ("lid", "key")
    assert document.size == consumed(document)


def test_a_header_within_a_table_begins_another() -> None:
    """With the title that stands above it, which is a heading."""
    rows = [
        "<tr><th>No<th>Name",
        "<tr><td>1<td>lid",
        "<tr><td colspan=2>Sizes",
        "<tr><td>2<td>key",
        "<tr><td colspan=2>Codes",
        "<tr><th>Code<th>Title",
        "<tr><td>A<td>One",
    ]
    document = document_of("<table>\n" + "\n".join(rows) + "</table>")
    assert [table_of(grid) for grid in grids(document)] == [
        [["No", "Name"], ["1", "lid"], ["Sizes"], ["2", "key"]],
        [["Code", "Title"], ["A", "One"]],
    ]
    assert rest(document) == [("Heading", 6, "Codes")]
    assert document.size == consumed(document)


TEXTS = [
    ("a<br>b<br/><br>c", "a\nb\nc"),
    ("<p>a</p>\n\n<p>b</p>", "a\nb"),
    ("a\n   b\t c", "a b c"),
    ("<table><tr><td><p>a</p><td><p>b</p><tr><td>c</table>", "a b\nc"),
    ("<b>a</b>b <i> c</i>", "ab c"),
    ("<ul><li>a<li>b<ol><li>c</ol></ul>d", "a\nb\nc\nd"),
    ("a&nbsp;&lt;b&gt;&#x20;c&amp;lt;", "a\u00a0<b> c&lt;"),
    ("loc&#8203;ker", "loc\u200bker"),
    ("<script>x</script>a<!-- b --><style>c</style>d", "ad"),
    ("<pre>a\n  b</pre>", "a\nb"),
    ("<div><div><div>a</div></div></div><span></span>", "a"),
    ("a</div></span></p>b", "ab"),
    ("<unknown>a</unknown><o:p>b</o:p>", "ab"),
    ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"),
    ("<a href='x>y'>a</a>", "a"),
    ("<td>a", ""),
]


@pytest.mark.parametrize(("markup", "text"), TEXTS)
def test_the_text_of_a_cell(markup: str, text: str) -> None:
    """White space as it is seen; line breaks where blocks, items and breaks are."""
    (grid,) = grids(document_of(f"<table><tr><th>No<th>Name<tr><td>1<td>{markup}</table>"))
    assert grid.rows[0].cells[1].text == text


def test_blocks_nested_beyond_reason_keep_their_text() -> None:
    """Ten thousand levels deep, inside a cell and around a table."""
    deep = "<div>" * 10_000 + "deep" + "</div>" * 10_000
    document = document_of(f"{deep}<table><tr><th>No<th>Name<tr><td>1<td>{deep}</table>")
    (grid,) = grids(document)
    assert grid.rows[0].cells[1].text == "deep"


def test_a_page_of_endless_tags_is_refused() -> None:
    """Few bytes can be many elements, and each costs memory."""
    document, problems = attempt("<table><tr><td>1<td>lid" + "<p>" * 3_000_000, "html")
    assert document is None
    assert "3,000,004 tags" in problems[0].what


CODE = [
    '<table><tr><td class="linenos"><pre>1\n2</pre><td class="code"><pre>{\n}</pre></table>',
    '<table><tr><td class="hljs-ln-n">1<td class="hljs-ln-code">{<tr><td>2<td class="hljs-ln-code">}</table>',
    "<textarea>{\n}</textarea>",
    "<p>{<br>}</p>",
    "<div>{</div><div>}</div>",
    "<pre><code>{<br/>}</code></pre>",
]


@pytest.mark.parametrize("markup", CODE)
def test_code_is_a_snippet(markup: str) -> None:
    """However it is laid out, without the numbers of its lines."""
    document = document_of(f"<table><tr><th>No<th>Name<tr><td>1<td>lid</table>\n{markup}<p>Words")
    assert len(grids(document)) == 1
    assert rest(document) == [("Snippet", 2, "{\n}"), ("Prose", rest(document)[1][1], "Words")]


def test_lines_beyond_the_65535th_are_told() -> None:
    """And columns of entities, comments and scripts do not shift them."""
    row = "<tr><td>1</td>\n<td>lid<!-- a\nb --></td>\n<td title='a\nb'>&#10;text</td></tr>\n"
    text = "<table>\n<tr><th>No<th>Name<th>Description</tr>\n" + row * 20_000 + "</table>"
    (grid,) = grids(document_of(text))
    assert [grid.rows[at].line for at in (0, 1, 19_999)] == [3, 8, 3 + 5 * 19_999]


def test_the_title_is_that_of_the_page() -> None:
    """The first heading, else the title that a browser shows."""
    table = "<table><tr><th>No<th>Name<tr><td>1<td>lid</table>"
    for text in (
        f"<title>Lockers</title><h2>Read</h2>{table}",
        f"<header><h1>Lockers</h1></header>{table}",
    ):
        (title,) = (b for b in document_of(text).blocks if isinstance(b, Heading) and b.level == 1)
        assert title.text == "Lockers"
