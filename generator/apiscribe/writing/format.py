"""Brings Python into black's style: by layout where that can be, else with black itself."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping

from .bracket_splits import lines_of
from .literals import WIDTH
from .source_tokens import CodeLine, Token, UnknownLayoutError, delimiters, tokens_of

WORTH_A_PROCESS = 200_000
"""Characters from which a second process saves more than it costs."""
_QUOTES = '"""'
_OFF, _ON = "# fmt: off", "# fmt: on"


def styled(drafts: Mapping[str, str], ours: Collection[str]) -> dict[str, str]:
    """Return each draft as black would have it, by its path.

    `ours` are the paths of those that templates of our own made, in which each statement
    stands on one line. Raises black.InvalidInput for no Python.
    """
    texts, others = {}, {}
    for path, draft in drafts.items():
        try:
            if path not in ours:
                raise UnknownLayoutError(path)
            texts[path] = laid_out(draft)
        except UnknownLayoutError:
            others[path] = draft
    return texts | (format_all(others) if others else {})


def format_all(sources: Mapping[str, str]) -> dict[str, str]:
    """Each source as black would have it. Raises black.InvalidInput for no Python."""
    import black  # noqa: F401  (imported before the fork, so that workers share it)

    workers = min(os.cpu_count() or 1, len(sources))
    size = sum(map(len, sources.values()))
    if workers < 2 or size < WORTH_A_PROCESS or not _forks():
        return {path: format_one(source) for path, source in sources.items()}
    ordered = sorted(sources, key=lambda path: (-len(sources[path]), path))
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(workers, get_context("fork")) as pool:
        formatted = pool.map(format_one, (sources[path] for path in ordered))
        return dict(zip(ordered, formatted, strict=True))


def format_one(source: str) -> str:
    """One source as black would have it."""
    import black

    return black.format_str(source, mode=black.Mode(line_length=WIDTH))


def _forks() -> bool:
    return hasattr(os, "fork")


def laid_out(source: str) -> str:
    """Return a module whose wide lines are split as black splits them.

    Each of its statements, and each item of its collections, is to stand on one line; docstrings
    are left as they are, and so is what stands between the comments by which black leaves code.
    Raises UnknownLayoutError for what black alone can judge.
    """
    lines: list[str] = []
    in_docstring = is_left = False
    for line in source.split("\n"):
        if in_docstring:
            in_docstring = not line.endswith(_QUOTES)
        elif is_left or line.strip(" ") == _OFF:
            is_left = line.strip(" ") != _ON
            lines.append(line)
            continue
        elif line.lstrip(" ").startswith(_QUOTES):
            in_docstring = line.strip(" ") == _QUOTES or not line.endswith(_QUOTES)
        elif len(line) > WIDTH or not line.isascii():
            lines += _narrowed(line)
            continue
        lines.append(line if in_docstring else line.rstrip(" "))
    return "\n".join(lines)


def _narrowed(line: str) -> list[str]:
    """Return a line of code, split until it fits."""
    text = line.lstrip(" ")
    indent = len(line) - len(text)
    if CodeLine([Token(text)], indent).fits():
        return [line]
    tokens = tokens_of(text)
    inside = tokens[-1].text == ","
    whole = tokens if inside else _with_optional_brackets(tokens)
    return lines_of(CodeLine(whole, indent, inside))


def _with_optional_brackets(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a statement, and brackets around each expression that may get them."""
    match tokens[0].text:
        case "return":
            return _bracketed(tokens, 1, len(tokens))
        case "from":
            names = next(at for at, token in enumerate(tokens) if token.text == "import") + 1
            return _bracketed(tokens, names, len(tokens))
        case "def" | "async":
            arrow = next(at for at, token in enumerate(tokens) if token.text == "->") + 1
            return _bracketed(tokens, arrow, len(tokens) - 1)
        case "class":
            return tokens
    return _of_assignment(tokens)


def _of_assignment(tokens: list[Token]) -> list[Token]:
    values = [at for at, token in enumerate(tokens) if token.text == "=" and token.space]
    end = len(tokens)
    if values:
        tokens = _bracketed(tokens, values[0] + 1, end)
        end = values[0]
    if tokens[1].text == ":":
        return _bracketed(tokens, 2, end)
    if not values:
        raise UnknownLayoutError("no assignment")
    return tokens


def _bracketed(tokens: list[Token], start: int, end: int) -> list[Token]:
    """Put brackets without a text around an expression, but around a tuple."""
    within = tokens[start:end]
    if within[0].text == "(" and within[0].mate is within[-1]:
        if not delimiters(within[1:-1]):
            raise UnknownLayoutError("brackets around nothing that needs them")
        return tokens
    opening, closing = Token("", within[0].space, "("), Token("", "", ")")
    opening.mate, closing.mate = closing, opening
    within[0].space = ""
    return [*tokens[:start], opening, *within, closing, *tokens[end:]]
