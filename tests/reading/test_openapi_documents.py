"""OpenAPI documents are read as pages are: rows with their facts, nothing lost, one clear problem.

The vendor's own documents are not kept here. Name their folder in CDEK_PORTAL to read them.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from running import CONFIG, Answer, Project

PORTAL = os.environ.get("CDEK_PORTAL", "")
TEXT = {"type": "string"}
FACTS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "length": ({"type": "string", "maxLength": 9}, {"type": "string", "max_length": 9}),
    "uuid": ({"type": "UUID"}, {"type": "string", "format": "uuid"}),
    "hours": ({"type": "string", "pattern": "<HH:mm>"}, {"format": "HH:mm", "pattern": None}),
    "pattern": ({"type": "string", "pattern": "^[a-z]+$"}, {"format": None, "pattern": "^[a-z]+$"}),
    "null": ({"type": ["integer", "null"]}, {"type": "integer", "nullable": True}),
    "silent": ({"description": "Any."}, {"type": None, "mandatory": "unstated"}),
    "list": ({"type": "array", "items": TEXT, "maxItems": 3}, {"type": "string", "array": True}),
    "either": ({"oneOf": [TEXT, {"type": "integer"}]}, {"types": ["string", "integer"]}),
    "old": ({"type": "string", "deprecated": True}, {"deprecated": True}),
    "no_null": ({"type": "string", "nullable": False}, {"nullable": False}),
    "codes": ({"enum": ["A", "B"], "default": "A"}, {"enum": ["A", "B"], "default": "A"}),
}


def document(schemas: dict[str, Any]) -> dict[str, Any]:
    """A document whose only operation sends the schema A."""
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}
    call = {"requestBody": body, "responses": {"204": {"description": "Done."}}}
    head = {"openapi": "3.1.0", "info": {"title": "Lamps", "version": "1"}}
    return head | {"paths": {"/lamps": {"post": call}}, "components": {"schemas": schemas}}


@pytest.fixture
def empty(tmp_path: Path) -> Project:
    """A project without any page."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    return project


def ask(project: Project, text: str) -> Answer:
    """Read a document, without a process of its own."""
    project.write("lamps.json", text)
    return project.ask("read", str(project.root / "lamps.json"), "--format", "json")


def rows_of(project: Project, text: str) -> list[dict[str, Any]]:
    """The rows of a document that has no problem, without their lines."""
    done = ask(project, text)
    assert (done.code, done.err) == (0, "")
    return [{k: v for k, v in row.items() if k != "line"} for row in json.loads(done.out)["rows"]]


def test_facts_of_properties(empty: Project) -> None:
    """Each keyword is the fact that it means, in JSON and in YAML alike."""
    schema = {"properties": {name: schema for name, (schema, _) in FACTS.items()}}
    whole = document({"A": schema})
    rows = rows_of(empty, json.dumps(whole, indent=1))
    assert [row["name"] for row in rows] == [*FACTS]
    for row, (name, (_, facts)) in zip(rows, FACTS.items(), strict=True):
        assert {key: row[key] for key in facts} == facts, name
    apart = json.loads(json.dumps(whole))  # nothing stands twice, so that no alias is written
    assert rows_of(empty, yaml.safe_dump(apart, sort_keys=False)) == rows


def test_shared_objects_are_described_once(empty: Project) -> None:
    """What stands in several places is a table of its own, recursion included."""
    lamp = {"properties": {"name": TEXT, "near": {"type": "array", "items": {"$ref": "#/components/schemas/A"}}}}  # fmt: skip
    rows = rows_of(empty, json.dumps(document({"A": lamp})))
    assert [(row["name"], row["of"]) for row in rows] == [("", "A"), ("name", None), ("near", "A")]
    assert rows[1]["pointer"] == "/components/schemas/A/properties/name"


def test_what_nothing_refers_to_is_left_out_and_told(empty: Project) -> None:
    """With its line and how much it is; a name that is none is told as well."""
    schemas = {"A": {"properties": {"a b": TEXT, "c": TEXT}}, "B": {"properties": {"d": TEXT}}}
    report = json.loads(ask(empty, json.dumps(document(schemas), indent=1)).out)
    reasons = sorted(skip["reason"] for skip in report["skipped"])
    assert reasons == ["no operation refers to the schema B, of 1 properties", "this is no name: 'a b'"]  # fmt: skip


def test_what_no_client_calls_is_told(empty: Project) -> None:
    """Other methods, callbacks, webhooks, components that none refers to, what is read no deeper."""
    inner = {"additionalProperties": {"properties": {"deep": TEXT}}}
    whole = document({"A": {"properties": {"blank": {"enum": ["", ""]}, "names": inner}}})
    call = {"responses": {}}
    whole["paths"]["/lamps"] |= {"head": call, "trace": call}
    whole["paths"]["/lamps"]["post"]["callbacks"] = {
        "lit": {"{$request.body#/url}": {"post": call}}
    }
    whole["webhooks"] = {"broken": {"post": call}}
    whole["components"]["parameters"] = {"size": {"name": "size", "in": "query", "schema": TEXT}}
    report = json.loads(ask(empty, json.dumps(whole, indent=1)).out)
    assert {skip["reason"] for skip in report["skipped"]} == {
        "HEAD /lamps: calls of this method are not read",
        "TRACE /lamps: calls of this method are not read",
        "the callbacks of POST /lamps: calls that a client receives are not read",
        "the webhook broken: calls that a client receives are not read",
        "no operation refers to size of the parameters",
        "no row of deep: what holds it is read no deeper",
    }
    unclear = [clause["clause"] for clause in report["understood"]["not_understood"]]
    assert unclear == ["an enum of nothing but ''", "members by names of their own"]


def test_a_document_without_calls_says_so(empty: Project) -> None:
    """A document of schemas alone is refused by a sentence of its own."""
    done = ask(empty, json.dumps(document({"A": TEXT}) | {"paths": {}}))
    [problem] = json.loads(done.out)["problems"]
    assert (done.code, problem["what"]) == (
        2,
        "no operation is described in this document: its `paths` have none",
    )


def test_a_document_is_taken_into_the_spec(empty: Project) -> None:
    """It is written as a page, and reading it again changes nothing."""
    empty.write("lamps.json", json.dumps(document({"A": {"properties": {"c": TEXT}}})))
    for said in ("wrote", "current"):
        done = empty.ask("read", "--write", str(empty.root / "lamps.json"))
        assert (done.code, said in done.out) == (0, True)


LOOP = {"$ref": "#/components/schemas/A"}
WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "a loop": ({"A": LOOP}, "leads back to itself"),
    "made of itself": ({"A": {"allOf": [LOOP]}}, "composed of itself"),
    "another file": ({"A": {"$ref": "b.yaml#/B"}}, "leads out of this document"),
    "nowhere": ({"A": {"$ref": "#/components/schemas/B"}}, "leads to no object"),
    "no object": ({"A": {"properties": ["a"]}}, "'properties' is not an object"),
    "no number": ({"A": {"properties": {"a": {"maxLength": "b"}}}}, "'maxLength' is no number"),
    "a bomb": (
        {"A": {"allOf": [{"$ref": "#/components/schemas/B17"}]}, "B0": {"properties": {"x": TEXT}}}
        | {
            f"B{n}": {
                "properties": {
                    side: {"allOf": [{"$ref": f"#/components/schemas/B{n - 1}"}, {"properties": {"z": TEXT}}]}
                    for side in "ab"
                }
            }
            for n in range(1, 18)
        },
        "unfold into more than 20,000 rows",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", WRONG)
def test_one_problem_of_a_hostile_document(kind: str, empty: Project) -> None:
    """With the line, exit code 2, and no row."""
    schemas, message = WRONG[kind]
    done = ask(empty, json.dumps(document(schemas), indent=1))
    assert (done.code, done.crashed) == (2, False)
    [problem] = json.loads(done.out)["problems"]
    assert message in problem["what"]
    assert (problem["file"].endswith("lamps.json"), problem["line"] > 1) == (True, True)


NAMES = st.sampled_from(["a", "b", "c", "properties", "items", "$ref", "type"])
REFERENCES = st.sampled_from([{"$ref": f"#/components/schemas/{name}"} for name in "ABC"])
VALUES = st.recursive(
    st.one_of(st.just(TEXT), REFERENCES),
    lambda inner: st.one_of(
        st.fixed_dictionaries({"properties": st.dictionaries(NAMES, inner, max_size=3)}),
        st.fixed_dictionaries({"type": st.just("array"), "items": inner}),
    ),
    max_leaves=8,
)
OBJECTS = st.fixed_dictionaries({"properties": st.dictionaries(NAMES, VALUES, max_size=4)})


def pointers_below(schema: dict[str, Any], at: str) -> Iterator[str]:
    """The pointers of all properties that a schema describes, by a walk of our own."""
    for name, child in schema.get("properties", {}).items():
        yield f"{at}/properties/{name}"
        yield from pointers_below(child, f"{at}/properties/{name}")
    if "items" in schema:
        yield from pointers_below(schema["items"], f"{at}/items")


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(schemas=st.fixed_dictionaries(dict.fromkeys("ABC", OBJECTS)))
def test_nothing_of_any_document_is_lost(schemas: dict[str, Any], empty: Project) -> None:
    """Each property is a row, is left out by itself, or with its whole schema."""
    report = json.loads(ask(empty, json.dumps(document(schemas))).out)
    rows = {row["pointer"] for row in report["rows"]}
    left = sum(skip["reason"].startswith("no row") for skip in report["skipped"])
    for skip in report["skipped"]:
        if whole := re.search(r"schema (.), of ([0-9]+)", skip["reason"]):
            left += int(whole[2])
    every = [
        p for name in schemas for p in pointers_below(schemas[name], f"/components/schemas/{name}")
    ]
    assert len({*every} & rows) + left == len(every)


SYNTAX = {
    "a key twice": ('{"openapi": "3.0.1",\n "info": {},\n "info": {}}', 3, "'info' stands twice"),
    "an older version": ('{"swagger": "2.0"}', 1, "OpenAPI '2.0' is not read"),
    "an alias": ("openapi: 3.0.0\ninfo: &all {}\npaths: *all\n", 2, "anchors and aliases"),
    "cut off": ('{"openapi": "3.0.1",\n "paths": {', 2, "not JSON"),
    "no operation": ('{"openapi": "3.0.1",\n "paths": []}', 2, "'paths' is not an object"),
}


@pytest.mark.parametrize("kind", SYNTAX)
def test_one_problem_of_a_text_that_is_none(kind: str, empty: Project) -> None:
    """At its line."""
    text, line, message = SYNTAX[kind]
    done = ask(empty, text)
    [problem] = json.loads(done.out)["problems"]
    assert (done.code, problem["line"], message in problem["what"]) == (2, line, True), problem


@pytest.mark.skipif(not PORTAL, reason="CDEK_PORTAL names no folder with the vendor's documents")
def test_every_schema_of_the_vendor_is_a_row_or_left_out(empty: Project) -> None:
    """Of the properties of all schemas none is lost: 24 schemas are what nothing refers to."""
    path = Path(PORTAL) / "sources" / "openapi_2026-07.json"
    schemas = json.loads(path.read_text("utf-8"))["components"]["schemas"]
    report = json.loads(empty.ask("read", str(path), "--format", "json").out)
    pointers = {row["pointer"] for row in report["rows"]}
    unread = {name for name, schema in schemas.items() for key in schema.get("properties", {}) if f"/components/schemas/{name}/properties/{key}" not in pointers}  # fmt: skip
    assert len(report["operations"]) == 47
    assert {skip["reason"].split()[6].rstrip(",") for skip in report["skipped"]} == unread
    assert len(unread) == 24
