"""Answers that are one of several things are read as what has most of their members."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import httpx2
import pytest

from running import CASES, copied, imported


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: Any) -> Iterator[ModuleType]:
    """A package with several models."""
    project = copied(CASES / "call_shapes", tmp_path_factory.mktemp("unions"))
    assert (answer := project.ask("build")).code == 0, answer.err
    with imported(project):
        yield importlib.import_module("demo")


UNIONS = [
    ("Box | Receipt", b'{"boxNo": "1", "size": 2}', "Box"),
    ("Box | Receipt", b'{"task": "7"}', "Receipt"),
    ("Receipt | Box", b'{"boxNo": "1", "size": 2}', "Box"),
    ("Box | list[Box]", b'[{"boxNo": "1"}]', "list"),
    ("Box | list[Box]", b'{"boxNo": "1"}', "Box"),
    ("Box | str", b'"open"', "str"),
    ("list[Receipt] | list[Box]", b'[{"boxNo": "1"}]', "list"),
]


@pytest.mark.parametrize(("kinds", "content", "kind"), UNIONS)
def test_one_of_several(shapes: ModuleType, kinds: str, content: bytes, kind: str) -> None:
    """An answer is read as what has most of its members, a list as a list."""
    http = f"{shapes.__name__}._runtime.http"
    operation = importlib.import_module(f"{http}.operation").Operation("a", "GET", "/a", kinds)
    answer = importlib.import_module(f"{http}.actions").Answer(200, httpx2.Headers(), content)
    read = importlib.import_module(f"{http}.answer_readers").read_answer(operation, answer)
    assert type(read).__name__ == kind
    assert kind != "list" or type(read[0]).__name__ == "Box"


def test_none_of_several_is_told(shapes: ModuleType) -> None:
    """What is no JSON is none of them."""
    http = f"{shapes.__name__}._runtime.http"
    operation = importlib.import_module(f"{http}.operation").Operation(
        "a", "GET", "/a", "Box | int"
    )
    answer = importlib.import_module(f"{http}.actions").Answer(200, httpx2.Headers(), b"[")
    with pytest.raises(ValueError):
        importlib.import_module(f"{http}.answer_readers").read_answer(operation, answer)
