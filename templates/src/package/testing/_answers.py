# Written by apiscribe build; edits are lost.
"""What a call that changes nothing kept is answered with: examples, samples, pages, bytes."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlencode

from .._runtime.http.operation import PageRule
from .._runtime.models.typeguards import is_list, is_object
from ._choices import chosen
from ._contract import Call, Json
from ._filters import kept_by
from ._replies import Reply, Request, as_json
from ._samples import Samples
from ._shelf import Shelf
from ._wire import drop_at, put_at, value_at

PAGE = 2
"""How many items a page has where nobody says."""
_ITEMS = 3


def _pdf(text: str) -> bytes:
    """Return a PDF of one small page with a line of text."""
    shown = f"BT /F1 12 Tf 24 380 Td ({text}) Tj ET"
    parts = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 298 420] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    made, places = "%PDF-1.4\n", ""
    for number, part in enumerate(parts, 1):
        places += f"{len(made):010} 00000 n \n"
        made += f"{number} 0 obj\n{part}\nendobj\n"
    table = f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{places}"
    trailer = f"trailer\n<< /Size {len(parts) + 1} /Root 1 0 R >>\nstartxref\n{len(made)}\n%%EOF\n"
    return f"{made}{table}{trailer}".encode("ascii")


_CONTENTS = {
    "application/pdf": _pdf("Made by a stand-in"),
    "application/zip": b"PK\x05\x06" + bytes(18),
}
_LINKED = "stand-in-page"
_LINK = "header", "link"


class Answers:
    """Answers by the contract; `given` are bodies that somebody set, by operation."""

    def __init__(self, document: Json, calls: Iterable[Call]) -> None:
        self._samples = Samples(document)
        self.shelf = Shelf(calls)
        told = document.get("x-errors", {})
        self._refusals = [*told.get("errors", ()), *told.get("warnings", ())]
        self.given: dict[str, Any] = {}

    def reply(
        self,
        call: Call,
        request: Request,
        path: str,
        sent: Any,
        known: Mapping[str, Any],
    ) -> Reply | None:
        """Return the answer to a call, None if there is none to what it asks for.

        `known` are the values that name what it is about.
        """
        given = self.given.get(call.name)
        if call.media is None:
            self.shelf.answered(call, path, sent, None)
            return Reply(call.status)
        if call.schema is None or isinstance(given, bytes):
            return self._bytes(call, given)
        if call.media.startswith("text/"):
            text = str(self._samples.of(call.schema) if given is None else given)
            return Reply(call.status, text.encode(), {"content-type": call.media})
        body = self._body(call, {**_texts(request), **known})
        if self._has_none(call, body):
            return None
        if rule := call.operation.pages:
            return self._page(call, rule, request, path, body)
        for name, member in call.identity.items():
            old: object = value_at(body, member)
            if name in known and given is None and old is not None:
                text = str(known[name])
                is_number = isinstance(old, int) and text.isdecimal()
                put_at(body, member, int(text) if is_number else text)
        if is_list(body):
            body = self._items(call, request, path, body)
        elif given is None:
            body = self.shelf.answered(call, path, sent, body)
        return as_json(call.status, body)

    def _has_none(self, call: Call, body: Any) -> bool:
        """Say whether none of the answers to a call is about what it asks for."""
        return body is None and bool(call.answers) and call.name not in self.given

    def _bytes(self, call: Call, given: Any) -> Reply:
        media = str(call.media)
        media = "application/octet-stream" if "*" in media else media
        content = given if isinstance(given, bytes) else _CONTENTS.get(media, b"stand-in")  # fmt: skip
        return Reply(call.status, content, {"content-type": media})

    def _body(self, call: Call, asked: Mapping[str, Any]) -> Any:
        if call.name in self.given:
            return copy.deepcopy(self.given[call.name])
        if call.answers and call.is_list:
            return copy.deepcopy(list(call.answers))
        if call.answers:
            return chosen(call.answers, asked)
        if call.examples:
            return copy.deepcopy(call.examples[0])
        body = self._samples.of(call.schema or {})
        for path in self._refusals:
            drop_at(body, path)
        return body

    def _items(
        self, call: Call, request: Request, path: str, items: list[Any]
    ) -> list[Any]:
        """Return the items of a list that a call asks for."""
        if call.name in self.given:
            return kept_by(call, request, items)
        listed = self.shelf.listed(path, items)
        return kept_by(call, request, listed) if call.answers else listed

    def _page(
        self, call: Call, rule: PageRule, request: Request, path: str, body: Any
    ) -> Reply:
        items = value_at_list(body, rule.items)
        if not (call.name in self.given or call.examples or call.answers):
            items = [_varied(item, n) for item in items[:1] for n in range(_ITEMS)]
        items, asked = self._items(call, request, path, items), _texts(request)
        number = _number(asked.get(_name(call, rule)), rule.first)
        usual = rule.default_size or (len(items) if call.answers else PAGE)
        size = max(1, _number(asked.get(rule.size), usual))
        start = number if rule.by in ("offset", "cursor") else (number - rule.first) * size  # fmt: skip
        start, end = max(0, start), max(0, start) + size
        following = str(end) if end < len(items) else None
        told = {
            rule.total: len(items),
            rule.total_pages: -(-len(items) // size),
            rule.more: end < len(items),
            rule.next: following,
        }
        if rule.by == "link":
            query = urlencode({**asked, _LINKED: end // size + rule.first})
            link = f"{request.path}?{query}" if following else None
            told |= {rule.next: link} if rule.next[0] else {_LINK: link}
        return _told(call, _with_items(body, rule.items, items[start:end]), told)


def _varied(item: Any, number: int) -> Any:
    """Return one of several items that are told apart by a text, where they have one."""
    text = f"tex{number}"
    if is_object(item):
        name = next((name for name, value in item.items() if value == "text"), None)
        return {**item, name: text} if name else item
    return text if item == "text" else item


def _texts(request: Request) -> dict[str, str]:
    """Return the values of a query, of several with one name the first."""
    return {name: texts[0] for name, texts in parse_qs(request.query).items()}


def _name(call: Call, rule: PageRule) -> str:
    """Return the parameter that tells pages apart; links of ours have one of ours."""
    return _LINKED if rule.by == "link" else rule.parameter


def _told(call: Call, body: Any, told: Mapping[tuple[str, str], Any]) -> Reply:
    headers: dict[str, str] = {}
    for (kind, name), value in told.items():
        if kind == "member":
            body = put_at(body, name, value)
        elif kind == "header" and value is not None:
            link = (kind, name) == _LINK
            headers[name.lower()] = f'<{value}>; rel="next"' if link else str(value)
    reply = as_json(call.status, body)
    return replace(reply, headers={**reply.headers, **headers})


def value_at_list(body: Any, path: str) -> list[Any]:
    """Return the list at a path, itself if the path is empty."""
    for name in path.split(".") if path else ():
        body = body.get(name) if is_object(body) else None
    return body if is_list(body) else []


def _with_items(body: Any, path: str, items: list[Any]) -> Any:
    return put_at(body, path, items) if path else items


def _number(text: str | None, otherwise: int) -> int:
    try:
        return otherwise if text is None else int(text)
    except ValueError:
        return otherwise
