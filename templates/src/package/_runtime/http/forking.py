# Written by apiscribe build; edits are lost.
"""What a forked process must not take over: connections, locks, and who waits."""

from __future__ import annotations

import os
from collections.abc import Callable
from types import MethodType
from typing import Any, cast
from weakref import WeakKeyDictionary

_forgotten: WeakKeyDictionary[object, Callable[[Any], None]] = WeakKeyDictionary()


def when_forked(forget: Callable[[], None]) -> None:
    """Have a method called in each child process, as long as its object lives."""
    method = cast("MethodType", forget)
    _forgotten[method.__self__] = method.__func__


def _in_child() -> None:
    for owner, forget in list(_forgotten.items()):
        forget(owner)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
