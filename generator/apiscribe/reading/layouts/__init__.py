"""Layouts that a page may be saved in: which one it is, and what it is made of."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from ...problems import InputError, Problem, Problems
from ..blocks import Document, Grid
from ..source.text import Source
from .html.document import document as html
from .markdown.pipes import is_head
from .text.document import form, read_dump

_PAGE = re.compile(
    r"\s*(?>(?:<!--.*?-->\s*)*)<(?:!doctype\s+html|html|head|body|meta|table|div)\b", re.I | re.S
)
_TABLE = re.compile(r"<table\b", re.I)
_ENDINGS = (".md", ".mdx", ".markdown")
_MARKED_UP = ("html", "markdown")
# such as "## Boxes"
_HEADED = re.compile(r"^[ \t]{0,40}#{1,6}[ \t]+\S", re.M)
# such as "---\ntitle: Boxes"
_FRONT = re.compile(r"---[ \t]*\n\w+:")
_TITLE = re.compile(r"<title[^>]{0,200}>\s*([^<]{1,200})", re.I)
_LOGIN = re.compile(r"<input[^>]{0,500}type\s*=\s*[\"']?password", re.I)


def markdown(source: Source, problems: Problems) -> Document:
    """Return the page as Markdown; its parser is loaded only for such a page."""
    from .markdown.document import document

    return document(source, problems)


LAYOUTS: dict[str, Callable[[Source, Problems], Document]] = {
    "html": html,
    "markdown": markdown,
    "lines": partial(read_dump, "lines"),
    "glued": partial(read_dump, "glued"),
    "spaced": partial(read_dump, "spaced"),
}


def read_document(source: Source, layout: str | None, problems: Problems) -> Document:
    """Return what a page is made of, in the layout named or else detected.

    Text of tables that the layout cannot place becomes problems. Raises InputError where
    a dump has no table at all, or no such layout is known.
    """
    if layout and layout not in LAYOUTS:
        mend = f"name one of {', '.join(LAYOUTS)}, or none to have it detected"
        raise InputError([Problem(source.place(1), f"there is no layout {layout!r}", (), mend)])
    name = layout or detect(source)
    document = LAYOUTS[name](source, problems)
    if name not in _MARKED_UP and not any(isinstance(b, Grid) for b in document.blocks):
        problems.stop()
        raise without_tables(source, name)
    return document


def detect(source: Source) -> str:
    """Return the name of the layout. Raises InputError if the page has no table in any."""
    if _PAGE.match(source.text):
        return "html"
    if _has_pipes(source):
        return "markdown"
    layout = form(source.lines)
    if layout:
        return layout
    marked_down = source.name.endswith(_ENDINGS) or _FRONT.match(source.text)
    if _TABLE.search(source.text) and not marked_down:
        return "html"
    if _HEADED.search(source.text):
        return "markdown"
    if source.text.lstrip().startswith("<"):
        return "html"
    raise without_tables(source)


def _has_pipes(source: Source) -> bool:
    lines = source.lines
    return any(is_head(lambda at: lines[at].strip(), at, len(lines)) for at in range(len(lines)))


def without_tables(source: Source, layout: str | None = None) -> InputError:
    """Return the problem of a page without tables, saying what it looks like."""
    title = _TITLE.search(source.text)
    message = "there is no table of fields or codes on this page"
    message += f", read as {layout}" if layout else ""
    message += f", titled {' '.join(title[1].split())!r}" if title else ""
    mend = "save the page once it shows its tables, or name its layout with --layout"
    if login := _LOGIN.search(source.text):
        message += "; it asks for a password"
        mend = "log in first, then save the page itself"
    line = source.text.count("\n", 0, login.start()) + 1 if login else 1
    return InputError([Problem(source.place(line), message, (), mend)])
