"""The command line: its commands and their options, and which command runs."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from difflib import get_close_matches
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn

from . import __version__
from .commands.exit_codes import WRONG
from .commands.output import print_problems, say
from .commands.streams import print_to
from .escaping import terminal_line, terminal_text
from .problems import InputError
from .project.config import Config, load_config, project_folder
from .project.exclusive import held
from .project.journal import check_finished, recover
from .project.roots import project_root

LAYOUTS = ("html", "markdown", "lines", "glued", "spaced")
_EXIT_CODES = """\
exit codes:
  0   fine: built, in step, no drift
  1   not in step (check), or drift (drift)
  2   wrong input or usage; nothing was written
  70  a bug in apiscribe; --debug shows its traceback
  74  the output could not be written, as on a full disk; the rest was done

Problems are told together, as file:line:column, what is wrong, and how to mend it:
on standard error, or on standard output in the --format that was asked for."""
_FROM_SCRATCH = "make every file anew, whatever the lock says; as where CI is set"
_IMPORT = "also compile and import the package, in a process of its own; exit code 2 if that fails or warns"
_TRUST_HOST = "a host that an address may lead to, or that is in a private network; may be repeated"


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; problems are printed in its `--format`."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    options = _options(arguments)
    try:
        here = os.getcwd() if options.command == "init" else project_root(os.getcwd())
        return _answer(options, project_folder(Path(options.root or here)))
    except InputError as error:
        outcome = "; nothing was written" if _writes(options) else ""
        print_problems(error.problems, options.format, outcome)
        return WRONG


def _answer(options: argparse.Namespace, root: Path) -> int:
    """Run a command in a project that is whole, and stays so meanwhile."""
    if options.command == "init":
        from .commands.init import run as begin

        return begin(options, root)
    with held(root, alone=_writes(options)):
        if _writes(options):
            for name in recover(root):
                say(f"finished  an interrupted write of {terminal_line(name)}", to_errors=True)
        elif options.command != "check":
            check_finished(root)
        return _command(options.command)(options, load_config(root))


def _writes(options: argparse.Namespace) -> bool:
    """Return whether a command writes all or nothing; of the pages listed it writes those it can."""
    listed = getattr(options, "files", None) == []
    return (
        getattr(options, "write", False) and not listed and not getattr(options, "dry_run", False)
    )


def _command(name: str) -> Callable[[argparse.Namespace, Config], int]:
    """Return the function of a command; the others are not even imported."""
    match name:
        case "build":
            from .commands.build import run
        case "check":
            from .commands.check import run
        case "rows":
            from .commands.row_list import run
        case "read":
            from .commands.read import run
        case "scaffold":
            from .commands.scaffold import run
        case "review":
            from .commands.review import run
        case "drift":
            from .commands.drift import run
        case _:
            from .commands.release import run
    return run


class _Parser(argparse.ArgumentParser):
    """A parser that takes whole options only, and suggests what was meant."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **settings})

    def error(self, message: str) -> NoReturn:
        """Print usage and message to stderr and exit with 2."""
        choice = re.search(r"invalid choice: '(.*)' \(choose from (.*)\)", message)
        if choice:
            message += _suggestion(choice[1], re.findall(r"[\w-]+", choice[2]))
        super().error(terminal_text(message))

    def _print_message(self, message: str, file: Any = None) -> None:
        print_to(file or sys.stderr, message.rstrip("\n"))

    def refuse(self, unknown: Sequence[str]) -> NoReturn:
        """Refuse arguments that this command does not know."""
        names = [name for name in self._option_string_actions if name.startswith("--")]
        message = f"unrecognized arguments: {' '.join(unknown)}"
        if unknown[0] == "--json":
            self.error(f"{message}; did you mean --format json?")
        self.error(message + _suggestion(unknown[0].partition("=")[0], names))


def _suggestion(word: str, known: Sequence[str]) -> str:
    near = get_close_matches(word, known, n=1)
    return f"; did you mean {near[0]}?" if near else ""


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = _Parser(
        prog="apiscribe",
        description="Compiles documentation pages into a contract and a verified client.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"apiscribe {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")
    for add in (_add_init, _add_build, _add_check, _add_rows, _add_read, _add_review, _add_scaffold, _add_drift, _add_release):  # fmt: skip
        add(commands)
    options, unknown = parser.parse_known_args(arguments)
    if unknown:
        commands.choices[options.command].refuse(unknown)
    return options


def _add(commands: Any, name: str, text: str, formats: Sequence[str]) -> argparse.ArgumentParser:
    """Add a command with the options that all have."""
    command: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    command.add_argument("--root", metavar="DIR", help="the project's root; default: the nearest folder with an apiscribe.toml")  # fmt: skip
    command.add_argument("--debug", action="store_true", help="show the traceback of an internal error")  # fmt: skip
    command.add_argument("--format", choices=formats, default="text", help="how to print results and problems; default: text")  # fmt: skip
    return command


def _add_init(commands: Any) -> None:
    text = (
        "begin a project in this folder: configuration, folders, schemas, CI job, pre-commit hook"
    )
    init = _add(commands, "init", text, ("text", "json"))
    init.add_argument("--name", metavar="N", help="the package's name; default: the folder's, and -client")  # fmt: skip
    init.set_defaults(write=True)


def _add_build(commands: Any) -> None:
    build = _add(commands, "build", "pages and decisions to contract to package", ("text", "json"))
    build.add_argument("--from-scratch", action="store_true", help=_FROM_SCRATCH)
    build.set_defaults(write=True)


def _add_check(commands: Any) -> None:
    text = "compare contract and package with what build would give; write nothing"
    check = _add(commands, "check", text, ("text", "json"))
    check.add_argument("--diff", action="store_true", help="show a unified diff")
    check.add_argument("--from-scratch", action="store_true", help=_FROM_SCRATCH)
    check.add_argument("--import", dest="trial_import", action="store_true", help=_IMPORT)


def _add_rows(commands: Any) -> None:
    rows = _add(commands, "rows", "list the rows of the spec", ("text", "json"))
    rows.add_argument("--page", metavar="P", help="only the rows of this page")


def _add_read(commands: Any) -> None:
    text = "read a saved page of the docs: its rows, codes, examples"
    read = _add(commands, "read", text, ("text", "yaml", "json"))
    read.add_argument("files", metavar="FILE", nargs="*", help="the saved page, or its URL; with --write, several, or none for all pages that the project lists")  # fmt: skip
    read.set_defaults(parser=read)
    read.add_argument("--layout", choices=LAYOUTS, help="how the page is laid out; default: as detected")  # fmt: skip
    read.add_argument("--page", metavar="P", help="the page's name in the spec; default: told by file name or rows")  # fmt: skip
    read.add_argument("--write", action="store_true", help="write the page into the spec")
    read.add_argument("--accept-removals", action="store_true", help="write even if much of the page is gone")  # fmt: skip
    read.add_argument("--trust-host", metavar="HOST", action="append", default=[], help=_TRUST_HOST)


def _add_scaffold(commands: Any) -> None:
    text = "write the names that were given by rule into the decisions, for editing"
    scaffold = _add(commands, "scaffold", text, ("text", "json"))
    scaffold.add_argument("--dry-run", action="store_true", help="show them; write nothing")
    scaffold.set_defaults(write=True)


def _add_review(commands: Any) -> None:
    text = "list the places of page files marked `review`, which nobody has looked at since they changed"
    review = _add(commands, "review", text, ("text", "json"))
    review.add_argument("addresses", metavar="ADDRESS", nargs="*", help="only what lies there, such as put_book#request/3 or put_book; default: all")  # fmt: skip
    review.add_argument(
        "--accept", action="store_true", help="take the marks out of the page files"
    )
    review.set_defaults(write=True)


def _add_drift(commands: Any) -> None:
    text = "tell how pages of the docs differ from the spec, and what that does to the package"
    drift = _add(commands, "drift", text, ("text", "json", "markdown", "github"))
    drift.add_argument("files", metavar="FILE", nargs="*", help="a saved page, or its URL; none: all pages that the project lists")  # fmt: skip
    drift.add_argument("--layout", choices=LAYOUTS, help="how the pages are laid out; default: as detected")  # fmt: skip
    drift.add_argument("--page", metavar="P", help="the page's name in the spec, for one FILE")
    drift.add_argument("--accept-removals", action="store_true", help="compare even if much of a page is gone")  # fmt: skip
    drift.add_argument(
        "--trust-host", metavar="HOST", action="append", default=[], help=_TRUST_HOST
    )


def _add_release(commands: Any) -> None:
    text = "bring out the version that changes since the last one ask for: configuration, changelog, and the tag's text on stdout"  # fmt: skip
    release = _add(commands, "release", text, ("text", "json", "markdown"))
    when = release.add_mutually_exclusive_group(required=True)
    when.add_argument("--date", type=_date, metavar="YYYY-MM-DD", help="the day of the release")
    when.add_argument("--dry-run", action="store_true", help="show it; write nothing")
    release.add_argument("--to", metavar="VERSION", help="the version; default: what the changes of pages ask for")  # fmt: skip
    release.set_defaults(write=True)


def _date(text: str) -> str:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no date as YYYY-MM-DD")
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day of the calendar") from None
