# Written by apiscribe build; edits are lost.
"""What a forked process must not take over: connections, locks, and who waits."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any
from weakref import WeakMethod

_forgotten: set[WeakMethod[Callable[[], None]]] = set()


def when_forked(forget: Callable[[], None]) -> None:
    """Have a method called in each child process, as long as its object lives."""
    _forgotten.add(WeakMethod(forget, _forgotten.discard))


def _in_child() -> None:
    for weak in list(_forgotten):
        forget: Any = weak()
        if forget is not None:
            forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
