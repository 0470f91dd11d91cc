# Written by apiscribe build; edits are lost.
"""Files that are sent, and the forms that they stand in."""

from __future__ import annotations

from os import PathLike
from pathlib import PurePath
from typing import IO, Any, TypeAlias, cast
from urllib.parse import urlencode

import httpx2

from .parameter_values import Unfit

SentFile: TypeAlias = bytes | PathLike[str] | IO[bytes] | tuple[str, bytes | IO[bytes]]
"""A file to send: its content, where it lies, an open one, or its name with one of these."""

FORM = "application/x-www-form-urlencoded"


def content_of(file: Any) -> tuple[str, bytes]:
    """Return the name and the content of a file. Raises Unfit for what is none.

    A file that is open is read from where it stands.
    """
    if isinstance(file, tuple):
        name, content = cast("tuple[str, Any]", file)
        return str(name), content_of(content)[1]
    if isinstance(file, bytes | bytearray):
        return "file", bytes(file)
    if isinstance(file, str | PathLike):
        path = PurePath(cast("str | PathLike[str]", file))
        with open(path, "rb") as stream:
            return path.name, stream.read()
    read = getattr(file, "read", None)
    content = read() if read else None
    if not isinstance(content, bytes):
        raise Unfit("type", "Bytes, a path, or a file opened in binary mode is wanted")
    named = str(getattr(file, "name", "") or "file")
    return PurePath(named).name, content


def form_of(parts: list[tuple[str, Any]], media: str) -> tuple[bytes, str]:
    """Return the bytes of a form and its media type; with the boundary, if it has one."""
    if media == FORM:
        return urlencode(parts).encode(), FORM
    listed = [(name, _part(part)) for name, part in parts]
    request = httpx2.Request("POST", "http://form", files=listed)
    return request.read(), str(request.headers.get("content-type", media))


def _part(part: Any) -> Any:
    """Return a part as httpx2 has it: a file with its name, or a text without one."""
    return (None, part.encode()) if isinstance(part, str) else part
