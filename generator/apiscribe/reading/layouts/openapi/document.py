"""An OpenAPI document to the parts of a page: operations, tables by operation and part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ...assembly.accounting import Ledger
from ...assembly.environments import environment, named_apart
from ...assembly.field_tables import FieldTable
from ...assembly.notes import Statement
from ...assembly.numbering import Names
from ...assembly.page_parts import PageParts, language_of
from ...blocks import Document
from ...source.text import Source
from .composition import Composer
from .path_items import Part, PathCall, calls, statements
from .schema_rows import RowWriter, Sharing
from .schema_walk import account, account_unread
from .specification import Node, References, root_of

_SLUG = re.compile(r"[^a-z0-9]+")
_NO_WORD = re.compile(r"[^A-Za-z0-9]+")
_STATUS = re.compile(r"[1-5](?:[0-9]{2}|XX)")
# such as "LampShade"
_JOINT = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_URL = re.compile(r"https?://\S+")
OPENAPI = "openapi"
_SENT = ("path", "query", "header", "cookie", "body", "form")


def read_openapi(source: Source, ledger: Ledger) -> tuple[Document, PageParts]:
    """Return an OpenAPI document and the facts in it. Raises InputError."""
    root = root_of(source)
    references = References(root)
    composer = Composer(references)
    operations = calls(root, references)
    writer, tables = _tables(operations, composer, ledger)
    reached = writer.reached | references.used
    size = account(root, _inline(operations), reached, ledger)
    account_unread(root, reached, ledger)
    texts = [*_texts(root), *(text for call in operations for text in call.texts)]
    parts = PageParts(
        title=str(root.value.get("info", {}).get("title", "")),
        language=language_of("".join(text.text for text in texts)),
        operations=[_operation(call) for call in operations],
        tables=tables,
        lists=[],
        environments=_environments(root),
        examples=[],
        statements=texts,
    )
    return Document(OPENAPI, (), size, "properties of the schemas"), parts


def _operation(call: PathCall) -> dict[str, Any]:
    return {"method": call.method, "path": call.path, "line": call.node.line}


def _texts(root: Node) -> Iterator[Statement]:
    """Yield the texts of the document about itself and its groups of operations."""
    if "info" in root.value:
        yield from statements(root.at("info"))
    for tag in root.objects("tags"):
        yield from statements(tag)


def _environments(root: Node) -> list[dict[str, Any]]:
    """Return the servers that have a whole address."""
    servers = []
    for server in root.objects("servers"):
        url, text = server.value.get("url"), server.value.get("description")
        if isinstance(url, str) and _URL.fullmatch(url):
            label = " ".join(text.split()) if isinstance(text, str) else ""
            servers.append(environment(label or url, url, server.line))
    return named_apart(servers)


def _tables(
    operations: Sequence[PathCall], composer: Composer, ledger: Ledger
) -> tuple[RowWriter, list[FieldTable]]:
    """Return the tables of every operation, then those of objects that several refer to."""
    every = _sharing(composer, _schemas(operations, True), _schemas(operations, False))
    sent = _sharing(composer, _schemas(operations, True))
    answered = _sharing(composer, _schemas(operations, False))
    names = Names()
    slugs = {at: names.own(_slug(_component(at)) or "schema") for at in every.shared}
    writer = RowWriter(composer, {at: _component(at) for at in every.shared}, ledger)
    tables = [table for call in operations for table in _of_call(call, writer, names)]
    for at, node in every.shared.items():
        only_sent = at in sent.reached and at not in answered.reached
        table = FieldTable(node.line, "request" if only_sent else "response", name=slugs[at])
        table.part = {"schema": _component(at)}
        writer.reached.add(at)
        tables.append(_filled(table, writer.below(composer.shape(node), "")))
    return writer, tables


def _sharing(composer: Composer, *some: Iterable[Node]) -> Sharing:
    sharing = Sharing(composer)
    for schemas in some:
        for schema in schemas:
            sharing.visit(schema)
    return sharing


def _schemas(operations: Sequence[PathCall], sent: bool) -> Iterator[Node]:
    """Yield the schemas of all that is sent, or of all that is answered."""
    for call in operations:
        for part in call.parts:
            if _is_sent(part) == sent:
                yield from (p.schema for p in part.parameters if p.schema)
                yield from [part.schema] if part.schema else []


def _inline(operations: Sequence[PathCall]) -> Iterator[Node]:
    """Yield the schemas that are no components."""
    for schema in (*_schemas(operations, True), *_schemas(operations, False)):
        if not schema.pointer.startswith("/components/schemas/"):
            yield schema


def _is_sent(part: Part) -> bool:
    return part.place in _SENT and part.status is None


def _of_call(call: PathCall, writer: RowWriter, names: Names) -> Iterator[FieldTable]:
    stem = _slug(call.key)
    for part in call.parts:
        name = f"{stem}_{part.place}" if _is_sent(part) else f"{stem}_{_answer(part)}"
        table = FieldTable(part.node.line, "request" if _is_sent(part) else "response")
        table.name = names.own(name)
        status = part.status if _STATUS.fullmatch(part.status or "") else None
        told = {"operation": call.key, "in": part.place, "status": status, "media": part.media}
        table.part = {key: value for key, value in told.items() if value}
        if _filled(table, writer.of_part(part)).rows:
            yield table


def _answer(part: Part) -> str:
    status = _slug(part.status or "")
    return f"{status}_header" if part.place == "header" else f"response_{status}"


def _filled(table: FieldTable, rows: Iterable[Mapping[str, Any]]) -> FieldTable:
    table.rows = [dict(row) for row in rows]
    table.by_number = {row["no"]: row for row in table.rows}
    return table


def _component(pointer: str) -> str:
    """Return the name of a component, or of what else stands at a pointer."""
    name = _NO_WORD.sub("_", pointer.rpartition("/")[2])
    return f"_{name}" if name[:1].isdigit() else name


def _slug(text: str) -> str:
    return _SLUG.sub("_", _JOINT.sub("_", text).lower()).strip("_")
