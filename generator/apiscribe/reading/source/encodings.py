"""Which encoding a page is in that is not in UTF-8: a guess for the message, never for reading."""

from __future__ import annotations

import re

_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w:.-]{2,40})""", re.I
)
_HEAD, _SAMPLE = 4096, 200_000
_SCRIPTS = (
    ("windows-1251", re.compile(r"[а-яё]"), 0.6),
    ("koi8-r", re.compile(r"[а-яё]"), 0.6),
    ("gb18030", re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]"), 0.9),
    ("windows-1252", re.compile(r"[\x80-\xff–—‘’“”•…€™]"), 0.9),
)


def guessed(data: bytes) -> str | None:
    """Return the encoding that a page declares, else the one that its bytes look like."""
    declared = _DECLARED.search(data[:_HEAD])
    if declared and declared[1].lower() not in (b"utf-8", b"utf8"):
        return declared[1].decode("ascii").lower()
    return next(
        (name for name, letters, share in _SCRIPTS if _fits(data, name, letters, share)), None
    )


def _fits(data: bytes, encoding: str, letters: re.Pattern[str], share: float) -> bool:
    foreign = [c for c in data[:_SAMPLE].decode(encoding, "replace") if c > "\x7f"]
    fitting = len(letters.findall("".join(foreign)))
    return bool(foreign) and fitting >= share * len(foreign)
