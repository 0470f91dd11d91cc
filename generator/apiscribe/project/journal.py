"""One journal for all writes: of spec and output, all of it or nothing, whatever happens.

Everything is staged beside its target and noted in the journal; then the steps are done.
What is interrupted is taken back, or finished by the next command that writes. A write of
what nobody can make anew is durable as well: whole after a loss of power.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from ..problems import InputError, Place, Problem
from .regular import read_regular
from .roots import JOURNAL
from .staging import (
    Folder,
    discard_staged,
    folder_step,
    put,
    staged_steps,
    sync_folders,
)
from .steps import Step, bring, state

_STAGING, _FORWARD, _BACK = "staging", "forward", "back"


def write_all(
    root: Path,
    texts: Mapping[str, str],
    removed: Iterable[str] = (),
    folder: Folder | None = None,
    *,
    durable: bool = False,
) -> None:
    """Write files below `root`, remove others, and exchange a folder: all of it or nothing.

    Paths are relative to `root`. A `durable` write holds through a loss of power; a build
    needs none, as the next one makes anew what was damaged. Raises InputError when the
    disk refuses; what was there is then there again.
    """
    steps: list[Step] = []
    try:
        steps = _steps(root, texts, removed, folder)
        if not steps:
            return
        _note(root, _STAGING, steps, durable=durable)
        discard_staged(root, steps)
        steps = staged_steps(root, steps, texts, folder, durable=durable)
        with _undisturbed():
            _carry_out(root, steps, durable=durable)
    except OSError as error:
        raise _refused(root, error, _taken_back(root, steps)) from None
    except BaseException:
        _taken_back(root, steps)
        raise
    _clear(root, steps)


def _carry_out(root: Path, steps: list[Step], *, durable: bool) -> None:
    """Do what is staged; the journal is on the disk before, and all that is done after it."""
    if durable:
        sync_folders(root, steps)
    _note(root, _FORWARD, steps, durable=durable)
    for step in steps:
        bring(root, step, step.new)
    if durable:
        sync_folders(root, steps)


def _steps(
    root: Path, texts: Mapping[str, str], removed: Iterable[str], folder: Folder | None
) -> list[Step]:
    """Return a step for everything that is not yet as it shall be."""
    new = {name: sha256(text.encode()).hexdigest() for name, text in texts.items()}
    new |= dict.fromkeys(removed, "")
    steps = [Step(name, state(root / name, folder=False), new[name]) for name in new]
    steps = [step for step in steps if step.old != step.new]
    return [folder_step(root, folder), *steps] if folder else steps


def _note(root: Path, phase: str, steps: list[Step], *, durable: bool) -> None:
    """Write the journal, in one step."""
    text = json.dumps({"phase": phase, "steps": [asdict(step) for step in steps]}, indent=1)
    new = root / f"{JOURNAL}.new"
    new.unlink(missing_ok=True)
    put(new, text.encode(), 0o644, durable=durable)
    os.replace(new, root / JOURNAL)
    if durable:
        sync_folders(root, [Step(JOURNAL, "", "")])


def _taken_back(root: Path, steps: list[Step]) -> str:
    """Bring back the old state; return the words that say how that went."""
    try:
        phase, _ = _journal(root)
        if phase == _FORWARD:
            _take_back(root, steps)
        _clear(root, steps)
    except (OSError, ValueError, InputError):
        return "what was begun is finished by the next `apiscribe build`"
    return "nothing was changed"


def _take_back(root: Path, steps: list[Step]) -> None:
    with _undisturbed():
        _note(root, _BACK, steps, durable=True)
        for step in reversed(steps):
            bring(root, step, step.old)
        sync_folders(root, steps)


def _clear(root: Path, steps: list[Step]) -> None:
    """Remove what was staged and kept, and then the journal, which stays if that fails."""
    with contextlib.suppress(OSError):
        discard_staged(root, steps)
        for name in (f"{JOURNAL}.new", JOURNAL):
            (root / name).unlink(missing_ok=True)


def _journal(root: Path) -> tuple[str, list[Step]]:
    """Return the phase and the steps of an unfinished write; no phase if there is none."""
    try:
        value = json.loads(read_regular(root / JOURNAL))
        steps = [_step(entry) for entry in value["steps"]]
        inside = all(_is_inside(root, step.target) for step in steps)
        return (str(value["phase"]), steps) if inside else ("", [])
    except FileNotFoundError:
        return "", []
    except (OSError, ValueError, TypeError, LookupError, RuntimeError):
        mend = "remove it, and look with your version control at what has changed"
        problem = Problem(Place(JOURNAL), "no journal of a write can be read here", (), mend)
        raise InputError([problem]) from None


def _step(entry: Mapping[str, Any]) -> Step:
    """Return a step of the journal. Raises TypeError or LookupError for anything else."""
    texts = [entry[key] for key in ("target", "old", "new")]
    lists = [tuple(entry[key]) for key in ("before", "after")]
    if not all(isinstance(text, str) for text in [*texts, *lists[0], *lists[1]]):
        raise TypeError("no step of a write")
    return Step(texts[0], texts[1], texts[2], entry["folder"] is True, lists[0], lists[1])


def _is_inside(root: Path, name: str) -> bool:
    return root.resolve() in (root / name).resolve().parents


def unfinished(root: Path) -> bool:
    """Return whether a write was interrupted half way."""
    phase, steps = _journal(root)
    return any(_is_open(root, step, phase) for step in steps)


def check_finished(root: Path) -> None:
    """Raise InputError where a write was interrupted half way: nobody reads half of it."""
    if unfinished(root):
        message = "a write was interrupted half way"
        raise InputError([Problem(Place(JOURNAL), message, (), "finish it: run `apiscribe build`")])


def recover(root: Path) -> list[str]:
    """Finish the write that was interrupted, or take it back; return the paths concerned.

    Raises InputError, and changes nothing, where a file was edited since.
    """
    phase, steps = _journal(root)
    if not os.path.lexists(root / JOURNAL):
        return []
    undone = [step for step in steps if _is_open(root, step, phase)]
    _check_untouched(root, undone)
    try:
        for step in undone:
            bring(root, step, _wanted(step, phase))
        sync_folders(root, undone)
    except OSError as error:
        raise _refused(root, error, "an interrupted write is still unfinished") from None
    _clear(root, steps)
    return [step.target for step in undone]


def _wanted(step: Step, phase: str) -> str:
    return step.old if phase == _BACK else step.new


def _is_open(root: Path, step: Step, phase: str) -> bool:
    """Return whether a step is still to be done, and can be."""
    if phase == _STAGING:
        return False
    wanted = _wanted(step, phase)
    if step.folder:
        there = {state(root / name, folder=True) for name in (step.target, *step.spares)}
        others = any(os.path.lexists(root / name) for name in step.spares)
        return (wanted in there and others) or (not wanted and step.new in there)
    if state(root / step.target, folder=False) == wanted:
        return False
    source = step.staged if wanted == step.new else step.kept
    return os.path.lexists(root / (source if wanted else step.target))


def _check_untouched(root: Path, steps: list[Step]) -> None:
    problems = []
    for step in steps:
        now = "" if step.folder else state(root / step.target, folder=False)
        if not step.folder and now not in (step.old, step.new):
            message = f"{step.target} was edited after a write to it was interrupted"
            mend = f"keep it: remove {step.staged}; or put that in its place"
            problems.append(Problem(Place(step.target), message, (), mend))
    if problems:
        raise InputError(problems)


def _refused(root: Path, error: OSError, outcome: str) -> InputError:
    name = os.path.relpath(error.filename or root, root)
    message = f"cannot be written: {error.strerror}; {outcome}"
    mend = "make room, or make it writable, and try again"
    return InputError([Problem(Place(name), message, (), mend)])


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Hold back Ctrl-C and termination while steps are done."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
