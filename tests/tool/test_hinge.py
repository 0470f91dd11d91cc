"""The model takes a contract, and whatever else it is given is one error of one class."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apiscribe.hinge.client_model import load_calls
from apiscribe.hinge.document_check import ContractError
from apiscribe.hinge.model import load_model
from apiscribe.project.config import load_config
from apiscribe.writing.plan import plan
from running import DECISIONS, DEEP, ROOT, demo, own_contract

CONTRACT: dict[str, Any] = own_contract()
OTHERS: tuple[Any, ...] = (None, 3, "no such thing", [], {}, ["x"], {"x": 3}, True)
CONFIG = load_config(ROOT)
# What only documents and may be any object, as the model reads none of it; and what has nothing
# that must be there.
HELD = {
    "x-command": [True, True, False],
    "x-sample": [True, True, False],
    "x-stand-in": [True, True, False],
    "x-documented": [True, True, False],
    "x-decisions": [False] * 3,
    "x-errors": [True, True, False],
}


def places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of everything in a document, examples left out."""
    items = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in items:
        if "examples" not in (*path, key) and "example" not in (*path, key):
            yield (*path, key)
            if isinstance(value, (dict, list)):
                yield from places(value, (*path, key))


PLACES = [*places(CONTRACT)]
EXTENDED = {str(path[-1]): path for path in PLACES if str(path[-1]).startswith("x-")}


def changed(path: tuple[Any, ...], value: Any, *, gone: bool = False) -> Any:
    """Return the contract with another value at a place, or with nothing there."""
    document = copy.copy(CONTRACT)
    *above, last = path
    node: Any = document
    for part in above:
        node[part] = copy.copy(node[part])
        node = node[part]
    if gone:
        del node[last]
    else:
        node[last] = value
    return document


def outcome(document: Any) -> str:
    """Return what the model says of a document; any other error is for the test to see."""
    try:
        load_calls(document, load_model(document))
    except ContractError as error:
        return str(error)
    return ""


def test_the_contract_itself_is_taken() -> None:
    assert outcome(CONTRACT) == ""
    assert len(EXTENDED) >= 20


@pytest.mark.parametrize("key", EXTENDED)
def test_each_key_of_ours_is_held_to_its_type(key: str) -> None:
    """Of another type it is refused where it stands."""
    path = EXTENDED[key]
    spoilt = [changed(path, other) for other in (3, [3.5], {"x": [3]})]
    assert [bool(outcome(document)) for document in spoilt] == HELD.get(key, [True] * 3)


@settings(max_examples=1000 if DEEP else 80, deadline=None)
@given(st.sampled_from(PLACES), st.sampled_from(OTHERS), st.booleans())
def test_whatever_stands_anywhere_is_taken_or_refused(path: Any, other: Any, gone: bool) -> None:
    """Never an error of Python's."""
    assert isinstance(outcome(changed(path, other, gone=gone)), str)


@pytest.mark.parametrize("document", [None, 3, [], {}, "text", {"info": {}}])
def test_what_is_no_document(document: Any) -> None:
    assert outcome(document)


def test_dangling_names_are_refused() -> None:
    """What names a schema, a waiter or an operation names one that is there."""
    document = copy.deepcopy(CONTRACT)
    waiter = next(iter(document["x-waiters"].values()))
    waiter["poll"] = "nothing"
    assert outcome(document).startswith("/x-waiters/")
    document = copy.deepcopy(CONTRACT)
    document["x-errors"]["errors"] = ["requests.nothing"]
    assert outcome(document).startswith("/x-errors")
    document = copy.deepcopy(CONTRACT)
    for schema in document["components"]["schemas"].values():
        for accessor in schema.get("x-accessors", ()):
            accessor.get("last", accessor.get("value", {}))["gives"] = "__import__('os')"
    assert "there is no \"__import__('os')\"" in outcome(document)


def test_an_event_without_a_body_is_a_problem(tmp_path: Path) -> None:
    """What the dialect lets pass and no model can be made of is named, and nothing written."""
    event = {"post": {"summary": "A.", "requestBody": {"content": {}}}}
    added = (
        f"additions:\n  - {{id: D01, at: /webhooks/a, value: {json.dumps(event)}, because: So.}}\n"
    )
    answer = demo(tmp_path / "p", decisions=DECISIONS + added).ask("build")
    assert answer.code == 2
    assert "the contract's /webhooks/a: its body is no object schema" in answer.err


def test_a_plan_of_the_contract() -> None:
    """The document that the cases above spoil is one that a package is planned from."""
    model = load_model(CONTRACT)
    assert len(plan(CONTRACT, model, load_calls(CONTRACT, model), CONFIG)) > 100
