"""Calls that the docs do not have, and clients with other options on the same connections."""

from __future__ import annotations

import asyncio
import gc
import json
import warnings
from decimal import Decimal
from typing import Any
from uuid import UUID as Uuid

import httpx2
import pytest
from cdek_client import AsyncClient, Client, Exchange, Retries
from cdek_client.errors import (
    AuthenticationError,
    InvalidRequestError,
    NotFoundError,
    RequestTimeoutError,
    ServerError,
    UnexpectedResponseError,
    UnusableClientError,
)
from cdek_client.models import OrderUpdate
from serving import ID, ORDER, SECRET, UUID, Caller, Held, Reply, Service, refusal


def free(method: str = "GET", path: str = "/things", **given: Any) -> Any:
    """Make a call that no page has."""
    return lambda client: client.request(method, path, **given)


ANSWERS = [
    (Reply(200, b'{"a": [0.10]}'), {"a": [Decimal("0.10")]}),
    (Reply(200, b"[1]", {"Content-Type": "application/hal+json; charset=utf-8"}), [1]),
    (Reply(201, b"null", {"Content-Type": ""}), None),
    (Reply(200, b"%PDF", {"Content-Type": "application/pdf"}), b"%PDF"),
    (Reply(200, b"[1]", {"Content-Type": "text/plain"}), b"[1]"),
    (Reply(204, b""), None),
    (Reply(200, b""), None),
]


@pytest.mark.parametrize(("reply", "value"), ANSWERS)
def test_what_an_answer_is(ask: Caller, service: Service, reply: Reply, value: Any) -> None:
    """A value of JSON, bytes of another kind, or None; in full by the raw form."""
    service.last = reply
    assert ask(free()) == value
    raw = ask(lambda client: client.request_raw("GET", "/things"))
    assert (raw.status, raw.content, raw.model) == (reply.status, reply.content, value)


def test_what_is_sent(ask: Caller, service: Service) -> None:
    """Query, JSON, bytes, forms and headers, with the token of all other calls."""
    service.last = Reply(204, b"")
    query = {"a b": "é&", "n": [1, None, Decimal("1.50")], "yes": True, "none": None, "id": Uuid(UUID)}  # fmt: skip
    ask(free("get", "things?kept=1", query=query, headers={"X-More": "1"}))
    ask(free("POST", json={"cost": Decimal("0.10")}))
    ask(free("PATCH", json=OrderUpdate(uuid=UUID, comment="x")))
    ask(free("PUT", content="text", headers={"content-type": "text/csv"}))
    ask(free("POST", content=b"\0"))
    ask(free("POST", form={"grant": "a&b", "n": [1, 2]}))
    ask(free("POST", json=[]))
    calls = service.calls()
    assert calls[0].path == (f"/v2/things?kept=1&a+b=%C3%A9%26&n=1&n=1.50&yes=true&id={UUID}")
    assert calls[0].headers["x-more"] == "1"
    assert all(call.headers["authorization"].startswith("Bearer token-") for call in calls)
    sent = [(call.method, call.headers.get("content-type"), call.body) for call in calls]
    assert sent == [
        ("GET", None, b""),
        ("POST", "application/json", b'{"cost":0.10}'),
        ("PATCH", "application/json", json.dumps({"uuid": UUID, "comment": "x"}, separators=(",", ":")).encode()),
        ("PUT", "text/csv", b"text"),
        ("POST", "application/octet-stream", b"\0"),
        ("POST", "application/x-www-form-urlencoded", b"grant=a%26b&n=1&n=2"),
        ("POST", "application/json", b"[]"),
    ]  # fmt: skip


def test_a_whole_url_of_the_same_server(ask: Caller, service: Service) -> None:
    """Such as the address of the next page."""
    ask(free("GET", f"{service.url}/things?page=2"))
    assert service.calls()[0].path == "/v2/things?page=2"


ELSEWHERE = ["https://elsewhere.example/v2/x", "http://127.0.0.1/v2", "{url}x/y", "/a b", "/a\n", "/a#b"]  # fmt: skip


@pytest.mark.parametrize("path", ELSEWHERE)
def test_credentials_go_nowhere_else(ask: Caller, service: Service, path: str) -> None:
    """Nothing is sent, not even for a token."""
    with pytest.raises(InvalidRequestError):
        ask(free("GET", path.replace("{url}", service.url)))
    assert service.asked == []


@pytest.mark.parametrize("path", ["//elsewhere.example/x", "@elsewhere.example/x", ":80/x", "\\\\elsewhere.example"])  # fmt: skip
def test_a_path_names_no_server(ask: Caller, service: Service, path: str) -> None:
    """It stays below the base URL, or nothing is sent."""
    try:
        ask(free("GET", path))
    except InvalidRequestError:
        assert service.asked == []
    assert all(call.path.startswith("/v2/") for call in service.asked)


WRONG = [
    {"method": "G T"},
    {"method": "GÉT"},
    {"json": 1, "content": b""},
    {"form": {}, "content": b""},
    {"json": object()},
    {"json": float("nan")},
]


@pytest.mark.parametrize("given", WRONG, ids=range(len(WRONG)))
def test_what_cannot_be_sent(ask: Caller, service: Service, given: dict[str, Any]) -> None:
    """It is refused before anything is."""
    with pytest.raises(InvalidRequestError):
        ask(free(**{"method": "POST", **given}))
    with pytest.raises(ValueError, match="is set by the client"):
        ask(free(headers={"Authorization": "x"}))
    with pytest.raises(TypeError, match="has no option 'tries'"):
        ask(free(tries=1))
    assert service.asked == []


def test_errors_are_those_of_all_calls(ask: Caller, service: Service) -> None:
    """By codes, by status, and where the answer is none; without secrets."""
    service.last = Reply(404, refusal("v2_entity_not_found", f"not for {SECRET}"))
    with pytest.raises(NotFoundError, match=r"^GET /things: HTTP 404: ") as caught:
        ask(free(path="/things?a=1"))
    assert SECRET not in str(caught.value)
    assert str(caught.value.errors[0].code) == "v2_entity_not_found"
    service.last = Reply(200, b'{"cut":')
    with pytest.raises(UnexpectedResponseError) as unexpected:
        ask(free("POST"))
    assert unexpected.value.may_have_acted
    service.last = Reply(401, refusal("v2_token_expired"))
    with pytest.raises(AuthenticationError):
        ask(free())
    assert len(service.token_calls()) == 4


def test_repetitions_go_by_the_method(ask: Caller, service: Service) -> None:
    """A GET is repeated, a POST only if told to; a limit of time holds for all of it."""
    service.replies = [Reply(cut=True), Reply(503, {"errors": []}), Reply(204, b"")]
    assert ask(free()) is None
    service.replies = [Reply(503, {"errors": []})]
    with pytest.raises(ServerError) as caught:
        ask(free("POST"))
    assert caught.value.attempts == 1
    service.replies = [Reply(503, {"errors": []}), Reply(204, b"")]
    assert ask(free("POST", repeat_unsafe=True)) is None
    service.last = Reply(delay=20)
    with pytest.raises(RequestTimeoutError):
        ask(free("POST", timeout=5))


def both(service: Service, **options: Any) -> Any:
    """Clients of both kinds without a network."""
    own = httpx2.Client(transport=service.transport())
    asynchronous = httpx2.AsyncClient(transport=service.async_transport())
    given = {"base_url": service.url, "clock": service.clock, **options}
    yield Client(ID, SECRET, http_client=own, **given)
    yield AsyncClient(ID, SECRET, http_client=asynchronous, **given)


def result(value: Any) -> Any:
    """What a call gives, awaited if need be."""
    return asyncio.run(value) if asyncio.iscoroutine(value) else value


def test_other_options_share_the_token(service: Service) -> None:
    """Each client has its own; what is not given stays."""
    seen: list[Exchange] = []
    for client in both(service, retries=Retries(most=1, first=0.0), before_request=seen.append):
        service.asked.clear()
        quick = client.with_options(timeout=5)
        once = quick.with_options(retries=0, before_request=None)
        assert type(once) is type(client)
        assert once.orders is not client.orders
        service.last = Reply(503, {"errors": []})
        before = len(seen)
        for each, attempts in ((client, 2), (quick, 2), (once, 1)):
            with pytest.raises(ServerError) as caught:
                result(each.orders.get(UUID))
            assert caught.value.attempts == attempts
        assert [exchange.operation for exchange in seen[before:]] == ["token", *["get_order"] * 4]
        assert len(service.token_calls()) == 1
        service.last = Reply(delay=10)
        with pytest.raises(RequestTimeoutError):
            result(once.orders.get(UUID))
        service.last = Reply(body=ORDER)
        with pytest.raises(UnexpectedResponseError, match="larger than 9 bytes"):
            result(client.with_options(max_answer_bytes=9).orders.get(UUID))


@pytest.mark.parametrize(
    ("options", "kind"),
    [({"clock": None}, TypeError), ({"tries": 1}, TypeError), ({"timeout": 0}, ValueError),
     ({"retries": -1}, ValueError), ({"max_answer_bytes": 0}, ValueError)],
)  # fmt: skip
def test_options_that_cannot_be_meant(
    service: Service, options: dict[str, Any], kind: type[Exception]
) -> None:
    """They are refused as those of a client are."""
    for client in both(service):
        with pytest.raises(kind):
            client.with_options(**options)


def test_closing(service: Service) -> None:
    """The first closes for all, the others close nothing; nobody warns of theirs."""
    client = Client(ID, SECRET, base_url=service.url)
    with client.with_options(timeout=5) as view:
        assert view.orders.get(UUID)
    assert client.orders.get(UUID)
    client.close()
    for each in (client, view):
        with pytest.raises(UnusableClientError, match="is closed"):
            each.orders.get(UUID)


def test_closing_on_asyncio(service: Service) -> None:
    """Likewise."""

    async def used() -> None:
        client = AsyncClient(ID, SECRET, base_url=service.url)
        async with client.with_options(timeout=5) as view:
            assert await view.orders.get(UUID)
        assert await client.orders.get(UUID)
        await client.aclose()
        with pytest.raises(UnusableClientError, match="is closed"):
            await view.orders.get(UUID)

    asyncio.run(used())


def test_a_view_keeps_its_client_alive(service: Service) -> None:
    """Connections are not closed under it, and one that is forgotten with it warns once."""
    view = Client(ID, SECRET, base_url=service.url).with_options(timeout=5)
    gc.collect()
    assert view.orders.get(UUID)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        del view
        gc.collect()
    assert [warning.category for warning in told] == [ResourceWarning]


def test_a_class_of_ones_own_keeps_what_it_has(service: Service) -> None:
    """Its attributes go along, what was made for its calls does not."""

    class Shop(Client):
        name = ""

    with Shop(ID, SECRET, base_url=service.url) as shop:
        shop.name = "corner"
        assert shop.orders.get(UUID)
        view = shop.with_options(timeout=1)
        assert (type(view), view.name) == (Shop, "corner")
        held = Held(Reply(body=ORDER))
        service.replies = [held]
        with pytest.raises(RequestTimeoutError):
            view.orders.get(UUID, timeout=0.2)
        held.may_answer.set()
