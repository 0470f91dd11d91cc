"""Each call takes and gives what the contract says of it: its body, its answer, its parameters.

The bodies' schemas are judged one by one in test_verdict.py; here it is the way through a
call, with the schema that stands in the operation: a list, a body that may be left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from itertools import chain, combinations
from typing import Any

import pytest
from bodies import bodies, spoilt, values
from contract import Node, accepts, contract, is_closed, resolved
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_values import sample as fitting
from test_verdict import same
from verdict import expected

from running import sample

SHARE = max(settings().max_examples // 40, 5)


@cache
def calls() -> dict[str, Node]:
    """Every operation of the contract that clients offer, by its name."""
    nodes = (node for item in contract()["paths"].values() for node in item.values())
    return {node["operationId"]: node for node in nodes if "x-method" in node}


def operation(name: str) -> Any:
    """What the package is told of a call; what several resources need stands in the package."""
    shared = import_module("cdek_client._runtime.operations")
    own = import_module(f"{shared.__name__}.{calls()[name]['x-resource']}")
    return getattr(own, name.upper(), None) or getattr(shared, name.upper())


def sent(name: str) -> Node | None:
    """The schema of the body of a call."""
    content = calls()[name].get("requestBody", {}).get("content", {})
    return next((media.get("schema") for media in content.values()), None)


def read(name: str) -> Iterator[tuple[int, Node]]:
    """The schemas of what a call may be answered with, by status."""
    for status, answer in calls()[name]["responses"].items():
        for media in answer.get("content", {}).values():
            if status[0] == "2" and "schema" in media:
                yield int(status), media["schema"]


SENDING = [name for name in calls() if sent(name)]
READING = [name for name in calls() if [*read(name)]]
RULED = [name for name, node in calls().items() if "x-rules" in node]
HELD = [name for name, node in calls().items() if node.get("parameters")]


def refused(name: str, body: object) -> list[str] | None:
    """The places that a call is refused for; None if it is sent."""
    bodies_of, errors = import_module("cdek_client._runtime.http.bodies"), import_module("cdek_client.errors")  # fmt: skip
    try:
        bodies_of.body_of(operation(name), body)
    except errors.InvalidRequestError as error:
        return [violation.path for violation in error.violations]
    return None


def test_no_call_is_left_out() -> None:
    """All 46: what is sent is closed, what is read is not, the rest is bytes or nothing."""
    assert len(calls()) == 46
    assert all(is_closed(resolved(sent(name) or {})) for name in SENDING)
    left = {name: operation(name).answer for name in calls() if name not in READING}
    assert set(left.values()) == {"bytes", "None"}
    nodes = [node for name in READING for _, node in read(name)]
    assert not any(is_closed(resolved(node.get("items", node))) for node in nodes)
    assert {name for name, node in calls().items() if "requestBody" in node} == {*SENDING}
    assert {name for name in calls() if operation(name).rules} == {*RULED}


@pytest.mark.parametrize("name", sample(SENDING, 6))
def test_bodies_are_judged_alike(name: str) -> None:
    """A call takes a body just if the contract does, and tells of the places that are wrong."""
    schema = (sent(name) or {})["$ref"].rpartition("/")[2]

    @settings(max_examples=SHARE)
    @given(bodies(schema) | spoilt(schema))
    def agree(body: object) -> None:
        # A text is taken for JSON.
        wrong = refused(name, json.dumps(body) if isinstance(body, str) else body)
        assert (wrong is None) is accepts(sent(name) or {}, body)
        if isinstance(body, dict) and wrong is not None:
            assert {*wrong} == {*expected(schema, body)}

    agree()


@pytest.mark.parametrize("name", sample(READING, 8))
def test_what_the_contract_accepts_is_an_answer(name: str) -> None:
    """It is read with nothing unreadable, and given back as it was."""
    readers = import_module("cdek_client._runtime.http.answer_readers")
    actions = import_module("cdek_client._runtime.http.actions")
    status, schema = next(read(name))

    @settings(max_examples=SHARE)
    @given(values(schema))
    def given_back(value: Any) -> None:
        if accepts(schema, value):
            answer = actions.Answer(status, {}, json.dumps(value).encode(), "")
            model = readers.read_answer(operation(name), answer)
            listed, wanted = (model, value) if isinstance(value, list) else ([model], [value])
            assert all(list(each.unreadable) == [] for each in listed)
            assert same([each.to_dict() for each in listed], wanted)

    given_back()


@pytest.mark.parametrize("name", RULED)
def test_parameters_are_judged_alike(name: str) -> None:
    """Whichever of those that rules speak of are given, client and contract say the same."""
    values_of = import_module("cdek_client._runtime.http.call_values")
    errors = import_module("cdek_client.errors")
    node = calls()[name]
    rules = [{**rule, "schema": rule["schema"]} for rule in node["x-rules"]]
    told = {each["name"]: each for each in node["parameters"] if each["name"] in json.dumps(rules)}
    found = set()
    for names in chain.from_iterable(combinations(told, n) for n in range(len(told) + 1)):
        given_now = {each: fitting(told[each]["schema"]) for each in names}
        try:
            values_of.call_values(operation(name), given_now)
            broken = set[str]()
        except errors.InvalidRequestError as error:
            broken = {violation.rule for violation in error.violations}
        wrong = {rule["id"] for rule in rules if not accepts(rule["schema"], given_now)}
        assert broken == wrong
        assert accepts({"x-rules": rules}, given_now) is (wrong == set())
        found.add(bool(wrong))
    assert found == {True, False}


@pytest.mark.parametrize("name", sample(HELD, 12))
def test_values_that_the_contract_accepts_are_sent(name: str) -> None:
    """Each parameter with what its schema allows, the others left out."""
    values_of = import_module("cdek_client._runtime.http.call_values")
    ruleless = import_module("dataclasses").replace(operation(name), rules=())

    @settings(max_examples=SHARE)
    @given(st.data())
    def taken(data: st.DataObject) -> None:
        for parameter in calls()[name]["parameters"]:
            value = data.draw(values(parameter["schema"]))
            if accepts(parameter["schema"], value) and _has_a_place(value, parameter["in"]):
                sent = values_of.call_values(ruleless, {parameter["name"]: value})
                assert sent.target.startswith("/")

    taken()


def _has_a_place(value: object, place: str) -> bool:
    """Whether HTTP can carry a text: a path nothing that leads elsewhere, a header ASCII."""
    if not isinstance(value, str) or place == "query":
        return True
    return (
        value not in ("", ".", "..") if place == "path" else value.isascii() and value.isprintable()
    )
