# Written by apiscribe build; edits are lost.
"""The receiver as an ASGI application."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from concurrent.futures import Future
from typing import Any, TypeAlias

from .receiver import KEPT, NOT_KEPT, TOO_LONG, TOO_SLOW, Receiver, ReceiverAnswer

Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]

_log = logging.getLogger(__name__.partition("._runtime")[0])


class _TooLongError(Exception):
    """A body has more bytes than are taken."""


class _GoneError(Exception):
    """The client went away before its request was whole."""


class WebhookApp(Receiver):
    """Receives events as an ASGI application: 200 once they are on disk, 503 if they are not.

    Mount it in Starlette, FastAPI, Django or Litestar, or let uvicorn serve it. `POST`
    below the secret path takes an event, `GET` tells how the inbox is. For arguments
    see Receiver.
    """

    _last: (
        tuple[asyncio.AbstractEventLoop, Future[None], asyncio.Future[None]] | None
    ) = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "http":
            await self._serve(scope, receive, send)
        else:
            raise ValueError(f"the receiver does not speak {scope['type']}")

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        client = scope.get("client") or (None,)
        path = str(scope["path"]).removeprefix(scope.get("root_path", ""))
        answer = self.refusal(scope["method"], path, client[0])
        if answer is None:
            answer = await self._answer(scope, receive)
        if answer is not None:
            await _send(answer, send, without_content=scope["method"] == "HEAD")

    async def _answer(self, scope: Scope, receive: Receive) -> ReceiverAnswer | None:
        if scope["method"] != "POST":
            return await asyncio.to_thread(self.health)
        body = None
        try:
            async with asyncio.timeout(self.seconds):
                body = await _body(receive, self.most_bytes)
                await asyncio.shield(self._waiter(self.take(body)))
        except _TooLongError:
            return TOO_LONG
        except _GoneError:
            return None
        except OSError as error:
            return TOO_SLOW if body is None else _not_kept(error)
        return KEPT

    def _waiter(self, kept: Future[None]) -> asyncio.Future[None]:
        """Return what this loop waits for: one for all events that are written together."""
        loop = asyncio.get_running_loop()
        last = self._last
        if last is None or last[0] is not loop or last[1] is not kept:
            last = (loop, kept, asyncio.wrap_future(kept))
            self._last = last
        return last[2]


def _not_kept(error: OSError) -> ReceiverAnswer:
    _log.error("an event was not kept: %s", str(error) or "it took too long")
    return NOT_KEPT


async def _body(receive: Receive, most_bytes: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _GoneError
        part = message.get("body", b"")
        size += len(part)
        if size > most_bytes:
            raise _TooLongError
        parts.append(part)
        if not message.get("more_body"):
            return b"".join(parts)


async def _send(answer: ReceiverAnswer, send: Send, *, without_content: bool) -> None:
    headers = [(name.encode(), value.encode()) for name, value in answer.all_headers]
    start = {"type": "http.response.start", "status": answer.status, "headers": headers}
    await send(start)
    content = b"" if without_content else answer.content
    await send({"type": "http.response.body", "body": content})


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        step = message["type"].removeprefix("lifespan.")
        await send({"type": f"lifespan.{step}.complete"})
        if step == "shutdown":
            return
