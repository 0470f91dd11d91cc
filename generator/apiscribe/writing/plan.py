"""Plans the package: one file for each template, and one for each module of models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

from pydantic_core import to_json

from ..hinge.client_model import Calls
from ..hinge.model import Model
from ..project.config import Config
from ..project.files import read_text
from ..project.listing import files
from ..project.output_file import File, key_of
from .model_module import CLASS_TEMPLATE
from .models import ModelSource, model_sources
from .render import HEADER, Spoken, render, spoken_of
from .views import PackageView, package_view

CHANGELOG = "CHANGELOG.md"
FOR_MODELS = "datamodel"
PACKAGE_FOLDER = "package"
FOR_RESOURCE = "resource.py.j2"
"""A template that gives a module for each resource, named after it."""
FOR_CONSTANTS = "operations"
"""The folder of modules that only resources with constants of their own have."""
FOR_BODIES = frozenset(["bodies.py.j2"])
FOR_RULES = frozenset(["_runtime/shared_rules.py.j2"])
FOR_LICENSE = frozenset(["LICENSE.j2"])
FOR_TESTING = frozenset(["testing", "webhooks/testing.py"])
FOR_SHELL = frozenset(["__main__.py.j2", "_runtime/commands.py.j2", "_runtime/shell"])
FOR_CLIENT = FOR_TESTING | frozenset(
    [
        "_runtime/commands.py.j2",
        "_runtime/http",
        "_runtime/operations",
        "_runtime/shell/api_arguments.py",
        "_runtime/shell/api_commands.py",
        "_runtime/shell/credentials.py",
        "_runtime/shell/exit_codes.py",
        "_runtime/shell/reconcile_command.py",
        "client.py.j2",
        "errors.py.j2",
        "options.py",
        "resources",
    ]
)
"""What only a package with a client has, below its folder; the others likewise."""
FOR_EVENTS = frozenset(
    [
        "_runtime/events.py.j2",
        "_runtime/shell/inbox_commands.py",
        "_runtime/shell/reconcile_command.py",
        "_runtime/webhooks",
        "webhooks",
    ]
)
"""What only a package with events has, likewise."""
FOR_BOTH = frozenset(["_runtime/webhooks/reconciling.py", "webhooks/testing.py"])
"""What needs a client to be of use to one with events."""


def plan(
    document: Mapping[str, Any],
    model: Model,
    calls: Calls,
    config: Config,
    known: Mapping[str, str] | None = None,
) -> list[File]:
    """Return the files of the package, in order of path, none of them made yet.

    `model` and `calls` are those of the contract in `document`; `known` are the `names` of
    a lock that is usable, which spare parsing the templates that ship.
    """
    view = package_view(model, calls, config.package)
    wanted = [path for path in _templates(config.templates) if _is_wanted(path, view)]
    planned = [
        _from_template(path, target, fields, config, known or {})
        for path in wanted
        for target, fields in _targets(path, config, view)
    ]
    folder = f"src/{config.package.import_name}"
    for_models = config.templates / FOR_MODELS
    source = config.template_name(f"{FOR_MODELS}/{CLASS_TEMPLATE}")
    others = [path for path in _paths(config.templates) if path.parts[0] == FOR_MODELS]
    texts = [read_text(for_models / CLASS_TEMPLATE, source)]
    texts += [read_text(config.templates / path, source) for path in others]
    names = [f"{FOR_MODELS}/{CLASS_TEMPLATE}", *(path.as_posix() for path in others)]
    shipped = all(map(config.is_shipped, names, texts))
    modules = model_sources(model, config.package.import_name, for_models, "\0".join(texts))
    planned += [_from_source(f"{folder}/models", module, source, shipped) for module in modules]
    if config.package.changelog:
        planned.append(_changelog(config))
    contract = to_json(document, indent=1).decode() + "\n"
    path = f"{folder}/openapi.json"
    planned.append(File(path, key_of(contract), lambda: contract, config.contract))
    return sorted(planned, key=lambda file: file.path)


def _changelog(config: Config) -> File:
    """Return the project's changelog, as it comes with the package."""
    name = config.package.changelog
    text = read_text(config.at(name), name)
    return File(CHANGELOG, key_of(text), lambda: text, name)


def _templates(folder: Path) -> list[Path]:
    """Return the templates that mirror the package, relative to their folder, in order."""
    return [path for path in _paths(folder) if path.parts[0] != FOR_MODELS]


def _paths(folder: Path) -> list[Path]:
    listed = files(str(folder.parent), folder.name)
    return sorted(Path(path).relative_to(folder.name) for path in listed)


def _is_wanted(path: Path, view: PackageView) -> bool:
    """Return whether a package has the file of a template: not without what it needs."""
    below = path.as_posix().removeprefix(f"src/{PACKAGE_FOLDER}/")
    needs = (
        (FOR_BODIES, view.bodies is not None),
        (FOR_RULES, bool(view.shared_rules)),
        (FOR_CLIENT | FOR_BOTH, view.client is not None),
        (FOR_EVENTS, view.events is not None),
        (FOR_SHELL, view.metadata.has_shell),
        (FOR_TESTING, view.metadata.has_testing),
        (FOR_LICENSE, bool(view.metadata.granted_by)),
    )
    left_out = [part for parts, wanted in needs for part in parts if not wanted]
    return not any(f"{below}/".startswith(f"{part}/") for part in left_out)


def _targets(
    path: Path, config: Config, view: PackageView
) -> Iterator[tuple[str, dict[str, object]]]:
    """Return the files that a template gives, each with the names that it sees."""
    package = config.package.import_name
    parts = [package if part == PACKAGE_FOLDER else part for part in path.parts]
    target = "/".join(parts).removesuffix(".j2")
    seen = {field.name: getattr(view, field.name) for field in fields(view)}
    if path.name != FOR_RESOURCE:
        yield target, seen
        return
    for resource in view.client.resources if view.client else ():
        if path.parent.name == FOR_CONSTANTS and not resource.operations.constants:
            continue
        module = f"{target.rpartition('/')[0]}/{resource.module}.py"
        yield module, {**seen, "resource": resource}


def _from_template(
    path: Path, target: str, seen: Mapping[str, object], config: Config, known: Mapping[str, str]
) -> File:
    name = path.as_posix()
    source = config.template_name(name)
    text = read_text(config.templates / path, source)
    if path.suffix != ".j2":
        return File(target, key_of(text), lambda: text, source)
    shipped = config.is_shipped(name, text)
    told = known.get(f"{config.output}/{target}", "") if shipped else ""
    spoken = Spoken(text, frozenset(told.split(",")), ()) if told else _spoken(config, name, text)
    shown = [field for field in seen if field in spoken.names]
    return File(
        target,
        key_of(spoken.text, *(repr(seen[field]) for field in shown)),
        lambda: render(config.templates, name, seen),
        source,
        target.endswith(".py"),
        shipped=shipped,
        names=tuple(shown) if shipped and spoken.text == text else (),
    )


def _spoken(config: Config, name: str, text: str) -> Spoken:
    """Return what a template speaks of, with all that it includes, imports or extends."""
    folder = config.templates
    seen = {name: spoken_of(text)}
    queue = [*seen[name].others]
    while queue:
        other = queue.pop()
        if other is None:
            queue += [path.as_posix() for path in _paths(folder)]
        elif other not in seen and (folder / other).is_file():
            seen[other] = spoken_of(read_text(folder / other, other))
            queue += seen[other].others
    names = frozenset(name for spoken in seen.values() for name in spoken.names)
    return Spoken("\0".join(seen[other].text for other in sorted(seen)), names, ())


def _from_source(folder: str, module: ModelSource, source: str, shipped: bool) -> File:
    path = f"{folder}/{module.module}.py"
    make = partial(_with_header, module)
    return File(
        path, module.key, make, source, True, module.shape, module.reword, shipped,
        expect=module.expect,
    )  # fmt: skip


def _with_header(source: ModelSource) -> str:
    return f"# {HEADER}\n{source.text()}"
