"""What a stand-in answers where no page shows an answer, and what it refuses: held to the contract."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..problems import Problems
from ..reading.yaml.parser import Map
from .accessors import LostError, PathFinder
from .decisions import Decisions
from .departures import departures
from .documented_examples import read_example
from .verdicts import Verdicts

_BY_PARAMETER = ("begins", "everything", "most")
"""Keys of `stand_in` that tell of parameters by their names."""


def files_of_answers(decisions: Decisions) -> frozenset[str]:
    """Return the names of the files that decisions take answers from."""
    told = (item.get("stand_in", {}) for item in decisions["operations"])
    return frozenset(each["answers"] for each in told if "answers" in each)


def add_answers(
    held_to: Verdicts,
    decisions: Decisions,
    folder: Path,
    name: str,
    problems: Problems,
) -> None:
    """Put what the decisions have a stand-in answer into the contract, if the contract takes it."""
    nodes = [node for methods in held_to.contract["paths"].values() for node in methods.values()]
    operations = {node.get("operationId"): node for node in nodes if isinstance(node, dict)}
    for item in decisions["operations"]:
        operation = operations.get(item.get("operation"))
        if "stand_in" not in item or operation is None:
            continue
        _check_parameters(item, operation, problems)
        if file := item["stand_in"].get("answers"):
            values = [*read_example(folder, file, name, problems)]
            flaws = [flaw for value in values for flaw in _flaws(value, operation, held_to)]
            _report(item, [f"{file}{flaw}" for flaw in flaws], "mend the file", problems)
            operation["x-stand-in"]["answers"] = next(iter(values), [])


def check_refusals(document: Mapping[str, Any], decisions: Decisions, problems: Problems) -> None:
    """Report the codes of refusals that are none of the errors, where these are listed."""
    listed = _listed(document["components"]["schemas"], document.get("x-errors", {}))
    told = [item.get("stand_in") for item in decisions["operations"]]
    told += [item.get("thing") for item in decisions["waiters"]]
    for rule in _refusing(told):
        if listed and rule["refusal"] not in listed:
            message = f"{rule['refusal']} is no code that errors have"
            problems.add(rule.places["refusal"], message, (), "name one of them")


def _listed(schemas: Mapping[str, Any], errors: Mapping[str, Any]) -> set[str]:
    """Return the codes that errors have; none where they may have any."""
    if errors.get("answer") not in schemas:
        return set()
    try:
        finder = PathFinder(schemas, errors["answer"])
        codes = finder.codes(f"{errors['errors'][0]}.{errors.get('code')}")
    except LostError:
        return set()
    return {str(code["code"]) for code in codes}


def _refusing(node: Any) -> Iterator[Map]:
    """Yield what says with which code something is refused, however deep it lies."""
    if isinstance(node, Map):
        if "refusal" in node:
            yield node
        node = [*node.values()]
    if isinstance(node, list):
        for inner in node:
            yield from _refusing(inner)


def _report(item: Map, flaws: Iterable[str], mend: str, problems: Problems) -> None:
    for flaw in flaws:
        message = f"operation {item['operation']}: {flaw}"
        problems.add(item.places["stand_in"], message, (), mend)


def _check_parameters(item: Map, operation: Mapping[str, Any], problems: Problems) -> None:
    """Report what is told of parameters that the operation does not have."""
    known = {each["name"] for each in operation.get("parameters", ())}
    for key in _BY_PARAMETER:
        others = sorted({*item["stand_in"].get(key, {})} - known)
        flaws = [f"it has no parameter {name!r}" for name in others]
        _report(item, flaws, f"mend `{key}` of its `stand_in`", problems)


def _flaws(value: Any, operation: Mapping[str, Any], held_to: Verdicts) -> Iterator[str]:
    """Yield what in the values of a file is no answer of an operation, and where."""
    schema = _answer(operation)
    inner = schema.get("items", schema).get("$ref", "").rpartition("/")[2]
    if not inner or not isinstance(value, list):
        yield " is no list, or its operation answers with no object and no list of them"
        return
    for number, each in enumerate(value):
        answer = each
        if "items" not in schema:
            if not _is_pair(each):
                yield f": $[{number}] has other members than `asked`, an object, and `answer`"
                continue
            yield from (f": $[{number}] {why}" for why in _unasked(each["asked"], operation))
            answer = each["answer"]
        for departure in departures(answer, inner, held_to):
            yield f" departs from {inner}: [{number}] {departure.message}"


def _is_pair(value: Any) -> bool:
    is_object = isinstance(value, dict) and value.keys() == {"asked", "answer"}
    return is_object and isinstance(value["asked"], dict)


def _unasked(asked: Iterable[str], operation: Mapping[str, Any]) -> Iterator[str]:
    """Yield what nobody can ask an operation for."""
    known = {each["name"] for each in operation.get("parameters", ())}
    for name in asked:
        if name not in known and "requestBody" not in operation:
            yield f"is asked for by {name!r}, which is no parameter"


def _answer(operation: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the schema of what an operation answers with."""
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            content = response.get("content", {}).get("application/json", {})
            schema: Mapping[str, Any] = content.get("schema", {})
            return schema
    return {}
