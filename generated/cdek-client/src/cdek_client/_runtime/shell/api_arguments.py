# Written by apiscribe build; edits are lost.
"""What the commands that call the service take; known without any model."""

from __future__ import annotations

from argparse import Action, ArgumentParser, Namespace
from collections.abc import Iterator
from shutil import get_terminal_size
from typing import Any

from ..commands import ENVIRONMENTS, OFFERS, PREFIX
from .offers import Offer, Option, as_help

CODES = (
    "0 done; 1 refused by the service, or a body before it was sent; 2 wrong usage, "
    "values, file or settings; 3 credentials not taken; 4 not found; 5 no answer, or none in time; "
    "74 output that could not be written; 130 interrupted."
)

_WAITS = "Waits until it is made, as long as --timeout says."


def add_arguments(parser: ArgumentParser, name: str) -> None:
    """Add what the command takes."""
    parser.epilog = f"Exit codes: {CODES}"
    methods = parser.add_subparsers(dest="method", required=True, metavar="WHAT", title="commands")  # fmt: skip
    for offer in OFFERS[name]:
        about = as_help(offer.about)
        waits = f"{about}. {_WAITS}" if offer.after else about
        _add(methods.add_parser(offer.name, help=about, description=waits), offer)


def run(options: Namespace) -> int:
    """Call the service and print what it answers; give the exit code."""
    from .api_commands import run as called

    return called(options)


def overview() -> str:
    """Return all that can be called, a line each, below the command that does it."""
    widest = max(len(offer.name) for offers in OFFERS.values() for offer in offers)
    width = get_terminal_size().columns - widest - 5
    return "\n".join(_overview(widest, max(20, width)))


def _overview(widest: int, width: int) -> Iterator[str]:
    for name, offers in OFFERS.items():
        yield f"\n{name}:"
        for offer in offers:
            about = offer.about
            cut = about if len(about) <= width else f"{about[: width - 1].rstrip()}…"
            yield f"  {offer.name.ljust(widest)}  {cut}"


def _add(parser: ArgumentParser, offer: Offer) -> None:
    add = parser.add_argument
    parser.set_defaults(offer=offer)
    parser.epilog = f"Exit codes: {CODES}"
    for name, about in offer.parameters:
        add(f"path_{name}", metavar=name.upper(), help=as_help(about))
    if offer.body:
        _add_body(parser, offer)
    for option in offer.options:
        _add_option(parser, option)
    if offer.waits:
        add(
            "--wait", action="store_true", help="until the change is made or has failed"
        )
    if offer.pages:
        add("--all", action="store_true", help="every item, of all pages")
    add("--timeout", type=_seconds, default=60.0, metavar="SECONDS", help="for all of it, default: 60")  # fmt: skip
    add("-o", "--output", metavar="FILE", help="file to write the answer to")
    add("--json", action="store_true", help="print JSON, as is done where there is no terminal")  # fmt: skip
    about = f"file of the variables {PREFIX}_…, NAME=VALUE a line; {PREFIX}_CREDENTIALS may name it"  # fmt: skip
    add("--credentials", metavar="FILE", help=about)
    add("--environment", type=str.lower, choices=ENVIRONMENTS, help=f"instead of {PREFIX}_ENVIRONMENT")  # fmt: skip


def _add_body(parser: ArgumentParser, offer: Offer) -> None:
    kind = "what" if offer.plain else "JSON"
    body = parser.add_argument(
        "body",
        nargs="?" if offer.may_lack_body else None,
        metavar="FILE",
        help=f"{kind} to send; - for standard input",
    )
    parser.add_argument(
        "--file",
        dest="file",
        action=_Instead,
        of=body,
        metavar="FILE",
        help="the same, by name",
    )


class _Instead(Action):
    """An option that is given instead of a position."""

    def __init__(self, *, of: Action, **facts: Any) -> None:
        super().__init__(**facts)
        self._of = of

    def __call__(
        self, _: Any, options: Namespace, value: Any, flag: Any = None
    ) -> None:
        self._of.nargs, self._of.required = "?", False
        setattr(options, self.dest, value)


def _add_option(parser: ArgumentParser, option: Option) -> None:
    facts: dict[str, Any] = {"choices": option.choices} if option.choices else {}
    word = option.flag.lstrip("-").replace("-", "_").upper()
    metavar = "NAME=VALUE" if option.holds == "map" else word
    parser.add_argument(
        option.flag,
        *([option.also] if option.also else []),
        dest=f"option_{option.argument}",
        required=option.required,
        action="append" if option.holds else "store",
        metavar=None if option.choices else metavar,
        help=as_help(option.about),
        **facts,
    )


def _seconds(text: str) -> float:
    number = float(text)
    if not 0 < number < 1e9:
        raise ValueError
    return number
