"""Markdown with pipe tables, from a repository or from a tool that turned HTML into it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.common.html_blocks import block_names
from markdown_it.token import Token

from ....problems import Problems
from ...blocks import (
    Block,
    Cell,
    Document,
    Grid,
    GridRow,
    Heading,
    Prose,
    Snippet,
    nonspace,
)
from ...cells.definitions import read_definition
from ...source.text import Source
from ..html.document import blocks_of
from .extensions import add_rules, unwrapped
from .pipes import Drawn, PipeTable

_NESTING = {
    "bullet_list_open": 1,
    "ordered_list_open": 1,
    "bullet_list_close": -1,
    "ordered_list_close": -1,
}
# such as "**lid_depth**"
_LEAD = re.compile(r"(?P<mark>`+|\*\*|__)(?P<name>[^`*\n]{1,80})(?P=mark)")
# such as "**lid** `open` [lids](#lids)"
_MARKED = re.compile(
    r"\*\*(?P<strong>[^\s*](?:[^*\n]{0,200}[^\s*])?)\*\*|`(?P<code>[^`\n]{1,200})`|\[(?P<link>[^\]\n]{1,200})\]\([^()\s]{0,500}\)"
)
# such as "[`GET /lids`](#lids)"
_LINK = re.compile(r"\[[^\[\]\n]{1,200}\]\([^()\s]{0,500}\)")
# such as "`OPEN`"
_CODED = re.compile(r"(`+)([^`\n]{1,80})\1")
_FRONT = re.compile(r"---[ \t]*\n(?:(?!---).*\n){1,200}---[ \t]*(?:\n|\Z)")
_TITLE = re.compile(r"^title:[ \t]*[\"']?(.*?)[\"']?[ \t]*$", re.M)
_ENDS = (".", ":", "!", "?", "。", "：", "；", ";")
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
    parser = MarkdownIt("commonmark", {"html": True}).disable(["reference", "inline"])
    add_rules(parser)
    return parser


def document(source: Source, problems: Problems) -> Document:
    """Return the page as Markdown draws it; rows that stand in no table become problems."""
    page = _Page(source, problems)
    lines = unwrapped(page.without_front().split("\n"))
    tokens = _parser().parse("\n".join(lines), {"lines": lines})
    for token, inner in zip(tokens, [*tokens[1:], Token("", "", 0)], strict=True):
        page.blocks.extend(page.read(token, inner))
    return Document("markdown", tuple(page.blocks), page.size)


@dataclass
class _Page:
    source: Source
    problems: Problems
    size: int = 0
    blocks: list[Block] = field(default_factory=list)
    lists: int = 0
    item: bool = False

    def without_front(self) -> str:
        """Return the page with blank lines in place of its front matter, the title of which is kept."""
        front = _FRONT.match(self.source.text)
        if not front:
            return self.source.text
        if title := _TITLE.search(front[0]):
            self.blocks.append(Heading(title[1], 1 + front[0].count("\n", 0, title.start()), 1))
        return "\n" * front[0].count("\n") + self.source.text[front.end() :]

    def read(self, token: Token, inner: Token) -> Iterator[Block]:
        """Yield the blocks that a token begins; `inner` is the one after it."""
        line = token.map[0] + 1 if token.map else 0
        self.lists += _NESTING.get(token.type, 0)
        self.item = token.type == "list_item_open" or (self.item and token.type == "paragraph_open")
        if token.type == "heading_open":
            yield Heading(plain(inner.content), line, int(token.tag[1:]))
        elif token.type == "paragraph_open":
            yield from self.item_of(inner.content, line) or self.paragraph(inner.content, line)
        elif token.type in ("fence", "code_block", "listing"):
            yield Snippet(token.content.rstrip(), line + (token.type == "fence"))
        elif token.type == "grid":
            yield self.grid(token.meta["table"])
        elif token.type == "html_block":
            blocks, size = blocks_of(self.source, self.problems, token.content, line)
            self.size += size
            yield from map(self.unmarked, blocks)

    def unmarked(self, block: Block) -> Block:
        """Return a block of HTML without the Markdown in it, as components have it in cells."""
        if not isinstance(block, Grid):
            return block
        cells = [*block.header, *(cell for row in block.rows for cell in row.cells)]
        plain_cells = {cell: _unmarked(cell) for cell in cells if _MARKED.search(cell.text)}
        own = ((cell, plain_cells[cell]) for cell in cells if cell in plain_cells and not cell.copy)
        self.size -= sum(nonspace(cell.text) - nonspace(bare.text) for cell, bare in own)
        rows = (
            replace(row, cells=tuple(plain_cells.get(cell, cell) for cell in row.cells))
            for row in block.rows
        )
        header = tuple(plain_cells.get(cell, cell) for cell in block.header)
        return replace(block, header=header, rows=tuple(rows)) if plain_cells else block

    def item_of(self, text: str, line: int) -> list[Block]:
        """Return the list item that begins with something in code or strong letters."""
        if self.item and _LINK.fullmatch(text.strip()):
            return [Prose(plain(text), line, link=True)]
        lead = _LEAD.match(text) if self.item else None
        if not lead:
            return []
        whole = plain(text)
        if read_definition(whole):
            return [Prose(whole, line, depth=self.lists, lead=plain(lead[0]))]
        first, *further = self.paragraph(text, line)
        if isinstance(first, Prose):
            first = replace(first, depth=self.lists, lead=plain(lead[0]))
        return [first, *further]

    def paragraph(self, text: str, line: int) -> Iterator[Block]:
        if is_bold(text) and "\n" not in text:
            yield Heading(plain(text), line)
            return
        for part, offset in _paragraphs(text.split("\n")):
            if part.startswith("|") or part.count("|") > 2:
                message = "a row that stands in no table: there is no header above it"
                self.problems.add(self.source.place(line + offset), message, (), _MEND)
            yield Prose(plain(part), line + offset)

    def grid(self, table: PipeTable) -> Grid:
        rows = tuple(self.row(row) for row in table.rows)
        if table.copied:
            header = tuple(replace(cell, copy=True) for cell in _cells(table.header))
            return Grid(rows[0].line, header, rows)
        return Grid(table.header.line + 1, self.row(table.header).cells, rows)

    def row(self, drawn: Drawn) -> GridRow:
        cells = tuple(_cells(drawn))
        markup = sum(map(nonspace, drawn.cells)) - sum(nonspace(cell.text) for cell in cells)
        self.size += nonspace(drawn.text) - drawn.pipes - markup
        return GridRow(cells, drawn.line + 1, ("split",) if drawn.broken else ())


_MEND = "mend the line that cuts the table, by an entry of `mends` in reading.yaml"


def _cells(drawn: Drawn) -> Iterator[Cell]:
    line = drawn.line + 1
    for raw in drawn.cells:
        lead = len(raw) - len(raw.lstrip())
        text = plain(raw.strip().replace("\\|", "|"))
        coded = tuple(match[2] for match in _CODED.finditer(raw)) if "`" in raw else ()
        yield Cell(text, line + raw.count("\n", 0, lead), coded=coded)
        line += raw.count("\n")


def _unmarked(cell: Cell) -> Cell:
    text = _MARKED.sub(lambda match: match["strong"] or match["code"] or match["link"], cell.text)
    return replace(cell, text=text)


def _paragraphs(lines: list[str]) -> Iterator[tuple[str, int]]:
    """Yield each text of a paragraph with its offset in lines: the whole where it is wrapped.

    A line is wrapped where the next one goes on with a small letter, or its first word would
    not have fitted. Dumps have a paragraph a line instead, and no blank lines between.
    """
    width = max(map(len, lines))
    first = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or not _wrapped(lines[at - 1], lines[at], width):
            yield "\n".join(lines[first:at]), first
            first = at


def _wrapped(line: str, following: str, width: int) -> bool:
    word = following.split(maxsplit=1)
    fits = len(line) + 1 + len(word[0] if word else "") <= width
    goes_on = following.lstrip()[:1].islower() or not fits
    return goes_on and not line.rstrip().endswith(_ENDS)


@cache
def _inline_parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True}).enable("strikethrough")


def plain(text: str) -> str:
    """Return a text without markup; `<br>` becomes a line break."""
    if _MARKUP.search(text):
        tokens: list[Token] = []
        parser = _inline_parser()
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
