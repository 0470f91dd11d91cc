"""What marks of a row say: beside its name, within its type, in its own words."""

from __future__ import annotations

from typing import Any

import pytest

from apiscribe.problems import Problems
from apiscribe.reading.cells.descriptions import read_description
from apiscribe.reading.cells.mandatory import read_mandatory
from apiscribe.reading.cells.names import path_of, read_name
from apiscribe.reading.cells.types import read_type
from apiscribe.reading.page import read_page
from apiscribe.reading.source.text import Source

NAMES: list[tuple[str, str, dict[str, Any]]] = [
    ("lid?", "lid", {"mandatory": "no"}),
    ("lid*", "lid", {"mandatory": "starred"}),
    ("lid **", "lid", {}),
    ("lid? * **", "lid", {"mandatory": "no"}),
    ("lid (optional)", "lid", {"mandatory": "no"}),
    ("lid (required)", "lid", {"mandatory": "yes"}),
    ("lid (обязательный)", "lid", {"mandatory": "yes"}),
    ("lid (deprecated)", "lid", {"deprecated": True}),
    ("> lid", "lid", {"depth": 1}),
    (">> lid", "lid", {"depth": 2}),
    ("- lid", "lid", {"depth": 1}),
    ("-- lid", "lid", {"depth": 2}),
    ("↳ lid", "lid", {"depth": 1}),
    ("└─ lid", "lid", {"depth": 1}),
    ("lid [1]", "lid", {"notes": (1,)}),
    ("lid? [^2]", "lid", {"notes": (2,), "mandatory": "no"}),
    ("lid[n]?", "lid[n]", {"mandatory": "no"}),
    ("lid[0]", "lid[0]", {}),
    ('"lid"', "lid", {}),
    ("-lid", "-lid", {}),
]


@pytest.mark.parametrize(("text", "name", "marks"), NAMES)
def test_marks_beside_a_name(text: str, name: str, marks: dict[str, Any]) -> None:
    """The name is kept as on the wire, what stands beside it apart."""
    read = read_name(text, frozenset())
    assert read.name == name
    keys = ("mandatory", "depth", "notes", "deprecated")
    assert {key: value for key in keys if (value := getattr(read, key))} == marks


@pytest.mark.parametrize("name", ["crate.lid", "crate[lid]", "crate[].lid", "crate[0].lid"])
def test_paths_in_names(name: str) -> None:
    """Four ways to write that one field lies in another."""
    assert path_of(name) == ["crate", "lid"]


TYPES: list[tuple[str, str | None, dict[str, Any]]] = [
    ("?string", "string", {"nullable": True}),
    ("string | null", "string", {"nullable": True}),
    ("integer, nullable", "integer", {"nullable": True}),
    ("Integer or String", None, {"types": ("Integer", "String")}),
    ("INT / STRING / null", None, {"types": ("INT", "STRING"), "nullable": True}),
    ("array of integers", "integer", {"array": True}),
    ("Array(Object)", "Object", {"array": True}),
    ("array[Box]", "Box", {"array": True}),
    ("[]string", "string", {"array": True}),
    ("list of Box objects", "Box", {"array": True}),
    ("array of partial lid colour objects", "lid_colour", {"array": True}),
    ("array of up to 10 lids", "lid", {"array": True, "max_items": 10}),
    ("array of two integers", "integer", {"array": True, "min_items": 2, "max_items": 2}),
    ("array of array of lids", "lid", {"array": True, "rest": "an array of arrays"}),
    ("a partial lid object", "lid", {}),
    ("map[string]int", "map<string,int>", {}),
    ("dict<string, Box>", "dict<string,Box>", {}),
    ("Float number", "Float", {}),
    ("string, required", "string", {"mandatory": "yes"}),
    ("optional string", "string", {"mandatory": "no"}),
    ("boolean (optional)", "boolean", {"mandatory": "no"}),
    ("mixed (any JSON value)", "mixed", {"rest": "any JSON value"}),
    ("decimal(10,2)", "decimal", {"rest": "10,2"}),
    ("string; one for each lid", "string", {"rest": "one for each lid"}),
]


@pytest.mark.parametrize(("text", "name", "facts"), TYPES)
def test_phrases_of_types(text: str, name: str | None, facts: dict[str, Any]) -> None:
    """A type of several words is one, with arrays, null and alternatives as facts."""
    read = read_type(text)
    assert (read.type, read.understood) == (name, True)
    keys = ("array", "types", "nullable", "mandatory", "min_items", "max_items", "rest")
    assert {key: value for key in keys if (value := getattr(read, key))} == facts


MANDATORY = {
    "yes": ["✅", "M", "[x]", "YES *", "да", "True", "yes [1]"],
    "no": ["❌", "O", "NO*", "No **", "−", "[ ]", "false"],
}


@pytest.mark.parametrize(("mark", "text"), [(m, t) for m, ts in MANDATORY.items() for t in ts])
def test_marks_in_the_mandatory_column(mark: str, text: str) -> None:
    """Icons, letters and checkboxes, footnotes beside them not counted."""
    assert read_mandatory(text).mandatory == mark


PROSE: list[tuple[str, str, dict[str, Any]]] = [
    ("Depth. Default: 10", "integer", {"default": 10}),
    ("Defaults to true.", "boolean", {"default": True}),
    ("Default is FLAT; at will", "string", {"default": "FLAT"}),
    ("По умолчанию: false", "boolean", {"default": False}),
    ("默认值：5", "integer", {"default": 5}),
    ("By default the lid is shut.", "string", {}),
    ("Default is none.", "string", {}),
    ("Number of the lid. Read-only", "string", {"read_only": True}),
    ("Только для чтения", "string", {"read_only": True}),
    ("Write only.", "string", {"write_only": True}),
    ("May be null", "string", {"nullable": True}),
    ("From 1 to 10 000", "integer", {"minimum": 1, "maximum": 10000}),
    ("Not more than 1'000", "integer", {"maximum": 1000}),
    ("Not more than 12.500", "integer", {}),
    ("Up to 2 decimal places", "decimal", {}),
    ("Max 10 MB", "integer", {}),
    ("At most 3 times a day", "integer", {}),
]


@pytest.mark.parametrize(("text", "type_", "facts"), PROSE)
def test_facts_in_prose(text: str, type_: str, facts: dict[str, Any]) -> None:
    """Defaults with the type of their field, read-only, write-only, null."""
    assert read_description(text, name="lid", type=type_, array=False).facts == facts


TOLD = [
    ("Optional. Colour of the lid", ("no", None)),
    ("Required. Colour of the lid", ("yes", None)),
    ("Colour of the lid.\nMandatory", ("yes", None)),
    ("Required when lids are sent", ("conditional", "when lids are sent")),
    ("Цвет крышки\n+Обязательное при ответе +Новое", ("conditional", "при ответе")),
    ("The required depth of a lid", None),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_mandatory_in_prose(text: str, told: tuple[str, str | None] | None) -> None:
    """The first or the last words of a description tell, others do not."""
    read = read_description(text, name="lid", type="string", array=False).mandatory
    assert (read and (read.mandatory, read.condition)) == told


def rows(text: str) -> list[tuple[str, str, str]]:
    """Number, name and mandatory mark of each row of a page in Markdown."""
    page = read_page(Source("page.md", text), None, ()).page
    return [(row.no, row.name, row.mandatory) for row in page.rows]


HEAD = "| Field | Type | Description |\n|---|---|---|\n"
PAGES = {
    f"# R\n\n{HEAD}| lid? | string | x |\n| box | string | y |\n": [("1", "lid", "no"), ("2", "box", "yes")],
    f"# R\n\n{HEAD}| lid* | string | x |\n| box | string | y |\n": [("1", "lid", "yes"), ("2", "box", "unstated")],
    f"# R\n\n{HEAD}| lid* | string | x |\n\n\\* One for each.\n": [("1", "lid", "unstated")],
    f"# R\n\n{HEAD}| box | Box | Optional. x |\n| > lid | string | y |\n| >> c | string | z |\n| d | string | |\n": [
        ("1", "box", "no"), ("1.1", "lid", "yes"), ("1.1.1", "c", "yes"), ("2", "d", "yes"),
    ],
    f"# R\n\n{HEAD}| box | Box | x |\n| box[lid] | string | y |\n| q[a] | string | z |\n": [
        ("1", "box", "unstated"), ("1.1", "lid", "unstated"), ("2", "q[a]", "unstated"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("text", PAGES)
def test_marks_of_a_page(text: str) -> None:
    """Where some fields are called optional the others are mandatory; marks tell the parent."""
    assert rows(text) == PAGES[text]


def test_a_type_that_is_none_is_told() -> None:
    """It stops nothing; the row has no type."""
    text = f"# R\n\n{HEAD}| lid | 255 | Colour |\n"
    reading = read_page(Source("page.md", text), None, ())
    assert not Problems([*reading.problems]).items
    assert [clause.what for clause in reading.unclear] == ["255"]
    assert next(reading.page.rows).type is None


@pytest.mark.parametrize("mark", ["hidden", "style='display: none'", "class='sr-only'"])
def test_what_browsers_hide_is_not_there(mark: str) -> None:
    """Text within a cell is none of its name."""
    head = "<table><tr><th>Field<th>Type</tr>"
    text = f"{head}<tr><td>lid<span {mark}> copy</span><td>string</tr></table>"
    page = read_page(Source("page.html", text), None, ()).page
    assert [row.name for row in page.rows] == ["lid"]
