"""Receive events in a FastAPI application: stored first, answered at once, worked on later.

    CDEK_INBOX=sqlite:///inbox.db CDEK_WEBHOOK_SECRET=… uvicorn --app-dir examples webhook_receiver:app

The events are handled by `examples/webhook_worker.py`, in a process of its own. Keep the
secret path out of access logs: `--no-access-log`, and likewise in a proxy before it.
"""

from __future__ import annotations

import os

from cdek_client.webhooks import Inbox, WebhookApp
from fastapi import FastAPI

inbox = Inbox(os.environ["CDEK_INBOX"])
app = FastAPI()


@app.get("/")
def shop() -> dict[str, str]:
    """Return the shop's own page; the rest of it would stand beside."""
    return {"shop": "open"}


app.mount("/hooks", WebhookApp(inbox, os.environ["CDEK_WEBHOOK_SECRET"]))
