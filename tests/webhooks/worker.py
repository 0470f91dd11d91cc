"""A worker: handles events until it is killed, and writes down when it begins and ends one."""

from __future__ import annotations

import os
import sys
import time

from cdek_client.webhooks import Inbox

url, journal = sys.argv[1:]
out = os.open(journal, os.O_WRONLY | os.O_APPEND | os.O_CREAT)


def note(word: str, key: str) -> None:
    """Write a line that comes whole."""
    os.write(out, f"{word} {os.getpid()} {key}\n".encode())


with Inbox(url, lease=3.0) as inbox:
    note("ready", "-")
    for item in inbox.events(follow=True, poll=0.05):
        with item:
            note("begin", item.key)
            time.sleep(0.01)
            note("end", item.key)
