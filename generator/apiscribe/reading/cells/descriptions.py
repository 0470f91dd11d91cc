"""Descriptions: the facts that their prose states, and what of it nobody understood."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from .letters import IGNORED, flattened
from .limits import Limit, limits
from .mandatory import Mandatory
from .remarks import mandatory_in, remarks
from .types import INTEGERS, NUMBERS
from .values import Listed, Value, listed_values

# such as "This field is deprecated"
_DEPRECATED = re.compile(
    r"(?<!not )(?<!no )(?<!the )\b(?:deprecated|obsolete)\b|\bустаревш\w{2,3}|(?<!не )\bустарел\w{0,2}|(?:已)?(?:废弃|弃用|过时)",
    re.IGNORECASE,
)
# such as "final status"
_FINAL = re.compile(
    r"\bfinal status|\bконечн\w{2,3} статус|\bфинальн\w{2,3} статус|最终状态|终态", re.IGNORECASE
)
# such as "at most 3.5 kg"
_CLAUSE = re.compile(r"(?:[^.;()\n。]|(?<=\d)\.(?=\d)|(?<!\s)\.(?=\w))+")
# such as "must be unique"
_SMELL = re.compile(
    r"(?<![A-Za-z0-9_+])(?<!appendix )(?<!приложении )(?<!приложение )(?<!приложения )(?<!附录)[0-9]|\b(?:must|only|should|shall|cannot|can ?not|not more|no more|at least|at most|"
    r"less|more than|mandatory|required|max|maximum|min|minimum|limits?|unique(?! (?:code|id|identifier|key|number))|exactly|empty|"
    r"exceed\w{0,3}|allowed|not be)\b|<|>|≤|≥|"
    r"должн|должен|только|не более|не менее|обязательн|нельзя|максим|миним|уникальн(?!\w{1,3} (?:идентификатор|код|номер|ключ))|запрещ|допустим|не может|"
    r"必须|只能|仅|不能|不得|不可|不超过|至少|至多|最多|最少|唯一(?!识别|标识|编|代|的?I)|大于|小于|少于|多于|只有",
    re.IGNORECASE,
)
# Beside a limit that was taken, words such as "must" may belong to it.
# such as "only once"
_REST = re.compile(
    r"(?<![A-Za-z0-9_+])(?<!appendix )(?<!附录)[0-9]|\b(?:only|unique|cannot|can ?not|not more|no more|less|more than)\b|<|>|"
    r"только|нельзя|уникальн(?!\w{1,3} (?:идентификатор|код|номер|ключ))|запрещ|只能|仅|不能|不得|不可|唯一(?!识别|标识|编|代|码)|少于|多于",
    re.IGNORECASE,
)
_MOST = 20_000
# such as "If limit "
_CASE = re.compile(
    r"(?:\b(?:if|when|whenever|если|когда)\b|如果|若|当)\s{0,3}(?:[\w.\[\]]{1,30}\s{0,3}){0,3}\Z",
    re.IGNORECASE,
)
# such as "1) a number"
_ALTERNATIVE = re.compile(r"(?:^|(?<=[\s:.;,]))[1-9][)](?=\s)")
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


@dataclass(frozen=True, slots=True)
class Description:
    """What a description says: facts in the words of the dialect, and values it lists.

    `mandatory` is what it says of that, if anything. `understood` counts the clauses that look like a limit and were taken; those that were
    not are in `not_understood`, as printed.
    """

    facts: dict[str, Any]
    mandatory: Mandatory | None = None
    values: tuple[Value, ...] = ()
    damage: tuple[str, ...] = ()
    not_understood: tuple[str, ...] = ()
    understood: int = 0


def read_description(
    text: str, *, name: str, type: str | None, array: bool, coded: Sequence[str] = ()
) -> Description:
    """Return the facts of a description, for a field of this name and type.

    `coded` are the parts of it in letters of code.
    """
    printed, rest = _cut(text.translate(IGNORED))
    plain = flattened(printed)
    listed = listed_values(printed, type, array, coded)
    stated = [*_limits(plain, type, array, listed), *_beside(formats(plain, printed), listed)]
    stated += [*units(plain, type, array), *_deprecated(plain), *remarks(plain, type)]
    facts = _agreed(stated)
    if listed and listed.values:
        facts["enum"] = [value.code for value in listed.values]
    spans = [(limit.start, limit.end) for limit in stated] + _spans(listed)
    beyond = (f"{len(rest)} characters beyond the first {_MOST}",) if rest else ()
    taken, missed = _clauses(plain, printed, spans)
    damage = _damage(text, printed + rest, listed)
    values = listed.values if listed else ()
    return Description(facts, mandatory_in(plain), values, damage, missed + beyond, taken)


def _cut(text: str) -> tuple[str, str]:
    """Return a text up to where grammars read, and the rest: no field is described so long."""
    return text[:_MOST], text[_MOST:]


def is_final(text: str) -> bool:
    """Whether the comment of a code calls its status final."""
    return bool(_FINAL.search(flattened(text)))


def _limits(plain: str, type: str | None, array: bool, listed: Listed | None) -> Iterator[Limit]:
    """Yield limits outside lists of values; none where a text tells several forms of a value."""
    if len(_ALTERNATIVE.findall(plain)) > 1:
        return
    stated = limits(plain, type, array)
    yield from _beside((each for each in stated if not _is_case(plain, each)), listed)


def _is_case(plain: str, limit: Limit) -> bool:
    """Whether a text tells what happens beyond a number, not that none is taken beyond it."""
    return bool(_CASE.search(plain, max(0, limit.start - 60), limit.start))


def _beside(some: Iterator[Limit], listed: Listed | None) -> Iterator[Limit]:
    """Yield what does not stand within a list of values."""
    for limit in some:
        if not any(a < limit.end and limit.start < b for a, b in _spans(listed)):
            yield limit


def _spans(listed: Listed | None) -> list[tuple[int, int]]:
    return [(listed.start, listed.end)] if listed and listed.values else []


def _deprecated(plain: str) -> Iterator[Limit]:
    if match := _DEPRECATED.search(plain):
        yield Limit((("deprecated", True),), *match.span())


def _agreed(stated: list[Limit]) -> dict[str, Any]:
    """Return all facts; the first statement of each holds."""
    facts: dict[str, Any] = {}
    for limit in stated:
        for key, value in limit.facts:
            facts.setdefault(key, value)
    return facts


def _clauses(plain: str, printed: str, spans: list[tuple[int, int]]) -> tuple[int, tuple[str, ...]]:
    """Return how many clauses that look like a limit were taken, and those not, or in part."""
    left = list(plain)
    for start, end in spans:
        left[start:end] = "\0" * (end - start)
    rest, taken, missed = "".join(left), 0, []
    for clause in _CLAUSE.finditer(plain):
        uncovered = rest[clause.start() : clause.end()]
        some = "\0" in uncovered
        taken += some
        if (_REST if some else _SMELL).search(uncovered):
            missed.append(" ".join(printed[clause.start() : clause.end()].split()))
    return taken, tuple(missed)


def _damage(text: str, printed: str, listed: Listed | None) -> tuple[str, ...]:
    invisible = ("invisible",) if printed != text else ()
    stray = _doubled(printed) or (listed and listed.damage)
    return (*invisible, "trailing") if stray else invisible


def _doubled(text: str) -> bool:
    """Whether a text is one phrase, said twice."""
    plain = "".join(text.split())
    half, odd = divmod(len(plain), 2)
    return half > 3 and not odd and plain[:half] == plain[half:]


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
