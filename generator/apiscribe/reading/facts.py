"""What the docs say: pages, tables, rows, code lists, examples, notes, as facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..problems import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a field table. What the page leaves unsaid is None or empty.

    `of` is the schema table that holds the fields of its objects. Where its values stand is of
    the table: `in_`, the key of its operation, and the status of a response.
    """

    address: str
    place: Place
    page: str
    table: str
    direction: str
    no: str
    name: str
    line: int
    wording: str
    summary: str
    type: str | None = None
    types: tuple[str, ...] = ()
    array: bool = False
    nullable: bool = False
    max_length: int | None = None
    lengths: tuple[int, ...] | None = None
    minimum: float | None = None
    maximum: float | None = None
    min_items: int | None = None
    max_items: int | None = None
    format: str | None = None
    enum: tuple[Any, ...] | None = None
    unit: str | None = None
    default: Any = None
    example: Any = None
    read_only: bool = False
    write_only: bool = False
    mandatory: str = "unstated"
    condition: str | None = None
    deprecated: bool = False
    notes: tuple[int, ...] = ()
    damage: tuple[str, ...] = ()
    review: tuple[str, ...] = ()
    of: str | None = None
    min_length: int | None = None
    pattern: str | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    unique_items: bool = False
    style: str | None = None
    explode: bool | None = None
    pointer: str | None = None
    printed: str | None = None
    in_: str = "body"
    operation: str | None = None
    status: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedCode:
    """One code of a list, with what the page says of it."""

    address: str
    place: Place
    code: Any
    line: int
    summary: str
    title: str | None = None
    rendered: bool | None = None
    status: str | None = None
    final: bool | None = None
    facts: Mapping[str, Any] = field(default_factory=dict, hash=False)
    wording: str | None = None
    damage: tuple[str, ...] = ()
    review: tuple[str, ...] = ()

    @property
    def stated(self) -> dict[str, Any]:
        """Return everything that columns of the list say of the code beside its name and text."""
        named = {"rendered": self.rendered, "status": self.status, "final": self.final}
        return {key: value for key, value in named.items() if value is not None} | {**self.facts}


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeList:
    """A list of codes; `of` names the rows of the page that hold them.

    A code that the page explains in two ways is there twice, in `codes` once. `twin` is the
    list of the same things by other codes.
    """

    address: str
    place: Place
    language: str
    line: int
    items: tuple[ListedCode, ...]
    codes: tuple[Any, ...]
    of: tuple[str, ...] = ()
    heading: str | None = None
    twin: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A field table; one that stands `under` a row holds the fields of that row.

    `operation` is the key of the operation that it is of, `in_` where its values stand: path,
    query, header, cookie, body, form or response, the last with its `status` if told. A table
    that stands for itself has the name of its `schema`.
    """

    address: str
    place: Place
    direction: str
    line: int
    rows: tuple[Row, ...]
    under: str | None = None
    when: tuple[tuple[str, Any], ...] = ()
    operation: str | None = None
    in_: str | None = None
    media: str | None = None
    status: str | None = None
    schema: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageOperation:
    """A call that a page documents: HTTP method, and path below the base URL as a template.

    `host` is that of the full URL, where the page gives one beside the call. `returns` is what
    a sentence says that it answers with: a schema, a list of it with `[]`, a media type, `none`.
    """

    address: str
    place: Place
    line: int
    method: str
    path: str
    heading: str | None = None
    host: str | None = None
    returns: str | None = None

    @property
    def key(self) -> str:
        """Return method and path, such as `GET /v1/boxes/{id}`, by which tables name it."""
        return f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """A host that serves the operation, with the URL as the page prints it."""

    address: str
    place: Place
    line: int
    name: str
    label: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageExample:
    """A JSON example of the page, kept in spec/examples."""

    address: str
    place: Place
    line: int
    file: str
    of: str
    wording: str | None = None
    damage: tuple[str, ...] = ()
    review: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A statement in prose, outside tables and lists."""

    address: str
    place: Place
    line: int
    wording: str
    summary: str
    review: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One documentation page."""

    page: str
    place: Place
    title: str
    language: str
    source: str
    earlier: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    operations: tuple[PageOperation, ...] = ()
    tables: tuple[Table, ...] = ()
    codes: tuple[CodeList, ...] = ()
    environments: tuple[Environment, ...] = ()
    examples: tuple[PageExample, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def to_review(self) -> int:
        """Return how many rows, codes, examples and notes nobody has seen since they changed."""
        marks = [row.review for row in self.rows]
        marks += [code.review for code_list in self.codes for code in code_list.items]
        marks += [example.review for example in self.examples]
        marks += [note.review for note in self.notes]
        return sum(map(bool, marks))

    @property
    def rows(self) -> Iterator[Row]:
        """Return every row of every table, in the page's order."""
        return (row for table in self.tables for row in table.rows)
