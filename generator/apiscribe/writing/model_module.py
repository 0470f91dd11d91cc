"""One module of models: its classes, and what they import."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..project.files import read_text
from .import_lines import import_lines, used_names
from .literals import WIDTH, SourceCode, fitted
from .model_checks import DifferentSourceError, check_module
from .model_classes import Classes, SchemaSource

_OFFERED = {
    "TYPE_CHECKING": "typing",
    "ClassVar": "typing",
    "Self": "typing",
    "UUID": "uuid",
    "rules": ".._runtime.models",
    "all_of": ".._runtime.models.accessors",
    "first_of": ".._runtime.models.accessors",
    "has_code": ".._runtime.models.accessors",
    "in_order": ".._runtime.models.accessors",
    "last": ".._runtime.models.accessors",
    "pick": ".._runtime.models.accessors",
}

CLASS_TEMPLATE = "pydantic_v2/BaseModel.jinja2"


@dataclass(frozen=True, slots=True)
class ModuleView:
    """What stands in a module besides its classes.

    `typed` has, by module, the names that only type checkers need; `offered` tells the
    module of each name that the classes may speak of.
    """

    name: str
    about: SourceCode
    typed: Mapping[str, tuple[str, ...]]
    offered: Mapping[str, str]
    package: str


def module_source(
    classes: Classes, schemas: SchemaSource, view: ModuleView, templates: Path
) -> str:
    """Return the source of one module, not yet formatted.

    Raises DifferentSourceError where the classes say something else than their schemas.
    """
    body = "\n\n\n".join(classes.sources.values())
    exported = fitted(tuple(sorted(schemas.views)), 0, WIDTH - len("__all__ = "))
    imports = _imports(classes.imports, body, view)
    lines = [view.about, "", *imports, "", f"__all__ = {exported}", "", ""]
    source = "\n".join([*lines, body, ""])
    try:
        check_module(source, schemas.document, schemas.views)
    except DifferentSourceError as error:
        error.lineno = _line_of(error.name, templates / CLASS_TEMPLATE)
        raise
    return source


def _line_of(text: str, template: Path) -> int | None:
    """Return the first line of a template that has a text; None where none has."""
    lines = read_text(template, template.name).splitlines()
    return next((at for at, line in enumerate(lines, 1) if text and text in line), None)


def _imports(own: Mapping[str, str], body: str, view: ModuleView) -> list[str]:
    """Return the imports that the classes use, those for type checkers last."""
    sources = {**_OFFERED, **view.offered, **own}
    used = used_names(ast.parse(body)) | ({"TYPE_CHECKING"} if view.typed else set())
    names: dict[str, set[str]] = {}
    for name in used & sources.keys():
        names.setdefault(_relative(sources[name], view.package), set()).add(name)
    lines: list[str] = list(import_lines(names))
    typed = {module: set(wanted) - used for module, wanted in view.typed.items()}
    if any(typed.values()):
        lines += ["", "if TYPE_CHECKING:", *(f"    {line}" for line in import_lines(typed))]
    return lines


def _relative(module: str, package: str) -> str:
    """Return a module of the package as it is seen from a module of models."""
    if module.startswith(f"{package}.models."):
        return module.removeprefix(f"{package}.models")
    return f".{module.removeprefix(package)}" if module.startswith(f"{package}.") else module
