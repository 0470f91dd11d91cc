"""Where a page comes from: a file, or an address."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..reading.source.fetch import fetch, is_address
from ..reading.source.text import Source, read_source, source_of


def source_at(name: str, trusted: Sequence[str]) -> Source:
    """Return the text of a page, by the name of its file or by its address.

    `trusted` are hosts that an address may lead to; see `fetch`. Raises InputError.
    """
    if is_address(name):
        return source_of(fetch(name, trusted), name)
    return read_source(Path(name), name)
