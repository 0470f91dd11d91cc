"""Inboxes in both databases, and events to put into them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from cdek_client.webhooks import Inbox
from databases import alone, new_database, start_server
from events import Clock


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of a PostgreSQL server of the tests' own, without a database's name."""
    # All processes of one run share a server. It runs as another user where this one is
    # root, so that it cannot live in a folder of pytest's; the path of its socket is short.
    name = os.environ.get("PYTEST_XDIST_TESTRUNUID", uuid4().hex)[:12]
    server = start_server(name)
    yield server.get_uri()
    with alone(name):
        server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def inbox_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an inbox that is empty."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/inbox.db"
    return new_database(request.getfixturevalue("postgresql"))


@pytest.fixture
def clock() -> Clock:
    """A clock that the test moves."""
    return Clock()


@pytest.fixture
def new_inbox(inbox_url: str, clock: Clock) -> Iterator[Callable[..., Inbox]]:
    """Makes inboxes, all on one database and one clock."""
    made: list[Inbox] = []

    def make(**options: Any) -> Inbox:
        made.append(Inbox(inbox_url, clock=clock, **options))
        return made[-1]

    yield make
    for inbox in made:
        inbox.close()


@pytest.fixture
def inbox(new_inbox: Callable[..., Inbox]) -> Inbox:
    """An inbox on the clock of the test."""
    return new_inbox()
