"""A line of Python as tokens, of which brackets know each other."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .literals import WIDTH

COMMA, LOGIC, UNION, DOT = 18, 14, 9, 1
"""How strongly a delimiter asks for a line of its own, as black ranks them."""
# One token and the space before it, such as ` "text"`, ` name`, ` 1e-5`, ` ->`, `(`.
_TOKEN = re.compile(
    r"""( ?)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\W\d]\w*|\d[\w.]*(?:(?<=e)-\d+)?"""
    r"""|->|\*\*|[][(){}.,:=|*-])"""
)
_KEYWORDS = {"False", "None", "True", "as", "async", "await", "class", "def", "from", "import"}
_KNOWN = _KEYWORDS | {"or", "return"}
_PAIRS = {"(": ")", "[": "]", "{": "}"}
# Letters and signs of Europe, each one column wide: `é`, `Ж`, `№`.
_NARROW = re.compile(
    "[ -~\xa1-\xac\xae-\u0377\u0384-\u052f\u2010-\u2027\u20a0-\u20bf\u2100-\u218b]*"
)


class UnknownLayoutError(ValueError):
    """A line has something that this layout has no rule for; black has."""


@dataclass(slots=True, eq=False)
class Token:
    """A token, the space before it, and the other bracket of a bracket.

    `side` is `(` for an opening bracket, `)` for a closing one. A bracket without a text
    is one that may be put in where a line is split.
    """

    text: str
    space: str = ""
    side: str = ""
    mate: Token | None = None


@dataclass(slots=True)
class CodeLine:
    """Tokens on one line, indented by some columns.

    `inside` tells whether it stands between brackets, `exploded` that each of its parts
    gets a line whether or not all fit in one.
    """

    tokens: list[Token]
    indent: int
    inside: bool = False
    exploded: bool = False

    def __str__(self) -> str:
        """Return the line as it is written."""
        return " " * self.indent + "".join(token.space + token.text for token in self.tokens)

    def fits(self, width: int = WIDTH) -> bool:
        """Return whether the line is at most so many columns wide."""
        return columns(str(self)) <= width

    def starts_with(self, *words: str) -> bool:
        """Return whether the first word of the line is one of some."""
        return self.tokens[0].text in words


def columns(text: str) -> int:
    """Return how wide a text is shown. Raises UnknownLayoutError if that is not clear."""
    if not text.isascii() and not _NARROW.fullmatch(text) and len(text) * 2 > WIDTH:
        raise UnknownLayoutError(text)
    return len(text)


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of a line. Raises UnknownLayoutError for one that has others."""
    tokens: list[Token] = []
    opened: list[Token] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise UnknownLayoutError(text)
        at = match.end()
        token = Token(match[2], match[1])
        _pair(token, opened)
        tokens.append(token)
    if opened or not all(map(_is_known, tokens, [None, *tokens], [*tokens[1:], None])):
        raise UnknownLayoutError(text)
    return tokens


def _pair(token: Token, opened: list[Token]) -> None:
    """Tell a bracket its other one, of those that are still open."""
    if token.text in _PAIRS:
        token.side = "("
        opened.append(token)
    elif token.text in _PAIRS.values():
        if not opened or _PAIRS[opened[-1].text] != token.text:
            raise UnknownLayoutError(token.text)
        token.side = ")"
        token.mate = opened.pop()
        token.mate.mate = token


def _is_known(token: Token, before: Token | None, after: Token | None) -> bool:
    """Return whether a token stands where the layout knows what it means."""
    if keyword.iskeyword(token.text):
        return token.text in _KNOWN
    if token.text in ("-", "**"):
        return after is not None and not after.space
    if token.text[0] in "\"'":
        return before is None or not (is_text(before) or (is_word(before) and not token.space))
    return token.text != "=" or before is None or before.text != "="


def is_text(token: Token) -> bool:
    """Return whether a token is the literal of a text."""
    return token.text[:1] in ("'", '"')


def is_word(token: Token) -> bool:
    """Return whether a token is a name, a keyword or a number."""
    return token.text[:1].isalnum() or token.text[:1] == "_"


def is_trailer(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a bracket is of a call or a subscript, not of a collection."""
    before = tokens[at - 1] if at else None
    if before is None or tokens[at].space or not tokens[at].text:
        return False
    return before.side == ")" or is_word(before) or is_text(before)


def delimiters(tokens: Sequence[Token]) -> dict[int, int]:
    """Return the rank of each place that a line can be split at: after which token."""
    places: dict[int, int] = {}
    for at in _outside(tokens):
        match tokens[at].text:
            case ",":
                places[at] = COMMA
            case "|" if at:
                places[at - 1] = UNION
            case "or" if at:
                places[at - 1] = LOGIC
            case "." if at and tokens[at - 1].side == ")":
                places[at - 1] = DOT
    return places


def _outside(tokens: Sequence[Token]) -> Iterator[int]:
    """Yield where the tokens stand that are within no brackets of the line."""
    depth = 0
    for at, token in enumerate(tokens):
        if token.side == ")":
            depth -= 1
        elif depth == 0:
            yield at
        if token.side == "(":
            depth += 1


def length_of(tokens: Iterable[Token]) -> int:
    """Return how many characters some tokens take, with the spaces before them."""
    return sum(len(token.space) + len(token.text) for token in tokens)


def parameters_of(tokens: Sequence[Token], indent: int) -> list[CodeLine]:
    """Return each parameter of a definition on a line of its own."""
    commas = [at + 1 for at, rank in delimiters(tokens).items() if rank == COMMA]
    ends = zip([0, *commas], [*commas, len(tokens)], strict=True)
    return [CodeLine([*tokens[start:end]], indent) for start, end in ends]
