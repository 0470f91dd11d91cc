"""Words without their endings, so that a thing is known in any case and number."""

from __future__ import annotations

import re

from .conditions import singular
from .slugs import latin_letters

# such as "kontaktnogo"
_ENDING = re.compile(
    r"(?:iami|iakh|iam|iem|iei|ii|ie|ia|iu|ami|akh|ogo|ego|omu|emu|ymi|imi|ykh|ikh|aia|oe|ye|oi|ei|ov|ev|om|em|am|ym|im|iy|yi|[aeiouy])\Z"
)
# such as "sozdannogo"
_BESIDE = re.compile(r"(?:[a-z]|ko|ob|so|json|nov\w{2,4}|otdeln\w{2,4}|\w+(?:ann|enn)\w{2,3})\Z")
# such as "box2"
_WORD = re.compile(r"[a-z]+[0-9]*|[0-9]+")
# such as "boxSize"
_JOINT = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SHORTEST = 4


def stems(text: str, cyrillic: bool) -> tuple[str, ...]:
    """Return the words of a text or name without endings, as far as they name something.

    With `cyrillic`, `созданных контактных лиц` and `KontaktnoeLitso` are `kontaktn`, `lits`.
    """
    words = _WORD.findall(latin_letters(_JOINT.sub(" ", text)))
    if not cyrillic:
        return tuple(map(singular, words))
    return tuple(_stem(word) for word in words if not _BESIDE.fullmatch(word))


def _stem(word: str) -> str:
    return _ENDING.sub("", word) if len(word) >= _SHORTEST else word
