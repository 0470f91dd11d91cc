"""What a row is called: its number, such as `9.10.1`, which lies in `9.10`, and its name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from .letters import latin, mended

# such as "4.1.2"
_NUMBER = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9}){0,15}")
# such as "4. 1"
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Number:
    """A row's number, empty where the text is none, and how it was damaged."""

    no: str
    damage: tuple[str, ...] = ()


def read_number(text: str) -> Number:
    """Return the number that a cell holds, written with plain digits and dots."""
    plain, damage = mended(text)
    joined = _SPACES.sub("", plain)
    if joined != plain:
        damage += ("split",)
    no = joined.removesuffix(".").removesuffix(")")
    return Number(no, damage) if _NUMBER.fullmatch(no) else Number("")


def parent(no: str) -> str:
    """Return the number of the row that a row lies in; empty for one at the top."""
    return no.rpartition(".")[0]


def relation(previous: str, no: str) -> str:
    """Return how a number follows the one before, of which `""` is the head of the table.

    "next", "child" and "up" are regular. "gap" leaves one number out, "jump" several or a
    whole level, "duplicate" repeats the number, "back" goes to a smaller one.
    """
    before, here = _steps(previous), _steps(no)
    if before == here:
        return "duplicate"
    if here < before:
        return "back"
    if not before:
        return _missing(here[-1] - 1, "next")
    depth = next((i for i, (a, b) in enumerate(zip(before, here, strict=False)) if a != b), None)
    if depth is None:
        deep = len(here) - len(before) > 1
        return "jump" if deep else _missing(here[-1] - 1, "child")
    if len(here) > depth + 1:
        return "jump"
    regular = "next" if len(before) == len(here) else "up"
    return _missing(here[depth] - before[depth] - 1, regular)


def _missing(count: int, regular: str) -> str:
    if count > 1:
        return "jump"
    return "gap" if count == 1 else regular


def _steps(no: str) -> tuple[int, ...]:
    return tuple(int(part) for part in no.split(".") if part.isdecimal())


# such as "lid_depth"
_PLAIN = re.compile(r"[A-Za-z_$@][A-Za-z0-9_.$@\[\]-]*")
# such as "lid_depth 1,2"
_NOTED = re.compile(r"([A-Za-z_$@](?:[A-Za-z0-9_.$@-]*[A-Za-z])?)\s?([0-9]+(?:,[0-9]+)*)\)?")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
# such as "lid_depth¹"
_RAISED = re.compile(r"(.*?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[,⸴][⁰¹²³⁴⁵⁶⁷⁸⁹]+)*)", re.DOTALL)


# such as "lid_depth?"
_MARKS = re.compile(
    r"(?P<name>.*?\S)(?P<gap>\s{0,3})(?:(?P<optional>\?)|(?P<stars>\*{1,4})|\[(?P<sure>\^)?(?P<note>[1-9][0-9]{0,2})\]|"
    r"[(\[]\s?(?P<word>[^()\[\]]{2,30}?)\s?[)\]]|\s(?P<last>required|optional|mandatory|deprecated))",
    re.IGNORECASE | re.DOTALL,
)
# such as "> lid_depth"
_DEPTH = re.compile(
    r"(?:(?:[>»›↳]|[└├][─-]{0,2})\s{0,8}|[-–—•·]{1,8}\s{1,8}){1,12}(?=[A-Za-z_$@\"'`*])"
)
# such as ">"
_LEVEL = re.compile(r"[└├][─-]{0,2}|[>»›↳–—•·-]")
_MARK_WORDS = {
    **dict.fromkeys(("required", "mandatory", "обязательный", "обязательное", "обязательно", "必填", "必选"), "yes"),
    **dict.fromkeys(("optional", "необязательный", "необязательное", "необязательно", "选填", "可选"), "no"),
    "deprecated": "deprecated",
}  # fmt: skip
# such as "[]."
_CUT = re.compile(r"(?:\[[0-9n]?\])?\.|\[(?=[A-Za-z_]\w)|\[\]|(?<=\w\w)\](?=\Z|[.\[])")
_AROUND = "\"'`“”«»"


@dataclass(frozen=True, slots=True)
class Name:
    """A wire name without its footnotes; `understood` where it is empty or a plain name.

    `depth` counts the marks of nesting before it. `mandatory` is what marks beside it say:
    "yes", "no", or "starred" where the page has to tell what a star means. `printed` is the
    name in the letters of the page, where they are of another alphabet.
    """

    name: str
    notes: tuple[int, ...] = ()
    damage: tuple[str, ...] = ()
    understood: bool = True
    depth: int = 0
    mandatory: str | None = None
    deprecated: bool = False
    printed: str | None = None


def read_name(text: str, footnotes: frozenset[int]) -> Name:
    """Return the name in a cell; a digit at its end is a footnote if the page has that one."""
    plain, damage = mended(text)
    if _PLAIN.fullmatch(plain) and not plain[-1].isdigit() and not plain.endswith("]"):
        return Name(plain, (), damage)
    plain, depth = _without_depth(plain)
    if _broken(plain):
        plain, damage = "".join(plain.split()), (*damage, "split")
    plain, marks, bracketed = _without_marks(plain, footnotes)
    printed = plain.strip(_AROUND)
    plain, alike = latin(printed)
    name, notes = _without_notes(plain, footnotes)
    notes += bracketed
    noted = ("footnote",) if notes else ()
    understood = not name or bool(_PLAIN.fullmatch(name))
    mandatory = next((mark for mark in ("yes", "no", "starred") if mark in marks), None)
    as_printed = printed[: len(name)] if alike else None
    return Name(
        name, notes, (*noted, *damage, *alike), understood, depth, mandatory, "deprecated" in marks, as_printed,
    )  # fmt: skip


def _without_depth(text: str) -> tuple[str, int]:
    """Return a name without the marks of its nesting, and how deep it lies."""
    match = _DEPTH.match(text)
    if not match:
        return text, 0
    return text[match.end() :], len(_LEVEL.findall(match[0]))


def _without_marks(text: str, footnotes: frozenset[int]) -> tuple[str, set[str], tuple[int, ...]]:
    """Return a name without marks behind it: what they say, and the footnotes they name."""
    marks: set[str] = set()
    notes: set[int] = set()
    while (match := _MARKS.fullmatch(text)) and (kind := _kind(match, footnotes)):
        if kind == "note":
            notes.add(int(match["note"]))
        else:
            marks.add(kind)
        text = match["name"]
    return text, marks, tuple(sorted(notes))


def _kind(match: re.Match[str], footnotes: frozenset[int]) -> str | None:
    """Return what a mark says; None where it belongs to the name, as an index does."""
    if match["optional"]:
        return "no"
    if match["stars"]:
        return "starred" if match["stars"] == "*" else "stars"
    if match["note"]:
        sure = match["gap"] or match["sure"] or int(match["note"]) in footnotes
        return "note" if sure else None
    return _MARK_WORDS.get((match["word"] or match["last"]).lower())


def _broken(text: str) -> bool:
    """Whether a name is broken over lines after an underscore, a dot or a hyphen."""
    parts = text.split()
    return len(parts) > 1 and all(part[-1] in "_.-" for part in parts[:-1])


def _without_notes(text: str, footnotes: frozenset[int]) -> tuple[str, tuple[int, ...]]:
    raised = _RAISED.fullmatch(text)
    if raised and raised[1]:
        digits = raised[2].translate(_SUPERSCRIPTS).replace("⸴", ",")
        return raised[1].rstrip(), _numbers(digits, frozenset()) or _digits(digits)
    noted = _NOTED.fullmatch(text)
    notes = _numbers(noted[2], footnotes) if noted else ()
    return (noted[1], notes) if noted and notes else (text, ())


def _numbers(digits: str, footnotes: frozenset[int]) -> tuple[int, ...]:
    """Return the footnotes that digits name: as one number, else digit by digit in rising order."""
    if len(digits) > 20:
        return ()
    whole = tuple(int(part) for part in digits.split(","))
    if footnotes.issuperset(whole):
        return whole
    single = _digits(digits)
    rising = all(a < b for a, b in pairwise(single))
    return single if rising and footnotes.issuperset(single) else ()


def _digits(digits: str) -> tuple[int, ...]:
    return tuple(int(digit) for digit in digits if digit != ",")


def path_of(name: str) -> list[str]:
    """Return the parts of a name: of `lids[].depth`, `lids.depth` and `lids[depth]` the same two."""
    return [part for part in _CUT.split(name) if part] or [name]
