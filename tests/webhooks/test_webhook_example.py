"""The example of a shop: a receiver in FastAPI, and a worker beside it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import httpx2
from events import order_id, status_event, wire
from test_killed import SECRET, free_port

from running import ROOT

EXAMPLES = ROOT / "examples"
RECEIVER, WORKER = "webhook_receiver.py", "webhook_worker.py"


def test_receiver_and_worker(tmp_path: Path) -> None:
    """Events that are posted come out of the worker in order, on the shop's own server."""
    environment = {
        **os.environ,
        "PYTHONPATH": f"{ROOT / 'generated/cdek-client/src'}{os.pathsep}{EXAMPLES}",
        "CDEK_INBOX": f"sqlite:///{tmp_path}/inbox.db",
        "CDEK_WEBHOOK_SECRET": SECRET,
    }
    port = free_port()
    server = [sys.executable, "-m", "uvicorn", f"{RECEIVER.removesuffix('.py')}:app", "--port", str(port), "--no-access-log", "--log-level", "warning"]  # fmt: skip
    worker = [sys.executable, str(EXAMPLES / WORKER)]
    with (
        subprocess.Popen(server, env=environment) as receiver,
        subprocess.Popen(worker, env=environment, stdout=subprocess.PIPE, text=True) as handler,
    ):
        try:
            url = f"http://127.0.0.1:{port}"
            while not answers(url):
                assert receiver.poll() is None
                time.sleep(0.05)
            for event in (status_event(1, 0), status_event(1, 3), status_event(1, 3, deleted=True)):
                posted = httpx2.post(f"{url}/hooks/{SECRET}", content=wire(event))
                assert posted.status_code == 200
            assert handler.stdout
            lines = [handler.stdout.readline().strip() for _ in range(3)]
        finally:
            handler.kill()
            receiver.kill()
    order = order_id(1)
    assert lines == [
        f"{order}: CREATED, over: False",
        f"{order}: DELIVERED, over: True",
        f"{order}: not DELIVERED after all",
    ]


def answers(url: str) -> bool:
    """Whether the shop is open."""
    try:
        return httpx2.get(url).json() == {"shop": "open"}
    except httpx2.TransportError:
        return False
