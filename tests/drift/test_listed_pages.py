"""Pages that a project lists are all compared, or all taken over, by one command."""

from __future__ import annotations

import json

import pytest
from lockers import PAGE

from running import Project

LISTED = '\n[pages]\nlocker = "site/locker.md"\n'


@pytest.fixture
def listing(lockers: Project) -> Project:
    """A project that lists its page and one more, which it does not know yet."""
    lockers.write("site/locker.md", PAGE)
    config = lockers.read("apiscribe.toml").partition("[pages]")[0]
    lockers.write("apiscribe.toml", f"{config}{LISTED}")
    return lockers


def test_all_listed_pages_are_compared(listing: Project) -> None:
    """Those that can be; what is wrong with the others comes behind, and is exit 2."""
    assert listing.ask("drift").code == 0
    listing.write("site/locker.md", PAGE.replace("string(40)", "string(50)"))
    done = listing.ask("drift", "--format", "json")
    assert (done.code, json.loads(done.out)["page"]) == (1, "locker")
    config = listing.read("apiscribe.toml")
    listing.write("apiscribe.toml", f'{config}other = "site/other.md"\n')
    done = listing.ask("drift")
    assert (done.code, done.crashed) == (2, False)
    assert "max_length `50`" in done.out or "max_length 50" in done.out
    assert "site/other.md" in done.err
    assert listing.ask("drift", "--page", "locker").code == 1


def test_all_listed_pages_are_taken_over(listing: Project) -> None:
    """Under the names that they are listed by, and from any folder."""
    listing.write("site/locker.md", PAGE.replace("string(40)", "string(50)"))
    done = listing.ask("read", "--write", "--format", "json")
    assert (done.code, [page["status"] for page in json.loads(done.out)]) == (0, ["written"])
    assert "max_length: 50" in listing.read("spec/pages/locker.yaml")
    assert listing.ask("read", "--write").code == 0
    listing.write("site/locker.md", PAGE.replace("string(40)", "string(60)"))
    listing.write("apiscribe.toml", f'{listing.read("apiscribe.toml")}other = "site/other.md"\n')
    done = listing.ask("read", "--write")
    assert (done.code, done.err.splitlines()[-1]) == (2, "1 problem")
    assert "max_length: 60" in listing.read("spec/pages/locker.yaml")


def test_no_page_is_told_with_its_mend(listing: Project) -> None:
    """Where none is listed, or a name or a place is none; without --write a FILE is needed."""
    config = listing.read("apiscribe.toml").partition("[pages]")[0]
    listing.write("apiscribe.toml", config)
    done = listing.ask("drift")
    assert (done.code, "`pages` lists none" in done.err) == (2, True)
    assert "its address or file" in done.err
    assert listing.ask("read").code == 2
    listing.write("apiscribe.toml", f'{config}\n[pages]\nLocker = "a.md"\nbox = 7\n')
    done = listing.ask("drift")
    assert done.code == 2
    assert "'Locker' is no name of a page" in done.err
    assert "'box' must be a file or an address" in done.err


def test_several_pages_are_taken_over_at_once(lockers: Project) -> None:
    """All that are named, or none; two files that are one page are told apart by --page."""
    lockers.write("other.md", PAGE.replace("locker", "drawer"))
    lockers.write("locker.md", PAGE.replace("string(40)", "string(50)"))
    lockers.write("again/locker.md", PAGE)
    before = lockers.bytes_of("spec")
    done = lockers.ask("read", "--write", "locker.md", "again/locker.md")
    assert (done.code, lockers.bytes_of("spec")) == (2, before)
    assert "again/locker.md:1:1: both this and locker.md are the page locker" in done.err
    assert "with --page" in done.err
    done = lockers.ask("read", "--write", "locker.md", "missing.md")
    assert (done.code, lockers.bytes_of("spec")) == (2, before)
    assert "missing.md:1:1: there is no such file" in done.err
    lockers.write("torn.md", PAGE.replace("| 1 | ", "| 1 | 1 | 1 | ", 1))
    done = lockers.ask("read", "--write", "locker.md", "torn.md")
    assert (done.code, lockers.bytes_of("spec")) == (2, before), done.out
    for arguments in (["locker.md", "other.md"], ["--write", "--page", "p", "locker.md", "x.md"]):
        done = lockers.ask("read", *arguments)
        assert (done.code, done.crashed, "usage:" in done.err) == (2, False, True)
    done = lockers.ask("read", "--write", "--format", "json", "locker.md", "other.md")
    assert (done.code, len(json.loads(done.out))) == (0, 2), done.err
    assert (lockers.root / "spec/pages/other.yaml").is_file()


def test_a_page_like_another_is_not_taken_for_it(lockers: Project) -> None:
    """The same rows of another thing are a page of their own, whatever else they share."""
    before = lockers.read("spec/pages/locker.yaml")
    lockers.write("other.md", PAGE.replace("locker", "drawer"))
    assert lockers.ask("read", "--write", "other.md").code == 0
    assert lockers.read("spec/pages/locker.yaml") == before
    lockers.write("moved.md", PAGE.replace("string(40)", "string(50)").replace("/v2/", "/v9/"))
    assert lockers.ask("read", "--write", "moved.md").code == 0
    assert "max_length: 50" in lockers.read("spec/pages/locker.yaml")


def test_a_page_like_two_others_asks_which_it_is(lockers: Project) -> None:
    """One problem names both, and the option that tells; with it the page is read."""
    bare = PAGE.replace("/v2/locker", "")
    for name in ("drawer", "shelf"):
        lockers.write(f"{name}.md", bare)
        assert lockers.ask("read", "--write", "--page", name, f"{name}.md").code == 0
    before = lockers.bytes_of("spec")
    lockers.write("unlike.md", bare)
    done = lockers.ask("read", "--write", "unlike.md")
    assert (done.code, lockers.bytes_of("spec")) == (2, before)
    assert done.err.count("unlike.md:1:1: this page is as much like") == 1
    assert "mend: name it: --page shelf, or a name of its own" in done.err
    assert lockers.ask("read", "--write", "--page", "drawer", "unlike.md").code == 0


def test_a_page_whose_columns_are_called_otherwise(lockers: Project) -> None:
    """It is not taken over; where its columns can be named is told, and then it is read."""
    before = lockers.bytes_of("spec")
    lockers.write("locker.md", PAGE.replace("| Field |", "| Wire word |"))
    done = lockers.ask("read", "--write", "locker.md")
    assert (done.code, done.crashed, lockers.bytes_of("spec")) == (2, False, before)
    assert "reading.yaml" in done.err
    lockers.write("spec/reading.yaml", "headers: {name: [Wire word]}\n")
    assert lockers.ask("read", "--write", "locker.md").code == 0
