"""Limits in prose: ranges, bounds, lengths, in English, Russian and Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .types import FIXED, INTEGERS, STRINGS

_N = r"(?<![A-Za-z0-9_.+№#])(?P<{}>-?(?:[0-9]{{1,3}}(?:[ '’][0-9]{{3}}(?![0-9])){{1,4}}|[0-9]{{1,15}}(?:,[0-9]{{3}}(?![0-9])){{0,4}})(?:\.[0-9]{{1,9}})?)(?![A-Za-z0-9_%])"
_S = r"\s{0,3}"
_LOW, _HIGH = _N.format("low"), _N.format("high")
# such as "255 characters"
_LETTERS = re.compile(
    r"\s{0,3}[-–]?(?:alphanumeric |numeric |latin )?(?P<noun>characters?|chars?|symbols?|letters?|digits?|figures?|signs?|"
    r"символ\w{0,3}|знак\w{0,3}|цифр\w{0,2}|букв\w{0,2}|个?(?:字符|字母|字|数字)|位)",
    re.IGNORECASE,
)
# such as "decimal places"
_OTHER = re.compile(
    r"\s{0,3}(?:decimals?\b|decimal (?:places|digits)|digits after|fraction|знак\w{0,3} после|[kmg]i?b\b|(?:kilo|mega|giga)?bytes?\b|"
    r"[кмг]б\b|байт|times?\b|раз\w?\b|requests?\b|запрос|次)",
    re.IGNORECASE,
)
# such as "12.500"
_AMBIGUOUS = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}(?![0-9])")
# such as "length"
_LENGTH = re.compile(
    r"\b(?:length|long)\b|длин\w|长度|字数|(?:characters|symbols|символов|знаков|字符数?)\s?[:=]?\s{0,3}(?:max|макс)?\.?\s{0,3}\Z",
    re.IGNORECASE,
)
# such as "must be"
_COUNTED = re.compile(
    r"\b(?:range|values?|count|quantity|number|between|can be|must be|should be|may be|limits?|allowed|length)\b|"
    r"диапазон|значени|количеств|числ|длин|范围|数量|长度|取值|可以|数值|值",
    re.IGNORECASE,
)

_MORE = r"(?:more|greater|larger|longer|higher)"
_LESS = r"(?:less|fewer|smaller|shorter|lower)"
_AT_MOST = (
    rf"\b(?:(?:no|not) {_MORE} than|not (?:to )?exceed(?:ing|s)?|(?:must|should|can|may|can)not exceed|"
    rf"at most|up to|max(?:imum)?\.?(?: (?:of|is|value|length|count|number)){{0,2}}{_S}[:=–—-]?|"
    rf"{_LESS} than or equal to|не (?:более|больше)(?: чем)?|не (?:должн\w{{1,2}} )?превыша\w{{2,4}}|максимум|"
    r"максимальн\w{2,3} (?:длин\w|значени\w|количеств\w)\s?[:=–—-]?|до)|<=|=<|≤|"
    r"(?:不得?|不能|不可)?(?:超过|大于|多于)(?<=[不得能可]..)|不得?超过|至多|最多|最大(?:值|长度|数量)?为?|最长|小于等于|小于或等于"
)
_AT_LEAST = (
    rf"\b(?:(?:no|not) {_LESS} than|at least|min(?:imum)?\.?(?: (?:of|is|value|length|count|number)){{0,2}}{_S}[:=–—-]?|"
    rf"{_MORE} than or equal to|не (?:менее|меньше)(?: чем)?|минимум|"
    r"минимальн\w{2,3} (?:длин\w|значени\w|количеств\w)\s?[:=–—-]?)|>=|=>|≥|"
    r"至少|最少|最小(?:值|长度|数量)?为?|(?:不得?|不能|不可)(?:少于|小于|低于)|大于等于|大于或等于"
)
# such as "7"
_DIGIT = re.compile(r"[0-9]")
_PATTERNS = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        # such as "from 1 to 255"
        (
            "range",
            rf"(?:\b(?:from|between|от|с)|从|在){_S}{_LOW}{_S}(?:to|till|until|through|and|up to|до|по|и|至|到|和|-|–|—|~){_S}{_HIGH}",
        ),
        # such as "1-255"
        ("bare", rf"{_LOW}{_S}(?:to|до|至|到|-|–|—|~|\.\.\.?|…){_S}{_HIGH}"),
        # such as "1 <= weight <= 30"
        ("range", rf"{_LOW}{_S}(?:<=|≤){_S}[^\W\d]\w{{0,40}}{_S}(?:<=|≤){_S}{_HIGH}"),
        # such as "not more than 30"
        ("most", rf"(?:{_AT_MOST}){_S}(?:чем )?{_HIGH}"),
        # such as "30 or less"
        ("most", rf"{_HIGH}{_S}(?:or less|or fewer|и менее|или менее|或以下|以内)"),
        # such as "at least 3"
        ("least", rf"(?:{_AT_LEAST}){_S}{_LOW}"),
        # such as "3 or more"
        ("least", rf"{_LOW}{_S}(?:or more|or greater|or higher|и более|или более|或以上)"),
        # such as "more than 0"
        ("above", rf"(?:(?<![<>=-])>(?!=)|\b(?:{_MORE} than|above|больше|более)|大于){_S}{_LOW}"),
        # such as "10, 12 or 14"
        (
            "lengths",
            rf"{_LOW}(?P<others>(?:{_S},{_S}[0-9]{{1,6}}){{0,8}}){_S}(?:or|или|либо|或者?){_S}{_HIGH}",
        ),
        # such as "exactly 12"
        ("exactly", rf"(?:\b(?:exactly|ровно|length of|длин\w{{1,2}})|长度为?|固定){_S}{_LOW}"),
        # such as "12 characters long"
        ("exactly", rf"{_LOW}(?=[ -](?:characters|symbols|digits|letters) long)"),
    )
)


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit of a text: its facts, in the words of the dialect, and where it stands."""

    facts: tuple[tuple[str, object], ...]
    start: int
    end: int


def limits(text: str, type: str | None, array: bool) -> Iterator[Limit]:
    """Yield every limit in a flattened text that means something for a field of this type."""
    if not _DIGIT.search(text):
        return
    kind = "items" if array else _measured(type)
    taken = bytearray(len(text))
    for form, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(taken[start:end]):
                continue
            taken[start:end] = b"\1" * (end - start)
            facts = _facts(form, match, kind, type) if kind else {}
            if facts:
                yield Limit(tuple(facts.items()), start, end)


def _measured(type: str | None) -> str | None:
    """Return what limits of a field of this type count; None where they mean nothing."""
    word = (type or "").lower()
    if not word or word in FIXED:
        return None
    return "length" if word in STRINGS else "number"


def _facts(form: str, match: re.Match[str], kind: str, type: str | None) -> dict[str, object]:
    if _OTHER.match(match.string, match.end()) or _AMBIGUOUS.search(match[0]):
        return {}
    letters = bool(_LETTERS.match(match.string, match.end()))
    if kind == "length":
        return _lengths(form, match, letters)
    if letters or form in ("lengths", "exactly"):
        return {}
    if form == "bare" and not _ranged(match):
        return {}
    low, high = _bounds(form, match, (type or "").lower() in INTEGERS)
    if kind == "number":
        return _given(minimum=low, maximum=high)
    whole = all(bound is None or (isinstance(bound, int) and bound >= 0) for bound in (low, high))
    return _given(min_items=low, max_items=high) if whole else {}


def _bounds(form: str, match: re.Match[str], whole: bool) -> tuple[object, object]:
    groups = match.groupdict()
    low, high = _number(groups.get("low")), _number(groups.get("high"))
    if low is not None and high is not None and low > high:
        return None, None
    if form == "above":
        return (low + 1 if whole and isinstance(low, int) else None), None
    return low, high


def _ranged(match: re.Match[str]) -> bool:
    """Whether a bare `1-255` is a range: a word says so, or it stands alone."""
    before, after = match.string[: match.start()][-60:], match.string[match.end() :][:20]
    clause = re.split(r"[.;\n]", before)[-1]
    alone = not clause.strip(" (,:") or clause.rstrip().endswith(("(", ":", ","))
    return bool(_COUNTED.search(clause)) or (alone and not after.strip(" ).,;")[:1])


def _lengths(form: str, match: re.Match[str], letters: bool) -> dict[str, object]:
    """Return the facts of a text's length; only where the words speak of characters or length."""
    before = re.split(r"[.;\n(]", match.string[: match.start()][-60:])[-1]
    if not letters and not _LENGTH.search(before) and not _LENGTH.search(match[0]):
        return {}
    groups = match.groupdict()
    low, high = _number(groups.get("low")), _number(groups.get("high"))
    if form == "lengths":
        others = [int(part) for part in match["others"].split(",") if part.strip()]
        every = {length for length in (low, *others, high) if isinstance(length, int)}
        return {"lengths": sorted(every)} if _whole(low, high) else {}
    if form == "exactly" or (form in ("range", "bare") and low == high):
        return {"lengths": [low]} if _whole(low) else {}
    expressible = _whole(high) and form in ("range", "bare", "most") and low in (None, 0, 1)
    return {"max_length": high} if expressible else {}


def _whole(*numbers: float | None) -> bool:
    return all(isinstance(number, int) and number > 0 for number in numbers)


def _number(text: str | None) -> int | float | None:
    if text is None:
        return None
    plain = re.sub("[,' ’]", "", text)
    return float(plain) if "." in plain else int(plain)


def _given(**facts: object) -> dict[str, object]:
    return {key: value for key, value in facts.items() if value is not None}
