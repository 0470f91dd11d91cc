"""The digest that shows a changed sentence without keeping it."""

from __future__ import annotations

import unicodedata
from hashlib import sha256

IGNORED = dict.fromkeys([0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])


def squeezed(text: str) -> str:
    """The text that digests are made of: no white space, one form for each letter."""
    text = unicodedata.normalize("NFC", text).translate(IGNORED)
    return "".join(text.split())


def digest(text: str) -> str:
    """The twelve hexadecimal digits that stand for a wording."""
    return sha256(squeezed(text).encode("utf-8", "surrogatepass")).hexdigest()[:12]
