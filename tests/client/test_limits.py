"""How large and how long, TLS, and the end of a client."""

from __future__ import annotations

import asyncio
import gzip
import shutil
import ssl
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2
import pytest
from cdek_client import AsyncClient, Client
from cdek_client.errors import (
    RequestTimeoutError,
    TransportError,
    UnexpectedResponseError,
    UnusableClientError,
)
from serving import ID, ORDER, SECRET, UUID, Caller, Held, ManualClock, Reply, Service

from running import COMPILED

ROOT = Path(__file__).resolve().parents[2]


def get(client: Any) -> Any:
    """Read the order."""
    return client.orders.get(UUID)


def test_large_answers_are_not_read(ask_http: Caller, service: Service) -> None:
    """Whether they say how large they are, or not, or are packed."""
    large = b'"' + b"x" * 300_000 + b'"'
    packed = gzip.compress(large)
    replies = [
        Reply(body=large),
        Reply(body=large, headers={"Content-Length": "", "Connection": "close"}),
        Reply(body=packed, headers={"Content-Encoding": "gzip"}),
    ]
    assert len(packed) < 5000
    for reply in replies:
        service.last = reply
        with pytest.raises(UnexpectedResponseError, match="larger than 100000 bytes"):
            ask_http(get, max_answer_bytes=100_000)
    service.last = Reply(body=gzip.compress(Reply(body=ORDER).content), headers={"Content-Encoding": "gzip"})  # fmt: skip
    assert ask_http(get, max_answer_bytes=1000).entity.number == "A1"


def test_a_call_ends_in_time(ask: Caller, service: Service, clock: ManualClock) -> None:
    """Also if the service never answers, be it for a token."""
    service.last = Reply(delay=5)
    for _ in range(2):
        began = clock.now
        with pytest.raises(RequestTimeoutError):
            ask(get, timeout=0.4)
        assert clock.now - began == pytest.approx(0.4, abs=0.01)
        service.token_replies = [Reply(delay=5)]


def test_a_client_of_one_s_own_is_used_and_not_closed(service: Service) -> None:
    """Its headers and its ways are kept; its redirects and keys are not."""
    own = httpx2.Client(
        headers={"X-Shop": "7", "Authorization": "Basic eA=="},
        auth=("user", "password"),
        follow_redirects=True,
    )
    with Client(ID, SECRET, base_url=service.url, http_client=own) as client:
        assert get(client).entity.number == "A1"
        service.replies = [Reply(302, headers={"Location": service.url})]
        with pytest.raises(UnexpectedResponseError):
            get(client)
    assert not own.is_closed
    asked, _ = service.calls()
    assert asked.headers["x-shop"] == "7"
    assert asked.headers["authorization"] == "Bearer token-1-of-tests"
    assert "authorization" not in service.token_calls()[0].headers
    own.close()
    with pytest.raises(TypeError, match=r"httpx2\.AsyncClient"):
        AsyncClient(ID, SECRET, base_url=service.url, http_client=own)  # type: ignore[arg-type]


def test_closing(service: Service) -> None:
    """Twice is once; afterwards a call says so."""
    client = Client(ID, SECRET, base_url=service.url)
    get(client)
    client.close()
    client.close()
    with pytest.raises(UnusableClientError, match="closed"):
        get(client)

    async def main() -> None:
        made = AsyncClient(ID, SECRET, base_url=service.url)
        await get(made)
        await made.aclose()
        await made.aclose()
        with pytest.raises(UnusableClientError, match="closed"):
            await get(made)

    asyncio.run(main())


UNCLOSED = """
import asyncio, sys
from cdek_client import AsyncClient, Client
url, uuid = sys.argv[1:]
client = Client("id", "secret", base_url=url)
other = AsyncClient("id", "secret", base_url=url)
async def main():
    global task
    await other.orders.get(uuid)
    task = asyncio.create_task(other.orders.wait(uuid, "UPDATE", first=60))
    await asyncio.sleep(0.1)
client.orders.get(uuid)
asyncio.run(main())
print("done")
"""


def test_an_unclosed_client_keeps_nobody(service: Service) -> None:
    """The interpreter ends, whatever is left open."""
    done = subprocess.run(
        [sys.executable, "-c", UNCLOSED, service.url, UUID],
        env={"PYTHONPATH": str(ROOT / "generated/cdek-client/src"), **COMPILED},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")


def test_cancelling_a_call(service: Service) -> None:
    """It ends before the service answers, and the client goes on."""
    held = Held(Reply(body=ORDER))
    service.replies = [held]

    async def main() -> Any:
        async with AsyncClient(ID, SECRET, base_url=service.url) as client:
            call = asyncio.create_task(get(client))
            await asyncio.to_thread(held.is_asked.wait, 60)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            assert not held.may_answer.is_set()
            return await get(client)

    assert asyncio.run(main()).entity.number == "A1"
    held.may_answer.set()


def test_threads_share_a_client(service: Service) -> None:
    """Each gets its own answer."""
    service.last = lambda asked: Reply(body={"entity": {"uuid": asked.path[-36:]}})
    ids = [f"72753034-1d5c-4e9b-b7d0-{number:012}" for number in range(200)]
    with Client(ID, SECRET, base_url=service.url) as client, ThreadPoolExecutor(20) as pool:
        found = list(pool.map(lambda id: str(client.orders.get(id).entity.uuid), ids))
    assert found == ids


def test_a_thousand_calls_at_once(service: Service) -> None:
    """They wait for connections, and all come through."""

    async def main() -> int:
        async with AsyncClient(ID, SECRET, base_url=service.url) as client:
            return len(await asyncio.gather(*(get(client) for _ in range(1000))))

    assert asyncio.run(main()) == 1000
    assert len(service.token_calls()) == 1


@pytest.mark.skipif(not shutil.which("openssl"), reason="nothing to make a certificate with")
def test_a_certificate_of_nobody_is_refused(tmp_path: Path) -> None:
    """At once, as trying again does not help, and before anything is sent."""
    files = ["-keyout", tmp_path / "key.pem", "-out", tmp_path / "certificate.pem"]
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", *files],
        capture_output=True, check=True,
    )  # fmt: skip
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "certificate.pem", tmp_path / "key.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        client = Client(ID, SECRET, base_url=f"https://localhost:{server.server_port}")
        with client, pytest.raises(TransportError, match="CERTIFICATE_VERIFY_FAILED") as caught:
            get(client)
        assert caught.value.attempts == 1
    finally:
        server.shutdown()
        server.server_close()
