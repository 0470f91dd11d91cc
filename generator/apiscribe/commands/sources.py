"""Where a page comes from: a file, or an address."""

from __future__ import annotations

from pathlib import Path

from ..reading.source.fetch import fetch, is_address
from ..reading.source.text import Source, read_source, source_of


def source_at(name: str) -> Source:
    """Return the text of a page, by the name of its file or by its address. Raises InputError."""
    return source_of(fetch(name), name) if is_address(name) else read_source(Path(name), name)
