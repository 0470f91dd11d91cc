"""Rules over the parameters of an operation: which of them are given."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from ..problems import Problems
from ..reading.yaml.parser import Map, plain
from .decisions import Decisions
from .rules import enter


def add_call_rules(document: Mapping[str, Any], decisions: Decisions, problems: Problems) -> None:
    """Put each rule over parameters into the operations that it is about."""
    nodes = [call for item in document["paths"].values() for call in item.values()]
    calls = {call["operationId"]: call for call in nodes if "operationId" in call}
    for item in decisions["rules"]:
        for name in item.get("operations", ()):
            if wrong := _unfit(item, name, calls):
                where = item.places["schema" if name in calls else "operations"]
                mend = "mend its `schema`" if name in calls else _nearest(name, calls)
                problems.add(where, f"rule {item['id']}{wrong}", (), mend)
            else:
                enter(calls[name], item, {"schema": plain(item["schema"])})


def _nearest(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return f"did you mean {near[0]}?" if near else "name an operation of the contract"


def _unfit(item: Map, name: str, calls: Mapping[str, Any]) -> str:
    """Return why a rule cannot be one over the parameters of an operation; empty if it can."""
    if name not in calls:
        return f" applies to {name}, which is no operation"
    words, names = plain(item["schema"]), list[str]()
    for word in words:
        if word not in _OF_PRESENCE or not _OF_PRESENCE[word](words[word], names):
            return f": of parameters it can be said which are given, not {word} {words[word]!r}"
    places = [each["name"] for each in calls[name].get("parameters", ())]
    for each in names:
        if places.count(each) != 1:
            said = "several parameters" if each in places else "no parameter"
            return f": {name} has {said} {each!r}"
    return ""


def _alternatives(value: Any, names: list[str]) -> bool:
    """Return whether it is a list of sets of names that may be required, and collect these."""
    return isinstance(value, list) and all(_required(option, names) for option in value)


def _required(value: Any, names: list[str]) -> bool:
    if not isinstance(value, dict) or [*value] != ["required"]:
        return False
    return _listed(value["required"], names)


def _listed(value: Any, names: list[str]) -> bool:
    fit = isinstance(value, list) and all(isinstance(name, str) for name in value)
    names += value if fit else ()
    return fit and bool(value)


def _dependents(value: Any, names: list[str]) -> bool:
    return isinstance(value, dict) and all(
        _listed([name, *others] if isinstance(others, list) else others, names)
        for name, others in value.items()
    )


_OF_PRESENCE: Mapping[str, Callable[[Any, list[str]], bool]] = {
    "anyOf": _alternatives,
    "not": _required,
    "dependentRequired": _dependents,
}
"""The words of JSON Schema that say which of some parameters are given."""
