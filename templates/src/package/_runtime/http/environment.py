# Written by apiscribe build; edits are lost.
"""What a client is made with, from the variables of the process's environment."""

from __future__ import annotations

import os
from enum import Enum
from typing import TypeVar, cast

from .operation import Security
from .settings import environment_of

E = TypeVar("E", bound=Enum)


def variable(prefix: str, name: str) -> str:
    """Return one of the credentials; an empty text for one that is missing."""
    return _value(f"{prefix}_{name.upper()}")


def where(
    prefix: str, environments: type[E], security: Security
) -> tuple[E | None, str | None]:
    """Return the environment or the base URL that the variables name.

    Raises ValueError naming all variables that are missing or wrong, those of the
    credentials among them.
    """
    name, url = f"{prefix}_ENVIRONMENT", f"{prefix}_BASE_URL"
    wanted, base_url = _value(name), _value(url)
    variables = [f"{prefix}_{name.upper()}" for name in security.credentials]
    missing = [variable for variable in variables if not _value(variable)]
    if not wanted and not base_url:
        missing.append(f"{name} or {url}")
    if missing:
        raise ValueError(f"Environment variables are not set: {', '.join(missing)}")
    if wanted and base_url:
        raise ValueError(f"Set only one of the environment variables {name} and {url}")
    if base_url:
        return None, base_url
    try:
        return cast("E", environment_of(wanted, environments)), None
    except ValueError as error:
        raise ValueError(f"The variable {name}: {error}") from None


def _value(name: str) -> str:
    return os.environ.get(name, "").strip()
