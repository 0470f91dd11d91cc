"""Events as the service sends them, about invented orders."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
ROAD = ("CREATED", "RECEIVED_AT_SENDER_WAREHOUSE", "ACCEPTED_AT_PICK_UP_POINT", "DELIVERED")
NUMBERS = {"CREATED": "1", "RECEIVED_AT_SENDER_WAREHOUSE": "3", "ACCEPTED_AT_PICK_UP_POINT": "12", "DELIVERED": "4"}  # fmt: skip


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = START.timestamp()

    def __call__(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        """Move on."""
        self.seconds += seconds


def order_id(number: int) -> str:
    """The identifier of an order."""
    return str(UUID(int=0x5A7E << 96 | number))


def status_event(order: int = 1, step: int = 0, **attributes: Any) -> dict[str, Any]:
    """The event of a step on an order's road, an hour after the one before."""
    when = (START + timedelta(hours=step)).strftime("%Y-%m-%dT%H:%M:%S+0000")
    return {
        "type": "ORDER_STATUS",
        "date_time": when,
        "uuid": order_id(order),
        "attributes": {
            "is_return": False,
            "cdek_number": str(1_000_000 + order),
            "status_code": NUMBERS[ROAD[step]],
            "status_date_time": when,
            "city_name": "Riga",
            "city_code": "99",
            **attributes,
        },
    }


def print_event(form: int = 1) -> dict[str, Any]:
    """The event of a printed form."""
    return {
        "type": "PRINT_FORM",
        "date_time": "2026-03-01T12:00:00+0300",
        "uuid": order_id(9_000 + form),
        "attributes": {"type": "receipt", "url": f"https://api.example.org/v2/print/{form}.pdf"},
    }


def wire(event: dict[str, Any]) -> bytes:
    """The bytes of an event."""
    return json.dumps(event).encode()
