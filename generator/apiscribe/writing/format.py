"""Formats Python with black, several files at a time where that pays."""

from __future__ import annotations

import os
from collections.abc import Mapping

WORTH_A_PROCESS = 200_000
"""Characters from which a second process saves more than it costs."""


def format_all(sources: Mapping[str, str]) -> dict[str, str]:
    """Each source as black would have it. Raises black.InvalidInput for no Python."""
    import black  # noqa: F401  (imported before the fork, so that workers share it)

    workers = min(os.cpu_count() or 1, len(sources))
    size = sum(map(len, sources.values()))
    if workers < 2 or size < WORTH_A_PROCESS or not _forks():
        return {path: format_one(source) for path, source in sources.items()}
    ordered = sorted(sources, key=lambda path: (-len(sources[path]), path))
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(workers, get_context("fork")) as pool:
        formatted = pool.map(format_one, (sources[path] for path in ordered))
        return dict(zip(ordered, formatted, strict=True))


def format_one(source: str) -> str:
    """One source as black would have it."""
    import black

    return black.format_str(source, mode=black.Mode(line_length=88))


def _forks() -> bool:
    return hasattr(os, "fork")
