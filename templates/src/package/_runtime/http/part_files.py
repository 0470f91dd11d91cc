# Written by apiscribe build; edits are lost.
"""Files that have their name only when they are whole."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import Self


class PartFile:
    """Takes what comes beside a file's place, and puts it there when it is whole."""

    def __init__(self, to: str | os.PathLike[str]) -> None:
        self.to = Path(to)
        if self.to.is_dir():
            raise IsADirectoryError(f"{self.to} is a folder")
        self._part = self.to.with_name(f".{self.to.name}.{token_hex(4)}.part")
        try:
            self._file = self._part.open("xb")
        except OSError as error:
            raise type(error)(error.errno, error.strerror, str(self.to)) from None

    def begin(self) -> None:
        """Begin anew: what an earlier attempt has brought is forgotten."""
        self._file.seek(0)
        self._file.truncate()

    def write(self, chunk: bytes) -> None:
        """Take a piece."""
        self._file.write(chunk)

    def keep(self) -> Path:
        """Put the file in its place, instead of one that lies there, and return where."""
        self._file.close()
        os.replace(self._part, self.to)
        return self.to

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._part.unlink()
