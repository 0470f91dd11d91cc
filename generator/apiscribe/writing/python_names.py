"""Python names for wire names, schemas and modules; refuses what would collide."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Callable, Iterable

from ..model import Enum, Model, ObjectSchema
from ..problems import Place, Problems
from .literals import is_name

Places = Callable[[Iterable[str]], Place]
"""Tells the place of the first of some rows."""

_IMPORTED = frozenset(
    [
        "Amount",
        "AmountText",
        "Annotated",
        "Any",
        "BaseModel",
        "ClassVar",
        "DateTime",
        "Decimal",
        "Digits",
        "Environment",
        "Field",
        "Json",
        "Literal",
        "ReadAmount",
        "ReadDateTime",
        "ReadDigits",
        "RequestModel",
        "ResponseModel",
        "Rule",
        "SentInt",
        "UUID",
        "Code",
        "IntCode",
        "Enum",
        "date",
    ]
)
LIMITS = frozenset(
    ["properties", "required", "allOf", "anyOf", "oneOf", "enum", "const", "pattern"]
)
_TAKEN = frozenset(
    [
        "copy",
        "dict",
        "json",
        "schema",
        "validate",
        "construct",
        "parse_obj",
        "parse_raw",
        "from_orm",
        "to_dict",
        "to_wire",
        "from_wire",
        "from_order",
        "unreadable",
        "register",
        "mro",
    ]
)


def field_name(wire_name: str) -> str:
    """The Python name of a property: snake_case, never a keyword or a method's name."""
    name = re.sub(r"[^0-9A-Za-z]+", "_", wire_name).strip("_")
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    if name[:1].isdigit():
        name = f"field_{name}"
    if keyword.iskeyword(name) or name in _TAKEN or name.startswith("model_"):
        name = f"{name}_"
    return name


def snake(name: str) -> str:
    """A module's name for a schema: `BigBox` gives `big_box`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def check_names(model: Model, places: Places, problems: Problems) -> None:
    """Report names that cannot be Python names, and two that would become one."""
    schemas: list[ObjectSchema | Enum] = [*model.objects.values()]
    for schema in [*schemas, *model.enums.values()]:
        taken = schema.name in _IMPORTED and "is taken by what the models import"
        unfit = not is_name(schema.name) and "cannot be a Python class name"
        if wrong := unfit or taken:
            what = f"the schema name {schema.name!r} {wrong}"
            problems.add(places(schema.rows), what, schema.rows, "name it in `schemas`")
    for schema in model.objects.values():
        _check_fields(schema, places, problems)
        _check_accessors(schema, places, problems)
        _check_held(schema, places, problems)
    for enum in model.enums.values():
        _check_members(enum, places, problems)


def _check_held(schema: ObjectSchema, places: Places, problems: Problems) -> None:
    """Report limits beside a reference: the models would lose them."""
    for wire_name, facts in schema.properties.items():
        lost = sorted(set(facts) & LIMITS) if "$ref" in facts else []
        if schema.strict and lost:
            rows = tuple(facts.get("x-rows", ()))
            what = f"{schema.name}.{wire_name} refers to an object and adds {', '.join(lost)}"
            mend = "give the object a schema of its own, and put the limits there"
            problems.add(places(rows), what, rows, mend)


def _check_accessors(schema: ObjectSchema, places: Places, problems: Problems) -> None:
    fields = {field_name(name) for name in schema.properties}
    for name in (entry["name"] for entry in schema.accessors):
        if name in fields or field_name(name) != name:
            what = f"the accessor {name!r} of {schema.name} has the name of something else"
            problems.add(places(schema.rows), what, schema.rows, "call it otherwise")


def _check_members(enum: Enum, places: Places, problems: Problems) -> None:
    for member, count in Counter(code.member for code in enum.codes).items():
        rows = [row for code in enum.codes if code.member == member for row in code.rows]
        if count > 1:
            what = f"two codes of {enum.name} become the member {member}"
            problems.add(places(rows), what, rows, "decide `member` for one of them")
        elif not is_name(member) or member in ("mro", "name", "value"):
            what = f"{member!r} cannot be a member of {enum.name}"
            problems.add(places(rows), what, rows, "decide `member` for this code")


def _check_fields(schema: ObjectSchema, places: Places, problems: Problems) -> None:
    seen: dict[str, str] = {}
    for wire_name, facts in schema.properties.items():
        name = field_name(wire_name)
        rows = tuple(facts.get("x-rows", ()))
        if not is_name(name):
            what = f"{schema.name}.{wire_name} has no letters to make a Python name of"
            problems.add(places(rows), what, rows, "decide its name")
        elif name in seen:
            what = f"{seen[name]!r} and {wire_name!r} of {schema.name} both become {name!r}"
            rows = (*schema.properties[seen[name]].get("x-rows", ()), *rows)
            problems.add(places(rows), what, rows, "decide the name of one of them")
        seen.setdefault(name, wire_name)
