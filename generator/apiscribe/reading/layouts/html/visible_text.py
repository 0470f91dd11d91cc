"""The text of HTML elements as it is seen: white space collapsed, line breaks where they show."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .elements import BLOCKS, Element, Text

_SKIPPED_TAGS = (
    "script style template noscript svg iframe object audio video canvas select button datalist"
    " nav footer aside head ac:parameter"
)
SKIPPED = frozenset(_SKIPPED_TAGS.split())
PREFORMATTED = frozenset(("pre", "textarea", "listing", "xmp", "ac:plain-text-body"))
_SPACE = re.compile(r"[ \t\n\f]+")
_BREAK = re.compile(r" ?\n[ \n]*")
_FILE = re.compile(r"\S+\.[A-Za-z]{3,4}")
_CELL = frozenset(("td", "th"))
_CODED = frozenset(("code", "tt", "kbd"))


class Flow:
    """Text gathered from the nodes in the order of the page."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.line = 0
        self.coded: tuple[str, ...] = ()

    def add(self, nodes: Iterable[Element | Text], kept: bool = False, nested: int = 0) -> Flow:
        """Gather a node; `kept` keeps white space, `nested` counts the tables around."""
        for node in nodes:
            if isinstance(node, Text):
                self.text(node, kept)
            elif node.tag not in SKIPPED:
                self.element(node, kept, nested)
        return self

    def text(self, node: Text, kept: bool) -> None:
        """Gather characters; the first that is seen tells the line."""
        if not self.line and not node.text.isspace():
            self.line = node.seen
        self.parts.append(node.text if kept else _SPACE.sub(" ", node.text))

    def element(self, node: Element, kept: bool, nested: int) -> None:
        """Gather an element, with the breaks around it; a table in a cell is a line a row."""
        around = " " if node.tag in _CELL else "\n" if node.tag in BLOCKS else ""
        around = " " if around and nested and node.tag != "tr" else around
        self.parts.append(around or ("\n" if node.tag == "br" else ""))
        self.parts.append(pictured(node))
        inner = nested + (node.tag in _CELL)
        before = len(self.parts)
        self.add(node.children, kept or node.tag in PREFORMATTED, inner)
        if node.tag in _CODED:
            self.coded += ("".join(self.parts[before:]).strip(),)
        self.parts.append(around)

    def seen(self) -> str:
        """Return all of it, without space around and without empty lines."""
        return _BREAK.sub("\n", re.sub(r"  +", " ", "".join(self.parts))).strip()


def text_of(element: Element) -> str:
    """Return the text of an element as it is seen."""
    return Flow().add(element.children).seen()


def preformatted(element: Element) -> str:
    """Return the text of an element with its own line breaks."""
    parts: list[str] = []
    for node in element.walk():
        if isinstance(node, Text):
            parts.append(node.text)
        elif node.tag == "br" or (
            node.tag in ("div", "p", "li", "tr") and "".join(parts[-1:])[-1:] != "\n"
        ):
            parts.append("\n" if parts else "")
    return "".join(parts).rstrip().removeprefix("\n")


def pictured(element: Element) -> str:
    """Return what a picture or lozenge stands for, such as a tick in a cell; no file names."""
    if element.tag == "img":
        return "" if _FILE.fullmatch(element.get("alt")) else element.get("alt")
    if element.tag == "ac:structured-macro" and element.get("ac:name") == "status":
        named = [part for part in element.elements() if part.get("ac:name") == "title"]
        return "".join(text_of(part) for part in named)
    return f"({element.get('ac:name')})" if element.tag == "ac:emoticon" else ""
