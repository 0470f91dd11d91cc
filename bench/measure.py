"""Runs contestants side by side and measures CPU and wall time of each."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles


def nothing() -> None:
    """Prepare nothing, for a run that needs nothing done."""


@dataclass(frozen=True, slots=True)
class Contestant:
    """A command to measure.

    `prepare` is done before each sample, outside the measurement. A sample is the mean
    of `repeat` runs in a row, which must therefore leave things as they found them.
    `says` must stand in what a run prints: it tells that the run did what was meant.
    `wrote` is a folder or file to count the lines of, once. Of a `peer` the notes also
    say what it warned of.
    """

    name: str
    command: Sequence[str]
    cwd: Path
    prepare: Callable[[], None] = nothing
    repeat: int = 1
    says: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)
    wrote: Path | None = None
    peer: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command: seconds of CPU (the whole process tree) and of wall."""

    cpu: float
    wall: float
    code: int
    output: str


@dataclass(frozen=True, slots=True)
class Sample:
    """Seconds of CPU and wall of one contestant in one round."""

    cpu: float
    wall: float


@dataclass(slots=True)
class Results:
    """Samples by contestant and round, and what there is to say about them."""

    samples: dict[str, dict[int, Sample]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    load: float = field(default_factory=lambda: os.getloadavg()[0])

    @property
    def rounds(self) -> int:
        """The number of rounds of whoever has most."""
        return max(map(len, self.samples.values()), default=0)

    def values(self, name: str, measure: str) -> list[float]:
        """Return the samples of a contestant in order of rounds, in seconds."""
        by_round = self.samples.get(name, {})
        return [getattr(by_round[number], measure) for number in sorted(by_round)]

    def ratios(self, name: str, other: str) -> list[float]:
        """CPU time of one contestant over another's, round by round."""
        ours, theirs = self.samples.get(name, {}), self.samples.get(other, {})
        both = sorted(ours.keys() & theirs.keys())
        return [ours[number].cpu / theirs[number].cpu for number in both]


STEADY = 0.1
"""How far the middle half of some ratios may lie apart, as a part of their median."""


@dataclass(frozen=True, slots=True)
class Spread:
    """The median of some figures, the least and the greatest, and the width of their middle half."""

    median: float
    least: float
    most: float
    width: float

    @property
    def is_steady(self) -> bool:
        """Whether the middle half lies close enough together to speak of one figure."""
        return self.width <= STEADY * self.median


def spread(figures: Sequence[float]) -> Spread:
    """Tell how figures lie. Raises StatisticsError when there are none."""
    first, _, third = quantiles(figures, method="inclusive") if figures[1:] else figures * 3
    return Spread(median(figures), min(figures), max(figures), third - first)


def run(command: Sequence[str], cwd: Path, environment: Mapping[str, str]) -> Run:
    """Run a command to its end; its CPU time includes that of its descendants."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=cwd,
            env={**clean_environment(), **environment},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    return Run(usage.ru_utime + usage.ru_stime, wall, process.returncode, text)


def clean_environment() -> dict[str, str]:
    """Return the environment without what would change a Python; its own tools come first."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    scripts = os.path.dirname(sys.executable)
    path = os.pathsep.join([scripts, os.environ.get("PATH", os.defpath)])
    return {**kept, "PATH": path, "PYTHONHASHSEED": "0", "TERM": "dumb"}


def warm_up(contestants: Sequence[Contestant], results: Results) -> list[Contestant]:
    """Run each once, unmeasured; those that work. The notes say which do not, and why.

    This also fills the caches of compiled bytecode, for all alike.
    """
    able = []
    for contestant in contestants:
        first = _first_run(contestant)
        if _as_meant(first, contestant):
            able.append(contestant)
            results.notes += _remarks(first, contestant)
        else:
            results.notes.append(f"{contestant.name}: left out: {_reason(first)}")
    return able


def _first_run(contestant: Contestant) -> Run:
    try:
        contestant.prepare()
    except (OSError, LookupError) as error:
        return Run(0, 0, -1, f"it could not be prepared: {error}")
    return run(contestant.command, contestant.cwd, contestant.environment)


def _as_meant(done: Run, contestant: Contestant) -> bool:
    return done.code == 0 and contestant.says in done.output


def _reason(done: Run) -> str:
    lines = done.output.strip().splitlines() or ["it said nothing"]
    return f"exit code {done.code}: " + " | ".join(lines[-3:])


def _remarks(done: Run, contestant: Contestant) -> Iterator[str]:
    """Yield what a contestant wrote; of a peer, what it warned of or skipped."""
    if contestant.wrote:
        yield f"{contestant.name}: {_volume(contestant.wrote)}"
    if contestant.peer:
        lines = [line.strip() for line in done.output.splitlines() if line.strip()]
        warned = " | ".join(lines) if any(map(_warns, lines)) else "nothing"
        yield f"{contestant.name} warned of or skipped: {warned}"


def _warns(line: str) -> bool:
    words = ("warning", "skipping", "unsupported", "error", "unable", "invalid")
    return any(word in line.lower() for word in words)


def _volume(wrote: Path) -> str:
    files = [wrote] if wrote.is_file() else sorted(wrote.rglob("*.py"))
    lines = sum(file.read_bytes().count(b"\n") for file in files)
    noun = "file" if len(files) == 1 else "files"
    return f"wrote {len(files)} Python {noun}, {lines} lines"


def measure(
    contestants: Sequence[Contestant],
    rounds: range,
    results: Results,
    unsettled: Callable[[Results], Collection[str]],
) -> None:
    """Run rounds in which each contestant has its turn, in an order that rotates.

    There are at least `rounds.start` of them, and more of those that are still
    `unsettled`, but at most `rounds.stop`.
    """
    running, number = [*contestants], 0
    while running and number < rounds.stop:
        print(f"round {number + 1}, {len(running)} contestants", file=sys.stderr, flush=True)
        _round(running, number, results)
        number += 1
        if number >= rounds.start:
            names = unsettled(results)
            running = [one for one in contestants if one.name in names]
    results.notes += _left_out(contestants, rounds.start, results)


def _round(contestants: Sequence[Contestant], number: int, results: Results) -> None:
    turn = number % len(contestants)
    for contestant in [*contestants[turn:], *contestants[:turn]]:
        sample = _sample(contestant)
        if sample:
            results.samples.setdefault(contestant.name, {})[number] = sample


def _left_out(contestants: Sequence[Contestant], rounds: int, results: Results) -> Iterator[str]:
    for contestant in contestants:
        counted = len(results.samples.get(contestant.name, {}))
        if counted < rounds:
            why = "it failed, or did not do what was meant"
            yield f"{contestant.name}: {rounds - counted} of {rounds} rounds do not count: {why}"  # fmt: skip


def _sample(contestant: Contestant) -> Sample | None:
    """Take one sample; None if a run of it failed or did something else than meant."""
    contestant.prepare()
    command, where = contestant.command, contestant.cwd
    runs = [run(command, where, contestant.environment) for _ in range(contestant.repeat)]
    if not all(_as_meant(done, contestant) for done in runs):
        return None
    count = len(runs)
    return Sample(sum(r.cpu for r in runs) / count, sum(r.wall for r in runs) / count)
