# Written by apiscribe build; edits are lost.
"""What a command can be told to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """A value that is given by name: as `--flag`, and as an argument of the method.

    It `holds` one text, a "list" of them, or a "map", each as NAME=VALUE. `also` is
    another flag for it.
    """

    flag: str
    argument: str
    about: str
    required: bool = False
    holds: str = ""
    choices: tuple[str, ...] = ()
    also: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to do: a method of a resource, and what it takes.

    `parameters` are pairs of a name and what it stands for, those of `lists` hold
    several with commas between them; `options` are given by name. `body` says that a
    file is sent: as it is if it is `plain`, and `may_lack_body` that it need not be.
    `waits` says that the outcome can be waited for. `pages` is the method that goes
    through all pages of a list, and `downloads` that bytes come, which may be written to
    a file while they do; `after` is the method that waits until there are any. `shows`
    is a path of fields in the answer, of which the last may be a list; without it the
    answer is shown. Of a list that lies at `rows` the `columns` are shown to people.
    """

    name: str
    about: str
    resource: str
    method: str
    parameters: tuple[tuple[str, str], ...] = ()
    lists: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    body: bool = False
    plain: bool = False
    may_lack_body: bool = False
    waits: bool = False
    pages: str = ""
    downloads: bool = False
    after: str = ""
    shows: str = ""
    rows: str = ""
    columns: tuple[str, ...] = ()


def as_help(text: str) -> str:
    """Return a text as argparse wants it, which formats help by percent signs."""
    return text.replace("%", "%%")
