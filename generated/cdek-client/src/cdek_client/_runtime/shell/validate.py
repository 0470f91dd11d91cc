# Written by apiscribe build; edits are lost.
"""The command `validate`: what is wrong in a JSON file that is to be sent."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path

from ... import models
from ..models.violations import Violation, violations


def add_arguments(parser: ArgumentParser, name: str) -> None:
    """Add what the command takes."""
    del name
    parser.add_argument("file", metavar="FILE", help="JSON file; - for standard input")
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    parser.add_argument("--strict", action="store_true", help="let advice be errors")
    only = models.REQUESTS[0] if len(models.REQUESTS) == 1 else None
    parser.add_argument(
        "--schema",
        metavar="NAME",
        default=only,
        required=only is None,
        help="what the file holds: " + ", ".join(models.REQUESTS),
    )


def run(options: Namespace) -> int:
    """Print what is wrong; give 0 if the body may be sent, 1 if not, 2 if unreadable."""
    name = "<stdin>" if options.file == "-" else str(options.file)
    try:
        data = content_of(options.file)
        found = violations(data, options.strict, schema=options.schema)
    except OSError as error:
        return _unreadable(name, error.strerror or str(error))
    except LookupError as error:
        return _unreadable("--schema", str(error.args[0]))
    except ValueError as error:
        return not_json(name, error)
    if options.json:
        print(_as_json(name, options.schema, found))
    else:
        _tell(name, found)
    return int(any(one.level == "error" for one in found))


def content_of(file: str) -> bytes:
    """Give what a file holds; - is standard input."""
    return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()


def not_json(name: str, error: Exception) -> int:
    """Say where a file is no JSON; give the exit code."""
    cause = error.__cause__
    if isinstance(cause, json.JSONDecodeError):
        return _unreadable(
            f"{name}:{cause.lineno}:{cause.colno}", f"not JSON: {cause.msg}"
        )
    return _unreadable(name, str(error))


def _unreadable(where: str, what: str) -> int:
    print(f"{where}: {what}", file=sys.stderr)
    return 2


def _tell(name: str, found: Sequence[Violation]) -> None:
    for one in found:
        mark = "" if one.level == "error" else f"{one.level}: "
        print(f"{name}: {mark}{one}")
    errors = sum(one.level == "error" for one in found)
    print(f"{_count(errors, 'error')}, {len(found) - errors} advice", file=sys.stderr)


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"


def _as_json(name: str, schema: str, found: Sequence[Violation]) -> str:
    told = {
        "file": name,
        "schema": schema,
        "violations": [asdict(one) for one in found],
    }
    return json.dumps(told, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: object) -> object:
    return float(value) if isinstance(value, Decimal) else str(value)
