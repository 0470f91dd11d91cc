"""Handle events that were received, as they come: `python examples/webhook_worker.py`.

CDEK_INBOX names the inbox. An event whose handling raises is tried again, and set aside
after the last attempt: `cdek inbox list --state failed`.
"""

from __future__ import annotations

import os
import sys

from cdek_client.models import OrderStatusEvent
from cdek_client.webhooks import Event, Inbox


def handle(event: Event) -> None:
    """Tell the shop what has happened to an order."""
    if not isinstance(event, OrderStatusEvent):
        return
    if event.retracted:
        print(f"{event.uuid}: not {event.status} after all", flush=True)
    else:
        print(f"{event.uuid}: {event.status}, over: {event.is_over}", flush=True)


def main() -> int:
    """Handle events until interrupted; return the exit code."""
    try:
        work(Inbox(os.environ["CDEK_INBOX"]))
    except KeyboardInterrupt:
        return 0
    return 1


def work(inbox: Inbox) -> None:
    """Handle events as they come, one after the other."""
    for item in inbox.events(follow=True):
        with item:
            handle(item.event)


if __name__ == "__main__":
    sys.exit(main())
