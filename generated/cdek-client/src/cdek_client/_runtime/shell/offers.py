# Written by apiscribe build; edits are lost.
"""What a command can be told to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to do: a method of a resource, and what it takes.

    `parameters` are pairs of a name and what it stands for; `body` says that a file is
    sent, `waits` that the outcome can be waited for. `shows` is a path of fields in the
    answer, of which the last may be a list; without it the answer is shown.
    """

    name: str
    about: str
    resource: str
    method: str
    parameters: tuple[tuple[str, str], ...] = ()
    body: bool = False
    waits: bool = False
    shows: str = ""


def as_help(text: str) -> str:
    """Return a text as argparse wants it, which formats help by percent signs."""
    return text.replace("%", "%%")
