"""Codes that have a heading each, their text below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ..blocks import Block, Grid, Heading
from ..cells.letters import digest
from .codelists import CodeTable
from .fields import UNTOLD

# such as "-1042 LID_MISSING"
_PAIR = re.compile(r"(?P<code>-[0-9]{1,9}|[0-9]{3,9})\s?[-:–—.]?\s(?P<title>\S.{0,120})")
# such as "LID_MISSING"
_CONSTANT = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
# such as "Error codes"
_OF_CODES = re.compile(
    r"\b(?:error|code|status|reason|failure)|ошиб|код|статус|причин|错误|代码|状态码", re.IGNORECASE
)
_FEWEST = 2


@dataclass
class _Section:
    """A heading that may be a code, what stands below it, and the heading that it belongs to."""

    heading: Heading
    above: Heading | None
    texts: list[str] = field(default_factory=list)


def heading_lists(blocks: Sequence[Block]) -> list[CodeTable]:
    """Return the lists of codes of a page that are headings of one level below another."""
    groups = [*_siblings(blocks)]
    symbols = [group for group in groups if _are_symbols(group)]
    sure = any(len(group) >= _FEWEST for group in symbols)
    lists: list[CodeTable] = []
    for group in groups:
        if sure and group in symbols:
            lists.append(_list(group, [section.heading.text for section in group]))
        elif all(map(_paired, group)) and (_symbols(group) or _named(blocks, group)):
            lists += _pairs(group)
    return lists


def _are_symbols(sections: Sequence[_Section]) -> bool:
    """Whether headings are constants, most of them made of several words."""
    texts = [section.heading.text for section in sections]
    several = sum("_" in text for text in texts)
    return all(map(_CONSTANT.fullmatch, texts)) and several * 2 > len(texts)


def _paired(section: _Section) -> bool:
    return bool(_PAIR.fullmatch(section.heading.text))


def _siblings(blocks: Sequence[Block]) -> Iterator[list[_Section]]:
    """Yield the headings of one level that nothing but their own text stands between."""
    above: dict[int, Heading] = {}
    groups: dict[tuple[int, int], list[_Section]] = {}
    current: _Section | None = None
    for block in blocks:
        if isinstance(block, Heading) and block.level:
            above = {level: text for level, text in above.items() if level < block.level}
            holder = above[max(above)] if above else None
            above[block.level] = block
            current = _Section(block, holder)
            groups.setdefault((block.level, holder.line if holder else 0), []).append(current)
        elif current and not isinstance(block, Grid):
            current.texts.append(block.text)
    yield from groups.values()


def _symbols(sections: Sequence[_Section]) -> bool:
    return len(sections) >= _FEWEST and all(map(_CONSTANT.fullmatch, map(_title, sections)))


def _named(blocks: Sequence[Block], sections: Sequence[_Section]) -> bool:
    """Whether the heading above, or the page's first one, speaks of codes."""
    first = next((block for block in blocks if isinstance(block, Heading)), None)
    named = [heading.text for heading in (sections[0].above, first) if heading]
    return any(_OF_CODES.search(text) for text in named)


def _pairs(sections: Sequence[_Section]) -> list[CodeTable]:
    """Return the list of numbers, and the list of the symbols beside them as its twin."""
    numbers = [_match(section)["code"] for section in sections]
    if not _symbols(sections):
        return [_list(sections, numbers, titled=True)]
    codes = _list(sections, numbers)
    twin = _list(sections, [_title(section) for section in sections])
    twin.twin = codes
    return [codes, twin]


def _match(section: _Section) -> re.Match[str]:
    match = _PAIR.fullmatch(section.heading.text)
    assert match
    return match


def _title(section: _Section) -> str:
    return _match(section)["title"].strip()


def _list(sections: Sequence[_Section], codes: Sequence[str], titled: bool = False) -> CodeTable:
    items = []
    for section, code in zip(sections, codes, strict=True):
        item = {"code": code, "line": section.heading.line, "summary": UNTOLD}
        item |= {"title": _title(section)} if titled else {}
        item |= {"wording": digest("\n".join(section.texts))} if section.texts else {}
        items.append(item)
    above = sections[0].above
    return CodeTable(
        sections[0].heading.line, items, " ".join(above.text.split()) if above else None
    )
