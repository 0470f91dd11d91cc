"""Builds the project in this folder and prints the CPU milliseconds of each stage.

Run by hotspots.py in a process of its own, so that imports count where they happen.
"""

from __future__ import annotations

import resource
import time
from pathlib import Path


def _now() -> float:
    """CPU seconds of this process and of its ended children."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


class Clock:
    """Prints how much CPU time went by since the last time it was asked."""

    def __init__(self) -> None:
        self.last = 0.0

    def __call__(self, stage: str, what: str = "") -> None:
        now = _now()
        print(f"{stage} {(now - self.last) * 1000:.3f}")
        self.last = now


def main() -> None:
    """Build, saying each stage."""
    clock = Clock()
    clock("the interpreter starts")
    from apiscribe import cli  # noqa: F401

    clock("the command line is imported")
    from apiscribe import pipeline
    from apiscribe.config import load_config

    clock("the pipeline is imported")
    config = load_config(Path.cwd())
    made = pipeline.make(config, clock)
    found = pipeline.differences(config, made)
    clock("compared with the disk")
    if found:
        pipeline.write(config, made)
    clock("written to the disk")


if __name__ == "__main__":
    main()
