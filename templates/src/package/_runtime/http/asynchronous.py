# Written by apiscribe build; edits are lost.
"""The asynchronous client: carries out what the flows decide, on asyncio."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Mapping
from threading import Lock
from typing import Any, NoReturn, Self, TypeVar, cast
from weakref import WeakKeyDictionary

import httpx2

from ...options import CallOptions, ClientOptions, WaitOptions
from .actions import Action, Answer, Flow, Join, Pause, Send, Trouble
from .core import Core, RawAnswer
from .forking import when_forked
from .opening import check_process, closed, opened
from .operation import Operation, Service, Waiter
from .reading import Reading
from .settings import Credentials, check_kind, settings_of
from .transport_errors import too_late, trouble_of
from .waiting import call_and_wait, wait_for, wait_until

T = TypeVar("T")
_Clients = WeakKeyDictionary[asyncio.AbstractEventLoop, httpx2.AsyncClient]


class AsyncCore:
    """Makes calls on whatever event loop is running, each with its own connections."""

    def __init__(self, core: Core, given: httpx2.AsyncClient | None) -> None:
        self.core = core
        self._clock = core.settings.clock
        self.closed = False
        self._is_forked = False
        self._given = given
        self._opened: _Clients = WeakKeyDictionary()
        self._lock = Lock()
        when_forked(self._forget)

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
        """Close the connections of this event loop; a second time does nothing."""
        self.closed = True
        with self._lock:
            opened = self._opened.pop(asyncio.get_running_loop(), None)
            self._opened.clear()
        if opened is not None:
            await opened.aclose()

    @property
    def is_open(self) -> bool:
        """Whether there are connections that nobody else will close."""
        return any(not loop.is_closed() for loop in self._opened)

    def _forget(self) -> None:
        self._lock = Lock()
        self._opened = WeakKeyDictionary()
        self._is_forked = True

    def _client(self) -> httpx2.AsyncClient:
        if self.closed:
            raise closed()
        if self._given is not None:
            check_process(self._given, self._is_forked)
            return self._given
        loop = asyncio.get_running_loop()
        with self._lock:
            client = self._opened.get(loop)
            if client is None:
                client = self._opened[loop] = opened(httpx2.AsyncClient)
            return client

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
            return await self._sent(action)
        if isinstance(action, Pause):
            return await self._clock.sleep_async(action.seconds)
        if isinstance(action, Join):
            future = asyncio.wrap_future(action.future)
            return await asyncio.wait([future], timeout=max(0.0, self._left(action)))
        return await asyncio.to_thread(action.work)

    def _left(self, action: Send | Join) -> float:
        return action.deadline - self._clock.monotonic()

    async def _sent(self, action: Send) -> Answer | Trouble:
        client = self._client()
        try:
            async with asyncio.timeout(self._left(action)):
                response = await client.send(
                    action.request,
                    stream=True,
                    auth=action.auth,
                    follow_redirects=False,
                )
                try:
                    return await self._read(response, action)
                finally:
                    await response.aclose()
        except httpx2.HTTPError as error:
            return trouble_of(error)
        except TimeoutError:
            return too_late()
        except RuntimeError:
            if not client.is_closed:
                raise
        raise closed()

    async def _read(self, response: httpx2.Response, action: Send) -> Answer | Trouble:
        reading = Reading(action, self._clock)
        try:
            async for chunk in response.aiter_bytes():
                if reading.add(chunk):
                    break
        except httpx2.DecodingError as error:
            reading.trouble = trouble_of(error)
        return reading.outcome(response)


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
        self._core = AsyncCore(Core(settings, credentials), http_client)

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
