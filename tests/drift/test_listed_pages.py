"""Pages that a project lists are all compared, or all taken over, by one command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lockers import PAGE, locker

from running import Project

LISTED = '\n[pages]\nlocker = "site/locker.md"\n'


@pytest.fixture
def listing(tmp_path: Path) -> Project:
    """A project that lists its page and one more, which it does not know yet."""
    project = locker(tmp_path)
    project.write("site/locker.md", PAGE)
    config = project.read("apiscribe.toml").partition("[pages]")[0]
    project.write("apiscribe.toml", f"{config}{LISTED}")
    return project


def test_all_listed_pages_are_compared(listing: Project) -> None:
    """Those that can be; what is wrong with the others comes behind, and is exit 2."""
    assert listing.run("drift").code == 0
    listing.write("site/locker.md", PAGE.replace("string(40)", "string(50)"))
    done = listing.run("drift", "--format", "json")
    assert (done.code, json.loads(done.out)["page"]) == (1, "locker")
    config = listing.read("apiscribe.toml")
    listing.write("apiscribe.toml", f'{config}other = "site/other.md"\n')
    done = listing.run("drift")
    assert (done.code, done.crashed) == (2, False)
    assert "max_length `50`" in done.out or "max_length 50" in done.out
    assert "site/other.md" in done.err
    assert listing.run("drift", "--page", "locker").code == 1


def test_all_listed_pages_are_taken_over(listing: Project) -> None:
    """Under the names that they are listed by, and from any folder."""
    listing.write("site/locker.md", PAGE.replace("string(40)", "string(50)"))
    done = listing.run("read", "--write", "--format", "json")
    assert (done.code, [page["status"] for page in json.loads(done.out)]) == (0, ["written"])
    assert "max_length: 50" in listing.read("spec/pages/locker.yaml")
    assert listing.run("read", "--write").code == 0
    listing.write("site/locker.md", PAGE.replace("string(40)", "string(60)"))
    listing.write("apiscribe.toml", f'{listing.read("apiscribe.toml")}other = "site/other.md"\n')
    done = listing.run("read", "--write")
    assert (done.code, done.err.splitlines()[-1]) == (2, "1 problem")
    assert "max_length: 60" in listing.read("spec/pages/locker.yaml")


def test_no_page_is_told_with_its_mend(listing: Project) -> None:
    """Where none is listed, or a name or a place is none; without --write a FILE is needed."""
    config = listing.read("apiscribe.toml").partition("[pages]")[0]
    listing.write("apiscribe.toml", config)
    done = listing.run("drift")
    assert (done.code, "`pages` lists none" in done.err) == (2, True)
    assert "its address or file" in done.err
    assert listing.run("read").code == 2
    listing.write("apiscribe.toml", f'{config}\n[pages]\nLocker = "a.md"\nbox = 7\n')
    done = listing.run("drift")
    assert done.code == 2
    assert "'Locker' is no name of a page" in done.err
    assert "'box' must be a file or an address" in done.err


def test_several_pages_are_taken_over_at_once(tmp_path: Path) -> None:
    """All that are named, or none; two files that are one page are told apart by --page."""
    project = locker(tmp_path)
    project.write("other.md", PAGE.replace("locker", "drawer"))
    project.write("locker.md", PAGE.replace("string(40)", "string(50)"))
    project.write("again/locker.md", PAGE)
    before = project.bytes_of("spec")
    done = project.run("read", "--write", "locker.md", "again/locker.md")
    assert (done.code, project.bytes_of("spec")) == (2, before)
    assert "again/locker.md:1:1: both this and locker.md are the page locker" in done.err
    assert "with --page" in done.err
    done = project.run("read", "--write", "locker.md", "missing.md")
    assert (done.code, project.bytes_of("spec")) == (2, before)
    assert "missing.md:1:1: there is no such file" in done.err
    project.write("torn.md", PAGE.replace("| 1 | ", "| 1 | 1 | 1 | ", 1))
    done = project.run("read", "--write", "locker.md", "torn.md")
    assert (done.code, project.bytes_of("spec")) == (2, before), done.out
    for arguments in (["locker.md", "other.md"], ["--write", "--page", "p", "locker.md", "x.md"]):
        done = project.run("read", *arguments)
        assert (done.code, done.crashed, "usage:" in done.err) == (2, False, True)
    done = project.run("read", "--write", "--format", "json", "locker.md", "other.md")
    assert (done.code, len(json.loads(done.out))) == (0, 2), done.err
    assert (project.root / "spec/pages/other.yaml").is_file()


def test_a_page_like_another_is_not_taken_for_it(tmp_path: Path) -> None:
    """The same rows of another thing are a page of their own, whatever else they share."""
    project = locker(tmp_path)
    before = project.read("spec/pages/locker.yaml")
    project.write("other.md", PAGE.replace("locker", "drawer"))
    assert project.run("read", "--write", "other.md").code == 0
    assert project.read("spec/pages/locker.yaml") == before
    project.write("moved.md", PAGE.replace("string(40)", "string(50)").replace("/v2/", "/v9/"))
    assert project.run("read", "--write", "moved.md").code == 0
    assert "max_length: 50" in project.read("spec/pages/locker.yaml")


def test_a_page_like_two_others_asks_which_it_is(tmp_path: Path) -> None:
    """One problem names both, and the option that tells; with it the page is read."""
    project = locker(tmp_path)
    bare = PAGE.replace("/v2/locker", "")
    for name in ("drawer", "shelf"):
        project.write(f"{name}.md", bare)
        assert project.run("read", "--write", "--page", name, f"{name}.md").code == 0
    before = project.bytes_of("spec")
    project.write("unlike.md", bare)
    done = project.run("read", "--write", "unlike.md")
    assert (done.code, project.bytes_of("spec")) == (2, before)
    assert done.err.count("unlike.md:1:1: this page is as much like") == 1
    assert "mend: name it: --page shelf, or a name of its own" in done.err
    assert project.run("read", "--write", "--page", "drawer", "unlike.md").code == 0


def test_a_page_whose_columns_are_called_otherwise(tmp_path: Path) -> None:
    """It is not taken over; where its columns can be named is told, and then it is read."""
    project = locker(tmp_path)
    before = project.bytes_of("spec")
    project.write("locker.md", PAGE.replace("| Field |", "| Wire word |"))
    done = project.run("read", "--write", "locker.md")
    assert (done.code, done.crashed, project.bytes_of("spec")) == (2, False, before)
    assert "reading.yaml" in done.err
    project.write("spec/reading.yaml", "headers: {name: [Wire word]}\n")
    assert project.run("read", "--write", "locker.md").code == 0
