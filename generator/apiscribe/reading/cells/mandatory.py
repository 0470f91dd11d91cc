"""The mandatory column: yes, no, or under a condition."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .conditions import canonical
from .letters import flattened, mended

YES = frozenset({
    "yes", "y", "true", "tick", "check", "required", "mandatory", "obligatory", "+", "✓", "✔", "да",
    "m", "r", "req", "✅", "☑", "🗹", "[x]", "●", "•", "√", "◯", "○", "always",
    "обязательно", "обязательное", "обязательный", "обязательная", "обязателен", "是", "必填",
    "必须", "必选", "必需",
})  # fmt: skip
NO = frozenset({
    "no", "n", "false", "cross", "x", "error", "o", "opt", "❌", "❎", "☐", "✖", "[ ]", "[]", "⬜", "never", "✗", "✘", "×", "optional", "-", "–", "—", "−", "нет", "необязательно",
    "необязательное", "необязательный", "否", "选填", "可选", "非必填", "不必填", "非必须",
}) | {"not required", "not mandatory", "не обязательно", "не обязательное"}  # fmt: skip

# such as "yes, if depth is empty"
_CONDITION = re.compile(
    r"(?:(?P<mark>[^\W\d]{1,20})\s{0,3}[,;:—–-]?\s{0,3})?"
    r"\(?\s{0,3}(?P<word>only if|if|when|unless|только если|если|когда|如果|若|当)\s{0,3}(?P<what>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
# such as "yes [1]"
_FOOTNOTE = re.compile(r"(?<=\S)\s{0,3}\[\^?[0-9]{1,3}\]\s{0,3}\Z|[¹²³⁴⁵⁶⁷⁸⁹]{1,3}\s{0,3}\Z")


@dataclass(frozen=True, slots=True)
class Mandatory:
    """What the mandatory column says; an unknown condition stays as it is printed."""

    mandatory: str
    condition: str | None = None
    understood: bool = True
    damage: tuple[str, ...] = ()


@lru_cache(maxsize=1024)
def read_mandatory(text: str) -> Mandatory:
    """Whether a field is mandatory: "yes", "no", "conditional" or "unstated"."""
    plain, damage = mended(text)
    marked = _marked(plain)
    if marked or not plain:
        return Mandatory(marked or "unstated", damage=damage)
    match = _CONDITION.fullmatch(plain)
    if match and (answer := _marked(match["mark"] or "yes")):
        unless = match["word"].lower() == "unless"
        condition, known = canonical(match["what"], (answer == "yes") != unless)
        return Mandatory("conditional", condition, known, damage)
    return Mandatory("conditional", " ".join(plain.split()), False, damage)


def _marked(text: str) -> str | None:
    word = " ".join(_FOOTNOTE.sub("", text).replace("\ufe0f", "").casefold().split()).strip(" .*()")
    if word in YES:
        return "yes"
    return "no" if word in NO else None


def read_flag(text: str) -> bool | None:
    """Return yes or no of a column such as a code's; None where the cell says neither."""
    word = flattened(text).strip()
    if word in ("0", "1"):
        return word == "1"
    answer = _marked(word)
    return None if answer is None else answer == "yes"
