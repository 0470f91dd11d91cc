"""Repairs of single letters: invisible ones, full-width ones, and those that look alike.

And the digest that shows a changed sentence without keeping it, whatever its letters are.
"""

from __future__ import annotations

import unicodedata
from hashlib import sha256

IGNORED = dict.fromkeys([0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])
INVISIBLE = {**IGNORED, 0xAD: None}
NO_BREAK = dict.fromkeys([0xA0, 0x2007, 0x202F], " ")
FULL_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
FULL_WIDTH |= {0x3000: " ", 0x3001: ",", 0x3002: "."}

_PLAIN = FULL_WIDTH | NO_BREAK
_ALIKE = {
    "аеорсухіјѕһԁԛԝѵкАВЕКМНОРСТУХІЈЅ": "aeopcyxijshdqwvkABEKMHOPCTYXIJS",
    "οναρικυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧ": "ovapikuxyABEZHIKMNOPTYX",
}
LOOK_ALIKE = {
    ord(other): latin
    for others, latins in _ALIKE.items()
    for other, latin in zip(others, latins, strict=True)
}


def mended(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a cell for machines without invisible and full-width characters, and its damage."""
    if text.isascii():
        return text.strip(), ()
    seen = text.strip().translate(INVISIBLE).translate(NO_BREAK)
    plain = seen.translate(FULL_WIDTH)
    invisible = ("invisible",) if seen != text.strip() else ()
    full_width = ("full_width",) if plain != seen else ()
    return plain.strip(), (*invisible, *full_width)


def latin(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a name with look-alike letters made Latin, if that makes all of it Latin."""
    plain = text.translate(LOOK_ALIKE)
    some = any(letter.isascii() and letter.isalpha() for letter in text)
    if plain != text and some and plain.isascii():
        return plain, ("lookalike",)
    return text, ()


def flattened(text: str) -> str:
    """Return prose for grammars: full-width and no-break characters by plain ones, in place."""
    return text if text.isascii() else text.translate(_PLAIN)


def squeezed(text: str) -> str:
    """Return the text that digests are made of: no white space, one form for each letter."""
    text = unicodedata.normalize("NFC", text).translate(IGNORED)
    return "".join(text.split())


def digest(text: str) -> str:
    """Return the twelve hexadecimal digits that stand for a wording."""
    return sha256(squeezed(text).encode("utf-8", "surrogatepass")).hexdigest()[:12]
