"""Builds the project in this folder and prints the CPU milliseconds of each stage.

A stage ends when the build says so: what it prints is replaced by what it has cost.
Run by hotspots.py in a process of its own, so that imports count where they happen.
"""

from __future__ import annotations

import io
import resource
import sys
import time


class Clock(io.TextIOBase):
    """Takes the place of stdout: notes the CPU time that each line has taken."""

    def __init__(self) -> None:
        self.last = 0.0
        self.spent: dict[str, float] = {}

    def write(self, text: str) -> int:
        """Count the time since the last line as that of the line's first word."""
        if text.strip():
            now, word = _cpu(), text.split()[0]
            self.spent[word] = self.spent.get(word, 0) + now - self.last
            self.last = now
        return len(text)


def _cpu() -> float:
    """CPU seconds of this process and of its ended children."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def main() -> None:
    """Build, and print what each stage took; the exit code is the build's."""
    clock, out = Clock(), sys.stdout
    print("interpreter", file=clock)
    sys.argv = ["apiscribe", "build"]
    sys.stdout = clock
    from apiscribe.entry import main as build

    code = build()
    print("end", file=clock)
    for stage, seconds in clock.spent.items():
        print(f"{stage} {seconds * 1000:.3f}", file=out)
    sys.exit(code)


if __name__ == "__main__":
    main()
