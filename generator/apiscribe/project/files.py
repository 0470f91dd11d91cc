"""Text files, read with one clear problem for each that cannot be; and what ships."""

from __future__ import annotations

from pathlib import Path

from ..problems import InputError, Place, Problem
from .regular import MAX_BYTES, read_regular

_PACKAGE = Path(__file__).resolve().parents[1]


def shipped(name: str) -> Path:
    """Return the path of a file or folder that ships with apiscribe: a schema, the templates."""
    installed = _PACKAGE / "shipped" / name
    return installed if installed.exists() else _PACKAGE.parents[1] / name


def read_text(path: Path, name: str, most: int = MAX_BYTES) -> str:
    """Return the text of one UTF-8 file of at most `most` bytes.

    `name` stands for the file in messages. Raises InputError for one that cannot be read.
    """
    try:
        return read_regular(path, most).decode("utf-8")
    except FileNotFoundError:
        mend = "create it, or mend the path in the configuration"
        raise _error(Place(name), "the file does not exist", mend) from None
    except UnicodeDecodeError as error:
        message = f"byte {error.start} is not UTF-8"
        raise _error(Place(name), message, "save the file as UTF-8") from None
    except OSError as error:
        raise _error(Place(name), f"cannot be read: {error.strerror}") from None


def _error(place: Place, message: str, mend: str = "") -> InputError:
    return InputError([Problem(place, message, (), mend)])
