"""A page that is probably broken is not taken for drift; one that flaps is told."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from edits import drift_of, edited, new_row, spec, without_row
from lockers import PAGE, drift, page

from apiscribe.problems import InputError
from apiscribe.reading.matching.removals import check_removals
from running import Project


def cut(start: str, end: str) -> tuple[str, str]:
    """An edit that takes out what stands from one text up to another."""
    part = PAGE[PAGE.index(start) : PAGE.index(end) if end else len(PAGE)]
    return part, ""


ROWS = cut("| 8 | house", "| 10 | door")
TABLE = cut("## Response", "## Locker states")
LIST = cut("## Locker states", "")


@pytest.mark.parametrize(
    ("lost", "said"),
    [
        (ROWS, "2 rows of 15 of locker are gone, more than a tenth"),
        (TABLE, "the whole table locker#response is gone"),
        (LIST, "the whole code list locker#locker_states is gone"),
    ],
    ids=["rows", "table", "list"],
)
def test_a_page_that_lost_much_is_refused(
    lockers: Project, lost: tuple[str, str], said: str
) -> None:
    """Exit 2 with what is gone and the way out; with --accept-removals it is drift."""
    saved = page(lockers, lost)
    refused = drift(lockers, saved)
    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err
    assert "--accept-removals" in refused.err
    accepted = drift(lockers, "--accept-removals", "--format", "json", saved)
    assert accepted.code == 1, accepted.err
    changes = json.loads(accepted.out)["changes"]
    assert {change["kind"] for change in changes} <= {"removed", "codes"}
    assert len(changes) >= 2


def test_one_row_in_fifteen_may_go(lockers: Project) -> None:
    """That is what vendors do."""
    answer = drift(lockers, page(lockers, ("| 10 | door | The door | string(9) | no |\n", "")))
    assert answer.code == 1
    assert "removed   request/10: door is gone" in answer.out


def test_rows_under_other_numbers_are_not_gone() -> None:
    """Half of a table may be renumbered by one new row."""
    known = next(page for page in spec()[0] if page.page == "webhooks")
    check_removals(known, edited("webhooks", new_row("ORDER_STATUS", "4.9", "new")), "webhooks.txt")
    with pytest.raises(InputError, match="more than a tenth"):
        check_removals(known, edited("webhooks", without_row("ORDER_STATUS/4.1"), without_row("event/2")), "w")  # fmt: skip


def test_a_login_page_is_refused(lockers: Project) -> None:
    """There is no table in it."""
    text = "<!doctype html><html><body><h1>Log in</h1><form><input name=user></form></body></html>"
    answer = drift(lockers, str(lockers.write("locker.html", text)))
    assert answer.code == 2
    assert "no table" in answer.err


def test_a_page_that_goes_back_is_told(lockers: Project) -> None:
    """What an earlier state said again is no news: mirrors flap."""
    newer = page(lockers, ("Who rents it | string(80)", "Who rents it | string(90)"))
    assert lockers.ask("read", "--write", newer).code == 0
    older = str(lockers.root / "locker.md")
    answer = drift(lockers, older)
    assert answer.code == 1
    assert "going back: this is what the page said at an earlier time" in answer.out
    assert json.loads(drift(lockers, "--format", "json", older).out)["going_back"] is True
    other = page(lockers, ("Who rents it | string(80)", "Who rents it | string(99)"))
    assert json.loads(drift(lockers, "--format", "json", other).out)["going_back"] is False


def test_a_page_that_goes_back_by_much_is_told_too(lockers: Project) -> None:
    """A state that was known once is not a broken page, even if it has fewer rows."""
    door = "| 10 | door | The door | string(9) | no |\n"
    rows = "".join(f"| 1{n} | door_{n} | Door {n} | string | no |\n" for n in range(1, 5))
    older = str(lockers.root / "locker.md")
    newer = page(lockers, (door, door + rows))
    assert lockers.ask("read", "--write", newer).code == 0
    answer = drift(lockers, older)
    assert answer.code == 1, answer.err
    assert "going back" in answer.out


def test_a_list_that_was_split_is_not_gone() -> None:
    """Its rows all have lists still; and so when they are joined again."""
    known = next(page for page in spec()[0] if page.page == "update_order")
    part = next(found for found in known.codes if len(found.of) > 1)
    halves = [
        replace(part, of=part.of[:1], address=f"{part.address}_2"),
        replace(part, of=part.of[1:]),
    ]
    others = [found for found in known.codes if found is not part]
    split = replace(known, codes=(*others, *halves))
    check_removals(split, known, "w")
    with pytest.raises(InputError, match="is gone"):
        check_removals(split, replace(known, codes=tuple(others)), "w")


def test_a_page_that_the_spec_does_not_have(lockers: Project) -> None:
    """Named by --page: the pages that there are."""
    answer = drift(lockers, "--page", "door", str(lockers.root / "locker.md"))
    assert answer.code == 2
    assert "the spec has no page door\n    mend: name one of locker" in answer.err


def test_removing_any_row_is_told_as_removed() -> None:
    """Wherever it lies and whatever is decided about it: with the rows in it, and a class."""
    for known in spec()[0]:
        for row in [*known.rows][::25]:
            found = drift_of(known.page, without_row(f"{row.table}/{row.no}"))
            gone = [change for change in found.changes if change.kind == "removed"]
            assert row.address in {change.touches[0] for change in gone}
            assert all(any("." in t and "#" not in t for t in change.touches) for change in gone)
