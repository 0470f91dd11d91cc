"""Names in small Latin letters for what headings say, Cyrillic ones transliterated."""

from __future__ import annotations

import re

# such as " - "
_BETWEEN = re.compile(r"[^a-z0-9]+")
# such as "10xx_"
_LEADING = re.compile(r"[0-9a-z]*[0-9][0-9a-z]*_(?=[a-z]|\Z)")
_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщыэюяіїєґў",
        [
            *"abvgdee",
            "zh",
            *"ziiklmnoprstuf",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            *"ye",
            "iu",
            "ia",
            *"ii",
            "ie",
            *"gu",
        ],
        strict=True,
    )
)
_LETTERS = str.maketrans(_CYRILLIC | {"ъ": "", "ь": ""})
LONGEST_SLUG = 60


def latin_letters(text: str) -> str:
    """Return a text in small letters, the Cyrillic ones as Latin ones."""
    return text.lower().translate(_LETTERS)


def slug_of(text: str) -> str:
    """Return a text as a name, without the number that it begins with; empty if it has no letters."""
    slug = _BETWEEN.sub("_", latin_letters(text)).strip("_")
    if not slug[:1].isalpha():
        slug = slug[match.end() :] if (match := _LEADING.match(slug)) else ""
    if len(slug) > LONGEST_SLUG:
        slug = slug[: LONGEST_SLUG + 1].rpartition("_")[0] or slug[:LONGEST_SLUG]
    return slug
