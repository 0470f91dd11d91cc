# Written by apiscribe build; edits are lost.
"""The command `status`: what a code means, in every list that has it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import Any

from ... import enums
from ..models.codes import Code, IntCode
from .printing import Row, as_json, complain, show, wants_json


def add_arguments(parser: ArgumentParser, name: str) -> None:
    """Add what the command takes."""
    del name
    parser.add_argument("code", metavar="CODE", help="a number or a word, in any case")
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    parser.epilog = (
        "Exit codes: 0 told; 1 the docs do not list the code; 2 wrong usage."
    )


def run(options: Namespace) -> int:
    """Print every meaning of a code; give 0, or 1 if the docs do not list it."""
    meanings = list(_meanings(str(options.code)))
    if wants_json(options.json):
        as_json(meanings)
    else:
        for meaning in meanings:
            show(meaning, str(meaning["list"]))
    if not meanings:
        complain(f"{options.code}: in none of the lists of codes")
    return int(not meanings)


def _meanings(text: str) -> Iterator[dict[str, Any]]:
    wanted = text.strip().casefold()
    for name in enums.__all__:
        codes: Any = getattr(enums, name)
        members = [*codes] if issubclass(codes, (Code, IntCode)) else []
        for member in members:
            if wanted in (str(member).casefold(), member.name.casefold()):
                yield _told(name, member)


def _told(name: str, member: Code | IntCode) -> dict[str, Any]:
    more: Row = {}
    for fact in sorted({n for n, v in vars(type(member)).items() if isinstance(v, property)}):  # fmt: skip
        value = getattr(member, fact)
        if value is not None:
            more[fact] = value.name if isinstance(value, (Code, IntCode)) else value
    return {
        "list": name,
        "code": member.value,
        "name": member.name,
        "label": member.label,
        "description": member.description,
        **more,
        "rows": list(member.rows),
    }
