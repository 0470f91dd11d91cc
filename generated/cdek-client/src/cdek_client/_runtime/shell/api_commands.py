# Written by apiscribe build; edits are lost.
"""The commands that call the service."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from ...client import Client
from ...enums import Environment
from ...errors import InvalidRequestError
from ..commands import OFFERS, PREFIX
from ..http.failure import Failure
from ..models.wire_model import parsed
from .credentials import Unusable, load
from .exit_codes import CODES, code_of
from .offers import Offer, Option, as_help
from .printing import (
    as_json,
    complain,
    in_json,
    put_bytes,
    show,
    wants_json,
    write_whole,
)
from .validate import content_of, not_json


def add_arguments(parser: ArgumentParser, name: str) -> None:
    """Add what the command takes."""
    parser.epilog = f"Exit codes: {CODES}"
    methods = parser.add_subparsers(dest="method", required=True, metavar="WHAT")
    for offer in OFFERS[name]:
        about = as_help(offer.about)
        _add(methods.add_parser(offer.name, help=about, description=about), offer)


def _add(parser: ArgumentParser, offer: Offer) -> None:
    add = parser.add_argument
    parser.set_defaults(offer=offer)
    parser.epilog = f"Exit codes: {CODES}"
    for name, about in offer.parameters:
        add(f"path_{name}", metavar=name.upper(), help=as_help(about))
    for option in offer.options:
        _add_option(parser, option)
    if offer.body:
        kind = "what" if offer.plain else "JSON"
        add("--file", required=not offer.may_lack_body, metavar="FILE", help=f"{kind} to send; - for standard input")  # fmt: skip
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
    names = [member.name.lower() for member in Environment]
    add("--environment", type=str.lower, choices=names, help=f"instead of {PREFIX}_ENVIRONMENT")  # fmt: skip


def _add_option(parser: ArgumentParser, option: Option) -> None:
    facts: dict[str, Any] = {"choices": option.choices} if option.choices else {}
    metavar = "NAME=VALUE" if option.holds == "map" else option.argument.upper()
    parser.add_argument(
        option.flag,
        dest=f"option_{option.argument}",
        required=option.required,
        action="append" if option.holds else "store",
        metavar=None if option.choices else metavar,
        help=as_help(option.about),
        **facts,
    )


def run(options: Namespace) -> int:
    """Call the service and print what it answers; give the exit code."""
    try:
        load(PREFIX, options.credentials)
        if options.environment:
            os.environ[f"{PREFIX}_ENVIRONMENT"] = options.environment
            os.environ.pop(f"{PREFIX}_BASE_URL", None)
        client = Client.from_env()
        given = _given(options)
        _by_name(options)
    except (ValueError, OSError) as error:
        return _unusable(options, error)
    with client:
        try:
            answer = _called(client, options, given)
        except InvalidRequestError as error:
            return _invalid(options, error)
        except Failure as error:
            complain(str(error))
            return code_of(error)
        except OSError as error:
            return _unusable(options, error)
    try:
        return _given_out(options, answer)
    except OSError as error:
        return _unusable(options, error)


def _given(options: Namespace) -> list[Any]:
    offer: Offer = options.offer
    given: list[Any] = []
    for name, _ in offer.parameters:
        text = getattr(options, f"path_{name}")
        given.append(text.split(",") if name in offer.lists else text)
    if offer.body and options.file is not None:
        content = content_of(options.file)
        given.append(content if offer.plain else parsed(content))
    return given


def _by_name(options: Namespace) -> dict[str, Any]:
    """Return the values that are given by name. Raises ValueError for a pair that is none."""
    offer: Offer = options.offer
    values: dict[str, Any] = {}
    for option in offer.options:
        value = getattr(options, f"option_{option.argument}")
        if option.holds == "map" and value is not None:
            pairs = [text.partition("=") for text in value]
            if not all(joint for _, joint, _ in pairs):
                raise ValueError(f"{option.flag}: NAME=VALUE is wanted")
            value = {name: text for name, _, text in pairs}
        values[option.argument] = value
    return values


def _called(client: Client, options: Namespace, given: list[Any]) -> Any:
    offer: Offer = options.offer
    waits = offer.waits and options.wait
    method = f"{offer.method}_and_wait" if waits else offer.method
    every = bool(offer.pages) and options.all
    named = _by_name(options)
    if offer.downloads and options.output:
        named["to"] = options.output
    call = getattr(getattr(client, offer.resource), offer.pages if every else method)
    answer = call(*given, timeout=options.timeout, **named)
    return [*answer] if every else answer


def _given_out(options: Namespace, answer: Any) -> int:
    """Print an answer or write it to a file; bytes are never printed to a terminal."""
    if isinstance(answer, Path):
        return 0
    if options.output:
        content = answer if isinstance(answer, bytes) else in_json(answer) + b"\n"
        write_whole(options.output, content)
    elif isinstance(answer, bytes):
        if sys.stdout.isatty():
            complain("the answer is no text: say with -o where to write it")
            return 2
        put_bytes(answer)
    else:
        _print(options, answer)
    return 0


def _print(options: Namespace, answer: Any) -> None:
    offer: Offer = options.offer
    for name in offer.shows.split(".") if offer.shows else ():
        answer = getattr(answer, name, None)
    if offer.shows and answer is None:
        answer = []
    if wants_json(options.json):
        as_json(answer)
    else:
        show(answer, offer.name)


def _invalid(options: Namespace, error: InvalidRequestError) -> int:
    file = getattr(options, "file", "")
    for violation in error.violations:
        complain(f"{file}: {violation}" if file else str(violation))
    if not error.violations:
        complain(str(error))
    return code_of(error)


def _unusable(options: Namespace, error: Exception) -> int:
    if isinstance(error, OSError):
        complain(f"{error.filename}: {error.strerror or 'cannot be read'}")
        return 2
    if isinstance(error, Unusable) or not getattr(options, "file", None):
        complain(str(error))
        return 2
    return not_json(options.file, error)


def _seconds(text: str) -> float:
    number = float(text)
    if not 0 < number < 1e9:
        raise ValueError
    return number
