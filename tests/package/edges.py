"""Values on both sides of the edge of a word of JSON Schema, made from the contract."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import ceil
from typing import Any

from contract import Node, accepts, holders
from sample_values import FORMS, MOMENTS, POOL, sample, texts_of


def near(node: Node) -> Iterator[Any]:
    """Values of every type, some of them made for this node."""
    yield from POOL
    made = sample(node)
    yield from (made, [made], {"value": made})
    if isinstance(made, (int, str)) and not isinstance(made, bool):
        yield from (str(made), float(made) if isinstance(made, int) else f" {made}")


def around(word: str, holder: Node, part: Node) -> Iterator[Any]:
    """Values on both sides of a word's edge; `part` is the node that it stands in."""
    limit = holder[word]
    if word in ("type", "$ref"):
        yield from near(part)
    elif word == "items":
        yield from ([value] for value in near(limit))
    elif word in ("enum", "const"):
        yield from _beside(limit if word == "enum" else [limit])
    elif word in ("maxLength", "minLength"):
        for length in (limit - 1, limit, limit + 1):
            yield from _of_length(length, part)
    elif word == "pattern":
        yield from _about_pattern(holder, part)
    elif word == "format":
        yield from (text for texts in FORMS.get(limit, ([], [])) for text in texts)
    elif word == "x-format":
        yield from (text for texts in MOMENTS for text in texts)
    elif word in ("minItems", "maxItems"):
        yield from _of_items(holder.get("items") or part["items"], (limit - 1, limit, limit + 1))
    else:
        yield from (limit, limit - 1, limit + 1, limit - 0.5, limit + 0.5, float(limit))


def _beside(values: Sequence[Any]) -> Iterator[Any]:
    yield from values
    for value in values:
        if isinstance(value, str):
            yield from (f"{value}x", f"{value} ", value.swapcase(), "")
        elif isinstance(value, int):
            yield from (value + 1, value - 1, float(value), value + 0.5)


def _of_length(length: int, part: Node) -> Iterator[str]:
    """Texts of a length: of one letter, or a text that is fine drawn out somewhere."""
    if length >= 0:
        yield from (letter * length for letter in ("x", "1", "A"))
        yield from ("\U0001f600" * length, "ы" * length)
    texts = {text for _, holder in holders(part) for text in texts_of(holder) if text}
    for text in sorted(texts):
        for size in (1, 2):
            for at in range(len(text)):
                yield _drawn_out(text, at, size, length)


def _drawn_out(text: str, at: int, size: int, length: int) -> str:
    missing, unit = length - len(text), text[at : at + size]
    more = (unit * ceil(missing / len(unit)))[:missing] if missing > 0 else ""
    return f"{text[:at]}{more}{text[at:]}"


def _about_pattern(holder: Node, part: Node) -> Iterator[str]:
    """Texts that match, and the same with a letter less, more, or another one."""
    texts = [*texts_of(holder), *(text for _, one in holders(part) for text in texts_of(one))]
    for text in dict.fromkeys([*texts, "7", "-7", "1.5"]):
        yield text
        for extra in ("\n", " ", "x", "1", "\u4e2d"):
            yield from (f"{text}{extra}", f"{extra}{text}")
        for at in range(min(len(text), 40)):
            yield f"{text[:at]}{text[at + 1 :]}"
            for letter in ("a", "0", "ы", "\u4e2d", "٣"):
                yield f"{text[:at]}{letter}{text[at + 1 :]}"


def _of_items(items: Node, counts: Iterable[int]) -> Iterator[list[Any]]:
    for count in counts:
        yield [apart(items, index) for index in range(max(count, 0))]


def apart(node: Node, index: int) -> Any:
    """A sample that differs from others of another index, if it is a body."""
    made = sample(node)
    for field in made if isinstance(made, dict) else ():
        for value in (str(index), index):
            changed = {**made, field: value}
            if accepts(node, changed):
                return changed
    return made
