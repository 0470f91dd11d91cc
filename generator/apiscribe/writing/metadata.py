"""What a package says of itself to installers: its pyproject.toml and its licence."""

from __future__ import annotations

from dataclasses import dataclass

from ..project.package_config import Author, Package
from .client import brand
from .literals import (
    Identifier,
    SourceCode,
    arguments,
    compose,
    is_name,
    join,
    literal,
    toml_string,
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """Everything that pyproject.toml says; `granted_by` is empty where no licence text comes.

    `version` and `name` are literals of TOML and of Python alike.
    """

    name: SourceCode
    version: SourceCode
    description: SourceCode
    license: SourceCode
    granted_by: str
    authors: tuple[SourceCode, ...]
    urls: tuple[SourceCode, ...]
    dependencies: SourceCode
    script: SourceCode
    sources: SourceCode
    has_shell: bool
    has_testing: bool


def metadata_of(package: Package, summary: str, has_client: bool) -> Metadata:
    """Return the metadata of a package, with a client or without."""
    name = brand(package)
    return Metadata(
        name=toml_string(package.name),
        version=literal(package.version),
        description=toml_string(summary),
        license=toml_string(package.license),
        granted_by=_granted_by(package),
        authors=tuple(map(_author, package.authors)),
        urls=tuple(join(" = ", map(toml_string, pair)) for pair in package.urls),
        dependencies=_dependencies(has_client),
        script=(
            Identifier(name) if "_" not in name and is_name(name) else toml_string(script(package))
        ),
        sources=_sources(package),
        has_shell="shell" in package.parts,
        has_testing=has_client and "testing" in package.parts,
    )


def script(package: Package) -> str:
    """Return the name of the command that the package installs."""
    return brand(package).replace("_", "-")


def _author(author: Author) -> SourceCode:
    given = {"name": author.name, "email": author.email}
    return compose("{{{}}}", arguments({k: toml_string(v) for k, v in given.items() if v}))


def _granted_by(package: Package) -> str:
    """Return who grants the MIT licence; another licence's text is its owner's to add."""
    named = ", ".join(author.name or author.email for author in package.authors)
    return (named or f"the {package.name} authors") if package.license == "MIT" else ""


def _sources(package: Package) -> SourceCode:
    """Return what a source distribution has besides its pyproject.toml, as a list of TOML."""
    paths = ["/src", "/README.md"]
    if _granted_by(package):
        paths.append("/LICENSE")
    if package.changelog:
        paths.append("/CHANGELOG.md")
    return compose("[{}]", join(", ", map(toml_string, paths)))


def _dependencies(has_client: bool) -> SourceCode:
    needed = ["httpx2>=2,<3"] if has_client else []
    return compose("[{}]", join(", ", map(toml_string, [*needed, "pydantic>=2.11,<3"])))
