# Written by apiscribe build; edits are lost.
"""Serves a stand-in on a loopback port."""

from __future__ import annotations

import socket
from collections.abc import Generator
from contextlib import contextmanager
from threading import Thread
from time import monotonic, sleep

import uvicorn

from ._asgi import Application

_HOST = "127.0.0.1"
_PATIENCE = 60.0


@contextmanager
def serving(app: Application, port: int) -> Generator[str]:
    """Serve from a thread until the block ends; give the URL without a path."""
    with socket.create_server((_HOST, port), backlog=2048) as listening:
        server = server_of(app)
        thread = Thread(target=server.run, args=([listening],), daemon=True)
        thread.start()
        try:
            _wait(server, thread)
            yield f"http://{_HOST}:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(_PATIENCE)


def server_of(app: Application) -> uvicorn.Server:
    """Return a server that says nothing and does not wait for idle clients."""
    return uvicorn.Server(
        uvicorn.Config(
            app,
            log_config=None,
            log_level="critical",
            access_log=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=1,
        )
    )


def _wait(server: uvicorn.Server, thread: Thread) -> None:
    until = monotonic() + _PATIENCE
    while not server.started:
        if not thread.is_alive() or monotonic() > until:
            raise RuntimeError("the stand-in does not start")
        sleep(0.005)
