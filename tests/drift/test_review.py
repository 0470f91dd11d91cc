"""Places marked `review` are listed and accepted; check is not done while any stands."""

from __future__ import annotations

import json

import pytest
from lockers import PAGE

from running import Project

FILE = "spec/pages/locker.yaml"


@pytest.fixture
def changed(lockers: Project) -> Project:
    """A project whose page has two changed rows, taken over and built."""
    assert lockers.ask("review", "--accept").code == 0
    text = PAGE.replace("string(40)", "string(50)").replace("string(80)", "string(81)")
    lockers.write("locker.md", text)
    assert lockers.ask("read", "--write", "--page", "locker", "locker.md").code == 0
    return lockers


def test_marks_are_listed_and_accepted(changed: Project) -> None:
    """With address, line and keys; by address or all; nothing else of the file changes."""
    done = changed.ask("review", "--format", "json")
    places = json.loads(done.out)["places"]
    assert (done.code, [place["review"] for place in places]) == (1, [["max_length"]] * 2)
    lines = changed.read(FILE).splitlines()
    assert all("review: [max_length]" in lines[place["line"] - 1] for place in places)
    first = places[0]["address"]
    assert changed.ask("review", first, "--accept").code == 0
    left = json.loads(changed.ask("review", "--format", "json").out)["places"]
    assert [place["address"] for place in left] == [places[1]["address"]]
    done = changed.ask("review", "--accept")
    assert (done.code, "accepted" in done.out) == (0, True)
    text = "\n".join(lines) + "\n"
    assert changed.read(FILE) == text.replace(", review: [max_length]", "")
    assert changed.ask("review").out.startswith("current")


def test_an_address_without_marks_is_refused(changed: Project) -> None:
    """Exit 2, with nothing accepted."""
    before = changed.read(FILE)
    done = changed.ask("review", "locker#request/99", "--accept")
    assert (done.code, done.crashed, changed.read(FILE)) == (2, False, before)
    assert "nothing at 'locker#request/99' is marked `review`" in done.err


def test_a_mark_on_lines_of_its_own_is_left_to_people(changed: Project) -> None:
    """With its place; the file stays as it is."""
    text = changed.read(FILE).replace("review: [max_length]", "review:\n        - max_length", 1)
    changed.write(FILE, text.replace('{"no"', '{\n        "no"', 1))
    done = changed.ask("review", "--accept")
    assert (done.code, done.crashed) == (2, False)


def test_what_looks_like_a_mark_within_a_text_stays(changed: Project) -> None:
    """Only the mark of the row is taken out, wherever the text that looks like one stands."""
    before = changed.read(FILE)
    row = next(line for line in before.splitlines() if "review: [max_length]" in line)
    head, summary, _ = row.rpartition("summary: ")
    like = f'{head}{summary}"See, review: [added] there."}}'
    turned = like.replace(", review: [max_length]", "").replace("}", ", review: [max_length]}")
    for text in (like, turned):
        changed.write(FILE, before.replace(row, text))
        assert changed.ask("review", "--accept").code == 0
        assert changed.read(FILE).count("review: ") == 1
        assert '"See, review: [added] there."' in changed.read(FILE)


def test_check_is_not_done_while_marks_stand(lockers: Project) -> None:
    """Exit 1 for a package in step, from scratch or by the lock's word, and 0 once accepted."""
    assert lockers.ask("review", "--accept").code == 0
    lockers.write("locker.md", PAGE.replace("string(40)", "string(50)"))
    assert lockers.ask("read", "--write", "--page", "locker", "locker.md").code == 0
    assert lockers.ask("build").code == 0
    for options in (["--from-scratch"], []):
        done = lockers.ask("check", *options)
        assert (done.code, "1 place marked `review`" in done.out) == (1, True)
    report = json.loads(lockers.ask("check", "--format", "json").out)
    assert (report["status"], report["differences"]) == ("to review", [])
    assert lockers.ask("review", "--accept").code == 0
    assert lockers.ask("build").code == 0
    assert lockers.ask("check").code == 0
