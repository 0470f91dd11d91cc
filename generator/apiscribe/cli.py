"""The command line: build, check, rows, read, drift."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from . import __version__
from .commands import drift, read
from .commands.exit_codes import CURRENT, STALE, WRONG, print_json
from .problems import InputError, Problem, count
from .project.config import Config, load_config
from .project.up_to_date import project_root

_COMMAND_FOR = "run `apiscribe build`"


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit code. Problems go to stderr, or as JSON to stdout."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        config = load_config(Path(options.root or project_root(os.getcwd())).resolve())
        code: int = options.command(options, config)
        return code
    except InputError as error:
        _say_problems(error.problems, options)
        return WRONG
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CURRENT


def _say_problems(problems: Sequence[Problem], options: argparse.Namespace) -> None:
    if getattr(options, "json", False):
        listed = [problem.as_dict() for problem in problems]
        return print_json({"status": "error", "problems": listed})
    for problem in problems:
        print(problem, file=sys.stderr)
    writes = getattr(options, "write", options.command is _build)
    unwritten = "; nothing was written" if writes else ""
    print(f"{count(len(problems), 'problem')}{unwritten}", file=sys.stderr)
    return None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="apiscribe",
        description="Compiles documentation pages into a contract and a verified client.",
        epilog="Exit code: 0 fine, 1 stale or drifted, 2 wrong input or usage, 70 a bug in apiscribe.",
    )
    parser.add_argument("--version", action="version", version=f"apiscribe {__version__}")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--root", metavar="DIR", help="the project's root; default: the nearest folder with an apiscribe.toml")  # fmt: skip
    common.add_argument("--debug", action="store_true", help="show the traceback of an internal error")  # fmt: skip
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_build(commands, common)
    _add_check(commands, common)
    _add_rows(commands, common)
    read.add(commands, common)
    drift.add(commands, common)
    return parser


def _add_build(commands: Any, common: argparse.ArgumentParser) -> None:
    text = "pages and decisions to contract to package"
    build = commands.add_parser("build", parents=[common], help=text, description=text)
    build.add_argument("--json", action="store_true", help="say it for machines")
    build.add_argument("--from-scratch", action="store_true", help="make every file anew, whatever the lock says")  # fmt: skip
    build.set_defaults(command=_build)


def _add_check(commands: Any, common: argparse.ArgumentParser) -> None:
    text = "compare contract and package with what build would give; write nothing"
    check = commands.add_parser("check", parents=[common], help=text, description=text)
    check.add_argument("--json", action="store_true", help="say it for machines")
    check.add_argument("--diff", action="store_true", help="show a unified diff")
    check.add_argument("--from-scratch", action="store_true", help="make every file anew, whatever the lock says")  # fmt: skip
    check.set_defaults(command=_check)


def _add_rows(commands: Any, common: argparse.ArgumentParser) -> None:
    text = "list the rows of the spec"
    rows = commands.add_parser("rows", parents=[common], help=text, description=text)
    rows.add_argument("--page", metavar="P", help="only the rows of this page")
    rows.add_argument("--format", choices=["table", "json"], default="table")
    rows.set_defaults(command=_rows)


def _build(options: argparse.Namespace, config: Config) -> int:
    if not options.from_scratch and (current := _current(config)):
        coverage, files = current
        idle = {"written": [], "removed": [], "unchanged": files}
        return _say_current(options, coverage, idle)
    from .commands.progress import Progress
    from .pipeline import differences, make, write

    with Progress(quiet=options.json) as say:
        made = make(config, say, from_scratch=options.from_scratch)
        found = differences(config, made)
        if found:
            write(config, made)
        removed = [d.path for d in found if d.kind == "stray"]
        written = [d.path for d in found if d.kind != "stray"]
        for difference in found:
            edited = difference.kind == "hand-edited"
            said = "wrote" if difference.kind != "stray" else "removed"
            say(
                "replaced" if edited else said,
                difference.path + " (edited by hand)" * edited,
            )
        same = len(made.tree) + 2 - len(written)
        say("skipped", f"{count(same, 'file')} unchanged")
    if options.json:
        report = {
            "status": "built" if found else "current",
            "coverage": _coverage(made.coverage),
            "written": written,
            "removed": removed,
            "unchanged": same,
        }
        print_json(report)
    return CURRENT


def _check(options: argparse.Namespace, config: Config) -> int:
    if not options.from_scratch and (current := _current(config)):
        return _say_current(options, current[0], {"differences": []})
    from .commands.progress import unified_diff
    from .pipeline import differences, make

    made = make(config, lambda stage, what: None, from_scratch=options.from_scratch)
    found = differences(config, made)
    if options.json:
        status = "stale" if found else "current"
        listed = [
            {"kind": d.kind, "path": d.path, "mend": _COMMAND_FOR}
            | ({"diff": unified_diff(d)} if options.diff else {})
            for d in found
        ]
        report = {"status": status, "coverage": _coverage(made.coverage)}
        print_json({**report, "differences": listed})
        return STALE if found else CURRENT
    if not found:
        return _say_current(options, made.coverage, {"differences": []})
    for difference in found:
        print(f"{difference.kind:<12} {difference.path}")
        if options.diff:
            print(unified_diff(difference), end="")
    print(f"{count(len(found), 'file')} not in step: {_COMMAND_FOR}")
    return STALE


def _current(config: Config) -> tuple[str, int] | None:
    from .project.up_to_date import current

    return current(str(config.root))


def _say_current(options: argparse.Namespace, coverage: str, rest: dict[str, Any]) -> int:
    if options.json:
        report = {"status": "current", "coverage": _coverage(coverage)}
        print_json({**report, **rest})
    else:
        print(f"current   nothing changed since the last build: {coverage}")
    return CURRENT


def _coverage(text: str) -> dict[str, str]:
    """`rows 251/251, codes 5/5` as an object."""
    parts = (part.rpartition(" ") for part in text.split(", "))
    return {name: figure for name, _, figure in parts}


def _rows(options: argparse.Namespace, config: Config) -> int:
    from .commands.row_list import listing, table
    from .pipeline import read_rows

    pages, tree = read_rows(config)
    found = listing(pages, tree, options.page)
    if options.format == "json":
        print_json(found)
    else:
        print(table(found))
    return CURRENT
