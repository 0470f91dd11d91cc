"""After `read --write` and `build` the package differs by just what drift announced."""

from __future__ import annotations

import ast
import json
import os
import re
from pathlib import Path

import pytest
from lockers import page

from running import Project, sample

PAGES = os.environ.get("CDEK_PAGES")


def signature(package: Path) -> dict[str, str]:
    """Each field and member of a package, as its source has it, without what it cites."""
    found: dict[str, str] = {}
    for path in [*package.glob("models/*.py"), package / "enums.py"]:
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                found |= {f"{node.name}.{name}": said for name, said in members(node)}
    return found


def members(node: ast.ClassDef) -> list[tuple[str, str]]:
    """The fields and members of a class."""
    found = []
    for child in node.body:
        if isinstance(child, ast.AnnAssign):
            found.append((ast.unparse(child.target), ast.unparse(child)))
        elif isinstance(child, ast.Assign) and isinstance(child.value, ast.Call):
            call = child.value
            kept = [ast.unparse(k) for k in call.keywords if k.arg not in ("rows", None)]
            args = [ast.unparse(arg) for arg in call.args[:2]]
            found.append((ast.unparse(child.targets[0]), str(args + kept)))
    return found


def announced(report: dict[str, object], package: str) -> set[str]:
    """The fields and members that changes with an effect touch, the new ones included."""
    found: set[str] = set()
    for change in report["changes"]:
        names = [name.split(".") for name in change["touches"] if name.startswith(f"{package}.")]
        for _, *parts in names if change["effect"] != "none" else ():
            owner = parts[-2:] if change["now"] is None or change["was"] else [parts[-1], new(change)]  # fmt: skip
            found.add(".".join(owner))
        if change["kind"] == "renamed" and change["effect"] != "none":
            found |= {f"{name[-2]}.{change['now']['name']}" for name in names}
    return found


def new(change: dict[str, object]) -> str:
    """What a new field or member is called."""
    return change["now"].get("name") or str(change["now"]["code"]).upper()


def following(project: Project) -> set[str]:
    """The fields and members of the package that a build changes."""
    source = next((project.root / "generated").glob("*/src/*"))
    before = signature(source)
    answer = project.ask("build")
    assert answer.code == 0, answer.err
    after = signature(source)
    return {name for name in {**before, **after} if before.get(name) != after.get(name)}


def written(project: Project, saved: str) -> tuple[set[str], set[str]]:
    """What drift announces of a page, and what differs once it is written and built."""
    report = json.loads(project.ask("drift", "--accept-removals", "--format", "json", saved).out)
    answer = project.ask("read", "--write", "--accept-removals", saved)
    assert answer.code == 0, answer.err
    differ = following(project)
    again = project.ask("drift", saved)
    assert again.code == 0, again.out
    return announced(report, "locker_client"), differ


EDITS = {
    "limits": [("string(40)", "string(30)")],
    "removed": [("| 2 | note | A word for the courier | string(40) | no |\n", "")],
    "renamed": [("| 2 | note", "| 2 | remark")],
    "type": [("The floor | integer", "The floor | string(3)")],
    "mandatory": [("string(60) | no", "string(60) | yes")],
    "read": [("| string | yes |\n| 3 | since", "| string | no |\n| 3 | since")],
    "codes": [("| OPEN |", "| LOST | Lost | Nobody knows |\n| OPEN |"), ("| BROKEN | Broken | Waits for repair |\n", "")],
    "added": [("| 10 | door", "| 10 | lamp | Its lamp | boolean | no |\n| 11 | door")],
    "all at once": [("string(40)", "string(50)"), ("| 6 | city", "| 6 | town"), ("datetime", "date")],
    "wording": [("The street", "Street and lane")],
}  # fmt: skip


@pytest.mark.parametrize("name", EDITS)
def test_the_package_differs_as_announced(lockers: Project, name: str) -> None:
    """Fields and members, no more and no fewer; and then there is no drift."""
    said, differ = written(lockers, page(lockers, *EDITS[name]))
    assert differ == said
    assert bool(said) == (name != "wording")


def test_words_leave_every_byte_of_the_package(lockers: Project) -> None:
    """Wording only: a build has nothing to write but its lock."""
    before = lockers.bytes_of("generated/locker-client", "spec/openapi.yaml")
    written(lockers, page(lockers, *EDITS["wording"]))
    assert lockers.bytes_of("generated/locker-client", "spec/openapi.yaml") == before


def test_decisions_follow_their_rows(lockers: Project) -> None:
    """A row in the middle: what cited row 10 cites row 11, and holds as before."""
    written(lockers, page(lockers, *EDITS["added"]))
    decisions = lockers.read("spec/decisions.yaml")
    assert "rows: [locker#request/11], was: {max_length: 9}" in decisions
    assert "rows: [locker#request/4], was: {max_length: 80}" in decisions


def test_a_decision_never_changes_hands(lockers: Project) -> None:
    """Where its row is gone and another has the number, nothing is written."""
    gone = (
        "| 10 | door | The door | string(9) | no |",
        "| 10 | lamp | Its lamp | string(9) | no |",
    )
    before = lockers.bytes_of("spec")
    answer = lockers.ask("read", "--write", page(lockers, gone))
    assert answer.code == 2
    assert "locker#request/10 is cited here; that row is gone, and its number is another row's now" in answer.err  # fmt: skip
    assert "spec/decisions.yaml:11:" in answer.err
    assert lockers.bytes_of("spec") == before


CITY = "1.22.5 city 状态发生地点名称 string()"
URL = "15.8.14 | url | Link to the e-shop’s website with the goods description | string(255) | no |"
# File and edit of its text; kind, place, effect, step; what keeps a build from following it.
REAL = {
    "a limit": ("update_order.en.txt", ("from 1 to 999", "from 1 to 9999"), ("limits", "request/15.8.8", "compatible", "minor"), ""),
    "a limit decided on": ("update_order.en.txt", ("order | string(255)", "order | string(100)"), ("limits", "request/4", "breaking", "major"), "decision C17 has expired"),
    "a row gone": ("update_order.en.txt", (URL + "\n", ""), ("removed", "request/15.8.14", "breaking", "major"), "C17 names update_order#request/15.8.14, which is not there"),
    "a row more": ("update_order.en.txt", (URL, f"{URL}\n15.8.15 | colour | Its colour | string(20) | no |"), ("added", "request/15.8.15", "compatible", "minor"), ""),
    "a value more": ("update_order.en.txt", ("VAT rate (value - 0, 10, 20,", "VAT rate (value - 0, 10, 20, 22,"), ("values", "request/7.3", "compatible", "minor"), "has expired"),
    "another type": ("update_order.en.txt", ("by a client independently. | string()", "by a client independently. | UUID"), ("type", "request/5", "breaking", "major"), "disagree on the type"),
    "another name": ("update_order.en.txt", ("10.2 | inn", "10.2 | tax_number"), ("renamed", "request/10.2", "breaking", "major"), ""),
    "another name that is read": ("get_order.zh.txt", (CITY, CITY.replace("city", "town")), ("renamed", "response/1.22.5", "breaking", "major"), "StatusRecord has no 'city'"),
    "a row more that is read": ("get_order.zh.txt", (CITY, f"{CITY}\n1.22.6 country 国家名称 string()"), ("added", "response/1.22.6", "compatible", "minor"), ""),
    "a type that is read": ("get_order.zh.txt", ("1.22.2 name 状态名称 string()", "1.22.2 name 状态名称 UUID"), ("type", "response/1.22.2", "breaking", "major"), "decision C58 has expired"),
    "another name in an event": ("webhooks.en.txt", ("4.3numberOrder", "4.3orderOrder"), ("renamed", "ORDER_STATUS/4.3", "breaking", "major"), "OrderStatusAttributes has no 'number'"),
    "optional in an event": ("webhooks.en.txt", ("long\n\nyes", "long\n\nno"), ("mandatory", "ORDER_STATUS/4.2", "none", "patch"), "has expired"),
    "mandatory on one of two pages": ("delete_order.en.txt", ("CDEK ISUUIDno", "CDEK ISUUIDyes"), ("mandatory", "response/1.1", "none", "none"), "disagree on the mandatory"),
}  # fmt: skip


@pytest.mark.skipif(not PAGES, reason="CDEK_PAGES names no folder with the vendor's pages")
@pytest.mark.parametrize("name", sample(REAL, 7))
def test_edits_of_the_real_pages(project: Project, name: str) -> None:
    """Each layout of the vendor's own pages: one change, and the package follows it or stops."""
    file, (old, new), told, stops = REAL[name]
    text = Path(PAGES or "", file).read_text("utf-8")
    assert old in text
    saved = str(project.write(f"saved/{file}", text.replace(old, new, 1)))
    report = json.loads(project.ask("drift", "--format", "json", saved).out)
    assert [
        (c["kind"], f"{c['table']}/{c['no']}", c["effect"], c["step"]) for c in report["changes"]
    ] == [told]
    assert project.ask("read", "--write", saved).code == 0
    if stops:
        stopped = project.ask("build")
        assert (stopped.code, stops in stopped.err) == (2, True), stopped.err
        expired = {*re.findall(r"([A-Z]\d\d[.\d]*) (?:has expired|names)", stopped.err)}
        told_too = report["expired_decisions"]
        unmet = {entry["id"] for entry in told_too if re.search("has expired|names", entry["what"])}
        assert expired == unmet
        assert [entry for entry in told_too if entry["what"] not in stopped.err] == []
    else:
        assert following(project) == announced(report, "cdek_client")
