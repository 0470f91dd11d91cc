"""From a changed page to a version: what `read --write` leaves, and what `release` makes of it."""

from __future__ import annotations

import json
import re
import tomllib

import pytest
from lockers import CONFIG, page

from running import Answer, Project, load_yaml

LONGER = ("Who rents it | string(80)", "Who rents it | string(90)")
WIDER = ("Who rents it | string(80)", "Who rents it | string(99)")
SHORTER = ("The street | string(90)", "The street | string(70)")
CHANGELOG = """\
# Changelog

## [Unreleased]

### Added

- A word of ours.

### Changed

- Another one.

## [1.4.2] - 2026-01-31

- ```
  ## [Unreleased]
  ```

[1.4.2]: https://example.org/1.4.2
"""
LINE = "`locker` `request`: `owner`: max_length `90`, was `80`"
DAY = ("release", "--date", "2026-11-28")


@pytest.fixture
def changed(lockers: Project) -> Project:
    """The project with a change of its page taken over, and built."""
    lockers.write("CHANGELOG.md", CHANGELOG)
    lockers.edit("spec/decisions.yaml", "{id: C01, rows: [locker#request/4], was: {max_length: 80}, now: keep, because: Looked at.}", "{id: C03, rows: [locker#request/9], was: {type: integer}, now: keep, because: Looked at.}")  # fmt: skip
    took(lockers, LONGER)
    return lockers


def took(project: Project, *edits: tuple[str, str]) -> None:
    """Take the page with these edits over, look at it, and build."""
    answer = project.ask("read", "--write", page(project, *edits))
    assert answer.code == 0, answer.err
    text = project.read("spec/pages/locker.yaml")
    project.write("spec/pages/locker.yaml", re.sub(r"review: \[\w+(, \w+)*\], ", "", text))
    assert project.ask("build").code == 0


def pending(project: Project) -> list[dict[str, str]]:
    """The changes that wait for a release."""
    return load_yaml(project.read("spec/changes.yaml"))["changes"]


def test_a_page_taken_over_leaves_its_changes(changed: Project) -> None:
    """With page, step and line; the next page adds to them, the same page nothing."""
    assert pending(changed) == [{"page": "locker", "step": "minor", "text": LINE}]
    took(changed, LONGER)
    assert len(pending(changed)) == 1
    took(changed, LONGER, SHORTER)
    assert [change["step"] for change in pending(changed)] == ["minor", "major"]
    assert changed.ask("check").code == 0


def test_a_release(changed: Project) -> None:
    """Version, changelog and the tag's text; a second time nothing changes but nothing fails."""
    changed.edit("apiscribe.toml", 'version = "1.4.2"', "version   =  '1.4.2' # ours")
    assert changed.ask("build").code == 0
    answer = changed.run(*DAY)
    assert answer.code == 0, answer.err
    assert answer.out == f"locker-client 1.5.0\n\nAdded:\n\n- A word of ours.\n\nChanged:\n\n- Another one.\n- {LINE}\n"  # fmt: skip
    assert "wrote     apiscribe.toml" in answer.err
    assert "version   =  '1.5.0' # ours\n" in changed.read("apiscribe.toml")
    assert not (changed.root / "spec/changes.yaml").exists()
    bodies = f"### Added\n\n- A word of ours.\n\n### Changed\n\n- Another one.\n- {LINE}\n"
    heading = "## [Unreleased]\n\n## [1.5.0] - 2026-11-28\n\n"
    assert changed.read("CHANGELOG.md") == CHANGELOG.replace(
        CHANGELOG[CHANGELOG.index("## [Un") : CHANGELOG.index("\n## [1.4.2]")], heading + bodies
    )
    before = changed.bytes_of(".")
    again = changed.ask(*DAY)
    assert (again.code, again.out) == (0, answer.out)
    assert "nothing to release since 1.5.0" in again.err
    assert changed.bytes_of(".") == before
    assert changed.ask("build").code == 0
    metadata = changed.read("generated/locker-client/pyproject.toml")
    assert tomllib.loads(metadata)["project"]["version"] == "1.5.0"


def test_a_dry_run_writes_nothing(changed: Project) -> None:
    """In three formats, for people, programs and a pull request."""
    before = changed.bytes_of("."), changed.stamps()
    text, markdown, report = (
        changed.ask("release", "--dry-run", "--format", name)
        for name in ("text", "markdown", "json")
    )
    assert {text.code, markdown.code, report.code} == {0}
    assert text.out.startswith("locker-client 1.5.0\n")
    assert "**Version:** `1.4.2` → `1.5.0`" in markdown.out
    assert f"\n- {LINE}\n" in markdown.out
    shown = json.loads(report.out)
    assert (shown["status"], shown["version"], shown["tag"]) == ("planned", "1.5.0", "v1.5.0")
    assert (changed.bytes_of("."), changed.stamps()) == before


@pytest.mark.parametrize(
    ("version", "edits", "next_version"),
    [
        ("1.4.2", [WIDER], "1.5.0"),
        ("1.4.2", [LONGER, SHORTER], "2.0.0"),
        ("0.4.2", [WIDER], "0.5.0"),
        ("0.4.2", [LONGER, SHORTER], "0.5.0"),
        ("2.0.0rc1", [LONGER, SHORTER], "2.0.0"),
    ],
)
def test_the_next_version(
    changed: Project, version: str, edits: list[tuple[str, str]], next_version: str
) -> None:
    """By SemVer, and before 1.0.0 a breaking change asks for a minor version; drift agrees."""
    changed.edit("apiscribe.toml", "1.4.2", version)
    (changed.root / "spec/changes.yaml").unlink()
    report = json.loads(changed.ask("drift", "--format", "json", page(changed, *edits)).out)
    assert report["proposed_version"] == next_version
    took(changed, *edits)
    answer = changed.ask("release", "--dry-run", "--format", "json")
    assert json.loads(answer.out)["version"] == next_version


def refused(project: Project, *options: str) -> Answer:
    """The answer to a release that is refused: exit 2, nothing written."""
    before = project.bytes_of("."), project.stamps()
    answer = project.ask(*DAY, *options)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.endswith("; nothing was written\n")
    assert (project.bytes_of("."), project.stamps()) == before
    return answer


@pytest.mark.parametrize(
    ("file", "old", "new", "options", "message"),
    [
        ("CHANGELOG.md", "## [Unreleased]\n\n#", "## [Next]\n\n#", [], "no heading `## [Unreleased]`"),
        ("CHANGELOG.md", "[1.4.2] -", "[1.5.0] -", [], "version 1.5.0 is out already"),
        ("CHANGELOG.md", "", "", ["--to", "1.4.3"], "the changes ask for 1.5.0"),
        ("CHANGELOG.md", "", "", ["--to", "new"], "'new' is no version"),
        ("spec/changes.yaml", "minor", "tiny", [], "is no change"),
        ("spec/changes.yaml", "changes:", "others:", [], "no list `changes`"),
        ("spec/pages/locker.yaml", "summary: ", "review: [added], summary: ", [], "marked `review`"),
        ("spec/pages/locker.yaml", "title: Lockers", "title: All lockers", [], "not what a build gives"),
        ("apiscribe.toml", 'version = "1.4.2"\n', "", ["--to", "1.5.0"], "`package.version` is not there"),
    ],
)  # fmt: skip
def test_an_odd_state_is_refused(
    changed: Project, file: str, old: str, new: str, options: list[str], message: str
) -> None:
    """With the place, and nothing written."""
    changed.edit(file, old, new)
    if file == "apiscribe.toml":
        assert changed.ask("build").code == 0
    answer = refused(changed, *options)
    assert message in answer.err
    assert not answer.crashed


def test_words_of_ours_alone_need_a_version(changed: Project) -> None:
    """No page says which; `--to` does, also for a first release of what is there."""
    (changed.root / "spec/changes.yaml").unlink()
    assert "no page says which version is next" in refused(changed).err
    assert changed.ask(*DAY, "--to", "1.4.3", "--dry-run").code == 2
    assert "locker-client 1.4.3\n" in changed.ask("release", "--dry-run", "--to", "1.4.3").out
    changed.edit("CHANGELOG.md", "## [1.4.2]", "## [1.4.1]")
    assert "locker-client 1.4.2\n" in changed.ask("release", "--dry-run", "--to", "1.4.2").out


def test_a_project_without_a_changelog(changed: Project) -> None:
    """It gets one."""
    (changed.root / "CHANGELOG.md").unlink()
    assert changed.ask(*DAY).code == 0
    section = f"## [1.5.0] - 2026-11-28\n\n### Changed\n\n- {LINE}\n"
    assert changed.read("CHANGELOG.md") == f"# Changelog\n\n## [Unreleased]\n\n{section}"


def test_a_configuration_in_pyproject(changed: Project) -> None:
    """Another tool's equal version stays."""
    config = CONFIG.replace("[package]", "[tool.apiscribe.package]")
    other = '[project]\nname = "host"\nversion = "1.4.2"\n\n'
    changed.write("pyproject.toml", f"{other}[tool.apiscribe]\n{config}")
    (changed.root / "apiscribe.toml").unlink()
    assert changed.ask("build").code == 0
    assert changed.ask(*DAY).code == 0
    expected = config.replace("1.4.2", "1.5.0")
    assert changed.read("pyproject.toml") == f"{other}[tool.apiscribe]\n{expected}"


@pytest.mark.parametrize("date", ["2026-13-01", "20261128", "today", "２０２６-11-28"])
def test_a_date_that_is_none(changed: Project, date: str) -> None:
    """Usage, exit 2."""
    answer = changed.ask("release", "--date", date)
    assert answer.code == 2
    assert "usage: apiscribe release" in answer.err
