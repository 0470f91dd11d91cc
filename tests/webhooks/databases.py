"""Databases of PostgreSQL for single tests."""

from __future__ import annotations

from uuid import uuid4

import psycopg


def new_database(server: str) -> str:
    """Make a database on a server of PostgreSQL; its URL."""
    name = f"inbox_{uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    head, _, query = server.partition("?")
    return f"{head.rpartition('/')[0]}/{name}?{query}"
