# Written by apiscribe build; edits are lost.
"""The asynchronous client: carries out what the flows decide, on asyncio."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Mapping
from typing import Any, NoReturn, Self, TypeVar, Unpack, cast

import httpx2

from ...options import CallOptions, ClientOptions, SharedOptions, WaitOptions
from .actions import Action, Flow, Join, Pause, Send
from .async_transport import AsyncTransport
from .core import Core, RawAnswer
from .free_calls import FreeCall, requested
from .items import AsyncReads
from .operation import Operation, Service, Waiter
from .settings import Credentials, carried, check_kind, settings_of
from .waiting import call_and_wait, wait_for, wait_until

T = TypeVar("T")


class AsyncCore(AsyncReads):
    """Makes calls on whatever event loop is running, each with its own connections."""

    def __init__(
        self, core: Core, transport: AsyncTransport, owns: bool = True
    ) -> None:
        self.core = core
        self.transport = transport
        self._owns = owns
        self._clock = core.settings.clock

    async def call(
        self,
        operation: Operation[T],
        path: Mapping[str, Any],
        body: Any,
        options: CallOptions,
    ) -> T:
        """Make a call and give its answer as a model."""
        return await self._run(self.core.model(operation, path, body, options))

    async def raw(
        self,
        operation: Operation[T],
        path: Mapping[str, Any],
        body: Any,
        options: CallOptions,
    ) -> RawAnswer[T]:
        """Make a call and give its answer as it came, and as a model."""
        return await self._run(self.core.raw(operation, path, body, options))

    async def wait(
        self,
        waiter: Waiter[T],
        path: Mapping[str, Any],
        request: Any,
        options: WaitOptions,
    ) -> T:
        """Wait until a change is done, and give the answer that says so."""
        return await self._run(wait_for(self.core, waiter, path, request, options))

    async def wait_until(
        self,
        operation: Operation[T],
        path: Mapping[str, Any],
        accessor: str,
        options: WaitOptions,
    ) -> T:
        """Read until a path of fields leads to what is true, and give the answer."""
        flow = wait_until(self.core, operation, path, accessor, options)
        return await self._run(flow)

    async def call_and_wait(
        self,
        operation: Operation[Any],
        waiter: Waiter[T],
        path: Mapping[str, Any],
        body: Any,
        options: WaitOptions,
    ) -> T:
        """Make a change and wait until it is done."""
        flow = call_and_wait(self.core, operation, waiter, path, body, options)
        return cast("T", await self._run(flow))

    async def call_and_wait_gone(
        self,
        operation: Operation[Any],
        waiter: Waiter[T],
        path: Mapping[str, Any],
        body: Any,
        options: WaitOptions,
    ) -> T | None:
        """Make a change and wait until it is done; None if nothing is there any more."""
        flow = call_and_wait(self.core, operation, waiter, path, body, options)
        return await self._run(flow)

    async def close(self) -> None:
        """Close the connections of this event loop, unless they are another's."""
        if self._owns:
            await self.transport.close()

    @property
    def is_open(self) -> bool:
        """Whether there are connections that nobody else will close."""
        return self._owns and self.transport.is_open

    async def request(self, asked: FreeCall, options: CallOptions) -> RawAnswer[Any]:
        """Make a call that the docs do not have."""
        return await self._run(requested(self.core, asked, options))

    async def _run(self, flow: Flow[T]) -> T:
        try:
            action = next(flow)
            while True:
                action = flow.send(await self._done(action))
        except StopIteration as end:
            return cast("T", end.value)
        finally:
            flow.close()

    async def _done(self, action: Action) -> Any:
        if isinstance(action, Send):
            return await self.transport.sent(action)
        if isinstance(action, Pause):
            return await self._clock.sleep_async(action.seconds)
        if isinstance(action, Join):
            future = asyncio.wrap_future(action.future)
            left = max(0.0, self.transport.left(action))
            return await asyncio.wait([future], timeout=left)
        return await asyncio.to_thread(action.work)


class AsynchronousClient:
    """A client for asyncio; what it can call is generated."""

    def __init__(
        self,
        service: Service,
        credentials: Credentials,
        url: str,
        http_client: httpx2.AsyncClient | None,
        options: ClientOptions,
    ) -> None:
        check_kind(http_client, httpx2.AsyncClient)
        headers = {} if http_client is None else dict(http_client.headers)
        settings = settings_of(service, url, headers, options)
        transport = AsyncTransport(settings.clock, http_client)
        self._core = AsyncCore(Core(settings, credentials), transport)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        content: bytes | str | None = None,
        form: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Make a call that the docs do not have, like all others.

        Args:
            method: Such as "GET", which may be repeated after a failure, or "POST".
            path: Below the base URL, or a whole URL of the same server.
            query: What stands in the query; a list repeats its name, None is not sent.
            json: A body that is sent as JSON; None for none.
            content: A body that is sent as it is; the option `headers` may have its type.
            form: A body that is sent as fields of a form.
            **options: See CallOptions.

        Returns:
            The value of an answer in JSON, its fractions as Decimal; the bytes of any
            other; None if it is empty.
        """
        answer = await self.request_raw(
            method,
            path,
            query=query,
            json=json,
            content=content,
            form=form,
            **options,
        )
        return answer.model

    async def request_raw(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        content: bytes | str | None = None,
        form: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[Any]:
        """Make a call as `request` does; give status, headers and bytes besides."""
        asked = FreeCall(method, path, query, json, content, form)
        return await self._core.request(asked, options)

    def with_options(self, **options: Unpack[SharedOptions]) -> Self:
        """Return a client that shares connections and credentials, with other options.

        What is not given stays as it is here. It calls as long as this client is open,
        which it keeps alive; to close it does nothing.
        """
        own = self._core
        shared = own.core.with_options(options)
        view = object.__new__(type(self))
        vars(view).update(carried(self), _origin=self)
        view._core = AsyncCore(shared, own.transport, owns=False)
        return view

    async def aclose(self) -> None:
        """Close the connections of this event loop; a second time does nothing."""
        await self._core.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        core = self.__dict__.get("_core")
        where = core.core.settings.base_url if core else "not made"
        return f"<{type(self).__name__} {where}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A client is not pickled; make one in each process")

    def __del__(self) -> None:
        core = self.__dict__.get("_core")
        if core is not None and core.is_open:
            warnings.warn(f"unclosed {self!r}", ResourceWarning, 2, self)
