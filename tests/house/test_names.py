"""Nothing named after an API is built in, and nothing private is given away."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from running import ROOT, load_yaml

BUILT_IN = sorted(
    path
    for folder in ("generator", "templates")
    for path in (ROOT / folder).rglob("*")
    if path.is_file() and "__pycache__" not in path.parts
)
# Names that any API may have, or that the dialect or Python uses in a sense of its own.
GENERIC = {
    "date_time", "status_code", "country_code", "postal_code", "access_token", "client_id", "client_secret",
    "client_credentials", "grant_type", "token_type", "expires_in", "error_description",
}  # fmt: skip

# Words that a field has by chance, each with the sense in which our sources quote it.
PLAIN = {
    **dict.fromkeys(["code", "error", "errors", "message", "state", "warnings"], "the dialect"),
    **dict.fromkeys(["items", "name", "number", "type", "url", "value"], "JSON Schema, OpenAPI"),
    **dict.fromkeys(["email", "length", "uuid"], "formats and types of cells"),
    **dict.fromkeys(["jti", "scope"], "OAuth 2.0"),
    "address": "where a row stands",
    "amount": "a kind of exact number",
    "calls": "a key of decisions on sets of rows",
    "client": "a module and a folder",
    **dict.fromkeys(
        ["date", "format", "description", "min", "time", "status"], "JSON Schema, OpenAPI, HTTP"
    ),
    **dict.fromkeys(["depth", "note", "reason", "source"], "readings, problems and pages"),
    "link": "a relation of pages",
    "comment": "a column of a page, a mend of JSON",
    "deleted": "what was done with events",
    "parameter": "what tells pages apart",
}


def names(node: Any) -> Iterator[str]:
    """Every name in a contract: schemas, properties, codes, members, operations."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("properties", "schemas", "webhooks"):
                yield from value
            if key in ("member", "operationId", "title") and isinstance(value, str):
                yield value
            if key == "x-extensible-enum":
                yield from map(str, value)
            yield from names(value)
    elif isinstance(node, list):
        for value in node:
            yield from names(value)


@cache
def distinctive() -> set[str]:
    """Names that nobody uses by chance: of several words, joined one way or another."""
    contract = load_yaml((ROOT / "spec/openapi.yaml").read_text("utf-8"))
    joined = re.compile(r"[A-Za-z]+(_[A-Za-z0-9]+)+|[A-Z]+[a-z0-9]+([A-Z]+[a-z0-9]*)+")
    found = {name for name in names(contract["components"]) if joined.fullmatch(name)}
    found |= {name for name in names(contract["paths"]) if joined.fullmatch(name)}
    pages = {path.stem for path in (ROOT / "spec/pages").glob("*_*.yaml")}
    return (found | pages) - GENERIC


def test_the_list_of_names_is_worth_looking_for() -> None:
    """It holds schemas, properties, codes and pages."""
    found = distinctive()
    assert len(found) > 150
    assert {"OrderUpdate", "cdek_number", "NOT_DELIVERED", "update_order"} <= found


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_nothing_of_the_api_is_built_in(path: Path) -> None:
    """No schema, property or code of the spec, nor the vendor, stands in our sources."""
    text = path.read_text("utf-8")
    assert "cdek" not in text.lower()
    assert "cdek" not in path.relative_to(ROOT).as_posix().lower()
    assert {*re.findall(r"\w+", text)} & distinctive() == set()


def fields(node: Any) -> Iterator[str]:
    """Every name of a property in a contract."""
    if isinstance(node, dict):
        yield from node.get("properties", {})
        node = [*node.values()]
    for value in node if isinstance(node, list) else ():
        yield from fields(value)


def test_no_field_is_quoted() -> None:
    """Nor does a sample or a table of ours speak of a field in one plain word."""
    contract = load_yaml((ROOT / "spec/openapi.yaml").read_text("utf-8"))
    text = "\n".join(path.read_text("utf-8") for path in BUILT_IN)
    quoted = {*re.findall(r"""["']([\w-]+)["']""", text)} & {*fields(contract["components"])}
    assert quoted - GENERIC == PLAIN.keys()


def test_modules_have_names_of_their_own() -> None:
    """No utils, no helpers, no manager; no process_ or handle_."""
    text = {path: path.read_text("utf-8") for path in BUILT_IN if path.suffix == ".py"}
    stems = {part for path in text for part in path.stem.lower().split("_")}
    assert stems & {"utils", "util", "helpers", "helper", "manager", "common", "misc"} == set()
    for path, source in text.items():
        assert not re.search(r"\bdef _?(process|handle|do)_", source), path


def tracked() -> list[Path]:
    """The files that are kept in version control; all files where there is none."""
    if not (ROOT / ".git").exists():
        pytest.skip("this is no checkout")
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    found = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in found if path.is_file()]


def test_nothing_private_in_tracked_files() -> None:
    """No path of anybody's home, no address of a package registry."""
    homes = r"(?<![\w.])/(home|Users|root|work)/[\w.-]+"
    hosts = r"\b(pypi\.(org|python\.org)|files\.pythonhosted\.org|registry\.npmjs)\b"
    found = [
        (path.relative_to(ROOT).as_posix(), match[0])
        for path in tracked()
        for match in re.finditer(f"{homes}|{hosts}", text_of(path))
        if path != Path(__file__)
    ]
    assert found == []


def text_of(path: Path) -> str:
    """A file's text; what is no text is passed over."""
    return path.read_bytes().decode("utf-8", "ignore")
