"""Drives the method that the fifth page brings; run with a base URL as its argument."""

import asyncio
import sys

from cdek_client import AsyncClient, Client, InvalidRequestError
from cdek_client.models import DeliveryRefusal

UUID = "72753034-1d5c-4e9b-b7d0-7f2ab4a3f1ab"
URL = sys.argv[1]


def synchronous() -> None:
    """The call, its raw form, waiting for it, and what it refuses to send."""
    with Client("id", "secret", base_url=URL) as client:
        print(client.orders.refuse(UUID, DeliveryRefusal(reason="late")).request(type="REFUSE"))
        print(client.orders.with_raw.refuse(UUID, {"reason": "late"}).status)
        print(client.orders.refuse_and_wait(UUID, {"reason": "late"}, first=0.01).entity)
        try:
            client.orders.refuse(UUID, {"reason": "x" * 51})
        except InvalidRequestError as error:
            print(error.violations[0].path, error.violations[0].rows)


async def asynchronous() -> None:
    """The same method, awaited."""
    async with AsyncClient("id", "secret", base_url=URL) as client:
        print(await client.orders.refuse_and_wait(UUID, {"reason": "late"}, first=0.01))


synchronous()
asyncio.run(asynchronous())
