"""What goes along with a call and what comes back, from the tables of an operation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ..reading.facts import Table
from ..reading.yaml.parser import Map
from .decided import DecidedRow
from .documented_calls import DocumentedCall
from .joined_objects import body_tables, is_header_of_answer
from .merged_object import MergedObject, Property
from .merged_rows import said
from .parameters import Parameters, cited
from .type_schemas import FILES, nullable

_JSON = "application/json"
_OCTETS = "application/octet-stream"
_STATED = {"request": "request", "response": "responses"}
_BYTES = ("byte", "binary")


@dataclass(frozen=True)
class Bodies(Parameters):
    """What an operation is sent and what it answers, beside its parameters."""

    def request(self, call: DocumentedCall) -> dict[str, Any] | None:
        """Return the content of an operation's body by media type; None or empty where it has none."""
        if "request" in call.item:
            return _stated(call.item["request"])
        pages = body_tables(call).get(("request", ""))
        if not pages:
            return None
        table = next((t for t in pages[0] if t.in_ == "form"), pages[0][0])
        rows = [row for t in pages[0] for row in self.tree.children.get(t.address, ())]
        return self._body(table, _media(table, rows), "request", self._whole_of(pages[1:]))

    def responses(self, call: DocumentedCall) -> dict[str, dict[str, Any]]:
        """Return the content of an operation's answers, by status; empty where none is known."""
        if "responses" in call.item:
            return {status: _stated(body) for status, body in call.item["responses"].items()}
        by_status: dict[str, dict[str, Any]] = {}
        for (direction, status), pages in body_tables(call).items():
            wholes = self._whole_of(pages[1:])
            for table in pages[0] if direction == "response" else ():
                content = self._body(table, table.media or _JSON, "response", wholes)
                if content:
                    by_status.setdefault(status, {}).update(content)
        if not any(status[0] == "2" for status in by_status):
            by_status |= self._told(call)
        return dict(sorted(by_status.items()))

    def overruled(self, call: DocumentedCall) -> list[str]:
        """Return the rows that are whole bodies in place of which others were decided."""
        decided = {way for way, key in _STATED.items() if key in call.item}
        bodies = [(way, pages) for (way, _), pages in body_tables(call).items() if way in decided]
        return [row.address for _, pages in bodies for row in self._whole_of(pages)]

    def headers(self, call: DocumentedCall) -> dict[str, dict[str, Any]]:
        """Return the headers of an operation's answers by status and name."""
        rows_of: dict[tuple[str, str], list[DecidedRow]] = {}
        tables = [table for of_page in call.pages for table in of_page.tables]
        for table in (table for table in tables if is_header_of_answer(table)):
            for row in self.tree.children.get(table.address, ()):
                rows_of.setdefault((table.status or "200", row.name), []).append(row)
        by_status: dict[str, dict[str, Any]] = {}
        for (status, name), rows in rows_of.items():
            entry = self._parameter("header", name, rows, call)
            kept = ("description", "deprecated", "schema", "x-rows", "x-decisions")
            header = {key: entry[key] for key in kept if key in entry}
            by_status.setdefault(status, {})[name] = header
        return by_status

    def _whole_of(self, pages: Iterable[Iterable[Table]]) -> list[DecidedRow]:
        """Return the rows of pages that are a body each."""
        whole = self.tree.whole
        return [whole[t.address] for tables in pages for t in tables if t.address in whole]

    def _told(self, call: DocumentedCall) -> dict[str, dict[str, Any]]:
        """Return the answer that no table has: what a sentence says, else any or none."""
        told = [each.operation for each in call.pages if each.operation.returns]
        operation = told[0] if told else call.operation
        returns = operation.returns or ""
        name = self.objects.named(self.tree.answers.get(operation.address, ""), "response")
        if name:
            content = _content(_JSON, name)
            return {"200": _listed(content) if returns.endswith("[]") else content}
        if returns and returns != "none" and "/" not in returns:
            message = f"a call returns {returns.removesuffix('[]')}, which no page describes"
            self.problems.warn(operation.place, message, "any value is taken")
        if returns == "none" or (not returns and call.operation.method == "DELETE"):
            return {"204": {}}
        return {"200": {returns: {}} if "/" in returns else {_JSON: {"schema": {}}}}

    def _body(
        self, table: Table, media: str, direction: str, others: Sequence[DecidedRow]
    ) -> dict[str, Any]:
        """Return the content of a body; `others` are rows of further pages that are it too."""
        if whole := self.tree.whole.get(table.address):
            return self._whole((whole, *others), media, direction)
        name = self.objects.named(table.address, direction)
        if not name:
            return {}
        content = _content(media, name)
        content[media]["schema"] |= cited(others)
        return content

    def _whole(self, rows: tuple[DecidedRow, ...], media: str, direction: str) -> dict[str, Any]:
        """Return the content of a body that one row describes: a list, a scalar, bytes."""
        around = MergedObject("", rows[0].place, direction, "", (), ())
        rows = self.settlements.of(rows)
        self.agreement.check_joined(rows, rows[0].table, self.tree, self.problems)
        row = said(Property("", rows), around)
        if row.format in _BYTES or (row.type or "").lower() in FILES:
            media = _OCTETS if "*" in media or media == _JSON else media
            return {
                media: {"schema": {"type": "string", "contentMediaType": _OCTETS} | cited(rows)}
            }
        schema = self.compiler.value(row, Property("", rows), around)
        return {media: {"schema": (nullable(schema) if row.nullable else schema) | cited(rows)}}


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
    if "any" in body:
        options = [_stated(option)[_JSON]["schema"] for option in body["any"]]
        return {_JSON: {"schema": {"anyOf": options}}}
    return _listed(_content(_JSON, body["array"]))


def _content(media: str, name: str) -> dict[str, Any]:
    return {media: {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def _listed(content: dict[str, Any]) -> dict[str, Any]:
    return {_JSON: {"schema": {"type": "array", "items": content[_JSON]["schema"]}}}
