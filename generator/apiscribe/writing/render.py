"""Renders Jinja templates, strictly: a name that a view lacks is an error."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2 import Environment


def render(folder: Path, name: str, view: Any) -> str:
    """The text of the template `name`, for a view; its fields are the names it sees."""
    fields = {field: getattr(view, field) for field in view.__dataclass_fields__}
    return _environment(folder).get_template(name).render(fields)


@cache
def _environment(folder: Path) -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
