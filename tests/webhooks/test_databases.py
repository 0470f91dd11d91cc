"""Databases that go away and come back, and inboxes of older and newer releases."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from cdek_client.webhooks import Inbox, InboxUnavailableError
from databases import new_database, start_server
from events import status_event, wire
from sqlalchemy import create_engine, inspect, text

VERSION_1 = """
CREATE TABLE inbox_events (id INTEGER PRIMARY KEY, key VARCHAR(300) NOT NULL UNIQUE, type VARCHAR(100) NOT NULL,
  subject VARCHAR(200) NOT NULL, body {bytes} NOT NULL, occurred_at BIGINT NOT NULL, received_at BIGINT NOT NULL,
  repeats INTEGER DEFAULT 0 NOT NULL, repeated_at BIGINT, recovered BOOLEAN NOT NULL, state VARCHAR(10) NOT NULL,
  attempts INTEGER DEFAULT 0 NOT NULL, due_at BIGINT NOT NULL, done_at BIGINT, error TEXT);
CREATE TABLE inbox_subjects (subject VARCHAR(200) PRIMARY KEY, due_at BIGINT, lease VARCHAR(40), leased_until BIGINT);
CREATE TABLE inbox_facts (name VARCHAR(40) PRIMARY KEY, value BIGINT NOT NULL);
INSERT INTO inbox_facts VALUES ('version', 1);
INSERT INTO inbox_subjects VALUES ('a', 1, NULL, NULL)
"""
EVENT_1 = "INSERT INTO inbox_events VALUES (1, 'k', 'ORDER_STATUS', 'a', :body, 1, 1, 0, NULL, {false}, 'pending', 0, 1, NULL, NULL)"  # fmt: skip


def engine_of(url: str) -> Any:
    """An engine of the database of an inbox."""
    return create_engine(url.replace("postgresql://", "postgresql+psycopg://"))


def test_an_older_inbox_is_read(inbox_url: str) -> None:
    """What waits in it is handled, what is new works, and it stays at today's version."""
    engine = engine_of(inbox_url)
    is_sqlite = inbox_url.startswith("sqlite")
    with engine.begin() as connection:
        for statement in VERSION_1.format(bytes="BLOB" if is_sqlite else "BYTEA").split(";"):
            connection.exec_driver_sql(statement)
        insert = EVENT_1.format(false="0" if is_sqlite else "false")
        connection.execute(text(insert), {"body": wire(status_event())})
    for _ in range(2):
        with Inbox(inbox_url) as inbox:
            inbox.stats()
    with Inbox(inbox_url) as inbox:
        item = inbox.next_item()
        assert item
        with item:
            assert item.body == wire(status_event())
    with engine.connect() as connection:
        columns = {column["name"] for column in inspect(connection).get_columns("inbox_subjects")}
        assert {"followed", "over", "checked_at"} <= columns
        assert connection.scalar(text("SELECT value FROM inbox_facts WHERE name = 'version'")) == 2
    engine.dispose()


def test_a_newer_inbox_is_left_alone(inbox_url: str) -> None:
    """An older release does not guess."""
    with Inbox(inbox_url) as inbox:
        inbox.put(wire(status_event()))
    engine = engine_of(inbox_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE inbox_facts SET value = 99 WHERE name = 'version'"))
    engine.dispose()
    with Inbox(inbox_url) as inbox, pytest.raises(RuntimeError, match="version 99"):
        inbox.stats()


def test_two_that_begin_at_once(inbox_url: str) -> None:
    """Both find the tables made, whoever makes them."""
    from threading import Barrier, Thread

    both, errors = Barrier(4), []

    def begin() -> None:
        both.wait()
        try:
            with Inbox(inbox_url) as inbox:
                inbox.put(wire(status_event()))
        except Exception as error:
            errors.append(error)

    threads = [Thread(target=begin) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []


@pytest.fixture
def server() -> Iterator[Any]:
    """A server of PostgreSQL of this test's own, to be stopped by it."""
    running = start_server(uuid4().hex[:12])
    yield running
    running.ensure_postgres_running()
    running.cleanup()


def test_a_server_that_goes_away_and_comes_back(server: Any) -> None:
    """What was kept is there, what was not was refused, and nobody has to help."""
    with Inbox(new_database(server.get_uri())) as inbox:
        inbox.add(wire(status_event(1))).result()
        stop(server)
        with pytest.raises(InboxUnavailableError):
            inbox.add(wire(status_event(2))).result()
        with pytest.raises(InboxUnavailableError):
            inbox.next_item()
        server.ensure_postgres_running()
        inbox.add(wire(status_event(2))).result()
        assert inbox.stats().pending == 2
        for item in inbox.events():
            with item:
                assert item.attempts == 1


def stop(server: Any) -> None:
    """Stop a server at once, as when its machine fails."""
    command = [server.bin_path / "pg_ctl", "-w", "-D", server.pgdata, "-m", "immediate", "stop"]
    subprocess.run(command, check=True, capture_output=True, user=server.system_user)


def test_a_process_that_forks_has_its_own_connections(tmp_path: Path) -> None:
    """Parent and child both go on, and lose nothing."""
    with Inbox(f"sqlite:///{tmp_path}/inbox.db") as inbox:
        inbox.add(wire(status_event(1))).result()
        child = os.fork()
        if child == 0:
            try:
                inbox.add(wire(status_event(2))).result(10)
                os._exit(0)
            finally:
                os._exit(1)
        assert os.waitpid(child, 0)[1] == 0
        inbox.add(wire(status_event(3))).result()
        assert inbox.stats().pending == 3


def test_commits_are_on_disk(tmp_path: Path) -> None:
    """SQLite writes ahead, and waits for the disk, when an event is received."""
    with Inbox(f"sqlite:///{tmp_path}/inbox.db") as inbox, inbox.database.writing() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
    assert sqlite3.sqlite_version and sys.platform
