"""The version that changes ask for, by SemVer."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .effect_rules import STEPS


def largest(steps: Iterable[str]) -> str:
    """The largest of some steps; `none` if there is none."""
    return max(steps, key=STEPS.index, default="none")


def proposed(version: str, step: str) -> str:
    """The version after a step; one that is not out yet is brought out if it is new enough."""
    if step == "none":
        return version
    release, early = re.fullmatch(r"([\d.]+?)(\.?(?:a|b|rc|dev)[\w.]*)?", version).groups()  # type: ignore[union-attr]
    major, minor, patch, *_ = [*map(int, release.split(".")), 0, 0, 0]
    place = 3 - STEPS.index(step)
    numbers = [major, minor, patch]
    if not (early and not any(numbers[place + 1 :])):
        numbers[place] += 1
        numbers[place + 1 :] = [0] * (2 - place)
    return ".".join(map(str, numbers))
