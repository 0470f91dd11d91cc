"""The receiver: ASGI and WSGI, alone and mounted, with its limits."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import sqlite3
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from wsgiref.validate import validator

import httpx2
import pytest
from cdek_client.webhooks import Inbox, WebhookApp, WebhookWSGIApp
from events import status_event, wire

SECRET = "4c1fb0a6c3f9_under-a.path~"
URL = f"http://shop.test/{SECRET}"


@pytest.fixture
def sqlite_inbox(tmp_path: Path) -> Iterator[Inbox]:
    """An inbox in a file."""
    with Inbox(f"sqlite:///{tmp_path}/inbox.db") as inbox:
        yield inbox


class Wire:
    """Sends requests to an application, through ASGI or WSGI."""

    def __init__(self, inbox: Inbox, kind: str, **options: Any) -> None:
        self.kind = kind
        self.app: Any = (WebhookApp if kind == "asgi" else WebhookWSGIApp)(inbox, SECRET, **options)

    def request(self, method: str, url: str = URL, **given: Any) -> httpx2.Response:
        """Send one request from 203.0.113.5."""
        client = ("203.0.113.5", 1234)
        if self.kind == "wsgi":
            transport = httpx2.WSGITransport(validator(self.app), remote_addr=client[0])
            with httpx2.Client(transport=transport) as session:
                return session.request(method, url, **given)
        return asyncio.run(self._request(httpx2.ASGITransport(self.app, client=client), method, url, given))  # fmt: skip

    async def _request(self, transport: Any, method: str, url: str, given: Any) -> httpx2.Response:
        async with httpx2.AsyncClient(transport=transport) as session:
            return await session.request(method, url, **given)


@pytest.fixture(params=["asgi", "wsgi"])
def kind(request: pytest.FixtureRequest) -> str:
    """How the application is called."""
    return str(request.param)


def test_an_event_is_kept_and_answered(sqlite_inbox: Inbox, kind: str) -> None:
    """With 200 and nothing else; the bytes are those that came."""
    answer = Wire(sqlite_inbox, kind).request("POST", content=wire(status_event()))
    assert (answer.status_code, answer.content) == (200, b"")
    (stored,) = sqlite_inbox.stored()
    assert stored.body == wire(status_event())


def test_what_is_no_event_is_kept_as_well(sqlite_inbox: Inbox, kind: str) -> None:
    """Nothing is dropped because it is not understood."""
    for body in (b"\xff", b"", b"<html>", b'{"type": "NEW_KIND"}'):
        assert Wire(sqlite_inbox, kind).request("POST", content=body).status_code == 200
    assert {stored.state for stored in sqlite_inbox.stored()} == {"unreadable", "pending"}


ELSEWHERE = ["/", f"/{SECRET}/", f"/{SECRET}x", f"/{SECRET[:-1]}", f"//{SECRET}", f"/x/{SECRET}", "/%FF%00", f"/{SECRET.upper()}"]  # fmt: skip


@pytest.mark.parametrize("path", ELSEWHERE)
def test_only_the_secret_path_is_there(sqlite_inbox: Inbox, kind: str, path: str) -> None:
    """Whatever the method: who does not know it learns nothing."""
    wire_ = Wire(sqlite_inbox, kind)
    answers = [
        wire_.request(method, f"http://shop.test{path}") for method in ("POST", "GET", "PUT")
    ]
    assert {(answer.status_code, answer.content) for answer in answers} == {(404, b"")}
    assert sqlite_inbox.stored() == []


def test_other_methods(sqlite_inbox: Inbox, kind: str) -> None:
    """Are refused with those that there are; HEAD answers as GET without a body."""
    wire_ = Wire(sqlite_inbox, kind)
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS"):
        answer = wire_.request(method)
        assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, POST")
    head = wire_.request("HEAD")
    assert (head.status_code, head.content) == (200, b"")


def test_too_long_a_body(sqlite_inbox: Inbox, kind: str) -> None:
    """With its length told or not; the longest that is taken is taken."""
    wire_ = Wire(sqlite_inbox, kind, most_bytes=1000)
    assert wire_.request("POST", content=b"x" * 1001).status_code == 413
    assert wire_.request("POST", content=b"x" * 1000).status_code == 200
    assert [len(stored.body) for stored in sqlite_inbox.stored()] == [1000]


NETWORKS = [(["203.0.113.0/24"], 200), (["198.51.100.0/24", "203.0.113.5/32"], 200), (["198.51.100.0/24"], 404), ([], 404)]  # fmt: skip


@pytest.mark.parametrize(("networks", "status"), NETWORKS)
def test_networks(sqlite_inbox: Inbox, kind: str, networks: list[str], status: int) -> None:
    """Others learn nothing."""
    wire_ = Wire(sqlite_inbox, kind, networks=networks)
    assert wire_.request("POST", content=b"{}").status_code == status


@pytest.mark.parametrize("secret", ["", "short", "a" * 15, "a" * 201, "with/slash/in-the-path", "with spaces in the path", "ünguessable-path-x"])  # fmt: skip
def test_a_secret_that_is_none(sqlite_inbox: Inbox, secret: str) -> None:
    """Is refused when the application is made, and not shown."""
    with pytest.raises(ValueError, match="the secret must be") as raised:
        WebhookApp(sqlite_inbox, secret)
    assert not secret or secret not in str(raised.value)


def test_a_network_that_is_none(sqlite_inbox: Inbox) -> None:
    """Is named."""
    with pytest.raises(ValueError, match=r"203\.0\.113\.5/24"):
        WebhookApp(sqlite_inbox, SECRET, networks=["203.0.113.5/24"])


def test_health(sqlite_inbox: Inbox, kind: str) -> None:
    """GET tells how many events wait, and when none come although they should."""
    wire_ = Wire(sqlite_inbox, kind)
    wire_.request("POST", content=wire(status_event()))
    answer = wire_.request("GET")
    figures = answer.json()
    assert answer.headers["content-type"] == "application/json"
    assert (figures["status"], figures["pending"], figures["missed_since"]) == ("ok", 1, 0)
    far = status_event(step=1, status_date_time="2999-01-01T00:00:00+0000")
    sqlite_inbox.put(wire(far), recovered=True)
    assert wire_.request("GET").json()["status"] == "silent"


def test_a_locked_database(sqlite_inbox: Inbox, kind: str, tmp_path: Path) -> None:
    """503 and try again; kept once it is free."""
    wire_ = Wire(sqlite_inbox, kind)
    wire_.request("POST", content=wire(status_event(1)))
    other = sqlite3.connect(tmp_path / "inbox.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    answer = wire_.request("POST", content=wire(status_event(2)))
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    other.execute("ROLLBACK")
    other.close()
    assert wire_.request("POST", content=wire(status_event(2))).status_code == 200
    assert len(sqlite_inbox.stored()) == 2


def test_a_database_that_is_gone(sqlite_inbox: Inbox, kind: str, tmp_path: Path) -> None:
    """An inbox whose file was taken away begins a new one, and tells of none kept in the old."""
    wire_ = Wire(sqlite_inbox, kind)
    assert wire_.request("POST", content=wire(status_event(1))).status_code == 200
    for path in tmp_path.glob("inbox.db*"):
        path.rename(path.with_name(f"away-{path.name}"))
    assert wire_.request("POST", content=wire(status_event(2))).status_code == 200
    with sqlite3.connect(tmp_path / "inbox.db") as connection:
        assert connection.execute("SELECT count(*) FROM inbox_events").fetchone() == (1,)


def test_a_folder_that_is_not_there(tmp_path: Path, kind: str) -> None:
    """503, for events and for the figures, until somebody makes it."""
    with Inbox(f"sqlite:///{tmp_path}/later/inbox.db") as inbox:
        wire_ = Wire(inbox, kind)
        assert wire_.request("POST", content=wire(status_event())).status_code == 503
        assert wire_.request("GET").status_code == 503
        (tmp_path / "later").mkdir()
        assert wire_.request("POST", content=wire(status_event())).status_code == 200
        assert wire_.request("GET").status_code == 200


def test_a_full_disk(sqlite_inbox: Inbox, kind: str) -> None:
    """503; what was kept stays, and there is no need to start again."""
    wire_ = Wire(sqlite_inbox, kind)
    wire_.request("POST", content=wire(status_event(1)))
    with sqlite_inbox.database.writing() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    for engine in sqlite_inbox.database._engines.values():
        # Every connection of the pool would have to be limited; there is one a thread.
        with engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    big = {**status_event(2), "ballast": "x" * 500_000}
    assert wire_.request("POST", content=wire(big)).status_code == 503
    for engine in sqlite_inbox.database._engines.values():
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    assert wire_.request("POST", content=wire(big)).status_code == 200
    assert len(sqlite_inbox.stored()) == 2


def asgi(app: Any, messages: AsyncIterator[dict[str, Any]], **scope: Any) -> list[dict[str, Any]]:
    """Call an application with messages; what it sent."""
    sent: list[dict[str, Any]] = []
    whole = {"type": "http", "method": "POST", "path": f"/{SECRET}", "headers": [], **scope}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    asyncio.run(app(whole, lambda: anext(messages), send))
    return sent


async def dripping() -> AsyncIterator[dict[str, Any]]:
    """A body that never ends."""
    while True:
        yield {"type": "http.request", "body": b"x", "more_body": True}
        await asyncio.sleep(0.01)


async def leaving() -> AsyncIterator[dict[str, Any]]:
    """A client that goes away within its body."""
    yield {"type": "http.request", "body": b"{", "more_body": True}
    yield {"type": "http.disconnect"}


async def parts() -> AsyncIterator[dict[str, Any]]:
    """A body in parts."""
    body = wire(status_event())
    yield {"type": "http.request", "body": body[:10], "more_body": True}
    yield {"type": "http.request", "body": body[10:]}


def test_a_body_that_never_ends(sqlite_inbox: Inbox) -> None:
    """Is given up after the time that a request may take."""
    sent = asgi(WebhookApp(sqlite_inbox, SECRET, seconds=0.05), dripping())
    assert sent[0]["status"] == 408
    assert sqlite_inbox.stored() == []


def test_a_client_that_goes_away(sqlite_inbox: Inbox) -> None:
    """Half an event is none, and gets no answer."""
    assert asgi(WebhookApp(sqlite_inbox, SECRET), leaving()) == []
    assert sqlite_inbox.stored() == []


def test_a_body_in_parts_below_a_mount(sqlite_inbox: Inbox) -> None:
    """The path is the one below the mount."""
    app = WebhookApp(sqlite_inbox, SECRET)
    sent = asgi(app, parts(), path=f"/hooks/{SECRET}", root_path="/hooks")
    assert sent[0]["status"] == 200
    assert [stored.body for stored in sqlite_inbox.stored()] == [wire(status_event())]


def test_mounted_in_starlette(sqlite_inbox: Inbox) -> None:
    """With and without a path of the mount's own."""
    from starlette.applications import Starlette
    from starlette.routing import Mount

    app = Starlette(routes=[Mount("/hooks", WebhookApp(sqlite_inbox, SECRET))])
    wire_ = Wire(sqlite_inbox, "asgi")
    wire_.app = app
    url = f"http://shop.test/hooks/{SECRET}"
    assert wire_.request("POST", url, content=wire(status_event())).status_code == 200
    assert wire_.request("POST", f"{url}x", content=b"{}").status_code == 404


def test_wsgi_without_a_length(sqlite_inbox: Inbox) -> None:
    """And with one that is wrong or no number: what is cut is not taken for an event."""
    app = WebhookWSGIApp(sqlite_inbox, SECRET, most_bytes=1000)
    statuses: list[str] = []
    body = wire(status_event())
    for length, content in ((None, body), ("9" * 30, b""), ("x", b""), (str(len(body) + 1), body)):
        environ: dict[str, Any] = {"REQUEST_METHOD": "POST", "PATH_INFO": f"/{SECRET}", "wsgi.input": io.BytesIO(content)}  # fmt: skip
        environ |= {"CONTENT_LENGTH": length} if length else {}
        app(environ, lambda status, headers: statuses.append(status))
    assert [status[:3] for status in statuses] == ["200", "413", "413", "400"]
    assert len(sqlite_inbox.stored()) == 1


def test_the_secret_is_never_logged(sqlite_inbox: Inbox, kind: str, caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:  # fmt: skip
    """Nor any event, whatever goes wrong; nor does the application show it."""
    caplog.set_level(logging.DEBUG)
    wire_ = Wire(sqlite_inbox, kind)
    lock = sqlite3.connect(tmp_path / "inbox.db", isolation_level=None)
    wire_.request("POST", content=b'{"phone": "+37120000000"}')
    lock.execute("BEGIN IMMEDIATE")
    assert wire_.request("POST", content=b'{"phone": "+37120000000"}').status_code == 503
    lock.close()
    ours = [r.getMessage() for r in caplog.records if r.name.startswith("cdek_client")]
    assert ours and not any(SECRET in text or "+37120000000" in text for text in ours)
    assert SECRET not in repr(wire_.app)


def test_health_is_json_for_machines(sqlite_inbox: Inbox, kind: str) -> None:
    """An inbox that nothing came to yet has figures too."""
    figures = json.loads(Wire(sqlite_inbox, kind).request("GET").content)
    assert figures["last_received"] is None and figures["oldest_pending"] is None
