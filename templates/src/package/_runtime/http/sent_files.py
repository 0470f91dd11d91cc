# Written by apiscribe build; edits are lost.
"""Files that are sent, and the forms that they stand in."""

from __future__ import annotations

from mimetypes import guess_type
from os import PathLike
from pathlib import PurePath
from secrets import token_hex
from typing import IO, Any, TypeAlias, cast
from urllib.parse import urlencode

from .parameter_values import Unfit
from .sent_streams import OpenPart, PathPart, SentStream

SentFile: TypeAlias = bytes | PathLike[str] | IO[bytes] | tuple[str, bytes | IO[bytes]]
"""A file to send: its content, where it lies, an open one, or its name with one of these."""

Content: TypeAlias = bytes | PathPart | OpenPart
Body: TypeAlias = bytes | SentStream | None
FORM = "application/x-www-form-urlencoded"
_ESCAPED = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


def content_of(file: Any) -> tuple[str, Content]:
    """Return the name and the content of a file, which is read while it is sent.

    One that is open is read from where it stands. Raises Unfit for what is none, OSError
    for a path where none lies.
    """
    if isinstance(file, tuple):
        name, content = cast("tuple[str, Any]", file)
        return str(name), content_of(content)[1]
    if isinstance(file, bytes | bytearray):
        return "file", bytes(file)
    if isinstance(file, str | PathLike):
        path = PurePath(cast("str | PathLike[str]", file))
        return path.name, PathPart(path)
    named = str(getattr(file, "name", "") or "file")
    return PurePath(named).name, _opened(file)


def _opened(file: Any) -> Content:
    """Return what is to come of an open file: at once, if it cannot be gone back in."""
    read = getattr(file, "read", None)
    if read and isinstance(read(0), bytes):
        can_go_back = getattr(file, "seekable", bool)()
        return (
            OpenPart(cast("IO[bytes]", file)) if can_go_back else cast("bytes", read())
        )
    raise Unfit("type", "Bytes, a path, or a file opened in binary mode is wanted")


def body_of_file(file: Any) -> Body:
    """Return a file as the whole body of a call."""
    content = content_of(file)[1]
    return content if isinstance(content, bytes) else SentStream((content,))


def form_of(parts: list[tuple[str, Any]], media: str) -> tuple[Body, str]:
    """Return a form and its media type; with the boundary, if it has one."""
    if media == FORM:
        return urlencode(parts).encode(), FORM
    boundary = token_hex(16)
    pieces: list[Content] = []
    for name, part in parts:
        head, content = _part(name, part)
        pieces += [f"--{boundary}\r\n{head}\r\n\r\n".encode(), content, b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    told = f"multipart/form-data; boundary={boundary}"
    if all(isinstance(piece, bytes) for piece in pieces):
        return b"".join(cast("list[bytes]", pieces)), told
    return SentStream(tuple(pieces)), told


def _part(name: str, part: Any) -> tuple[str, Content]:
    """Return the head and content of a part: a file with its name, or a text without one."""
    head = f'Content-Disposition: form-data; name="{name.translate(_ESCAPED)}"'
    if isinstance(part, str):
        return head, part.encode()
    file, content = cast("tuple[str, Content]", part)
    kind = guess_type(file)[0] or "application/octet-stream"
    return (
        f'{head}; filename="{file.translate(_ESCAPED)}"\r\nContent-Type: {kind}',
        content,
    )
