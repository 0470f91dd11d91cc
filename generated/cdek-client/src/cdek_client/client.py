# Written by apiscribe build; edits are lost.
"""The clients of the service, synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from . import resources
from ._runtime.http.asynchronous import AsynchronousClient
from ._runtime.http.environment import variable, where
from ._runtime.http.settings import Credentials, address
from ._runtime.http.sync import SyncClient
from ._runtime.operations import SERVICE
from .enums import Environment
from .options import ClientOptions

if TYPE_CHECKING:
    import httpx2

    from .resources import (
        Agreements,
        AsyncAgreements,
        AsyncCalculator,
        AsyncChecks,
        AsyncDeliveryPoints,
        AsyncIntakes,
        AsyncLocations,
        AsyncOrders,
        AsyncPassports,
        AsyncPhotos,
        AsyncPrealerts,
        AsyncPrint,
        AsyncRegistries,
        AsyncRestrictions,
        AsyncReverse,
        AsyncWebhooks,
        Calculator,
        Checks,
        DeliveryPoints,
        Intakes,
        Locations,
        Orders,
        Passports,
        Photos,
        Prealerts,
        Print,
        Registries,
        Restrictions,
        Reverse,
        Webhooks,
    )

__all__ = ("AsyncClient", "Client")


class Client(SyncClient):
    """Calls the service. Keep one: it keeps connections and the access token.

    `client_id` and `client_secret` are shown nowhere. Exactly one of `environment`, a
    member or its name, and `base_url` says where to; there is no default. `http_client`
    is an httpx2 client of your own, with proxies or certificates; it is not closed. For
    further options see ClientOptions. Use it in a block of `with`, or end it with
    `client.close()`. Raises ValueError for what cannot be meant, and TypeError for what
    has the wrong type or for an option that there is not.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        environment: Environment | str | None = None,
        *,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        keys = Credentials(client_id=client_id, client_secret=client_secret)
        del client_secret
        url = address(base_url, environment, Environment)
        super().__init__(SERVICE, keys, url, http_client, options)

    @classmethod
    def from_env(
        cls,
        *,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client with what the process's environment variables hold.

        They are `CDEK_CLIENT_ID`, `CDEK_CLIENT_SECRET`, and one of `CDEK_ENVIRONMENT`,
        a member's name of Environment in any letter case, and `CDEK_BASE_URL`.
        `http_client` and options are those of the class. Raises ValueError naming the
        variables that are missing or wrong.
        """
        environment, base_url = where("CDEK", Environment, SERVICE.security)
        return cls(
            variable("CDEK", "client_id"),
            variable("CDEK", "client_secret"),
            environment,
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    @cached_property
    def orders(self) -> Orders:
        """Calls about orders."""
        return resources.Orders(self._core)

    @cached_property
    def locations(self) -> Locations:
        """Calls about locations."""
        return resources.Locations(self._core)

    @cached_property
    def print(self) -> Print:
        """Calls about print."""
        return resources.Print(self._core)

    @cached_property
    def prealerts(self) -> Prealerts:
        """Calls about prealerts."""
        return resources.Prealerts(self._core)

    @cached_property
    def intakes(self) -> Intakes:
        """Calls about intakes."""
        return resources.Intakes(self._core)

    @cached_property
    def agreements(self) -> Agreements:
        """Calls about agreements."""
        return resources.Agreements(self._core)

    @cached_property
    def reverse(self) -> Reverse:
        """Calls about reverse."""
        return resources.Reverse(self._core)

    @cached_property
    def photos(self) -> Photos:
        """Calls about photos."""
        return resources.Photos(self._core)

    @cached_property
    def restrictions(self) -> Restrictions:
        """Calls about restrictions."""
        return resources.Restrictions(self._core)

    @cached_property
    def calculator(self) -> Calculator:
        """Calls about calculator."""
        return resources.Calculator(self._core)

    @cached_property
    def registries(self) -> Registries:
        """Calls about registries."""
        return resources.Registries(self._core)

    @cached_property
    def passports(self) -> Passports:
        """Calls about passports."""
        return resources.Passports(self._core)

    @cached_property
    def delivery_points(self) -> DeliveryPoints:
        """Calls about delivery points."""
        return resources.DeliveryPoints(self._core)

    @cached_property
    def checks(self) -> Checks:
        """Calls about checks."""
        return resources.Checks(self._core)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Calls about webhooks."""
        return resources.Webhooks(self._core)


class AsyncClient(AsynchronousClient):
    """Calls the service. Keep one: it keeps connections and the access token.

    `client_id` and `client_secret` are shown nowhere. Exactly one of `environment`, a
    member or its name, and `base_url` says where to; there is no default. `http_client`
    is an httpx2 client of your own, with proxies or certificates; it is not closed. For
    further options see ClientOptions. Use it in a block of `async with`, or end it with
    `await client.aclose()`. Raises ValueError for what cannot be meant, and TypeError
    for what has the wrong type or for an option that there is not.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        environment: Environment | str | None = None,
        *,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        keys = Credentials(client_id=client_id, client_secret=client_secret)
        del client_secret
        url = address(base_url, environment, Environment)
        super().__init__(SERVICE, keys, url, http_client, options)

    @classmethod
    def from_env(
        cls,
        *,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client with what the process's environment variables hold.

        They are `CDEK_CLIENT_ID`, `CDEK_CLIENT_SECRET`, and one of `CDEK_ENVIRONMENT`,
        a member's name of Environment in any letter case, and `CDEK_BASE_URL`.
        `http_client` and options are those of the class. Raises ValueError naming the
        variables that are missing or wrong.
        """
        environment, base_url = where("CDEK", Environment, SERVICE.security)
        return cls(
            variable("CDEK", "client_id"),
            variable("CDEK", "client_secret"),
            environment,
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    @cached_property
    def orders(self) -> AsyncOrders:
        """Calls about orders."""
        return resources.AsyncOrders(self._core)

    @cached_property
    def locations(self) -> AsyncLocations:
        """Calls about locations."""
        return resources.AsyncLocations(self._core)

    @cached_property
    def print(self) -> AsyncPrint:
        """Calls about print."""
        return resources.AsyncPrint(self._core)

    @cached_property
    def prealerts(self) -> AsyncPrealerts:
        """Calls about prealerts."""
        return resources.AsyncPrealerts(self._core)

    @cached_property
    def intakes(self) -> AsyncIntakes:
        """Calls about intakes."""
        return resources.AsyncIntakes(self._core)

    @cached_property
    def agreements(self) -> AsyncAgreements:
        """Calls about agreements."""
        return resources.AsyncAgreements(self._core)

    @cached_property
    def reverse(self) -> AsyncReverse:
        """Calls about reverse."""
        return resources.AsyncReverse(self._core)

    @cached_property
    def photos(self) -> AsyncPhotos:
        """Calls about photos."""
        return resources.AsyncPhotos(self._core)

    @cached_property
    def restrictions(self) -> AsyncRestrictions:
        """Calls about restrictions."""
        return resources.AsyncRestrictions(self._core)

    @cached_property
    def calculator(self) -> AsyncCalculator:
        """Calls about calculator."""
        return resources.AsyncCalculator(self._core)

    @cached_property
    def registries(self) -> AsyncRegistries:
        """Calls about registries."""
        return resources.AsyncRegistries(self._core)

    @cached_property
    def passports(self) -> AsyncPassports:
        """Calls about passports."""
        return resources.AsyncPassports(self._core)

    @cached_property
    def delivery_points(self) -> AsyncDeliveryPoints:
        """Calls about delivery points."""
        return resources.AsyncDeliveryPoints(self._core)

    @cached_property
    def checks(self) -> AsyncChecks:
        """Calls about checks."""
        return resources.AsyncChecks(self._core)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Calls about webhooks."""
        return resources.AsyncWebhooks(self._core)
