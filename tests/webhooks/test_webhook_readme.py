"""The examples of the README that need an inbox, in the order in which they stand."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import httpx2
import pytest
from cdek_client.testing import StandIn
from cdek_client.webhooks import Inbox
from events import status_event, wire
from test_killed import SECRET
from test_reconcile import order

from running import ROOT

README = (ROOT / "generated/cdek-client/README.md").read_text("utf-8")


def blocks(title: str) -> list[str]:
    """Return the Python of one section."""
    section = README.split(f"# {title}\n", 1)[1]
    section = re.split(r"^##+ ", section, maxsplit=1, flags=re.MULTILINE)[0]
    return re.findall(r"```python\n(.*?)```", section, re.DOTALL)


def run(block: str) -> dict[str, Any]:
    """Run an example; what it defines."""
    names: dict[str, Any] = {"__name__": "example"}
    exec(compile(block, "README.md", "exec"), names)
    return names


async def post(app: Any, event: bytes) -> int:
    """Send an event to an application; the status of its answer."""
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app)) as session:
        return (await session.post(f"http://shop.test/{SECRET}", content=event)).status_code


def test_receiver_worker_and_reconciliation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the receiver took the worker handles; what never came is fetched."""
    monkeypatch.chdir(tmp_path)
    receiver, worker = blocks("Receive events")
    (reconciliation,) = blocks("Fetch what never came")
    assert all(len(block.strip().splitlines()) <= 10 for block in (receiver, worker))
    app = run(receiver)["app"]
    assert asyncio.run(post(app, wire(status_event(1, 0)))) == 200
    run(worker)
    assert capsys.readouterr().out.startswith("ORDER_STATUS|")
    standin = StandIn()
    standin.add(order(1, 0, 1))
    with standin.serve() as url:
        monkeypatch.setenv("CDEK_CLIENT_ID", standin.credentials["client_id"])
        monkeypatch.setenv("CDEK_CLIENT_SECRET", standin.credentials["client_secret"])
        monkeypatch.setenv("CDEK_BASE_URL", url)
        run(reconciliation)
    assert capsys.readouterr().out == "1 1 {}\n"
    with Inbox("sqlite:///inbox.db") as inbox:
        assert (inbox.stats().done, inbox.stats().pending) == (1, 1)


def test_every_figure_of_the_alarms_is_there() -> None:
    """The README names what the figures of an inbox are called."""
    from dataclasses import fields

    from cdek_client.webhooks import InboxStats

    named = {*re.findall(r"^\| `(\w+)`", README, re.MULTILINE)}
    figures = {field.name for field in fields(InboxStats)}
    assert {"failed", "missed_since", "oldest_pending", "unreadable"} <= named & figures
