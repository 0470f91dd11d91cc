"""A small project of its own: one page, as it is saved and as it is in the spec."""

from __future__ import annotations

from pathlib import Path

from running import Answer, Project

CONFIG = """\
output = "generated/locker-client"

[package]
name = "locker-client"
version = "1.4.2"
"""
DECISIONS = """\
contract: {title: Locker API, version: "1"}
schemas:
  - {schema: LockerChange, rows: [locker#request], summary: What to change.}
  - {schema: Locker, rows: [locker#response], summary: A parcel locker.}
codes:
  - {codes: LockerState, lists: [locker#locker_states], rows: [locker#response/2], summary: Whether a locker can be used.}
operations:
  - {operation: change_locker, page: locker, request: LockerChange, responses: {"200": Locker}}
decisions:
  - {id: C01, rows: [locker#request/4], was: {max_length: 80}, now: keep, because: Looked at.}
  - {id: C02, rows: [locker#request/10], was: {max_length: 9}, now: {max_length: 12}, because: Longer doors are taken.}
"""
PAGE = """\
# Lockers

PATCH https://api.example.org/v1/lockers

## Request

| No. | Field | Description | Type | Mandatory |
| --- | --- | --- | --- | --- |
| 1 | id | Which locker it is | UUID | yes |
| 2 | note | A word for the courier | string(40) | no |
| 3 | boxes | Its boxes, no more than 10 | box[] | no |
| 3.1 | size | Width in centimetres | integer | yes |
| 3.2 | place | Where in the locker | string(20) | no |
| 4 | owner | Who rents it | string(80) | no |
| 5 | phone | How to call the owner | string(20) | no |
| 6 | city | Where it stands | string(60) | no |
| 7 | street | The street | string(90) | no |
| 8 | house | The house | string(9) | no |
| 9 | floor | The floor | integer | no |
| 10 | door | The door | string(9) | no |

## Response

| No. | Field | Description | Type | Mandatory |
| --- | --- | --- | --- | --- |
| 1 | id | Which locker it is | UUID | yes |
| 2 | state | State of the locker, see Locker states | string | yes |
| 3 | since | Since when | datetime | no |

## Locker states

| Code | Title | Comment |
| --- | --- | --- |
| OPEN | Open | Can be used |
| CLOSED | Closed | Out of use |
| BROKEN | Broken | Waits for repair |
"""


def locker(folder: Path) -> Project:
    """The project, its page read into the spec, and built."""
    project = Project(folder)
    project.write("apiscribe.toml", CONFIG)
    project.write("spec/decisions.yaml", DECISIONS)
    project.write("locker.md", PAGE)
    for command in (["read", "--write", str(folder / "locker.md")], ["build"]):
        answer = project.ask(*command)
        assert answer.code == 0, answer.err
    return project


def page(project: Project, *edits: tuple[str, str]) -> str:
    """The path of the page, saved anew with these edits."""
    text = PAGE
    for old, new in edits:
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    return str(project.write("saved/locker.md", text))


def drift(project: Project, *arguments: str) -> Answer:
    """What `drift` answers."""
    return project.ask("drift", *arguments)
