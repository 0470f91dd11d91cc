# Written by apiscribe build; edits are lost.
"""The command line: `python -m` and the name of the package."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from importlib import import_module

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
    "order": "._runtime.shell.api_commands",
    "location": "._runtime.shell.api_commands",
    "print": "._runtime.shell.api_commands",
    "prealert": "._runtime.shell.api_commands",
    "intake": "._runtime.shell.api_commands",
    "agreement": "._runtime.shell.api_commands",
    "reverse": "._runtime.shell.api_commands",
    "photo": "._runtime.shell.api_commands",
    "restriction": "._runtime.shell.api_commands",
    "calculator": "._runtime.shell.api_commands",
    "registry": "._runtime.shell.api_commands",
    "passport": "._runtime.shell.api_commands",
    "delivery-point": "._runtime.shell.api_commands",
    "check": "._runtime.shell.api_commands",
    "webhook": "._runtime.shell.api_commands",
}
_ABOUT = {
    "validate": "tell what is wrong in a body before it is sent",
    "status": "tell what a code means",
    "completion": "let a shell complete commands and options",
    "inbox": "look after the events that were received",
    "webhooks": "receive events",
    "order": "make calls about orders",
    "location": "make calls about locations",
    "print": "make calls about print",
    "prealert": "make calls about prealerts",
    "intake": "make calls about intakes",
    "agreement": "make calls about agreements",
    "reverse": "make calls about reverse",
    "photo": "make calls about photos",
    "restriction": "make calls about restrictions",
    "calculator": "make calls about calculator",
    "registry": "make calls about registries",
    "passport": "make calls about passports",
    "delivery-point": "make calls about delivery points",
    "check": "make calls about checks",
    "webhook": "make calls about webhooks",
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
    run = import_module(COMMANDS[options.command], __package__).run
    try:
        return int(run(options))
    except KeyboardInterrupt:
        return 130


def _parser(given: Iterable[str]) -> Parser:
    """Return what parses the commands that are given; of all others the names alone."""
    parser = Parser(prog=_program())
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    chosen = {word for word in given if not word.startswith("-")}
    for name, module in COMMANDS.items():
        about = as_help(_ABOUT[name])
        command = commands.add_parser(name, help=about, description=about)
        if name in chosen:
            import_module(module, __package__).add_arguments(command, name)
    return parser


def _program() -> str | None:
    """Return how the command line was called; None for the name of its script."""
    by_module = sys.argv[0].endswith("__main__.py")
    return f"python -m {__package__}" if by_module else None


if __name__ == "__main__":
    sys.exit(main())
