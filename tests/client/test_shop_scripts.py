"""The scripts of examples/ do what they say, as programs of their own, at the stand-in."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cdek_client.testing import Behaviour, StandIn

from running import ROOT

EXAMPLES = ROOT / "examples"
UUID = "1e7a9d42-86cf-4b03-a5d1-90c3e48f6b27"
NUMBER = "TEST6-CT100200300CN"
ORDER = json.loads((ROOT / "spec/examples/get_order.response.1.json").read_bytes())
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def standin() -> StandIn:
    """A stand-in that makes changes at once."""
    return StandIn(Behaviour(processing=0.0))


@pytest.fixture
def start(standin: StandIn) -> Iterator[Start]:
    """What starts a script, with the variables that lead it to the stand-in."""
    sources = str(ROOT / "generated/cdek-client/src")
    keys = {
        "CDEK_CLIENT_ID": standin.credentials["client_id"],
        "CDEK_CLIENT_SECRET": standin.credentials["client_secret"],
    }
    with standin.serve() as url:
        env = {**os.environ, **keys, "CDEK_BASE_URL": url, "PYTHONPATH": sources}

        def started(name: str, *arguments: str) -> subprocess.Popen[str]:
            command = [sys.executable, str(EXAMPLES / name), *arguments]
            pipe = subprocess.PIPE
            return subprocess.Popen(command, env=env, stdout=pipe, stderr=pipe, text=True)

        yield started


def ended(script: subprocess.Popen[str]) -> tuple[int, str, str]:
    """A script's exit code and what it printed."""
    out, err = script.communicate(timeout=300)
    return script.returncode, out, err


def of_two_packages() -> Any:
    """An order of two packages."""
    (package,) = ORDER["entity"]["packages"]
    packages = [{**package, "number": "ONE"}, {**package, "number": "TWO"}]
    return {**ORDER, "entity": {**ORDER["entity"], "packages": packages}}


def with_statuses(*codes: str) -> Any:
    """The order with a history of these codes, a day each."""
    statuses = [
        {"code": code, "name": code, "date_time": f"2020-03-{day:02}T10:00:00+0000"}
        for day, code in enumerate(codes, 1)
    ]
    return {**ORDER, "entity": {**ORDER["entity"], "statuses": statuses}}


def test_other_packages_are_kept(standin: StandIn, start: Start) -> None:
    """One package gets its weight, the other stays with everything it had."""
    uuid = standin.add(of_two_packages())
    assert ended(start("change_packages.py", uuid, "TWO", "777")) == (
        0,
        "ONE 120 g\nTWO 777 g\n",
        "",
    )
    with standin.client() as client:
        first, second = client.orders.get(uuid).entity.packages or ()
    assert (first.items, first.weight) == (second.items, 120)
    assert first.items is not None


@pytest.mark.parametrize(
    ("weight", "number", "told"),
    [("777", "THREE", "no package THREE"), ("0", "ONE", "weight")],
)
def test_what_cannot_be_changed_is_told(
    standin: StandIn, start: Start, weight: str, number: str, told: str
) -> None:
    """No such package, or a weight that the docs do not allow: no change is sent."""
    code, out, err = ended(
        start("change_packages.py", standin.add(of_two_packages()), number, weight)
    )
    assert (code, out) == (1, "")
    assert told in err
    assert "update_order" not in {call.operation for call in standin.calls}


def test_an_order_is_followed_to_its_end(standin: StandIn, start: Start) -> None:
    """Each status is printed once, as it comes, and the script ends by itself."""
    standin.add(with_statuses("ACCEPTED", "CREATED"))
    script = start("follow_order.py", UUID, "--pause", "0.05")
    while [call.operation for call in standin.calls].count("get_order") < 3:
        assert script.poll() is None
        time.sleep(0.01)
    standin.add(with_statuses("ACCEPTED", "CREATED", "DELIVERED"))
    code, out, err = ended(script)
    assert (code, err) == (0, "")
    assert re.findall("[A-Z]{4,}", out) == ["ACCEPTED", "CREATED", "DELIVERED"]


def test_an_order_is_deleted(standin: StandIn, start: Start) -> None:
    """Deleted, and asked again: gone either way."""
    assert ended(start("delete_order.py", UUID)) == (0, "deleted\n", "")
    assert ended(start("delete_order.py", UUID)) == (
        0,
        "there is no such order, or not any more\n",
        "",
    )


def test_an_order_that_cannot_be_deleted(standin: StandIn, start: Start) -> None:
    """The reason is told, and the exit code says it."""
    standin.fault("invalid", code="v2_order_delete_forbidden")
    code, out, err = ended(start("delete_order.py", UUID))
    assert (code, out) == (1, "")
    assert "v2_order_delete_forbidden" in err


def test_every_script_is_run() -> None:
    """Each has its line in the folder's README, and its test here."""
    names = {path.name for path in EXAMPLES.glob("*.py")}
    readme = (EXAMPLES / "README.md").read_text("utf-8")
    tests = [Path(__file__), Path(__file__).parents[1] / "webhooks/test_webhook_example.py"]
    source = "".join(path.read_text("utf-8") for path in tests)
    assert names == {*re.findall(r"\]\((\w+\.py)\)", readme)}
    assert names == {*re.findall(r'"(\w+\.py)"', source)}
