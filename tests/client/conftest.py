"""A scripted service on loopback, and clients of both kinds that speak to it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from cdek_client import AsyncClient, Client, Retries
from serving import ID, SECRET, Service

QUICK = Retries(most=3, first=0.01, longest=0.02)


@pytest.fixture
def service() -> Iterator[Service]:
    """A service that has been asked nothing yet."""
    made = Service()
    yield made
    made.close()


def sync_call(service: Service, call: Callable[[Any], Any], **options: Any) -> Any:
    """Make one call with a synchronous client of its own."""
    with Client(ID, SECRET, **{"base_url": service.url, **options}) as client:
        return call(client)


def async_call(service: Service, call: Callable[[Any], Any], **options: Any) -> Any:
    """Make one call with an asynchronous client of its own."""

    async def made() -> Any:
        async with AsyncClient(ID, SECRET, **{"base_url": service.url, **options}) as client:
            return await call(client)

    return asyncio.run(made())


Caller = Callable[..., Any]


@pytest.fixture(params=[sync_call, async_call], ids=["sync", "async"])
def ask(request: pytest.FixtureRequest, service: Service) -> Caller:
    """Makes one call, by a client of either kind, repeating quickly."""
    kind: Caller = request.param

    def asked(call: Callable[[Any], Any], **options: Any) -> Any:
        return kind(service, call, **{"retries": QUICK, **options})

    return asked
