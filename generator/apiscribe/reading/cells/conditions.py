"""One form for each condition under which a field is mandatory, in the page's own nouns."""

from __future__ import annotations

import re
from collections.abc import Callable

_NAME = r"(?P<name>[A-Za-z][A-Za-z0-9_.]{0,79})"
_GIVEN = r"(?:specified|given|filled(?: in)?|set|sent|passed|provided|present|transferred|indicated|not empty)"
_EMPTY = r"(?:empty|absent|missing|omitted|null|(?:not|n't) " + _GIVEN + ")"
_ARE = r"(?:is|are|was|were|has been|have been)"
_RU_GIVEN = r"(?:заполнен[оаы]?|указан[оаы]?|задан[оаы]?|передан[оаы]?)"
_RU_EMPTY = rf"(?:пуст[оаы]?[ей]?|не {_RU_GIVEN})"
_FIELD = r"(?:(?:the |a )?(?:field|parameter|attribute) |поле |字段\s?|参数\s?)?"


def _empty(match: re.Match[str], holds: bool) -> str:
    return f"{match['name']} is {'empty' if holds else 'given'}"


def _given(match: re.Match[str], holds: bool) -> str:
    return _empty(match, not holds)


def _another(match: re.Match[str], holds: bool) -> str:
    noun = singular(match["noun"].lower())
    return f"another {noun} is given" if holds else f"no other {noun} is given"


def _new(match: re.Match[str], holds: bool) -> str:
    return f"the {match['noun'].lower()} is {'' if holds else 'not '}new"


def _is(match: re.Match[str], holds: bool) -> str:
    turned = bool(match["not"]) == holds
    return f"the {match['noun']} is {'not ' if turned else ''}{match['what']}"


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], bool], str]], ...] = tuple(
    (re.compile(form, re.IGNORECASE), phrase)
    for form, phrase in (
        # such as "field depth is empty"
        (rf"{_FIELD}{_NAME}(?: field)? {_ARE} {_EMPTY}", _empty),
        # such as "depth is given"
        (rf"{_FIELD}{_NAME}(?: field)? {_ARE} {_GIVEN}", _given),
        # such as "depth не указан"
        (rf"{_FIELD}{_NAME} {_RU_EMPTY}", _empty),
        # such as "не указано поле depth"
        (rf"{_RU_EMPTY} {_FIELD}{_NAME}", _empty),
        # such as "depth указан"
        (rf"{_FIELD}{_NAME} {_RU_GIVEN}", _given),
        # such as "указано поле depth"
        (rf"{_RU_GIVEN} {_FIELD}{_NAME}", _given),
        # such as "depth为空"
        (rf"{_FIELD}{_NAME}\s?(?:为空|没填|未填写?|不填写?)(?:的话|时)?", _empty),
        # such as "未填depth"
        (rf"(?:没填|未填写?|不填写?)\s?{_FIELD}{_NAME}(?:的话|时)?", _empty),
        # such as "depth不为空"
        (rf"{_FIELD}{_NAME}\s?(?:不为空|已填写?|填写)(?:的话|时)?", _given),
        # such as "已填depth"
        (rf"(?:已填写?|填写了?)\s?{_FIELD}{_NAME}(?:的话|时)?", _given),
        # such as "another lid is given"
        (
            rf"(?:the |any |some )?(?:other|another) (?P<noun>[a-z]{{2,40}}) {_ARE} {_GIVEN}",
            _another,
        ),
        # such as "a new lid is given"
        (rf"(?:a|the) new (?P<noun>[a-z]{{2,40}}) {_ARE} {_GIVEN}", _new),
        # such as "the lid is not open"
        (r"(?:the |a |an )?(?P<noun>[a-z]{2,40}) is (?P<not>not )?(?P<what>[a-z-]{2,40})", _is),
    )
)
# such as "depth is given (see below)"
_ADDED = re.compile(r"\s{0,3}\([^()]{0,200}\)\s{0,3}\Z")


def canonical(text: str, holds: bool) -> tuple[str, bool]:
    """Return the condition in its one form, and whether the form is known.

    `holds` is false where the page tells when a field is *not* mandatory; the condition
    given back always tells when it is.
    """
    printed = " ".join(text.split()).rstrip(" .;,)") if "(" not in text else " ".join(text.split())
    bare = _ADDED.sub("", printed).rstrip(" .;,").strip("\"'“”«»")
    for form, phrase in _FORMS:
        if match := form.fullmatch(bare):
            return phrase(match, holds), True
    return (printed if holds else f"not if {printed}"), False


def singular(noun: str) -> str:
    """Return the singular of an English plural."""
    if noun.endswith("ies") and len(noun) > 4:
        return f"{noun[:-3]}y"
    if noun.endswith(("sses", "uses", "xes", "shes", "ches")):
        return noun[:-2]
    plural = noun.endswith("s") and not noun.endswith(("ss", "us", "is"))
    return noun[:-1] if plural else noun
