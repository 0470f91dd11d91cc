"""The model of a contract: what the writing wing knows. Imports its types alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .call_parts import FORM, MULTIPART
from .document_check import check_document, references
from .documented_rules import Rule, documented_rules

FORMS = frozenset([FORM, MULTIPART])
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True)
class Server:
    """One environment: its name, base URL and the pages that name it."""

    name: str
    url: str
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation; `request` and `responses` name the object schemas that bodies are.

    `schemas` names all that bodies are made of, in order.
    """

    name: str
    method: str
    path: str
    summary: str
    description: str
    request: str | None
    responses: tuple[tuple[str, str], ...]
    schemas: tuple[str, ...]
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Webhook:
    """One event that the service sends: its schema, and what is said of receiving it."""

    name: str
    summary: str
    request: str
    event: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ObjectSchema:
    """One object schema; `properties` holds each property's JSON Schema."""

    name: str
    description: str
    strict: bool
    properties: Mapping[str, Mapping[str, Any]]
    required: tuple[str, ...]
    rows: tuple[str, ...]
    rules: tuple[Mapping[str, Any], ...]
    accessors: tuple[Mapping[str, Any], ...]
    made_from: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Code:
    """One code of an enum with what the docs say of it; `facts` holds the extras."""

    value: str | int
    member: str
    label: str
    description: str
    rows: tuple[str, ...]
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CodeFact:
    """What each code of an enum may have beside: `type` is a JSON type, or an enum's name."""

    fact: str
    type: str
    summary: str
    default: bool | None = None


@dataclass(frozen=True, slots=True)
class Enum:
    """One open code list."""

    name: str
    description: str
    integer: bool
    codes: tuple[Code, ...]
    facts: tuple[CodeFact, ...]
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """One JSON example of the docs: the schema that it is of, and its value."""

    name: str
    schema: str
    value: Any


@dataclass(frozen=True, slots=True)
class Model:
    """A contract, as the writing wing sees it."""

    title: str
    version: str
    summary: str
    servers: tuple[Server, ...]
    operations: tuple[Operation, ...]
    webhooks: tuple[Webhook, ...]
    objects: Mapping[str, ObjectSchema]
    enums: Mapping[str, Enum]
    rules: tuple[Rule, ...]
    examples: tuple[Example, ...]

    @property
    def roots(self) -> tuple[str, ...]:
        """The schemas that bodies and events are made of, in order, each once."""
        named = [name for operation in self.operations for name in operation.schemas]
        named += [webhook.request for webhook in self.webhooks]
        return tuple(dict.fromkeys(name for name in named if name in self.objects))


def load_model(document: Mapping[str, Any], *, is_fit: bool = False) -> Model:
    """Return the model of an OpenAPI document that the compiler made.

    `is_fit` says that it has been held to the dialect's schema. Raises ContractError for
    anything else: parts missing, of other types, or named only.
    """
    check_document(document, is_fit=is_fit)
    return draft_model(document)


def draft_model(document: Mapping[str, Any]) -> Model:
    """Return the model of a draft, as drift compares them: its references may lead nowhere."""
    schemas = document["components"]["schemas"]
    info = document["info"]
    return Model(
        title=info["title"],
        version=info["version"],
        summary=info.get("summary", ""),
        servers=tuple(
            Server(server["x-name"], server["url"], tuple(server["x-rows"]))
            for server in document.get("servers", ())
        ),
        operations=tuple(_operations(document.get("paths", {}))),
        webhooks=tuple(_webhooks(document.get("webhooks", {}))),
        objects={n: _object(n, s) for n, s in schemas.items() if "x-codes" not in s},
        enums={n: _enum(n, s) for n, s in schemas.items() if "x-codes" in s},
        rules=tuple(documented_rules(document)),
        examples=tuple(
            Example(name, example["x-schema"], example["value"])
            for name, example in document["components"].get("examples", {}).items()
        ),
    )


def _operations(paths: Mapping[str, Any]) -> Iterator[Operation]:
    for path, item in paths.items():
        for method in _METHODS:
            if method in item:
                yield _operation(path, method, item[method])


def _operation(path: str, method: str, operation: Mapping[str, Any]) -> Operation:
    body, answers = operation.get("requestBody", {}).get("content", {}), operation["responses"]
    responses = [
        (status, name)
        for status, response in answers.items()
        if (name := _body(response.get("content", {})))
    ]
    return Operation(
        operation["operationId"],
        method.upper(),
        path,
        operation.get("summary", ""),
        operation.get("description", ""),
        None if FORMS & body.keys() else _body(body),
        tuple(responses),
        tuple(references([body, *(each.get("content", {}) for each in answers.values())])),
        tuple(operation.get("x-rows", ())),
    )


def _body(content: Mapping[str, Any]) -> str | None:
    """Return the object that a body is; None for a list of them, and for anything else."""
    schemas = [media.get("schema", {}) for media in content.values()]
    options = [option for schema in schemas for option in schema.get("anyOf", [schema])]
    return next(references([option for option in options if "$ref" in option]), None)


def _webhooks(webhooks: Mapping[str, Any]) -> Iterator[Webhook]:
    for name, item in webhooks.items():
        post = item["post"]
        request = _body(post["requestBody"]["content"]) or ""
        yield Webhook(name, post["summary"], request, post.get("x-event", {}))


def _object(name: str, schema: Mapping[str, Any]) -> ObjectSchema:
    lists = ("required", "x-rows", "x-rules", "x-accessors")
    required, rows, rules, accessors = (tuple(schema.get(key, ())) for key in lists)
    strict = schema.get("additionalProperties") is False
    text, properties = schema.get("description", ""), schema.get("properties", {})
    source = schema.get("x-made-from")
    return ObjectSchema(name, text, strict, properties, required, rows, rules, accessors, source)


def _enum(name: str, schema: Mapping[str, Any]) -> Enum:
    codes, rows = tuple(map(_code, schema["x-codes"])), tuple(schema["x-rows"])
    facts = tuple(CodeFact(**fact) for fact in schema.get("x-facts", ()))
    return Enum(name, schema["description"], schema["type"] == "integer", codes, facts, rows)


def _code(code: Mapping[str, Any]) -> Code:
    value, member, label, about = (code[k] for k in ("code", "member", "label", "description"))
    return Code(value, member, label, about, tuple(code["x-rows"]), code.get("facts", {}))
