"""Reading a page, and writing it into the spec, takes steps in proportion to the page."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import repeat
from pathlib import Path

import pytest

from apiscribe.commands.page_save import save, spec_pages
from apiscribe.problems import InputError
from apiscribe.project.config import load_config
from apiscribe.reading import page
from apiscribe.reading.page import MOST_PROBLEMS, read_page
from apiscribe.reading.source.text import Source
from counting import steps

PROJECT = 'output = "generated/demo-client"\n[package]\nname = "demo-client"\n'
HEADER = ("No.", "Field name", "Description", "Field type", "Mandatory (yes/no)")
ROW = ("1", "code", "Text", "string", "no")
NUMBERS = range(1, 1_000_000)


def html(*rows: tuple[str, ...]) -> str:
    """A table in HTML."""
    return f"<table>{''.join('<tr><td>' + '<td>'.join(row) for row in rows)}</table>"


def markdown(*rows: tuple[str, ...]) -> str:
    """A table in Markdown."""
    return "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], ("---",) * 5, *rows[1:]))


def lettered(number: int) -> str:
    """A number in letters, such as names may have."""
    return str(number).translate(str.maketrans("0123456789", "abcdefghij"))


def times(text: str, n: int) -> str:
    """A text so many times."""
    return "".join(repeat(text, n))


def parts(n: int) -> list[tuple[str, ...]]:
    """Rows of which each has an object type of its own."""
    names = [f"part_{lettered(number)}" for number in NUMBERS[:n]]
    return [(str(no), name, "Part of it", f"{name}[]", "no") for no, name in enumerate(names, 1)]


def codes(*codes: str) -> str:
    """A table of codes."""
    return html(("Code", "Name"), *((code, "Text") for code in codes))


SHAPES: dict[str, Callable[[int], str]] = {
    "rows in HTML": lambda n: html(HEADER, *parts(n)),
    "rows in Markdown": lambda n: markdown(HEADER, *parts(n)),
    "rows in lines": lambda n: "\n\n".join("\n\n".join(row) for row in (HEADER, *parts(n))),
    "rows glued": lambda n: "\n".join([" ".join(HEADER), *map("".join, parts(n))]),
    "rows spaced": lambda n: "\n".join(" ".join(row) for row in (HEADER, *parts(n))),
    "examples alike": lambda n: html(HEADER, ROW) + times('<pre>{"code": "A_B"}</pre>', n),
    "examples": lambda n: html(HEADER, ROW) + "".join(f'<pre>{{"code": "A_{i}"}}</pre>' for i in NUMBERS[:n]),
    "examples of rows": lambda n: html(HEADER, *parts(n)) + "".join(f'<pre>{{"{row[1]}": {{}}}}</pre>' for row in parts(n)),
    "tables": lambda n: "".join(html(HEADER, ("1", row[1], "Text", "string", "no")) for row in parts(n)),
    "tables below rows": lambda n: html(HEADER, *parts(n)) + "".join(html(HEADER, (f"{i}.1", f"x_{lettered(i)}", "Text", "string", "no")) for i in NUMBERS[:n]),
    "code lists": lambda n: html(HEADER, ROW) + "".join(f"<h2>List {i}</h2>{codes(f'A_{i}', f'B_{i}')}" for i in NUMBERS[:n]),
    "appendices": lambda n: html(HEADER, *((str(i), f"x_{lettered(i)}", f"See appendix {i}", "string", "no") for i in NUMBERS[:n])) + "".join(f"<h2>Appendix {i}</h2>{codes(f'A_{i}', f'B_{i}')}" for i in NUMBERS[:n]),
    "values": lambda n: html(HEADER, *((str(i), f"x_{lettered(i)}", f"Value - A_{i}, B_{i}", "string", "no") for i in NUMBERS[:n])),
    "notes": lambda n: html(HEADER, ROW) + "".join(f"<p>This is note {i} of all of them.</p>" for i in NUMBERS[:n]),
    "environments": lambda n: html(HEADER, ROW) + html(("Environment", "URL"), *((f"Test {i}", f"https://a{i}.example.org/x") for i in NUMBERS[:n])),
    "headings in a table": lambda n: times("<p>Some words.</p>", n) + html(HEADER, *(row for i in NUMBERS[:n] for row in ((f"Part {i}",), (str(i), f"x_{lettered(i)}", "Text", "string", "no")))),
    "JSON in paragraphs": lambda n: html(HEADER, ROW) + times('<p>{ "</p><h3>Title</h3>', n),
    "comments before": lambda n: times("<!-- saved -->", n) + html(HEADER, ROW),
    "one number for all": lambda n: html(HEADER, *repeat(ROW, n)),
    "elements in elements": lambda n: html(HEADER, ROW) + times("<div>", n) + "words",
}  # fmt: skip
REFUSED: dict[str, Callable[[int], str]] = {
    "pipes in a line": lambda n: markdown(HEADER, ROW) + "\n" + times("|" * 50, n),
    "pipes in lines": lambda n: markdown(HEADER, ROW) + "\n" + times("| a" * 20 + "\n", n),
    "pipes in a list item": lambda n: "- words\n\n" + times("  | a | b |\n  |---|---|\n  | a | b |\n\n", n),
    "cells in a row": lambda n: html(HEADER, tuple(repeat("x", n))),
    "columns": lambda n: html(tuple(repeat("name", n)), tuple(repeat("x", n))),
    "cells over rows": lambda n: html(HEADER, *repeat(ROW, n)).replace("<td>", "<td rowspan=9999>"),
    "tables in tables": lambda n: html(HEADER, ROW) + times("<table><tr><td>", n) + "words",
    "headers in a dump": lambda n: "\n".join(HEADER) + "\n1\ncode\nText\nstring\nno\n\n" + times("Name\n\n", n),
    "brackets": lambda n: markdown(HEADER, ROW) + "\n\n" + times("{\n", n) + "\n" + times("[", n),
    "no comments before": lambda n: times("<!-- saved -->\n", n) + "words",
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_four_times_the_page_takes_four_times_the_steps(shape: str, tmp_path: Path) -> None:
    """Reading, writing, and reading and writing again over what was written."""

    def written(n: int) -> None:
        root = tmp_path / str(n)
        (root / "spec/pages").mkdir(parents=True, exist_ok=True)
        (root / "apiscribe.toml").write_text(PROJECT)
        config = load_config(root)
        for _ in range(2):
            source = Source("demo.html", SHAPES[shape](n))
            save(config, read_page(source, None, spec_pages(config)), accept_removals=False)

    written(5)
    assert steps(lambda: written(40)) < 5 * steps(lambda: written(10))


@pytest.mark.parametrize("shape", REFUSED)
def test_a_page_is_refused_in_steps_in_proportion(shape: str) -> None:
    """What makes no sense is told to be so as quickly."""

    def refused(n: int) -> None:
        with suppress(InputError):
            read_page(Source("demo.html", REFUSED[shape](n)), None, ())

    refused(5)
    assert steps(lambda: refused(80)) < 5 * steps(lambda: refused(20))


@pytest.mark.parametrize(
    ("noun", "shape"),
    [
        ("rows and codes", "rows in HTML"),
        ("field tables", "tables"),
        ("code lists", "code lists"),
        ("examples", "examples"),
    ],
)
def test_a_page_has_a_budget(noun: str, shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One problem says what there is too much of; as much as is allowed is read."""
    most = 12
    monkeypatch.setitem(page.BUDGETS, noun, most)
    read_page(Source("demo.html", SHAPES[shape](most)), None, ())
    with pytest.raises(InputError) as caught:
        read_page(Source("demo.html", SHAPES[shape](most + 1)), None, ())
    [problem] = caught.value.problems
    assert problem.what == f"the page has {most + 1} {noun}; at most {most} are read"


def test_a_page_of_problems_is_not_listed_whole() -> None:
    """The first of them, and how many more there are."""
    broken = [(str(i), "x") * 3 for i in NUMBERS[: MOST_PROBLEMS + 30]]
    with pytest.raises(InputError) as raised:
        read_page(Source("demo.html", html(HEADER, *broken)), None, ())
    assert len(raised.value.problems) == MOST_PROBLEMS + 2
    more = "and 30 problems more on this page"
    assert more in [problem.what for problem in raised.value.problems]
