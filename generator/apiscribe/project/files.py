"""Text files: read with one clear problem for each that cannot be, written all or none."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..problems import InputError, Place, Problem

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


def write_all(root: Path, texts: Mapping[str, str], removed: Iterable[str] = ()) -> None:
    """Write some files below a folder, and remove others, after all are staged beside them.

    Raises InputError when the disk refuses; no file is then half written.
    """
    staged: list[tuple[Path, Path]] = []
    try:
        for name, text in texts.items():
            staged.append((_stage(root / name, text), root / name))
        for temporary, target in staged:
            os.replace(temporary, target)
        for name in removed:
            (root / name).unlink(missing_ok=True)
    except OSError as error:
        name = os.path.relpath(error.filename or root, root)
        raise _error(Place(name), f"cannot be written: {error.strerror}", "make it writable") from None  # fmt: skip
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)


def _stage(target: Path, text: str) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.apiscribe-", dir=target.parent)
    with open(handle, "wb") as file:
        file.write(text.encode("utf-8"))
    Path(name).chmod(0o644)
    return Path(name)


def _error(place: Place, what: str, mend: str = "") -> InputError:
    return InputError([Problem(place, what, (), mend)])
