"""What goes along with a call and what comes back, from the tables of an operation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..problems import Problems
from ..reading.facts import Table
from ..reading.yaml.parser import Map
from .agreement import Agreement
from .decided import DecidedRow, in_order
from .decisions import Decisions
from .documented_calls import DocumentedCall
from .joined_objects import body_tables, is_header_of_answer, is_query
from .merged_object import MergedObject, Property
from .merged_rows import said
from .objects import MergedObjects
from .operation_names import parameters_of
from .properties import Compiler, is_required
from .row_tree import Tree
from .schema_tables import PARAMETERS
from .settlements import Settlements
from .type_schemas import FILES, described, nullable

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
    agreement: Agreement
    settlements: Settlements
    problems: Problems

    def parameters(self, call: DocumentedCall) -> list[dict[str, Any]]:
        """Return the parameters of an operation: those of its path in order, then the others."""
        in_path = parameters_of(call.operation.path)
        rows_of: dict[tuple[str, str], list[DecidedRow]] = {}
        for place, name, row in self._rows(call):
            where = "path" if place == "query" and name in in_path else place
            if not self._is_of_every_call(where, row) and self._fits(where, name, row, call):
                rows_of.setdefault((where, name), []).append(row)
        documented = {key: self._parameter(*key, rows, call) for key, rows in rows_of.items()}
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
        content[media]["schema"] |= _cited(others)
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
                media: {"schema": {"type": "string", "contentMediaType": _OCTETS} | _cited(rows)}
            }
        schema = self.compiler.value(row, Property("", rows), around)
        return {media: {"schema": (nullable(schema) if row.nullable else schema) | _cited(rows)}}

    def _rows(self, call: DocumentedCall) -> Iterator[tuple[str, str, DecidedRow]]:
        """Yield the rows of parameters, with their places and names."""
        tables = ((of_page, table) for of_page in call.pages for table in of_page.tables)
        for of_page, table in tables:
            place = table.in_ or ""
            sent = place in PARAMETERS and table.direction == "request"
            if sent or is_query(table, call.operation.method):
                for row in self.tree.children.get(table.address, ()):
                    yield place or "query", of_page.renamed.get(row.name, row.name), row

    def _is_of_every_call(self, place: str, row: DecidedRow) -> bool:
        """Return whether a parameter is none of the call's own, but shows who is calling."""
        if place == "header" and row.name.lower() in _OF_EVERY_CALL:
            return True
        return any(
            item.get("in") == place and str(item.get("name", "")).lower() == row.name.lower()
            for item in self.decisions["security"]
        )

    def _fits(self, place: str, name: str, row: DecidedRow, call: DocumentedCall) -> bool:
        """Tell of a parameter that the path does not have."""
        if place == "path" and name not in parameters_of(call.operation.path):
            message = f"{row.address}: {call.key} has no {row.name!r} in its path"
            self.problems.warn(row.place, f"{message}; it is left out", "decide its name")
            return False
        return True

    def _parameter(
        self, place: str, name: str, rows: Sequence[DecidedRow], call: DocumentedCall
    ) -> dict[str, Any]:
        """Return a parameter; of the rows of one page the first counts."""
        of_pages = tuple({row.page: row for row in reversed(rows)}.values())[::-1]
        around = MergedObject(call.key, rows[0].place, "request", "", (), ())
        of_pages = self.settlements.of(of_pages)
        prop = Property(name, of_pages)
        self.agreement.check_joined(of_pages, f"{call.key} {name}", self.tree, self.problems)
        row = replace(said(prop, around), name=name)
        inner = self.tree.children.get(row.address, ())
        if inner and place != "query":
            message = f"{row.address}: the parts of the parameter {row.name!r} are not told apart"
            self.problems.warn(row.place, message, "any object is taken")
        schema = self.compiler.value(row, prop, around)
        if inner and place == "query":
            schema = self._parts(inner, around)
            row = replace(row, style="deepObject", explode=True)
        elif not schema or "object" in str(schema.get("$ref", "")):
            schema = {"type": "string"}
        schema |= {} if row.default is None else {"default": row.default}
        entry: dict[str, Any] = {"name": name, "in": place}
        entry |= {"required": True} if place == "path" or is_required(prop) else {}
        entry |= {"description": described(row)}
        entry |= {"deprecated": True} if row.deprecated else {}
        entry |= {"style": row.style} if row.style else {}
        entry |= {} if row.explode is None else {"explode": row.explode}
        settled = {row.address: row for row in of_pages}
        return entry | {"schema": schema} | _cited([settled.get(r.address, r) for r in rows])

    def _parts(self, rows: Sequence[DecidedRow], around: MergedObject) -> dict[str, Any]:
        """Return the schema of a parameter that has parts, as in `filter[city]=Riga`."""
        parts = {r.name: self.compiler.property(Property(r.name, (r,)), around) for r in rows}
        required = [row.name for row in rows if row.mandatory == "yes"]
        schema = {"type": "object", "additionalProperties": False, "properties": parts}
        return schema | ({"required": required} if required else {})


def _cited(rows: Sequence[DecidedRow]) -> dict[str, Any]:
    """Return which rows something is made of, and by which decisions."""
    evidence: dict[str, Any] = {"x-rows": [row.address for row in rows]} if rows else {}
    ids = in_order(id_ for row in rows for id_ in row.decisions)
    return evidence | ({"x-decisions": ids} if ids else {})


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
        options = [_content(_JSON, name)[_JSON]["schema"] for name in body["any"]]
        return {_JSON: {"schema": {"anyOf": options}}}
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
