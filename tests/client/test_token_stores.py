"""Stores of tokens: shared, told apart, and never trusted more than they deserve."""

from __future__ import annotations

import json
import os
import stat
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from callers import QUICK
from cdek_client import Client, FileTokenStore, MemoryTokenStore, Token, TokenStore
from hypothesis import given
from hypothesis import strategies as st
from serving import ID, SECRET, UUID, Caller, Service


def get(client: Any) -> Any:
    """Read the order."""
    return client.orders.get(UUID)


def client(service: Service, **options: Any) -> Client:
    """A synchronous client that repeats quickly."""
    return Client(ID, SECRET, **{"base_url": service.url, "retries": QUICK, **options})


def test_clients_share_a_store(service: Service) -> None:
    """The second asks for no token, and renews one that is refused."""
    store = MemoryTokenStore()
    for _ in range(3):
        with client(service, token_store=store) as made:
            get(made)
    assert len(service.token_calls()) == 1
    service.tokens = dict.fromkeys(service.tokens, 0.0)
    for _ in range(2):
        with client(service, token_store=store) as made:
            get(made)
    assert len(service.token_calls()) == 2


def test_stores_tell_clients_apart(service: Service) -> None:
    """Other keys and other addresses have tokens of their own."""
    store = MemoryTokenStore()
    other = service.url.replace("127.0.0.1", "localhost")
    for url, id in [(service.url, ID), (other, ID), (service.url, "another")]:
        with Client(id, SECRET, base_url=url, token_store=store) as made:
            get(made)
    assert len(service.token_calls()) == 3


class Broken:
    """A store that is not there."""

    def get(self, key: str) -> Token | None:
        """Fails."""
        raise OSError("gone")

    def set(self, key: str, token: Token) -> None:
        """Fails."""
        raise OSError("gone")


def test_a_broken_store_stops_nobody(ask: Caller, service: Service) -> None:
    """The client fetches a token as if there were none."""
    store: TokenStore = Broken()
    assert ask(get, token_store=store).entity.number == "A1"


def test_a_file_keeps_tokens(service: Service, tmp_path: Path) -> None:
    """Readable by its owner alone, and replaced as a whole."""
    path = tmp_path / "tokens.json"
    for _ in range(3):
        with client(service, token_store=FileTokenStore(path)) as made:
            get(made)
    assert len(service.token_calls()) == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["tokens.json"]
    assert ID not in path.read_text() and SECRET not in path.read_text()


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_a_file_that_others_read_is_not_trusted(service: Service, tmp_path: Path) -> None:
    """Its tokens count for nothing; the next one closes it."""
    path = tmp_path / "tokens.json"
    store = FileTokenStore(path)
    store.set("k", Token("abc", time.time() + 100))
    assert store.get("k") == Token("abc", store.get("k").expires_at)  # type: ignore[union-attr]
    path.chmod(0o644)
    assert store.get("k") is None
    store.set("k", Token("abc", time.time() + 100))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


WRONG = st.binary() | st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["k", "token", "expires_at"]), inner),
).map(lambda value: json.dumps(value).encode())  # fmt: skip


@given(content=WRONG)
def test_a_damaged_file_counts_as_empty(
    content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever stands in it, a client starts and mends it."""
    path = tmp_path_factory.mktemp("store") / "tokens.json"
    path.write_bytes(content)
    path.chmod(0o600)
    store = FileTokenStore(path)
    assert store.get("k") is None or isinstance(store.get("k"), Token)
    store.set("k", Token("abc", time.time() + 100))
    assert store.get("k") is not None


def test_writers_do_not_break_a_file(tmp_path: Path) -> None:
    """Whoever reads sees one token or another, never half of one."""
    path = tmp_path / "tokens.json"
    FileTokenStore(path).set("k", Token("t" * 999, time.time() + 100))

    def write(number: int) -> bool:
        store = FileTokenStore(path)
        store.set("k", Token(str(number % 10) * 999, time.time() + 100))
        found = store.get("k")
        return found is not None and len(set(found.value)) == 1

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(write, range(200)))
    assert [one.name for one in tmp_path.iterdir()] == ["tokens.json"]
