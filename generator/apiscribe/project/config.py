"""The project's configuration: `apiscribe.toml`, or `[tool.apiscribe]` in pyproject."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ..problems import InputError, Place, Problem, Problems
from .config_source import ConfigSource, parse_toml
from .files import read_text, shipped
from .listing import files
from .package_config import Package, package_of
from .regular import read_regular
from .roots import CONFIGS

MAX_CONFIG_BYTES = 1_000_000
_KEYS = {"spec": str, "templates": str, "output": str, "package": dict, "pages": dict}
_PAGE = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Config:
    """A project: its root and, relative to it, spec, templates and output.

    `pages` are names of pages and where each is: a file below the root, or an address.
    """

    root: Path
    file: str
    spec: str
    templates: Path
    output: str
    package: Package
    pages: tuple[tuple[str, str], ...] = ()

    def at(self, name: str) -> Path:
        """Return the path of a file named relative to the project's root."""
        return self.root / name

    @property
    def has_own_templates(self) -> bool:
        """Return whether any template is the project's own: missing, more, or another text."""
        return not _are_shipped(self.templates)

    def is_shipped(self, name: str, text: str) -> bool:
        """Return whether a template says what the one of the same name that ships says.

        `name` is its path below the templates, `text` all of it.
        """
        ours = shipped("templates") / name
        return not self.has_own_templates or (ours.is_file() and read_text(ours, name) == text)

    def template_name(self, name: str) -> str:
        """Return a template's name in messages: its path from the root if it is below it."""
        if self.root in self.templates.parents:
            return f"{self.templates.relative_to(self.root).as_posix()}/{name}"
        return f"templates/{name}"

    @property
    def contract(self) -> str:
        """Return the contract's file, relative to the root."""
        return f"{self.spec}/openapi.yaml"

    @property
    def lock(self) -> str:
        """Return the lock's file, relative to the root."""
        return f"{self.output}.lock"


@cache
def _are_shipped(templates: Path) -> bool:
    """Return whether a folder of templates holds just what ships."""
    ours = shipped("templates")
    if templates == ours:
        return True
    theirs, known = (sorted(files(str(folder), ".")) for folder in (templates, ours))
    try:
        return theirs == known and all(
            read_regular(templates / name) == read_regular(ours / name) for name in known
        )
    except OSError:
        return False


def project_folder(path: Path) -> Path:
    """Return a project's root in its full spelling. Raises InputError if it is no folder."""
    try:
        root = path.resolve()
        if root.is_dir():
            return root
        reason = "it is no folder"
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
    message = f"there is no project in {str(path)[:200]!r}: {reason}"
    raise InputError([Problem(Place(CONFIGS[0]), message, (), "name its folder with --root")])


def load_config(root: Path) -> Config:
    """Return the configuration of the project at `root`.

    Raises InputError when there is none, or when it names something impossible.
    """
    for name in CONFIGS:
        if os.path.lexists(root / name):
            config = config_of(root, name, read_text(root / name, name, MAX_CONFIG_BYTES))
            if config is not None:
                return config
    mend = "run it at the project's root, or name the root with --root"
    here = "here" if root == Path.cwd() else f"in {str(root)!r}"
    message = f"no {CONFIGS[0]} {here}, and no [tool.apiscribe] in {CONFIGS[1]}"
    raise InputError([Problem(Place(CONFIGS[0]), message, (), mend)])


def config_of(root: Path, name: str, text: str) -> Config | None:
    """Return the configuration that a text holds, None if it is none. Raises InputError."""
    value = _section(parse_toml(text, name), name)
    return None if value is None else _config(ConfigSource(root, name, text, Problems()), value)


def _section(value: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
    if name == CONFIGS[0]:
        return value
    tools = value.get("tool")
    section = tools.get("apiscribe") if isinstance(tools, dict) else None
    return section if isinstance(section, dict) else None


def _config(source: ConfigSource, value: Mapping[str, Any]) -> Config:
    source.check_keys(value, _KEYS)
    for key in ("output", "package"):
        if key not in value:
            source.add(key, f"{key!r} is missing", f"add `{key} = …`, see the README")
    source.problems.stop()
    package = package_of(source, value["package"])
    output = source.folder("output", value["output"])
    spec = source.folder("spec", value.get("spec", "spec"))
    own = source.folder("templates", value["templates"]) if "templates" in value else None
    source.problems.stop()
    _check_apart(source, output, "spec", spec)
    if package.changelog:
        _check_apart(source, output, "changelog", package.changelog)
    if own is not None:
        _check_templates(source, output, own)
    pages = _pages(source, value.get("pages", {}))
    source.problems.stop()
    templates = shipped("templates") if own is None else source.root / own
    return Config(source.root, source.name, spec, templates, output, package, pages)


def _pages(source: ConfigSource, value: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return the pages listed; report names and places that are none."""
    for name, place in value.items():
        if not _PAGE.fullmatch(name):
            message = f"{name[:60]!r} is no name of a page"
            source.add(name, message, "small letters, digits and underscores, such as put_book")
        elif not isinstance(place, str) or not place.strip() or not place.isprintable():
            source.add(name, f"{name!r} must be a file or an address", "write it in quotes")
    return tuple((name, str(place)) for name, place in value.items())


def _check_templates(source: ConfigSource, output: str, own: str) -> None:
    if not (source.root / own).is_dir():
        source.add("templates", f"the templates folder {own!r} is missing", "mend the path")
    _check_apart(source, output, "templates", own)


def _check_apart(source: ConfigSource, output: str, key: str, other: str) -> None:
    """Report an output that lies in a folder of input, or the reverse."""
    if f"{other}/".startswith(f"{output}/") or f"{output}/".startswith(f"{other}/"):
        message = f"the output {output!r} and the {key} {other!r} lie in one another"
        source.add("output", message, "name a folder of its own as `output`")
