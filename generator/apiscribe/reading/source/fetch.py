"""Fetches a page from its address; nothing else in apiscribe opens a connection."""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from ...problems import InputError, Place, Problem
from .text import MAX_PAGE_BYTES

if TYPE_CHECKING:
    from http.client import HTTPResponse

SILENCE = 20.0
DEADLINE = 60.0
MAX_REDIRECTS = 5
_CHUNK = 1 << 16
_READABLE = ("text/", "application/xhtml+xml", "application/octet-stream")
_SAVE = "save the page in a browser, and name the file"


def is_address(name: str) -> bool:
    """Whether a name is an address to fetch rather than a file."""
    return re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", name) is not None


def fetch(address: str, deadline: float = DEADLINE, silence: float = SILENCE) -> bytes:
    """What is served at an HTTP address, as UTF-8.

    Raises InputError, after `deadline` seconds at the latest, and after `silence` seconds
    without a byte: for another scheme, no answer, a status that is no success, a redirect
    to an unencrypted address, more than MAX_PAGE_BYTES, what is no text.
    """
    _check(address, address)
    done: list[bytes | Exception] = []

    def work() -> None:
        try:
            done.append(_fetched(address, silence))
        except Exception as error:
            done.append(error)

    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    worker.join(deadline)
    if not done:
        raise _wrong(address, f"took longer than {deadline:g} seconds", _SAVE)
    if isinstance(done[0], Exception):
        raise _told(done[0], address, silence)
    return done[0]


def _told(error: Exception, address: str, silence: float) -> Exception:
    """An error of the connection as a problem of the input."""
    from http.client import HTTPException
    from urllib.error import URLError

    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(reason, TimeoutError):
        return _wrong(address, f"no answer for {silence:g} seconds", "try again, or " + _SAVE)
    if isinstance(error, (OSError, HTTPException, ValueError)):
        said = getattr(reason, "strerror", None) or str(reason) or type(reason).__name__
        return _wrong(address, f"cannot be fetched: {said}", "mend the address, or " + _SAVE)
    return error


def _check(address: str, asked: str) -> None:
    """Refuse addresses that are not plain HTTP ones."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise _wrong(asked, f"{_shown(address)!r} is no http or https address")
    if "@" in parts.netloc:
        raise _wrong(_shown(asked), "the address holds a user or password", _SAVE)
    if urlsplit(asked).scheme == "https" and parts.scheme == "http":
        raise _wrong(asked, f"leads to {address}, which is not encrypted", _SAVE)


def _shown(address: str) -> str:
    """An address without what stands before its host."""
    return re.sub(r"//[^/@]*@", "//", address)


def _fetched(address: str, silence: float) -> bytes:
    """The body at an address or where it leads to, whatever is wrong as an exception."""
    at = address
    for _ in range(MAX_REDIRECTS + 1):
        with _answer(at, silence) as answer:
            if answer.status not in (301, 302, 303, 307, 308):
                return _body(answer, address)
            at = urljoin(at, answer.headers.get("Location", ""))
        _check(at, address)
    raise _wrong(address, f"leads on and on, more than {MAX_REDIRECTS} times", "name where it ends")


def _answer(address: str, silence: float) -> HTTPResponse:
    """The answer to one GET, redirects and errors included."""
    from urllib.error import HTTPError
    from urllib.request import HTTPRedirectHandler, Request, build_opener

    class Stay(HTTPRedirectHandler):
        def redirect_request(self, *_: Any) -> None:
            return None

    asked = {"User-Agent": "apiscribe", "Accept": "text/*", "Accept-Encoding": "identity"}
    try:
        made = build_opener(Stay).open(Request(address, headers=asked), timeout=silence)
    except HTTPError as error:
        made = error
    found: HTTPResponse = made
    return found


def _body(answer: HTTPResponse, address: str) -> bytes:
    if answer.status != 200:
        what = f"the server answers {answer.status} {answer.reason}".rstrip()
        raise _wrong(address, what, "mend the address; where a login is needed, " + _SAVE)
    kind, charset = answer.headers.get_content_type(), answer.headers.get_content_charset()
    packed = answer.headers.get("Content-Encoding", "identity")
    if not kind.startswith(_READABLE):
        raise _wrong(address, f"the server sends {kind}, which is no page of text", _SAVE)
    if packed != "identity":
        raise _wrong(address, f"the server sends it packed as {packed}", _SAVE)
    return _utf8(_bytes(answer, address), charset or "utf-8", address)


def _bytes(answer: HTTPResponse, address: str) -> bytes:
    """The whole body, never more than a page may have."""
    chunks, size = [], 0
    while chunk := answer.read1(_CHUNK):
        chunks.append(chunk)
        size += len(chunk)
        if size > MAX_PAGE_BYTES:
            raise _wrong(address, f"larger than {MAX_PAGE_BYTES} bytes", "name a smaller page")
    if answer.length:
        raise _wrong(address, f"cut off: {answer.length} bytes are missing", "try again")
    return b"".join(chunks)


def _utf8(data: bytes, charset: str, address: str) -> bytes:
    if charset.lower() in ("utf-8", "utf8", "us-ascii"):
        return data
    try:
        return data.decode(charset).encode()
    except (LookupError, UnicodeError):
        raise _wrong(address, f"is not in {charset}, as the server says", _SAVE) from None


def _wrong(address: str, what: str, mend: str = "") -> InputError:
    return InputError([Problem(Place(address), what, (), mend)])
