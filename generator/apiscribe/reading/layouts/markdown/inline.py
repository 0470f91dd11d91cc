"""The text of Markdown without its inline markup."""

from __future__ import annotations

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.common.html_blocks import block_names
from markdown_it.token import Token

_MARKUP = re.compile(r"[\\`*&<\[~]|\b_|_\b|(?<!\w)_|_(?!\w)")
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)(?=[\s/>])")
_PHRASING_TAGS = (
    "a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby"
    " s samp small span strike strong sub sup time tt u var wbr"
)
_PHRASING = frozenset(_PHRASING_TAGS.split())
_BREAKING = frozenset(block_names) | {"br"}
_AROUND = re.compile(r"[ \t]*\n\s*")


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True}).enable("strikethrough")


def plain(text: str) -> str:
    """Return a text without markup; `<br>` becomes a line break."""
    if _MARKUP.search(text):
        tokens: list[Token] = []
        parser = _parser()
        parser.inline.parse(text, parser, {}, tokens)
        text = "".join(map(_shown, tokens, [*tokens[1:], Token("", "", 0)]))
    return _AROUND.sub("\n", text).strip()


def is_bold(text: str) -> bool:
    """Whether a paragraph is nothing but strong text, as headings are often written."""
    mark = text[:2]
    return mark in ("**", "__") and len(text) > 4 and text.endswith(mark) and mark not in text[2:-2]


def _shown(token: Token, following: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    if token.type == "html_inline":
        return _shown_tag(token.content)
    if token.type == "link_open" and following.type == "link_close":
        return f"[]({token.attrs['href']})"
    return token.content


def _shown_tag(tag: str) -> str:
    """Return nothing or a line break for markup; a name in angle brackets is text."""
    match = _TAG.match(tag)
    if not match:
        return "" if tag.startswith(("<!--", "<?", "<!")) else tag
    name = match[1].lower()
    if name in _BREAKING:
        return "\n"
    return "" if name in _PHRASING else tag
