"""Fetches a page from its address; nothing else in apiscribe opens a connection.

What a page leads to can end in a public report. So an address leads nowhere but to its own
site, a name is not looked up in a private network, and every wait and length has an end.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Collection
from http.client import HTTPException, HTTPResponse
from urllib.error import URLError
from urllib.parse import SplitResult, urljoin, urlsplit

from ...problems import InputError, Place, Problem, shown
from .connection import Connections, PrivateError
from .text import MAX_PAGE_BYTES

SILENCE = 10.0
DEADLINE = 30.0
MAX_REDIRECTS = 5
_CHUNK = 1 << 16
_PORTS = {"http": 80, "https": 443}
_READABLE = ("text/", "application/xhtml+xml", "application/octet-stream")
_SAVE = "save the page in a browser, and name the file"
_TRUST = "name that host with --trust-host, or " + _SAVE


def is_address(name: str) -> bool:
    """Return whether a name is an address to fetch rather than a file."""
    return re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", name) is not None


def fetch(
    address: str,
    trusted: Collection[str] = (),
    deadline: float = DEADLINE,
    silence: float = SILENCE,
) -> bytes:
    """Return what is served at an HTTP address, as UTF-8.

    `trusted` are hosts that the page may lead to, or that lie in a private network. Raises
    InputError, after `deadline` seconds at the latest, and after `silence` seconds without a
    byte: for another scheme, no answer, a status that is no success, a redirect to another
    site or to an unencrypted address, a name of a private address, a head of more than
    64,000 bytes, a body of more than MAX_PAGE_BYTES, and for what is no text.
    """
    fetching = _Fetching(address, trusted, silence)
    fetching.check(address)
    done: list[bytes | Exception] = []

    def work() -> None:
        try:
            done.append(fetching.page())
        except Exception as error:
            done.append(error)

    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    worker.join(deadline)
    late = not done
    fetching.connections.hang_up()
    if late:
        raise _wrong(address, f"took longer than {deadline:g} seconds", _SAVE)
    if isinstance(done[0], Exception):
        raise _told(done[0], address, silence)
    return done[0]


def _told(error: Exception, address: str, silence: float) -> Exception:
    """Return an error of the connection as a problem of the input."""
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(reason, TimeoutError):
        return _wrong(address, f"no answer for {silence:g} seconds", "try again, or " + _SAVE)
    if isinstance(error, (OSError, HTTPException, ValueError)):
        text = getattr(reason, "strerror", None) or str(reason) or type(reason).__name__
        mend = _TRUST if isinstance(reason, PrivateError) else "mend the address, or " + _SAVE
        return _wrong(address, f"cannot be fetched: {text}", mend)
    return error


class _Fetching:
    """One page under way: and where it may lead to."""

    def __init__(self, address: str, trusted: Collection[str], silence: float) -> None:
        self.address = address
        self.trusted = {host.lower() for host in trusted}
        self.connections = Connections(self.trusted, silence)

    def check(self, address: str) -> None:
        """Refuse addresses that are not plain HTTP ones, or of another site."""
        parts, asked = _split(address, self.address), _split(self.address, self.address)
        if "@" in parts.netloc:
            raise _wrong(_shown(self.address), "the address holds a user or password", _SAVE)
        if asked.scheme == "https" and parts.scheme == "http":
            raise _wrong(self.address, f"leads to {address}, which is not encrypted", _SAVE)
        if parts.hostname not in self.trusted and not _is_same_site(asked, parts):
            message = f"leads to another site, {shown(parts.netloc)}"
            raise _wrong(self.address, message, _TRUST)

    def page(self) -> bytes:
        """Return the body at the address or where it leads to; raise whatever is wrong."""
        at = self.address
        for _ in range(MAX_REDIRECTS + 1):
            with self.connections.answer(at) as answer:
                if answer.status not in (301, 302, 303, 307, 308):
                    return _body(answer, self.address)
                at = urljoin(at, answer.headers.get("Location", ""))
            self.check(at)
        message = f"leads on and on, more than {MAX_REDIRECTS} times"
        raise _wrong(self.address, message, "name where it ends")


def _is_same_site(asked: SplitResult, parts: SplitResult) -> bool:
    """Return whether an address is of the host asked for, `www.` or not, or of one below it."""
    own = (asked.hostname or "").removeprefix("www.")
    host = parts.hostname or ""
    if asked.port != parts.port and {parts.port or _PORTS[parts.scheme]} - {*_PORTS.values()}:
        return False
    numeric = own.replace(".", "").isdigit()
    return host.removeprefix("www.") == own or (host.endswith(f".{own}") and not numeric)


def _split(address: str, asked: str) -> SplitResult:
    """Return the parts of an HTTP address; refuse any other."""
    try:
        parts = urlsplit(address)
        plain = parts.scheme in _PORTS and parts.hostname and (parts.port or 80)
    except ValueError as error:
        raise _wrong(_shown(asked), f"{shown(_shown(address))} is no address: {error}") from None
    if not plain:
        raise _wrong(_shown(asked), f"{shown(_shown(address))} is no http or https address")
    return parts


def _shown(address: str) -> str:
    """Return an address without what stands before its host."""
    return re.sub(r"//[^/@]*@", "//", address)


def _body(answer: HTTPResponse, address: str) -> bytes:
    if answer.status != 200:
        message = f"the server answers {answer.status} {answer.reason}".rstrip()
        raise _wrong(address, message, "mend the address; where a login is needed, " + _SAVE)
    kind, charset = answer.headers.get_content_type(), answer.headers.get_content_charset()
    packed = answer.headers.get("Content-Encoding", "identity")
    if not kind.startswith(_READABLE):
        raise _wrong(address, f"the server sends {kind}, which is no page of text", _SAVE)
    if packed != "identity":
        raise _wrong(address, f"the server sends it packed as {packed}", _SAVE)
    return _utf8(_bytes(answer, address), charset or "utf-8", address)


def _bytes(answer: HTTPResponse, address: str) -> bytes:
    """Return the whole body, never more than a page may have."""
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


def _wrong(address: str, message: str, mend: str = "") -> InputError:
    return InputError([Problem(Place(address), message, (), mend)])
