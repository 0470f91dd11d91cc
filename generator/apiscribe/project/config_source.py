"""A configuration file as it is read: its text, and what is wrong at which line."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..problems import InputError, Place, Problem, Problems

MAX_NAME_BYTES = 200
_TYPES: Mapping[type, str] = {str: "text", dict: "a table", list: "a list"}


@dataclass(frozen=True, slots=True)
class ConfigSource:
    """A configuration file, and what is wrong in it."""

    root: Path
    name: str
    text: str
    problems: Problems

    def add(self, key: str, message: str, mend: str = "") -> None:
        """Report a problem at the line that sets a key, or at the file's start."""
        at_start = re.search(rf"^[ \t]*({re.escape(key)})\b", self.text, re.MULTILINE)
        match = at_start or re.search(rf"\b({re.escape(key)})[\"']?\s*=", self.text)
        line = self.text.count("\n", 0, match.start(1)) + 1 if match else 1
        self.problems.add(Place(self.name, line), message, (), mend)

    def check_keys(self, value: Mapping[str, Any], known: Mapping[str, type]) -> None:
        """Report unknown keys, and values of another type than `known` has."""
        for key in value:
            if key not in known:
                self.add(key, f"unknown key {key!r}", f"known here: {', '.join(known)}")
            elif not isinstance(value[key], known[key]):
                self.add(key, f"{key!r} must be {_TYPES[known[key]]}")

    def folder(self, key: str, name: str) -> str:
        """Return a folder or file below the root in its shortest spelling; report another."""
        if not name.isprintable() or _too_long(name):
            self.add(key, f"{key!r} is {name[:60]!r}, which no folder is called", "shorten it")
            return "-"
        root = self.root.resolve()
        try:
            path = (root / name).resolve()
        except (OSError, RuntimeError):
            self.add(key, f"{key!r} is {name!r}, a link that leads in a circle", "mend the link")
            return "-"
        if root not in path.parents:
            message = f"{key!r} is {name!r}, which is not below the project's root"
            self.add(key, message, "name something below the root")
            return name
        return path.relative_to(root).as_posix()


def _too_long(name: str) -> bool:
    return any(len(os.fsencode(part)) > MAX_NAME_BYTES for part in name.split("/"))


def parse_toml(text: str, name: str) -> Mapping[str, Any]:
    """Return the tables of a TOML file. Raises InputError, with the place, for no TOML."""
    try:
        return tomllib.loads(text)
    except RecursionError:
        message, line, column = "nested too deeply", 1, 1
    except ValueError as error:
        match = re.search(r"line (\d+), column (\d+)", str(error))
        line, column = map(int, match.groups()) if match else (1, 1)
        message = f"not TOML: {error}"
    raise InputError([Problem(Place(name, line, column), message)])
