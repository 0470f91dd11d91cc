"""Operations, servers and webhooks of the contract."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..problems import Problems
from ..reading.facts import Page
from ..reading.yaml.parser import Map, plain
from .decided import DecidedEndpoint, DecidedEnvironment
from .decisions import Decisions, Fact
from .objects import Shapes


def paths(
    pages: Iterable[Page],
    decided: Mapping[str, Fact],
    decisions: Decisions,
    problems: Problems,
) -> dict[str, Any]:
    """The paths object: one operation for each page that documents one."""
    made: dict[str, Any] = {}
    asked: dict[str, Map] = {}
    for item in decisions["operations"]:
        other = asked.setdefault(item["page"], item)
        if other is not item:
            what = f"two operations of the page {item['page']}; first at {other.place}"
            problems.add(item.place, what, (), "keep one of the two")
    for page in pages:
        if page.operation:
            if page.page not in asked:
                what = f"the page {page.page} documents an operation that nobody named"
                mend = "name it in the decisions' `operations`"
                problems.add(page.operation.place, what, (), mend)
                continue
            item = asked.pop(page.page)
            operation: DecidedEndpoint = decided[page.operation.address]
            at = made.setdefault(operation.path, {})
            at[operation.method.lower()] = _operation(item, page, operation)
    for item in asked.values():
        what = f"operation {item['operation']}: the page {item['page']} documents none"
        problems.add(item.place, what, (), "mend `page`, or remove the entry")
    return made


def _operation(item: Map, page: Page, operation: DecidedEndpoint) -> dict[str, Any]:
    made: dict[str, Any] = {
        "operationId": item["operation"],
        "summary": item.get("summary", page.title),
    }
    if page.notes:
        made["description"] = "\n".join(note.summary for note in page.notes)
    if names := re.findall(r"{(\w+)}", operation.path):
        made["parameters"] = [_parameter(name, item) for name in names]
    if "request" in item:
        made["requestBody"] = {"required": True, "content": _json(item["request"])}
    made["responses"] = {
        status: {"description": _meaning(status), "content": _json(name)}
        for status, name in item["responses"].items()
    }
    called = ("resource", "method", "waiter", "identity", "over")
    made |= {f"x-{key}": plain(item[key]) for key in called if key in item}
    made["x-rows"] = [operation.address, *(note.address for note in page.notes)]
    return made | ({"x-decisions": [*operation.decisions]} if operation.decisions else {})


_MEANING = {
    "200": "OK",
    "201": "Created",
    "202": "Accepted",
    "204": "No content",
    "default": "Anything else",
    "1": "Not done yet",
    "2": "Done",
    "3": "To be found elsewhere",
    "4": "Refused: the request is at fault",
    "5": "Failed: the service is at fault",
}


def _meaning(status: str) -> str:
    """What an HTTP status says; not http.HTTPStatus, whose phrases change with Python."""
    return _MEANING.get(status) or _MEANING[status[0]]


def _parameter(name: str, item: Map) -> dict[str, Any]:
    about = item.get("parameters", {}).get(name, {})
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": about.get("summary", f"The {name} of the path."),
        "schema": {"type": "string"} | ({"format": about["format"]} if "format" in about else {}),
    }


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def servers(
    pages: Iterable[Page], decided: Mapping[str, Fact], problems: Problems
) -> list[dict[str, Any]]:
    """The servers: each environment's base URL, with every page that names it."""
    made: dict[str, dict[str, Any]] = {}
    for page in pages:
        for printed in page.environments:
            environment: DecidedEnvironment = decided[printed.address]
            base = _base(environment, page, problems)
            server = made.setdefault(
                environment.name,
                {"url": base, "x-name": environment.name, "x-rows": []},
            )
            if server["url"] != base:
                what = f"{environment.name} is {base} here and {server['url']} elsewhere"
                rows = [*server["x-rows"], environment.address]
                problems.add(environment.place, what, rows, "decide the `url` of one")
            server["x-rows"].append(environment.address)
            if environment.decisions:
                server.setdefault("x-decisions", []).extend(environment.decisions)
    return [_described(server) for server in made.values()]


def _described(server: dict[str, Any]) -> dict[str, Any]:
    """A server that says which pages name it: few of them are thin evidence."""
    pages = ", ".join(row.partition("#")[0] for row in server["x-rows"])
    said = f"{server['x-name'].capitalize()}, named on {pages}"
    return {"url": server["url"], "description": said, **server}


def _base(environment: DecidedEnvironment, page: Page, problems: Problems) -> str:
    """The URL without the path of the page's operation, as that page prints it."""
    path = page.operation.path if page.operation else ""
    if not environment.url.endswith(path):
        what = f"the URL {environment.url} does not end in the operation's path {path}"
        problems.add(environment.place, what, (), "mend the URL or the path")
    return environment.url.removesuffix(path)


def webhooks(pages: Iterable[Page], shapes: Shapes) -> dict[str, Any]:
    """The webhooks object: one entry for each variant of an event."""
    made: dict[str, Any] = {}
    notes = {page.page: page.notes for page in pages}
    for shape in shapes.by_name.values():
        if shape.direction != "event" or not shape.variant:
            continue
        page, _, table = shape.variant.partition("#")
        made[table] = {
            "post": {
                "summary": shape.summary,
                "security": [],
                "requestBody": {"required": True, "content": _json(shape.name)},
                "responses": {"2XX": {"description": "Received."}},
                "x-rows": [
                    *shape.sources,
                    shape.variant,
                    *(note.address for note in notes[page]),
                ],
            }
        }
    return made
