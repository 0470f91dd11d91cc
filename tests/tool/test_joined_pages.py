"""Pages that document one operation: silence takes nothing away, and what differs is told.

The vendor's own documents are not kept here. Name their folder in CDEK_PORTAL to join them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import yaml

from apiscribe.deciding.contract import draft_contract
from apiscribe.deciding.decisions import load_decisions
from apiscribe.drift.diff import compare
from apiscribe.problems import Place
from apiscribe.reading.yaml.pages import load_pages
from running import CONFIG, Project, load_yaml

PORTAL = os.environ.get("CDEK_PORTAL", "")
JANUARY = {"auth": "2_auth", "location": "3_location", "integration": "4_integration", "webhook": "5_webhook"}  # fmt: skip
FACTS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "type": ({"type": "integer"}, {"type": "boolean"}),
    "format": ({"type": "string", "format": "date"}, {"type": "string", "format": "byte"}),
    "array": ({"type": "string", "array": True}, {"type": "string"}),
    "max_length": ({"type": "string", "max_length": 9}, {"type": "string", "max_length": 8}),
    "min_length": ({"type": "string", "min_length": 2}, {"type": "string", "min_length": 1}),
    "maximum": ({"type": "integer", "maximum": 9}, {"type": "integer", "maximum": 8}),
    "enum": ({"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["a", "b"]}),
    "default": ({"type": "string", "default": "a"}, {"type": "string", "default": "b"}),
    "mandatory": ({"type": "string", "mandatory": "yes"}, {"type": "string", "mandatory": "no"}),
}
MARKS = [{"nullable": True}, {"deprecated": True}, {"read_only": True}, {"write_only": True}, {"unique_items": True, "array": True}]  # fmt: skip


def page(name: str, facts: Mapping[str, Any]) -> str:
    """A page whose only call sends one field."""
    row = {"no": "1", "name": "size", "mandatory": "unstated", "line": 3, "wording": "0" * 12}
    rows = [row | {"summary": "To be described."} | dict(facts)]
    table = {"table": "body", "direction": "request", "line": 2, "rows": rows}
    head = {"page": name, "title": name, "language": "en", "source": f"{name}.html"}
    call = {"method": "POST", "path": "/boxes", "line": 1}
    return yaml.safe_dump({**head, "operations": [call], "tables": [table]})


def joined(tmp_path: Path, first: Mapping[str, Any], second: Mapping[str, Any]) -> Project:
    """A project of two pages on one call."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    project.write("spec/pages/a.yaml", page("a", first))
    project.write("spec/pages/b.yaml", page("b", second))
    return project


def field(project: Project) -> Any:
    """The field in the contract, without what it cites, and whether it is required."""
    assert project.ask("build").code == 0, project.ask("build").err
    schema = load_yaml(project.read("spec/openapi.yaml"))["components"]["schemas"]["ABody"]
    facts = schema["properties"]["size"]
    assert facts.pop("x-rows") == ["a#body/1", "b#body/1"]
    return facts, "required" in schema


@pytest.mark.parametrize("key", FACTS)
def test_silence_takes_nothing_away(key: str, tmp_path: Path) -> None:
    """A fact that one page states holds, whichever page that is."""
    facts = FACTS[key][0]
    told = field(joined(tmp_path / "first", facts, {}))
    assert field(joined(tmp_path / "second", {}, facts)) == told
    assert told != field(joined(tmp_path / "neither", {}, {}))


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: next(iter(mark)))
def test_marks_of_any_page_hold(mark: dict[str, Any], tmp_path: Path) -> None:
    """A mark that one page has is one of the field."""
    text = {"type": "string"} | ({"array": True} if "array" in mark else {})
    told = field(joined(tmp_path / "first", text | mark, text))
    assert field(joined(tmp_path / "second", text, text | mark)) == told
    assert told != field(joined(tmp_path / "neither", text, text))


@pytest.mark.parametrize("key", FACTS)
def test_what_pages_state_differently_is_told_once(key: str, tmp_path: Path) -> None:
    """A contradiction is one problem with both rows, and its own lines settle it."""
    project = joined(tmp_path, *FACTS[key])
    done = project.ask("build", "--format", "json")
    [problem] = load_yaml(done.out)["problems"]
    assert (done.code, len(problem["rows"])) == (2, 2)
    assert f"disagree on the {key} of" in problem["what"]
    lines = [part.replace("….", "Known.") for part in problem["mend"].split("`")[1::2]]
    project.write("spec/decisions.yaml", "\n".join(["decisions:", *lines]) + "\n")
    assert project.ask("build").code == 0, project.ask("build").err


def test_words_for_one_type_are_no_contradiction(tmp_path: Path) -> None:
    """A page's word and a file's type with a format mean the same."""
    same = [("UUID", "string", "uuid"), ("long", "integer", "int64"), ("date", "string", "date")]
    for word, type_, format_ in same:
        project = joined(tmp_path / word, {"type": type_, "format": format_}, {"type": word})
        assert field(project)[0].get("format") == format_


def without_type(document: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    """Yield operation, part and path of each value in a body that may be anything."""
    schemas = document["components"]["schemas"]

    def below(key: tuple[str, ...], schema: Any, around: tuple[str, ...]) -> Iterator[Any]:
        schema = next((s for s in schema.get("anyOf", ()) if s != {"type": "null"}), schema)
        if "items" in schema:
            yield from below(key, schema["items"], around)
        elif name := schema.get("$ref", "").rpartition("/")[2]:
            inner = schemas[name]["properties"] if name not in around else {}
            for member, facts in inner.items():
                yield from below((*key, member), facts, (*around, name))
        elif "type" not in schema:
            yield key

    for path, methods in document["paths"].items():
        for method, call in methods.items():
            bodies = {"request": call.get("requestBody", {}), **call["responses"]}
            contents = [(part, body.get("content", {}).values()) for part, body in bodies.items()]
            schemas_of = [(part, media["schema"]) for part, each in contents for media in each]
            values = (below((method, path, part), schema, ()) for part, schema in schemas_of)
            yield from chain.from_iterable(values)


@pytest.mark.skipif(not PORTAL, reason="CDEK_PORTAL names no folder with the vendor's documents")
def test_an_earlier_state_has_the_types_that_a_later_one_lost(tmp_path: Path) -> None:
    """Of 1156 values in bodies with neither type nor format in July all but 16 get a type."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    sources = Path(PORTAL) / "sources"
    files = {"july": "openapi_2026-07.json"}
    files |= {page: f"openapi_2026-01/{name}.json" for page, name in JANUARY.items()}
    for name, file in files.items():
        assert project.ask("read", "--write", "--page", name, str(sources / file)).code == 0
    pages = load_pages(tmp_path / "spec/pages", "spec/pages")
    decisions = replace(
        load_decisions(tmp_path / "none.yaml", "none.yaml"), order={"july": Place("none.yaml")}
    )
    july = [page for page in pages if page.page == "july"]
    alone = {key for key in without_type(draft_contract(july, decisions)[0]) if len(key) > 3}
    both = {key for key in without_type(draft_contract(pages, decisions)[0]) if len(key) > 3}
    assert (len(alone), len(alone & both)) == (1156, 16)


@pytest.mark.parametrize("both", [True, False], ids=["still on another page", "on no page"])
def test_a_field_that_another_page_has_still_is_not_gone(both: bool, tmp_path: Path) -> None:
    """What one of two pages leaves out breaks nobody as long as the other one has it."""
    project = joined(tmp_path, {"type": "string"}, {"type": "string"})
    more = load_yaml(project.read("spec/pages/a.yaml"))
    rows = more["tables"][0]["rows"]
    rows.append(rows[0] | {"no": "2", "name": "size" if both else "lid"})
    rows[0] |= {"name": "label"}
    project.write("spec/pages/a.yaml", yaml.safe_dump(more))
    pages = load_pages(tmp_path / "spec/pages", "spec/pages")
    decisions = load_decisions(tmp_path / "none.yaml", "none.yaml")
    [table] = pages[0].tables
    less = replace(pages[0], tables=(replace(table, rows=table.rows[:1]),))
    [drift] = compare(pages, decisions, [less], "demo")
    [change] = drift.changes
    assert (change.effect == "breaking") is not both, change
