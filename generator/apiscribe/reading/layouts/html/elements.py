"""The elements of an HTML page with the lines that they begin on, missing end tags supplied.

The tags are told by the standard library. A library that gives a whole tree either does
not know the lines, or not beyond the 65 535th, or takes five times as long.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

DEPTH = 200
_VOID_TAGS = "area base br col embed hr img input link meta param source track wbr"
_VOID = frozenset(_VOID_TAGS.split())
_CELLS = frozenset(("td", "th"))
_ROWS = _CELLS | {"tr", "caption", "colgroup"}
_PARTS = _ROWS | {"thead", "tbody", "tfoot"}
_TABLE = frozenset(("table",))
_BOUNDS = _TABLE | _CELLS | {"caption"}
_LISTS = _BOUNDS | {"ul", "ol"}
_BLOCK_TAGS = (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre"
    " section summary table tbody td tfoot th thead title tr ul"
)
BLOCKS = frozenset(_BLOCK_TAGS.split())
# What a start tag ends that is still open, and the elements that this does not reach beyond.
_ENDS = {
    **dict.fromkeys(_CELLS, (_CELLS, _TABLE | {"tr"})),
    "tr": (_ROWS, _TABLE | {"thead", "tbody", "tfoot"}),
    **dict.fromkeys(_PARTS - _CELLS - {"tr"}, (_PARTS, _TABLE)),
    "li": (frozenset(("li",)), _LISTS),
    **dict.fromkeys(("dt", "dd"), (frozenset(("dt", "dd")), _BOUNDS | {"dl"})),
    "option": (frozenset(("option",)), _BOUNDS | {"select"}),
}
_PARAGRAPH = (frozenset(("p",)), _BOUNDS | {"li", "div"})
_LOOSE = _PARTS - _CELLS - {"caption"} | {"table", "ul", "ol"}
_ATTRIBUTES = frozenset(("class", "colspan", "rowspan", "alt", "ac:name", "hidden", "style"))
# such as "display: none"
_UNSEEN = re.compile(r"display\s?:\s?none|visibility\s?:\s?hidden", re.IGNORECASE)
_UNSEEN_CLASS = re.compile(r"(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|\Z)")
# What is folded away is shown by a click.
_FOLDED = BLOCKS - {"p", "li"}
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.S)


@dataclass(frozen=True, slots=True)
class Text:
    """Characters between two tags, and the line of the first."""

    text: str
    line: int

    @property
    def seen(self) -> int:
        """Return the line of the first character that is no white space."""
        blank = len(self.text) - len(self.text.lstrip())
        return self.line + self.text.count("\n", 0, blank)


@dataclass(slots=True)
class Element:
    """An element with what lies in it."""

    tag: str
    line: int
    attributes: dict[str, str | None] = field(default_factory=dict)
    children: list[Element | Text] = field(default_factory=list)

    def get(self, name: str) -> str:
        """Return the value of an attribute; empty where there is none."""
        return self.attributes.get(name) or ""

    def elements(self) -> Iterator[Element]:
        """Return the elements that lie directly in it."""
        return (child for child in self.children if isinstance(child, Element))

    def walk(self) -> Iterator[Element | Text]:
        """Yield everything in it, in the order of the page."""
        waiting = self.children[::-1]
        while waiting:
            node = waiting.pop()
            yield node
            if isinstance(node, Element):
                waiting += reversed(node.children)


def tree(text: str, line: int = 1) -> tuple[Element, Element | None]:
    """Return the page as a tree, and the table that is still open where it ends."""
    builder = _Builder(line)
    text = _harmless(text)
    end = text.rfind(">") + 1
    builder.feed(text[:end])
    builder.close()
    builder.data(html.unescape(text[end:]))
    return builder.stack[0], next((e for e in builder.stack if e.tag == "table"), None)


def _harmless(text: str) -> str:
    """Return CDATA sections as plain text; unclosed comments too, lest they hide the rest."""
    last = text.rfind("]]>") + 3
    if "<![CDATA[" in text[:last]:
        text = _CDATA.sub(lambda section: html.escape(section[1]), text[:last]) + text[last:]
    last = text.rfind("-->") + 1
    return text[:last] + text[last:].replace("<!--", "&lt;!--").replace("<![", "&lt;![")


def _is_unseen(element: Element) -> bool:
    """Whether browsers hide an element, and it is no section that may be unfolded."""
    if element.tag in _FOLDED:
        return False
    hidden = "hidden" in element.attributes or bool(_UNSEEN.search(element.get("style")))
    return hidden or bool(_UNSEEN_CLASS.search(element.get("class")))


class _Builder(HTMLParser):
    """Builds the tree; an element nested too deeply is left out, what lies in it stays."""

    def __init__(self, line: int) -> None:
        super().__init__(convert_charrefs=True)
        self.before = line - 1
        self.stack = [Element("", line)]
        self.attributes: dict[tuple[tuple[str, str | None], ...], dict[str, str | None]] = {}

    def start(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        closed = _ENDS.get(tag)
        if closed:
            self.end(*closed)
        elif tag in BLOCKS:
            self.end(*_PARAGRAPH)
        if len(self.stack) < DEPTH or tag in _VOID:
            kept = tuple(pair for pair in attrs if pair[0] in _ATTRIBUTES)
            shared = self.attributes.setdefault(kept, dict(kept))
            element = Element(tag, self.before + self.getpos()[0], shared)
            if not (attrs and _is_unseen(element)):
                self.stack[-1].children.append(element)
            if tag not in _VOID:
                self.stack.append(element)

    def start_and_end(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.start(tag, attrs)
        if self.stack[-1].tag == tag:
            self.stack.pop()

    def end_tag(self, tag: str) -> None:
        within = _TABLE if tag in _PARTS else frozenset() if tag == "table" else _BOUNDS
        self.end(frozenset((tag,)), within)

    def data(self, data: str) -> None:
        if data and not (data.isspace() and self.stack[-1].tag in _LOOSE):
            self.stack[-1].children.append(Text(data, self.before + self.getpos()[0]))

    handle_starttag = start
    handle_startendtag = start_and_end
    handle_endtag = end_tag
    handle_data = data

    def end(self, tags: frozenset[str], within: frozenset[str]) -> None:
        """End the outermost open element of these, and all in it, but none beyond `within`."""
        outermost = None
        for at in range(len(self.stack) - 1, 0, -1):
            tag = self.stack[at].tag
            if tag in tags:
                outermost = at
                if len(tags) == 1:
                    break
            elif tag in within:
                break
        if outermost is not None:
            del self.stack[outermost:]
