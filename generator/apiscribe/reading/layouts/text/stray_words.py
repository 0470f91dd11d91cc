"""Stray words in a description: text said twice, or a lone word of another alphabet."""

from __future__ import annotations

import unicodedata

_SHORTEST = 6
_LATIN = 4


def stray(text: str) -> bool:
    """Whether words were left over in a description."""
    return _doubled(text) or (not text.isascii() and _foreign_word(text.split()))


def _doubled(text: str) -> bool:
    joined = "".join(text.split())
    half = len(joined) // 2
    return half >= _SHORTEST and len(joined) % 2 == 0 and joined[:half] == joined[half:]


def _foreign_word(words: list[str]) -> bool:
    """Whether just one Cyrillic word stands among Latin ones."""
    cyrillic = sum(_cyrillic(word) for word in words)
    return cyrillic == 1 and sum(_latin(word) for word in words) >= _LATIN


def _latin(word: str) -> bool:
    return word.isascii() and any(map(str.isalpha, word))


def _cyrillic(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha()]
    return bool(letters) and all("CYRILLIC" in unicodedata.name(i, "") for i in letters)
