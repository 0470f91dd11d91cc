"""Renders Jinja templates, strictly: a name that a view lacks is an error, and so is text
in the place of source.
"""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from .literals import SourceCode
from .model_checks import DifferentSourceError

if TYPE_CHECKING:
    from jinja2 import Environment

HEADER = SourceCode("Written by apiscribe build; edits are lost.")


class NoModuleError(ValueError):
    """What a template for models gave is no module of classes."""


class _AnyName(frozenset[str]):
    """The names of a template that cannot be read: it may speak of everything."""

    __slots__ = ()

    def __contains__(self, name: object) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class Spoken:
    """A template's text, the names of a view that it speaks of, and the templates it names.

    `others` has None for one that is named by an expression.
    """

    text: str
    names: frozenset[str]
    others: tuple[str | None, ...]


@lru_cache(maxsize=256)
def spoken_of(text: str) -> Spoken:
    """Return what a template speaks of; everything, if it is none: making it tells why."""
    from jinja2 import Environment, TemplateSyntaxError, meta

    try:
        tree = Environment(autoescape=False).parse(text)
    except TemplateSyntaxError:
        return Spoken(text, _AnyName(), ())
    names = meta.find_undeclared_variables(tree)
    return Spoken(text, frozenset(names), tuple(meta.find_referenced_templates(tree)))


def render(folder: Path, name: str, fields: Mapping[str, object]) -> str:
    """Return the text of the template `name`; `fields` are the names it sees.

    Templates of Python and TOML print nothing but source: TypeError for anything else.
    """
    of_source = name.removesuffix(".j2").endswith((".py", ".toml"))
    return _environment(folder, of_source).get_template(name).render(fields)


def template_line(error: BaseException, template: str) -> int | None:
    """Return the line of a template that an error comes from; None if it is not the template's."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f.lineno for f in frames if f.filename.replace("\\", "/").endswith(template)]
    if line := getattr(error, "lineno", None) or (lines or [None])[-1]:
        return int(line)
    of_template = type(error).__module__.partition(".")[0] in ("jinja2", "black")
    return 1 if of_template or isinstance(error, NoModuleError | DifferentSourceError) else None


def _only_source(value: object) -> object:
    """Return what a template prints; an undefined name is left for Jinja to complain of."""
    from jinja2 import Undefined

    if isinstance(value, SourceCode | Undefined):
        return value
    raise TypeError(f"text in the place of source: {value!r:.100}")


@cache
def _environment(folder: Path, of_source: bool) -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        finalize=_only_source if of_source else None,
    )
