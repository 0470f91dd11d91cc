"""What stands around the tables of a page: headings and sentences, newest first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from ..blocks import Block, Grid, Heading, Prose, Snippet
from .accounting import Ledger

_DIRECTIONS = {
    "request": r"\brequest|\bзапрос|请求",
    "response": r"\bresponse|\banswer|\breply|\bответ|返回|响应|应答",
    "event": r"\bevent|\bwebhook|\bnotification|\bсобыти|\bуведомлени|事件|通知",
}
DIRECTION = re.compile("|".join(f"(?P<{key}>{words})" for key, words in _DIRECTIONS.items()), re.IGNORECASE)  # fmt: skip
# such as "Request and response", "Запрос/ответ"
_BOTH = re.compile(
    r"\brequest\w*\W+(?:(?:body|and|or)\W+)*(?:response|answer)|\bзапрос\w*\W+(?:и\W+)?ответ|"
    r"请求\W*(?:和|与|及|/)?\W*(?:响应|返回)",
    re.IGNORECASE,
)
_ENDED = re.compile(r"[.;:,。;:,!?!?…]['\"”»)]*\Z")
_LONGEST_HEADING = 100
_FURTHEST = 12


@dataclass(frozen=True)
class Around:
    """A table or snippet, and the texts before it, newest first.

    `near` are those since the table or snippet before, `far` some more, and `outer` has those
    above a heading within the table.
    """

    block: Grid | Snippet
    near: tuple[Heading | Prose, ...]
    far: tuple[Heading | Prose, ...]
    outer: Around | None = None

    def below(self, heading: Heading) -> Around:
        """Return the same table below a heading that stands in it."""
        return Around(self.block, (heading,), (heading,), self)

    @property
    def heading(self) -> Heading | Prose | None:
        """Return the nearest heading since the table before; without a level, the first line."""
        headings = [text for text in self.near if isinstance(text, Heading)]
        marked = next((heading for heading in headings if heading.level), None)
        alike = [text for text in self.near if looks_like_heading(text.text)]
        return marked or (headings or alike or [None])[-1]

    @property
    def section(self) -> str:
        """Return the words of the nearest heading, also where further tables stand below it."""
        headings = (text for text in self.far if isinstance(text, Heading))
        heading = self.heading or next(headings, None)
        return " ".join(heading.text.split()) if heading else ""

    def enter(self, ledger: Ledger) -> None:
        """Say in the ledger that parts are of this table now."""
        header = self.block.header if isinstance(self.block, Grid) else ()
        ledger.enter(self.section, header)

    @cached_property
    def direction(self) -> str | None:
        """Whether the texts before speak of a request, a response or an event."""
        matches = (DIRECTION.search(text.text) for text in self.far)
        own = next((match.lastgroup for match in matches if match), None)
        return own or (self.outer.direction if self.outer else None)

    @property
    def is_of_both(self) -> bool:
        """Whether what heads the table says that it is of the request and of the answer."""
        return bool(self.heading and _BOTH.search(self.heading.text))


def looks_like_heading(text: str) -> bool:
    """Whether a line is short and no sentence."""
    return len(text) <= _LONGEST_HEADING and "\n" not in text and not _ENDED.search(text)


def outlined(blocks: Sequence[Block]) -> list[Around]:
    """Return each table and snippet of a page with the texts before it."""
    outline: list[Around] = []
    texts: list[Heading | Prose] = []
    since = 0
    for block in blocks:
        if isinstance(block, (Heading, Prose)):
            texts.append(block)
            continue
        near = tuple(reversed(texts[since:]))
        far = tuple(islice(reversed(texts), max(_FURTHEST, len(near))))
        outline.append(Around(block, near, far))
        since = len(texts)
    return outline
