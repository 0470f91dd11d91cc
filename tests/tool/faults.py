"""Faults at the n-th step of a write: the system refuses it, or the process dies there."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
from collections.abc import Callable, Iterator
from typing import Any

from apiscribe.project import steps

STEPS = [(os, "rename"), (os, "replace"), (os, "unlink"), (steps, "exchanged_at_once")]


def refuse() -> None:
    """The disk says no."""
    raise OSError(errno.EIO, "the disk is tired", "somewhere")


def die() -> None:
    """Nothing runs any more, as after kill -9."""
    os.kill(os.getpid(), signal.SIGKILL)


@contextlib.contextmanager
def at_step(number: int, fault: Callable[[], None], *, at_once: bool = True) -> Iterator[list[str]]:
    """Let the step of a number fail; the list holds the names of the steps so far.

    Without `at_once` the system cannot exchange two folders in one step.
    """
    before = {(owner, name): getattr(owner, name) for owner, name in STEPS}
    done: list[str] = []

    def counted(name: str, act: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any, **options: Any) -> Any:
            # With options it is a file of a folder that is cleared away.
            if options:
                return act(*arguments, **options)
            done.append(name)
            if len(done) == number:
                fault()
            return act(*arguments, **options)

        return step

    try:
        for (owner, name), act in before.items():
            setattr(owner, name, counted(name, act))
        if not at_once:
            steps.exchanged_at_once = lambda new, old: False
        yield done
    finally:
        for (owner, name), act in before.items():
            setattr(owner, name, act)


def in_a_fork(act: Callable[[], object]) -> int:
    """Run something in a fork of this process; what it ended with, negative for a signal."""
    child = os.fork()
    if not child:
        with contextlib.suppress(BaseException):
            act()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
