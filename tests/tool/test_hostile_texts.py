"""Texts of pages and decisions stay text: none runs, none is lost, none changes the code."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hostile import (
    base,
    built,
    canaries,
    put,
    rows_of,
    skeleton,
    text_at,
    texts,
    unsound,
    written,
)

from running import Project

TEXTS = {row["text"]: row["is"] for row in rows_of("texts.yaml")}
PLACES = [(row["at"].split("/"), row.get("ends", "")) for row in rows_of("places.yaml")]
BATCH = 9
CONTRACT = "generated/demo/src/demo/openapi.json"


def spoilt(text: str) -> Any:
    """Return the project with a text in every place, numbered, in front or at the end."""
    data = base()
    for number, (at, ends) in enumerate(PLACES):
        numbered = f"{text} {number}" if number % 2 else f"{number} {text}"
        put(data, at, " ".join(numbered.split()) + ends if ends else numbered)
    return data


@cache
def plain(folder: Path) -> tuple[dict[str, str], frozenset[int]]:
    """Return the syntax of the package of harmless texts, and which texts the contract has."""
    data = spoilt("harmless")
    project = written(folder / "plain", data)
    assert built(project).code == 0
    known = {*texts(json.loads(project.read(CONTRACT)))}
    kept = {number for number, (at, _) in enumerate(PLACES) if text_at(data, at) in known}
    return skeleton(project), frozenset(kept)


def lost(project: Project, data: Any, kept: frozenset[int]) -> list[str]:
    """Return the texts that a contract should have, and has not."""
    known = {*texts(json.loads(project.read(CONTRACT)))}
    return [at for number in kept if (at := text_at(data, PLACES[number][0])) not in known]


def test_the_places_are_worth_spoiling(tmp_path: Path) -> None:
    """They are many, and most texts are in the contract."""
    assert len(PLACES) >= 45
    assert len(plain(tmp_path)[1]) >= 30


@pytest.mark.parametrize("first", range(0, len(TEXTS), BATCH))
def test_texts_stay_text(first: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package built of hostile texts is that of harmless ones but for the texts."""
    monkeypatch.chdir(tmp_path)
    harmless, kept = plain(tmp_path)
    projects = []
    for name, text in [*TEXTS.items()][first : first + BATCH]:
        data = spoilt(text)
        project = written(tmp_path / name, data)
        answer = built(project)
        assert (answer.code, answer.err) == (0, ""), name
        assert lost(project, data, kept) == [], name
        assert skeleton(project) == harmless, name
        projects.append(project)
    assert unsound(projects, tmp_path) == {}
    assert canaries(tmp_path) == []
