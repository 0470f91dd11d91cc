"""Every node of the vendor's documents is a row: counted by operation, part and path, by a walk of our own.

The documents are not kept here. Name their folder in CDEK_PORTAL to read them.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from apiscribe.reading.facts import Page, Row, Table
from apiscribe.reading.page import Reading, read_page
from apiscribe.reading.source.text import read_source
from running import CONFIG, Project

PORTAL = os.environ.get("CDEK_PORTAL", "")
pytestmark = pytest.mark.skipif(
    not PORTAL, reason="CDEK_PORTAL names no folder with the vendor's documents"
)
JULY = "openapi_2026-07.json"
NODES = {
    JULY: 2679,
    "openapi_2026-01/2_auth.json": 11,
    "openapi_2026-01/3_location.json": 74,
    "openapi_2026-01/4_integration.json": 2513,
    "openapi_2026-01/5_webhook.json": 80,
}
STATED = {
    JULY: 627,
    "openapi_2026-01/3_location.json": 15,
    "openapi_2026-01/4_integration.json": 409,
    "openapi_2026-01/5_webhook.json": 5,
}
LIMITS = {
    "maxLength": "max_length", "minLength": "min_length", "minimum": "minimum", "maximum": "maximum",
    "minItems": "min_items", "maxItems": "max_items", "readOnly": "read_only", "writeOnly": "write_only",
    "deprecated": "deprecated", "default": "default",
}  # fmt: skip
Key = tuple[str, str, str]
Value = dict[str, Any]


def path_of(name: str) -> Path:
    """Where a document lies."""
    return Path(PORTAL) / "sources" / name


@lru_cache(maxsize=8)
def reading(name: str) -> Reading:
    """A document as it is read."""
    return read_page(read_source(path_of(name), name), None, [])


class Walk:
    """The nodes of a document, each with its schema, by operation, part and path."""

    def __init__(self, document: Value) -> None:
        self.document = document
        self.nodes: dict[Key, list[Value]] = {}
        for path, item in document["paths"].items():
            for method, call in item.items():
                self.call(f"{method.upper()} {path}", call)

    def target(self, value: Value) -> Value:
        """What a value stands for."""
        while "$ref" in value:
            reference, value = value["$ref"], self.document
            for part in reference[2:].split("/"):
                value = value[part]
        return value

    def call(self, key: str, call: Value) -> None:
        """Enter parameters, body, answers and headers of a call."""
        for parameter in map(self.target, call.get("parameters", ())):
            self.enter((key, parameter["in"], parameter["name"]), parameter["schema"], ())
        for content in self.target(call.get("requestBody", {})).get("content", {}).values():
            self.below((key, "request", ""), content["schema"], ())
        for status, answer in call["responses"].items():
            answer = self.target(answer)
            for name, header in answer.get("headers", {}).items():
                self.enter(
                    (key, f"{status} header", name), self.target(header).get("schema", {}), ()
                )
            for content in answer.get("content", {}).values():
                self.below((key, status, ""), content["schema"], ())

    def enter(self, at: Key, schema: Value, above: tuple[str, ...]) -> None:
        """Enter a node, and what is below it."""
        self.nodes.setdefault(at, []).append(schema)
        self.below(at, schema, above)

    def below(self, at: Key, schema: Value, above: tuple[str, ...]) -> None:
        """Enter what is below a schema, a schema within itself once."""
        if schema.get("$ref") in above:
            return
        above = (*above, schema["$ref"]) if "$ref" in schema else above
        whole = self.target(schema)
        for part in (*whole.get("allOf", ()), *whole.get("oneOf", ()), *whole.get("anyOf", ())):
            self.below(at, part, above)
        for name, child in whole.get("properties", {}).items():
            path = f"{at[2]}.{name}" if at[2] else name
            self.enter((at[0], at[1], path), child, above)
        if "items" in whole:
            self.enter((at[0], at[1], f"{at[2]}[]"), whole["items"], above)


def part_of(table: Table) -> tuple[str, str]:
    """The operation and the part of a table, as the walk calls them."""
    if table.in_ == "header" and table.status:
        return str(table.operation), f"{table.status} header"
    sent = {"body": "request", "form": "request", "response": str(table.status)}
    return str(table.operation), sent.get(str(table.in_), str(table.in_))


def rows_of(page: Page) -> Iterator[tuple[Key, Row]]:
    """Each row of a page where it stands, those of shared objects in each place."""
    shared = {table.schema: table for table in page.tables if table.schema}

    def below(table: Table, no: str, at: Key, above: tuple[str, ...]) -> Iterator[tuple[Key, Row]]:
        for row in (row for row in table.rows if row.no.rpartition(".")[0] == no):
            path = ".".join(part for part in (at[2], row.name) if part)
            if row.name:
                yield (at[0], at[1], path), row
            if row.array:
                yield (at[0], at[1], f"{path}[]"), row
            inner = (at[0], at[1], f"{path}[]" if row.array else path)
            yield from below(table, row.no, inner, above)
            if row.of and row.of not in above:
                yield from below(shared[row.of], "", inner, (*above, row.of))

    for table in page.tables:
        if not table.schema:
            yield from below(table, "", (*part_of(table), ""), ())


@pytest.mark.parametrize("name", NODES)
def test_every_node_is_a_row(name: str) -> None:
    """Neither more nor less than the walk finds, each with its line and its pointer."""
    walk = Walk(json.loads(path_of(name).read_text("utf-8")))
    page = reading(name).page
    assert len(walk.nodes) == NODES[name]
    assert {key for key, _ in rows_of(page)} == {*walk.nodes}
    lines = path_of(name).read_text("utf-8").split("\n")
    for row in page.rows:
        assert row.pointer
        assert "{" in lines[row.line - 1]


@pytest.mark.parametrize("name", STATED)
def test_every_limit_is_a_fact(name: str) -> None:
    """What a node says of itself, or what it refers to says, is what its row says."""
    walk = Walk(json.loads(path_of(name).read_text("utf-8")))
    rows = dict(rows_of(reading(name).page))
    compared = 0
    for key, schemas in walk.nodes.items():
        if key[2].endswith("[]") or len(schemas) > 1 or {"$ref", "items"} & {*schemas[0]}:
            continue
        for word in LIMITS.keys() & schemas[0].keys():
            stated = schemas[0][word]
            assert getattr(rows[key], LIMITS[word]) == stated, (key, word)
            compared += 1
    assert compared == STATED[name]


def test_formats_that_are_told_as_patterns() -> None:
    """No pattern that is no regular expression is left; a type that JSON does not have is one."""
    rows = [*reading(JULY).page.rows]
    assert {row.format for row in rows} >= {"HH:mm", "uuid", "date-time"}
    assert not any(letter in (row.pattern or "") for row in rows for letter in ("HH", "yyyy"))
    assert not any((row.type or "").lower() == "uuid" for row in rows)


def test_what_is_left_out_is_told() -> None:
    """24 schemas that nothing refers to; of two listed texts that they are empty; formats of dates."""
    told = reading(JULY)
    assert sum("no operation refers to the schema" in skip.reason for skip in told.skipped) == 24
    assert len(told.skipped) == 24
    assert {problem.what for problem in told.unclear} == {
        "an enum of nothing but ''",
        "a format text beside a format: \"yyyy-MM-dd'T'HH:mm:ssZ\"",
    }


def test_a_document_without_operations_is_refused(tmp_path: Path) -> None:
    """It says in one sentence what is missing, and what to read."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    done = project.ask("read", str(path_of("openapi_2026-01/1_common.json")))
    assert (done.code, done.out) == (2, "")
    assert "no operation is described in this document" in done.err


def test_reading_the_whole_takes_little_time() -> None:
    """Positions included, well within a second of CPU of a fast machine."""
    source = read_source(path_of(JULY), JULY)
    began = time.process_time()
    read_page(source, None, [])
    assert time.process_time() - began < 3
