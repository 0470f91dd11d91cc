"""The client against the stand-in over loopback: every fault ends as documented."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx2
import pytest
from cdek_client import (
    AsyncClient,
    AuthenticationError,
    CdekError,
    Client,
    ConflictError,
    NotFoundError,
    RequestTimeoutError,
    Retries,
    TransportError,
    UnexpectedResponseError,
)
from cdek_client.errors import ApiError, RateLimitError, ServerError
from cdek_client.testing import Behaviour, StandIn

from running import COMPILED

QUICK = Retries(most=3, first=0.01, longest=0.02)
MOVED = "47c1d58b-f960-4ea2-93b7-a8260e5fd31c"
"""The order of the docs' second example, which is on its way."""


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[StandIn, str]]:
    """A stand-in on loopback, shared: each test has an order of its own."""
    standin = StandIn(Behaviour(processing=0.05))
    with standin.serve() as url:
        yield standin, url


@pytest.fixture
def standin(served: tuple[StandIn, str]) -> StandIn:
    """The stand-in, with nothing asked of it yet."""
    served[0].clear_faults()
    served[0].calls.clear()
    return served[0]


@pytest.fixture
def client(standin: StandIn) -> Iterator[Client]:
    """A client of it, which puts the clock forward instead of waiting."""
    with connected(standin) as made:
        yield made


def connected(standin: StandIn, **options: Any) -> Client:
    """A client in the same process that repeats quickly."""
    return standin.client(**{"retries": QUICK, **options})


def over_http(standin: StandIn, url: str, **options: Any) -> Client:
    """A client over HTTP."""
    return Client(
        standin.credentials["client_id"],
        standin.credentials["client_secret"],
        base_url=url,
        **options,
    )


# What ends well: (fault, its facts); what ends in an error: (fault, facts, error).
PASSING: list[tuple[str, dict[str, Any]]] = [
    ("latency", {"seconds": 0.05}),
    ("status", {"status": 401}),
    ("status", {"status": 429}),
    ("status", {"status": 429, "retry_after": 0.0}),
    ("status", {"status": 429, "retry_after": 0.0, "as_date": True}),
    ("status", {"status": 503, "times": 3}),
    ("html", {"status": 504}),
    ("cut", {}),
    ("cut", {"size": 100}),
    ("duplicated", {}),
    ("oldest_first", {}),
    ("others", {}),
]
FAILING: list[tuple[str, dict[str, Any], type[CdekError]]] = [
    ("latency", {"seconds": 40, "times": 9}, RequestTimeoutError),
    ("status", {"status": 401, "times": 9}, AuthenticationError),
    ("status", {"status": 429, "times": 9}, RateLimitError),
    ("status", {"status": 429, "retry_after": 60}, RateLimitError),
    ("status", {"status": 500}, ServerError),
    ("status", {"status": 503, "times": 9}, ServerError),
    ("html", {"times": 9}, UnexpectedResponseError),
    ("html", {"status": 200}, UnexpectedResponseError),
    ("empty", {}, UnexpectedResponseError),
    ("empty", {"status": 502, "times": 9}, UnexpectedResponseError),
    ("truncated", {}, UnexpectedResponseError),
    ("large", {"size": 200_000}, UnexpectedResponseError),
    ("cut", {"times": 9}, TransportError),
    ("cut", {"size": 100, "times": 9}, TransportError),
]


@pytest.mark.parametrize(("kind", "facts"), PASSING, ids=str)
def test_faults_that_pass(standin: StandIn, client: Client, kind: Any, facts: Any) -> None:
    """A read comes through, and the fault was there."""
    uuid = standin.add()
    standin.fault(kind, **facts)
    assert str(client.orders.get(uuid).entity.uuid) == uuid
    assert [c.fault for c in standin.calls if c.fault] == [kind] * facts.get("times", 1)


@pytest.mark.parametrize(("kind", "facts", "error"), FAILING, ids=str)
def test_faults_that_do_not_pass(standin: StandIn, kind: Any, facts: Any, error: Any) -> None:
    """A read ends in the documented error, and the next one is well."""
    uuid = standin.add()
    standin.fault(kind, **facts)
    with connected(standin, max_answer_bytes=100_000) as client:
        with pytest.raises(error) as caught:
            client.orders.get(uuid)
        assert type(caught.value) is error
        standin.clear_faults()
        assert client.orders.get(uuid).entity is not None


@pytest.mark.parametrize(("kind", "facts"), [("cut", {}), ("cut", {"size": 100}), ("html", {})])
def test_faults_over_http(served: Any, standin: StandIn, kind: Any, facts: Any) -> None:
    """The same faults befall connections."""
    uuid = standin.add()
    standin.fault(kind, **facts)
    with over_http(*served, retries=QUICK) as client:
        assert client.orders.get(uuid).entity is not None
    assert [c.fault for c in standin.calls if c.fault] == [kind]


@pytest.mark.parametrize(("kind", "facts"), [(k, f) for k, f, _ in FAILING] + PASSING, ids=str)
def test_no_fault_makes_a_change_twice(standin: StandIn, kind: Any, facts: Any) -> None:
    """Whatever goes wrong with a PATCH that is made all the same, it is made once."""
    uuid, turned_away = standin.add(), facts.get("status") in (401, 429)
    facts = {**facts, "acted": not turned_away, "operation": "update_order", "times": 1}
    standin.fault(kind, **facts)
    with connected(standin, max_answer_bytes=100_000) as client:
        try:
            client.orders.update({"uuid": uuid, "comment": "once"})
        except CdekError as error:
            assert not turned_away or type(error) is RateLimitError
    sent = [call.status for call in standin.calls if call.operation == "update_order"]
    assert len(sent) == 1 or (turned_away and sent[1:] == [202])


def test_a_token_that_expires_among_200_calls(served: Any, standin: StandIn) -> None:
    """One new token is fetched, and every call comes through."""
    uuid = standin.add()

    async def calls() -> int:
        client = AsyncClient(
            standin.credentials["client_id"],
            standin.credentials["client_secret"],
            base_url=served[1],
        )
        async with client:
            await client.orders.get(uuid)
            before = standin.tokens_given

            async def one(number: int) -> Any:
                if number == 100:
                    standin.expire_tokens()
                return await client.orders.get(uuid)

            found = await asyncio.gather(*map(one, range(200)))
            assert {str(order.entity.uuid) for order in found} == {uuid}
        return standin.tokens_given - before

    assert asyncio.run(calls()) == 1
    assert Counter(c.operation for c in standin.calls)["token"] == 2


def test_a_token_that_expires_among_threads(served: Any, standin: StandIn) -> None:
    """The same holds for 200 calls of 20 threads."""
    uuid, client = standin.add(), over_http(*served)
    client.orders.get(uuid)
    before = standin.tokens_given

    def one(number: int) -> str:
        if number == 100:
            standin.expire_tokens()
        return str(client.orders.get(uuid).entity.uuid)

    with client, ThreadPoolExecutor(20) as pool:
        assert {*pool.map(one, range(200))} == {uuid}
    assert standin.tokens_given - before == 1


@pytest.mark.parametrize("shape", ["others", "duplicated", "oldest_first"])
def test_its_own_request_among_others(standin: StandIn, client: Client, shape: Any) -> None:
    """update_and_wait is not misled by newer records of failed changes, nor by order."""
    uuid = standin.add()
    standin.fault(shape, operation="get_order", times=9)
    order = client.orders.update_and_wait({"uuid": uuid, "comment": "mine"}, first=0.1)
    assert order.entity is not None
    assert order.entity.comment == "mine"


def test_a_change_that_fails_later(standin: StandIn, client: Client) -> None:
    """The error has the service's code; the order is as it was."""
    uuid = standin.add()
    standin.fault("invalid", code="v2_entity_invalid", operation="update_order")
    with pytest.raises(ApiError) as caught:
        client.orders.update_and_wait({"uuid": uuid, "comment": "no"}, first=0.1)
    assert [str(error.code) for error in caught.value.errors] == ["v2_entity_invalid"]
    assert client.orders.get(uuid).entity.comment == ""


def test_a_deleted_order_is_gone(standin: StandIn, client: Client) -> None:
    """delete_and_wait ends well, and the order is not found from then on."""
    uuid = standin.add()
    assert client.orders.delete_and_wait(uuid, first=0.1) is None
    with pytest.raises(NotFoundError):
        client.orders.get(uuid)


@pytest.mark.parametrize("status", [400, 404])
@pytest.mark.parametrize("at_top", [True, False])
def test_not_found_in_every_form(standin: StandIn, client: Client, status: int, at_top: bool) -> None:  # fmt: skip
    """Either status and either envelope is a NotFoundError with the code."""
    standin.behaviour.not_found, standin.behaviour.at_top = status, at_top
    try:
        with pytest.raises(NotFoundError) as caught:
            client.orders.get("00000000-0000-4000-8000-000000000000")
    finally:
        standin.behaviour.not_found, standin.behaviour.at_top = 400, False
    assert caught.value.status == status
    assert [str(error.code) for error in caught.value.errors] == ["v2_entity_not_found"]


def test_an_order_on_its_way(standin: StandIn, client: Client) -> None:
    """It is too late to change or to delete it."""
    with pytest.raises(ConflictError, match="v2_update_forbidden"):
        client.orders.update_and_wait({"uuid": MOVED, "comment": "late"}, first=0.1)
    with pytest.raises(ConflictError, match="error_validate_order_delete_status"):
        client.orders.delete_and_wait(MOVED, first=0.1)


def test_an_earlier_change_is_worked_on() -> None:
    """A second change is refused, or waits for the first."""
    standin = StandIn(Behaviour(processing=30))
    uuid = standin.add()
    with connected(standin) as client:
        client.orders.update({"uuid": uuid, "comment": "first"})
        with pytest.raises(ConflictError, match="still_processed"):
            client.orders.update({"uuid": uuid, "comment": "second"})
        client.orders.update({"uuid": uuid, "comment": "third"}, wait_while_busy=True)
        standin.advance(30)
        assert client.orders.get(uuid).entity.comment == "third"


def test_an_order_by_its_number(standin: StandIn, client: Client) -> None:
    """A change may name its order by cdek_number."""
    receipt = client.orders.update({"cdek_number": 1160000017, "comment": "by number"})
    assert receipt.entity is not None
    assert receipt.entity.uuid is not None


def answer(standin: StandIn, url: str, body: bytes, **headers: str) -> httpx2.Response:
    """What a body is answered with that the client would not send."""
    form = {"grant_type": "client_credentials", "client_id": standin.credentials["client_id"], "client_secret": standin.credentials["client_secret"]}  # fmt: skip
    token = httpx2.post(f"{url}/oauth/token", data=form).json()["access_token"]
    told = {"authorization": f"Bearer {token}", "content-type": "application/json", **headers}
    return httpx2.patch(f"{url}/orders", content=body, headers=told)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'{"uuid": "x", "comment": "a"}', "v2_invalid_format"),
        (b'{"comment": 5, "cdek_number": 1}', "v2_invalid_value_type"),
        (b'{"cdek_number": 1, "packages": [{}]}', "v2_field_is_empty"),
        (b'{"cdek_number": 1, "packages": []}', "v2_bad_request"),
        (b'{"cdek_number"', "v2_bad_request"),
        (b"\xff", "v2_bad_request"),
        (b"[]", "v2_invalid_value_type"),
    ],
)
def test_limits_of_bodies(served: Any, standin: StandIn, body: bytes, code: str) -> None:
    """A body at fault is INVALID, with a code for what is wrong."""
    got = answer(*served, body)
    assert got.status_code == 400
    record = got.json()["requests"][0]
    assert record["state"] == "INVALID"
    assert code in [error["code"] for error in record["errors"]]


@pytest.mark.parametrize(
    ("form", "status", "error"),
    [
        ({"client_secret": "x"}, 401, "invalid_client"),
        ({"client_id": "ключ"}, 401, "invalid_client"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"client_id": ""}, 400, "invalid_request"),
    ],
)
def test_keys_that_are_wrong(served: Any, form: dict[str, str], status: int, error: str) -> None:
    """The token endpoint says what is wrong; a query string does not count."""
    standin, url = served
    good = {"grant_type": "client_credentials", "client_id": standin.credentials["client_id"], "client_secret": standin.credentials["client_secret"]}  # fmt: skip
    got = httpx2.post(f"{url}/oauth/token", data={**good, **form})
    assert (got.status_code, got.json()["error"]) == (status, error)
    assert httpx2.post(f"{url}/oauth/token", params=good).status_code == 400


def test_in_process_and_out_of_time() -> None:
    """Both clients work without a network, and the clock can be put forward."""
    standin = StandIn(Behaviour(processing=3600))
    uuid = standin.add()
    with standin.client() as client:
        client.orders.update({"uuid": uuid, "comment": "an hour"})
        assert client.orders.get(uuid).entity.comment == ""
        standin.advance(3601)
        assert client.orders.get(uuid).entity.comment == "an hour"
    assert standin.tokens_given == 2

    async def read() -> Any:
        async with standin.async_client() as one:
            return await one.orders.get(uuid)

    assert asyncio.run(read()).entity.comment == "an hour"


def test_what_is_no_fault() -> None:
    """A name or a fact that no fault has is refused at once."""
    for facts in ({"kind": "flood"}, {"kind": "cut", "bytes": 5}):
        with pytest.raises(ValueError, match="no"):
            StandIn().fault(**facts)


TEST_OF_A_USER = '''
from cdek_client import Client

def test_in_process(standin):
    with standin.client() as client:
        assert client.orders.get(standin.add())

def test_over_http(standin, standin_url):
    with Client(standin.credentials["client_id"], standin.credentials["client_secret"], base_url=standin_url) as client:
        assert client.orders.get(standin.add())
'''  # fmt: skip


def test_fixtures_for_pytest(tmp_path: Path) -> None:
    """A project that asks for the plugin has both fixtures."""
    tmp_path.joinpath("conftest.py").write_text('pytest_plugins = ["cdek_client.testing.pytest"]')
    tmp_path.joinpath("test_it.py").write_text(TEST_OF_A_USER)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=environment())
    assert done.returncode == 0, done.stdout
    assert "2 passed" in done.stdout


def environment(**more: str) -> dict[str, str]:
    """What a program needs to find the package."""
    source = Path(sys.modules["cdek_client"].__file__ or "").parents[1]
    return {"PYTHONPATH": str(source), "PATH": "/usr/bin:/bin", "COLUMNS": "80", **COMPILED, **more}


def test_from_the_shell() -> None:
    """It prints its address, takes faults by HTTP, and ends when it is told to."""
    command = [sys.executable, "-m", "cdek_client.testing", "--processing", "0"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment())
    try:
        assert running.stdout is not None
        url = running.stdout.readline().strip()
        control = url.removesuffix("/v2") + "/-/"
        uuid = httpx2.post(f"{control}things").json()["id"]
        with Client("stand-in", "stand-in-secret", base_url=url) as client:
            assert client.orders.get(uuid).entity is not None
            fault = {"kind": "html", "status": 200}
            assert httpx2.post(f"{control}faults", json=fault).status_code == 200
            with pytest.raises(UnexpectedResponseError):
                client.orders.get(uuid)
        calls = httpx2.get(f"{control}calls").json()
        assert [call["operation"] for call in calls] == ["token", "get_order", "get_order"]
        assert httpx2.post(f"{control}faults", json={"kind": "flood"}).status_code == 400
        assert httpx2.get(f"{control}nothing").status_code == 400
    finally:
        running.terminate()
        running.wait(10)
