# Written by apiscribe build; edits are lost.
"""Where tokens are kept between calls, clients and processes."""

from __future__ import annotations

import json
import os
import re
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any, NoReturn, Protocol, cast, runtime_checkable

_LARGEST = 1024 * 1024
is_token = re.compile(r"[\x21-\x7e]+").fullmatch
"""Says whether a text can stand in a header: visible, and without blanks."""


@dataclass(frozen=True, slots=True)
class Token:
    """An access token, and when it expires in seconds since 1970.

    It shows its value nowhere and is not pickled: a store keeps `value` itself.
    """

    value: str = field(repr=False)
    expires_at: float

    def __reduce__(self) -> NoReturn:
        raise TypeError("A token is not pickled; keep its value and expires_at")


@runtime_checkable
class TokenStore(Protocol):
    """Keeps tokens where several clients or processes find them.

    `key` stands for a client id at a token address. Both methods are called from any
    thread, AsyncClient calls them outside the event loop. What they raise is logged,
    and the client goes on without the store.
    """

    def get(self, key: str) -> Token | None:
        """Return the token kept under a key; None if there is none."""
        ...

    def set(self, key: str, token: Token) -> None:
        """Keep a token under a key instead of the one before."""
        ...


class MemoryTokenStore:
    """Keeps tokens in memory, for the clients of one process that share it."""

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}

    def get(self, key: str) -> Token | None:
        """Return the token kept under a key; None if there is none."""
        return self._tokens.get(key)

    def set(self, key: str, token: Token) -> None:
        """Keep a token under a key instead of the one before."""
        self._tokens[key] = token


class FileTokenStore:
    """Keeps tokens in a file that only its owner can read (mode 0600).

    The file is replaced as a whole. One that is damaged, or that others may read or
    write, counts as empty, and is mended with the next token.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._path)!r})"

    def get(self, key: str) -> Token | None:
        """Return the token kept under a key; None if there is none."""
        return self._read().get(key)

    def set(self, key: str, token: Token) -> None:
        """Keep a token under a key; tokens that have expired are dropped.

        Raises OSError if the file cannot be written.
        """
        with self._lock:
            kept = {
                name: {"token": one.value, "expires_at": one.expires_at}
                for name, one in {**self._read(), key: token}.items()
                if one.expires_at > time.time() or name == key
            }
            _replace(self._path, json.dumps(kept).encode())

    def _read(self) -> dict[str, Token]:
        try:
            with self._path.open("rb") as file:
                if _is_shared(os.fstat(file.fileno())):
                    return {}
                kept: object = json.loads(file.read(_LARGEST))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(kept, dict):
            return {}
        found = cast("dict[str, object]", kept)
        tokens = {name: _token(one) for name, one in found.items()}
        return {name: token for name, token in tokens.items() if token}


def _token(kept: object) -> Token | None:
    facts: Mapping[str, Any] = cast("Any", kept) if isinstance(kept, dict) else {}
    value, expires_at = facts.get("token"), facts.get("expires_at")
    if not isinstance(value, str) or not isinstance(expires_at, (int, float)):
        return None
    return Token(value, float(expires_at))


def _is_shared(facts: os.stat_result) -> bool:
    if os.name == "nt":
        return False
    return bool(facts.st_mode & 0o077) or facts.st_uid != os.geteuid()


def _replace(path: Path, content: bytes) -> None:
    """Write a file beside another, which it then takes the place of."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
