"""Formats and units that a description names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .limits import Limit
from .types import INTEGERS, NUMBERS

_QUOTE = "['’‘`\"]?"
_TIME = r"HH:mm(?::ss)?(?:[.,]S{1,9})?(?:Z{1,5}|X{1,3}|z{1,4}|[+-]hh:?mm)?"
_DATE = r"(?:[yY]{2,4}[-./][mM]{2}[-./][dD]{2}|[dD]{2}[-./][mM]{2}[-./][yY]{2,4})"
# such as "yyyy-MM-dd'T'HH:mm:ss"
_PATTERN = re.compile(
    rf"(?<![A-Za-z]){_DATE}(?:(?:{_QUOTE}T{_QUOTE}|\s){_TIME})?(?![A-Za-z])|(?<![A-Za-z]){_TIME}(?![A-Za-z])"
)
# such as "ISO 3166-1 alpha-2"
_ISO = re.compile(
    r"(?<![A-Za-z])ISO[ _-]?(?P<number>[0-9]{3,5}(?:-[0-9]{1,2})?)(?:[ _-]{1,2}alpha[ _-]?(?P<alpha>[0-9]))?",
    re.IGNORECASE,
)
# such as "RFC 3339"
_RFC = re.compile(r"(?<![A-Za-z])RFC[ _-]?(?P<number>[0-9]{3,5})", re.IGNORECASE)
# such as "international phone number format"
_INTERNATIONAL = re.compile(
    r"\binternational (?:phone |telephone )?(?:number )?format|международн\w{2,3} формат\w{0,2}|国际格式|国际号码格式",
    re.IGNORECASE,
)
# such as "Format:"
_URL_HEAD = re.compile(r"\bformats?\s?:|\bформат\w{0,2}\s?:|格式\s?[:为]", re.IGNORECASE)
# such as "https://api.test.example/v2"
_URL = re.compile(r"https?://[^\s<>\"”»,;]{1,2000}")

_UNITS = {
    "g": "g|gr|gram|grams|gramme|grammes|г|гр|грамм|граммах|克|克数",
    "kg": "kg|kilogram|kilograms|кг|килограмм|килограммах|公斤|千克",
    "mm": "mm|millimeter|millimeters|millimetres|мм|миллиметр|миллиметрах|毫米",
    "cm": "cm|centimeter|centimeters|centimetre|centimetres|см|сантиметр|сантиметрах|厘米",
    "m": "m|meter|meters|metre|metres|метр|метрах|米",
    "km": "km|kilometer|kilometers|kilometres|км|километр|километрах|公里",
    "s": "s|sec|second|seconds|сек|секунд|секундах|秒",
    "ms": "ms|millisecond|milliseconds|мс|миллисекунд|миллисекундах|毫秒",
    "min": "min|minute|minutes|мин|минут|минутах|分钟",
    "l": "l|liter|liters|litres|л|литр|литрах|升",
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words.split("|")}
_WORDS = "|".join(sorted(_UNIT_OF, key=len, reverse=True))
# such as "weight, in grams"
_UNIT = re.compile(
    rf"(?:\b(?:in|units?:|unit of measure(?:ment)?:?|в|ед\. ?изм\.?)\s{{1,3}}|单位\s?[:为是]?\s?|[(,]\s?)(?P<unit>{_WORDS})\.?(?=\s?[),.;]|\s?\Z|\n)|"
    rf"(?<=\s)(?P<last>{_WORDS})\.?\Z",
    re.IGNORECASE,
)


def formats(text: str, printed: str) -> Iterator[Limit]:
    """Yield the formats that a flattened text names; date patterns as they are printed."""
    for match in _ISO.finditer(text):
        alpha = f" alpha-{match['alpha']}" if match["alpha"] else ""
        yield _format(f"ISO {match['number']}{alpha}", match)
    for match in _RFC.finditer(text):
        yield _format(f"RFC {match['number']}", match)
    for match in _INTERNATIONAL.finditer(text):
        yield _format("international", match)
    for match in _PATTERN.finditer(text):
        yield _format(printed[match.start() : match.end()], match)
    if head := _URL_HEAD.search(text):
        yield from _urls(text, head.start())


def _urls(text: str, start: int) -> Iterator[Limit]:
    urls = list(_URL.finditer(text, start))
    if urls:
        joined = " | ".join(url[0].rstrip(".)") for url in urls)
        yield Limit((("format", joined),), start, urls[-1].end())


def _format(value: str, match: re.Match[str]) -> Limit:
    return Limit((("format", value),), *match.span())


def units(text: str, type: str | None, array: bool) -> Iterator[Limit]:
    """Yield the unit that a number is in, if the text names just one."""
    if array or (type or "").lower() not in NUMBERS | INTEGERS:
        return
    matches = list(_UNIT.finditer(text))
    named = {_UNIT_OF[(unit["unit"] or unit["last"]).lower()] for unit in matches}
    if len(named) == 1:
        yield Limit((("unit", named.pop()),), *matches[0].span())
