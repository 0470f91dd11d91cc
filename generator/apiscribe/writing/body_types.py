"""Bodies of requests as typed dicts, so that checkers and editors know their members."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..hinge.document_check import references
from ..hinge.model import Model, ObjectSchema
from .dcg_input import LENIENT, is_text_of, wire_type
from .import_lines import import_lines, used_names
from .literals import (
    Identifier,
    SourceCode,
    compose,
    is_name,
    join,
    literal,
    one_a_line,
)

_SCALARS = {
    "string": SourceCode("str"),
    "integer": SourceCode("int"),
    "number": SourceCode("float"),
    "boolean": SourceCode("bool"),
    "null": SourceCode("None"),
    "object": SourceCode("dict[str, Any]"),
}
_PYTHON = {
    str: SourceCode("str"),
    int: SourceCode("int"),
    float: SourceCode("float"),
    bool: SourceCode("bool"),
    type(None): SourceCode("None"),
}
_FORMATS = {"uuid": "UuidInput", "date": "DateInput"}
_OF_WIRE = {
    "Amount": "AmountInput",
    "SentInt": "SentIntInput",
    "AmountText": "AmountTextInput",
    "DateTime": "DateTimeInput",
}


@dataclass(frozen=True, slots=True)
class BodyMember:
    """A member of a body: its wire name, its type, and the two as literals."""

    name: SourceCode
    type: SourceCode
    quoted: SourceCode


@dataclass(frozen=True, slots=True)
class BodyType:
    """A typed dict; `members` of one whose names are all Python names, else `pairs`."""

    name: Identifier
    members: tuple[BodyMember, ...]
    pairs: tuple[BodyMember, ...]

    def all_members(self) -> tuple[BodyMember, ...]:
        """Return the members, however they are written."""
        return self.members or self.pairs


@dataclass(frozen=True, slots=True)
class BodyTypes:
    """All typed dicts, and what their module imports."""

    types: tuple[BodyType, ...]
    names: SourceCode
    imports: tuple[SourceCode, ...]
    typed_imports: tuple[SourceCode, ...]


def body_name(schema: str) -> Identifier:
    """Return the name of the typed dict of an object schema."""
    return Identifier(f"{schema}Dict")


def body_types(model: Model) -> BodyTypes | None:
    """Return the typed dicts of all that is sent; None where nothing is."""
    schemas = [schema for schema in model.objects.values() if schema.strict]
    if not schemas:
        return None
    types = tuple(_body_type(schema, model) for schema in schemas)
    used = {
        name for body_type in types for member in body_type.all_members() for name in _names(member)
    }
    typed = import_lines(
        {
            "collections.abc": {"Sequence"} & used,
            "typing": {"Any", "NotRequired"} & used,
            "._runtime.models.input_types": used & {*_FORMATS.values(), *_OF_WIRE.values()},
            ".enums": used & model.enums.keys(),
            ".models": used & model.objects.keys(),
        }
    )
    return BodyTypes(
        types,
        one_a_line(map(literal, sorted(body_type.name for body_type in types))),
        import_lines({"typing": ["TYPE_CHECKING", "TypedDict"] if typed else ["TypedDict"]}),
        typed,
    )


def _names(member: BodyMember) -> set[str]:
    return used_names(ast.parse(member.type, mode="eval"))


def _body_type(schema: ObjectSchema, model: Model) -> BodyType:
    plain = all(map(_is_member, schema.properties))
    members = tuple(
        _member(name, facts, name in schema.required, model, plain)
        for name, facts in schema.properties.items()
    )
    return BodyType(body_name(schema.name), members if plain else (), () if plain else members)


def _is_member(name: str) -> bool:
    """Return whether a class can have an annotation of this name, as it is."""
    return is_name(name) and not name.startswith("__")


def _member(
    name: str, facts: Mapping[str, Any], required: bool, model: Model, plain: bool
) -> BodyMember:
    kind = join(" | ", dict.fromkeys(_union(facts, model)))
    kind = kind if required else compose("NotRequired[{}]", kind)
    name_source = Identifier(name) if plain else literal(name)
    return BodyMember(name_source, kind, compose("{}: {}", literal(name), literal(kind)))


def _union(facts: Mapping[str, Any], model: Model) -> Iterator[SourceCode]:
    """Return each form in which a value is taken."""
    if "$ref" in facts:
        yield from _reference(next(references(dict(facts))), model)
    elif "anyOf" in facts:
        yield from _any_of(facts["anyOf"], model)
    elif wire := wire_type(facts, strict=True):
        yield Identifier(_OF_WIRE[wire.rpartition(".")[2]])
    elif "items" in facts:
        yield from _array(facts["items"], model)
    else:
        yield from _scalar(facts)


def _any_of(options: list[Mapping[str, Any]], model: Model) -> Iterator[SourceCode]:
    null = {"type": "null"}
    rest = [option for option in options if option != null]
    if len(rest) == 2 and is_text_of(*rest):
        wire = LENIENT[rest[0]["type"], True]
        yield Identifier(_OF_WIRE[wire.rpartition(".")[2]])
    else:
        yield from (kind for option in rest for kind in _union(option, model))
    if null in options:
        yield SourceCode("None")


def _reference(name: str, model: Model) -> Iterator[SourceCode]:
    yield Identifier(name)
    if name in model.enums:
        yield Identifier("int" if model.enums[name].integer else "str")
    else:
        yield body_name(name)


def _array(items: Mapping[str, Any], model: Model) -> Iterator[SourceCode]:
    kinds = tuple(dict.fromkeys(_union(items, model)))
    kind = join(" | ", kinds)
    if "str" in kinds or any(kind.endswith("Input") for kind in kinds):
        # A text is a Sequence of texts as well.
        yield compose("list[{}]", kind)
        yield compose("tuple[{}, ...]", kind)
    else:
        yield compose("Sequence[{}]", kind)


def _scalar(facts: Mapping[str, Any]) -> Iterator[SourceCode]:
    """Return the types of a value; of listed values theirs, as more may be allowed."""
    if facts.get("format") in _FORMATS:
        yield Identifier(_FORMATS[facts["format"]])
        return
    values = facts.get("enum", [facts["const"]] if "const" in facts else [])
    if values:
        yield from dict.fromkeys(_PYTHON[type(value)] for value in values)
        return
    kinds = facts.get("type", "object")
    yield from (_SCALARS[kind] for kind in (kinds if isinstance(kinds, list) else [kinds]))


def wrong_body(model: Model, sent: Iterable[str]) -> SourceCode:
    """Return the source of a body of the first schema `sent`, a number for its first text."""
    named = list(dict.fromkeys(sent))
    properties = next((model.objects[name].properties for name in named), {})
    texts = (name for name, facts in properties.items() if facts.get("type") == "string")
    wrong = compose("{{{}: 1}}", literal(next(texts, "no-such-field")))
    return compose("{}, schema={}", wrong, literal(named[0])) if len(named) > 1 else wrong
