"""The classes of several modules are made in one call, and are what each would be alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from apiscribe.hinge.model import load_model
from apiscribe.writing import model_classes
from apiscribe.writing.models import ModelSource, model_sources
from running import CASES, ROOT, load_yaml, own_contract

WHOLE = CASES / "whole_api/expected/openapi.yaml"
CONTRACTS = {"cdek": own_contract, "whole_api": lambda: load_yaml(WHOLE.read_bytes())}
TEMPLATES = ROOT / "templates/datamodel"


def _sources(contract: str) -> list[ModelSource]:
    document = CONTRACTS[contract]()
    return model_sources(load_model(document), "shop", TEMPLATES, "")


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many classes each call of the generator makes."""
    made: list[int] = []
    generate = model_classes._generate

    def counted(source: model_classes.SchemaSource, templates: Path) -> str:
        made.append(len(source.views))
        return generate(source, templates)

    monkeypatch.setattr(model_classes, "_generate", counted)
    return made


@pytest.mark.parametrize("contract", CONTRACTS)
def test_together_is_as_alone(contract: str, calls: list[int]) -> None:
    """One call for all that is wanted; the text of a module does not tell."""
    alone = {source.module: source.text() for source in _sources(contract)}
    assert len(calls) == len(alone) > 1
    calls.clear()
    together = _sources(contract)
    for source in together[::2]:
        source.expect()
    assert {source.module: source.text() for source in together} == alone
    wanted = len(together[::2])
    assert len(calls) == 1 + len(together) - wanted


def test_what_cannot_be_made_together_is_made_alone(
    calls: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The text is the same where the joint call fails."""
    alone = {source.module: source.text() for source in _sources("whole_api")}
    most = max(calls)
    generate = model_classes._generate

    def refuse_several(source: model_classes.SchemaSource, templates: Path) -> str:
        if len(source.views) > most:
            raise ValueError
        return generate(source, templates)

    monkeypatch.setattr(model_classes, "_generate", refuse_several)
    together = _sources("whole_api")
    for source in together:
        source.expect()
    assert {source.module: source.text() for source in together} == alone
    assert len(calls) == 2 * len(alone)
