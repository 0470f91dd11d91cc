"""Lists of values in prose: `value - 0, 10, 20, null`, or a line for each code."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .letters import flattened
from .types import FIXED, INTEGERS, NUMBERS

_CODE = r"(?:-?[0-9]{1,9}|[A-Za-z][A-Za-z0-9]{0,60}(?:[_.-][A-Za-z0-9]{1,60}){0,12})"
_DASH = r"(?:\s{1,4}[-–—=]\s{0,4}|\s{0,2}[:=]\s{0,4}|[–—]\s{0,4})"
_QUOTE = "[\"'`“”«»]?"
# such as "- OPEN - the lid is open"
_LINE = re.compile(
    rf"\s{{0,8}}(?:[-•*·–]\s{{1,3}})?(?:(?P<stray>[^\W\d]{{1,12}}) )?"
    rf"{_QUOTE}(?P<code>{_CODE}){_QUOTE}(?:{_DASH}(?P<gloss>\S[^\n]{{0,4000}})|\s{{0,3}}[,;]?)"
)
# such as "Lid (round) - a lid of tin"
_ALIKE = re.compile(rf"\s{{0,8}}{_QUOTE}(?P<code>[^\W_][^\n—–=\"]{{0,60}}?){_QUOTE}{_DASH}(?P<gloss>\S[^\n]{{0,4000}})")  # fmt: skip
_STRONG = (
    r"\b(?:values?|one of|either|может принимать|значени[ейя]\w?|одно из|варианты?)|"
    r"可选(?:值)?|可能的?(?:值|类型|状态|取值)|取值(?:范围)?|值"
)
_WEAK = r"\b(?:types?|status(?:es)?|states?|kinds?|modes?|типы?|статусы?|состояни[ея]|виды?)|类型|状态|种类"
_ITEM = rf"{_QUOTE}{_CODE}{_QUOTE}"
# such as "0, 10"
_BETWEEN = re.compile(r"\s{0,3}[,/|]\s{0,3}(?:(?:or|and|или|и)\s)?|\s(?:or|and|или|и|或|和)\s")
# such as "value - 0, 10, 20"
_INLINE = re.compile(
    rf"(?:(?P<strong>{_STRONG})|(?P<weak>{_WEAK}))(?: are| is)?\s{{0,3}}[-–—:=]?\s{{0,3}}"
    rf"(?P<items>{_ITEM}(?:(?:{_BETWEEN.pattern}){_ITEM}){{1,200}})(?=\s{{0,3}}(?:[-–—=.;()\n]|\Z))"
    r"(?:\s{0,3}[-–—=]\s{0,3}(?P<gloss>[^,;()\n]{1,200}))?",
    re.IGNORECASE,
)
# such as "OPEN"
_CODED = re.compile(rf"[\"']?{_CODE}[\"']?")
# such as "Options: OPEN, SHUT"
_RUN = re.compile(
    rf"(?:\A|[.:;(\n]|\b(?:one of|either|options?|values?|(?:can|must|may) be|одно из|значени\w{{1,2}}))\s{{0,3}}"
    rf"(?P<items>{_ITEM}(?:(?:{_BETWEEN.pattern}){_ITEM}){{1,200}})\s{{0,3}}(?=[.;()\n]|\Z)",
    re.IGNORECASE,
)
# such as "1 - flat"
_GLOSSED = re.compile(
    r"(?:^|[\s,;:(])(?P<code>-?[0-9]{1,6}|[A-Z][A-Z0-9_]{1,60})\s{0,2}[-–—=]\s{0,2}"
    r"(?P<gloss>[^\W\d][^,;()\n]{0,200})"
)
# such as "OPEN (nobody has shut it)"
_BRACKETED = re.compile(r"(?<![^\W_])(?P<code>[A-Z][A-Z0-9_]{1,60}) ?\((?P<gloss>[^()\n]{1,200})\)")
# such as "status"
_KIND = re.compile(
    r"\b(?:status|state|type|kind|value|mode|reason|code|event)s?\b|статус|состояни|тип|значени|вид|код|"
    r"状态|类型|值|种类|代码",
    re.IGNORECASE,
)
# such as "the lid is OPEN - nobody has shut it"
_SINGLE = re.compile(
    r"(?<=[^\W_] )(?P<code>[A-Z][A-Z0-9_]{2,60}) [-–—] (?P<gloss>[^\W\d][^\n]{0,4000})"
)
# such as "one of"
_ANNOUNCED = re.compile(_STRONG, re.IGNORECASE)
# such as "the lid is open"
_VERB = re.compile(
    r"^the\b|\b(?:is|are|was|were|has|have|had|been|be|will|can|must|may|not|and)\b|ed\b.* |[.。;]|"
    r"^(?:не|заказ|запрос) |\b(?:был[аио]?|будет|можно|нельзя)\b|[不没已了是有]",
    re.IGNORECASE,
)
# such as "“Open” nobody has shut it"
_QUOTED = re.compile(r"[“\"«](?P<title>[^“”\"«»]{1,80})[”\"»]\s{0,3}(?P<rest>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Value:
    """A code that a cell lists: its name or what it means, and its line within the cell."""

    code: int | float | str | None
    title: str | None
    text: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Listed:
    """The values that a text lists, where the list stands, and stray words within it."""

    values: tuple[Value, ...]
    start: int
    end: int
    damage: tuple[str, ...] = ()


def typed_code(text: str, type: str | None) -> int | float | str | None:
    """Return a code with the JSON type that its row documents; `null` is None."""
    word = (type or "").lower()
    if text == "null":
        return None
    if word in INTEGERS and re.fullmatch(r"-?[0-9]{1,18}", text):
        return int(text)
    if word in NUMBERS and re.fullmatch(r"-?[0-9]{1,18}(\.[0-9]{1,9})?", text):
        return float(text) if "." in text else int(text)
    return text


def listed_values(
    text: str, type: str | None, array: bool, coded: Sequence[str] = ()
) -> Listed | None:
    """Return the values that a description lists, for a field of a single text or number.

    For other fields nothing but the damage of such a list, and no values. `coded` are the parts
    of the text in letters of code.
    """
    plain = flattened(text)
    if array or (type or "").lower() in FIXED:
        stray = _by_lines(plain, text, None)
        return Listed((), 0, 0, stray.damage) if stray else None
    for form in (_by_lines, _inline, _glossed, _bracketed, _single):
        listed = form(plain, text, type)
        if listed and len({value.code for value in listed.values}) == len(listed.values):
            return listed
    return _coded(plain, type, coded) if len({*coded}) > 1 else None


def _coded(plain: str, type: str | None, coded: Sequence[str]) -> Listed | None:
    """Return codes in letters of their own, one after another, that are a clause by themselves."""
    known = {code.strip("\"'") for code in coded if _CODED.fullmatch(code)}
    for clause in _RUN.finditer(plain):
        items = [item.strip(" \n\t\"'`“”«»") for item in _BETWEEN.split(clause["items"])]
        if 1 < len(items) == len({*items}) and known.issuperset(items):
            line = plain.count("\n", 0, clause.start("items"))
            values = [Value(typed_code(item, type), None, None, line) for item in items]
            return Listed(tuple(values), *clause.span("items"))
    return None


def _by_lines(plain: str, text: str, type: str | None) -> Listed | None:
    """Return a line for each code, below a line that announces them or without any."""
    values: list[Value] = []
    spans: list[tuple[int, int]] = []
    stray, at, head, before = False, 0, "", ""
    for number, line in enumerate(plain.split("\n")):
        match = _LINE.fullmatch(line)
        match = match if match and _is_entry(match, head) else _as_before(line, before)
        if match:
            values.append(_value(match, text[at : at + len(line)], type, number))
            spans.append((at, at + len(line)))
            before = match["gloss"] or ""
            stray = stray or bool(match.groupdict().get("stray"))
        elif values and line.strip():
            break
        elif not values:
            head = line.strip() or head
        at += len(line) + 1
    if not values or (len(values) == 1 and not head.endswith(":")):
        return None
    return Listed(tuple(values), spans[0][0], spans[-1][1], ("trailing",) if stray else ())


def _as_before(line: str, gloss: str) -> re.Match[str] | None:
    """Return an entry that is no plain code, if it is explained in the words of the one before."""
    words = gloss.split()
    match = _ALIKE.fullmatch(line) if len(words) > 2 else None
    return match if match and match["gloss"].split()[:2] == words[:2] else None


def _is_entry(match: re.Match[str], head: str) -> bool:
    """Whether a line lists a code, and is no sentence with a dash or a colon in it."""
    code, gloss, stray = match["code"], match["gloss"], match["stray"]
    marked = code.isupper() or "_" in code or code.lstrip("-").isdigit()
    if stray:
        return bool(gloss) and stray.isascii() != code.isascii() and code.isupper()
    if gloss is None:
        return head.endswith(":") and (marked or bool(_ANNOUNCED.search(head)))
    colon = ":" in match.string[match.end("code") : match.start("gloss")]
    word = code[0].isupper() and not marked
    return not gloss.startswith("//") and not (colon and word) and (marked or bool(head))


def _value(match: re.Match[str], printed: str, type: str | None, line: int) -> Value:
    code = typed_code(match["code"], type)
    gloss = printed[match.start("gloss") : match.end("gloss")] if match["gloss"] else ""
    title, text = _glossed_as(gloss.strip().rstrip(";,"))
    return Value(code, title, text, line)


def _glossed_as(gloss: str) -> tuple[str | None, str | None]:
    """Return a gloss as title or as text: a quoted name or a short noun phrase is a title."""
    quoted = _QUOTED.match(gloss)
    if quoted:
        return quoted["title"].strip(), quoted["rest"].strip() or None
    if not gloss:
        return None, None
    short = len(gloss.split()) <= 6 and len(gloss) <= 60
    return (gloss, None) if short and not _VERB.search(f"{gloss} ") else (None, gloss)


def _inline(plain: str, text: str, type: str | None) -> Listed | None:
    """Return codes in one line, after words such as `value` or `may take on values`."""
    if not _BETWEEN.search(plain):
        return None
    for match in _INLINE.finditer(plain):
        items = [item.strip(" \n\t\"'`“”«»") for item in _BETWEEN.split(match["items"])]
        if not all(_plain_code(item, bool(match["strong"]), type) for item in items):
            continue
        line = plain.count("\n", 0, match.start("items"))
        codes = [typed_code(item, type) for item in items]
        gloss = (match["gloss"] or "").strip()
        values = [Value(code, None, None, line) for code in codes[:-1]]
        return Listed((*values, Value(codes[-1], *_glossed_as(gloss), line)), *match.span())
    return None


def _plain_code(item: str, strong: bool, type: str | None) -> bool:
    """Whether an item of a list is a code rather than a word of the sentence."""
    if item == "null":
        return True
    if (type or "").lower() in NUMBERS:
        return bool(re.fullmatch(r"-?[0-9]{1,9}", item))
    return strong or item.isupper() or "_" in item


def _glossed(plain: str, text: str, type: str | None) -> Listed | None:
    """Return codes with a gloss each in one line: `1 - parcel, 2 - letter`."""
    parts = list(_GLOSSED.finditer(plain))
    whole = all(part["code"].lstrip("-").isdigit() for part in parts)
    if len(parts) < 2 or not (whole or all(part["code"].isupper() for part in parts)):
        return None
    if whole and [int(part["code"]) for part in parts] != sorted({int(p["code"]) for p in parts}):
        return None
    values = [_value(part, text, type, plain.count("\n", 0, part.start("code"))) for part in parts]
    return Listed(tuple(values), parts[0].start(), parts[-1].end())


def _bracketed(plain: str, text: str, type: str | None) -> Listed | None:
    """Return announced codes with a gloss each in brackets: `values: OPEN (wide), SHUT (tight)`."""
    parts = list(_BRACKETED.finditer(plain))
    if len(parts) < 2 or not _ANNOUNCED.search(plain[: parts[0].start()]):
        return None
    values = [_value(part, text, type, plain.count("\n", 0, part.start("code"))) for part in parts]
    return Listed(tuple(values), parts[0].start(), parts[-1].end())


def _single(plain: str, text: str, type: str | None) -> Listed | None:
    """Return one code left of a list whose line breaks are lost."""
    match = _SINGLE.search(plain)
    if not match or "\n" in plain or not _KIND.search(plain[: match.start()][-200:]):
        return None
    return Listed((_value(match, text, type, 0),), *match.span())
