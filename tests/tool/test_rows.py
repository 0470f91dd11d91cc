"""`apiscribe rows`: the rows of the spec, for people and for programs."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from running import CASES, FOUR, ROOT, Project, command, copied, load_yaml

KEYS = [
    "page", "table", "no", "path", "name", "type", "types", "array", "nullable", "max_length",
    "mandatory", "condition", "format", "default", "read_only", "enum", "deprecated", "in",
    "operation", "status", "of", "line",
]  # fmt: skip
COUNTS = {
    ("delete_order", "response"): 13,
    ("get_order", "response"): 121,
    ("update_order", "request"): 90,
    ("update_order", "response"): 13,
    ("webhooks", "event"): 4,
    ("webhooks", "ORDER_STATUS"): 8,
    ("webhooks", "PRINT_FORM"): 2,
}
PLAIN = {
    "type": "string", "array": False, "max_length": None, "condition": None,
    "format": None, "enum": None, "deprecated": False, "types": None, "nullable": False,
    "default": None, "read_only": False, "status": None, "of": None,
}  # fmt: skip
PLACES = {
    "update_order": {"operation": "PATCH /orders", "in": "body"},
    "get_order": {"operation": "GET /orders", "in": "response"},
    "delete_order": {"operation": "DELETE /orders/{uuid}", "in": "response"},
    "webhooks": {"operation": None, "in": "body"},
}
KNOWN: list[dict[str, Any]] = [
    # A name that was lost, as decided; everything else as documented.
    {"page": "update_order", "table": "request", "no": "9.3", "path": "sender.email", "name": "email", "max_length": 255, "mandatory": "no", "format": "RFC 2822", "line": 33},
    {"page": "update_order", "table": "request", "no": "11.9", "path": "recipient.email", "name": "email", "max_length": 255, "mandatory": "no", "format": "RFC 2822", "line": 57},
    # Objects and lists within lists.
    {"page": "update_order", "table": "request", "no": "15", "path": "packages", "name": "packages", "type": "package", "array": True, "mandatory": "no", "line": 80},
    {"page": "update_order", "table": "request", "no": "15.8.4.1", "path": "packages[].items[].payment.value", "name": "value", "type": "float", "mandatory": "yes", "line": 93},
    {"page": "update_order", "table": "request", "no": "9.10.1", "path": "sender.phones[].number", "name": "number", "max_length": 255, "mandatory": "yes", "format": "international", "line": 41},
    # Documented as a string although it is an object, decided otherwise.
    {"page": "get_order", "table": "response", "no": "1.19.10", "path": "entity.to_location.city", "name": "city", "mandatory": "unstated", "line": 138},
    {"page": "get_order", "table": "response", "no": "2.5.1", "path": "requests[].errors[].code", "name": "code", "mandatory": "unstated", "line": 187},
    {"page": "delete_order", "table": "response", "no": "2.5.1", "path": "requests[].errors[].code", "name": "code", "mandatory": "yes", "line": 64},
    # A table that stands under a row of another.
    {"page": "webhooks", "table": "ORDER_STATUS", "no": "4.4", "path": "attributes.status_code", "name": "status_code", "mandatory": "yes", "line": 111},
    # What the page says wrongly is reported as the page says it.
    {"page": "webhooks", "table": "PRINT_FORM", "no": "4.1", "path": "attributes.type", "name": "type", "type": "long", "mandatory": "yes", "enum": ["receipt", "barcode"], "line": 169},
    {"page": "webhooks", "table": "event", "no": "4", "path": "attributes", "name": "attributes", "type": None, "mandatory": "yes", "line": 66},
]  # fmt: skip


@pytest.fixture(scope="module")
def rows(built_once: Project) -> list[dict[str, Any]]:
    """All rows of the four pages, as a program reads them."""
    done = built_once.run("rows", "--format", "json")
    assert (done.code, done.err) == (0, "")
    return json.loads(done.out)


def test_all_of_them(rows: list[dict[str, Any]]) -> None:
    """251 rows, so many of each table, each with the same keys in the same order."""
    assert len(rows) == 251
    assert Counter((row["page"], row["table"]) for row in rows) == COUNTS
    assert [[*row] for row in rows] == [KEYS] * 251
    assert len({(row["page"], row["table"], row["no"]) for row in rows}) == 251


@pytest.mark.parametrize("known", KNOWN, ids=lambda row: f"{row['page']}-{row['no']}")
def test_well_known_rows(rows: list[dict[str, Any]], known: dict[str, Any]) -> None:
    """Place in the body and name as decided, all else as the page says it."""
    place = known["page"], known["table"], known["no"]
    (row,) = (r for r in rows if (r["page"], r["table"], r["no"]) == place)
    assert row == PLAIN | PLACES[known["page"]] | known


def test_values_are_plain(rows: list[dict[str, Any]]) -> None:
    """Each value is of the one type that its key promises."""
    for row in rows:
        assert row["mandatory"] in ("yes", "no", "conditional", "unstated")
        assert (row["condition"] is not None) == (row["mandatory"] == "conditional")
        assert row["type"] is None or re.fullmatch(r"[A-Za-z]+", row["type"]), row
        assert isinstance(row["array"], bool)
        assert isinstance(row["deprecated"], bool)
        assert isinstance(row["line"], int)
        assert row["path"].rpartition(".")[2] == row["name"]
        assert re.fullmatch(r"\w+(\[\])?(\.\w+(\[\])?)*", row["path"]), row


def test_order_and_facts_are_those_of_the_pages(rows: list[dict[str, Any]]) -> None:
    """Pages by name, rows as they stand, and each fact as transcribed."""
    files = [ROOT / f"spec/pages/{name}.yaml" for name in FOUR]
    pages = [load_yaml(path.read_text("utf-8")) for path in files]
    printed = [
        (page["page"], table["table"], row)
        for page in pages
        for table in page["tables"]
        for row in table["rows"]
    ]
    kept = ("no", "type", "max_length", "mandatory", "condition", "format", "enum", "line")  # fmt: skip
    assert [(r["page"], r["table"], *map(r.get, kept)) for r in rows] == [
        (page, table, *map(row.get, kept)) for page, table, row in printed
    ]
    assert [(r["array"], r["deprecated"]) for r in rows] == [
        (row.get("array", False), row.get("deprecated", False)) for _, _, row in printed
    ]


def test_children_lie_in_their_parents(rows: list[dict[str, Any]]) -> None:
    """A row's path is its parent's path, brackets where that is a list, and its name."""
    by_place = {(row["page"], row["table"], row["no"]): row for row in rows}
    nested = 0
    for (page, table, number), row in by_place.items():
        parent = by_place.get((page, table, number.rpartition(".")[0]))
        if parent:
            nested += 1
            inner = row["path"].removeprefix(parent["path"])
            assert inner in (f".{row['name']}", f"[].{row['name']}"), row
    assert nested > 180


def test_rows_of_one_page(rows: list[dict[str, Any]], built_once: Project) -> None:
    """`--page` gives just the rows of that page."""
    answer = built_once.ask("rows", "--page", "get_order", "--format", "json")
    assert answer.code == 0
    found = json.loads(answer.out)
    assert found == [row for row in rows if row["page"] == "get_order"]


def test_page_that_is_not_there(built_once: Project) -> None:
    """Exit 2, and the nearest name, or all names where none is near."""
    near = built_once.run("rows", "--page", "get_orders")
    assert (near.code, near.out) == (2, "")
    assert "did you mean get_order?" in near.err
    far = built_once.ask("rows", "--page", "zzz", "--format", "json")
    assert (far.code, far.err) == (2, "")
    [problem] = json.loads(far.out)["problems"]
    assert problem["what"] == "no page 'zzz'"
    for name in ("delete_order", "get_order", "update_order", "webhooks"):
        assert name in problem["mend"]


def test_table_for_people(rows: list[dict[str, Any]], built_once: Project) -> None:
    """A header and one aligned line for each row; lengths and brackets in the type."""
    answer = built_once.run("rows")
    header, *lines = answer.out.splitlines()
    assert answer.code == 0
    assert header.split() == [
        "page",
        "table",
        "no",
        "path",
        "type",
        "mandatory",
        "line",
    ]
    starts = [header.index(f" {word}") for word in header.split()[1:]]
    assert len(lines) == 251
    for line, row in zip(lines, rows, strict=True):
        assert all(line[start] == " " != line[start + 1] for start in starts), line
        assert line.split()[:4] == [row["page"], row["table"], row["no"], row["path"]]
        assert line.split()[-1] == str(row["line"])
        assert line == line.rstrip()
    (email,) = (line for line in lines if " sender.email " in line)
    assert "string(255)" in email
    (packages,) = (line for line in lines if " packages " in line)
    assert "package[]" in packages


def test_reader_that_stops_early() -> None:
    """`rows | head -1` is no error."""
    with subprocess.Popen(
        command("rows", "--format", "json"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline() == b"[\n"
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_rows_write_nothing(tiny: Project) -> None:
    """Listing needs no build, and leaves none."""
    before = tiny.bytes_of(), tiny.stamps()
    assert tiny.ask("rows").code == 0
    assert (tiny.bytes_of(), tiny.stamps()) == before


def test_rows_before_everything_is_decided(tiny: Project) -> None:
    """Types that nobody knows yet do not keep anybody from seeing the rows."""
    tiny.edit("spec/pages/demo.yaml", "type: string", "type: thing")
    tiny.edit("spec/pages/demo.yaml", 'no: "2", name: ', 'no: "2", of: nothing, name: ')
    answer = tiny.ask("rows", "--format", "json")
    assert answer.code == 0
    assert [row["type"] for row in json.loads(answer.out)] == ["thing", "string"]


def test_rows_of_what_is_left_out(tmp_path: Path) -> None:
    """They are listed, and counted among the rows of a set, as any others."""
    project = copied(CASES / "operation_left_out", tmp_path)
    page = project.read("spec/pages/demo.yaml")
    rows = json.loads(project.ask("rows", "--format", "json").out)
    assert len(rows) == page.count("wording:")
    left = [row for row in rows if row["operation"] == "GET /boxes/{no}/weight"]
    assert left
    every = "decisions:\n  - {id: D06, every: {in: response}, count: COUNT, was: {type: object}, now: keep, because: So it is.}\n"
    count = sum(row["in"] == "response" and row["type"] == "object" for row in rows)
    project.write(
        "spec/decisions.yaml",
        project.read("spec/decisions.yaml") + every.replace("COUNT", str(count)),
    )
    answer = project.ask("build")
    assert (answer.code, answer.err) == (0, "")
