"""What goes along with a call and what comes back: parameters, bodies and answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .schema_types import ANY, ValueType, sent_type, value_type

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
_BYTES = ValueType("bytes")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One value that a call takes, besides a body that is taken whole.

    `place` is "path", "query", "header", "cookie" or "form", which is a member of a body that
    is sent as a form. `key` is what the values of a call name it by: its wire name, with
    the place where that alone could mean another.
    """

    name: str
    place: str
    key: str
    summary: str
    type: ValueType
    required: bool
    style: str
    explode: bool
    default: Any = None
    rows: tuple[str, ...] = ()

    @property
    def format(self) -> str:
        """Its format, as JSON Schema names it; empty for a plain text."""
        return self.type.kind if self.type.kind in ("uuid", "date") else ""


@dataclass(frozen=True, slots=True)
class WholeBody:
    """A body that a call takes whole, as JSON or as bytes."""

    media: str
    type: ValueType
    required: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What an answer of a status holds; without a type it holds nothing."""

    status: str
    media: str = ""
    type: ValueType | None = None


@dataclass(frozen=True, slots=True)
class Pages:
    """How a list goes on: what its entry `pages` says, by key, and what it holds.

    `number` and `size` are the parameters, None where there is none such; `told` has the
    pairs of "member" or "header" and a path or name.
    """

    by: str
    number: Parameter | None
    size: Parameter | None
    first: int
    items: str
    told: Mapping[str, tuple[str, str]]
    item: ValueType | None


@dataclass(frozen=True, slots=True)
class CallParts:
    """All of it; `form` is the media type of the members that stand in a form, if any do."""

    parameters: tuple[Parameter, ...]
    body: WholeBody | None
    form: str
    answers: tuple[Answer, ...]
    pages: Pages | None


def call_parts(node: Mapping[str, Any], schemas: Mapping[str, Any]) -> CallParts:
    """Return the parts of an operation of the contract."""
    body, form, members = _body(node.get("requestBody"), schemas)
    stated = [_parameter(each, schemas) for each in node.get("parameters", ())]
    parameters, answers = tuple(_keyed([*stated, *members])), tuple(_answers(node, schemas))
    pages = _pages(node["x-pages"], parameters, answers, schemas) if "x-pages" in node else None
    return CallParts(parameters, body, form, answers, pages)


def _pages(
    node: Mapping[str, Any],
    parameters: tuple[Parameter, ...],
    answers: tuple[Answer, ...],
    schemas: Mapping[str, Any],
) -> Pages:
    by_name = {each.name: each for each in parameters}
    told = ("next", "more", "total", "total_pages")
    return Pages(
        node["by"],
        by_name.get(node.get("parameter", "")),
        by_name.get(node.get("size", "")),
        node.get("first", 1 if node["by"] == "page" else 0),
        node.get("items", ""),
        {key: next(iter(node[key].items())) for key in told if key in node},
        _item(node.get("items", ""), answers[0].type if answers else None, schemas),
    )


def _item(path: str, type_: ValueType | None, schemas: Mapping[str, Any]) -> ValueType | None:
    """Return the type of the items of the list at a path; None where there is no list."""
    for name in path.split(".") if path else ():
        schema = schemas.get(type_.name, {}) if type_ and type_.kind == "object" else {}
        facts = schema.get("properties", {}).get(name)
        type_ = value_type(facts, schemas) if facts is not None else None
    return type_.of if type_ and type_.kind == "list" else None


def is_json(media: str) -> bool:
    """Return whether bodies of a media type are JSON."""
    kind = media.partition(";")[0].strip().lower()
    return kind in ("application/json", "*/*", "text/json", "application/*") or kind.endswith(
        "+json"
    )


def _parameter(node: Mapping[str, Any], schemas: Mapping[str, Any]) -> Parameter:
    place = node["in"]
    style = node.get("style") or _STYLES.get(place, "form")
    schema = node.get("schema", {})
    return Parameter(
        node["name"],
        place,
        node["name"],
        _told(node),
        sent_type(schema, schemas),
        node.get("required", False) or place == "path",
        style,
        node.get("explode", style == "form"),
        schema.get("default"),
        tuple(node.get("x-rows", ())),
    )


def _told(node: Mapping[str, Any]) -> str:
    """Return what is said of a parameter, and whether it is still to be used."""
    marks = ["Deprecated."] if node.get("deprecated") else []
    return " ".join(filter(None, [node.get("description", ""), *marks]))


def _body(
    node: Mapping[str, Any] | None, schemas: Mapping[str, Any]
) -> tuple[WholeBody | None, str, list[Parameter]]:
    """Return a body that is taken whole, or the media type and the members of a form."""
    content = (node or {}).get("content", {})
    if not content:
        return None, "", []
    media = next((name for name in content if is_json(name)), next(iter(content)))
    schema, required = content[media].get("schema"), (node or {}).get("required", False)
    if media in (FORM, MULTIPART):
        return None, media, [*_members(schema or {}, schemas, required)]
    if schema is None or not is_json(media):
        return WholeBody(media, _BYTES, required), "", []
    return WholeBody(_sent_as(media), value_type(schema, schemas), required), "", []


def _sent_as(media: str) -> str:
    return "application/json" if "*" in media else media


def _members(
    schema: Mapping[str, Any], schemas: Mapping[str, Any], required: bool
) -> Iterator[Parameter]:
    """Yield the members of a form, as parameters."""
    if "$ref" in schema:
        schema = schemas.get(str(schema["$ref"]).rpartition("/")[2], {})
    mandatory = schema.get("required", ()) if required else ()
    for name, facts in schema.get("properties", {}).items():
        yield Parameter(
            name,
            "form",
            name,
            _told(facts),
            sent_type(facts, schemas),
            name in mandatory,
            "form",
            True,
            facts.get("default"),
            tuple(facts.get("x-rows", ())),
        )


def _keyed(parameters: list[Parameter]) -> Iterator[Parameter]:
    """Yield parameters with keys that differ."""
    keys: set[str] = set()
    for each in parameters:
        key = each.name if each.name not in keys else f"{each.place} {each.name}"
        keys.add(key)
        yield replace(each, key=key)


def _answers(node: Mapping[str, Any], schemas: Mapping[str, Any]) -> Iterator[Answer]:
    """Yield what each success holds."""
    for status, answer in node["responses"].items():
        content = answer.get("content", {})
        if status[:1] != "2":
            continue
        if not content:
            yield Answer(status)
            continue
        media = next((name for name in content if is_json(name)), next(iter(content)))
        schema = content[media].get("schema")
        yield Answer(status, media, _answered(media, schema, schemas))


def _answered(
    media: str, schema: Mapping[str, Any] | None, schemas: Mapping[str, Any]
) -> ValueType:
    if schema is None:
        return ANY if is_json(media) and "*" not in media else _BYTES
    kind = _union(schema, schemas) or value_type(schema, schemas)
    is_text = media.startswith("text/") and kind.kind == "string"
    readable = is_json(media) and schema.get("format") not in ("byte", "binary")
    return kind if readable or is_text else _BYTES


def _union(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> ValueType | None:
    """Return the type of an answer that is one of several known ones; None for any other."""
    options = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    types = [value_type(option, schemas) for option in options if option != {"type": "null"}]
    told_apart = {(type_.kind, type_.base.name or type_.base.kind) for type_ in types}
    simple = len(told_apart) == len(types) > 1 and all(t.base.kind != "any" for t in types)
    return ValueType("union", options=tuple(types)) if simple else None


def names_of(types: Iterable[ValueType]) -> Iterator[str]:
    """Yield the names of the object schemas that types are made of."""
    for each in types:
        yield from names_of(each.options)
        if each.base.kind == "object":
            yield each.base.name
