"""Examples printed anew, with the values that people invented in the place of real ones."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from .. import facts


def kept_values(printed: Any, kept: Any, codes: Set[str]) -> Any:
    """Return a printed JSON value in which a text stays as it is kept, unless it is a code.

    What a page prints may be names and addresses of people, which are invented anew when an
    example is first written down; members and types are those printed.
    """
    return _merged(printed, kept, codes)


def codes_of(page: facts.Page) -> set[str]:
    """Return the codes that are text, of the lists and rows of a page."""
    listed = {code for code_list in page.codes for code in code_list.codes}
    listed |= {value for row in page.rows for value in row.enum or ()}
    return {code for code in listed if isinstance(code, str)}


def _merged(printed: Any, kept: Any, codes: Set[str]) -> Any:
    if isinstance(printed, dict) and isinstance(kept, dict):
        return {key: _merged(item, kept.get(key), codes) for key, item in printed.items()}
    if isinstance(printed, list) and isinstance(kept, list):
        rest = [None] * (len(printed) - len(kept))
        pairs = zip(printed, [*kept, *rest], strict=False)
        return [_merged(item, old, codes) for item, old in pairs]
    text = isinstance(printed, str) and isinstance(kept, str)
    return kept if text and not {printed, kept} & codes else printed
