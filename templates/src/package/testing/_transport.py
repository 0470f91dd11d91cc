# Written by apiscribe build; edits are lost.
"""Brings requests of httpx2 to a stand-in in the same process."""

from __future__ import annotations

from collections.abc import Callable

import httpx2

from .._runtime.http.clock import Clock
from ._replies import Reply, Request

Answers = Callable[[Request], Reply]


def in_process(answers: Answers, clock: Clock) -> httpx2.MockTransport:
    """Return a transport for a client, without a network and without real waiting."""

    def answered(request: httpx2.Request) -> httpx2.Response:
        reply = answers(_request(request, request.read()))
        clock.sleep(min(reply.delay, _patience(request)))
        return _response(request, reply)

    return httpx2.MockTransport(answered)


def in_process_for_asyncio(answers: Answers, clock: Clock) -> httpx2.MockTransport:
    """Return a transport for an asynchronous client, alike."""

    async def answered(request: httpx2.Request) -> httpx2.Response:
        reply = answers(_request(request, await request.aread()))
        await clock.sleep_async(min(reply.delay, _patience(request)))
        return _response(request, reply)

    return httpx2.MockTransport(answered)


def _request(request: httpx2.Request, content: bytes) -> Request:
    headers = {name.lower(): value for name, value in request.headers.items()}
    query = request.url.query.decode("ascii")
    return Request(request.method, request.url.path, headers, content, query)


def _patience(request: httpx2.Request) -> float:
    read = request.extensions.get("timeout", {}).get("read")
    return float("inf") if read is None else float(read)


def _response(request: httpx2.Request, reply: Reply) -> httpx2.Response:
    if reply.delay > _patience(request):
        raise httpx2.ReadTimeout("no answer in time", request=request)
    if reply.cut is not None:
        raise httpx2.RemoteProtocolError("the server broke the connection")
    return httpx2.Response(reply.status, headers=reply.headers, content=reply.content)
