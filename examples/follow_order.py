"""Ask for an order until nothing more will come, and print each of its statuses once.

    python examples/follow_order.py UUID [--pause SECONDS]

Where many orders are followed, webhooks are cheaper: `cdek_client.models.OrderStatusEvent`
reads them. Keys and environment come from CDEK_CLIENT_ID, CDEK_CLIENT_SECRET and
CDEK_ENVIRONMENT.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from time import sleep

from cdek_client import CdekError, Client
from cdek_client.models import StatusRecord


def statuses(client: Client, uuid: str, pause: float) -> Iterator[StatusRecord]:
    """Yield the statuses of an order as they come, oldest first, until the last one.

    `pause` are the seconds between two questions. Raises CdekError as `orders.get` does.
    """
    told = 0
    while True:
        order = client.orders.get(uuid).entity
        history = order.history
        yield from history[told:]
        told = len(history)
        if order.is_final:
            return
        sleep(pause)


def main() -> int:
    """Follow the order; return the exit code."""
    parser = ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("uuid", help="the order")
    parser.add_argument("--pause", type=float, default=600, help="seconds between questions")
    options = parser.parse_args()
    try:
        with Client.from_env() as client:
            for status in statuses(client, options.uuid, options.pause):
                print(status.date_time, status.code, status.city or "", flush=True)
    except CdekError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
