"""Values that spoil a project are refused in words, or give a package that is sound."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hostile import (
    KINDS,
    built,
    canaries,
    complaint,
    rows_of,
    spoilt_by,
    unsound,
    written,
)

LINES = rows_of("values.yaml")
BATCH = 43
CODES = {"built": 0, "refused": 2}


def test_the_table_is_long() -> None:
    """Many values, of either outcome; none stands twice."""
    outcomes = [line["gives"] for line in LINES]
    assert outcomes.count("built") >= 150
    assert outcomes.count("refused") >= 150
    assert len({str(line) for line in LINES}) == len(LINES)


def projects(lines: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Return which lines spoil a project together: those that add a row and are to be built."""
    together = [line for line in lines if line["gives"] == "built" and line.keys() & KINDS.keys()]
    alone = [[line] for line in lines if line not in together]
    return [*alone, together] if together else alone


@pytest.mark.parametrize("first", range(0, len(LINES), BATCH))
def test_values_are_refused_or_sound(
    first: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each value does what its line says, and runs nothing.

    What is built is imported, its models take what the contract takes, and give back what
    they were given.
    """
    monkeypatch.chdir(tmp_path)
    faults, packages = [], []
    for number, lines in enumerate(projects(LINES[first : first + BATCH])):
        project = written(tmp_path / str(number), spoilt_by(*lines))
        answer = built(project)
        fault = complaint(project, answer)
        if fault or answer.code != CODES[lines[0]["gives"]]:
            faults.append(f"{fault or answer.err[:300]}: {lines}")
        elif answer.code == 0:
            packages.append(project)
    assert faults == []
    assert unsound(packages, tmp_path) == {}
    assert canaries(tmp_path) == []
