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
        AsyncBoxes,
        Boxes,
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

        They are `DEMO_CLIENT_ID`, `DEMO_CLIENT_SECRET`, and one of `DEMO_ENVIRONMENT`,
        a member's name of Environment in any letter case, and `DEMO_BASE_URL`.
        `http_client` and options are those of the class. Raises ValueError naming the
        variables that are missing or wrong.
        """
        environment, base_url = where("DEMO", Environment, SERVICE.security)
        return cls(
            variable("DEMO", "client_id"),
            variable("DEMO", "client_secret"),
            environment,
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    @cached_property
    def boxes(self) -> Boxes:
        """Calls about boxes."""
        return resources.Boxes(self._core)


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

        They are `DEMO_CLIENT_ID`, `DEMO_CLIENT_SECRET`, and one of `DEMO_ENVIRONMENT`,
        a member's name of Environment in any letter case, and `DEMO_BASE_URL`.
        `http_client` and options are those of the class. Raises ValueError naming the
        variables that are missing or wrong.
        """
        environment, base_url = where("DEMO", Environment, SERVICE.security)
        return cls(
            variable("DEMO", "client_id"),
            variable("DEMO", "client_secret"),
            environment,
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    @cached_property
    def boxes(self) -> AsyncBoxes:
        """Calls about boxes."""
        return resources.AsyncBoxes(self._core)
