"""The dialect of the contract: its meta-schema, its words, and what an error tells."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from jsonschema import Draft202012Validator, SchemaError
from jsonschema.validators import validator_for

from apiscribe.vocabulary import Dialect, rule_of, validator
from running import ROOT, own_contract, sample

RULE = {"id": "B01", "level": "error", "summary": "Each number once.", "x-rows": ["demo#a/1"]}
TOTAL = {"of": "boxes[].items[].count", "minimum": 2, "maximum": 4}


def ruled(**words: Any) -> dict[str, Any]:
    """A schema with one rule."""
    return {"type": "object", "x-rules": [{**RULE, **words}]}


def places(schema: dict[str, Any], body: object, *, strict: bool = False) -> list[str]:
    """Where a body breaks a schema."""
    contract = {"components": {"schemas": {"Body": schema}}}
    return [e.json_path for e in validator(contract, "Body", strict=strict).iter_errors(body)]


def test_the_contract_is_written_in_the_dialect() -> None:
    """Each schema of the contract conforms to the meta-schema, and that to its own."""
    schemas = own_contract()["components"]["schemas"]
    assert len(schemas) > 40
    for schema in sample(schemas.values(), 60):
        Dialect.check_schema(schema)
    Draft202012Validator.check_schema(json.loads((ROOT / "spec/dialect.schema.json").read_text()))


def test_schemas_may_name_the_dialect() -> None:
    """jsonschema finds the validator by the meta-schema's name."""
    schema = {
        "$schema": "urn:apiscribe:dialect",
        **ruled(rule={"unique": {"items": "a", "by": "n"}}),
    }
    assert validator_for(schema) is Dialect
    assert not Dialect(schema).is_valid({"a": [{"n": 1}, {"n": 1}]})


@pytest.mark.parametrize(
    "schema",
    [
        ruled(rule={"unqiue": {"items": "a", "by": "n"}}),
        ruled(rule={"unique": {"items": "a"}}),
        ruled(rule={"unique": {"items": "a", "by": "n"}, "total": TOTAL}),
        ruled(rule={"total": {"of": "a"}}),
        ruled(level="eror", schema={}),
        ruled(schema={"type": "objekt"}),
        ruled(schema={"x-rules": [{}]}),
        ruled(schema={}, rule={"unique": {"items": "a", "by": "n"}}),
        ruled(colour="red", schema={}),
        ruled(),
        {"properties": {"a": {"items": ruled()}}},
        {"maxLength": -1},
    ],
)
def test_the_meta_schema_refuses(schema: dict[str, Any]) -> None:
    """Unknown words and levels, words that lack something, anywhere in a schema."""
    with pytest.raises(SchemaError):
        Dialect.check_schema(schema)


@pytest.mark.parametrize(
    ("word", "body", "where"),
    [
        ({"unique": {"items": "a", "by": "n"}}, {"a": [{"n": 1}, {"n": 2}, {"n": 1}, {}, {}, 5]}, ["$.a[2].n"]),
        ({"unique": {"items": "a", "by": "n"}}, {"a": [{"n": 1}, {"n": True}, {"n": "1"}]}, []),
        ({"unique": {"items": "a", "by": "n"}}, {"a": [{"n": 1}, {"n": 1.0}]}, ["$.a[1].n"]),
        ({"unique": {"items": "a", "by": "n"}}, {"a": 3}, []),
        ({"total": TOTAL}, {"boxes": [{"items": [{"count": 2}, {"count": 2}]}, {"items": [{"count": 1}]}]}, ["$"]),
        ({"total": TOTAL}, {"boxes": [{"items": [{"count": 2}, {"count": 2}]}]}, []),
        ({"total": TOTAL}, {"boxes": [{"items": [{"count": 1}]}]}, ["$"]),
        ({"total": TOTAL}, {"boxes": [{"items": []}, {"items": [{"count": "9"}]}]}, []),
        ({"not_less": {"field": "a", "than": "b"}}, {"a": 1, "b": 2}, ["$.a"]),
        ({"not_less": {"field": "a", "than": "b"}}, {"a": 2.0, "b": 2}, []),
        ({"not_less": {"field": "a", "than": "b"}}, {"a": 1}, []),
        ({"preferred": {"field": "a", "over": "b"}}, {"a": 1, "b": 2}, []),
    ],
)  # fmt: skip
def test_words_of_rules(word: dict[str, Any], body: object, where: list[str]) -> None:
    """Each word names the place that is wrong; what it cannot compare it leaves alone."""
    assert places(ruled(rule=word), body) == where
    assert places(ruled(rule=word), [body]) == ["$"]


def test_advice_is_for_the_strict() -> None:
    """A rule that is advice holds only where that is asked for, at every depth."""
    advice = {"properties": {"b": ruled(level="advice", schema={"required": ["c"]})}}
    assert places(advice, {"b": {}}) == []
    assert places(advice, {"b": {}}, strict=True) == ["$.b"]


def test_an_error_tells_of_its_rule() -> None:
    """Its id and rows, the value, and what JSON Schema says of it."""
    schema = ruled(schema={"properties": {"a": {"minimum": 1}}})
    (error,) = validator({"components": {"schemas": {"Body": schema}}}, "Body").iter_errors(
        {"a": 0}
    )
    assert rule_of(error) == "B01"
    assert error.message == "Each number once. [demo#a/1]"
    assert (error.json_path, error.instance) == ("$.a", 0)
    assert [(cause.json_path, cause.validator) for cause in error.context or ()] == [
        ("$.a", "minimum")
    ]


@pytest.mark.parametrize(
    ("schema", "value", "fine"),
    [
        ({"pattern": "^[A-Z]{2}$"}, "RU", True),
        ({"pattern": "^[A-Z]{2}$"}, "RU\n", False),
        ({"pattern": r"^[$]\$$"}, "$$", True),
        ({"pattern": r"^[$]\$$"}, "$$\n", False),
        ({"type": "integer"}, 1.0, True),
        ({"type": "integer"}, True, False),
        ({"x-format": "yyyy-MM-dd'T'HH:mm:ssZ"}, "2020-02-29T23:59:59+0700", True),
        ({"x-format": "yyyy-MM-dd'T'HH:mm:ssZ"}, "2020-02-30T23:59:59+0700", False),
        ({"x-format": "yyyy-MM-dd'T'HH:mm:ssZ"}, "2020-02-29T23:59:59+2400", False),
        ({"format": "uuid"}, 5, True),
        ({"format": "ipv4"}, "anything", True),
    ],
)  # fmt: skip
def test_words_that_mean_just_one_thing(schema: dict[str, Any], value: object, fine: bool) -> None:
    """Patterns as in ECMA-262, whole numbers as JSON Schema has them, moments that exist."""
    assert (places(schema, value) == []) is fine


def test_an_unknown_schema_is_no_answer() -> None:
    """A name that the contract does not have is refused at once."""
    with pytest.raises(KeyError):
        validator({"components": {"schemas": {}}}, "Nobody")


def test_the_example_of_the_readme() -> None:
    """What spec/README.md shows is what comes out."""
    text = (ROOT / "spec/README.md").read_text("utf-8")
    _, shown = text.split("```python\nfrom pathlib", 1)
    code, rest = shown.split("```\n", 1)
    wanted = rest.split("```\n")[1]
    made = subprocess.run(
        [sys.executable, "-c", f"from pathlib{code}"], cwd=ROOT, capture_output=True, text=True
    )
    assert (made.stdout, made.stderr) == (wanted, "")


@pytest.mark.parametrize(
    ("places_named", "rule"),
    [
        ({"delivery_point": "P1", "to_location": {"address": "1 Low Road"}}, "B61.2"),
        ({"shipment_point": "P1", "from_location": {"address": "1 Low Road"}}, "B61"),
        ({"delivery_point": "P1", "from_location": {"address": "1 Low Road"}}, None),
    ],
)
def test_exclusive_alternatives_are_refused(places_named: dict[str, Any], rule: str | None) -> None:
    """An office or an address, not both."""
    contract = own_contract()
    body = {"cdek_number": 1106070809, **places_named}
    errors = validator(contract, "OrderUpdate").iter_errors(body)
    assert [found for error in errors if (found := rule_of(error))] == ([rule] if rule else [])
