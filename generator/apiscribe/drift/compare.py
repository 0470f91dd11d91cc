"""Pages as read compared with the spec, judged, and with the decisions that expire."""

from __future__ import annotations

from collections.abc import Sequence

from ..deciding.decisions import Decisions, facts_of
from ..reading.facts import Page
from ..reading.matching.fingerprint import fingerprint
from .aligned import align
from .change import Drift
from .diff import differences
from .diff_rows import pair_tables, renumbered
from .effects import Judge
from .expiry import expired
from .impact import Sides
from .snapshot import state_of


def compare(
    pages: Sequence[Page], decisions: Decisions, read: Sequence[Page], package: str
) -> list[Drift]:
    """How each page that was read differs from the page of its name among `pages`.

    `package` is the import name of the package that is made of them.
    """
    known = {page.page: page for page in pages}
    pairs = {page.page: pair_tables(known[page.page], page) for page in read}
    aligned = {page.page: align(known[page.page], page, pairs[page.page]) for page in read}
    then = [aligned[page.page].page if page.page in aligned else page for page in pages]
    before, after = (state_of(state, decisions, package) for state in (pages, then))
    facts = facts_of(then)
    drifts = []
    for page in read:
        sides = Sides(known[page.page], aligned[page.page], before, after)
        found = differences(known[page.page], page, pairs[page.page])
        changes = Judge(sides, decisions).changes(found)
        gone = expired(decisions, facts, aligned[page.page].page)
        back = bool(changes) and fingerprint(page) in known[page.page].earlier
        drifts.append(Drift(page.page, changes, gone, renumbered(pairs[page.page]), back))
    return drifts
