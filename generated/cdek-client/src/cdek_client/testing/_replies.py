# Written by apiscribe build; edits are lost.
"""Answers before they are sent, and what faults make of them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any

from ._contract import Json
from ._faults import Fault

_PAGE = b"<html><head><title>%d</title></head><body><h1>Bad Gateway</h1></body></html>"


@dataclass(frozen=True, slots=True)
class Request:
    """A call as it comes in; the names of headers are in lower case."""

    method: str
    path: str
    headers: dict[str, str] = field(repr=False)
    content: bytes = field(default=b"", repr=False)
    query: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: sent after `delay` seconds, and cut after `cut` bytes if that is given."""

    status: int
    content: bytes = b""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    delay: float = 0.0
    cut: int | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """A call that was answered: `operation` is empty if there is none such."""

    operation: str
    method: str
    path: str
    status: int
    fault: str = ""


def as_json(status: int, body: Any, **headers: str) -> Reply:
    """Return an answer in JSON."""
    content = json.dumps(body, ensure_ascii=False).encode()
    return Reply(status, content, {"content-type": "application/json", **headers})


def spoilt(fault: Fault, reply: Reply) -> Reply:
    """Return what a fault makes of an answer."""
    status = fault.status or reply.status
    if fault.kind == "latency":
        return replace(reply, delay=fault.seconds)
    if fault.kind == "html":
        status = fault.status or 502
        page = {"content-type": "text/html", **fault.headers}
        return Reply(status, _PAGE % status, page)
    if fault.kind == "empty":
        return Reply(fault.status or 200, headers=fault.headers)
    if fault.kind == "truncated":
        half = reply.content[: len(reply.content) // 2]
        return replace(reply, status=status, content=half)
    if fault.kind == "large":
        content = reply.content[:-1].ljust(fault.size - 1) + reply.content[-1:]
        return replace(reply, content=content)
    return replace(reply, cut=fault.size)


def reshaped(
    fault: Fault | None, records: list[Json], others: list[Json]
) -> list[Json]:
    """Return records, the newest first, as a fault has them listed."""
    if fault is None:
        return records
    if fault.kind == "duplicated":
        return [*records, *records]
    if fault.kind == "oldest_first":
        return records[::-1]
    return [*others, *records] if fault.kind == "others" else records
