# Written by apiscribe build; edits are lost.
"""The command `completion`: lets a shell complete commands, options and their values."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from importlib.metadata import entry_points
from pathlib import Path

from .printing import complain
from .standard_streams import put

SHELLS = ("bash", "zsh", "fish")


def add_arguments(parser: ArgumentParser, name: str) -> None:
    """Add what the command takes."""
    parser.add_argument("shell", choices=SHELLS, help="the shell that is to complete")
    program = _program()
    parser.epilog = (
        f'For bash and zsh: eval "$({program} {name} bash)"; for fish: {program} {name} '
        "fish | source. Needs argcomplete, which the extra `cli` brings."
    )


def run(options: Namespace) -> int:
    """Print what a shell is to read; return 2 if argcomplete is not there."""
    try:
        from argcomplete.shell_integration import shellcode
    except ModuleNotFoundError:
        complain("argcomplete is missing: install the extra `cli`")
        return 2
    put(shellcode([_program()], shell=options.shell))
    return 0


def complete(parser: ArgumentParser) -> None:
    """Answer a shell that asks for completions, and end; else do nothing."""
    try:
        from argcomplete import autocomplete
    except ModuleNotFoundError:
        return
    autocomplete(parser)


def _program() -> str:
    """Return the name of the script that calls the program."""
    name = Path(sys.argv[0]).name
    if name != "__main__.py":
        return name
    package = __name__.partition(".")[0]
    scripts = entry_points(group="console_scripts")
    ours = [
        script.name for script in scripts if script.module.startswith(f"{package}.")
    ]
    return next(iter(ours), package)
