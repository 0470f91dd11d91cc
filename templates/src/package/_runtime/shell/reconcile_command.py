# Written by apiscribe build; edits are lost.
"""The command `inbox reconcile`: to fetch the events that never came."""

from __future__ import annotations

import sys
from argparse import Namespace
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict
from typing import Any

from ...client import Client
from ..events import PREFIX
from ..webhooks.inbox import Inbox
from ..webhooks.reconciling import Progress, reconcile
from .credentials import load
from .printing import as_json, complain, show, wants_json


def reconcile_inbox(options: Namespace, inbox: Inbox) -> int:
    """Read what is not over yet; 0, or 4 if something could not be read."""
    load(PREFIX, options.credentials)
    with Client.from_env() as client, _progress() as progress:
        report = reconcile(client, inbox, options.subjects or None, rate=options.rate, progress=progress)  # fmt: skip
    if wants_json(options.json):
        as_json(asdict(report))
    else:
        show(asdict(report), "reconciliation")
    for subject, error in report.failed.items():
        complain(f"{subject}: {error}")
    return 4 if report.failed else 0


def _progress() -> AbstractContextManager[Progress | None]:
    """Return a bar on a terminal, if rich is there; nothing elsewhere."""
    if not sys.stderr.isatty():
        return nullcontext()
    try:
        from rich.console import Console
        from rich.progress import Progress as Bar
    except ModuleNotFoundError:
        return nullcontext()
    return _Shown(Bar(console=Console(stderr=True)))


class _Shown(AbstractContextManager["Progress"]):
    """Shows a bar of rich for the time of a block."""

    def __init__(self, bar: Any) -> None:
        self._bar = bar

    def __enter__(self) -> Progress:
        self._bar.start()
        task = self._bar.add_task("reading", total=None)

        def shown(done: int, total: int) -> None:
            self._bar.update(task, completed=done, total=total)

        return shown

    def __exit__(self, *_: object) -> None:
        self._bar.stop()
