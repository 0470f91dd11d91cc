"""The project's configuration: `apiscribe.toml`, or `[tool.apiscribe]` in pyproject."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from keyword import iskeyword
from pathlib import Path
from typing import Any

from ..problems import InputError, Place, Problem, Problems
from .files import read_text
from .resources import shipped
from .up_to_date import CONFIGS

_KEYS = {"spec": str, "templates": str, "output": str, "package": dict}
_PACKAGE_KEYS = dict.fromkeys(("name", "import", "version", "summary"), str)


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

    def template_name(self, name: str) -> str:
        """A template's name in messages: its path from the root where it is there."""
        if self.root in self.templates.parents:
            return f"{self.templates.relative_to(self.root).as_posix()}/{name}"
        return f"templates/{name}"

    @property
    def contract(self) -> str:
        """The contract's file, relative to the root."""
        return f"{self.spec}/openapi.yaml"

    @property
    def lock(self) -> str:
        """The lock's file, relative to the root."""
        return f"{self.output}.lock"


@dataclass(frozen=True, slots=True)
class _Source:
    """A configuration file, and what is wrong in it."""

    root: Path
    name: str
    text: str
    problems: Problems

    def add(self, key: str, what: str, mend: str = "") -> None:
        """Report a problem at the line that sets a key, or at the file's start."""
        found = re.search(rf"^[ \t]*({re.escape(key)})\b", self.text, re.MULTILINE)
        line = self.text.count("\n", 0, found.start(1)) + 1 if found else 1
        self.problems.add(Place(self.name, line), what, (), mend)

    def keys(self, value: Mapping[str, Any], known: Mapping[str, type]) -> None:
        """Report unknown keys, and values of another type."""
        for key in value:
            if key not in known:
                self.add(key, f"unknown key {key!r}", f"known here: {', '.join(known)}")
            elif not isinstance(value[key], known[key]):
                wanted = "text" if known[key] is str else "a table"
                self.add(key, f"{key!r} must be {wanted}")

    def inside(self, key: str, name: str) -> str:
        """A folder below the root, in its shortest spelling."""
        if not name.isprintable():
            self.add(key, f"{key!r} is {name!r}, which no folder is called")
            return "-"
        root = self.root.resolve()
        path = (root / name).resolve()
        if root not in path.parents:
            what = f"{key!r} is {name!r}, which is no folder below the project's root"
            self.add(key, what, "name a folder below the root")
            return name
        return path.relative_to(root).as_posix()


def load_config(root: Path) -> Config:
    """The configuration of the project at `root`.

    Raises InputError when there is none, or when it names something impossible.
    """
    for name in CONFIGS:
        if (root / name).is_file():
            text = read_text(root / name, name)
            value = _section(_toml(text, name), name)
            if value is not None:
                return _config(_Source(root, name, text, Problems()), value)
    mend = "run it at the project's root, or name the root with --root"
    here = "here" if root == Path.cwd() else f"in {str(root)!r}"
    what = f"no {CONFIGS[0]} {here}, and no [tool.apiscribe] in {CONFIGS[1]}"
    raise InputError([Problem(Place(CONFIGS[0]), what, (), mend)])


def _toml(text: str, name: str) -> Mapping[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+), column (\d+)", str(error))
        at = tuple(map(int, found.groups())) if found else (1, 1)
        raise InputError([Problem(Place(name, *at), f"not TOML: {error}")]) from None


def _section(value: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
    if name == CONFIGS[0]:
        return value
    tools = value.get("tool")
    section = tools.get("apiscribe") if isinstance(tools, dict) else None
    return section if isinstance(section, dict) else None


def _config(source: _Source, value: Mapping[str, Any]) -> Config:
    source.keys(value, _KEYS)
    for key in ("output", "package"):
        if key not in value:
            source.add(key, f"{key!r} is missing", f"add `{key} = …`, see the README")
    source.problems.stop()
    package = _package(source, value["package"])
    output = source.inside("output", value["output"])
    spec = source.inside("spec", value.get("spec", "spec"))
    if f"{spec}/".startswith(f"{output}/") or f"{output}/".startswith(f"{spec}/"):
        what = f"the output {output!r} and the spec {spec!r} lie in one another"
        source.add("output", what, "name a folder of its own as `output`")
    templates = shipped("templates")
    if "templates" in value:
        templates = source.root / source.inside("templates", value["templates"])
    if not templates.is_dir():
        source.add(
            "templates",
            f"the templates folder {value.get('templates')!r} is missing",
            "mend the path",
        )
    own = source.inside("templates", value["templates"]) if "templates" in value else "-"
    if f"{own}/".startswith(f"{output}/") or f"{output}/".startswith(f"{own}/"):
        what = f"the output {output!r} and the templates {own!r} lie in one another"
        source.add("output", what, "name a folder of its own as `output`")
    source.problems.stop()
    return Config(source.root, source.name, spec, templates, output, package)


def _package(source: _Source, value: Mapping[str, Any]) -> Package:
    source.keys(value, _PACKAGE_KEYS)
    source.problems.stop()
    name = value.get("name", "")
    import_name = value.get("import", name.replace("-", "_"))
    version = value.get("version", "0.1.0")
    if not re.fullmatch(r"[a-z0-9]+([-._][a-z0-9]+)*", name):
        source.add("name", f"package.name {name!r} is no distribution name")
    if not re.fullmatch(r"[a-z_][a-z0-9_]*", import_name) or iskeyword(import_name):
        source.add("import", f"package.import {import_name!r} is no module name")
    if not re.fullmatch(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.dev\d+)?", version):
        source.add("version", f"package.version {version!r} is no version")
    return Package(name, import_name, version, value.get("summary", ""))
