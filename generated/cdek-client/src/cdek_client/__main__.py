# Written by apiscribe build; edits are lost.
"""The command line: `python -m` and the name of the package."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from importlib import import_module

from . import __version__
from ._runtime.shell.offers import as_help

# The module of each command is imported only when the command is called.
COMMANDS = {
    "validate": "._runtime.shell.validate",
    "status": "._runtime.shell.status",
    "inbox": "._runtime.shell.inbox_commands",
    "webhooks": "._runtime.shell.inbox_commands",
    "order": "._runtime.shell.api_commands",
}
_ABOUT = {
    "validate": "tell what is wrong in a body before it is sent",
    "status": "tell what a code means",
    "inbox": "look after the events that were received",
    "webhooks": "receive events",
    "order": "make calls about orders",
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command and give its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    parser = ArgumentParser(prog=_program())
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    chosen = next((name for name in given if not name.startswith("-")), None)
    for name, module in COMMANDS.items():
        about = as_help(_ABOUT[name])
        command = commands.add_parser(name, help=about, description=about)
        if name == chosen:
            import_module(module, __package__).add_arguments(command, name)
    options = parser.parse_args(given)
    run = import_module(COMMANDS[options.command], __package__).run
    try:
        return int(run(options))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Nobody reads on; without this the interpreter would complain at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _program() -> str | None:
    """Return how the command line was called; None for the name of its script."""
    by_module = sys.argv[0].endswith("__main__.py")
    return f"python -m {__package__}" if by_module else None


if __name__ == "__main__":
    sys.exit(main())
