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
    """Return the items that have what a query asks for; one without such a member counts.

    A parameter asks for the member of its name, in the item or in an object there; one in the
    plural for any of its values, separated by commas.
    """
    query = parse_qs(request.query)
    asked = [
        (
            parameter,
            [text for value in query[parameter.name] for text in value.split(",")],
        )
        for parameter in call.operation.parameters
        if parameter.place == "query"
        and parameter.name in query
        and not _is_bound(parameter.name)
    ]
    return [item for item in items if all(_fits(item, *each) for each in asked)]


def _is_bound(name: str) -> bool:
    return name.lower().startswith(_FROM_BOUNDS) or name.lower().endswith(_TO_BOUNDS)


def _fits(item: Any, parameter: Parameter, texts: list[str]) -> bool:
    values = [*_values(item, parameter.name)]
    if not values and parameter.name.endswith("s"):
        values = [*_values(item, parameter.name[:-1])]
    wanted = {text.strip().casefold() for text in texts}
    return not values or any(_written(value, parameter) & wanted for value in values)


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
    return {str(value).casefold()}
