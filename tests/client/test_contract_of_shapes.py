"""Whatever the stand-in of calls of every shape is asked, its answer fits the contract."""

from __future__ import annotations

import asyncio
import importlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode, checks

from running import CASES, copied, imported

EXAMPLES = int(os.environ.get("STANDIN_EXAMPLES", "8"))
# A key that is left out of the query is no key that is ignored, and rules go beyond schemas.
LEFT_OUT = [checks.positive_data_acceptance, checks.negative_data_rejection, checks.ignored_auth]
NUMBER = "3fa85f64-5717-4562-b3fc-2c963f66afa6"


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: Any) -> Iterator[ModuleType]:
    """The package, with its stand-in and its contract."""
    project = copied(CASES / "call_shapes", Path(tmp_path_factory.mktemp("standin")))
    assert (answer := project.ask("build")).code == 0, answer.err
    with imported(project):
        module = importlib.import_module("demo")
        importlib.import_module("demo.testing")
        contract = json.loads(project.read("generated/demo/src/demo/openapi.json"))
        module.__dict__["contract"] = contract
        yield module


@pytest.fixture(scope="module")
def contract(shapes: ModuleType) -> Any:
    """The contract, as schemathesis has it."""
    return schemathesis.openapi.from_dict(shapes.contract)


@pytest.fixture(scope="module")
def served(shapes: ModuleType) -> Iterator[str]:
    """The stand-in on loopback."""
    with shapes.testing.StandIn().serve() as url:
        yield url


def test_answers_fit_the_contract(contract: Any, served: str) -> None:
    """Values and bodies good and bad, made from the contract: statuses, types, schemas."""

    def fits(case: Any) -> None:
        answer = case.call(base_url=served, params={"key": "stand-in-key"})
        case.validate_response(answer, excluded_checks=LEFT_OUT)
        assert answer.status_code < 500

    quick = settings(max_examples=EXAMPLES, database=None, deadline=None, suppress_health_check=list(HealthCheck))  # fmt: skip
    for result in contract.get_all_operations():
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            quick(given(case=result.ok().as_strategy(generation_mode=mode))(fits))()


def named(boxes: Any) -> list[str]:
    """The numbers of boxes."""
    return [box.box_no for box in boxes]


def test_both_clients_are_answered(shapes: ModuleType) -> None:
    """Each shape of answer without an example: objects of what was asked for, lists, bytes."""
    standin = shapes.testing.StandIn()
    with standin.client() as client:
        assert client.boxes.get("7").box_no == "7"
        assert len(client.boxes.list(x_shop="a")) == 1
        assert client.boxes.label(7).startswith(b"%PDF")
        assert client.boxes.add_photos(NUMBER, photo=b"x") is None
        assert client.boxes.search(q="ab") == {"name": 1}
        assert client.ranges.count([1], ["a"], "2026-01-31") == 1
        assert client.ranges.upload(b"1;2") == "text"
        assert client.ranges.set([1], "s", "d") is None

    async def asked() -> Any:
        async with standin.async_client() as client:
            return await client.boxes.get("8")

    assert asyncio.run(asked()).box_no == "8"


def test_lists_have_pages(shapes: ModuleType) -> None:
    """Of every kind, with totals; of samples, or of what a test sets."""
    standin = shapes.testing.StandIn()
    boxes = [{"boxNo": str(number)} for number in range(5)]
    with standin.client() as client:
        assert len(named(client.crates.iterate_numbered(size=1))) == 3
        assert len(list(client.shelves.iterate())) == 3
        standin.set_answer("numbered_crates", boxes)
        for name in ("offset_crates", "cursor_crates"):
            standin.set_answer(name, {"data": boxes})
        standin.set_answer("linked_shelves", ["a", "b", "c"])
        numbered, offset = client.crates.iterate_numbered(), client.crates.iterate_offset(limit=3)
        wanted = [box["boxNo"] for box in boxes]
        assert (named(numbered), numbered.total) == (wanted, 5)
        assert (named(offset), offset.total) == (wanted, 5)
        assert named(client.crates.iterate_cursor()) == wanted
        assert named(client.crates.iterate_numbered(page=1, size=2)) == wanted[2:]
        assert list(client.shelves.iterate()) == ["a", "b", "c"]
    standin.set_answer("label_of_box", b"mine")
    with standin.client() as client:
        assert client.boxes.label(7) == b"mine"
    with pytest.raises(LookupError):
        standin.set_answer("nothing", {})


WRONG = [
    ("GET", "/boxes", {}, None, "X-Shop: A value is wanted"),
    ("GET", "/boxes?size=10", {"x-shop": "a"}, None, "size: At most 9"),
    ("GET", "/boxes?colour[]=blue", {"x-shop": "a"}, None, "colour[]: One of"),
    ("GET", "/boxes/x/label.pdf", {}, None, "box_no: A whole number"),
    ("POST", "/boxes", {"content-type": "application/json"}, b'[{"size": 10}]', "size"),
    ("POST", "/boxes", {"content-type": "application/json"}, b"{}", "A list is wanted"),
    ("POST", "/boxes", {"content-type": "text/plain"}, b"[]", "sent as application/json"),
    ("POST", "/boxes/search", {"content-type": "application/x-www-form-urlencoded"}, b"q=a", "q: At least 2"),
    ("POST", "/boxes/search", {"content-type": "application/json"}, b"{}", "sent as application/x-www"),
    ("POST", f"/boxes/{NUMBER}/photos", {"content-type": "multipart/form-data; boundary=b"}, b"--b--", "photo: A value"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path", "headers", "content", "told"), WRONG)
def test_what_is_wrong_is_refused(
    served: str, method: str, path: str, headers: Any, content: bytes | None, told: str
) -> None:
    """As the service would, with what is wrong."""
    joint = "&" if "?" in path else "?"
    url = f"{served}{path}{joint}key=stand-in-key"
    answer = httpx2.request(method, url, headers=headers, content=content)
    assert answer.status_code == 400
    assert told in answer.json()["errors"][0]["text"]
