"""Texts of pages and decisions stay text: none runs, none is lost, none changes the code."""

from __future__ import annotations

import json
from collections.abc import Sequence
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

from running import Project, sample

TEXTS = [row["is"] for row in rows_of("texts.yaml")]
PLACES = [(row["at"].split("/"), row.get("ends", "")) for row in rows_of("places.yaml")]
BATCH = 5
CONTRACT = "generated/demo/src/demo/openapi.json"


def spoilt(texts_of_places: Sequence[str]) -> Any:
    """Return the project with a text in every place, numbered, in front or at the end."""
    data = base()
    for number, ((at, ends), text) in enumerate(zip(PLACES, texts_of_places, strict=True)):
        numbered = f"{text} {number}" if number % 2 else f"{number} {text}"
        put(data, at, " ".join(numbered.split()) + ends if ends else numbered)
    return data


def turned(by: int) -> list[str]:
    """Return a text for each place; as `by` goes through all texts, each comes to each place."""
    listed = [*TEXTS]
    return [listed[(number + by) % len(listed)] for number in range(len(PLACES))]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, str], frozenset[int]]:
    """The syntax of the package of harmless texts, and which texts the contract has."""
    data = spoilt(["harmless"] * len(PLACES))
    project = written(tmp_path_factory.mktemp("plain") / "p", data)
    assert built(project).code == 0
    known = {*texts(json.loads(project.read(CONTRACT)))}
    kept = {number for number, (at, _) in enumerate(PLACES) if text_at(data, at) in known}
    return skeleton(project), frozenset(kept)


def lost(project: Project, data: Any, kept: frozenset[int]) -> list[str]:
    """Return the texts that a contract should have, and has not."""
    known = {*texts(json.loads(project.read(CONTRACT)))}
    return [at for number in kept if (at := text_at(data, PLACES[number][0])) not in known]


def test_the_places_are_worth_spoiling(plain: tuple[dict[str, str], frozenset[int]]) -> None:
    """They are many, and most texts are in the contract."""
    assert len(PLACES) >= len(TEXTS) >= 35
    assert len(plain[1]) >= 30


@pytest.mark.parametrize("batch", sample(range(0, len(TEXTS), BATCH), 1))
def test_texts_stay_text(batch: int, plain: tuple[dict[str, str], frozenset[int]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    """A package built of hostile texts is that of harmless ones but for the texts."""
    monkeypatch.chdir(tmp_path)
    harmless, kept = plain
    projects = []
    for by in range(batch, min(batch + BATCH, len(TEXTS))):
        data = spoilt(turned(by))
        project = written(tmp_path / str(by), data)
        answer = built(project)
        assert (answer.code, answer.err) == (0, ""), by
        assert lost(project, data, kept) == [], by
        assert skeleton(project) == harmless, by
        projects.append(project)
    assert unsound(projects, tmp_path) == {}
    assert canaries(tmp_path) == []
