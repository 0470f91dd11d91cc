# Written by apiscribe build; edits are lost.
"""Which of several answers a call gets, by what it asks for."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from typing import Any

from ._contract import Json
from ._wire import value_at


def chosen(answers: Iterable[Json], asked: Mapping[str, Any]) -> Any | None:
    """Return the first answer to what is asked for, None if there is none.

    Of decimal numbers, such as those of a place on a map, the nearest count.
    """
    fitting = [each for each in answers if _fits(each["asked"], asked)]
    distances = [_distance(each["asked"], asked) for each in fitting]
    nearest = fitting[distances.index(min(distances))] if fitting else None
    return None if nearest is None else copy.deepcopy(nearest["answer"])


def _fits(wanted: Mapping[str, Any], asked: Mapping[str, Any]) -> bool:
    return all(_is(value, value_at(asked, name)) for name, value in wanted.items())


def _is(value: Any, given: Any) -> bool:
    if isinstance(value, float):
        return _number(given) is not None
    return str(value) == str(given)


def _distance(wanted: Mapping[str, Any], asked: Mapping[str, Any]) -> float:
    return sum(
        abs(value - (_number(value_at(asked, name)) or 0.0))
        for name, value in wanted.items()
        if isinstance(value, float)
    )


def _number(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None
