"""What the configuration says of the package to write: `[package]`."""

from __future__ import annotations

import builtins
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from keyword import iskeyword
from typing import Any

from ..problems import shown
from .config_source import ConfigSource

PARTS = ("client", "shell", "testing")
"""What can be left out of a package."""

_TEXTS = ("name", "import", "version", "summary", "license", "changelog")
_KEYS = {**dict.fromkeys(_TEXTS, str), "authors": list, "urls": dict, "parts": list}
_AUTHOR_KEYS = {"name": str, "email": str}
_DEPENDENCIES = {
    "annotated_types", "httpx2", "pydantic", "pydantic_core", "pytest", "rich",
    "typing_extensions", "typing_inspection", "uvicorn",
}  # fmt: skip
_COMMANDS = {"idle", "idle3", "pip", "pip3", "pydoc", "pydoc3", "pytest", "python", "python3"}
_NAME = re.compile(r"[a-z0-9]+([-._][a-z0-9]+)*")
_MODULE = re.compile(r"[a-z][a-z0-9_]*")
_VERSION = re.compile(r"[0-9]+(\.[0-9]+)*((a|b|rc)[0-9]+)?(\.dev[0-9]+)?")
# An SPDX expression: `MIT`, `Apache-2.0 OR MIT`, `LicenseRef-Own`.
_LICENSE = re.compile(r"\(*[A-Za-z0-9.+-]+\)*( (AND|OR|WITH) \(*[A-Za-z0-9.+-]+\)*)*")
_URL = re.compile(r"https?://[!-~]+")
_EMAIL = re.compile(r"[!-?A-~]+@[!-?A-~]+")


@dataclass(frozen=True, slots=True)
class Author:
    """An author of the package: a name and an address for mail, either may be empty."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Package:
    """The package to write, in the words of a pyproject.toml.

    `name` is the distribution's, `license` an SPDX expression, `urls` pairs of label and
    address. `parts` says which of the parts that can be left out it has, `changelog` is a
    file of the project that comes with it, relative to the root; empty without one.
    """

    name: str
    import_name: str
    version: str
    summary: str
    license: str = "MIT"
    authors: tuple[Author, ...] = ()
    urls: tuple[tuple[str, str], ...] = ()
    parts: tuple[str, ...] = PARTS
    changelog: str = ""


def package_of(source: ConfigSource, value: Mapping[str, Any]) -> Package:
    """Return the package that `[package]` describes.

    Problems are added to the source's; InputError is raised for values of another type.
    """
    source.check_keys(value, _KEYS)
    source.problems.stop()
    name = value.get("name", "")
    package = Package(
        name,
        value.get("import", name.replace("-", "_")),
        value.get("version", "0.1.0"),
        value.get("summary", ""),
        value.get("license", "MIT"),
        tuple(_authors(source, value.get("authors", []))),
        tuple(_urls(source, value.get("urls", {}))),
        _parts(source, value.get("parts", list(PARTS))),
        source.folder("changelog", value["changelog"]) if "changelog" in value else "",
    )
    _check_names(source, package)
    if not _VERSION.fullmatch(package.version):
        source.add("version", f"package.version {shown(package.version)} is no version")
    if not _LICENSE.fullmatch(package.license):
        message = f"package.license {shown(package.license)} is no SPDX expression"
        source.add("license", message, "write it as in `MIT` or `Apache-2.0 OR MIT`")
    return package


def _check_names(source: ConfigSource, package: Package) -> None:
    name, module = package.name, package.import_name
    if not _NAME.fullmatch(name):
        source.add("name", f"package.name {shown(name)} is no distribution name")
    elif name.replace("-", "_") in _DEPENDENCIES:
        message = f"package.name {name!r} is the name of a package that this one may need"
        source.add("name", message, "choose another name")
    elif not _MODULE.fullmatch(module) or iskeyword(module):
        source.add("import", f"package.import {shown(module)} is no module name")
    elif hiding := _hidden(module):
        key = "import" if re.search(r"^[ \t]*import\b", source.text, re.MULTILINE) else "name"
        source.add(key, f"package.import {module!r} would hide {hiding}", "choose another `import`")


def _hidden(module: str) -> str:
    """Return what a package of this name would hide: a module, a command or a class."""
    if module in sys.stdlib_module_names:
        return "a module of Python's own"
    if module in _DEPENDENCIES:
        return "a module that the package may need"
    brand = module.removesuffix("_client")
    if brand.replace("_", "-") in _COMMANDS:
        return f"the command {brand.replace('_', '-')!r}"
    error = "".join(word.capitalize() for word in brand.split("_")) + "Error"
    return f"Python's own {error}" if hasattr(builtins, error) else ""


def _authors(source: ConfigSource, entries: list[Any]) -> list[Author]:
    """Return the authors; each is a table as in pyproject.toml."""
    authors = []
    for entry in entries:
        if not isinstance(entry, dict):
            source.add("authors", "an author must be a table", 'such as {name = "…", email = "…"}')
            continue
        source.check_keys(entry, _AUTHOR_KEYS)
        author = Author(*(str(entry.get(key, "")) for key in _AUTHOR_KEYS))
        if not (author.name or author.email) or not author.name.isprintable():
            source.add("authors", "an author has neither a readable `name` nor an `email`")
        if author.email and not _EMAIL.fullmatch(author.email):
            source.add("authors", f"the email {shown(author.email)} is no address of mail")
        authors.append(author)
    return authors


def _urls(source: ConfigSource, entries: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return labels and addresses, in the order of the file."""
    for label, url in entries.items():
        if not isinstance(url, str) or not _URL.fullmatch(url):
            source.add("urls", f"the url {shown(label)} is {shown(url)}, no address of the web")
        if not 1 <= len(label) <= 32 or not label.isprintable():
            source.add("urls", f"the label {shown(label)} must have 1 to 32 characters")
    return [(label, str(url)) for label, url in entries.items()]


def _parts(source: ConfigSource, entries: list[Any]) -> tuple[str, ...]:
    """Return the parts named, in the order of `PARTS`."""
    mend = f"known: {', '.join(PARTS)}"
    for part in entries:
        if part not in PARTS:
            source.add("parts", f"package.parts has {shown(part)}, which is no part", mend)
    if "testing" in entries and "client" not in entries:
        source.add("parts", "the part 'testing' needs the part 'client'", "name both, or neither")
    return tuple(part for part in PARTS if part in entries)
