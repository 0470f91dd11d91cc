"""Waiting for a state of the thing itself, by a package made for the purpose."""

from __future__ import annotations

import asyncio
import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from running import CASES, copied, imported

UUID = "72753034-1d5c-4e9b-b7d0-7f2ab4a3f1ab"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """A package whose forms have statuses, and whose jobs, which a press starts, have a state."""
    project = copied(CASES / "waiting_for_a_state", Path(tmp_path_factory.mktemp("states")))
    answer = project.ask("build")
    assert answer.code == 0, answer.err
    with imported(project):
        module = importlib.import_module("demo")
        importlib.import_module("demo.testing")
        yield module


def form(*statuses: tuple[str, str], **more: Any) -> Any:
    """A form with statuses, each with the second of its time."""
    listed = [{"code": c, "date_time": f"2024-05-01T10:00:{at}+0000"} for c, at in statuses]
    return {"entity": {"uuid": UUID, "statuses": listed}, **more}


def answering(*bodies: Any) -> httpx2.MockTransport:
    """A service that gives some answers in turn."""
    left = list(bodies)
    return httpx2.MockTransport(lambda request: httpx2.Response(200, json=left.pop(0)))


def client(demo: ModuleType, *bodies: Any) -> Any:
    """A client of a service that gives some answers."""
    own = httpx2.Client(transport=answering(*bodies))
    return demo.Client(base_url="https://example.org", http_client=own)


ACCEPTED, READY = ("ACCEPTED", "01"), ("READY", "05")
REMOVED, INVALID = ("REMOVED", "09"), ("INVALID", "05")
RECEIPT = {"entity": {"uuid": UUID}}


@pytest.mark.parametrize("statuses", [[ACCEPTED, READY], [READY, ACCEPTED], [READY]], ids=str)
def test_the_newest_status_ends_it(demo: ModuleType, statuses: Any) -> None:
    """Whichever way they are listed; the first look is too early."""
    bodies = [RECEIPT, form(), form(ACCEPTED), form(*statuses)]
    with client(demo, *bodies) as made:
        value = made.forms.create_and_wait({"copies": 2}, first=0, longest=0.01)
    assert str(value.entity.uuid) == UUID
    assert "READY" in [status.code for status in value.entity.statuses]


@pytest.mark.parametrize("statuses", [[ACCEPTED, INVALID], [ACCEPTED, READY, REMOVED]], ids=str)
def test_a_status_that_fails(demo: ModuleType, statuses: Any) -> None:
    """It raises what the answer says besides, in the envelope of refusals, else the state."""
    told = {"errors": [{"code": "E7", "message": "No such order"}]}
    state = statuses[-1][0]
    for more, text in ((told, "E7: No such order"), ({}, f"code is {state}")):
        failed = pytest.raises(demo.ApiError, match=text)
        with client(demo, form(*statuses, **more)) as made, failed as caught:
            made.forms.wait(UUID, first=0)
        assert [error.code for error in caught.value.errors] == [
            error["code"] for error in more.get("errors", ())
        ]
        assert (caught.value.status, caught.value.operation) == (200, "get_form")


def test_no_status_in_time(demo: ModuleType) -> None:
    """It is told like any outcome that does not come."""
    late = pytest.raises(demo.RequestTimeoutError, match="no outcome of the change in time")
    with client(demo, *[form(ACCEPTED)] * 99) as made, late:
        made.forms.wait(UUID, first=0, longest=0.01, timeout=0.05)


def test_a_state_at_the_top(demo: ModuleType) -> None:
    """Any text can be one, where the docs list no codes."""
    bodies = [{"id": "7"}, {"id": "7", "state": "new"}, {"id": "7"}, {"id": "7", "state": "Finished"}]  # fmt: skip
    with client(demo, *bodies) as made:
        assert made.presses.start_and_wait(first=0, longest=0.01).state == "Finished"
    failed = pytest.raises(demo.ApiError, match="state is broken")
    with client(demo, {"id": "7", "state": "broken"}) as made, failed:
        made.jobs.wait("7", first=0)


def test_resources_share_what_both_need(demo: ModuleType) -> None:
    """A press starts what is read as a job: both have its constants, each imports its own."""
    shared = importlib.import_module("demo._runtime.operations")
    presses = importlib.import_module("demo._runtime.operations.presses")
    assert shared.WAIT_JOB.poll is shared.GET_JOB
    assert presses.START_JOB.waiter.poll is shared.GET_JOB
    assert not hasattr(presses, "START_FORM") and not hasattr(shared, "CREATE_FORM")


def test_no_record_can_be_asked_for(demo: ModuleType) -> None:
    """As there is none."""
    assert "request" not in inspect.signature(demo.resources.Forms.wait).parameters


def test_the_standin_makes_them(demo: ModuleType) -> None:
    """Over loopback, in both clients: new things come about, get states, and may fail."""
    standin = demo.testing.StandIn(demo.testing.Behaviour(processing=0.0))

    async def started(url: str) -> Any:
        async with demo.AsyncClient(base_url=url) as made:
            return await made.presses.start_and_wait(first=0)

    with standin.serve() as url:
        assert asyncio.run(started(url)).state == "finished"
        with demo.Client(base_url=url) as made:
            first = made.forms.create_and_wait({"copies": 2}, first=0)
            assert [status.code for status in first.entity.statuses] == ["READY", "ACCEPTED"]
            second = made.forms.create({"copies": 1})
            assert second.entity.uuid != first.entity.uuid
            standin.fault("invalid", code="E7", operation="create_form")
            with pytest.raises(demo.ApiError, match="code is INVALID"):
                made.forms.create_and_wait({}, first=0)
    with standin.client() as inside:
        assert inside.forms.wait(second.entity.uuid).entity.statuses


def test_the_shell_waits(demo: ModuleType, monkeypatch: Any, capsys: Any) -> None:
    """With --wait, as for a record."""
    standin = demo.testing.StandIn(demo.testing.Behaviour(processing=0.0))
    main = importlib.import_module("demo.__main__").main
    with standin.serve() as url:
        monkeypatch.setenv("DEMO_BASE_URL", url)
        assert main(["press", "start", "--wait", "--json"]) == 0
    assert '"finished"' in capsys.readouterr().out
