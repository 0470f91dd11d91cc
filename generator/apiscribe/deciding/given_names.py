"""The names that were given by rule, as entries for the decisions file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..problems import count
from ..reading.yaml.parser import plain
from .codes import MergedEnums
from .documented_calls import DocumentedCall
from .objects import MergedObjects
from .row_tree import Tree

Entries = tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class GivenNames:
    """Entries of `schemas`, `codes` and `operations` that would decide what rules have named."""

    schemas: Entries = ()
    codes: Entries = ()
    operations: Entries = ()

    def __bool__(self) -> bool:
        return bool(self.schemas or self.codes or self.operations)

    def __str__(self) -> str:
        kinds = {"schemas": "schema", "enums": "enum", "operations": "operation"}
        names = self.as_dict()
        counted = [count(len(names[key]), noun) for key, noun in kinds.items() if names[key]]
        return f"{', '.join(counted)} by rule"

    def as_dict(self) -> dict[str, list[str]]:
        """Return the names alone: of schemas, enums, and calls as clients offer them."""
        calls = [
            f"{entry['call']}: {entry['resource']}.{entry['method']}" for entry in self.operations
        ]
        schemas = [str(entry["schema"]) for entry in self.schemas]
        return {
            "schemas": schemas,
            "enums": [str(entry["codes"]) for entry in self.codes],
            "operations": calls,
        }


def given_names(
    tree: Tree,
    objects: MergedObjects,
    enums: MergedEnums,
    entries: Iterable[Mapping[str, Any]],
    calls: Iterable[DocumentedCall],
) -> GivenNames:
    """Return what was named by rule; `entries` are those of the enums."""
    return GivenNames(
        tuple(_schema(naming, tree) for naming in objects.by_rule),
        tuple(_enum(entry, enums) for entry in entries),
        tuple(
            {"call": call.key}
            | {key: call.item[key] for key in ("operation", "resource", "method")}
            for call in calls
            if "operation" not in (call.given or {})
        ),
    )


def _schema(naming: Any, tree: Tree) -> dict[str, Any]:
    entry: dict[str, Any] = {"schema": naming.name, "rows": [*naming.sources]}
    if naming.variant:
        entry["variant"] = naming.variant
    if len(tree.reach.of(naming.sources[0])) > 1 and not naming.variant:
        entry["direction"] = naming.direction
    return entry


def _enum(entry: Mapping[str, Any], enums: MergedEnums) -> dict[str, Any]:
    """Return the entry of an enum, with names for codes that are called otherwise than spelt."""
    enum = enums.by_name[entry["codes"]]
    names: dict[str, Any] = {
        str(code): enum.member(code)
        for code in enum.codes
        if enum.member(code) != str(code).upper()
    }
    told: dict[str, Any] = plain(entry)
    for code, naming in told.pop("names", {}).items():
        names[code] = ({"member": names[code]} if code in names else {}) | naming
    head = {"codes": told["codes"], "lists": told["lists"]}
    return head | ({"names": names} if names else {}) | told
