"""Python names for wire names, schemas and modules; refuses what would collide."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..hinge.client_model import Call
from ..hinge.model import Enum, Model, ObjectSchema
from ..problems import Place, Problems
from .literals import is_name

Places = Callable[[Iterable[str]], Place]
"""Tells the place of the first of some rows."""

_IMPORTED = frozenset(
    [
        "Amount", "AmountInput", "AmountText", "AmountTextInput", "Annotated", "Any", "BaseModel",
        "ClassVar", "Code", "DateInput", "DateTime", "DateTimeInput", "Decimal", "Digits", "Enum",
        "Environment", "Field", "IntCode", "Json", "Literal", "NotRequired", "REQUESTS",
        "ReadAmount", "ReadDateTime", "ReadDigits", "RequestModel", "ResponseModel", "RootModel",
        "Self", "SentInt", "SentIntInput", "Sequence", "StrEnum", "TYPE_CHECKING", "TypedDict",
        "UUID", "Unpack", "UuidInput", "Violation",
    ]
)  # fmt: skip
"""Names that modules with classes of the contract import or define for themselves."""

SHARED = "shared"
"""The module of models that nothing asks for."""
LIMITS = frozenset(
    ["properties", "required", "allOf", "anyOf", "oneOf", "enum", "const", "pattern"]
)
_OF_MODELS = frozenset(
    [
        "construct", "copy", "dict", "from_orm", "from_wire", "json", "mro", "parse_file",
        "parse_obj", "parse_raw", "register", "schema", "schema_json", "to_dict", "to_wire",
        "unreadable", "update_forward_refs", "validate",
    ]
)  # fmt: skip
"""Attributes that every model has, and its class."""
_IN_CLASSES = frozenset(
    [
        "bool", "classmethod", "date", "float", "frozenset", "int", "list", "property", "rules",
        "str", "tuple",
    ]
)  # fmt: skip
"""Names that the body of a class speaks of, so that no field may hide them."""


def field_name(wire_name: str) -> str:
    """Return the Python name of a property: snake_case, nothing that a class has or needs."""
    name = re.sub(r"[^0-9A-Za-z]+", "_", wire_name).strip("_")
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    if name[:1].isdigit():
        name = f"field_{name}"
    taken = name in _OF_MODELS or name in _IN_CLASSES or name.startswith("model_")
    return f"{name}_" if taken or keyword.iskeyword(name) else name


def field_names(properties: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Return the Python name of each property, no two alike, by its wire name.

    A decided name comes first, then a wire name that is its own Python name; what meets others
    is numbered, in the order of wire names.
    """
    names: dict[str, str] = {}
    wanted = {wire: _wanted(wire, facts) for wire, facts in properties.items()}
    taken: set[str] = set()
    for wire in sorted(wanted, key=lambda wire: (*_rank(wire, properties[wire]), wire)):
        name, number = wanted[wire], 1
        while name in taken:
            number += 1
            name = f"{wanted[wire]}_{number}"
        names[wire] = name
        taken.add(name)
    return {wire: names[wire] for wire in properties}


def _wanted(wire: str, facts: Mapping[str, Any]) -> str:
    name = facts.get("x-python") or field_name(wire)
    return name if is_name(name) else "field"


def _rank(wire: str, facts: Mapping[str, Any]) -> tuple[bool, bool]:
    return "x-python" not in facts, field_name(wire) != wire


def snake(name: str) -> str:
    """Return a module's name for a schema: `BigBox` gives `big_box`."""
    stem = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    return f"{stem}_" if keyword.iskeyword(stem) or stem == SHARED else stem


def check_names(model: Model, places: Places, problems: Problems) -> None:
    """Report names that cannot be Python names, and two that would become one."""
    _check_schema_names(model, places, problems)
    for schema in model.objects.values():
        _check_fields(schema, places, problems)
        _check_accessors(schema, places, problems)
        _check_held(schema, places, problems)
    for enum in model.enums.values():
        _check_members(enum, places, problems)


def _check_schema_names(model: Model, places: Places, problems: Problems) -> None:
    dicts = {f"{name}Dict" for name, schema in model.objects.items() if schema.strict}
    schemas: list[ObjectSchema | Enum] = [*model.objects.values(), *model.enums.values()]
    for schema in schemas:
        wrong = ""
        if not is_class_name(schema.name):
            wrong = "cannot be a Python class name"
        elif schema.name in _IMPORTED or schema.name in dicts:
            wrong = "is taken by what the models import"
        if wrong:
            reason = f"the schema name {schema.name!r} {wrong}"
            problems.add(places(schema.rows), reason, schema.rows, "name it in `schemas`")
    for server in model.servers:
        if not is_name(server.name.upper()):
            reason = f"the environment {server.name!r} cannot be a member in Python"
            problems.add(places(server.rows), reason, server.rows, "name it in letters and digits")


def is_class_name(text: str) -> bool:
    """Return whether a text can be the name of a class: a Python name in capitals."""
    return is_name(text) and text[0].isupper()


def _check_held(schema: ObjectSchema, places: Places, problems: Problems) -> None:
    """Report limits beside a reference: the models would lose them."""
    for wire_name, facts in schema.properties.items():
        lost = sorted(set(facts) & LIMITS) if "$ref" in facts else []
        if schema.strict and lost:
            rows = tuple(facts.get("x-rows", ()))
            reason = f"{schema.name}.{wire_name} refers to an object and adds {', '.join(lost)}"
            mend = "give the object a schema of its own, and put the limits there"
            problems.add(places(rows), reason, rows, mend)


def _check_accessors(schema: ObjectSchema, places: Places, problems: Problems) -> None:
    fields = {*field_names(schema.properties).values()}
    if schema.made_from is not None:
        fields.add(f"from_{snake(str(schema.made_from.get('schema')))}")
    for name in (entry["name"] for entry in schema.accessors):
        if name in fields or field_name(name) != name or not is_name(name):
            reason = f"the accessor {name!r} of {schema.name} has the name of something else"
            problems.add(places(schema.rows), reason, schema.rows, "call it otherwise")


def _check_members(enum: Enum, places: Places, problems: Problems) -> None:
    for member, count in Counter(code.member for code in enum.codes).items():
        rows = [row for code in enum.codes if code.member == member for row in code.rows]
        if count > 1:
            reason = f"two codes of {enum.name} become the member {member}"
            problems.add(places(rows), reason, rows, "decide `member` for one of them")
        elif not is_class_name(member):
            reason = f"{member!r} cannot be a member of {enum.name}"
            problems.add(places(rows), reason, rows, "decide `member` for this code")


def _check_fields(schema: ObjectSchema, places: Places, problems: Problems) -> None:
    """Report names that were decided, and that no two fields, or none, can have."""
    seen: dict[str, str] = {}
    for wire_name, facts in schema.properties.items():
        name = facts.get("x-python")
        rows = tuple(facts.get("x-rows", ()))
        if name is None:
            continue
        if not is_name(name) or field_name(name) != name:
            reason = f"{schema.name}.{wire_name} cannot be called {name!r} in Python"
            problems.add(places(rows), reason, rows, "decide another name in `python`")
        elif name in seen:
            reason = f"{seen[name]!r} and {wire_name!r} of {schema.name} are both to be {name!r}"
            rows = (*schema.properties[seen[name]].get("x-rows", ()), *rows)
            problems.add(places(rows), reason, rows, "decide another name for one of them")
        seen.setdefault(name, wire_name)


_ARGUMENTS = frozenset(
    [
        "self", "body", "request", "options", "to", "timeout", "headers", "retries",
        "repeat_unsafe", "wait_while_busy", "allow", "first", "longest",
    ]
)  # fmt: skip
"""Names of what methods take besides the parameters of their call."""


def parameter_names(call: Call) -> dict[str, str]:
    """Return the parameters of a call by their keys: names in Python, each another one.

    Where two wire names become one name, the later says where it stands: `id_query`.
    """
    names: dict[str, str] = {}
    for parameter in (*call.parameters, *call.keywords):
        name = field_name(parameter.name)
        name = f"{name}_" if name in _ARGUMENTS else name
        if name in names.values() and parameter.place != "path":
            name = f"{name}_{parameter.place}"
        names[parameter.key] = name
    return names
