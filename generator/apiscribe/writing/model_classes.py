"""The classes of models: made by datamodel-code-generator, in one call for several modules."""

from __future__ import annotations

import ast
import os
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .import_lines import imported_names, used_names
from .literals import literal
from .render import NoModuleError

_AT_TOP = (ast.ClassDef, ast.Import, ast.ImportFrom, ast.Expr)


@dataclass(frozen=True, slots=True)
class SchemaSource:
    """An OpenAPI document of a module's schemas, and what the class template adds to each."""

    document: Mapping[str, Any]
    views: Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Classes:
    """Sources of classes by name, in order, and the module of each name that they import."""

    sources: Mapping[str, str]
    imports: Mapping[str, str]


class Generation:
    """Makes the classes of modules: all at once of those that are known to be wanted."""

    def __init__(self, modules: Mapping[str, SchemaSource], package: str, templates: Path) -> None:
        self.modules = modules
        self._package = package
        self._templates = templates
        self._wanted: dict[str, None] = {}
        self._joint: Classes | None = None

    def expect(self, module: str) -> None:
        """Take note that the classes of a module will be asked for."""
        self._wanted[module] = None
        self._joint = None

    def classes(self, module: str) -> Classes:
        """Return the classes of a module.

        Raises NoModuleError if the template gives no class for each of its schemas.
        """
        source = self.modules[module]
        if module in self._wanted and len(self._wanted) > 1:
            self._joint = self._joint or self._together()
            joint = self._joint.sources
            if source.views.keys() <= joint.keys():
                own = {name: text for name, text in joint.items() if name in source.views}
                return Classes(own, self._joint.imports)
        return self._made(source)

    def _made(self, source: SchemaSource) -> Classes:
        return _classes(_generate(source, self._templates), source.views)

    def _together(self) -> Classes:
        """Return the classes of all that is wanted; none where they cannot be made at once."""
        wanted = [self.modules[module] for module in self._wanted]
        schemas = {k: v for s in wanted for k, v in s.document["components"]["schemas"].items()}
        views = {name: view for source in wanted for name, view in source.views.items()}
        linked = {"schemas": self._linked(schemas, schemas.keys())}
        try:
            return self._made(SchemaSource({**wanted[0].document, "components": linked}, views))
        except Exception:
            return Classes({}, {})

    def _linked(self, value: Any, there: Any) -> Any:
        """Return schemas that refer to one another where each would import the other's class."""
        if isinstance(value, list):
            return [self._linked(item, there) for item in value]
        if not isinstance(value, Mapping):
            return value
        module, _, name = str(value.get("customTypePath", "")).rpartition(".")
        if name in there and module.startswith(f"{self._package}.models."):
            return {"$ref": f"#/components/schemas/{name}"}
        return {key: self._linked(inner, there) for key, inner in value.items()}


def _classes(generated: str, views: Mapping[str, Any]) -> Classes:
    tree = _parsed(generated)
    defined = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    if missing := sorted(views.keys() - defined.keys()):
        raise NoModuleError(f"it makes no class {missing[0]}")
    inlined = _with_inlined_roots(generated, list(defined.values()), views)
    imports = {name: module for module, names in imported_names(tree).items() for name in names}
    return Classes({name: inlined[name] for name in defined if name in views}, imports)


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


def _generate(source: SchemaSource, templates: Path) -> str:
    # Pydantic would look through every installed distribution for plugins of its own.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.parser import LiteralType

    generated = generate(
        dict(source.document),
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        custom_template_dir=templates,
        extra_template_data=defaultdict(
            dict, {name: dict(view) for name, view in source.views.items()}
        ),
        aliases={
            f"{name}.{wire}": str(field)
            for name, view in source.views.items()
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
