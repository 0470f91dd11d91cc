# Written by apiscribe build; edits are lost.
"""The commands that call the service."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path
from time import monotonic
from typing import Any

from ...client import Client
from ...errors import InvalidRequestError
from ..commands import PREFIX
from ..http.failure import Failure
from ..models.wire_model import parsed
from .credentials import Unusable, load
from .exit_codes import code_of
from .offers import Offer
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

_DONE = 200
_LEAST = 1.0
"""Seconds that there are for a call, however long it was waited before it."""
_NO_TEXT = "the answer is no text: say with -o where to write it"


def run(options: Namespace) -> int:
    """Call the service and print what it answers; give the exit code."""
    offer: Offer = options.offer
    if offer.body:
        options.file = options.file or options.body
    if offer.downloads and not options.output and sys.stdout.isatty():
        complain(_NO_TEXT)
        return 2
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
            if offer.after and error.status == _DONE:
                complain("There is nothing to write: have it made anew.")
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
    resource, left = getattr(client, offer.resource), options.timeout
    if offer.after:
        end = monotonic() + left
        getattr(resource, offer.after)(*given, timeout=left, first=0.0)
        left = max(_LEAST, end - monotonic())
    call = getattr(resource, offer.pages if every else method)
    answer = call(*given, timeout=left, **named)
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
            complain(_NO_TEXT)
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
        show(answer, f"{options.command} {offer.name}", offer.rows, offer.columns)


def _invalid(options: Namespace, error: InvalidRequestError) -> int:
    file = getattr(options, "file", "")
    for violation in error.violations:
        complain(f"{file}: {violation}" if file else str(violation))
    if not error.violations:
        complain(str(error))
    return code_of(error) if file else 2


def _unusable(options: Namespace, error: Exception) -> int:
    if isinstance(error, OSError):
        complain(f"{error.filename}: {error.strerror or 'cannot be read'}")
        return 2
    if isinstance(error, Unusable) or not getattr(options, "file", None):
        complain(str(error))
        return 2
    return not_json(options.file, error)
