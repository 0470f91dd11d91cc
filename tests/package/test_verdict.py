"""The models and the contract come to the same verdict on every body.

The contract is judged by jsonschema with the vocabulary that apiscribe ships. What is
sent is accepted by both or by neither. What is read is one-sided: the models read all
that the contract accepts, and more.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from bodies import bodies, edged, spoilt
from contract import requests, responses, schemas
from hypothesis import given, settings
from hypothesis import strategies as st
from mutation import mutants
from vectors import LIMITS, limits, unknown_words, vectors
from verdict import (
    complaints,
    expected,
    judged,
    listed,
    model,
    read_as_json,
    refusals,
    told,
    written,
)

from running import sample

KEYWORDS = {
    "maxLength": "max_length", "minLength": "min_length", "pattern": "pattern",
    "minimum": "ge", "maximum": "le", "maxItems": "max_length", "minItems": "min_length",
}  # fmt: skip
SENT, READ = requests(), responses()
CHOSEN, CHOSEN_READ = sample(SENT, 12), sample(READ, 16)
SHARE = settings().max_examples


def at_length(name: str) -> Any:
    """Run a property so often that all schemas together get what the profile says."""
    heavy = 8 if name == "OrderUpdate" else 1
    return settings(max_examples=max(heavy * SHARE // 20, 5))


def same(given: object, body: object) -> bool:
    """Whether a body came back; a number that was read as a double, as a double."""
    if isinstance(given, dict) and isinstance(body, dict):
        return given.keys() == body.keys() and all(same(given[key], body[key]) for key in body)
    if isinstance(given, list) and isinstance(body, list):
        return len(given) == len(body) and all(map(same, given, body))
    if isinstance(given, float) and isinstance(body, int):
        return given == float(body)
    return given == body and isinstance(given, bool) is isinstance(body, bool)


@pytest.mark.parametrize("name", CHOSEN)
def test_both_sides_of_every_edge(name: str) -> None:
    """Each limit and each rule has a body that it lets pass and one that it refuses."""
    found = vectors(name)
    assert {*limits(name)} - {v.limit for v in found if v.accepted} == set()
    assert {*limits(name)} - {v.limit for v in found if not v.accepted} == set()


@pytest.mark.parametrize("name", CHOSEN)
def test_models_judge_the_edges_alike(name: str) -> None:
    """The model of each schema accepts just what the contract does."""
    found = [said for vector in sample(vectors(name), 200) for said in complaints(vector)]
    assert found == []


@pytest.mark.parametrize("name", CHOSEN)
def test_models_judge_alike(name: str) -> None:
    """So do they with bodies made at random, and so does the list of violations.

    It names the places that jsonschema names, and just those of the ValidationError.
    """

    @at_length(name)
    @given(bodies(name) | edged(name) | spoilt(name))
    def agree(body: object) -> None:
        errors = judged(name, body)
        assert (refusals(name, body) == []) is (errors == []), [e.message for e in errors]
        assert read_as_json(name, body) is (errors == [])
        if isinstance(body, dict):
            assert {*told(name, body)} == {*expected(name, body)}
            assert sorted(written([*loc]) for loc, _ in refusals(name, body)) == listed(name, body)

    agree()


@pytest.mark.parametrize("name", CHOSEN_READ)
def test_what_the_contract_accepts_is_read(name: str) -> None:
    """Nothing of it is unreadable, and it is dumped back as it was."""

    @at_length(name)
    @given(bodies(name) | spoilt(name))
    def read(body: object) -> None:
        if judged(name, body) == []:
            answer = model(name).model_validate(body)
            assert list(getattr(answer, "unreadable", ())) == []
            assert same(answer.to_dict(), body)

    read()


def test_a_good_part_of_the_bodies_is_fine_and_a_good_part_is_not() -> None:
    """Random bodies tell something: neither all are accepted nor all refused."""
    found: Counter[bool] = Counter()

    @settings(max_examples=100, derandomize=True)
    @given(st.sampled_from(CHOSEN).flatmap(lambda name: st.tuples(st.just(name), bodies(name) | spoilt(name))))  # fmt: skip
    def count(pair: tuple[str, object]) -> None:
        found[judged(*pair) == []] += 1

    count()
    assert min(found[True], found[False]) >= 20, found


def test_no_word_is_left_without_vectors() -> None:
    """A new word of JSON Schema in what is sent needs vectors of its own."""
    assert {word for name in SENT for word in unknown_words(schemas()[name])} == set()
    assert {"required", "maxLength", "dependentRequired"} < LIMITS


def test_the_mutation_run_leaves_nothing_out() -> None:
    """It takes out each limit of each field, and each rule over several fields."""
    found = [mutant.what for mutant in mutants()]
    for name in SENT:
        named = {f.alias or n: n for n, f in model(name).model_fields.items()}
        for wire_name, node in schemas()[name]["properties"].items():
            field = named[wire_name]
            by_type = {"pattern"} if "x-format" in node else set()
            words = {KEYWORDS[word] for word in node if word in KEYWORDS} - by_type
            cut = {what.split()[1].partition("=")[0] for what in found if what.startswith(f"{name}.{field} ")}  # fmt: skip
            assert words | {"type"} <= cut, (name, field)
            assert (wire_name in schemas()[name].get("required", ())) is ("required" in cut)
        for rule in schemas()[name].get("x-rules", ()):
            if {*rule.get("rule", {}), *rule.get("schema", {})} - {"preferred", "properties"}:
                assert any(f"({rule['id']!r}" in what for what in found), rule["id"]
    assert len(found) > 150
