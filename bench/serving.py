"""Serves two fixed answers on loopback, as fast as Python can: `python bench/serving.py FILE`.

A token for every POST, the file for everything else; prints its port. Runs in a process of
its own, so that its work is not taken for the clients'.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

TOKEN = b'{"access_token": "token", "token_type": "bearer", "expires_in": 3600}'
_END = b"\r\n\r\n"


def _whole(body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    return head.encode() + _END + body


class Answers(asyncio.Protocol):
    """One connection: an answer for each request, whose bodies come with their heads."""

    def __init__(self, body: bytes) -> None:
        self._plain, self._token = _whole(body), _whole(TOKEN)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin with nothing held back."""
        self._transport = transport
        self._held = b""

    def data_received(self, data: bytes) -> None:
        """Answer each request whose head is complete."""
        self._held += data
        while _END in self._held:
            head, _, self._held = self._held.partition(_END)
            asked = head.startswith(b"POST")
            if asked:
                self._held = b""
            self._transport.write(self._token if asked else self._plain)  # type: ignore[attr-defined]


async def main(file: str) -> None:
    """Serve until the input ends."""
    body = Path(file).read_bytes()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Answers(body), "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
