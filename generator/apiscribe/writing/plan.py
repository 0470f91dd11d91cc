"""Plans the package: one file for each template, and one for each module of models."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

from ..client_model import load_calls
from ..model import Model
from ..project.config import Config
from ..project.files import read_text
from .models import CLASS_TEMPLATE, ModelSource, model_sources
from .output_file import HEADER, File, key_of
from .render import render
from .views import PackageView, package_view

FOR_MODELS = "datamodel"
PACKAGE_FOLDER = "package"
FOR_BODIES = "bodies.py.j2"
FOR_CLIENT = frozenset(
    [
        "_runtime/commands.py.j2",
        "_runtime/http",
        "_runtime/operations.py.j2",
        "_runtime/shell/api_commands.py",
        "_runtime/shell/credentials.py",
        "_runtime/shell/exit_codes.py",
        "_runtime/shell/offers.py",
        "client.py.j2",
        "errors.py.j2",
        "options.py",
        "resources.py.j2",
        "testing",
    ]
)
"""What only a package with a client has, below its folder."""


def plan(document: Mapping[str, Any], model: Model, config: Config) -> list[File]:
    """The files of the package, in order of path, none of them made yet."""
    view = package_view(model, load_calls(document, model), config.package)
    wanted = [path for path in _templates(config.templates) if _is_wanted(path, view)]
    files = [_from_template(path, config, view) for path in wanted]
    folder = f"src/{config.package.import_name}"
    for_models = config.templates / FOR_MODELS
    source = config.template_name(f"{FOR_MODELS}/{CLASS_TEMPLATE}")
    class_template = read_text(for_models / CLASS_TEMPLATE, source)
    made = model_sources(model, config.package.import_name, for_models, class_template)
    files += [_from_source(f"{folder}/models", one, source) for one in made]
    contract = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    path = f"{folder}/openapi.json"
    files.append(File(path, key_of(contract), lambda: contract, config.contract))
    return sorted(files, key=lambda file: file.path)


def _templates(folder: Path) -> list[Path]:
    """The templates that mirror the package, relative to their folder."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return sorted(p for p in found if p.parts[0] != FOR_MODELS and "__pycache__" not in p.parts)  # fmt: skip


def _is_wanted(path: Path, view: PackageView) -> bool:
    """Return whether a package has the file of a template: not without what it needs."""
    below = path.as_posix().removeprefix(f"src/{PACKAGE_FOLDER}/")
    left_out = {FOR_BODIES} if view.bodies is None else set()
    left_out |= FOR_CLIENT if view.client is None else set()
    return not any(f"{below}/".startswith(f"{part}/") for part in left_out)


def _from_template(path: Path, config: Config, view: PackageView) -> File:
    source = config.template_name(path.as_posix())
    text = read_text(config.templates / path, source)
    package = config.package.import_name
    parts = [package if part == PACKAGE_FOLDER else part for part in path.parts]
    target = "/".join(parts).removesuffix(".j2")
    if path.suffix != ".j2":
        return File(target, key_of(text), lambda: text, source)
    name = path.as_posix()
    return File(
        target,
        key_of(text, *(repr(getattr(view, name)) for name in _names_in(text, view))),
        lambda: render(config.templates, name, view),
        source,
        target.endswith(".py"),
    )


def _names_in(template: str, view: PackageView) -> list[str]:
    """The fields of the view that a template speaks of."""
    spoken = set(re.findall(r"\w+", " ".join(re.findall(r"{[{%].*?[}%]}", template))))
    return [field.name for field in fields(view) if field.name in spoken]


def _from_source(folder: str, made: ModelSource, source: str) -> File:
    path = f"{folder}/{made.module}.py"
    make = partial(_with_header, made)
    return File(path, made.key, make, source, True, made.shape, made.reword)


def _with_header(source: ModelSource) -> str:
    return f"# {HEADER}\n{source.text()}"
