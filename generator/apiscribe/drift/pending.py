"""Changes taken over from pages since the last release: what the next release is told of."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..problems import Place, Problems, shown
from ..reading.yaml.parser import read_yaml
from .change import Drift
from .effect_rules import STEPS
from .messages import changelog_line
from .text_report import heads, together

PENDING_FILE = "changes.yaml"
"""The file's name, in the folder of the spec."""
_HEAD = "# Taken over from pages since the last release; `apiscribe release` empties this file.\nchanges:\n"
_KEYS = ("page", "step", "text")


@dataclass(frozen=True, slots=True)
class PendingChange:
    """A change that is in the spec and not released: its page, version step, changelog line."""

    page: str
    step: str
    text: str


def pending_changes(drift: Drift) -> list[PendingChange]:
    """Return the changes of a page that users of the package can notice."""
    return [
        PendingChange(
            drift.page, change.step, changelog_line(change, together(change, drift.changes))
        )
        for change in heads(drift.changes)
        if change.step != "none"
    ]


def pending_text(changes: Iterable[PendingChange]) -> str:
    """Return the text of the file: a change a line."""
    lines = (
        f"  - {{page: {change.page}, step: {change.step}, text: {json.dumps(change.text, ensure_ascii=False)}}}\n"
        for change in changes
    )
    return _HEAD + "".join(lines)


def read_pending(path: Path, name: str) -> list[PendingChange]:
    """Return the changes of the file called `name`; none if there is no file.

    Raises InputError for a file of another shape.
    """
    if not path.exists():
        return []
    value = read_yaml(path, name)
    entries = value.get("changes") if isinstance(value, dict) else None
    problems = Problems()
    if not isinstance(entries, list):
        problems.add(
            Place(name), "the file has no list `changes`", (), "add it, or remove the file"
        )
    for entry in entries if isinstance(entries, list) else ():
        if not _well_formed(entry):
            place = getattr(entry, "place", Place(name))
            problems.add(place, f"{shown(entry)} is no change", (), f"give it {', '.join(_KEYS)}")
    problems.stop()
    return [PendingChange(*(str(entry[key]) for key in _KEYS)) for entry in entries or ()]


def _well_formed(entry: Any) -> bool:
    if not isinstance(entry, dict) or sorted(entry) != sorted(_KEYS):
        return False
    texts: Sequence[Any] = [entry[key] for key in _KEYS]
    return all(isinstance(text, str) for text in texts) and entry["step"] in STEPS
