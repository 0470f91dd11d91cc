"""Renders Jinja templates, strictly: a name that a view lacks is an error."""

from __future__ import annotations

import traceback
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2 import Environment


class NoModuleError(ValueError):
    """What a template for models gave is no module of classes."""


def render(folder: Path, name: str, view: Any) -> str:
    """The text of the template `name`, for a view; its fields are the names it sees."""
    fields = {field: getattr(view, field) for field in view.__dataclass_fields__}
    return _environment(folder).get_template(name).render(fields)


def template_line(error: BaseException, template: str) -> int | None:
    """The line of a template that an error comes from; None if it is not the template's."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f.lineno for f in frames if f.filename.replace("\\", "/").endswith(template)]
    if found := getattr(error, "lineno", None) or (lines or [None])[-1]:
        return int(found)
    of_template = type(error).__module__.partition(".")[0] in ("jinja2", "black")
    return 1 if of_template or isinstance(error, NoModuleError) else None


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
