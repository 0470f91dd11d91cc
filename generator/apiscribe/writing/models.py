"""The models of the package: datamodel-code-generator, driven as a library."""

from __future__ import annotations

import os
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from ..model import Model, ObjectSchema
from .conversions import conversion, typed_with
from .dcg_input import Projection, modules
from .literals import WIDTH, docstring, fitted, literal
from .model_accessors import accessors, imported
from .output_file import key_of
from .python_names import field_name
from .render import NoModuleError
from .replace_docstrings import retell
from .validators import rule_calls, words_used

CLASS_TEMPLATE = "pydantic_v2/BaseModel.jinja2"

_IMPORT = re.compile(r"^from (\S+) import (.+)$", re.MULTILINE)
_ROOT = re.compile(r"^class (\w+)\(RootModel\[.*\]\):\n    root: (.+)\n+", re.MULTILINE)
_FIELD = re.compile(r"    \w+: ")


@dataclass(frozen=True, slots=True)
class ModelSource:
    """One module of models: what it is generated from, and its source on demand."""

    module: str
    key: str
    text: Callable[[], str]
    shape: str
    retold: Callable[[str], str | None]


def model_sources(
    model: Model, package: str, templates: Path, class_template: str
) -> list[ModelSource]:
    """The modules of models, each to be generated only when asked for."""
    layout = modules(model)
    places = {name: module for module, names in layout.items() for name in names}
    projection = Projection(model, package, places)
    made = []
    for module, names in layout.items():
        document = projection.document(module, names)
        views = {name: _views(model.objects[name]) for name in names}
        typed = typed_with([model.objects[name] for name in names], module, places, package)
        about = docstring(_about(names, model), 0)
        key = key_of(class_template, repr(document), repr(views), repr(typed), about)
        shape = key_of(class_template, repr(document), repr(_bare(views)), repr(typed))
        used = tuple(imported(model, names, package, places))
        text = partial(_source, document, views, (about, typed, used), package, templates)
        retold = partial(retell, _texts(views, about))
        made.append(ModelSource(module, key, text, shape, retold))
    return made


def _bare(views: dict[str, dict[str, Any]]) -> list[Any]:
    """The views without their texts."""
    kept = ("null", "renamed", "accessors", "rules", "advice", "made")
    return [(name, [view[key] for key in kept]) for name, view in views.items()]


def _texts(views: dict[str, dict[str, Any]], about: str) -> dict[str, str]:
    """Each docstring of a module by the name it stands under: class, class.field."""
    found = {"": about}
    for name, view in views.items():
        found[name] = view["about"]
        for wire_name, text in view["texts"].items():
            found[f"{name}.{view['renamed'].get(wire_name, wire_name)}"] = text
    return found


def _source(
    document: dict[str, Any],
    views: dict[str, dict[str, Any]],
    head: tuple[str, tuple[str, ...], tuple[str, ...]],
    package: str,
    templates: Path,
) -> str:
    """The source of one module, not yet formatted."""
    about, typed, used = head
    made = _generate(document, views, [*words_used(package, views.values()), *used], templates)
    start = made.find("class ")
    if start < 0:
        raise NoModuleError("it makes no class")
    body = _without_roots(made[start:].rstrip())
    exported = fitted(tuple(sorted(views)), 0, WIDTH - len("__all__ = "))
    imports = _imports(made[:start], body + " TYPE_CHECKING" * bool(typed), package)
    typing_only = ["", "if TYPE_CHECKING:", *(f"    {line}" for line in typed)] if typed else []
    lines = [about, "", *imports, *typing_only, "", f"__all__ = {exported}", "", "", body, ""]
    return "\n".join(lines)


def _without_roots(body: str) -> str:
    """The classes with constrained scalars written where they are used.

    The generator makes a root model of each, so that `phones[0]` would be no text.
    """
    roots = dict(_ROOT.findall(body))
    if not roots:
        return body
    names = re.compile(rf"\b({'|'.join(roots)})\b")
    lines = (
        names.sub(lambda found: roots[found[1]], line) if _FIELD.match(line) else line
        for line in _ROOT.sub("", body).split("\n")
    )
    return "\n".join(lines)


def _generate(
    document: dict[str, Any], views: dict[str, dict[str, Any]], offered: list[str], templates: Path
) -> str:
    # Pydantic would look through every installed distribution for plugins of its own.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.parser import LiteralType

    made = generate(
        document,
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        custom_template_dir=templates,
        extra_template_data=defaultdict(dict, views),
        aliases={w: n for view in views.values() for w, n in view["renamed"].items()},
        enum_field_as_literal=LiteralType.All,
        use_annotated=True,
        use_double_quotes=True,
        use_union_operator=True,
        use_standard_collections=True,
        disable_timestamp=True,
        disable_future_imports=True,
        additional_imports=offered,
        formatters=[],
    )
    if not isinstance(made, str):
        raise TypeError(f"one module was asked for, {type(made).__name__} came")
    return made


def _views(schema: ObjectSchema) -> dict[str, Any]:
    """What the class template adds to a generated class: texts, nullable fields."""
    null = [
        field_name(name)
        for name, facts in schema.properties.items()
        if schema.strict and _takes_null(facts)
    ]
    texts = {name: docstring(_text(facts), 4) for name, facts in schema.properties.items()}
    text = "\n\n".join([schema.description, "\n".join(schema.rows)]).strip()
    about = docstring(text or schema.name, 4)
    return {
        "about": about,
        "texts": texts,
        "null": _frozen(null),
        "rules": rule_calls(schema, "error"),
        "advice": rule_calls(schema, "advice"),
        "made": conversion(schema),
        "renamed": {n: field_name(n) for n in schema.properties if field_name(n) != n},
        "accessors": accessors(schema),
    }


def _frozen(names: list[str]) -> str:
    return f"frozenset({literal(tuple(names))})" if names else ""


def _takes_null(facts: Mapping[str, Any]) -> bool:
    named = facts.get("type", ())
    options = facts.get("anyOf", ())
    return (
        "null" in (named if isinstance(named, list) else ())
        or any(map(_takes_null, options))
        or named == "null"
    )


def _text(facts: Mapping[str, Any]) -> str:
    """What stands under a field: summary, unit, documented marks, and its rows."""
    lines = [facts.get("description", "")]
    if unit := facts.get("x-unit"):
        lines.append(f"Unit: {_UNITS.get(unit, unit)}.")
    if facts.get("deprecated"):
        lines.append("Deprecated.")
    documented = facts.get("x-documented", {})
    if documented.get("mandatory") == "yes":
        lines.append("Mandatory in the docs.")
    if condition := documented.get("condition"):
        lines.append(f"Mandatory if {condition}.")
    return "\n\n".join(filter(None, ["\n".join(filter(None, lines)), evidence(facts)]))


_UNITS = {"g": "gram", "cm": "centimetre"}


def evidence(facts: Mapping[str, Any]) -> str:
    """The rows, examples and decisions that a node of the contract cites, in a line."""
    rows = facts.get("x-rows", ())
    observed = facts.get("x-observed", ())
    said = ", ".join(rows)
    if observed:
        where = ", ".join(observed) if isinstance(observed, list) else "real answers"
        said = f"In no table; seen in {where}"
    elif not rows and "x-rows" in facts:
        said = "On no page"
    decisions = ", ".join(facts.get("x-decisions", ()))
    return f"{said} ({decisions})" if decisions else said


def _about(names: tuple[str, ...], model: Model) -> str:
    for root in model.roots:
        if root in names:
            return model.objects[root].description or f"{root} and its parts."
    return "What more than one body is made of."


def _imports(head: str, body: str, package: str) -> list[str]:
    """The imports that the body uses: standard library, others, the package itself."""
    groups: tuple[dict[str, set[str]], ...] = ({}, {}, {})
    used = set(re.findall(r"\w+", body))
    for module, names in _IMPORT.findall(head):
        own = module.split(".")[0] == package
        standard = module.split(".")[0] in sys.stdlib_module_names
        group = groups[2 if own else 0 if standard else 1]
        if kept := {name for name in names.split(", ") if name.split()[-1] in used}:
            group.setdefault(module, set()).update(kept)
    lines = [
        [f"from {module} import {', '.join(sorted(group[module]))}" for module in sorted(group)]
        for group in groups
        if group
    ]
    return "\n\n".join("\n".join(group) for group in lines).split("\n")
