"""Whether two values of JSON are the same."""

from __future__ import annotations

import json
from typing import Any


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal, with true apart from 1, and texts from numbers."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True) or (
        one == other and canonical(one) == canonical(other)
    )


def canonical(value: Any) -> str:
    def number(one: Any) -> Any:
        if isinstance(one, float) and one.is_integer():
            return int(one)
        if isinstance(one, dict):
            return {key: number(member) for key, member in one.items()}
        return [number(item) for item in one] if isinstance(one, list) else one

    return json.dumps(number(value), sort_keys=True)
