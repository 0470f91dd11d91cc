"""Calls of the scripted service by clients of both kinds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx2
from cdek_client import AsyncClient, Client, Retries
from serving import ID, SECRET, Service

QUICK = Retries(most=3, first=0.01, longest=0.02)


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
