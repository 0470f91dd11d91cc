# Written by apiscribe build; edits are lost.
"""What a client is made with, from the variables of the process's environment."""

from __future__ import annotations

import os
from enum import Enum
from typing import TypeVar

E = TypeVar("E", bound=Enum)


def credentials(prefix: str) -> tuple[str, str]:
    """Give the client id and secret; raises ValueError if one is missing."""
    return _needed(f"{prefix}_CLIENT_ID"), _needed(f"{prefix}_CLIENT_SECRET")


def where(prefix: str, environments: type[E]) -> tuple[E | None, str | None]:
    """Give the environment or the base URL that the variables name.

    Raises ValueError if they name neither, both, or an environment that is not there.
    """
    name, other = f"{prefix}_ENVIRONMENT", f"{prefix}_BASE_URL"
    wanted, base_url = _variable(name), _variable(other)
    known = {one.name: one for one in environments}
    if bool(wanted) == bool(base_url):
        raise ValueError(f"Set one of the environment variables {name} and {other}")
    if base_url:
        return None, base_url
    if wanted.upper() not in known:
        listed = ", ".join(known).lower()
        raise ValueError(f"The environment variable {name} must be one of {listed}")
    return known[wanted.upper()], None


def _needed(name: str) -> str:
    value = _variable(name)
    if not value:
        raise ValueError(f"The environment variable {name} is not set")
    return value


def _variable(name: str) -> str:
    return os.environ.get(name, "").strip()
