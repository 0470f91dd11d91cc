"""A problem that only a decision settles proposes it: the lines are copied, and the build holds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from running import CASES, Answer, Project, copied

SECTIONS = {"was": "decisions", "under": "observed"}
LINE = re.compile(r"`(- \{.*?\})`(?= and|$|,)", re.MULTILINE)


def settled(project: Project, **replacing: str) -> Answer:
    """Copy all lines that the build proposes into the decisions, and build again."""
    answer = project.ask("build")
    assert answer.code == 2
    lines = LINE.findall(answer.err)
    assert lines, answer.err
    texts: dict[str, list[str]] = {}
    for line in dict.fromkeys(lines):
        section = next(name for key, name in SECTIONS.items() if f" {key}: " in line)
        for old, new in replacing.items():
            line = line.replace(f"{old}: …", f"{old}: {new}")
        texts.setdefault(section, []).append(f"  {line}\n")
    more = "".join(f"{section}:\n{''.join(each)}" for section, each in texts.items())
    project.write("spec/decisions.yaml", project.read("spec/decisions.yaml") + more)
    return project.ask("build")


@pytest.mark.parametrize(
    "case",
    ["wrong_code_flags_disagree", "wrong_code_lists_disagree", "wrong_example_member"],
)
def test_lines_settle_a_case(case: str, tmp_path: Path) -> None:
    """Lists that disagree, and members that no row has."""
    assert settled(copied(CASES / case, tmp_path)).code == 0


@pytest.mark.parametrize("case", ["wrong_row_without_name", "wrong_rows_of_one_name"])
def test_names_are_filled_in(case: str, tmp_path: Path) -> None:
    """A name that is lost, or used twice, is the one thing to fill in."""
    assert settled(copied(CASES / case, tmp_path), name="other_name").code == 0


PAGE = """\
page: demo
title: A demo
language: en
source: demo.txt
tables:
  - table: request
    direction: request
    line: 1
    rows:
      - {no: "1", name: weight, type: integer, minimum: 10, maximum: 5, mandatory: "yes", line: 2, wording: "000000000001", summary: How heavy.}
"""
VALUES = """\
page: demo
title: A demo
language: en
source: demo.txt
tables:
  - table: request
    direction: request
    line: 1
    rows:
      - {no: "1", name: weight, type: integer, mandatory: "yes", line: 2, wording: "000000000001", summary: How heavy.}
      - {no: "2", name: title, type: string, max_length: 3, mandatory: "no", line: 3, wording: "000000000002", summary: What it is.}
      - {no: "3", name: place, type: string, mandatory: "yes", line: 4, wording: "000000000003", summary: Where it is.}
      - {no: "4", name: lids, type: object, array: true, mandatory: "no", line: 5, wording: "000000000004", summary: Its lids.}
      - {no: "4.1", name: colour, type: string, mandatory: "no", line: 6, wording: "000000000005", summary: Its colour.}
      - {no: "4.2", name: size, type: integer, maximum: 9, mandatory: "no", line: 7, wording: "000000000006", summary: Its size.}
examples:
  - {example: one, file: demo.json, of: request, line: 9}
"""


def test_limits_that_no_value_keeps(tmp_path: Path) -> None:
    """They are taken away."""
    project = copied(CASES / "deprecated", tmp_path)
    project.write("spec/pages/demo.yaml", PAGE)
    assert settled(project).code == 0


def test_an_example_that_departs(tmp_path: Path) -> None:
    """Of each value its row takes what the example has."""
    project = copied(CASES / "deprecated", tmp_path)
    project.write("spec/pages/demo.yaml", VALUES)
    example = '{"weight": "7", "title": "A box", "lids": [{"colour": null, "size": 10}]}'
    project.write("spec/examples/demo.json", example)
    assert settled(project).code == 0
