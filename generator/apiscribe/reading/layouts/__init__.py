"""Layouts that a page may be saved in: which one it is, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ...problems import InputError, Problem, Problems
from ..blocks import Document, Grid
from ..source.text import Source
from .detection import detect, without_tables
from .html.document import document as html
from .text.document import read_dump


def markdown(source: Source, problems: Problems) -> Document:
    """The page as Markdown; its parser is loaded only for such a page."""
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
    """What a page is made of, in the layout named or else detected.

    Text of tables that the layout cannot place becomes problems. Raises InputError where
    the page has no table at all, or no such layout is known.
    """
    if layout and layout not in LAYOUTS:
        mend = f"name one of {', '.join(LAYOUTS)}, or none to have it detected"
        raise InputError([Problem(source.place(1), f"there is no layout {layout!r}", (), mend)])
    name = layout or detect(source)
    document = LAYOUTS[name](source, problems)
    if not any(isinstance(block, Grid) for block in document.blocks):
        problems.stop()
        raise without_tables(source, name)
    return document
