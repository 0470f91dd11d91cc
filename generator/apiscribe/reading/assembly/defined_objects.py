"""Tables that a page defines one after another, each below the name of its object."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..blocks import Prose
from .outline import DIRECTION, Around
from .stated_operations import Standing

# such as "lid - what closes a box"
_DEFINED = re.compile(
    r"(?P<name>[A-Za-z_][A-Za-z0-9_]{0,60})\s{1,3}[-–—:]\s{1,3}\S.{0,400}", re.DOTALL
)
_NAMED = re.compile(r"(?P<name>[a-z][a-z0-9_]{0,60})")
_FEWEST = 2


def defined_objects(grids: Sequence[Around]) -> Mapping[int, Standing]:
    """Return the objects that tables define, by the line of the table; none where it is but one.

    The text right before each of them begins with the name, and explains it.
    """
    names = {around.block.line: _name(around) for around in grids}
    own = {line: name for line, name in names.items() if name}
    if len({*own.values()}) < _FEWEST or len(own) < len(names):
        return {}
    return {line: Standing(name, "response", schema=name) for line, name in own.items()}


def _name(around: Around) -> str | None:
    """Return the name that the text before a table begins with."""
    text = next(iter(around.near), None)
    pattern = _DEFINED if isinstance(text, Prose) else _NAMED
    match = pattern.fullmatch(text.text.strip()) if text else None
    return match["name"] if match and not DIRECTION.search(match["name"]) else None
