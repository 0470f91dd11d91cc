"""The operations of an OpenAPI document, and the parts of each that have a schema."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ....problems import shown
from ...assembly.notes import Statement
from ...yaml.parser import Map
from .specification import Node, References, member, wrong

_METHODS = ("get", "put", "post", "delete", "patch")
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_JSON = "application/json"
_PLACES = ("path", "query", "header", "cookie")


@dataclass(frozen=True, slots=True)
class PartParameter:
    """A parameter or a header, its name and its schema."""

    name: str
    node: Node
    schema: Node | None
    place: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an operation: parameters of one place, a body, an answer or its headers.

    `place` is as in OpenAPI, or body, form, response; `media` tells a media type that is not
    the usual one.
    """

    place: str
    node: Node
    status: str | None = None
    media: str | None = None
    schema: Node | None = None
    parameters: Sequence[PartParameter] = ()
    required: bool | None = None


@dataclass(frozen=True, slots=True)
class PathCall:
    """One operation: a method, a path, the line of both, and its parts."""

    method: str
    path: str
    node: Node
    parts: tuple[Part, ...]
    texts: tuple[Statement, ...] = field(default=())

    @property
    def key(self) -> str:
        """The method and the path, as operations are named."""
        return f"{self.method} {self.path}"


def calls(root: Node, references: References) -> tuple[PathCall, ...]:
    """Return the operations of a document, in its order. Raises InputError."""
    return tuple(_calls(root, references))


def _calls(root: Node, references: References) -> Iterator[PathCall]:
    for path, item in root.members("paths"):
        if path.startswith("x-"):
            continue
        if not path.startswith("/") or len(path.split()) != 1:
            place = root.value["paths"].places[path]
            raise wrong(place, f"{shown(path)} is no path", "begin it with a slash, without spaces")
        item = references.followed(item)
        for method in (name for name in item.value if name in _METHODS):
            node = item.at(method)
            parts = (*_parameters(item, node, references), *_body(node, references))
            answers = tuple(_answers(node, references))
            yield PathCall(method.upper(), path, node, (*parts, *answers), tuple(statements(node)))


def statements(node: Node) -> Iterator[Statement]:
    """Yield the texts of an object that say something by themselves."""
    for key in ("summary", "description"):
        if isinstance(text := node.value.get(key), str) and text.strip():
            yield Statement(text, node.value.places[key].line, whole=True)


def _parameters(item: Node, node: Node, references: References) -> Iterator[Part]:
    """Yield a part for each place; a parameter of the operation counts before that of the path."""
    by_key: dict[tuple[str, str], PartParameter] = {}
    for holder in (item, node):
        for parameter in holder.objects("parameters"):
            read = _parameter(references.followed(parameter), references)
            by_key[read.place, read.name] = read
    for place in _PLACES:
        some = [parameter for parameter in by_key.values() if parameter.place == place]
        if some:
            yield Part(place, some[0].node, parameters=some)


def _parameter(node: Node, references: References) -> PartParameter:
    name, place = member(node.value, "name", str), member(node.value, "in", str)
    if place not in _PLACES:
        message = f"a parameter in {shown(place)}"
        raise wrong(node.value.places["in"], message, f"write one of {', '.join(_PLACES)}")
    return PartParameter(name, node, _schema(node, references), place)


def _schema(node: Node, references: References) -> Node | None:
    """Return the schema of a parameter, of a header or of a media type."""
    if "schema" in node.value:
        return None if node.value["schema"] is True else node.at("schema")
    media = next(iter(node.members("content")), None)
    return _schema(references.followed(media[1]), references) if media else None


def _body(node: Node, references: References) -> Iterator[Part]:
    if "requestBody" not in node.value:
        return
    body = references.followed(node.at("requestBody"))
    required = body.value.get("required")
    for media, content in _contents(body):
        place = "form" if media in _FORMS else "body"
        usual = media in (_JSON, _FORMS[0])
        schema = _schema(content, references)
        yield Part(place, content, None, None if usual else media, schema, (), required is True)


def _answers(node: Node, references: References) -> Iterator[Part]:
    for status, response in node.members("responses"):
        if status.startswith("x-"):
            continue
        answer = references.followed(response)
        headers = [
            PartParameter(name, header, _schema(header, references), "header")
            for name, header in _headers(answer, references)
        ]
        if headers:
            yield Part("header", headers[0].node, status, parameters=headers)
        contents = [*_contents(answer)]
        for media, content in contents:
            usual = None if media == _JSON else media
            yield Part("response", content, status, usual, _schema(content, references))
        if not contents:
            yield Part("response", answer, status)


def _headers(answer: Node, references: References) -> Iterator[tuple[str, Node]]:
    for name, header in answer.members("headers"):
        yield name, references.followed(header)


def _contents(holder: Node) -> list[tuple[str, Node]]:
    """Return the media types, those with the schema of one before them left out."""
    contents: list[tuple[str, Node]] = []
    for media, node in holder.members("content"):
        schema = node.value.get("schema", Map())
        if not any(schema == known.value.get("schema", Map()) for _, known in contents):
            contents.append((media, node))
    return contents
