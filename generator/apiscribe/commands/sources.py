"""Where a page comes from: a file, or an address."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..reading.source.text import Source

LAYOUTS = ("html", "markdown", "lines", "glued", "spaced")


def source_at(name: str) -> Source:
    """The text of a page, by the name of its file or by its address. Raises InputError."""
    from ..reading.source.fetch import fetch, is_address
    from ..reading.source.text import read_source, source_of

    return source_of(fetch(name), name) if is_address(name) else read_source(Path(name), name)
