"""A schema that no call asks for, made of one that a single call does."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from running import demo, imported

PAGE = """\
page: demo
title: Boxes
language: en
source: demo.json
operations:
  - {method: POST, path: /boxes, line: 1}
  - {method: POST, path: /lids, line: 2}
tables:
  - table: boxes_body
    operation: POST /boxes
    direction: request
    in: body
    line: 3
    rows:
      - {"no": "1", name: lid, type: object, of: Lid, mandatory: "yes", line: 4, wording: "000000000001", summary: Its lid.}
  - table: lids_body
    operation: POST /lids
    direction: request
    in: body
    line: 5
    rows:
      - {"no": "1", name: knob, type: object, of: Knob, mandatory: "yes", line: 6, wording: "000000000002", summary: Its knob.}
  - table: lid
    schema: Lid
    direction: request
    line: 7
    rows:
      - {"no": "1", name: knob, type: object, of: Knob, mandatory: "yes", line: 8, wording: "000000000003", summary: Its knob.}
  - table: knob
    schema: Knob
    direction: request
    line: 9
    rows:
      - {"no": "1", name: size, type: integer, mandatory: "yes", line: 10, wording: "000000000004", summary: Its size.}
  - table: spare
    schema: Spare
    direction: request
    line: 11
    rows:
      - {"no": "1", name: lid, type: object, of: Lid, mandatory: "yes", line: 12, wording: "000000000005", summary: A lid.}
"""


def test_no_two_modules_import_each_other(tmp_path: Path) -> None:
    """An unasked schema stands in the shared module, which imports what it is made of."""
    project = demo(tmp_path / "p", page=PAGE)
    answer = project.ask("build")
    assert answer.code == 0, answer.err
    with imported(project):
        shared = importlib.import_module("demo.models.shared")
        assert shared.Spare(lid={"knob": {"size": 1}}).lid.knob.size == 1
        assert importlib.import_module("demo.models").Lid is shared.Lid


CIRCLE = PAGE.replace("name: size, type: integer", "name: lid, type: object, of: Lid")


def test_what_is_made_of_one_another_stands_together(tmp_path: Path) -> None:
    """Two bodies are made of both; neither could be imported before the other."""
    project = demo(
        tmp_path / "p",
        page=CIRCLE.replace('8, wording: "000000000003"', '8, wording: "00000000000a"'),
    )
    answer = project.ask("build")
    assert answer.code == 0, answer.err
    with imported(project):
        knob = importlib.import_module("demo.models.knob")
        assert knob.Lid.model_fields.keys() == {"knob"}
        assert "demo.models.lids_body" not in sys.modules
