"""The parameters of an operation, from the tables of its pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..problems import Problems
from ..reading.yaml.parser import Map
from .agreement import Agreement
from .decided import DecidedRow, in_order
from .decisions import Decisions
from .documented_calls import DocumentedCall
from .joined_objects import is_query
from .merged_object import MergedObject, Property
from .merged_rows import said
from .objects import MergedObjects
from .operation_names import parameters_of
from .properties import Compiler, is_required
from .row_tree import Tree
from .schema_tables import PARAMETERS
from .settlements import Settlements
from .type_schemas import described

_OF_EVERY_CALL = ("accept", "authorization", "content-type")


@dataclass(frozen=True)
class Parameters:
    """What the parts of an operation depend on, and which parameters it has."""

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
        return entry | {"schema": schema} | cited([settled.get(r.address, r) for r in rows])

    def _parts(self, rows: Sequence[DecidedRow], around: MergedObject) -> dict[str, Any]:
        """Return the schema of a parameter that has parts, as in `filter[city]=Riga`."""
        parts = {r.name: self.compiler.property(Property(r.name, (r,)), around) for r in rows}
        required = [row.name for row in rows if row.mandatory == "yes"]
        schema = {"type": "object", "additionalProperties": False, "properties": parts}
        return schema | ({"required": required} if required else {})


def cited(rows: Sequence[DecidedRow]) -> dict[str, Any]:
    """Return which rows something is made of, and by which decisions."""
    evidence: dict[str, Any] = {"x-rows": [row.address for row in rows]} if rows else {}
    ids = in_order(id_ for row in rows for id_ in row.decisions)
    return evidence | ({"x-decisions": ids} if ids else {})


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
