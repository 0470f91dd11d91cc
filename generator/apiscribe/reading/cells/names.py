"""Wire names, with the digits of footnotes that are glued to them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from .letters import latin, mended

# such as "lid_depth"
_PLAIN = re.compile(r"[A-Za-z_$@][A-Za-z0-9_.$@\[\]-]*")
# such as "lid_depth 1,2"
_NOTED = re.compile(r"([A-Za-z_$@](?:[A-Za-z0-9_.$@-]*[A-Za-z])?)\s?([0-9]+(?:,[0-9]+)*)\)?")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
# such as "lid_depth¹"
_RAISED = re.compile(r"(.*?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[,⸴][⁰¹²³⁴⁵⁶⁷⁸⁹]+)*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Name:
    """A wire name without its footnotes; `understood` where it is empty or a plain name."""

    name: str
    notes: tuple[int, ...] = ()
    damage: tuple[str, ...] = ()
    understood: bool = True


def read_name(text: str, footnotes: frozenset[int]) -> Name:
    """Return the name in a cell; a digit at its end is a footnote if the page has that one."""
    plain, damage = mended(text)
    if _broken(plain):
        plain, damage = "".join(plain.split()), (*damage, "split")
    plain, alike = latin(plain)
    name, notes = _without_notes(plain, footnotes)
    noted = ("footnote",) if notes else ()
    understood = not name or bool(_PLAIN.fullmatch(name))
    return Name(name, notes, (*noted, *damage, *alike), understood)


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
