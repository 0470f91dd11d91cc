# Written by apiscribe build; edits are lost.
"""The command line: `python -m` and the name of the package."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from importlib import import_module
from typing import Any

from . import __version__
from ._runtime.shell.offers import as_help
from ._runtime.shell.standard_streams import Parser, exit_code, prepare

# The module of each command is imported only when the command is called.
COMMANDS = {
    "validate": "._runtime.shell.validate",
    "status": "._runtime.shell.status",
    "completion": "._runtime.shell.completion",
    "inbox": "._runtime.shell.inbox_commands",
    "webhooks": "._runtime.shell.inbox_commands",
    "agreements": "._runtime.shell.api_arguments",
    "calculator": "._runtime.shell.api_arguments",
    "checks": "._runtime.shell.api_arguments",
    "cities": "._runtime.shell.api_arguments",
    "intakes": "._runtime.shell.api_arguments",
    "offices": "._runtime.shell.api_arguments",
    "orders": "._runtime.shell.api_arguments",
    "passports": "._runtime.shell.api_arguments",
    "photos": "._runtime.shell.api_arguments",
    "prealerts": "._runtime.shell.api_arguments",
    "print": "._runtime.shell.api_arguments",
    "regions": "._runtime.shell.api_arguments",
    "registries": "._runtime.shell.api_arguments",
    "restrictions": "._runtime.shell.api_arguments",
    "reverse": "._runtime.shell.api_arguments",
    "subscriptions": "._runtime.shell.api_arguments",
}
_ABOUT = {
    "validate": "tell what is wrong in a body before it is sent",
    "status": "tell what a code means",
    "completion": "let a shell complete commands and options",
    "inbox": "look after the events that were received",
    "webhooks": "receive events",
}
_TOLD = ("help", "description")
SINGULARS: dict[str, str] = {
    "agreement": "agreements",
    "check": "checks",
    "city": "cities",
    "intake": "intakes",
    "office": "offices",
    "order": "orders",
    "passport": "passports",
    "photo": "photos",
    "prealert": "prealerts",
    "region": "regions",
    "registry": "registries",
    "restriction": "restrictions",
    "subscription": "subscriptions",
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if "_ARGCOMPLETE" in os.environ:
        words = os.environ.get("COMP_LINE", "").split()
        import_module(COMMANDS["completion"], __package__).complete(_parser(words))
    prepare()
    try:
        code = _run(given)
    except SystemExit as ended:
        # Of the parser, which has printed help or what is wrong.
        sys.exit(exit_code(int(ended.code or 0)))
    return exit_code(code)


def _run(given: list[str]) -> int:
    options = _parser(given).parse_args(given)
    name: str = options.command
    name = SINGULARS.get(name, name)
    run = import_module(COMMANDS[name], __package__).run
    try:
        return int(run(options))
    except KeyboardInterrupt:
        return 130


def _parser(given: Iterable[str]) -> Parser:
    """Return what parses the commands that are given; of all others the names alone."""
    parser = Parser(prog=_program())
    parser.add_argument("--version", action="version", version=__version__)
    parser.more = import_module("._runtime.shell.api_arguments", __package__).overview
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="COMMAND", title="commands"
    )
    chosen = {word for word in given if not word.startswith("-")}
    for name, module in COMMANDS.items():
        singulars = [one for one in chosen if SINGULARS.get(one) == name]
        told = as_help(_ABOUT.get(name, ""))
        about: dict[str, Any] = dict.fromkeys(_TOLD, told) if told else {}
        command = commands.add_parser(name, aliases=singulars, **about)
        if {name, *singulars} & chosen:
            import_module(module, __package__).add_arguments(command, name)
    return parser


def _program() -> str | None:
    """Return how the command line was called; None for the name of its script."""
    by_module = sys.argv[0].endswith("__main__.py")
    return f"python -m {__package__}" if by_module else None


if __name__ == "__main__":
    sys.exit(main())
