# Written by apiscribe build; edits are lost.
"""Tells of one thing that is wrong in a body: where, what is wanted, what is there."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from .shown_values import LONGEST

Path = tuple[str | int, ...]
"""A place in a body: names on the wire, and positions in lists."""


class Mistake(NamedTuple):
    """One thing that is wrong in a body, or doubtful.

    `value` is what is there as far as an error may hold it, `given` says what it is, and
    `allow` are the ids by which it can be allowed.
    """

    path: Path
    rule: str
    wanted: str
    rows: tuple[str, ...]
    level: str
    value: Any
    given: str = ""
    allow: tuple[str, ...] = ()

    def text(self) -> str:
        """Return it as a sentence, without the path."""
        return sentence(self.wanted, self.rows, self.given, self.allow)


def sentence(wanted: str, rows: Sequence[str], given: str, allow: Sequence[str]) -> str:
    """Return what is wanted, the rows that say so, what is there, and the way past it."""
    notes: list[str] = []
    if given:
        notes.append(f"given: {given}")
    if allow:
        named = [id for id in allow if "#" not in id] or allow[:1]
        notes.append(f"allow it with {' or '.join(named)}")
    parts = [wanted]
    if rows:
        parts.append(f"[{', '.join(rows)}]")
    if notes:
        parts.append(f"({'; '.join(notes)})")
    return " ".join(parts)


def json_path(path: Path) -> str:
    """Return a place as text: packages[0].length."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        elif step.isidentifier():
            text += f".{step}" if text else step
        else:
            text += f"[{json.dumps(step[:LONGEST], ensure_ascii=False)}]"
    return text
