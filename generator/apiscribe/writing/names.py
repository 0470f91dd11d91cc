"""Python names for wire names, schemas and modules; refuses what would collide."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterable

from ..model import Model, ObjectSchema
from ..problems import Place, Problems
from .literals import is_name

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
        "RequestModel",
        "ResponseModel",
        "SentInt",
        "UUID",
        "Code",
        "IntCode",
        "Enum",
        "date",
    ]
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
    """A module's name for a schema: `OrderUpdate` gives `order_update`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def check_names(model: Model, place: Place, problems: Problems) -> None:
    """Report names that cannot be Python names, and two that would become one."""
    for name in [*model.objects, *model.enums]:
        if not is_name(name):
            what = f"the schema name {name!r} cannot be a Python class name"
            problems.add(place, what, (), "name the schema in the decisions")
        if name in _IMPORTED:
            what = f"the schema name {name!r} is taken by what the models import"
            problems.add(place, what, (), "name the schema in the decisions")
    for schema in model.objects.values():
        _check_fields(schema, place, problems)
    for enum in model.enums.values():
        members = {code.member: code.rows for code in enum.codes}
        if len(members) != len(enum.codes):
            twice = _twice(code.member for code in enum.codes)
            what = f"two codes of {enum.name} become the member {twice}"
            problems.add(place, what, enum.rows, "decide `member` for one of them")
        for member, rows in members.items():
            if not is_name(member) or member in ("mro", "name", "value"):
                what = f"{member!r} cannot be a member of {enum.name}"
                problems.add(place, what, rows, "decide `member` for this code")


def _check_fields(schema: ObjectSchema, place: Place, problems: Problems) -> None:
    seen: dict[str, str] = {}
    for wire_name, facts in schema.properties.items():
        name = field_name(wire_name)
        rows = tuple(facts.get("x-rows", ()))
        if not is_name(name):
            what = f"{schema.name}.{wire_name} has no letters to make a Python name of"
            problems.add(place, what, rows, "decide its name")
        elif name in seen:
            what = f"{seen[name]!r} and {wire_name!r} of {schema.name} both become {name!r}"
            others = tuple(schema.properties[seen[name]].get("x-rows", ()))
            problems.add(
                place, what, (*others, *rows), "decide the name of one of them"
            )
        seen.setdefault(name, wire_name)


def _twice(names: Iterable[str]) -> str:
    return next((name for name, count in Counter(names).items() if count > 1), "")
