"""One module of models: datamodel-code-generator's classes, changed through their tree."""

from __future__ import annotations

import ast
import os
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..project.files import read_text
from .import_lines import import_lines, imported_names, used_names
from .literals import WIDTH, SourceCode, fitted, literal
from .model_checks import DifferentSourceError, check_module
from .render import NoModuleError

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
_AT_TOP = (ast.ClassDef, ast.Import, ast.ImportFrom, ast.Expr)


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
    document: dict[str, Any], views: dict[str, dict[str, Any]], view: ModuleView, templates: Path
) -> str:
    """Return the source of one module, not yet formatted.

    `document` is an OpenAPI document of its schemas, `views` what the class template
    adds. Raises NoModuleError if the template gives no class for each, and
    DifferentSourceError where it says something else than the document.
    """
    generated = _generate(document, views, templates)
    tree = _parsed(generated)
    defined = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    if missing := sorted(views.keys() - defined.keys()):
        raise NoModuleError(f"it makes no class {missing[0]}")
    inlined = _with_inlined_roots(generated, list(defined.values()), views)
    classes = [inlined[name] for name in defined if name in views]
    body = "\n\n\n".join(classes)
    exported = fitted(tuple(sorted(views)), 0, WIDTH - len("__all__ = "))
    lines = [view.about, "", *_imports(tree, body, view), "", f"__all__ = {exported}", "", ""]
    source = "\n".join([*lines, body, ""])
    try:
        check_module(source, document, views)
    except DifferentSourceError as error:
        error.lineno = _line_of(error.name, templates / CLASS_TEMPLATE)
        raise
    return source


def _line_of(text: str, template: Path) -> int | None:
    """Return the first line of a template that has a text; None where none has."""
    lines = read_text(template, template.name).splitlines()
    return next((at for at, line in enumerate(lines, 1) if text and text in line), None)


def _parsed(generated: str) -> ast.Module:
    """Return the tree of generated classes. Raises NoModuleError for anything else."""
    try:
        tree = ast.parse(generated)
    except SyntaxError as error:
        text = (error.text or "").strip()
        raise NoModuleError(f"it makes no Python: {error.msg}: {text!r:.200}") from None
    for node in tree.body:
        if not isinstance(node, _AT_TOP):
            raise NoModuleError(f"it makes something besides classes: {ast.unparse(node)!r:.200}")
    return tree


def _generate(document: dict[str, Any], views: dict[str, dict[str, Any]], templates: Path) -> str:
    # Pydantic would look through every installed distribution for plugins of its own.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.parser import LiteralType

    generated = generate(
        document,
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        custom_template_dir=templates,
        extra_template_data=defaultdict(dict, views),
        aliases={
            f"{name}.{wire}": str(field)
            for name, view in views.items()
            for wire, field in view["renamed"].items()
        },
        enum_field_as_literal=LiteralType.All,
        use_annotated=True,
        use_double_quotes=True,
        use_union_operator=True,
        use_standard_collections=True,
        disable_timestamp=True,
        disable_future_imports=True,
        formatters=[],
    )
    if not isinstance(generated, str):
        raise TypeError(f"one module was asked for, {type(generated).__name__} came")
    return generated


class _InlineRoots(ast.NodeTransformer):
    """Puts the type of a root model where its name stands."""

    def __init__(self, roots: Mapping[str, ast.expr]) -> None:
        self.roots = roots

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """Return what a name stands for."""
        return self.roots.get(node.id, node)


def _with_inlined_roots(
    source: str, classes: list[ast.ClassDef], ours: Mapping[str, Any]
) -> dict[str, str]:
    """Return the source of each class, constrained scalars written where they are used.

    The generator makes a root model of each, so that `phones[0]` would be no text.
    """
    roots = {node.name: _root_type(node) for node in classes if node.name not in ours}
    lines = source.encode().split(b"\n")
    for field in reversed([field for node in classes for field in _fields(node)]):
        names = used_names(field.annotation)
        if names & roots.keys() or b"'" in lines[field.lineno - 1]:
            typed = ast.unparse(_InlineRoots(roots).visit(field.annotation))
            _replace(lines, field.annotation, _with_our_literals(typed))
    return {
        node.name: b"\n".join(lines[_first_line(node) : node.end_lineno]).decode()
        for node in classes
    }


def _with_our_literals(annotation: str) -> bytes:
    """Return an annotation with each text and number in it written as ours are."""
    text = annotation.encode()
    tree = ast.parse(annotation, mode="eval")
    constants = [node for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    for node in sorted(constants, key=lambda node: -node.col_offset):
        if isinstance(node.value, str | float):
            value = literal(node.value).encode()
            text = text[: node.col_offset] + value + text[node.end_col_offset :]
    return text


def _fields(node: ast.ClassDef) -> Iterator[ast.AnnAssign]:
    return (part for part in node.body if isinstance(part, ast.AnnAssign))


def _root_type(node: ast.ClassDef) -> ast.expr:
    field = next(_fields(node), None)
    if field is None:
        raise NoModuleError(f"it makes a class {node.name}, which is no schema's")
    return field.annotation


def _first_line(node: ast.ClassDef) -> int:
    return min([node.lineno, *(part.lineno for part in node.decorator_list)]) - 1


def _replace(lines: list[bytes], node: ast.expr, text: bytes) -> None:
    """Put a text where an expression stands; the lines that it took stay, empty."""
    first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
    rest = lines[last][node.end_col_offset :]
    start = lines[first][: node.col_offset]
    lines[first : last + 1] = [start + text + rest, *([b""] * (last - first))]


def _imports(tree: ast.Module, body: str, view: ModuleView) -> list[str]:
    """Return the imports that the classes use, those for type checkers last."""
    own = {alias: module for module, names in imported_names(tree).items() for alias in names}
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
