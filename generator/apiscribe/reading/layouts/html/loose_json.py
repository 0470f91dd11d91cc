"""JSON that a page writes as ordinary paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...blocks import Block, Prose, Snippet
from ..listings import listing_end

_OPENING = re.compile(r"[\[{]\s*(?:\Z|[\"“{\[}\]])")


def with_listings(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks with JSON that was written as paragraphs made into snippets."""
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if isinstance(block, Prose) and _OPENING.match(block.text):
            prose = list(_prose(blocks, at))
            yield from _listing(prose)
            at += len(prose)
        else:
            yield block
            at += 1


def _listing(blocks: Sequence[Prose]) -> Iterator[Block]:
    """Yield a snippet and what follows it, from paragraphs of which the first begins with JSON."""
    texts = [line for block in blocks for line in block.text.split("\n")]
    end = (listing_end(texts, 1) or 2) - 1
    yield Snippet("\n".join(texts[:end]), blocks[0].line)
    lines = [block.line + at for block in blocks for at in range(block.text.count("\n") + 1)]
    yield from map(Prose, texts[end:], lines[end:])


def _prose(blocks: Sequence[Block], at: int) -> Iterator[Prose]:
    """Yield the paragraphs that follow one another."""
    while at < len(blocks) and isinstance(block := blocks[at], Prose):
        yield block
        at += 1
