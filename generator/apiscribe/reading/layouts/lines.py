"""Text dumps with one cell a line, some rows glued."""

from __future__ import annotations

from ...problems import Problems
from ..blocks import Document
from ..source import Source
from .dump import read_dump


def document(source: Source, problems: Problems) -> Document:
    """The blocks of a page in this layout; what fits nowhere goes to the problems."""
    return read_dump(source, "lines", problems)
