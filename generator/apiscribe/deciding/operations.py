"""The paths object of the contract: operations, with all that goes along and comes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..reading.facts import Note
from ..reading.yaml.parser import plain
from .bodies import Bodies
from .decided import in_order
from .documented_calls import DocumentedCall
from .row_tree import Tree
from .shared_calls import PageCall
from .type_schemas import UNDESCRIBED

_CALLED = (
    "resource", "method", "waiter", "identity", "over", "pages", "command", "sample",
)  # fmt: skip


def paths(calls: Iterable[DocumentedCall], bodies: Bodies) -> dict[str, Any]:
    """Return the paths object: every operation that the pages document."""
    by_path: dict[str, Any] = {}
    for call in calls:
        methods = by_path.setdefault(call.operation.path, {})
        methods[call.operation.method.lower()] = _operation(call, bodies)
    return by_path


def _operation(call: DocumentedCall, bodies: Bodies) -> dict[str, Any]:
    item = call.item
    alone = next((of_page for of_page in call.pages if of_page.is_alone), None)
    entry: dict[str, Any] = {
        "operationId": item["operation"],
        "summary": item.get("summary") or (alone.page.title if alone else _summary(call)),
    }
    operations = [of_page.operation for of_page in call.pages]
    notes = [note for of_page in call.pages for note in _notes(of_page)]
    if told := [note.summary for note in notes if note.summary != UNDESCRIBED]:
        entry["description"] = "\n".join(told)
    if parameters := bodies.parameters(call):
        entry["parameters"] = parameters
    if content := bodies.request(call):
        entry["requestBody"] = {"required": True, "content": content}
    entry["responses"] = {
        status: {"description": meaning(status)} | ({"content": content} if content else {})
        for status, content in bodies.responses(call).items()
    }
    for status, headers in bodies.headers(call).items():
        if status in entry["responses"]:
            entry["responses"][status]["headers"] = headers
    entry |= {f"x-{key.replace('_', '-')}": plain(item[key]) for key in _CALLED if key in item}
    if "stand_in" in item:
        # The answers themselves are put in last, from their file.
        told = plain(item["stand_in"])
        entry["x-stand-in"] = told | ({"answers": []} if "answers" in told else {})
    entry["x-rows"] = [o.address for o in operations] + [note.address for note in notes]
    entry["x-rows"] += [*bodies.overruled(call), *_rows_in_parameters(call, bodies.tree)]
    ids = in_order(id_ for operation in operations for id_ in operation.decisions)
    return entry | ({"x-decisions": ids} if ids else {})


def _rows_in_parameters(call: DocumentedCall, tree: Tree) -> Iterator[str]:
    """Yield the rows that lie in parameters, for which the contract has no place."""
    tables = [table for of_page in call.pages for table in of_page.tables]
    sent = [t for t in tables if t.direction == "request" and t.in_ not in (None, "body", "form")]
    waiting = [row for table in sent for row in tree.children.get(table.address, ())]
    while waiting:
        inner = tree.children.get(waiting.pop(0).address, ())
        yield from (row.address for row in inner)
        waiting += inner


def _notes(call: PageCall) -> tuple[Note, ...]:
    """Return the notes of an operation: on a page of several those that stand below it."""
    operations = call.page.operations
    if len(operations) == 1:
        return call.page.notes
    documented = next(o for o in operations if o.address == call.operation.address)
    later = [o.line for o in operations if o.line > documented.line]
    end = min(later, default=None)
    below = (note for note in call.page.notes if note.line > documented.line)
    return tuple(note for note in below if end is None or note.line < end)


def _summary(call: DocumentedCall) -> str:
    """Return the words of a heading in Latin letters, or else what is called."""
    heading = " ".join((call.operation.heading or "").split()).rstrip(".:")
    return f"{heading}." if heading and heading.isascii() else f"{call.key}."


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


def meaning(status: str) -> str:
    """Return what an HTTP status says; not http.HTTPStatus, whose phrases change with Python."""
    return _MEANING.get(status) or _MEANING[status[0]]
