"""Objects as JSON Schemas: strict where sent, tolerant where read, rows cited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..problems import Problems, shown
from ..reading.yaml.parser import Map
from .codes import MergedEnum, MergedEnums
from .decided import DecidedRow, in_order, shown_fact
from .limits_held import leave_out_unheld, limited_row, misplaced, nodes, unheld
from .merged_object import MergedObject, Property
from .merged_rows import documented_alone, said
from .objects import MergedObjects
from .proposals import Proposals, decision
from .row_tree import Tree
from .type_schemas import (
    FILES,
    LIMITS,
    SCALAR_TYPES,
    alternative,
    any_of,
    described,
    email_format,
    is_known,
    limits,
    nullable,
    scalar,
    stated_marks,
    type_of_format,
    unfit_alternative,
)


@dataclass(frozen=True)
class Compiler:
    """What the schema of a property depends on."""

    tree: Tree
    objects: MergedObjects
    enums: MergedEnums
    proposals: Proposals
    is_draft: bool
    problems: Problems

    def schema(self, merged: MergedObject) -> dict[str, Any]:
        """Return the schema of one object."""
        schema: dict[str, Any] = {"type": "object", "description": merged.summary}
        if merged.direction == "request":
            schema["additionalProperties"] = False
        schema["properties"] = {
            prop.name: self.property(prop, merged) for prop in merged.properties
        }
        if required := [p.name for p in merged.properties if _is_due(p, merged)]:
            schema["required"] = required
        variant = [merged.variant] if merged.variant else []
        return schema | {"x-rows": [*merged.described_by, *variant]}

    def property(self, prop: Property, merged: MergedObject) -> dict[str, Any]:
        """Return the schema of one property, with the rows that it comes from."""
        row = said(prop, merged)
        value = self.value(row, prop, merged)
        if (merged.direction != "request" and not _is_due(prop, merged)) or row.nullable:
            value = nullable(value)
        marks: dict[str, Any] = {"description": described(row)}
        marks |= {"deprecated": True} if row.deprecated else {}
        marks |= {"x-unit": row.unit} if row.unit else {}
        marks |= {"x-python": row.python} if row.python else {}
        marks |= stated_marks(row)
        strict = merged.direction == "request" and not self.enum_in(value)
        if documented := documented_alone(row, merged.direction, strict):
            marks["x-documented"] = documented
        return value | marks | _evidence(prop, self.enums.held)

    def value(self, row: DecidedRow, prop: Property, merged: MergedObject) -> dict[str, Any]:
        """Return the schema of the value alone: items, array, alternatives."""
        if prop.constant is not None:
            return {"type": "string", "const": prop.constant}
        value = self.item(row, prop, merged)
        strict = merged.direction == "request"
        if row.array:
            value = {"type": "array", "items": value}
            value |= limits(row, ("min_items", "max_items")) if strict else {}
        parts = [node for _, node in nodes(value)]
        for wrong in filter(None, dict.fromkeys(map(unheld, parts))):
            if self.unfit(limited_row(row, prop), wrong):
                for part in parts:
                    leave_out_unheld(part)
        enum = self.enum_in(value)
        if strict and (wrong := misplaced(row, value, bool(enum))):
            self.unfit(limited_row(row, prop), wrong)
        if not row.also or (enum and "anyOf" in value):
            return value
        plain = {"type": enum.type} if enum and "$ref" in value else value
        if wrong := unfit_alternative(row.also, plain):
            self.unfit(row, wrong)
            return value
        return {"anyOf": [value, alternative(row.also, plain, merged.direction)]}

    def item(self, row: DecidedRow, prop: Property, merged: MergedObject) -> dict[str, Any]:
        """Return the schema of one value, or of one item of an array."""
        name = self.reference(row, prop, merged)
        if name and name in self.enums.by_name:
            return self.coded(row, name, merged.direction)
        if name:
            return {"$ref": f"#/components/schemas/{name}"}
        schema = scalar(row.type or type_of_format(row))
        if schema is None and row.types:
            schema = any_of(row.types)
        if schema is None:
            self.unknown_type(row)
            return {}
        if row.in_ == "form" and (row.type or "").lower() in FILES:
            return {**schema, "contentMediaType": "application/octet-stream"}
        if merged.direction == "request":
            schema |= limits(row, ("min_length", "max_length", "lengths", "minimum", "maximum"))
            schema |= email_format(row)
            schema |= {"pattern": row.pattern} if row.pattern else {}
            if row.enum:
                schema = {key: schema[key] for key in ("type", "format") if key in schema}
                types = [schema["type"], "null"] if None in row.enum else schema["type"]
                schema |= {"type": types, "enum": list(row.enum)}
        return schema

    def coded(self, row: DecidedRow, name: str, direction: str) -> dict[str, Any]:
        """Return the schema of a code; what is read may have the documented type instead."""
        reference = {"$ref": f"#/components/schemas/{name}"}
        documented = (scalar(row.type or type_of_format(row)) or {}).get("type")
        if documented in (None, self.enums.by_name[name].type):
            return reference
        if direction == "request":
            wrong = f"a code of {name} is no {documented}, as its list has another `type`"
            self.unfit(row, wrong)
        return {"anyOf": [reference, {"type": documented}]}

    def enum_in(self, value: Any) -> MergedEnum | None:
        """Return the enum whose codes a value, or an item of a list, may be."""
        references = (node.get("$ref", "") for _, node in nodes(value))
        named = (self.enums.by_name.get(text.rpartition("/")[2]) for text in references)
        return next(filter(None, named), None)

    def reference(self, row: DecidedRow, prop: Property, merged: MergedObject) -> str | None:
        """Return the name of the schema that a row refers to, or None for a scalar."""
        if prop.observed and "codes" in prop.observed[0]:
            return self.enum_named(prop.observed[0])
        for said_by in prop.rows:
            if enum := self.enums.of.get(said_by.address):
                return enum
            if name := self.objects.named(said_by.address, merged.direction):
                return name
            for variant in self.tree.variants.get(said_by.address, ()):
                if merged.variant == variant.address:
                    return self.objects.named(variant.address, merged.direction)
            if table := self.tree.refers.get(said_by.address):
                sent = "request" if merged.direction == "request" else "response"
                if name := self.objects.named(table, sent):
                    return name
        return None if row.type is None or is_known(row.type) else self.by_type(row, merged)

    def enum_named(self, item: Map) -> str | None:
        """Return the enum that an observed field says it holds the codes of."""
        if item["codes"] in self.enums.by_name:
            return str(item["codes"])
        message = f"observed {item['name']!r}: {item['codes']} is no enum"
        self.problems.add(item.place, message, (), "name one of the decisions' `codes`")
        return None

    def by_type(self, row: DecidedRow, merged: MergedObject) -> str | None:
        """Return the schema made of another row of this type, sent or read alike."""
        return self.of_type.get((row.page, row.type, merged.direction))

    @cached_property
    def of_type(self) -> Mapping[tuple[str, str | None, str], str]:
        """Return the schemas made of rows by page, type and direction, the first of each."""
        schemas: dict[tuple[str, str | None, str], str] = {}
        for (address, direction), name in self.objects.of.items():
            if row := self.tree.rows.get(address):
                schemas.setdefault((row.page, row.type, direction), name)
        return schemas

    def unfit(self, row: DecidedRow, wrong: str) -> bool:
        """Report what the page or a decision says and no schema can hold.

        In a draft what a page says is left out, with a warning; return whether it is.
        """
        decided = f" ({', '.join(row.decisions)})" if row.decisions else ""
        mend = (
            "mend the decision" if row.decisions else f"decide what holds instead{self._none(row)}"
        )
        if self.is_draft and not row.decisions:
            self.problems.warn(row.place, f"{wrong}; it is left out", mend, [row.address])
            return True
        self.problems.add(row.place, f"{row.address}{decided}: {wrong}", (shown_fact(row),), mend)
        return False

    def _none(self, row: DecidedRow) -> str:
        """Return the decision by which a row would have no limits."""
        stated = {
            key: value for key in (*LIMITS, "pattern") if (value := getattr(row, key)) is not None
        }
        if not stated or row.address not in self.tree.rows:
            return ""
        id_ = self.proposals.id_for((row.address, "limits"))
        return f", such as {decision(id_, [row.address], stated, dict.fromkeys(stated))}"

    def unknown_type(self, row: DecidedRow) -> None:
        """Tell of a type that is neither a scalar nor an object with rows; decided ones are wrong."""
        told = row.type or " or ".join(row.types)
        if not told:
            return
        message = f"nobody knows the type {shown(told)}"
        mend = f"decide its `type`: {', '.join(SCALAR_TYPES)}, or an object that has rows"
        if row.decisions or row.address not in self.tree.rows:
            message = f"{row.address}: {message}"
            self.problems.add(row.place, message, [shown_fact(row)], mend)
        else:
            self.problems.warn(row.place, f"{message}; any value is taken", mend, [row.address])


def _is_due(prop: Property, merged: MergedObject) -> bool:
    """Return whether a property must be there: not where it is for the other way alone."""
    sent = merged.direction == "request"
    other_way = (row.read_only if sent else row.write_only for row in prop.rows)
    return is_required(prop) and not any(other_way)


def is_required(prop: Property) -> bool:
    """Mandatory in each table that has it and says anything of it."""
    marks = {row.mandatory for row in prop.rows} - {"unstated"}
    return (marks == {"yes"} and not prop.optional) or prop.constant is not None


def _evidence(prop: Property, held: Mapping[str, str]) -> dict[str, Any]:
    """Return where a property comes from: rows, decisions, or where it was observed."""
    if prop.observed:
        seen = [address for item in prop.observed for address in item.get("seen", ())]
        ids = in_order(item["id"] for item in prop.observed)
        under = [item["under"] for item in prop.observed]
        return {"x-observed": seen or True, "x-rows": under, "x-decisions": ids}
    evidence: dict[str, Any] = {"x-rows": [row.address for row in prop.rows]}
    by_set = {held[row.address] for row in prop.rows if row.address in held}
    if ids := in_order(by_set | {id_ for row in prop.rows for id_ in row.decisions}):
        evidence["x-decisions"] = ids
    return evidence
