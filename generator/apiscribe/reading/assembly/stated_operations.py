"""The operations of a page that states several, and which of them each table is of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..blocks import Block, Grid, Heading, Prose
from ..cells.slugs import latin_letters, slug_of
from .accounting import Ledger
from .outline import DIRECTION, Around, looks_like_heading
from .path_templates import shape, template
from .stated_calls import Statement, labelled, samples, statements

# such as "404 Not found"
_STATUS = re.compile(
    r"(?<![\w.,-])(?P<status>[1-5][0-9]{2})(?![\w.,-]*[0-9]|\s(?:char|byte|row|item))"
)
_PLACES = {
    "query": r"\bquery\b|query.?string|\buri param|\burl param|查询|\bстрок[аеи] запроса",
    "path": r"\bpath\b|\bпут[ьи]\b|路径",
    "header": r"\bheaders?\b|\bзаголовк|请求头|消息头|标头",
    "cookie": r"\bcookies?\b",
    "form": r"\bform\b|\bmultipart\b|\burlencoded\b|表单|\bформ[аы]\b",
    "body": r"\bbody\b|\bjson\b|\bтело\b|\bтела\b|请求体|主体|正文",
}
_PLACE = re.compile("|".join(f"(?P<{place}>{words})" for place, words in _PLACES.items()), re.IGNORECASE)  # fmt: skip
_FEWEST = 2
_READS = ("GET", "HEAD", "DELETE")
_KINDS = frozenset(("structure", "object", "model", "schema"))
_WORDS = re.compile(r"[A-Za-z0-9]+")
# such as "Attributes", "Fields of the object", "Атрибуты сущности"
_PARTS = re.compile(
    r"(?:the )?(?:attributes|fields|properties|members|structure|object|атрибуты|поля|свойства|структура)"
    r"(?: (?:of )?(?:(?:an?|the) )?(?:object|entity|resource|model|сущности|объекта|ресурса|модели))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Scope:
    """An operation and the lines of its section: from `start` on, up to before `end`."""

    operation: dict[str, Any]
    start: int
    end: float


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a table stands: its name, direction, operation and place, or the schema it is."""

    name: str
    direction: str
    operation: str | None = None
    in_: str | None = None
    schema: str | None = None
    names: frozenset[str] = frozenset()
    status: str | None = None

    @property
    def of_answer(self) -> Standing:
        """Return the standing of the same rows as they come back."""
        name = re.sub(r"_(?:body|form|request)\Z", "", self.name)
        return replace(self, name=f"{name}_response", direction="response", in_=None)

    @property
    def of_path(self) -> Standing:
        """Return the standing of those rows of the table that the path names."""
        name = re.sub(r"_(?:query|path|request)\Z", "", self.name)
        return replace(self, name=f"{name}_path", direction="request", in_="path")


def stated_scopes(blocks: Sequence[Block], ledger: Ledger) -> list[Scope]:
    """Return the operations that lines of their own state; none where these are fewer than two."""
    ways = (statements, labelled, samples)
    each = (_scopes(blocks, way(blocks), ledger) for way in ways)
    return next(filter(None, each), [])


def _scopes(blocks: Sequence[Block], stated: Iterable[Statement], ledger: Ledger) -> list[Scope]:
    headings = [block for block in blocks if isinstance(block, Heading) and block.level]
    scopes: dict[str, Scope] = {}
    again: dict[str, int] = {}
    for block, line, match, method in stated:
        path = template(match["path"])
        above = [heading for heading in headings if heading.line <= line]
        own = above[-1] if above else None
        call = {"method": method, "path": path, "line": line}
        named = own and own is not block and {"heading": " ".join(own.text.split())}
        operation = call | (named or {}) | ({"host": match["host"]} if match["host"] else {})
        level = own.level if own else 1
        end = next((h.line for h in headings if h.line > line and h.level <= level), float("inf"))
        scope = Scope(operation, own.line if own else line, end)
        known = scopes.setdefault(f"{method} {shape(path)}", scope)
        if known.operation["path"] != path:
            again[f"{method} {path}"] = line
    if len(scopes) < _FEWEST:
        return []
    for key, line in again.items():
        ledger.enter("", ())
        reason = f"an operation stated before, its parameters under other names: {key}"
        ledger.skip("operation", line, reason, text=key)
    return list(scopes.values())


def standing(around: Around, scopes: Sequence[Scope]) -> Standing | None:
    """Return where a field table stands: on a page of one operation, what the page says in words."""
    if not scopes:
        return _placed(around)
    scope = owner(scopes, around.block.line)
    return _of_operation(around, scope) if scope else _alone(around)


def owner(scopes: Sequence[Scope], line: int) -> Scope | None:
    """Return the operation in whose section a line stands, None for one outside all of them."""
    within = [scope for scope in scopes if scope.start <= line < scope.end]
    deepest = max((scope.start for scope in within), default=0)
    own = [scope for scope in within if scope.start == deepest]
    before = [scope for scope in own if scope.operation["line"] < line]
    nearest = before or own[:1]
    return nearest[-1] if nearest else None


def _placed(around: Around) -> Standing | None:
    """Return the place of parameters that the page names; None for bodies and what is untold."""
    _, place = _told(around, 0)
    if place in (None, "body"):
        return None
    return Standing(f"request_{place}", "request", in_=place)


def _alone(around: Around) -> Standing:
    """Return the standing of a table outside all operations: the schema that its heading names."""
    heading = _subject(around)
    words = _WORDS.findall(latin_letters(heading))
    if len(words) > 1 and words[-1].casefold() in _KINDS:
        words = words[:-1]
    schema = "".join(word[:1].upper() + word[1:] for word in words)
    direction = around.direction or "response"
    if not schema[:1].isalpha():
        return Standing(slug_of(heading) or direction, direction)
    return Standing("_".join(words).lower(), direction, schema=schema)


def _subject(around: Around) -> str:
    """Return the heading that names what a table describes: `Box` of `Attributes` below `Box`."""
    headings = [text for text in around.far if isinstance(text, Heading) and text.level]
    own = headings[0] if headings else None
    if own and _PARTS.fullmatch(own.text.strip()):
        above = (heading.text for heading in headings if heading.level < own.level)
        return next(above, own.text)
    return own.text if own else around.section


def _of_operation(around: Around, scope: Scope) -> Standing:
    method, path = scope.operation["method"], scope.operation["path"]
    told = _told(around, scope.start)
    direction, place = told
    if _status(around, scope.start) and not place:
        direction = "response"
    if method in ("GET", "HEAD") and place in ("body", "form"):
        direction, place = None, None
    if not direction:
        asks = method not in _READS or _asks(around)
        direction = "request" if place or asks else "response"
    in_ = None
    if direction == "request":
        in_ = place or ("query" if method in _READS else None)
    slug = slug_of(scope.operation.get("heading", "")) or slug_of(f"{method} {path}")
    key = f"{method} {path}"
    told_apart = place in ("body", "form") or told[0] == "response"
    inside = frozenset() if told_apart else frozenset(re.findall(r"\{([^{}]+)\}", path))
    shown = None if in_ == "body" else in_
    status = _status(around, scope.start) if direction == "response" else None
    name = "_".join(part for part in (slug, in_ or direction, status) if part)
    return Standing(name, direction, key, shown, names=inside, status=status)


def _status(around: Around, start: float) -> str | None:
    """Return the HTTP status that the nearest heading or lead of a response names."""
    texts = [text for text in around.near if text.line > start]
    heads = [t.text for t in texts if isinstance(t, Heading) or _leads(t.text)]
    matches = (_STATUS.search(text) for text in heads)
    return next((match["status"] for match in matches if match), None)


def _told(around: Around, start: float) -> tuple[str | None, str | None]:
    """Return direction and place in words: of the header, then headings, then what leads over."""
    texts = [text for text in around.far if text.line > start]
    headings = [text.text for text in texts if isinstance(text, Heading)]
    leads = [text.text for text in texts if isinstance(text, Prose) and _leads(text.text)]
    for text in [*_first_header(around), *headings, *leads]:
        place = _first(_PLACE, [text])
        direction = _first(DIRECTION, [text])
        if direction in ("request", "response") or place:
            return (direction if direction == "response" else "request"), place
    return None, None


def _leads(text: str) -> bool:
    return len(text) < 100 and (text.endswith((":", "：")) or looks_like_heading(text))


def _first(pattern: re.Pattern[str], texts: Sequence[str]) -> str | None:
    matches = (pattern.search(text) for text in texts)
    return next((match.lastgroup for match in matches if match), None)


def _first_header(around: Around) -> list[str]:
    return [around.block.header[0].text] if isinstance(around.block, Grid) and around.block.header else []  # fmt: skip


def _asks(around: Around) -> bool:
    """Whether a header or heading speaks of parameters, which only a request has."""
    header = around.block.header if isinstance(around.block, Grid) else ()
    texts = [*(cell.text for cell in header), *(text.text for text in around.near)]
    words = re.compile(
        r"\bparam|\bmandatory|\brequired|\bпараметр|\bобязательн|参数|必", re.IGNORECASE
    )
    return any(words.search(text) for text in texts)
