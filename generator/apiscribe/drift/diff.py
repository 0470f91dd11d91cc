"""What two states of a page say differently, one difference for each cause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..reading.facts import CodeList, Page, Row
from ..reading.matching.rows import Pair
from .change import Difference
from .diff_codes import list_differences
from .diff_rows import row_differences
from .diff_sections import section_differences


def differences(spec: Page, read: Page, pairs: Mapping[str, list[Pair]]) -> list[Difference]:
    """Every difference between the spec and the page as read, in the page's order."""
    rows = list(row_differences(pairs))
    lists = list(list_differences(spec, read))
    told = set(_cells_told(read, lists))
    kept = [found for found in rows if found.kind != "wording" or found.fact.address not in told]
    return [*section_differences(spec, read), *kept, *lists]


def _cells_told(read: Page, lists: Iterable[Difference]) -> Iterator[str]:
    """The rows in whose own cell a list stands of which a difference was told."""
    changed = {difference.table for difference in lists}
    rows = {row.address: row for row in read.rows}
    for found in read.codes:
        if found.address.partition("#")[2] in changed:
            yield from (row for row in found.of if row in rows and _holds(rows[row], found, read))


def _holds(row: Row, found: CodeList, read: Page) -> bool:
    """Whether a list begins within the lines of a row."""
    after = min((other.line for other in read.rows if other.line > row.line), default=row.line + 1)
    return row.line <= found.line < after
