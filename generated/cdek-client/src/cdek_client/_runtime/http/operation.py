# Written by apiscribe build; edits are lost.
"""What the contract says about calls; its constants are rendered from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

if TYPE_CHECKING:
    from ..models.rules import Rule

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Envelope:
    """Where errors stand in an answer: paths of wire names; `at` is empty at the top.

    `code` and `message` begin at an error or a warning, `warnings` and `request`, which
    identifies what was refused, at the top.
    """

    at: str = ""
    code: str = ""
    message: str = ""
    warnings: str = ""
    request: str = ""


@dataclass(frozen=True, slots=True)
class Success:
    """What an answer with a status of 2xx says in a `field`, if it is a success."""

    field: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ErrorRules:
    """How errors are read from an answer, and which class a code belongs to.

    `answer` is the model of a refusal; `errors`, `warnings` and `request` are paths of
    fields in it, `code` and `message` the fields of one error. `classes` gives
    "not_found", "forbidden", "conflict", "authentication", "rate_limit" or "server" for a
    code in lower case; with a code of `busy` the same call may succeed later. Without
    an `answer` errors are read by `envelopes`, from any JSON.
    """

    answer: str = ""
    errors: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    request: str = ""
    code: str = "code"
    message: str = "message"
    classes: Mapping[str, str] = field(default_factory=dict[str, str])
    busy: tuple[str, ...] = ()
    envelopes: tuple[Envelope, ...] = ()
    success: Success | None = None


_CREDENTIALS: Mapping[str, tuple[str, ...]] = {
    "none": (),
    "apiKey": ("api_key",),
    "basic": ("username", "password"),
    "bearer": ("token",),
    "oauth2": ("client_id", "client_secret"),
}


@dataclass(frozen=True, slots=True)
class Security:
    """How calls show who is calling.

    `way` is "none", "apiKey", "basic", "bearer" or "oauth2". A key has its `name` in a
    `place`: "header", "query" or "cookie". Tokens of OAuth 2.0 come from `token_path`.
    """

    way: str
    place: str = ""
    name: str = ""
    token_path: str = ""

    @property
    def credentials(self) -> tuple[str, ...]:
        """The names of what a client is made with."""
        return _CREDENTIALS[self.way]

    @property
    def header(self) -> str:
        """The name of the header that holds the credentials, in lower case."""
        if self.way == "apiKey":
            headers = {"header": self.name.lower(), "cookie": "cookie"}
            return headers.get(self.place, "")
        return "authorization"


@dataclass(frozen=True, slots=True)
class Service:
    """A service: who may call it, how it refuses, and who is calling."""

    name: str
    version: str
    security: Security
    errors: ErrorRules


Place: TypeAlias = Literal["path", "query", "header", "cookie", "form"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One value of a call: where it stands, of which kind, and how it is written there.

    `kind` is "string", "integer", "number", "decimal", "boolean", "uuid", "date",
    "datetime", "bytes", "any" or "union": any of what `options` tell. `key` is what the values of a call name it by, if not
    its `name`; `holds` says "list" or "map" where it holds several. `style` and
    `explode` are those of OpenAPI, empty and None where they are the usual ones.
    `words` are sent for true and false, `pattern` is the vendor's of a date-time,
    `limits` has words of JSON Schema, and `rows` say where the docs have it.
    """

    name: str
    place: Place
    kind: str
    key: str = ""
    holds: str = ""
    style: str = ""
    explode: bool | None = None
    required: bool = False
    words: tuple[str, str] = ("true", "false")
    pattern: str = ""
    limits: Mapping[str, Any] = field(default_factory=dict[str, Any])
    rows: tuple[str, ...] = ()
    options: tuple[Parameter, ...] = ()


@dataclass(frozen=True, slots=True)
class PageRule:
    """How a list goes on: `by` "page", "offset", "cursor" or "link".

    `parameter` is the key of the number, offset or cursor, `size` that of how many items
    a page has, of which `default_size` are asked for. `items` is the path of the list,
    empty where it is the answer. The rest pair "member" or "header" with a path or name.
    """

    by: str
    parameter: str = ""
    size: str = ""
    default_size: int | None = None
    first: int = 0
    items: str = ""
    next: tuple[str, str] = ("", "")
    more: tuple[str, str] = ("", "")
    total: tuple[str, str] = ("", "")
    total_pages: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Operation(Generic[T_co]):
    """One call: `answer` and `body` name models, or lists and maps of them.

    An answer is also "bytes", "None", or a plain type such as "int"; `answers` has it by
    status where that differs. `media` is the type of what is sent; a body may be left
    out if it `may_lack_body`. `parameters` are those that are more than any text in the
    path, `pages` tells how a list goes on. `identity` pairs what a call names a thing by, in its path or body, with the
    path of the field that repeats it in the answer.
    """

    name: str
    method: str
    path: str
    answer: str
    answers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: str | None = None
    media: str = "application/json"
    may_lack_body: bool = False
    parameters: tuple[Parameter, ...] = ()
    rules: tuple[Rule, ...] = ()
    waiter: Waiter[object] | None = None
    identity: tuple[tuple[str, str], ...] = ()
    pages: PageRule | None = None

    @property
    def idempotent(self) -> bool:
        """Whether a second call does no more than one call did."""
        return self.method in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS")


@dataclass(frozen=True, slots=True)
class Waiter(Generic[T_co]):
    """How to see what became of a change that the service works on later.

    `poll` is called with `parameters`: paths of fields in the receipt. In its answer
    `records` leads to the records of changes; `id`, `kind`, `time`, `state`, `errors`
    and `warnings` are fields of one. Without `id` and `kind` they are states of the thing
    itself; `records` is empty if that has the state. `done` or `failed` ends it. `type` is
    the kind of record that the change makes; `gone` says that not finding anything any
    more is success, and so is a code of `gone_when` at a path of fields.
    """

    poll: Operation[T_co]
    parameters: Mapping[str, str]
    state: str
    done: tuple[str, ...]
    failed: tuple[str, ...]
    records: str = ""
    id: str = ""
    kind: str = ""
    time: str = ""
    errors: str = "errors"
    warnings: str = "warnings"
    type: str | None = None
    gone: bool = False
    gone_when: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict[str, tuple[str, ...]]
    )

    @property
    def is_of_thing(self) -> bool:
        """Whether records are states of the thing itself, and none of changes."""
        return not self.id and not self.kind
