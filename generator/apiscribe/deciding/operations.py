"""Operations, servers, webhooks and the security scheme of the contract."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..problems import Problems, shown
from ..reading.facts import Page
from ..reading.yaml.parser import Map, plain
from .decided import DecidedEnvironment, DecidedOperation
from .decisions import Decisions, Fact
from .objects import MergedObject, MergedObjects


def paths(
    pages: Iterable[Page],
    decided: Mapping[str, Fact],
    decisions: Decisions,
    problems: Problems,
) -> dict[str, Any]:
    """Return the paths object: one operation for each page that documents one."""
    by_path: dict[str, Any] = {}
    asked = _asked(decisions, problems)
    for page in pages:
        if not page.operations or _is_crowded(page, problems):
            continue
        documented = page.operations[0]
        if page.page not in asked:
            message = f"the page {page.page} documents an operation that nobody named"
            mend = "name it in the decisions' `operations`"
            problems.add(documented.place, message, (), mend)
            continue
        item = asked.pop(page.page)
        operation: DecidedOperation = decided[documented.address]
        _put(by_path, operation, _operation(item, page, operation), problems)
    for item in asked.values():
        message = f"operation {item['operation']}: the page {item['page']} documents none"
        problems.add(item.place, message, (), "mend `page`, or remove the entry")
    return by_path


def _is_crowded(page: Page, problems: Problems) -> bool:
    """Report a page of several operations, which the contract cannot have yet."""
    if len(page.operations) < 2:
        return False
    message = f"the page {page.page} documents {len(page.operations)} operations"
    mend = "keep one of them in its file, and the tables that are of it"
    problems.add(page.operations[1].place, message, (), mend)
    return True


def _asked(decisions: Decisions, problems: Problems) -> dict[str, Map]:
    """Return the entries of the decisions' `operations`, by page."""
    asked: dict[str, Map] = {}
    for item in decisions["operations"]:
        other = asked.setdefault(item["page"], item)
        if other is not item:
            message = f"two operations of the page {item['page']}; first at {other.place}"
            problems.add(item.place, message, (), "keep one of the two")
    return asked


def _put(
    by_path: dict[str, Any],
    operation: DecidedOperation,
    entry: dict[str, Any],
    problems: Problems,
) -> None:
    """Put an operation where its path and method say; two in one place are a problem."""
    methods = by_path.setdefault(operation.path, {})
    other = methods.setdefault(operation.method.lower(), entry)
    if other is not entry:
        message = f"{operation.method} {operation.path} is documented by two pages"
        mend = "decide the `method` or `path` of one, or keep one of the pages"
        addresses = (other["x-rows"][0], operation.address)
        problems.add(operation.place, message, addresses, mend)


def _operation(item: Map, page: Page, operation: DecidedOperation) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "operationId": item["operation"],
        "summary": item.get("summary", page.title),
    }
    if page.notes:
        entry["description"] = "\n".join(note.summary for note in page.notes)
    if names := re.findall(r"{(\w+)}", operation.path):
        entry["parameters"] = [_parameter(name, item) for name in names]
    if "request" in item:
        entry["requestBody"] = {"required": True, "content": _json(item["request"])}
    entry["responses"] = {
        status: {"description": _meaning(status), "content": _json(name)}
        for status, name in item["responses"].items()
    }
    called = ("resource", "method", "waiter", "identity", "over", "pages")
    entry |= {f"x-{key}": plain(item[key]) for key in called if key in item}
    entry["x-rows"] = [operation.address, *(note.address for note in page.notes)]
    return entry | ({"x-decisions": [*operation.decisions]} if operation.decisions else {})


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
    """Return what an HTTP status says; not http.HTTPStatus, whose phrases change with Python."""
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
    """Return the servers: each environment's base URL, with every page that names it."""
    by_name: dict[str, dict[str, Any]] = {}
    for page in pages:
        for printed in page.environments:
            environment: DecidedEnvironment = decided[printed.address]
            base = _base(environment, page, problems)
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
    path = page.operations[0].path if len(page.operations) == 1 else ""
    if not environment.url.endswith(path):
        message = f"the URL {environment.url} does not end in the operation's path {path}"
        problems.add(environment.place, message, (), "mend the URL or the path")
    return environment.url.removesuffix(path)


def webhooks(pages: Iterable[Page], objects: MergedObjects, problems: Problems) -> dict[str, Any]:
    """Return the webhooks object: one entry for each variant of an event."""
    by_table: dict[str, Any] = {}
    notes = {page.page: page.notes for page in pages}
    events = [
        (merged, merged.variant)
        for merged in objects.by_name.values()
        if merged.direction == "event" and merged.variant
    ]
    _check_events(events, problems)
    for merged, variant in events:
        page, _, table = variant.partition("#")
        by_table[table] = {
            "post": {
                "summary": merged.summary,
                "security": [],
                "requestBody": {"required": True, "content": _json(merged.name)},
                "responses": {"2XX": {"description": "Received."}},
                "x-rows": [*merged.sources, variant, *(note.address for note in notes[page])],
            }
        }
    return by_table


def _check_events(events: Iterable[tuple[MergedObject, str]], problems: Problems) -> None:
    """Report events of one name, and events that nothing tells apart, whatever their pages."""
    seen: dict[tuple[str, ...], str] = {}
    for merged, variant in events:
        name = variant.partition("#")[2]
        kinds = ((p.name, p.constant) for p in merged.properties if p.constant is not None)
        marks = {("", name): f"are both called {name}"}
        marks |= {
            (member, str(value).casefold()): f"both have {shown(value)} as their {member}"
            for member, value in kinds
        }
        clash = next((mark for mark in marks if mark in seen), None)
        if clash:
            message = f"the events {seen[clash]} and {variant} {marks[clash]}"
            mend = "tell the tables apart in their page files, by `table` and `when`"
            problems.add(merged.place, message, (seen[clash], variant), mend)
        seen |= {mark: variant for mark in marks if mark not in seen}


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
