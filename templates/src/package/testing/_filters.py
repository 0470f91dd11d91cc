# Written by apiscribe build; edits are lost.
"""Which items of a list a call asks for, by what its query says of their members."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

from .._runtime.http.operation import Parameter
from .._runtime.models.typeguards import is_object
from ._contract import Call
from ._replies import Request

_FROM_BOUNDS = ("min_", "max_", "from_", "to_")
_TO_BOUNDS = ("_min", "_max", "_from", "_to")
"""What the names of parameters begin and end with that are bounds, and no values."""


def kept_by(call: Call, request: Request, items: list[Any]) -> list[Any]:
    """Return the items that have what a query asks for.

    A parameter asks for the member of its name, in the item or in an object there; one in the
    plural for any of its values, separated by commas. What no item has leaves none out.
    """
    query = parse_qs(request.query)
    verdicts = [
        _verdict(call, parameter, query[parameter.name], items)
        for parameter in call.operation.parameters
        if parameter.place == "query"
        and parameter.name in query
        and not _is_bound(parameter.name)
    ]
    return [item for item, *fits in zip(items, *verdicts, strict=True) if all(fits)]


def refusal_of_more(call: Call, request: Request) -> str:
    """Return the code of the refusal of a call that asks for too much; empty if it does not."""
    query = parse_qs(request.query)
    for name, rule in call.stand_in.get("most", {}).items():
        texts = query.get(name, ())
        if any(text.isdecimal() and int(text) > rule["number"] for text in texts):
            return str(rule["refusal"])
    return ""


def _verdict(
    call: Call, parameter: Parameter, values: list[str], items: list[Any]
) -> list[bool]:
    """Return which items have one of the values that a parameter asks for."""
    wanted = {text.strip().casefold() for value in values for text in value.split(",")}
    begins = call.stand_in.get("begins", {}).get(parameter.name)
    had = [_had(item, begins or parameter.name, parameter) for item in items]
    everything = call.stand_in.get("everything", {}).get(parameter.name, "")
    if everything.casefold() in wanted or not any(had):
        return [True for _ in items]
    if begins:
        return [any(text.startswith((*wanted,)) for text in texts) for texts in had]
    return [bool(texts & wanted) for texts in had]


def _is_bound(name: str) -> bool:
    return name.lower().startswith(_FROM_BOUNDS) or name.lower().endswith(_TO_BOUNDS)


def _had(item: Any, name: str, parameter: Parameter) -> set[str]:
    """Return what an item has by a name, or by its singular, as it may be written."""
    values = [*_values(item, name)]
    if not values and name.endswith("s"):
        values = [*_values(item, name[:-1])]
    return {text for value in values for text in _written(value, parameter)}


def _values(item: Any, name: str) -> Iterator[Any]:
    """Yield what an item, or else an object in it, has by a name."""
    if not is_object(item):
        return
    if item.get(name) is not None:
        yield item[name]
        return
    for inner in item.values():
        if is_object(inner) and inner.get(name) is not None:
            yield inner[name]


def _written(value: Any, parameter: Parameter) -> set[str]:
    """Return how a value may be written in a query."""
    if isinstance(value, bool):
        true, false = parameter.words
        return {
            (true if value else false).casefold(),
            str(value).casefold(),
            str(int(value)),
        }
    shortest = f"{value:g}" if isinstance(value, float) else str(value)
    return {str(value).casefold(), shortest.casefold()}
