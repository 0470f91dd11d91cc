"""The compiled validator gives the verdict that jsonschema gives, on sound and on spoilt values."""

from __future__ import annotations

import copy
import json
import socket
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.validators import extend
from referencing import Registry, Resource

from apiscribe.deciding.verdicts import Departs, Verdicts
from apiscribe.hinge.document_check import ContractError, check_document
from apiscribe.problems import InputError
from apiscribe.reading.yaml.parser import parse_yaml, plain
from apiscribe.reading.yaml.schemas import (
    dialect_part,
    fits_dialect,
    nonconformities,
    schema_error,
)
from apiscribe.vocabulary import pattern, rule_of, validator
from running import CASES, DEEP, ROOT, own_contract

DIALECT = json.loads((ROOT / "spec/dialect.schema.json").read_text("utf-8"))
CONTRACT = own_contract()
SPOILT: list[Any] = [None, True, 1, 1.0, 1.5, -7, 10**30, "", "a\n", "é#1", [], {}, [[1]], "\ud800"]
SOURCES = {"page.schema.json": "spec/pages/*.yaml", "decisions.schema.json": "spec/decisions.yaml"}


def judge(name: str) -> Any:
    """The validator of jsonschema for one of the schemas of the spec."""
    schema = json.loads((ROOT / "spec" / name).read_text("utf-8"))
    known = Registry().with_resource("dialect.schema.json", Resource.from_contents(DIALECT))
    return extend(Draft202012Validator, {"pattern": pattern})(schema, registry=known)


def nodes(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of a value: what holds it, and its key there."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in pairs if isinstance(value, (dict, list)) else ():
        yield value, key
        if isinstance(inner, (dict, list)):
            yield from nodes(inner)


def spoil(value: Any, random: Random) -> Any:
    """A copy with something else, something more or something less in one place."""
    value = copy.deepcopy(value)
    holder, key = random.choice(list(nodes(value)))
    if isinstance(holder, dict) and random.random() < 0.3:
        holder[random.choice(["extra", f"{key}s"])] = holder.pop(key)
    else:
        holder[key] = random.choice(SPOILT)
    return value


def values(glob: str) -> list[Any]:
    """What YAML files of all cases hold, where it can be read."""
    read = []
    for path in sorted(CASES.glob(f"*/{glob}")):
        try:
            read.append(plain(parse_yaml(path.read_text("utf-8"), path.name)))
        except InputError:
            continue
    return [value for value in read if isinstance(value, dict) and value]


@pytest.mark.parametrize("name", SOURCES)
def test_pages_and_decisions(name: str) -> None:
    """Whatever stands in them, and wherever."""
    random, verdicts, judges = Random(name), set(), judge(name)
    for value in values(SOURCES[name]):
        for candidate in (value, *(spoil(value, random) for _ in range(16 if DEEP else 4))):
            fit = not nonconformities(candidate, name, name)
            assert fit == judges.is_valid(candidate), candidate
            verdicts.add(fit)
    assert verdicts == {True, False}


def test_contracts() -> None:
    """What surely fits the dialect, jsonschema finds nothing in; both find what is sound."""
    random, verdicts = Random(1), set()
    part = dialect_part("contract")
    whole = extend(type(part), {"pattern": pattern})(part.schema, registry=part._registry)
    for value in values("expected/openapi.yaml"):
        assert fits_dialect(value, "contract")
        for candidate in (spoil(value, random) for _ in range(16 if DEEP else 4)):
            fit = fits_dialect(candidate, "contract")
            assert fit == whole.is_valid(candidate), candidate
            verdicts.add(fit)
    assert verdicts == {True, False}


def rules_broken(contract: Any, name: str, value: Any) -> frozenset[str] | None:
    """The rules that jsonschema finds broken, None where it finds anything else."""
    errors = list(validator(contract, name, strict=True).iter_errors(value))
    rules = {rule_of(error) for error in errors}
    return None if None in rules else frozenset(str(rule) for rule in rules)


def compiled_rules(verdicts: Verdicts, name: str, value: Any) -> frozenset[str] | None:
    """The same of the compiled validator."""
    try:
        return verdicts.broken_rules(value, name)
    except Departs:
        return None


def bodies(random: Random) -> Iterator[tuple[Any, str, Any]]:
    """Every contract with the examples that it has, each as it is and spoilt."""
    for contract in (CONTRACT, *values("expected/openapi.yaml")):
        for example in contract["components"].get("examples", {}).values():
            name, value = example["x-schema"], example["value"]
            spoilt = [spoil(value, random) for _ in range(20) if value]
            yield contract, name, [value, *spoilt]


def test_bodies() -> None:
    """The rules that a body of a contract breaks, and whether anything else is wrong with it."""
    seen = set()
    for contract, name, candidates in bodies(Random(2)):
        verdicts = Verdicts(contract)
        for candidate in candidates:
            expected = rules_broken(contract, name, candidate)
            assert compiled_rules(verdicts, name, candidate) == expected, (name, candidate)
            seen.add("departs" if expected is None else "breaks" if expected else "holds")
    assert seen == {"departs", "breaks", "holds"}


def test_what_is_fit_has_the_types_of_a_contract() -> None:
    """The model takes all that fits the dialect as quickly as slowly, and refuses the same."""
    random, seen = Random(3), set()
    for contract in (CONTRACT, *values("expected/openapi.yaml")):
        for candidate in (contract, *(spoil(contract, random) for _ in range(12))):
            fit = fits_dialect(candidate, "contract")
            assert refused(candidate, is_fit=fit) == refused(candidate, is_fit=False)
            seen.add(fit)
    assert seen == {True, False}


def refused(document: Any, *, is_fit: bool) -> str:
    """Why a document is no contract; empty where it is one."""
    try:
        check_document(document, is_fit=is_fit)
    except ContractError as error:
        return str(error)
    return ""


WORDS: dict[str, dict[str, Any]] = {
    "total": {"rule": {"total": {"of": "boxes[].weight", "maximum": 9}}},
    "unique": {"rule": {"unique": {"items": "boxes", "by": "no"}}},
    "not less": {"rule": {"not_less": {"field": "weight", "than": "least"}}},
    "words of JSON Schema": {"schema": {"required": ["weight"]}},
    "an advice": {"level": "advice", "schema": {"required": ["weight"]}},
}
BROKEN: dict[str, Any] = {
    "total": {"boxes": [{"weight": 5}, {"weight": 4.5}]},
    "unique": {"boxes": [{"no": 1}, {"no": 1.0}]},
    "not less": {"weight": 1, "least": 2},
    "words of JSON Schema": {},
    "an advice": {"weigth": 1},
}


@pytest.mark.parametrize("kind", WORDS)
def test_rules_of_every_kind(kind: str) -> None:
    """Also where the whole body, and no member of it, breaks one."""
    entry = {"id": "B01", "level": "error", "summary": "So it is.", "x-rows": ["a#b/1"]}
    contract = {"components": {"schemas": {"Body": {"x-rules": [entry | WORDS[kind]]}}}}
    verdicts = Verdicts(contract)
    assert verdicts.broken_rules(BROKEN[kind], "Body") == {"B01"}
    assert rules_broken(contract, "Body", BROKEN[kind]) == {"B01"}
    assert verdicts.broken_rules({"weight": 3, "least": 3}, "Body") == frozenset()
    assert verdicts.broken_rules([], "Body") == frozenset()


@pytest.mark.parametrize("pattern", ["(", r"\p{L}", "a{99999999999999}", "(?P<a>x)(?<b>y)"])
def test_patterns_that_no_engine_of_python_takes(pattern: str) -> None:
    """A schema with one is told wrong, wherever it stands."""
    for schema in ({"pattern": pattern}, {"items": {"patternProperties": {pattern: {}}}}):
        assert schema_error(schema) is not None
    assert schema_error({"pattern": "^[a-z]+$"}) is None


def test_no_schema_is_fetched() -> None:
    """A schema that names another one by its address is judged without asking there."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        url = f"http://127.0.0.1:{server.getsockname()[1]}/schema"
        for word in ("$schema", "$ref", "$id"):
            assert schema_error({word: url, "type": "string"}) is None
            assert schema_error({word: url, "type": "text"}) is not None
        contract = {"components": {"schemas": {"Body": {"$ref": url}, "Other": {}}}}
        with pytest.raises(Departs):
            Verdicts(contract).broken_rules({}, "Body")
        assert Verdicts(contract).broken_rules({}, "Other") == frozenset()
        with pytest.raises(BlockingIOError):
            server.accept()
