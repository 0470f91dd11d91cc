"""Servers and the security scheme of the contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..problems import Problems
from ..reading.facts import Page
from ..reading.yaml.parser import plain
from .base_paths import BasePaths, known_environments, path_of_only_call
from .decided import DecidedEnvironment
from .decisions import Decisions, Fact


def servers(
    pages: Sequence[Page], decided: Mapping[str, Fact], bases: BasePaths, problems: Problems
) -> list[dict[str, Any]]:
    """Return the servers: each environment's base URL, with every page that names it."""
    by_name: dict[str, dict[str, Any]] = {}
    for page in pages:
        for environment in known_environments(pages, page, decided):
            base = bases.url(page.page, _base(environment, page, problems))
            server = by_name.setdefault(
                environment.name,
                {"url": base, "x-name": environment.name, "x-rows": []},
            )
            if server["url"] != base:
                message = f"{environment.name} is {base} here and {server['url']} elsewhere"
                rows = [*server["x-rows"], environment.address]
                problems.add(environment.place, message, rows, "decide the `url` of one")
            server["x-rows"].append(environment.address)
            if environment.decisions:
                server.setdefault("x-decisions", []).extend(environment.decisions)
    return [_described(server) for server in by_name.values()]


def _described(server: dict[str, Any]) -> dict[str, Any]:
    """Return a server that says which pages name it: few of them are thin evidence."""
    pages = ", ".join(row.partition("#")[0] for row in server["x-rows"])
    description = f"{server['x-name'].capitalize()}, named on {pages}"
    return {"url": server["url"], "description": description, **server}


def _base(environment: DecidedEnvironment, page: Page, problems: Problems) -> str:
    """Return the URL without the path of the page's operation, as that page prints it."""
    path = path_of_only_call(page)
    if not environment.url.endswith(path):
        message = f"the URL {environment.url} does not end in the operation's path {path}"
        problems.add(environment.place, message, (), "mend the URL or the path")
    return environment.url.removesuffix(path)


_OF_DECISIONS = ("id", "because")


def add_security(document: dict[str, Any], decisions: Decisions) -> None:
    """Put the security scheme that was decided into the contract, and ask for it everywhere."""
    for item in decisions["security"]:
        scheme = {key: plain(value) for key, value in item.items() if key not in _OF_DECISIONS}
        for flow in scheme.get("flows", {}).values():
            flow.setdefault("scopes", {})
        cited = {"x-decisions": [item["id"]]} if "id" in item else {}
        name = str(item["scheme"] if item["type"] == "http" else item["type"])
        document["components"]["securitySchemes"] = {name: scheme | cited}
        document["security"] = [{name: []}]
