# Written by apiscribe build; edits are lost.
"""Keeps secrets out of the logs of the HTTP library, which quote what a server sent."""

from __future__ import annotations

import logging
from weakref import WeakSet

from .masks import Mask

_LOGGERS = (
    "httpx2",
    *(
        f"httpcore2.{part}"
        for part in ("connection", "http11", "http2", "proxy", "socks")
    ),
)
_SHORTEST = 6
"""What is shorter is a word; the logs of all clients are one."""
_masks: WeakSet[Mask] = WeakSet()


def hide_in_logs(mask: Mask) -> None:
    """Let the logs of the HTTP library go through a mask, as long as that lives."""
    _masks.add(mask)


def _hide(record: logging.LogRecord) -> bool:
    text = record.getMessage()
    for mask in list(_masks):
        text = mask.text(text, _SHORTEST)
    record.msg, record.args = text, None
    return True


for _name in _LOGGERS:
    logging.getLogger(_name).addFilter(_hide)
