# Written by apiscribe build; edits are lost.
"""Events of the stand-in, sent as unreliably as the service sends its own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from threading import Lock
from typing import Any

import httpx2

from .._runtime.webhooks.event_kinds import value_at
from .._runtime.webhooks.histories import told_by
from ..testing import StandIn
from ..testing._control import is_local


@dataclass(slots=True)
class Delivery:
    """How events are delivered; may be changed at any time. Shares are from 0 to 1.

    Args:
        loss: The share that is never sent.
        repeats: The share that is sent a second time, later.
        delayed: The share that is held back, and overtaken by what comes after it.
        silent: Whether nothing is sent any more, as when a subscription was switched off.
        seed: Decides which ones; the same for the same seed.
    """

    loss: float = 0.0
    repeats: float = 0.0
    delayed: float = 0.0
    silent: bool = False
    seed: int = 0


@dataclass(slots=True)
class Sent:
    """What became of events: how many were lost, and how many answered with 200."""

    lost: int = 0
    answered: int = 0
    refused: list[int] = field(default_factory=list[int])


class EventSource:
    """Delivers the events of a stand-in, and moves what it keeps along its road.

    Threads may share it.

    Args:
        standin: Keeps what the events are about.
        url: Where all events are posted to; without it each goes to the subscriptions of
            its type, those at an address of this machine alone.
        delivery: How reliably.
    """

    def __init__(
        self, standin: StandIn, url: str = "", delivery: Delivery | None = None
    ) -> None:
        self.delivery = delivery or Delivery()
        self.sent = Sent()
        self._standin = standin
        self._url = url
        self._random = Random(self.delivery.seed)
        self._held: list[tuple[str, bytes]] = []
        self._lock = Lock()
        self._session = httpx2.Client(timeout=10)

    def __enter__(self) -> EventSource:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Send what is held back, and end."""
        self.flush()
        self._session.close()

    def move(self, subject: str, record: Mapping[str, Any]) -> None:
        """Add a record to the history of a thing, and send the event of it.

        Args:
            subject: The id of the thing.
            record: The record as answers have it, such as its code and its time.

        Raises:
            LookupError: The stand-in keeps no such thing, or the contract tells no history.
        """
        rule, _ = told_by()
        with self._standin.editing(subject) as answer:
            *above, name = rule.records.split(".")
            holder = value_at(answer, ".".join(above)) if above else answer
            holder.setdefault(name, []).append(dict(record))
        self.deliver()

    def deliver(self) -> int:
        """Send the events that the stand-in has emitted since; give how many there were."""
        taken = self._standin.take_events()
        for event in taken:
            self.send(event.body, *([self._url] if self._url else event.urls))
        return len(taken)

    def send(self, event: Mapping[str, Any], *urls: str) -> None:
        """Send an event, or lose it, hold it back, or send it twice, as is asked for."""
        body = json.dumps(event).encode()
        for url in urls or filter(None, [self._url]):
            if url == self._url or is_local(url):
                self._send(url, body)

    def _send(self, url: str, body: bytes) -> None:
        with self._lock:
            drawn = [self._random.random() for _ in range(3)]
            lost = self.delivery.silent or drawn[0] < self.delivery.loss
            delayed, repeated = (
                drawn[1] < self.delivery.delayed,
                drawn[2] < self.delivery.repeats,
            )
            overtaken, self._held = self._held, []
            if lost:
                self.sent.lost += 1
            if not lost and (delayed or repeated):
                self._held.append((url, body))
            if not lost and not delayed:
                overtaken.insert(0, (url, body))
        for one in overtaken:
            self._post(*one)

    def flush(self) -> None:
        """Send what was held back."""
        with self._lock:
            held, self._held = self._held, []
        for one in held:
            self._post(*one)

    def _post(self, url: str, body: bytes) -> None:
        """Post an event; one that is not taken is sent again with the next."""
        headers = {"content-type": "application/json"}
        try:
            status = self._session.post(url, content=body, headers=headers).status_code
        except httpx2.TransportError:
            status = 0
        with self._lock:
            if status == 200:
                self.sent.answered += 1
            else:
                self.sent.refused.append(status)
                self._held.append((url, body))
