"""Where a page states calls: lines of their own, labels with a path, command lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from ..blocks import Block, Grid, Heading, Prose, Snippet

_METHODS = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS"
# such as "/v1/boxes/{ id }/<lid>"
_PATH = r"/(?:\{[^{}\n]*\}|<[\w.-]+>|[^\s?#|`\"'<>*{}])*"
# such as "GET https://api.example.org/v1/boxes/{id}?size=2"
_STATEMENT = re.compile(
    rf"[\W_]{{0,4}}(?P<method>{_METHODS})[\s:`*]+"
    rf"(?:https?://(?P<host>[^/\s]+))?(?P<path>{_PATH})(?:\?\S*)?[\s`*]*(?:HTTP/[\d.]+)?"
)
# such as <Call method="GET">/v1/boxes</Call>
_COMPONENT = re.compile(
    rf"<(?P<tag>\w+)\s+method=[\"']?(?P<method>{_METHODS})[\"']?\s*>"
    rf"(?:https?://(?P<host>[^/\s]+))?(?P<path>{_PATH})</(?P=tag)>"
)
# such as "URI: /v1/boxes.php"
_LABELLED = re.compile(
    r"\W{0,3}(?:request )?(?:uri|url|endpoint|path|route|address|адрес|путь|地址|路径|接口)\W{0,3}[:：]\W{0,3}"
    rf"(?:https?://(?P<host>[^/\s]+))?(?P<path>{_PATH})\W{{0,3}}",
    re.IGNORECASE,
)
# such as "Method: POST", "using the GET or POST method"
_ASKED = re.compile(
    rf"\b(?:method|метод|方法)\W+(?P<told>{_METHODS})\b"
    rf"|\b(?P<before>{_METHODS})\b(?:\W+(?:or|and|или|и|{_METHODS}))*\W+(?:http )?(?:method|requests?|метод|запрос|方法|请求)",
    re.IGNORECASE,
)
_CURL = re.compile(
    r"\bcurl\b[^\n]*?(?:https?://(?P<host>[^/\s\"'$]+)|\$\{?\w+\}?)(?P<path>/[^\s?#\"'`]*)[^\n]*"
)
_OPTION = re.compile(rf"(?:-X|--request)[\s=]*[\"']?(?P<method>{_METHODS})\b")
_DATA = re.compile(r"\s(?:-d|-F|--data\S*|--form)\b")

Statement: TypeAlias = tuple[Block, int, re.Match[str], str]
"""A block that states a call, its line, host and path in it, and the method."""


def statements(blocks: Sequence[Block]) -> Iterator[Statement]:
    """Yield the lines that are nothing but a method and a path, with the method."""
    for block in blocks:
        if isinstance(block, Grid):
            continue
        lines = block.text.split("\n")
        if isinstance(block, Prose) and block.link:
            continue
        for number, text in enumerate(lines[:1] if isinstance(block, Snippet) else lines):
            match = _STATEMENT.fullmatch(text.strip()) or _COMPONENT.fullmatch(text.strip())
            if match:
                yield block, block.line + number, match, match["method"]


def labelled(blocks: Sequence[Block]) -> Iterator[Statement]:
    """Yield the paths with a label, each with the method that is named before or after it."""
    waiting: tuple[Block, int, re.Match[str]] | None = None
    method = ""
    lines = [*_lines(blocks)]
    labels = [_LABELLED.fullmatch(text.strip()) for _, _, text in lines]
    for (block, line, text), match in zip(lines, labels, strict=True) if any(labels) else ():
        if asked := _ASKED.search(text):
            method = (asked["told"] or asked["before"]).upper()
        if match:
            waiting = block, line, match
        if waiting and method:
            yield (*waiting, method)
            waiting, method = None, ""


def _lines(blocks: Sequence[Block]) -> Iterator[tuple[Block, int, str]]:
    for block in blocks:
        if isinstance(block, (Heading, Prose)):
            for number, text in enumerate(block.text.split("\n")):
                yield block, block.line + number, text


def samples(blocks: Sequence[Block]) -> Iterator[Statement]:
    """Yield the calls of command lines; their values of parameters are no path."""
    for block in blocks:
        if not isinstance(block, Snippet):
            continue
        command = re.sub(r"\\\s*\n", " ", block.text)
        if match := _CURL.search(command):
            option = _OPTION.search(match[0])
            sent = "POST" if _DATA.search(match[0]) else "GET"
            yield block, block.line, match, option["method"] if option else sent
