"""What goes along with a call and what comes back, from the tables of an operation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..problems import Problems
from ..reading.facts import Table
from ..reading.yaml.parser import Map
from .decided import DecidedRow
from .decisions import Decisions
from .documented_calls import DocumentedCall
from .objects import MergedObject, MergedObjects, Property
from .operation_names import parameters_of
from .properties import Compiler
from .row_tree import Tree
from .schema_tables import PARAMETERS
from .type_schemas import FILES, described, nullable

_READING = ("GET", "HEAD")
_OF_EVERY_CALL = ("accept", "authorization", "content-type")
_JSON = "application/json"
_OCTETS = "application/octet-stream"
_BYTES = ("byte", "binary")


@dataclass(frozen=True)
class Bodies:
    """What the parts of an operation depend on."""

    tree: Tree
    objects: MergedObjects
    compiler: Compiler
    decisions: Decisions
    problems: Problems

    def parameters(self, call: DocumentedCall) -> list[dict[str, Any]]:
        """Return the parameters of an operation: those of its path in order, then the others."""
        in_path = parameters_of(call.operation.path)
        documented: dict[tuple[str, str], dict[str, Any]] = {}
        for place, row in self._rows(call):
            where = "path" if place == "query" and row.name in in_path else place
            if self._is_of_every_call(where, row) or not self._fits(where, row, call, documented):
                continue
            documented[where, row.name] = self._parameter(where, row)
        for name in in_path:
            documented.setdefault(("path", name), _undocumented(name))
        for name, about in call.item.get("parameters", {}).items():
            _put_decided(name, about, documented)
        ordered = [documented.pop(("path", name)) for name in dict.fromkeys(in_path)]
        return [*ordered, *documented.values()]

    def request(self, call: DocumentedCall) -> dict[str, Any] | None:
        """Return the content of an operation's body by media type; None or empty where it has none."""
        if "request" in call.item:
            return _stated(call.item["request"])
        tables = [table for table in call.tables if _is_request(table, call)]
        if not tables:
            return None
        table = next((t for t in tables if t.in_ == "form"), tables[0])
        if whole := self.tree.whole.get(table.address):
            return self._whole(whole, table, "request")
        name = self.objects.named(table.address, "request") or ""
        rows = [row for t in tables for row in self.tree.children.get(t.address, ())]
        return _content(_media(table, rows), name)

    def responses(self, call: DocumentedCall) -> dict[str, dict[str, Any]]:
        """Return the content of an operation's answers, by status; empty where none is known."""
        if "responses" in call.item:
            return {status: _stated(body) for status, body in call.item["responses"].items()}
        by_status: dict[str, dict[str, Any]] = {}
        for table in call.tables:
            name = self.objects.named(table.address, "response")
            if table.direction != "response" or table.in_ not in (None, "response", "body"):
                continue
            if whole := self.tree.whole.get(table.address):
                content = self._whole(whole, table, "response")
            else:
                content = _content(table.media or _JSON, name) if name else {}
            if content:
                by_status.setdefault(table.status or "200", {}).update(content)
        if not any(status[0] == "2" for status in by_status):
            by_status |= self._told(call)
        return dict(sorted(by_status.items()))

    def _whole(self, row: DecidedRow, table: Table, direction: str) -> dict[str, Any]:
        """Return the content of a body that one row describes: a list, a scalar, bytes."""
        around = MergedObject("", row.place, direction, "", (), ())
        cited: dict[str, Any] = {"x-rows": [row.address]}
        cited |= {"x-decisions": [*row.decisions]} if row.decisions else {}
        media = table.media or _JSON
        if row.format in _BYTES or (row.type or "").lower() in FILES:
            media = media if table.media and "*" not in media else _OCTETS
            return {media: {"schema": {"type": "string", "contentMediaType": _OCTETS} | cited}}
        schema = self.compiler.value(row, Property("", (row,)), around)
        return {media: {"schema": (nullable(schema) if row.nullable else schema) | cited}}

    def _told(self, call: DocumentedCall) -> dict[str, dict[str, Any]]:
        """Return the answer that no table has: what a sentence says, else any or none."""
        returns = call.operation.returns or ""
        name = self.objects.named(self.tree.answers.get(call.operation.address, ""), "response")
        if name:
            content = _content(_JSON, name)
            return {"200": _listed(content) if returns.endswith("[]") else content}
        if returns == "none" or (not returns and call.operation.method == "DELETE"):
            return {"204": {}}
        return {"200": {returns: {}} if "/" in returns else {_JSON: {"schema": {}}}}

    def _rows(self, call: DocumentedCall) -> Iterator[tuple[str, DecidedRow]]:
        """Yield the rows of parameters, with their places."""
        for table in call.tables:
            place = table.in_ or ""
            if place in PARAMETERS or _is_query(table, call):
                for row in self.tree.children.get(table.address, ()):
                    yield place or "query", row

    def _is_of_every_call(self, place: str, row: DecidedRow) -> bool:
        """Return whether a parameter is none of the call's own, but shows who is calling."""
        if place == "header" and row.name.lower() in _OF_EVERY_CALL:
            return True
        return any(
            item.get("in") == place and str(item.get("name", "")).lower() == row.name.lower()
            for item in self.decisions["security"]
        )

    def _fits(
        self,
        place: str,
        row: DecidedRow,
        call: DocumentedCall,
        documented: dict[tuple[str, str], dict[str, Any]],
    ) -> bool:
        """Tell of a parameter that is there already, or that the path does not have."""
        if (place, row.name) in documented:
            documented[place, row.name]["x-rows"].append(row.address)
            return False
        if place == "path" and row.name not in parameters_of(call.operation.path):
            message = f"{row.address}: {call.key} has no {row.name!r} in its path"
            self.problems.warn(row.place, f"{message}; it is left out", "decide its name")
            return False
        return True

    def _parameter(self, place: str, row: DecidedRow) -> dict[str, Any]:
        if row.address in self.tree.children:
            message = f"{row.address}: the parts of the parameter {row.name!r} are not told apart"
            self.problems.warn(row.place, message, "any object is taken")
        prop = Property(row.name, (row,))
        around = MergedObject("", row.place, "request", "", (), ())
        schema = self.compiler.value(row, prop, around)
        if not schema or "object" in str(schema.get("$ref", "")):
            schema = {"type": "string"}
        schema |= {} if row.default is None else {"default": row.default}
        entry: dict[str, Any] = {"name": row.name, "in": place}
        entry |= {"required": True} if place == "path" or row.mandatory == "yes" else {}
        entry |= {"description": described(row)}
        entry |= {"deprecated": True} if row.deprecated else {}
        entry |= {"style": row.style} if row.style else {}
        entry |= {} if row.explode is None else {"explode": row.explode}
        entry |= {"schema": schema, "x-rows": [row.address]}
        return entry | ({"x-decisions": [*row.decisions]} if row.decisions else {})


def _is_query(table: Table, call: DocumentedCall) -> bool:
    """Return whether a table of no stated place lists what a call that reads is asked with."""
    reads = call.operation.method in _READING
    return reads and table.direction == "request" and table.in_ is None


def _is_request(table: Table, call: DocumentedCall) -> bool:
    return (
        table.direction == "request"
        and table.in_ in (None, "body", "form")
        and not _is_query(table, call)
    )


def _media(table: Table, rows: Iterable[DecidedRow]) -> str:
    """Return the media type of a body: with files a form has several parts."""
    if table.media or table.in_ != "form":
        return table.media or _JSON
    files = any((row.type or "").lower() in FILES for row in rows)
    return "multipart/form-data" if files else "application/x-www-form-urlencoded"


def _stated(body: str | Map) -> dict[str, Any]:
    """Return the content of a body as an entry of the decisions states it."""
    if isinstance(body, str):
        return {} if body == "none" else _content(_JSON, body)
    if "media" in body:
        return {body["media"]: {}}
    return _listed(_content(_JSON, body["array"]))


def _content(media: str, name: str) -> dict[str, Any]:
    return {media: {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def _listed(content: dict[str, Any]) -> dict[str, Any]:
    return {_JSON: {"schema": {"type": "array", "items": content[_JSON]["schema"]}}}


def _undocumented(name: str) -> dict[str, Any]:
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": f"The {name} of the path.",
        "schema": {"type": "string"},
    }


def _put_decided(name: str, about: Map, documented: dict[tuple[str, str], dict[str, Any]]) -> None:
    """Put what was decided of a parameter into it, in whichever place it stands."""
    for (_, other), entry in documented.items():
        if other == name:
            entry["description"] = about["summary"]
            if "format" in about:
                entry["schema"] = {"type": "string", "format": about["format"]}
