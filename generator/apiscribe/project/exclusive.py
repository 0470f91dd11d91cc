"""The lock of a project: who writes is alone, who reads sees no half of a write."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_held: set[int] = set()


@contextmanager
def held(root: Path, *, alone: bool) -> Iterator[None]:
    """Hold the project at `root`, `alone` or beside other readers; waits for others.

    Does nothing where the system or the file system knows no such locks.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(root, os.O_RDONLY)
    kind = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
    _held.add(handle)
    try:
        _take(handle, kind)
        yield
    finally:
        _held.discard(handle)
        os.close(handle)


def _take(handle: int, kind: int) -> None:
    import fcntl

    try:
        fcntl.flock(handle, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        print("waiting for another apiscribe in this project", file=sys.stderr, flush=True)
        fcntl.flock(handle, kind)
    except OSError:
        return


def _let_go() -> None:
    """Leave the lock to the process that took it: a fork that outlives it holds nothing."""
    for handle in _held:
        os.close(handle)
    _held.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_let_go)
