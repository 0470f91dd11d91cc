"""Names by rule: whatever pages print, they are valid, each once, and no order changes them."""

from __future__ import annotations

import json
import keyword
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apiscribe.deciding.enum_names import members
from apiscribe.deciding.operation_names import (
    TAKEN_METHODS,
    TAKEN_RESOURCES,
    names_by_rule,
)
from apiscribe.deciding.words import TAKEN_CLASSES, folded, pascal, told_apart
from apiscribe.reading.yaml.parser import parse_yaml, plain
from apiscribe.writing import client_checks
from apiscribe.writing.client import ERRORS, EXPORTED
from apiscribe.writing.python_names import _IMPORTED, is_class_name
from running import CASES, copied, load_yaml

SEGMENTS = st.one_of(
    st.sampled_from(["v1", "v2", "api", "boxes", "box", "list", "delete", "lids", "@me", "箱", "заказы", "import", "request", "1.2", "widget.json"]),
    st.sampled_from(["{id}", "{box-id}", "{номер}", "{box.id}"]),
    st.text("abz-_.7é/", min_size=1, max_size=4),
)  # fmt: skip
PATHS = st.lists(SEGMENTS, max_size=5).map(lambda parts: "/" + "/".join(parts))
CALLS = st.tuples(st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]), PATHS)

EXPECTED = {
    "GET /v1/parcels": "parcels.list",
    "POST /v1/parcels": "parcels.create",
    "GET /v1/parcels/{id}": "parcels.get",
    "PATCH /v1/parcels/{id}": "parcels.update",
    "PUT /v1/parcels/{id}": "parcels.replace",
    "DELETE /v1/parcels/{id}": "parcels.delete",
    "GET /v1/parcels/{id}/label": "parcels.label",
    "POST /v1/parcels/{id}/cancel": "parcels.cancel",
    "POST /v1/parcels/delete": "parcels.post_delete",
    "GET /v1/parcels/{id}/lids/{no}": "parcels_lids.get",
    "POST /v1/parcels/{id}/lids": "parcels_lids.create",
    "DELETE /v1/parcels/{id}/note": "parcels.delete_note",
    "GET /v1/balance": "balance.get",
}


def test_the_rule() -> None:
    """Resources and methods are those of the paths and verbs."""
    calls = [tuple(call.split(" ", 1)) for call in EXPECTED]
    names = names_by_rule(calls)  # type: ignore[arg-type]
    given_names = {f"{m} {p}": f"{n.resource}.{n.method}" for (m, p), n in names.items()}
    assert given_names == EXPECTED
    assert names["POST", "/v1/parcels"].schema == "CreateParcel"
    assert names["GET", "/v1/parcels"].schema == "ListParcels"
    assert names["GET", "/v1/parcels/{id}/label"].schema == "ParcelLabel"


def test_versions_that_meet_are_told_apart() -> None:
    names = names_by_rule([("GET", "/v1/boxes"), ("GET", "/v2/boxes"), ("POST", "/v2/boxes")])
    found = {call: f"{name.resource}.{name.method}" for call, name in names.items()}
    assert found["GET", "/v1/boxes"] == "v1_boxes.list"
    assert found["GET", "/v2/boxes"] == "v2_boxes.list"
    assert found["POST", "/v2/boxes"] == "boxes.create"


@given(st.lists(CALLS, unique=True, max_size=12), st.randoms())
def test_any_calls(calls: list[tuple[str, str]], random: Any) -> None:
    """Every call has names that Python takes, none twice, in whatever order they come."""
    names = names_by_rule(calls)
    assert {*names} == {*calls}
    for name in names.values():
        for part in (name.operation, name.resource, name.method):
            assert part.isascii()
            assert part.isidentifier()
            assert not keyword.iskeyword(part)
            assert not part.startswith("_")
        assert is_class_name(name.schema)
        assert name.resource not in TAKEN_RESOURCES
        assert name.method not in TAKEN_METHODS
    assert len({(name.resource, name.method) for name in names.values()}) == len(calls)
    assert len({name.operation for name in names.values()}) == len(calls)
    random.shuffle(calls)
    assert names_by_rule(calls) == names


@given(st.dictionaries(st.text(max_size=3), st.lists(st.sampled_from(["A", "a", "A2", "B", "AB"]), min_size=1), max_size=9))  # fmt: skip
def test_things_that_meet(wanted: dict[str, list[str]]) -> None:
    """No two things get one name, none gets a taken one, and order changes nothing."""
    names = told_apart(wanted, ["B"])
    assert len({folded(name) for name in names.values()} | {"b"}) == len(wanted) + 1
    assert told_apart(dict(reversed(wanted.items())), ["B"]) == names


@given(st.lists(st.one_of(st.text(max_size=4), st.integers()), unique_by=str, max_size=9))
def test_any_codes(codes: list[str | int]) -> None:
    """Every code has a member of its own, which Python takes."""
    names = members(dict.fromkeys(codes, ()), {})
    assert len({*names.values()}) == len(codes)
    assert all(is_class_name(name) for name in names.values())
    assert members(dict.fromkeys(reversed(codes), ()), {}) == names


@given(st.text(max_size=8))
def test_any_heading(heading: str) -> None:
    """A heading gives the name of a class, or none at all."""
    name = pascal(heading)
    assert not name or is_class_name(name) or keyword.iskeyword(name)


def test_no_schema_takes_a_name_that_packages_need() -> None:
    """What the writing wing would refuse, the rules avoid."""
    needed = {*_IMPORTED, *ERRORS, *(name for names in EXPORTED.values() for name in names)}
    assert needed <= TAKEN_CLASSES
    assert client_checks._OF_CLIENTS <= TAKEN_RESOURCES
    assert client_checks._OF_RESOURCES <= TAKEN_METHODS


def shuffled(page: dict[str, Any]) -> dict[str, Any]:
    return page | {key: page[key][::-1] for key in ("operations", "tables", "codes")}


def test_order_of_pages_and_tables(tmp_path: Path) -> None:
    """Tables and operations in another order have the same names."""
    project = copied(CASES / "whole_api", tmp_path)
    assert project.ask("build").code == 0
    named = [*load_yaml(project.read("spec/openapi.yaml"))["components"]["schemas"]]
    page = plain(parse_yaml(project.read("spec/pages/demo.yaml"), "demo.yaml"))
    project.write("spec/pages/demo.yaml", json.dumps(shuffled(page)))
    assert project.ask("build").code == 0
    again = [*load_yaml(project.read("spec/openapi.yaml"))["components"]["schemas"]]
    assert sorted(again) == sorted(named)


@pytest.mark.parametrize("decided", [False, True])
def test_a_call_is_named_by_its_entry(tmp_path: Path, decided: bool) -> None:
    """An entry by call names one operation of a page of several; the others stay as they are."""
    project = copied(CASES / "whole_api", tmp_path)
    entry = 'operations: [{call: "GET /v1/boxes", operation: all_boxes, resource: boxes, method: all, summary: Lists all.}]\n'
    project.write("spec/decisions.yaml", project.read("spec/decisions.yaml") + entry * decided)
    assert project.ask("build").code == 0
    paths = load_yaml(project.read("spec/openapi.yaml"))["paths"]
    assert paths["/v1/boxes"]["get"]["x-method"] == ("all" if decided else "list")
    assert paths["/v1/boxes"]["post"]["x-method"] == "create"


def test_an_entry_of_no_call(tmp_path: Path) -> None:
    """A call that no page documents is told, with the one that may be meant."""
    project = copied(CASES / "whole_api", tmp_path)
    project.write("spec/decisions.yaml", 'operations: [{call: "GET /v1/boxs"}, {page: demo}]\n')
    answer = project.ask("build")
    assert answer.code == 2
    assert "did you mean GET /v1/boxes?" in answer.err
    assert 'name it by its call: `call: "GET /v1/boxes"`' in answer.err


def test_parameters_of_no_call(tmp_path: Path) -> None:
    """A table of parameters that no operation has is left out, and told of."""
    project = copied(CASES / "whole_api", tmp_path)
    page = project.read("spec/pages/demo.yaml")
    table = "  - {table: common, in: query, direction: request, line: 98, rows: [{no: '1', name: lang, mandatory: 'no', line: 99, wording: '0123456789ab', summary: Which language.}]}\n"
    project.write("spec/pages/demo.yaml", page.replace("codes:\n", f"{table}codes:\n"))
    report = json.loads(project.ask("build", "--format", "json").out)
    told = [warning["what"] for warning in report["warnings"]]
    assert "demo#common lists parameters of no operation, and is left out" in told
