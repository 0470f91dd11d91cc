"""The docs' own examples, held against the compiled contract."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from ..problems import InputError, Problems, shown
from ..reading.facts import Example, Page
from ..reading.yaml12 import read_text
from .decisions import Decisions
from .shapes import Shapes


def schema_of_examples(
    pages: Iterable[Page], shapes: Shapes, decisions: Decisions, problems: Problems
) -> dict[str, tuple[Example, str]]:
    """Each example's address, with the example and the name of its schema."""
    named = {item["example"]: item["schema"] for item in decisions["examples"]}
    made = {}
    for page in pages:
        for example in page.examples:
            table = f"{page.page}#{example.of}"
            name = named.get(example.address) or shapes.root(table)
            if name is None:
                what = f"the example {example.address} is of no table of its page"
                mend = "say in the decisions' `examples` which schema it belongs to"
                problems.add(example.place, what, (), mend)
            else:
                made[example.address] = (example, name)
    return made


def check_examples(
    contract: Mapping[str, Any],
    examples: Mapping[str, tuple[Example, str]],
    folder: Path,
    name: str,
    problems: Problems,
) -> None:
    """Report values that the contract refuses, and members that it does not have."""
    for example, schema in examples.values():
        file = f"{name}/{example.file}"
        try:
            value = json.loads(read_text(folder / example.file, file))
        except InputError as error:
            problems.found.extend(error.problems)
            continue
        except json.JSONDecodeError as error:
            problems.add(example.place, f"{file}: not JSON: {error}")
            continue
        for what in _departures(value, schema, contract):
            mend = "decide what holds, or declare the member as `observed`"
            problems.add(
                example.place, f"{file} departs from {schema}: {what}", (), mend
            )


def _departures(value: Any, schema: str, contract: Mapping[str, Any]) -> Iterator[str]:
    reference = {"$ref": f"#/components/schemas/{schema}"}
    whole = {**reference, "components": contract["components"]}
    for error in Draft202012Validator(whole).iter_errors(value):
        yield f"{error.json_path} is {shown(error.instance)}: {error.message[:200]}"
    yield from _unknown(value, reference, contract["components"]["schemas"], "$")


def _unknown(
    value: Any, schema: Mapping[str, Any], schemas: Mapping[str, Any], path: str
) -> Iterator[str]:
    """Members that no property of the schema, or of what it refers to, is called."""
    known = list(_facets(schema, schemas))
    if isinstance(value, list):
        for facet in known:
            for index, item in enumerate(value):
                inner = facet.get("items", {})
                yield from _unknown(item, inner, schemas, f"{path}[{index}]")
    elif isinstance(value, dict):
        properties = {k: v for facet in known for k, v in facet.get("properties", {}).items()}  # fmt: skip
        for key, item in value.items():
            if key in properties:
                yield from _unknown(item, properties[key], schemas, f"{path}.{key}")
            elif properties:
                yield f"{path}.{key} is a member that no row has"


def _facets(
    schema: Mapping[str, Any], schemas: Mapping[str, Any]
) -> Iterator[Mapping[str, Any]]:
    if "$ref" in schema:
        yield from _facets(schemas[schema["$ref"].rpartition("/")[2]], schemas)
    else:
        yield schema
        for option in schema.get("anyOf", ()):
            yield from _facets(option, schemas)
