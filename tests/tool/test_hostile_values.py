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

from running import sample

LINES = rows_of("values.yaml")
BATCH = 40
MOST_ROWS = 40
MOST_BUILDS = 10
CODES = {"built": 0, "refused": 2}


def test_the_table_is_long() -> None:
    """Many values, of either outcome; none stands twice."""
    outcomes = [line["gives"] for line in LINES]
    assert outcomes.count("built") >= 150
    assert outcomes.count("refused") >= 150
    assert len({str(line) for line in LINES}) == len(LINES)


def place_of(line: dict[str, Any]) -> str:
    """Return what a line spoils, so that others may spoil something else of the same project."""
    return str(line.get("at") or line.get("addition") or "any text")


def projects(lines: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Return which lines spoil a project together: those that are to be built, in places apart."""
    rows: list[list[dict[str, Any]]] = [[]]
    others: list[dict[str, dict[str, Any]]] = []
    for line in (line for line in lines if line["gives"] == "built"):
        if line.keys() & KINDS.keys():
            rows[-1].append(line)
            rows += [[]] if len(rows[-1]) == MOST_ROWS else []
            continue
        free = (spoilt for spoilt in others if place_of(line) not in spoilt)
        spoilt = next(free, None)
        if spoilt is None:
            others.append(spoilt := {})
        spoilt[place_of(line)] = line
    refused = [[line] for line in lines if line["gives"] == "refused"]
    return [*refused, *filter(None, rows), *([*spoilt.values()] for spoilt in others)]


PROJECTS = projects(LINES)


def test_each_line_spoils_a_project() -> None:
    """Whatever is put together: none is left out."""
    assert sorted(str(line) for lines in PROJECTS for line in lines) == sorted(map(str, LINES))


def chosen() -> list[list[dict[str, Any]]]:
    """Return all that is refused, and of the long tail that is built some."""
    refused = [lines for lines in PROJECTS if lines[0]["gives"] == "refused"]
    return [*refused, *sample(PROJECTS[len(refused) :], MOST_BUILDS)]


CHOSEN = chosen()


@pytest.mark.parametrize("first", range(0, len(CHOSEN), BATCH))
def test_values_are_refused_or_sound(
    first: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each value does what its line says, and runs nothing.

    What is built is imported, its models take what the contract takes, and give back what
    they were given.
    """
    monkeypatch.chdir(tmp_path)
    faults, packages = [], []
    for number, lines in enumerate(CHOSEN[first : first + BATCH]):
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
