"""Neither the secret nor a token is to be seen anywhere but on the wire."""

from __future__ import annotations

import copy
import gc
import io
import logging
import pickle
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from urllib.parse import quote, quote_plus

import httpx2
import pytest
from cdek_client import AsyncClient, Client, Exchange, MemoryTokenStore, Token
from cdek_client.errors import CdekError, InvalidRequestError, TransportError
from serving import (
    ID,
    ORDER,
    SECRET,
    UUID,
    Asked,
    Caller,
    Reply,
    Service,
    order,
    record,
    refusal,
)

TOKEN = "-of-tests"
HIDDEN = (SECRET, quote(SECRET), quote_plus(SECRET), repr(SECRET)[1:-1], TOKEN, "Bearer token")


def hidden_in(text: str) -> list[str]:
    """What must not be seen, in a text."""
    visible = text.replace(ID, "")
    return [one for one in HIDDEN if one in visible]


@contextmanager
def everything_logged() -> Iterator[io.StringIO]:
    """All that any logger says, at every level."""
    said = io.StringIO()
    handler = logging.StreamHandler(said)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(1)
    try:
        yield said
    finally:
        root.removeHandler(handler)
        root.setLevel(level)


def shown(error: BaseException) -> str:
    """Everything that an error shows: texts, tracebacks with variables, what it holds."""
    inner = error.__traceback__
    while inner and "cdek_client" not in inner.tb_frame.f_code.co_filename:
        inner = inner.tb_next
    trace = traceback.TracebackException(type(error), error, inner, capture_locals=True)
    held = [repr(vars(error)), repr(error), str(error), repr(error.args)]
    causes = [error.__cause__, error.__context__]
    held += [repr(vars(one)) + repr(one) for one in causes if one is not None]
    return "".join(trace.format()) + "".join(held)


def get(client: Any) -> Any:
    """Read the order."""
    return client.orders.get(UUID)


def change(client: Any) -> Any:
    """Change the order and wait for it."""
    return client.orders.update_and_wait({"uuid": UUID, "comment": "x"}, first=0.01, timeout=1)


ECHO = f"You sent AUTHORIZATION and {SECRET} or {quote_plus(SECRET)}"


def echoing(fault: Reply) -> Callable[[Asked], Reply]:
    """A fault that repeats the token which it is asked with."""

    def reply(asked: Asked) -> Reply:
        token = asked.headers["authorization"].encode()
        return replace(fault, body=fault.content.replace(b"AUTHORIZATION", token))

    return reply


FAULTS = [
    Reply(400, refusal("v2_bad_request", ECHO)),
    Reply(401, refusal("v2_token_expired", ECHO)),
    Reply(404, refusal("v2_entity_not_found", ECHO)),
    Reply(500, ECHO.encode()),
    Reply(502, b"<html>" + ECHO.encode(), {"Content-Type": "text/html"}),
    Reply(302, headers={"Location": "/elsewhere"}),
    Reply(200, b""),
    Reply(200, ECHO.encode()),
    Reply(200, {"requests": [record("INVALID", errors=[{"code": "x", "message": ECHO}])]}),
    Reply(200, order(record("INVALID", errors=[{"code": "x", "message": ECHO}]))),
    Reply(cut=True),
    Reply(body=ORDER, short_by=3),
    Reply(200, b"{}", {"Content-Encoding": "gzip"}),
]  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS, ids=range(len(FAULTS)))
@pytest.mark.parametrize("call", [get, change], ids=["get", "change"])
def test_failed_calls_show_nothing(
    ask_http: Caller, service: Service, fault: Reply, call: Callable[[Any], Any]
) -> None:
    """Not in the error, its traceback with all variables, its pickle, or any log."""
    service.last = echoing(fault)
    with everything_logged() as log, pytest.raises(CdekError) as caught:
        ask_http(call, retries=1)
        raise TransportError("a success shows nothing either")
    assert_shows_nothing(caught.value, log.getvalue())


def assert_shows_nothing(error: BaseException, log: str) -> None:
    """Neither an error nor a log has a secret."""
    assert hidden_in(shown(error)) == []
    assert hidden_in(pickle.dumps(error).decode("latin-1")) == []
    assert "HTTP" in log or "http" in log
    assert hidden_in(log) == []


def test_calls_that_take_too_long_show_nothing(ask: Caller, service: Service) -> None:
    """Neither the call itself nor the one for a token."""
    for _ in range(2):
        service.last = Reply(delay=2.0)
        with everything_logged() as log, pytest.raises(CdekError) as caught:
            ask(get, retries=1, timeout=1.0)
        assert_shows_nothing(caught.value, log.getvalue())
        service.token_replies = [Reply(delay=2.0)] * 2


TOKEN_FAULTS = [
    Reply(401, {"error": "invalid_client", "error_description": ECHO}),
    Reply(400, ECHO.encode()),
    Reply(500, ECHO.encode()),
    Reply(200, {"access_token": "a\nb" + TOKEN, "expires_in": 5}),
    Reply(200, b'{"access_token": "token-of-tests"'),
    Reply(cut=True),
]


@pytest.mark.parametrize("fault", TOKEN_FAULTS, ids=range(len(TOKEN_FAULTS)))
def test_failed_token_requests_show_nothing(
    ask_http: Caller, service: Service, fault: Reply
) -> None:
    """Where the keys are sent, and where a token may come back."""
    service.token_replies = [fault] * 3
    with everything_logged() as log, pytest.raises(CdekError) as caught:
        ask_http(get, retries=1)
    assert_shows_nothing(caught.value, log.getvalue())


def test_successes_show_nothing(ask_http: Caller) -> None:
    """Logs of a call that went well."""
    with everything_logged() as said:
        raw = ask_http(lambda client: client.orders.with_raw.get(UUID))
    assert "cdek_client" not in repr(raw.headers)
    assert "send_request_headers" in said.getvalue()
    assert hidden_in(said.getvalue() + repr(raw)) == []


def test_our_log_tells_of_each_attempt(service: Service, caplog: pytest.LogCaptureFixture) -> None:
    """Requests at DEBUG, repeats at INFO, under the package's name."""
    service.replies = [Reply(503)]
    with caplog.at_level(logging.DEBUG, "cdek_client"), made(service) as client:
        get(client)
    ours = [
        (one.levelname, one.getMessage()) for one in caplog.records if one.name == "cdek_client"
    ]
    assert [level for level, _ in ours] == ["DEBUG", "DEBUG", "INFO", "DEBUG"]
    assert ours[1][1].startswith(f"GET {service.url}/orders/{UUID}: HTTP 503 in ")
    assert "HTTP 503; attempt 2 in" in ours[2][1]


def made(service: Service, **options: Any) -> Client:
    """A synchronous client."""
    return Client(ID, SECRET, base_url=service.url, **options)


def test_clients_show_and_give_away_nothing(service: Service) -> None:
    """Neither in repr nor in any object that hangs on them; and they are not copied."""
    with made(service) as client:
        get(client)
        seen: set[int] = set()
        found = list(reachable(client, seen))
        assert len(found) > 10
        assert [one for one in found if hidden_in(one)] == []
        for copied in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="not pickled"):
                copied(client)
    other = AsyncClient(ID, SECRET, base_url=service.url)
    assert repr(other) == f"<AsyncClient {service.url}>"
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(other)


def reachable(thing: object, seen: set[int]) -> Iterator[str]:
    """What every object that hangs on one shows of itself, plain values apart."""
    if id(thing) in seen or isinstance(thing, type | str | bytes):
        return
    seen.add(id(thing))
    if type(thing).__module__.startswith("cdek_client"):
        yield repr(thing) + str(thing)
    held = vars(thing) if hasattr(thing, "__dict__") else {}
    slots = [name for cls in type(thing).__mro__ for name in getattr(cls, "__slots__", ())]
    for value in [*held.values(), *(getattr(thing, name, None) for name in slots)]:
        if type(value).__module__.startswith("cdek_client"):
            yield from reachable(value, seen)


def test_tokens_show_nothing_and_are_not_pickled(service: Service) -> None:
    """What a store holds does not leave by accident."""
    store = MemoryTokenStore()
    with made(service, token_store=store) as client:
        get(client)
    (token,) = store._tokens.values()
    assert token.value == "token-1-of-tests"
    assert hidden_in(repr(token) + str(token)) == []
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(token)
    assert repr(Token("x" + TOKEN, 5.0)) == "Token(expires_at=5.0)"


WRONG: list[dict[str, Any]] = [
    {}, {"base_url": "ftp://x"}, {"base_url": "http://example.org"}, {"base_url": "x y"},
    {"base_url": "https://u:pw@example.org"}, {"base_url": "https://example.org/?a=b"},
    {"base_url": "https://example.org", "timeout": 0},
    {"base_url": "https://example.org", "timeout": float("nan")},
    {"base_url": "https://example.org", "retries": -1},
    {"base_url": "https://example.org", "max_answer_bytes": 0},
]  # fmt: skip


@pytest.mark.parametrize("options", WRONG, ids=map(str, WRONG))
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_wrong_options_are_refused_and_show_nothing(kind: Any, options: dict[str, Any]) -> None:
    """Each with a sentence, before anything is sent."""
    with pytest.raises(ValueError) as caught:
        kind(ID, SECRET, **options)
    assert str(caught.value)
    assert hidden_in(shown(caught.value)) == []
    assert "pw" not in str(caught.value)


def test_keys_are_needed(service: Service) -> None:
    """An empty one is refused at once."""
    for keys in [("", SECRET), (ID, ""), (ID, " ")]:
        with pytest.raises(ValueError, match="is empty"):
            Client(*keys, base_url=service.url)


def test_a_wrong_body_is_not_sent(ask: Caller, service: Service) -> None:
    """The error says what is wrong, with its rows."""
    with pytest.raises(InvalidRequestError, match="has no such field") as caught:
        ask(lambda client: client.orders.update({"uuid": UUID, "nope": SECRET}))
    assert [one.path for one in caught.value.violations] == ["nope"]
    assert isinstance(caught.value, ValueError)
    assert service.asked == []
    assert pickle.loads(pickle.dumps(caught.value)).violations == caught.value.violations
    assert hidden_in(str(caught.value)) == []


def test_a_header_that_cannot_be_sent_is_not_quoted(service: Service) -> None:
    """It comes with a client of one's own, and may be a key as well."""
    own = httpx2.Client(headers={"X-Key": f"{SECRET}\n"})
    with (
        made(service, http_client=own) as client,
        everything_logged() as said,
        pytest.raises(TransportError, match="LocalProtocolError") as caught,
    ):
        get(client)
    assert caught.value.attempts == 1
    assert hidden_in(str(caught.value) + repr(caught.value.__cause__)) == []
    assert "LocalProtocolError" in said.getvalue()


def test_hooks_see_everything_but_secrets(ask: Caller, service: Service) -> None:
    """Each attempt, before and after, and their headers are sent; one that fails is passed over."""
    seen: list[Exchange] = []

    def before(exchange: Exchange) -> None:
        exchange.headers["traceparent"] = "00-1-2-03"
        exchange.state["began"] = True

    def after(exchange: Exchange) -> None:
        seen.append(exchange)
        raise RuntimeError("no telemetry today")

    service.replies = [Reply(503), Reply(cut=True)]
    ask(get, before_request=before, after_answer=after)
    told = [(one.operation, one.attempt, one.status) for one in seen]
    assert told == [("token", 1, 200), ("get_order", 1, 503), ("get_order", 2, None), ("get_order", 3, 200)]  # fmt: skip
    assert all(one.state == {"began": True} and one.seconds == 0 for one in seen)
    assert {one.headers["traceparent"] for one in service.asked} == {"00-1-2-03"}
    assert hidden_in("".join(repr(one) + repr(one.headers) for one in seen)) == []


def test_an_unclosed_client_says_so(service: Service) -> None:
    """As a ResourceWarning, without what is secret; a closed one is silent."""
    client = made(service)
    get(client)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        del client
        gc.collect()
        with made(service) as other:
            get(other)
        other.close()
        del other
        gc.collect()
    ours = [str(one.message) for one in caught if "Client" in str(one.message)]
    assert ours == [f"unclosed <Client {service.url}>"]
