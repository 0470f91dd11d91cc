"""HTML: ordinary pages, and what Confluence shows, exports and stores."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from ....problems import InputError, Problem, Problems, shown
from ...blocks import Block, Document, Heading, Prose, Snippet, nonspace
from ...source.text import Source
from ..paragraphs import with_listings
from .elements import BLOCKS, Element, Text, tree
from .grids import definitions, grids_of, is_definitions
from .spans import MarkedRow, rows_of
from .visible_text import PREFORMATTED, SKIPPED, Flow, pictured, preformatted, text_of

MAX_TAGS = 3_000_000
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_STRONG = frozenset(("b", "strong"))
_LISTS = frozenset(("ul", "ol"))
_MARKED = _STRONG | {"code", "tt", "kbd"}
_CODE = re.compile(r"(?:^|[\s_-])code(?:\Z|[\s_-])", re.I)
_BLOCKS = PREFORMATTED | {"table", "h1", "h2", "h3", "h4", "h5", "h6"}


def document(source: Source, problems: Problems) -> Document:
    """Return the page as HTML shows it; text in a table that is in no cell becomes a problem."""
    blocks, size = blocks_of(source, problems, source.text, 1)
    return Document("html", tuple(blocks), size)


def blocks_of(source: Source, problems: Problems, text: str, line: int) -> tuple[list[Block], int]:
    """Return what a piece of HTML is made of that begins on a line, and the size of its tables."""
    if (count := text.count("<")) > MAX_TAGS:
        message = f"the page has {count:,} tags; at most {MAX_TAGS:,} are read"
        raise InputError([Problem(source.place(line), message, (), "save the page alone")])
    root, unclosed = tree(text, line)
    page = _Page(source, problems)
    page.read(root)
    page.flush()
    if unclosed:
        message = "the page ends within this table"
        problems.add(source.place(unclosed.line), message, (), "save the whole page once more")
    blocks = list(with_listings(page.blocks))
    if not any(isinstance(block, Heading) and block.level == 1 for block in blocks):
        blocks[:0] = map(_title, islice(_elements(root, "title"), 1))
    return blocks, page.size


@dataclass
class _Page:
    source: Source
    problems: Problems
    blocks: list[Block] = field(default_factory=list)
    size: int = 0
    flow: Flow = field(default_factory=Flow)
    strong: bool = True
    lists: int = 0
    lead: str = ""
    link: bool = False

    def read(self, element: Element, strong: bool = False) -> None:
        """Read what lies in an element."""
        for node in element.children:
            if isinstance(node, Text):
                self.strong = self.strong and (strong or not node.text.strip())
                self.flow.text(node, False)
            elif node.tag == "header":
                self.blocks += map(_heading, _elements(node, "h1"))
            elif node.tag not in SKIPPED:
                self.element(node, strong)

    def element(self, node: Element, strong: bool) -> None:
        """Read an element: a block by itself, or text within one."""
        block = node.tag in BLOCKS or node.tag in PREFORMATTED
        if block:
            self.flush()
        if node.tag in _HEADINGS:
            self.blocks += [heading] if (heading := _heading(node)).text else []
        elif node.tag in PREFORMATTED:
            self.blocks += _snippet(preformatted(node), node.line)
        elif node.tag == "table":
            self.table(node)
        elif node.tag != "title":
            self.flow.parts.append("\n" if node.tag == "br" else pictured(node))
            self.lists += node.tag in _LISTS
            if node.tag == "li":
                self.lead, self.link = _lead(node), _is_link(node)
            self.read(node, strong or node.tag in _STRONG)
            self.lists -= node.tag in _LISTS
        if block:
            self.flush()

    def flush(self) -> None:
        """End the paragraph."""
        text = self.flow.seen()
        if text:
            self.blocks.append(self.paragraph(text))
            self.lead, self.link = "", False
        self.flow, self.strong = Flow(), True

    def paragraph(self, text: str) -> Block:
        """Return a paragraph as what it is: the item of a list that it begins, a heading, prose."""
        if self.link and self.lists:
            return Prose(text, self.flow.line, link=True)
        if self.lead and self.lists:
            return Prose(text, self.flow.line, depth=self.lists, lead=self.lead)
        heading = self.strong and "\n" not in text
        return (Heading if heading else Prose)(text, self.flow.line)

    def table(self, table: Element) -> None:
        """Read a table: of code, of layout, or one that has something to say."""
        rows = rows_of(table)
        if (code := code_of(rows)) is not None:
            self.blocks += _snippet(code, table.line)
        elif is_definitions(rows):
            self.blocks.append(definitions(rows, table.line))
            self.size += size_of(table)
            self.refuse_stray(table)
        elif is_layout(table, rows):
            self.read(table)
        else:
            self.blocks += [_heading(part, 0) for part in table.elements() if part.tag == "caption"]
            grids = grids_of(rows)
            titles = sum(nonspace(part.text) for part in grids if isinstance(part, Heading))
            self.size += size_of(table) - titles
            self.blocks += grids
            self.refuse_stray(table)

    def refuse_stray(self, table: Element) -> None:
        """Note text in a table but in no cell: nobody can tell where it belongs."""
        for text in stray(table):
            message = f"text in a table, but in no cell: {shown(text.text.strip())}"
            mend = "put it into the cell that it belongs to, by an entry of `mends` in reading.yaml"
            self.problems.add(self.source.place(text.seen), message, (), mend)


def _lead(item: Element) -> str:
    """Return what a list item begins with in code or strong letters."""
    seen = (node for node in item.walk() if not isinstance(node, Text) or node.text.strip())
    first = next((n for n in seen if isinstance(n, Text) or n.tag in _MARKED), None)
    return text_of(first) if isinstance(first, Element) else ""


def _is_link(item: Element) -> bool:
    """Whether all that a list item says is a link."""
    seen = [n for n in item.children if isinstance(n, Element) or n.text.strip()]
    return len(seen) == 1 and isinstance(seen[0], Element) and seen[0].tag == "a"


def _elements(above: Element, tag: str) -> Iterator[Element]:
    return (node for node in above.walk() if isinstance(node, Element) and node.tag == tag)


def _title(element: Element) -> Heading:
    return Heading(text_of(element), element.line, 1)


def _heading(element: Element, level: int | None = None) -> Heading:
    flow = Flow().add(element.children)
    level = int(element.tag[1:]) if level is None else level
    return Heading(flow.seen().removesuffix("¶").strip(), flow.line or element.line, level)


def _snippet(text: str, line: int) -> list[Block]:
    return [Snippet(text, line)] if text.strip() else []


def size_of(table: Element) -> int:
    """Return the characters of a table that are seen, captions left out."""
    return nonspace("".join(_texts(table)))


def _texts(element: Element) -> Iterator[str]:
    waiting = element.children[::-1]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Text):
            yield node.text
        elif node.tag not in SKIPPED and node.tag != "caption":
            yield pictured(node)
            waiting += reversed(node.children)


def stray(table: Element) -> Iterator[Text]:
    """Yield the texts that stand in a table, but in no cell."""
    waiting = table.children[::-1]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Text):
            yield from [node] if node.text.strip() else []
        elif node.tag not in ("td", "th", "caption") and node.tag not in SKIPPED:
            waiting += reversed(node.children)


def is_layout(table: Element, rows: Sequence[MarkedRow]) -> bool:
    """Whether a table only puts parts of the page side by side."""
    if any(cell.tag == "th" for row in rows for cell in row.cells):
        return False
    width = _width(rows)
    if len(rows) == 1 and width < 3:
        return True
    inner = (node for node in table.walk() if isinstance(node, Element))
    if width < 2:
        return any(node.tag in _BLOCKS for node in inner)
    return any(node.tag == "table" and _width(rows_of(node)) >= width for node in inner)


def _width(rows: Sequence[MarkedRow]) -> int:
    return max((len(row.cells) for row in rows), default=0)


def code_of(rows: Sequence[MarkedRow]) -> str | None:
    """Return the code in a table that has it beside its line numbers."""
    cells = [cell for row in rows for cell in row.cells if _CODE.search(cell.get("class"))]
    if not cells or len(cells) != len(rows):
        return None
    return "\n".join(preformatted(cell) for cell in cells)
