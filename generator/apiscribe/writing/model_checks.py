"""Whether a generated module says what the contract says: a check by its syntax tree."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Any

from .import_lines import is_for_checkers

_WORDS = {
    "minLength": "min_length", "maxLength": "max_length", "minItems": "min_length",
    "maxItems": "max_length", "minimum": "ge", "maximum": "le", "pattern": "pattern",
}  # fmt: skip

Facts = tuple[str, bool, list[str]]
"""A field: its name, whether it has a default, and its constraints, sorted."""


class DifferentSourceError(RuntimeError):
    """A generated module is not what it was to be: the class template does otherwise.

    `name` is what differs, as it is spelt; `lineno` the line of the template that speaks
    of it, if known.
    """

    def __init__(self, message: str, name: str = "") -> None:
        super().__init__(message)
        self.name = name
        self.lineno: int | None = None


def check_module(source: str, document: Mapping[str, Any], views: Mapping[str, Any]) -> None:
    """Hold the source of a module against the OpenAPI document that it was made from.

    Classes, fields, aliases, literals, limits, patterns and defaults are compared, and
    nothing else may stand there. Raises DifferentSourceError.
    """
    module = ast.parse(source)
    schemas: Mapping[str, Any] = document["components"]["schemas"]
    classes = {node.name: node for node in module.body if isinstance(node, ast.ClassDef)}
    if classes.keys() != schemas.keys():
        raise DifferentSourceError(f"classes {sorted(classes)}, not {sorted(schemas)}")
    for node in module.body:
        if not isinstance(node, ast.ClassDef) and not _is_head(node):
            raise _unwanted("a module", node)
    for name, node in classes.items():
        _check_class(node, schemas[name], views[name])


def _unwanted(owner: str, node: ast.AST) -> DifferentSourceError:
    """Return the error of something that is not to stand in a module or class."""
    text = ast.unparse(node)
    return DifferentSourceError(f"{owner} has {text!r:.200}", text.partition("\n")[0])


def _is_head(node: ast.stmt) -> bool:
    """Return whether a statement is a docstring, an import or `__all__`."""
    if isinstance(node, ast.If):
        return is_for_checkers(node) and all(map(_is_head, node.body)) and not node.orelse
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0]) == "__all__" and _is_constant(node.value)
    return isinstance(node, ast.ImportFrom) or _is_docstring(node)


def _is_constant(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) or (
        isinstance(node, ast.Tuple) and all(map(_is_constant, node.elts))
    )


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _check_class(node: ast.ClassDef, schema: Mapping[str, Any], view: Mapping[str, Any]) -> None:
    base = schema["customBasePath"].rpartition(".")[2]
    if [ast.unparse(given) for given in node.bases] != [base]:
        raise DifferentSourceError(f"{node.name} is not derived from {base}", "class")
    methods = [accessor.name for accessor in view["accessors"]]
    if view["conversion"]:
        methods.append(view["conversion"].method)
    defined = [part.name for part in node.body if isinstance(part, ast.FunctionDef)]
    if defined != methods:
        other = next((name for name in defined if name not in methods), "def")
        reason = f"{node.name} has the methods {defined}, not {methods}"
        raise DifferentSourceError(reason, f"def {other}")
    _check_fields(node, _wanted_fields(schema, view["renamed"]))


def _check_fields(node: ast.ClassDef, wanted: list[Facts]) -> None:
    given = list(_given_fields(node))
    names = {name for name, _, _ in wanted}
    for name, _, _ in given:
        if name not in names:
            reason = f"{node.name} has the field {name!r}, which its schema does not have"
            raise DifferentSourceError(reason, f"{name}:")
    for field, other in zip(given, wanted, strict=False):
        if field != other:
            raise DifferentSourceError(f"{node.name} has the field {field}, not {other}")
    if len(given) != len(wanted):
        raise DifferentSourceError(f"{node.name} has {len(given)} fields, not {len(wanted)}")


def _given_fields(node: ast.ClassDef) -> Iterator[Facts]:
    for part in node.body:
        if isinstance(part, ast.AnnAssign):
            name = ast.unparse(part.target)
            if not name.startswith("_"):
                yield name, _has_default(part), sorted(_constraints(part.annotation))
        elif not isinstance(part, ast.FunctionDef | ast.If) and not _is_docstring(part):
            raise _unwanted(node.name, part)


def _has_default(field: ast.AnnAssign) -> bool:
    if field.value is not None and ast.unparse(field.value) != "None":
        reason = f"{ast.unparse(field)!r:.200} has a default"
        raise DifferentSourceError(reason, ast.unparse(field))
    return field.value is not None


def _constraints(annotation: ast.expr) -> Iterator[str]:
    """Return the arguments of each `Field`, and the values of each `Literal`."""
    for node in ast.walk(annotation):
        if isinstance(node, ast.Call):
            if ast.unparse(node.func) != "Field" or node.args:
                raise _unwanted("an annotation", node)
            for keyword in node.keywords:
                yield f"{keyword.arg}={_spelt(_value(keyword.value))}"
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
            values = _value(node.slice)
            yield from map(repr, values if isinstance(values, tuple) else (values,))


def _spelt(limit: object) -> str:
    """Return a limit in one spelling, as the generator writes 1.0 for some limits of 1."""
    whole = isinstance(limit, float) and limit.is_integer()
    return repr(int(limit)) if whole else repr(limit)  # type: ignore[call-overload]


def _value(node: ast.expr) -> Any:
    try:
        return ast.literal_eval(node)
    except ValueError:
        raise _unwanted("an annotation", node) from None


def _wanted_fields(schema: Mapping[str, Any], renamed: Mapping[str, str]) -> list[Facts]:
    required = schema["required"]
    fields = []
    for wire_name, facts in schema["properties"].items():
        limits = [*_limits(facts), *([f"alias={wire_name!r}"] if wire_name in renamed else [])]
        name = str(renamed.get(wire_name, wire_name))
        fields.append((name, wire_name not in required, sorted(limits)))
    return fields


def _limits(facts: Mapping[str, Any]) -> Iterator[str]:
    """Return the limits and listed values of a property and of all that it holds."""
    for word, value in facts.items():
        if word in _WORDS:
            yield f"{_WORDS[word]}={_spelt(value)}"
    values = facts.get("enum", [facts["const"]] if "const" in facts else [])
    yield from (repr(value) for value in values if value is not None)
    for part in (*facts.get("anyOf", ()), *([facts["items"]] if "items" in facts else [])):
        yield from _limits(part)
