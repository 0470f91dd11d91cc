"""The token: fetched once, kept while it holds, renewed once, shared on request."""

from __future__ import annotations

import asyncio
import os
import signal
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import httpx2
import pytest
from callers import QUICK
from cdek_client import (
    AsyncClient,
    Client,
    Token,
)
from cdek_client._runtime.http.tokens import Tokens
from cdek_client.errors import AuthenticationError, CdekError, RequestTimeoutError
from serving import (
    ID,
    ORDER,
    SECRET,
    UUID,
    Caller,
    Held,
    ManualClock,
    Reply,
    Service,
    refusal,
)

REFUSED = Reply(401, {"error": "invalid_client", "error_description": "Bad keys"})


def get(client: Any) -> Any:
    """Read the order."""
    return client.orders.get(UUID)


def client(service: Service, **options: Any) -> Client:
    """A synchronous client that repeats quickly."""
    return Client(ID, SECRET, **{"base_url": service.url, "retries": QUICK, **options})


def test_a_token_is_asked_for_as_documented(ask: Caller, service: Service) -> None:
    """A form with the keys, nothing of them in the address; then a bearer token."""
    ask(get)
    (asked,) = service.token_calls()
    assert (asked.method, asked.path) == ("POST", "/v2/oauth/token")
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert "authorization" not in asked.headers
    form = {name: value for name, (value,) in parse_qs(asked.body.decode()).items()}
    keys = {"client_id": ID, "client_secret": SECRET}
    assert form == {"grant_type": "client_credentials", **keys}
    (call,) = service.calls()
    assert call.headers["authorization"] == "Bearer token-1-of-tests"
    assert call.headers["user-agent"].startswith("cdek-client/0.1.0 httpx2/")


def inside(service: Service, **options: Any) -> Client:
    """A synchronous client without a network, which takes time from the service's clock."""
    own = httpx2.Client(transport=service.transport())
    return client(service, http_client=own, clock=service.clock, **options)


def test_a_token_is_kept_until_shortly_before_it_expires(
    service: Service, clock: ManualClock
) -> None:
    """Calls share it; the next one is fetched before the service refuses the first."""
    with inside(service) as made:
        for _ in range(5):
            get(made)
        clock.now += 3539
        get(made)
        assert len(service.token_calls()) == 1
        clock.now += 2
        get(made)
    assert len(service.token_calls()) == 2
    assert len(service.calls()) == 7


def test_threads_share_one_renewal(service: Service) -> None:
    """Fifty calls at once, none of them with a token: one is fetched."""
    service.token_replies = []
    with client(service) as made, ThreadPoolExecutor(50) as pool:
        found = list(pool.map(lambda _: get(made), range(50)))
    assert len(found) == 50
    assert len(service.token_calls()) == 1


def test_a_token_that_expires_amid_200_calls_is_renewed_once(service: Service) -> None:
    """Each call that is refused waits for the same new token, and is repeated once."""

    async def main() -> int:
        async with AsyncClient(ID, SECRET, base_url=service.url, retries=QUICK) as made:
            await made.orders.get(UUID)
            service.tokens = dict.fromkeys(service.tokens, 0.0)
            found = await asyncio.gather(*(made.orders.get(UUID) for _ in range(200)))
            return len(found)

    assert asyncio.run(main()) == 200
    assert len(service.token_calls()) == 2
    assert len(service.calls()) <= 401


def test_a_refused_token_is_renewed_once(ask: Caller, service: Service) -> None:
    """Then the call is repeated, a change as well: the first was not looked at."""
    service.checks_tokens = False
    service.replies = [Reply(401), Reply(202, {**ORDER})]
    assert ask(lambda made: made.orders.update({"uuid": UUID, "comment": "x"}))
    assert len(service.token_calls()) == 2
    service.last = Reply(401, b"<html>", {"Content-Type": "text/html"})
    with pytest.raises(AuthenticationError) as caught:
        ask(get)
    assert (caught.value.status, caught.value.attempts) == (401, 2)
    assert len(service.token_calls()) == 4


def test_a_code_may_say_that_the_token_is_over(ask: Caller, service: Service) -> None:
    """Whatever the status."""
    service.replies = [Reply(400, refusal("v2_token_expired")), Reply(body=ORDER)]
    assert ask(get).entity.number == "A1"
    assert len(service.token_calls()) == 2


def test_wrong_keys_are_one_clear_error(ask: Caller, service: Service) -> None:
    """It names what the service says, and the token address is not asked again."""
    service.token_replies = [REFUSED, Reply(400, {"error": "invalid_request"})]
    with pytest.raises(AuthenticationError, match="401: invalid_client: Bad keys") as caught:
        ask(get)
    assert caught.value.status == 401
    assert b"invalid_client" in caught.value.content
    with pytest.raises(AuthenticationError, match="400: invalid_request"):
        ask(get)
    assert service.calls() == []


def test_every_waiting_thread_gets_the_error(service: Service) -> None:
    """Each an error of its own, with one request for all of them."""
    held = Held(REFUSED)
    service.token_replies = [held, *[REFUSED] * 20]
    with client(service) as made, ThreadPoolExecutor(20) as pool:
        calls = [pool.submit(get, made) for _ in range(20)]
        while pool._work_queue.qsize():
            held.is_asked.wait(0.01)
        held.may_answer.set()
        errors = [call.exception() for call in calls]
    assert [type(error) for error in errors] == [AuthenticationError] * 20
    assert len({id(error) for error in errors}) == 20
    assert len(service.token_calls()) <= 2


def test_keys_refused_once_are_tried_again(service: Service, clock: ManualClock) -> None:
    """Once may be a hiccup; what is refused twice in a row is not asked for 10 seconds."""
    with inside(service) as made:
        service.token_replies = [REFUSED]
        with pytest.raises(AuthenticationError):
            get(made)
        assert get(made).entity.number == "A1"
        service.tokens.clear()
        service.token_replies = [REFUSED] * 2
        for _ in range(4):
            with pytest.raises(AuthenticationError):
                get(made)
        assert len(service.token_calls()) == 4
        clock.now += 10
        assert get(made).entity.number == "A1"


def test_a_cancelled_renewal_is_taken_over(service: Service) -> None:
    """When the task that fetches gives up, another one fetches."""
    held = Held(REFUSED)
    service.token_replies = [held]

    async def main() -> Any:
        async with AsyncClient(ID, SECRET, base_url=service.url, retries=QUICK) as made:
            first = asyncio.create_task(made.orders.get(UUID))
            await asyncio.to_thread(held.is_asked.wait, 60)
            others = [asyncio.create_task(made.orders.get(UUID)) for _ in range(5)]
            await asyncio.sleep(0)
            first.cancel()
            orders = await asyncio.gather(*others)
            assert first.cancelled()
            return orders

    assert len(asyncio.run(main())) == 5
    held.may_answer.set()
    assert len(service.token_calls()) == 2


def tokens(clock: ManualClock) -> Tokens:
    """What gives tokens, and asks the test for each that it fetches."""

    def fetch(deadline: float) -> Any:
        return (yield ("fetch", deadline))

    return Tokens("key", httpx2.Headers(), None, fetch, clock)


def end(flow: Any, value: Any) -> Any:
    """What a flow gives, going on with a value for the last time."""
    with pytest.raises(StopIteration) as stopped:
        flow.send(value)
    return stopped.value.value


def test_one_impatient_call_does_not_fail_the_others(clock: ManualClock) -> None:
    """The one that fetches runs out of its own time; those who have more go on."""
    held = tokens(clock)
    impatient, patient = held.obtain(clock.now + 0.3), held.obtain(clock.now + 10)
    assert next(impatient) == ("fetch", clock.now + 0.3)
    joined = next(patient)
    assert joined.deadline == clock.now + 10
    with pytest.raises(RequestTimeoutError):
        impatient.send(RequestTimeoutError("too slow"))
    assert joined.future.done()
    assert patient.send(None) == ("fetch", clock.now + 10)
    token = Token("abc", clock.time() + 100)
    assert end(patient, token).token is token


def test_a_waiting_call_gives_up_in_its_own_time(clock: ManualClock) -> None:
    """However long the one that fetches takes; it may end well later."""
    held = tokens(clock)
    slow, waiting = held.obtain(clock.now + 600), held.obtain(clock.now + 1)
    next(slow)
    joined = next(waiting)
    clock.now = joined.deadline
    with pytest.raises(RequestTimeoutError, match="no token came in time"):
        waiting.send(None)
    token = Token("abc", clock.time() + 100)
    assert end(slow, token).token is token
    assert end(held.obtain(clock.now + 1), None).token is token


def test_one_client_serves_several_event_loops(service: Service) -> None:
    """One after another, and in threads at the same time."""
    made = AsyncClient(ID, SECRET, base_url=service.url)

    async def call() -> Any:
        found = await asyncio.gather(*(made.orders.get(UUID) for _ in range(5)))
        return len(found)

    assert [asyncio.run(call()) for _ in range(3)] == [5, 5, 5]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda _: asyncio.run(call()), range(8))) == [5] * 8
    asyncio.run(made.aclose())
    assert len(service.token_calls()) == 1


def test_clocks_that_jump(service: Service, clock: ManualClock) -> None:
    """A wall clock set forward costs a token, one set back keeps none too long."""
    service.checks_tokens = False
    with inside(service) as made:
        get(made)
        clock.set_by = 86400
        get(made)
        get(made)
        assert len(service.token_calls()) == 2
        clock.set_by = -86400
        get(made)
        assert len(service.token_calls()) == 2
        clock.now += 3600
        get(made)
        assert len(service.token_calls()) == 3


@pytest.mark.parametrize("life", [None, "3600", 0, -5, "soon", float("nan"), [], True])
def test_odd_lifetimes(ask: Caller, service: Service, life: Any) -> None:
    """A token of which it is unclear how long it holds is used all the same."""
    service.checks_tokens = False
    facts = {"access_token": "abc", "expires_in": life}
    service.token_replies = [Reply(body=facts)]
    assert ask(get).entity.number == "A1"


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b"null", b"{}", {"access_token": ""}, {"access_token": "a\r\nb: c"},
     {"access_token": 5}, {"token": "visible"}],
)  # fmt: skip
def test_answers_without_a_token(ask: Caller, service: Service, body: Any) -> None:
    """Each is an error that says so, and shows nothing of the answer."""
    service.token_replies = [Reply(body=body)]
    with pytest.raises(CdekError, match="no token") as caught:
        ask(get)
    assert caught.value.content == b""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_process_makes_its_own_connections(service: Service) -> None:
    """Parent and child go on with the same client, whoever held its locks."""
    with client(service) as made:
        get(made)
        core: Any = made._core
        with core.transport._lock, core.core._access._lock:
            child = os.fork()
            if child == 0:
                signal.alarm(10)
                core.core._access._held = None
                good = get(made).entity.number == "A1"
                os._exit(0 if good else 1)
        assert os.waitpid(child, 0)[1] == 0
        assert get(made).entity.number == "A1"
    first, of_child, last = (one.port for one in service.calls())
    assert first == last != of_child
