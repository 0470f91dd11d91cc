"""Text files as input, with one clear problem for each that cannot be read."""

from __future__ import annotations

from pathlib import Path

from .problems import InputError, Place, Problem

MAX_BYTES = 50_000_000


def read_text(path: Path, name: str) -> str:
    """The text of one UTF-8 file. Raises InputError for one that cannot be read."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise _error(Place(name), f"the file is larger than {MAX_BYTES} bytes")
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        mend = "create it, or mend the path in the configuration"
        raise _error(Place(name), "the file does not exist", mend) from None
    except UnicodeDecodeError as error:
        raise _error(
            Place(name), f"byte {error.start} is not UTF-8", "save the file as UTF-8"
        ) from None
    except OSError as error:
        raise _error(Place(name), f"cannot be read: {error.strerror}") from None


def _error(place: Place, what: str, mend: str = "") -> InputError:
    return InputError([Problem(place, what, (), mend)])
