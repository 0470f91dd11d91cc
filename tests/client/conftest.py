"""A scripted service, and clients of both kinds that speak to it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import httpx2
import pytest
from cdek_client import AsyncClient, Client, Retries
from serving import ID, SECRET, Caller, ManualClock, Service

QUICK = Retries(most=3, first=0.01, longest=0.02)


@pytest.fixture
def service() -> Iterator[Service]:
    """A service that has been asked nothing yet."""
    service = Service()
    yield service
    service.close()


@pytest.fixture
def clock(service: Service) -> ManualClock:
    """The clock of the service, and of the clients that speak to it."""
    return service.clock


def sync_call(service: Service, call: Callable[[Any], Any], **options: Any) -> Any:
    """Make one call with a synchronous client of its own."""
    with Client(ID, SECRET, **{"base_url": service.url, **options}) as client:
        return call(client)


def async_call(service: Service, call: Callable[[Any], Any], **options: Any) -> Any:
    """Make one call with an asynchronous client of its own."""

    async def called() -> Any:
        async with AsyncClient(ID, SECRET, **{"base_url": service.url, **options}) as client:
            return await call(client)

    return asyncio.run(called())


def sync_call_inside(service: Service, call: Callable[[Any], Any], **options: Any) -> Any:
    """The same without a network, by the service's clock."""
    with httpx2.Client(transport=service.transport()) as own:
        return sync_call(service, call, http_client=own, clock=service.clock, **options)


def async_call_inside(service: Service, call: Callable[[Any], Any], **options: Any) -> Any:
    """The same without a network, by the service's clock."""
    own = httpx2.AsyncClient(transport=service.async_transport())
    return async_call(service, call, http_client=own, clock=service.clock, **options)


def _asking(kind: Caller, service: Service) -> Caller:
    def asked(call: Callable[[Any], Any], **options: Any) -> Any:
        return kind(service, call, **{"retries": QUICK, **options})

    return asked


@pytest.fixture(params=[sync_call_inside, async_call_inside], ids=["sync", "async"])
def ask(request: pytest.FixtureRequest, service: Service) -> Caller:
    """Makes one call without a network, by a client of either kind, repeating quickly."""
    return _asking(request.param, service)


@pytest.fixture(params=[sync_call, async_call], ids=["sync", "async"])
def ask_http(request: pytest.FixtureRequest, service: Service) -> Caller:
    """Makes one call over loopback, by a client of either kind that waits by the clock."""
    asked = _asking(request.param, service)
    return partial(asked, clock=service.clock)
