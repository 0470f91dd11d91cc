"""The project's configuration: `apiscribe.toml`, or `[tool.apiscribe]` in pyproject."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .problems import InputError, Place, Problem, Problems
from .resources import shipped

NAMES = ("apiscribe.toml", "pyproject.toml")
_KEYS = {"spec": str, "templates": str, "output": str, "package": dict}
_PACKAGE_KEYS = ("name", "import", "version", "summary", "license", "keywords")


@dataclass(frozen=True, slots=True)
class Package:
    """The package to write: distribution name, import name, version, summary."""

    name: str
    import_name: str
    version: str
    summary: str


@dataclass(frozen=True, slots=True)
class Config:
    """A project: its root and, relative to it, spec, templates and output."""

    root: Path
    file: str
    spec: str
    templates: Path
    output: str
    package: Package

    def at(self, name: str) -> Path:
        """The path of a file named relative to the project's root."""
        return self.root / name

    @property
    def contract(self) -> str:
        return f"{self.spec}/openapi.yaml"

    @property
    def lock(self) -> str:
        return f"{self.output}.lock"


def load_config(root: Path) -> Config:
    """The configuration of the project at `root`.

    Raises InputError when there is none, or when it names something impossible.
    """
    for name in NAMES:
        file = root / name
        if file.is_file():
            value = _section(_toml(file, name), name)
            if value is not None:
                return _config(root, name, value)
    mend = "run it at the project's root, or name the root with --root"
    what = f"no {NAMES[0]} here, and no [tool.apiscribe] in {NAMES[1]}"
    raise InputError([Problem(Place(NAMES[0]), what, (), mend)])


def _toml(file: Path, name: str) -> Mapping[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        found = re.search(r"line (\d+), column (\d+)", str(error))
        at = tuple(map(int, found.groups())) if found else (1, 1)
        what = f"not TOML: {error}"
        raise InputError([Problem(Place(name, *at), what)]) from None


def _section(value: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
    if name == NAMES[0]:
        return value
    section = value.get("tool", {}).get("apiscribe")
    return section if isinstance(section, dict) else None


def _config(root: Path, file: str, value: Mapping[str, Any]) -> Config:
    problems = Problems()
    for key in value:
        if key not in _KEYS:
            known = ", ".join(_KEYS)
            problems.add(Place(file), f"unknown key {key!r}", (), f"known: {known}")
        elif not isinstance(value[key], _KEYS[key]):
            wanted = "text" if _KEYS[key] is str else "a table"
            problems.add(Place(file), f"{key!r} must be {wanted}")
    for key in ("output", "package"):
        if key not in value:
            problems.add(Place(file), f"{key!r} is missing")
    problems.stop()
    package = _package(file, value["package"], problems)
    output = _inside(root, value["output"], file, "output", problems)
    spec = _inside(root, value.get("spec", "spec"), file, "spec", problems)
    if f"{spec}/".startswith(f"{output}/"):
        what = f"the output {output!r} would replace the spec {spec!r}"
        problems.add(Place(file), what, (), "name a folder of its own as `output`")
    templates = (
        root / value["templates"] if "templates" in value else shipped("templates")
    )
    if not templates.is_dir():
        problems.add(Place(file), f"the templates folder {templates.name!r} is missing")
    problems.stop()
    return Config(root, file, spec, templates, output, package)


def _inside(root: Path, name: str, file: str, key: str, problems: Problems) -> str:
    """A folder below the root, in its shortest spelling."""
    path = (root / name).resolve()
    if root.resolve() not in path.parents:
        what = f"{key!r} is {name!r}, which is no folder below the project's root"
        problems.add(Place(file), what, (), "name a folder below the root")
        return name
    return path.relative_to(root.resolve()).as_posix()


def _package(file: str, value: Mapping[str, Any], problems: Problems) -> Package:
    for key in value:
        if key not in _PACKAGE_KEYS:
            known = ", ".join(_PACKAGE_KEYS)
            problems.add(
                Place(file), f"unknown key package.{key}", (), f"known: {known}"
            )
    name = str(value.get("name", ""))
    import_name = str(value.get("import", name.replace("-", "_")))
    if not re.fullmatch(r"[a-z0-9]+([-._][a-z0-9]+)*", name):
        problems.add(Place(file), f"package.name {name!r} is no distribution name")
    if not re.fullmatch(r"[a-z_][a-z0-9_]*", import_name):
        problems.add(Place(file), f"package.import {import_name!r} is no module name")
    version = str(value.get("version", "0.1.0"))
    if not re.fullmatch(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.dev\d+)?", version):
        problems.add(Place(file), f"package.version {version!r} is no version")
    return Package(name, import_name, version, str(value.get("summary", "")))
