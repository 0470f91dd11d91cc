"""What is repeated, how often, after how long; and what never is."""

from __future__ import annotations

import socket
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import pytest
from cdek_client import Retries
from cdek_client.errors import (
    ApiError,
    CdekError,
    ConflictError,
    RequestTimeoutError,
    TransportError,
    UnexpectedResponseError,
)
from hypothesis import given
from hypothesis import strategies as st
from serving import (
    ORDER,
    UUID,
    Caller,
    ManualClock,
    Reply,
    Service,
    order,
    record,
    refusal,
)

HTML = Reply(502, b"<html>Bad Gateway</html>", {"Content-Type": "text/html"})
RECEIPT = Reply(202, order(record("ACCEPTED")))
CHANGE = {"uuid": UUID, "comment": "later"}


def get(client: Any) -> Any:
    """Read the order."""
    return client.orders.get(UUID)


def update(client: Any) -> Any:
    """Change the order."""
    return client.orders.update(CHANGE)


def delete(client: Any) -> Any:
    """Delete the order."""
    return client.orders.delete(UUID)


@pytest.mark.parametrize("status", [429, 502, 503, 504])
@pytest.mark.parametrize("call", [get, delete])
def test_passing_refusals_are_repeated(
    ask: Caller, service: Service, status: int, call: Callable[[Any], Any]
) -> None:
    """GET and DELETE come through as soon as the service is back."""
    answer = Reply(body=ORDER) if call is get else RECEIPT
    service.replies = [Reply(status, b"<html>"), Reply(status), answer]
    assert ask(call).entity is not None
    assert len(service.calls()) == 3


@pytest.mark.parametrize("status", [400, 404, 409, 500, 501])
def test_lasting_refusals_are_not_repeated(ask: Caller, service: Service, status: int) -> None:
    """What would be said again is said once."""
    service.replies = [Reply(status, refusal("v2_internal_error"))]
    with pytest.raises(CdekError) as caught:
        ask(get)
    assert (caught.value.status, caught.value.attempts) == (status, 1)
    assert len(service.calls()) == 1


def test_a_change_is_not_made_twice(ask: Caller, service: Service) -> None:
    """Whether or not the service has acted, PATCH is sent once."""
    faults = [Reply(503), HTML, Reply(504), Reply(cut=True), Reply(500)]
    for count, fault in enumerate(faults, 1):
        service.replies = [fault]
        with pytest.raises(CdekError):
            ask(update)
        assert len(service.calls()) == count


def test_a_change_is_repeated_where_nothing_was_done(ask: Caller, service: Service) -> None:
    """One call too many is turned away before it is looked at."""
    service.replies = [Reply(429), RECEIPT]
    assert ask(update).requests
    assert [one.method for one in service.calls()] == ["PATCH", "PATCH"]


def test_a_change_is_repeated_if_the_caller_says_so(ask: Caller, service: Service) -> None:
    """With `repeat_unsafe` it is as with GET."""
    service.replies = [Reply(503), Reply(cut=True), RECEIPT]
    assert ask(lambda client: client.orders.update(CHANGE, repeat_unsafe=True)).requests


def test_repeating_ends(ask: Caller, service: Service) -> None:
    """After the last attempt the answer is told as it came."""
    service.last = HTML
    with pytest.raises(UnexpectedResponseError) as caught:
        ask(get)
    assert (caught.value.status, caught.value.attempts) == (502, 4)
    assert caught.value.content == b"<html>Bad Gateway</html>"
    service.last = Reply(429)
    with pytest.raises(ApiError, match="429"):
        ask(get, retries=0)
    assert len(service.calls()) == 5


@pytest.mark.parametrize("fault", [Reply(cut=True), Reply(body=ORDER, short_by=5)])
def test_broken_connections_are_repeated(ask_http: Caller, service: Service, fault: Reply) -> None:
    """GET comes through, whether head or body was cut."""
    service.replies = [fault, fault, Reply(body=ORDER)]
    assert ask_http(get).entity.number == "A1"
    service.last = fault
    with pytest.raises(TransportError) as caught:
        ask_http(get)
    assert caught.value.may_have_acted


def test_refused_connections_are_repeated_for_every_method(ask_http: Caller) -> None:
    """Nothing was sent, so nothing can have been done."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{held.getsockname()[1]}"
        for call in (get, update, delete):
            with pytest.raises(TransportError, match="ConnectError") as caught:
                ask_http(call, base_url=url)
            assert caught.value.attempts == 4
            assert caught.value.status is None
            assert not caught.value.may_have_acted


def test_slow_answers_are_repeated(ask: Caller, service: Service) -> None:
    """A GET that takes too long is asked again, a PATCH is not."""
    from cdek_client import Timeouts

    service.replies = [Reply(body=ORDER, delay=1.0), Reply(body=ORDER)]
    assert ask(get, timeout=Timeouts(read=0.2)).entity.number == "A1"
    service.replies = [Reply(202, delay=1.0), RECEIPT]
    with pytest.raises(RequestTimeoutError) as caught:
        ask(update, timeout=Timeouts(read=0.2))
    assert caught.value.may_have_acted
    assert len(service.replies) == 1


def test_the_whole_call_has_an_end(ask: Caller, service: Service, clock: ManualClock) -> None:
    """However often it is repeated, it takes no longer than its timeout."""
    service.last = Reply(503, headers={"Retry-After": "1"})
    began = clock.now
    with pytest.raises(CdekError):
        ask(get, timeout=1.5, retries=100)
    assert clock.now - began == 1
    assert len(service.calls()) == 2


def test_a_dripping_answer_has_an_end(ask: Caller, service: Service, clock: ManualClock) -> None:
    """Bytes that come one by one do not keep a call alive."""
    service.last = Reply(body=b" " * 1000, drip=0.05)
    began = clock.now
    with pytest.raises(RequestTimeoutError):
        ask(get, timeout=0.5)
    assert clock.now - began == pytest.approx(0.5, abs=0.06)


@pytest.mark.parametrize("in_words", [True, False], ids=["date", "seconds"])
def test_the_service_says_when(
    ask: Caller, service: Service, clock: ManualClock, in_words: bool
) -> None:
    """Retry-After is kept to, as a number and as a date."""
    when = formatdate(clock.time() + 2, usegmt=True) if in_words else "2"
    service.replies = [Reply(503, headers={"Retry-After": when}), Reply(body=ORDER)]
    ask(get)
    assert clock.pauses == pytest.approx([2])


def test_what_the_service_asks_for_is_capped(
    ask: Caller, service: Service, clock: ManualClock
) -> None:
    """An hour is not waited for."""
    service.replies = [Reply(503, headers={"Retry-After": "3600"}), Reply(body=ORDER)]
    ask(get, retries=Retries(longest_asked=0.1))
    assert clock.pauses == [0.1]
    service.replies = [Reply(503, headers={"Retry-After": "3600"}), Reply(body=ORDER)]
    with pytest.raises(UnexpectedResponseError):
        ask(get, timeout=5)
    assert clock.pauses == [0.1]


def test_a_busy_service_may_be_waited_for(ask: Caller, service: Service) -> None:
    """A change that comes too early is made when the one before is done, if wanted."""
    busy = Reply(400, refusal("V2_similar_request_still_processed"))
    service.replies = [busy, RECEIPT]
    with pytest.raises(ConflictError):
        ask(update)
    service.replies = [busy, RECEIPT]
    assert ask(lambda client: client.orders.update(CHANGE, wait_while_busy=True)).requests
    service.last = busy
    with pytest.raises(ConflictError) as caught:
        ask(lambda c: c.orders.update(CHANGE, wait_while_busy=True, timeout=2))
    assert caught.value.attempts > 1


def test_tokens_are_asked_for_again(ask: Caller, service: Service) -> None:
    """The token's address may be away for a moment as well."""
    service.token_replies = [Reply(503), HTML, Reply(cut=True)]
    assert ask(get).entity.number == "A1"
    assert len(service.token_calls()) == 4


def test_options_of_one_call(ask: Caller, service: Service) -> None:
    """Headers and retries may be chosen for a call."""
    service.last = Reply(503)
    with pytest.raises(CdekError) as caught:
        ask(lambda c: c.orders.get(UUID, retries=1, headers={"X-Trace": "7"}))
    assert caught.value.attempts == 2
    assert {one.headers["x-trace"] for one in service.calls()} == {"7"}
    with pytest.raises(ValueError, match="Authorization"):
        ask(lambda c: c.orders.get(UUID, headers={"Authorization": "Basic x"}))
    with pytest.raises(ValueError, match="X-Y"):
        ask(lambda c: c.orders.get(UUID, headers={"X-Y": "a\r\nb: c"}))


@given(st.integers(1, 2000), st.floats(0, 10), st.floats(0, 100))
def test_pauses_stay_within_their_bounds(attempt: int, first: float, longest: float) -> None:
    """Full jitter: from nothing to twice the one before, never over the longest."""
    from cdek_client._runtime.http.retry import backoff

    assert 0 <= backoff(attempt, first, longest) <= min(longest, first * 2.0 ** min(attempt, 60))


@given(st.text() | st.sampled_from(["-1", "1e3", "٣", " 5 ", "Mon, 99 Foo 2020 00:00:00 GMT"]))
def test_any_retry_after_is_read(text: str) -> None:
    """What cannot be understood counts as not said."""
    import httpx2
    from cdek_client._runtime.http.retry import asked_for

    headers = httpx2.Headers({"retry-after": text.encode("utf-8", "replace")})  # type: ignore[dict-item]
    seconds = asked_for(headers, 1_700_000_000.0)
    assert seconds is None or seconds >= 0
