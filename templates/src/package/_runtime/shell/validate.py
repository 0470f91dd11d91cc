# Written by apiscribe build; edits are lost.
"""The command `validate`: what is wrong in a JSON file that is to be sent."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path

from ... import models
from ..models.shown_values import show_values
from ..models.violations import Violation, violations
from .standard_streams import put


def add_arguments(parser: ArgumentParser, name: str) -> None:
    """Add what the command takes."""
    del name
    parser.add_argument("file", metavar="FILE", help="JSON file; - for standard input")
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    parser.add_argument("--strict", action="store_true", help="let advice be errors")
    parser.add_argument(
        "--allow",
        metavar="ID",
        action="append",
        default=[],
        help="a rule, decision or row that the body need not keep; may be given again",
    )
    parser.add_argument(
        "--show-values",
        action="store_true",
        help="tell texts too, though they may be names and phone numbers",
    )
    only = models.REQUESTS[0] if len(models.REQUESTS) == 1 else None
    parser.add_argument(
        "--schema",
        metavar="NAME",
        default=only,
        required=only is None,
        help="what the file holds: " + ", ".join(models.REQUESTS),
    )


def run(options: Namespace) -> int:
    """Print what is wrong in a file.

    Returns:
        The exit code: 0 if the body may be sent, 1 if not, 2 if it cannot be read.
    """
    name = "<stdin>" if options.file == "-" else str(options.file)
    try:
        data = content_of(options.file)
        with show_values() if options.show_values else nullcontext():
            told = violations(
                data, options.strict, schema=options.schema, allow=options.allow
            )
    except OSError as error:
        return _unreadable(name, error.strerror or str(error))
    except LookupError as error:
        return _unreadable("arguments", str(error.args[0]))
    except ValueError as error:
        return not_json(name, error)
    if options.json:
        put(_as_json(name, options.schema, told))
    else:
        _tell(name, told)
    return int(any(violation.level == "error" for violation in told))


def content_of(file: str) -> bytes:
    """Return what a file holds; - is standard input."""
    return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()


def not_json(name: str, error: Exception) -> int:
    """Say where a file is no JSON, and return the exit code."""
    cause = error.__cause__
    if isinstance(cause, json.JSONDecodeError):
        return _unreadable(
            f"{name}:{cause.lineno}:{cause.colno}", f"not JSON: {cause.msg}"
        )
    return _unreadable(name, str(error))


def _unreadable(where: str, why: str) -> int:
    put(f"{where}: {why}", sys.stderr)
    return 2


def _tell(name: str, told: Sequence[Violation]) -> None:
    for violation in told:
        mark = "" if violation.level == "error" else f"{violation.level}: "
        put(f"{name}: {mark}{violation}")
    errors = sum(violation.level == "error" for violation in told)
    put(f"{_count(errors, 'error')}, {len(told) - errors} advice", sys.stderr)


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"


def _as_json(name: str, schema: str, told: Sequence[Violation]) -> str:
    report = {
        "file": name,
        "schema": schema,
        "violations": [asdict(violation) for violation in told],
    }
    return json.dumps(report, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: object) -> object:
    return float(value) if isinstance(value, Decimal) else str(value)
