"""Which layout a page is in is told by its marks; a page without tables is refused in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from drawing import PAGES

from apiscribe.problems import InputError, Problem
from apiscribe.reading.layouts import LAYOUTS, detect
from apiscribe.reading.page import read_page
from apiscribe.reading.source.text import read_source, source_of

PIPES = "No | Name\n---|---\n1 | lid\n"
TABLE = "<table><tr><th>No<th>Name<tr><td>1<td>lid</table>"
LAYOUT_OF = [
    (PIPES, "markdown"),
    (f"Words\n{PIPES}{TABLE}", "markdown"),
    (f"{TABLE}\n", "html"),
    (f"<!-- saved -->\n<!DOCTYPE html><p>a | b\n---|---\n{TABLE}", "html"),
    (f'<?xml version="1.0"?>\n<html xmlns="x">{TABLE}</html>', "html"),
    (f"<h2>Lockers</h2>{TABLE}", "html"),
    (f"# Lockers\n\n{TABLE}\n", "html"),
    (f"---\ntitle: Lockers\n---\n# Lockers\n\n{TABLE}\n", "markdown"),
    ("# Lockers\n\nParameters:\n\n* `size`: how many\n", "markdown"),
    ("No.\n\nField name\n\nDescription\n\nField type\n\nMandatory\n\n1\n\nlid\n\nA lid\n\nstring\n\nyes\n", "lines"),
    ("No. Field name Description Field type Mandatory\n1 lid A lid string yes\n2 key A key string no\n", "spaced"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "layout"), LAYOUT_OF)
def test_the_layout_is_detected(text: str, layout: str) -> None:
    """A page is what its first marks say, even if there are those of another further down."""
    assert detect(source_of(text.encode(), "page")) == layout


@pytest.mark.parametrize(
    "path",
    [p for p in sorted(PAGES.iterdir()) if p.suffix in (".html", ".md", ".txt")],
    ids=lambda path: path.name,
)
def test_our_own_pages_are_detected(path: Path) -> None:
    """Each in the layout that its ending, or the one before, says."""
    layout = detect(read_source(path, path.name))
    named = {".html": "html", ".md": "markdown"}
    assert layout == named.get(path.suffix, path.suffixes[0].removeprefix("."))


def refused(text: str, layout: str | None = None) -> Problem:
    """The one problem of a page that has no table."""
    with pytest.raises(InputError) as caught:
        read_page(source_of(text.encode(), "page"), layout, ())
    (problem,) = caught.value.problems
    return problem


def test_a_login_page_is_called_one() -> None:
    """By its password field, at its line, with its title."""
    form = "<form>\n<input name=p type='password'></form>"
    problem = refused(f"<html><title>Log\nin</title>\n{form}<table><tr><td>Help</table>")
    assert "titled 'Log in'; it asks for a password" in problem.what
    assert problem.place.line == 4
    assert "log in first" in problem.mend


@pytest.mark.parametrize(
    "text",
    [
        "Lockers are opened by a number.\n",
        "<html><body><p>Nothing here</p></body></html>",
        '{"lockers": "3.1.0", "paths": {}}',
        "# Lockers\n\nWords | more words\n\n---\n",
        "<html><nav><table><tr><th>Home<th>Help</table></nav></html>",
    ],
)
def test_a_page_without_tables_is_refused(text: str) -> None:
    """In one sentence, and with a way on."""
    problem = refused(text)
    assert "no table of fields or codes" in problem.what
    assert "--layout" in problem.mend


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_page_without_tables_is_refused_in_any_layout(layout: str) -> None:
    """Naming a layout does not make a table of words."""
    assert f"read as {layout}" in refused("Lockers are opened by a number.\n", layout).what


def test_an_unknown_layout_is_refused() -> None:
    """With the ones there are."""
    problem = refused(PIPES, "word")
    assert "there is no layout 'word'" in problem.what
    assert "html, markdown, lines, glued, spaced" in problem.mend
