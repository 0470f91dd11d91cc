"""The version that changes ask for, by SemVer."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .effect_rules import STEPS


def largest(steps: Iterable[str]) -> str:
    """Return the largest of some steps; `none` if there is none."""
    return max(steps, key=STEPS.index, default="none")


def step_for(version: str, step: str) -> str:
    """Return the step to take from a version: before 1.0.0 a breaking change asks for a minor one.

    An early version promises nothing, and 1.0.0 is a promise to be made on purpose.
    """
    return "minor" if step == "major" and _numbers(version)[0] == 0 else step


def proposed(version: str, step: str) -> str:
    """Return the version after a step; one that is not out yet is brought out if new enough."""
    step = step_for(version, step)
    if step == "none":
        return version
    numbers = _numbers(version)
    position = 3 - STEPS.index(step)
    if not (is_early(version) and not any(numbers[position + 1 :])):
        numbers[position] += 1
        numbers[position + 1 :] = [0] * (2 - position)
    return ".".join(map(str, numbers))


def is_version(text: str) -> bool:
    """Return whether a text is a version that a package may have."""
    return re.fullmatch(r"[0-9]+(\.[0-9]+)*((a|b|rc)[0-9]+)?(\.dev[0-9]+)?", text) is not None


def is_early(version: str) -> bool:
    """Return whether a version is a pre-release: `1.2.0rc1`, `1.2.0.dev3`."""
    return re.fullmatch(r"[\d.]+", version) is None


def order(version: str) -> tuple[list[int], bool]:
    """Return what sorts versions of at most three numbers; a pre-release comes first."""
    return _numbers(version), not is_early(version)


def _numbers(version: str) -> list[int]:
    release = re.match(r"\d+(\.\d+)*", version)
    parts = release[0].split(".") if release else []
    return [*map(int, parts), 0, 0, 0][:3]
