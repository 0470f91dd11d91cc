# Written by apiscribe build; edits are lost.
"""The stand-in as an ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

import httpx2

from ._replies import Reply, Request

Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
SendMessage: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application: TypeAlias = Callable[[Scope, Receive, SendMessage], Awaitable[None]]


async def serve_one(
    answer: Callable[[Request], Reply],
    scope: Scope,
    receive: Receive,
    send: SendMessage,
) -> None:
    """Answer one request."""
    if scope["type"] != "http":
        raise RuntimeError("the stand-in speaks HTTP only")
    headers = {n.decode("latin-1"): v.decode("latin-1") for n, v in scope["headers"]}
    content = await _content(receive)
    query = scope.get("query_string", b"").decode("ascii")
    reply = answer(Request(scope["method"], scope["path"], headers, content, query))
    await asyncio.sleep(reply.delay)
    if reply.cut == 0:
        return _break(send)
    listed = {"content-length": str(len(reply.content)), **reply.headers}
    await send(
        {
            "type": "http.response.start",
            "status": reply.status,
            "headers": [(n.encode(), v.encode()) for n, v in listed.items()],
        }
    )
    part = reply.content[: reply.cut]
    await send(
        {"type": "http.response.body", "body": part, "more_body": bool(reply.cut)}
    )
    return _break(send) if reply.cut else None


async def _content(receive: Receive) -> bytes:
    parts: list[bytes] = []
    while True:
        message = await receive()
        parts.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(parts)


def _break(send: SendMessage) -> None:
    """Break the connection; ASGI has no word for it."""
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is None:
        raise httpx2.RemoteProtocolError("the server broke the connection")
    transport.close()
