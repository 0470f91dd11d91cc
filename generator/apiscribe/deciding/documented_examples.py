"""The docs' own examples, held against the compiled contract."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import Any

from ..problems import InputError, Place, Problems
from ..project.files import read_text
from ..reading.facts import Page, PageExample
from ..reading.yaml.parser import plain
from .decisions import Decisions, Fact, missing
from .departures import broken_rules, departures
from .example_mends import Mends
from .objects import MergedObjects
from .verdicts import Departs, Verdicts


def _check_named(
    pages: Iterable[Page],
    schemas: Container[str],
    decisions: Decisions,
    problems: Problems,
) -> None:
    known = [example.address for page in pages for example in page.examples]
    for item in decisions["examples"]:
        if item["example"] not in known:
            missing(item["example"], known, item.place, "`examples`", problems)
        if item["schema"] not in schemas:
            message = f"{item['schema']} is no schema of the contract"
            problems.add(item.places["schema"], message, (), "name one that is")
    for item in decisions["observed"]:
        for address in item.get("seen", ()):
            if address not in known:
                who = f"observed {item['name']!r} ({item['id']})"
                missing(address, known, item.place, who, problems)


def _check_files(pages: Iterable[Page], problems: Problems) -> None:
    """Report a file that is the example of two addresses: the contract would cite one."""
    first: dict[str, PageExample] = {}
    for example in (example for page in pages for example in page.examples):
        other = first.setdefault(example.file, example)
        if other is not example:
            message = f"{other.address} and {example.address} are both in {example.file}"
            mend = "give each example a file of its own"
            problems.add(example.place, message, (other.address, example.address), mend)


def schema_of_examples(
    pages: Sequence[Page],
    objects: MergedObjects,
    schemas: Container[str],
    decisions: Decisions,
    problems: Problems,
) -> dict[str, tuple[PageExample, str]]:
    """Return each example, by its address, with the name of its schema."""
    _check_named(pages, schemas, decisions, problems)
    _check_files(pages, problems)
    named = {item["example"]: item["schema"] for item in decisions["examples"]}
    schema_of = {}
    for page in pages:
        for example in page.examples:
            table = f"{page.page}#{example.of}"
            name = named.get(example.address) or objects.roots.get(table)
            if name is None:
                message = f"the example {example.address} is of no table of its page, and left out"
                mend = "say in the decisions' `examples` which schema it belongs to"
                problems.warn(example.place, message, mend)
            else:
                schema_of[example.address] = (example, name)
    return schema_of


def read_examples(
    examples: Mapping[str, tuple[PageExample, str]],
    folder: Path,
    name: str,
    problems: Problems,
) -> dict[str, Any]:
    """Return the value of each example, by its address; unreadable files are problems."""
    values = {}
    for address, (example, _) in examples.items():
        for value in read_example(folder, example.file, name, problems):
            values[address] = value
    return values


def read_example(folder: Path, file: str, name: str, problems: Problems) -> Iterator[Any]:
    """Yield the value of a file of examples; one that cannot be read is a problem."""
    named = f"{name}/{file}"
    try:
        text = read_text(folder / file, named)
        yield _in_utf8(json.loads(text, parse_constant=_refused))
    except InputError as error:
        problems.items.extend(error.problems)
    except json.JSONDecodeError as error:
        place = Place(named, error.lineno, error.colno)
        problems.add(place, f"not JSON: {error.msg}", (), "mend the file")
    except RecursionError:
        problems.add(Place(named), "nested too deeply", (), "mend the file")
    except ValueError as error:
        problems.add(Place(named), f"not JSON: {error}", (), "mend the file")


def _in_utf8(value: Any) -> Any:
    """Return a value of JSON. Raises ValueError if a text in it cannot be written in UTF-8."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise ValueError("half a surrogate pair, which is no text") from None
    return value


def _refused(constant: str) -> None:
    raise ValueError(f"{constant} is no number")


def check_examples(
    held_to: Verdicts,
    examples: Mapping[str, tuple[PageExample, str]],
    values: dict[str, Any],
    held: tuple[Decisions, Mapping[str, Fact]],
    problems: Problems,
) -> None:
    """Report values that the contract refuses, and members that it does not have.

    An example may go against a rule, even an advice, only where the rule names it. In a draft
    an example that departs is told of, and taken out of `values`.
    """
    decisions, facts = held
    against = {
        (item["id"], address): item
        for item in decisions["rules"]
        for address in item.get("against", ())
    }
    unused = dict(against)
    for address, value in [*values.items()]:
        example, schema = examples[address]
        if decisions.is_draft:
            _check_draft(address, value, examples, values, (held_to, problems))
            continue
        allowed = {rule for rule, at in against if at == address}
        broken = _only_broken(value, schema, held_to, allowed)
        mends = Mends(address, facts, decisions.proposals)
        for departure in departures(value, schema, held_to, mends) if broken is None else ():
            unused.pop((str(departure.rule), address), None)
            if departure.rule not in allowed:
                message = f"{example.file} departs from {schema}: {departure.message}"
                problems.add(example.place, message, (address,), departure.mend)
        for rule in broken or ():
            unused.pop((rule, address))
    for (rule, address), item in unused.items():
        message = f"rule {rule} is kept by {address}"
        problems.add(item.places["against"], message, (), "take it out of `against`")


def _only_broken(
    value: Any, schema: str, held_to: Verdicts, allowed: Set[str]
) -> frozenset[str] | None:
    """Return which rules a value breaks, if none but those allowed and nothing else is wrong."""
    try:
        broken = broken_rules(value, schema, held_to)
    except Departs:
        return None
    return broken if broken <= allowed else None


def check_samples(held_to: Verdicts, decisions: Decisions, problems: Problems) -> None:
    """Report what examples are to call operations with, and the contract does not take."""
    operations = {each.get("operationId"): each for each in _operations(held_to.contract)}
    for item in decisions["operations"]:
        operation = operations.get(item.get("operation"))
        if "sample" not in item or operation is None:
            continue
        place, who = item.places["sample"], f"operation {item['operation']}"
        known = [parameter["name"] for parameter in operation.get("parameters", ())]
        for name in {*item["sample"].get("with", {})} - {*known}:
            problems.add(place, f"{who}: it has no parameter {name!r}", (), "mend its `sample`")
        body = plain(item["sample"]).get("body")
        content = operation.get("requestBody", {}).get("content", {})
        references = [media.get("schema", {}).get("$ref", "") for media in content.values()]
        schema = "".join(references[:1]).rpartition("/")[2]
        if body is not None and not schema:
            problems.add(place, f"{who} sends no object", (), "mend its `sample`")
        elif body is not None:
            for departure in departures(body, schema, held_to):
                message = f"{who}: its sample departs from {schema}: {departure.message}"
                problems.add(place, message, (), "mend its `sample`")


def _check_draft(
    address: str,
    value: Any,
    examples: Mapping[str, tuple[PageExample, str]],
    values: dict[str, Any],
    where: tuple[Verdicts, Problems],
) -> None:
    """Take out an example that departs from its schema, with a warning."""
    held_to, problems = where
    example, schema = examples[address]
    told = [*departures(value, schema, held_to)]
    if told:
        del values[address]
        more = f", and {len(told) - 1} more" if len(told) > 1 else ""
        message = f"{example.file} departs from {schema}, and is left out: {told[0].message}"
        mend = "give the contract a `title`: then each departure is told, and must be decided"
        problems.warn(example.place, f"{message}{more}", mend)


def attach_examples(
    contract: dict[str, Any],
    examples: Mapping[str, tuple[PageExample, str]],
    values: Mapping[str, Any],
) -> None:
    """Put each example into the components, and into every body of its schema."""
    components = contract["components"].setdefault("examples", {})
    of_body: dict[tuple[str, str], list[str]] = {}
    for address, value in values.items():
        example, schema = examples[address]
        name = example.file.removesuffix(".json")
        components[name] = {"value": value, "x-schema": schema, "x-rows": [address]}
        of_body.setdefault((address.partition("#")[0], schema), []).append(name)
    for operation in _operations(contract):
        pages = dict.fromkeys(row.partition("#")[0] for row in operation.get("x-rows", ()))
        for media in _media(operation):
            schema = media.get("schema", {}).get("$ref", "").rpartition("/")[2]
            names = [name for page in pages for name in of_body.get((page, schema), ())]
            if names:
                media["examples"] = {
                    name: {"$ref": f"#/components/examples/{name}"} for name in names
                }


def _operations(contract: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for part in ("paths", "webhooks"):
        for item in contract.get(part, {}).values():
            yield from (value for value in item.values() if isinstance(value, dict))


def _media(operation: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    bodies = [operation.get("requestBody", {}), *operation.get("responses", {}).values()]
    for body in bodies:
        yield from body.get("content", {}).values()
