"""What a page says and what was decided about it are facts of two kinds."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest

from apiscribe.deciding.decided import undecided
from apiscribe.problems import Place
from apiscribe.reading import facts
from apiscribe.reading.assembly.examples import json_text
from running import ROOT

PAGE = json.loads((ROOT / "spec/page.schema.json").read_text("utf-8"))["$defs"]
WHERE = {"address", "place", "page", "table", "direction", "in_", "operation", "status"}
KINDS = [
    (facts.Row, "row"),
    (facts.ListedCode, "code"),
    (facts.PageOperation, "operation"),
    (facts.Environment, "environment"),
]


@pytest.mark.parametrize(("kind", "name"), KINDS, ids=[name for _, name in KINDS])
def test_documented_facts_are_those_of_a_page_file(kind: type, name: str) -> None:
    """A documented fact holds what a page file can state of it, and where it stands."""
    names = {field.name for field in fields(kind)}
    assert names - WHERE == {*PAGE[name]["properties"]} - WHERE


def test_a_fact_nobody_decided_about_says_what_the_page_says() -> None:
    """What a decision can add is not there yet, and every documented fact is as it was."""
    place = Place("spec/pages/demo.yaml", 3)
    row = facts.Row(
        address="demo#request/1", place=place, page="demo", table="request", direction="request",
        no="1", name="size", line=3, wording="0" * 12, summary="Size.", type="string", max_length=2,
    )  # fmt: skip
    decided = undecided(row)
    assert isinstance(decided, facts.Row)
    assert all(getattr(decided, field.name) == getattr(row, field.name) for field in fields(row))
    assert (decided.pattern, decided.also, decided.nullable) == (None, None, False)
    assert (decided.decisions, decided.documented) == ((), ())


def test_half_a_surrogate_pair_in_an_example_is_kept() -> None:
    """An example file is UTF-8 and reads back as what was printed."""
    value = {"name": "\ud800", "mark": "\U0001f4e6"}
    text = json_text(value).encode("utf-8").decode("utf-8")
    assert json.loads(text) == value
    assert "\U0001f4e6" in text
