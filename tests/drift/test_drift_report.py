"""The command as users run it: exit codes, formats, what it names."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from lockers import drift, page

from running import Project

SHORTER = ("Who rents it | string(80)", "Who rents it | string(60)")
REWORDED = ("The street", "Street and lane")
NEW_CODE = ("| BROKEN |", "| LOST \\| | Lost, 100% | Nobody knows |\n| BROKEN |")


def reported(project: Project, *edits: tuple[str, str]) -> dict[str, object]:
    """The JSON report on the page with these edits."""
    answer = drift(project, "--format", "json", page(project, *edits))
    assert answer.code == (1 if edits else 0), answer.err
    return json.loads(answer.out)


def test_a_page_that_says_the_same_is_no_drift(lockers: Project) -> None:
    """In a process of its own: exit 0, and one line that says so."""
    answer = lockers.run("drift", page(lockers))
    assert (answer.code, answer.err) == (0, "")
    assert (
        answer.out == f"locker: no drift; {lockers.root}/saved/locker.md says what the spec says\n"
    )
    assert reported(lockers)["changes"] == []
    assert reported(lockers)["proposed_version"] == "1.4.2"


def test_a_change_is_drift(lockers: Project) -> None:
    """In a process of its own: exit 1, with effect, place, class, decision and version."""
    answer = lockers.run("drift", page(lockers, SHORTER))
    assert (answer.code, answer.err) == (1, "")
    for said in (
        "breaking   limits    request/4: owner: max_length 60, was 80",
        "#/components/schemas/LockerChange/properties/owner",
        "locker_client.models.locker_change.LockerChange.owner",
        "spec/decisions.yaml:10 decision C01 has expired: locker#request/4 now says max_length 60, was 80",
        "version   1.4.2 → 2.0.0 (major)",
        "- **Breaking:** `locker` `request`: `owner`: max_length `60`, was `80`",
    ):
        assert said in answer.out


def test_json_has_the_shape_that_is_promised(lockers: Project) -> None:
    """Keys of the report and of a change, with facts in the words of the dialect."""
    report = reported(lockers, SHORTER)
    [change] = report["changes"]
    assert {"page", "proposed_version", "changes", "expired_decisions", "changelog", "going_back"} <= {*report}  # fmt: skip
    assert {key: change[key] for key in ("kind", "table", "no", "path", "was", "now", "effect", "direction", "step")} == {
        "kind": "limits", "table": "request", "no": "4", "path": "owner", "was": {"max_length": 80},
        "now": {"max_length": 60}, "effect": "breaking", "direction": "request", "step": "major",
    }  # fmt: skip
    assert change["touches"] == [
        "locker#request/4",
        "#/components/schemas/LockerChange/properties/owner",
        "locker_client.models.locker_change.LockerChange.owner",
    ]
    assert change["line"] == 14
    assert (change["spec"]["file"], report["proposed_version"]) == (
        "spec/pages/locker.yaml",
        "2.0.0",
    )
    [expired] = report["expired_decisions"]
    assert (expired["id"], expired["file"], expired["line"]) == ("C01", "spec/decisions.yaml", 10)


def test_what_is_touched_is_there(lockers: Project) -> None:
    """Pointers lead into the contract, names of Python into the package."""
    contract = json.loads(lockers.read("generated/locker-client/src/locker_client/openapi.json"))
    edits = [SHORTER, NEW_CODE, ("| 3.1 | size", "| 3.1 | width"), ("datetime", "date")]
    for change in reported(lockers, *edits)["changes"]:
        assert len(change["touches"]) >= 3
        for touched in change["touches"]:
            if touched.startswith("#/"):
                assert at_pointer(contract, touched)
            elif touched.startswith("locker_client"):
                module, name = re.fullmatch(r"locker_client\.(models\.\w+|enums)\.(\w+).*", touched).groups()  # fmt: skip
                source = lockers.read(f"generated/locker-client/src/locker_client/{module.replace('.', '/')}.py")  # fmt: skip
                assert f"class {name}(" in source


def at_pointer(node: Any, pointer: str) -> Any:
    """Return what a JSON pointer leads to. Raises LookupError if there is nothing."""
    for part in pointer.removeprefix("#/").split("/"):
        node = node[int(part) if isinstance(node, list) else part]
    return node


def test_a_decided_fact_reaches_nobody(lockers: Project) -> None:
    """The docs turn, the decision still holds the package; it expires all the same."""
    report = reported(lockers, ("The door | string(9)", "The door | string(7)"))
    [change] = report["changes"]
    assert (change["effect"], change["why"]) == ("none", "decided by C02")
    assert [expired["id"] for expired in report["expired_decisions"]] == ["C02"]


def test_a_row_in_the_middle_renumbers_the_rest(lockers: Project) -> None:
    """One addition, and rows that moved, which ask for nothing; no decision expires."""
    edits = [("| 2 | note", "| 2 | colour | Its colour | string(9) | no |\n| 3 | note")]
    edits += [(f"| {no} | {name}", f"| {no + 1} | {name}") for no, name in [(10, "door"), (9, "floor"), (8, "house"), (7, "street"), (6, "city"), (5, "phone"), (4, "owner")]]  # fmt: skip
    edits += [("| 3 | boxes", "| 4 | boxes"), ("| 3.1 |", "| 4.1 |"), ("| 3.2 |", "| 4.2 |")]
    report = reported(lockers, *edits)
    kinds = [change["kind"] for change in report["changes"]]
    assert (kinds.count("added"), kinds.count("moved"), len(kinds)) == (1, 11, 12)
    assert report["expired_decisions"] == []
    assert report["proposed_version"] == "1.5.0"
    assert report["renumbered"]["locker#request/4"] == "locker#request/5"
    answer = drift(lockers, page(lockers, *edits))
    assert "11 rows under another number" in answer.out


def test_rows_that_come_with_a_row_are_told_with_it(lockers: Project) -> None:
    """A program sees each row, a person the object with a count."""
    new = "| 11 | lid | Its lid | lid | no |\n| 11.1 | kind | Its kind | string | yes |\n\n## Response"
    report = reported(lockers, ("\n## Response", new))
    told = [(c["kind"], c["no"], c["effect"], c["step"]) for c in report["changes"]]
    assert told == [
        ("added", "11", "compatible", "minor"),
        ("added", "11.1", "compatible", "minor"),
    ]
    assert report["changelog"] == ["- `locker` `request`: `lid` (`lid`) is new, with 1 field in it"]


def test_words_touch_neither_code_nor_version(lockers: Project) -> None:
    """It is drift, for the page differs, and asks for nothing."""
    report = reported(lockers, REWORDED)
    assert [(c["kind"], c["effect"], c["step"]) for c in report["changes"]] == [("wording", "none", "none")]  # fmt: skip
    assert (report["proposed_version"], report["changelog"]) == ("1.4.2", [])


def test_markdown_is_safe_to_paste(lockers: Project) -> None:
    """Headings, a table and bullets; nothing from the page has a meaning in Markdown."""
    evil = ("| BROKEN |", "| `x` | @team &lt;b&gt; | Nobody |\n| BROKEN |")
    answer = drift(lockers, "--format", "markdown", page(lockers, SHORTER, evil))
    assert answer.code == 1
    assert answer.out.startswith("## `locker`\n\n2 changes in `")
    assert "| **breaking** | limits | `request/4` |" in answer.out
    assert "`@team <b>`" in answer.out
    assert "**Version:** `1.4.2` → `2.0.0` (major)" in answer.out
    outside = re.sub(r"(`+).+?\1", "", answer.out)
    assert "@team" not in outside
    assert "<b>" not in outside


def test_annotations_stand_at_the_lines_of_the_spec(lockers: Project) -> None:
    """One workflow command a line, and what would break it escaped."""
    answer = drift(lockers, "--format", "github", page(lockers, SHORTER, NEW_CODE))
    assert answer.code == 1
    for line in answer.out.splitlines():
        assert re.fullmatch(
            r"::(warning file=[^,:]+,line=\d+,title=[^,:]+|notice title=drift)::.+", line
        )
    lines = lockers.read("spec/pages/locker.yaml").splitlines()
    at = int(re.search(r"line=(\d+),title=limits", answer.out)[1])
    assert "name: owner" in lines[at - 1]
    assert "100%25" in answer.out


COURIER = """\
# Couriers

## Response

| No. | Field | Description | Type | Mandatory |
| --- | --- | --- | --- | --- |
| 1 | name | What they are called | string(40) | yes |
"""


def test_several_pages_have_one_version(lockers: Project) -> None:
    """Each page by itself with its own step, and the largest step for all."""
    courier = str(lockers.write("courier.md", COURIER))
    assert lockers.ask("read", "--write", courier).code == 0
    lockers.write("courier.md", COURIER + "| 2 | car | What they drive | string | no |\n")
    answer = drift(lockers, "--format", "json", courier, page(lockers, SHORTER))
    assert answer.code == 1
    report = json.loads(answer.out)
    assert report["proposed_version"] == "2.0.0"
    assert {one["page"]: one["proposed_version"] for one in report["pages"]} == {"courier": "1.5.0", "locker": "2.0.0"}  # fmt: skip
    assert [expired["id"] for expired in report["expired_decisions"]] == ["C01"]
    assert len(report["changelog"]) == 2


def test_a_page_like_none_of_the_spec_is_refused(lockers: Project) -> None:
    """There is nothing to compare it with; the way to take it in is named."""
    courier = str(lockers.write("courier.md", COURIER))
    answer = drift(lockers, courier)
    assert answer.code == 2
    assert "no page of the spec is like this one; it would be called courier" in answer.err
    assert "`apiscribe read --write`" in answer.err


def test_two_files_of_one_page_are_refused(lockers: Project) -> None:
    """Nobody could tell which one holds."""
    first, second = page(lockers), str(lockers.root / "locker.md")
    answer = drift(lockers, first, second)
    assert answer.code == 2
    assert f"{second}:1:1: both this and {first} are the page locker" in answer.err


@pytest.mark.parametrize("format_", ["text", "json"])
def test_a_page_that_cannot_be_read_is_no_drift(lockers: Project, format_: str) -> None:
    """Exit 2, and every file that is wrong is named."""
    lockers.write("empty.md", "")
    files = [str(lockers.root / name) for name in ("empty.md", "missing.md")]
    answer = drift(lockers, "--format", format_, *files)
    assert answer.code == 2
    said = answer.out if format_ == "json" else answer.err
    assert said.count("empty.md") >= 1
    assert said.count("missing.md") >= 1
    assert not answer.crashed
