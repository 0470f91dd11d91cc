# Written by apiscribe build; edits are lost.
"""The synchronous client: carries out what the flows decide."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from concurrent.futures import wait
from functools import partial
from threading import Lock
from typing import Any, NoReturn, Self, TypeVar, cast

import httpx2

from ...options import CallOptions, ClientOptions, WaitOptions
from .actions import Action, Answer, Flow, Join, Pause, Send, Trouble
from .core import Core, RawAnswer
from .deadlines import hold_to_deadlines, time_left
from .forking import when_forked
from .opening import check_process, closed, opened
from .operation import Operation, Service, Waiter
from .reading import Reading
from .settings import Credentials, check_kind, settings_of
from .transport_errors import trouble_of
from .waiting import call_and_wait, wait_for, wait_until

T = TypeVar("T")


class SyncCore:
    """Makes calls in the caller's thread; any number of threads may share it."""

    def __init__(self, core: Core, given: httpx2.Client | None) -> None:
        self.core = core
        self._clock = core.settings.clock
        self.closed = False
        self._is_forked = False
        self._given = given
        self._ready: httpx2.Client | None = None
        self._lock = Lock()
        when_forked(self._forget)

    def call(
        self,
        operation: Operation[T],
        path: Mapping[str, Any],
        body: Any,
        options: CallOptions,
    ) -> T:
        """Make a call and give its answer as a model."""
        return self._run(self.core.model(operation, path, body, options))

    def raw(
        self,
        operation: Operation[T],
        path: Mapping[str, Any],
        body: Any,
        options: CallOptions,
    ) -> RawAnswer[T]:
        """Make a call and give its answer as it came, and as a model."""
        return self._run(self.core.raw(operation, path, body, options))

    def wait(
        self,
        waiter: Waiter[T],
        path: Mapping[str, Any],
        request: Any,
        options: WaitOptions,
    ) -> T:
        """Wait until a change is done, and give the answer that says so."""
        return self._run(wait_for(self.core, waiter, path, request, options))

    def wait_until(
        self,
        operation: Operation[T],
        path: Mapping[str, Any],
        accessor: str,
        options: WaitOptions,
    ) -> T:
        """Read until a path of fields leads to what is true, and give the answer."""
        flow = wait_until(self.core, operation, path, accessor, options)
        return self._run(flow)

    def call_and_wait(
        self,
        operation: Operation[Any],
        waiter: Waiter[T],
        path: Mapping[str, Any],
        body: Any,
        options: WaitOptions,
    ) -> T:
        """Make a change and wait until it is done."""
        flow = call_and_wait(self.core, operation, waiter, path, body, options)
        return cast("T", self._run(flow))

    def call_and_wait_gone(
        self,
        operation: Operation[Any],
        waiter: Waiter[T],
        path: Mapping[str, Any],
        body: Any,
        options: WaitOptions,
    ) -> T | None:
        """Make a change and wait until it is done; None if nothing is there any more."""
        flow = call_and_wait(self.core, operation, waiter, path, body, options)
        return self._run(flow)

    def close(self) -> None:
        """Close the connections; a second time does nothing."""
        with self._lock:
            ready, self._ready, self.closed = self._ready, None, True
        if ready is not None and ready is not self._given:
            ready.close()

    @property
    def is_open(self) -> bool:
        """Whether there are connections that nobody else will close."""
        return self._ready is not self._given and self._ready is not None

    def _forget(self) -> None:
        self._lock = Lock()
        self._ready = None
        self._is_forked = True

    def _client(self) -> httpx2.Client:
        with self._lock:
            if self.closed:
                raise closed()
            if self._ready is None:
                self._ready = self._given or opened(httpx2.Client)
                check_process(self._given, self._is_forked)
                hold_to_deadlines(self._ready)
            return self._ready

    def _run(self, flow: Flow[T]) -> T:
        try:
            action = next(flow)
            while True:
                action = flow.send(self._done(action))
        except StopIteration as end:
            return cast("T", end.value)
        finally:
            flow.close()

    def _done(self, action: Action) -> Any:
        if isinstance(action, Send):
            return self._sent(action)
        if isinstance(action, Pause):
            return self._clock.sleep(action.seconds)
        if isinstance(action, Join):
            return wait([action.future], max(0.0, self._left(action)))
        return action.work()

    def _left(self, action: Send | Join) -> float:
        return action.deadline - self._clock.monotonic()

    def _sent(self, action: Send) -> Answer | Trouble:
        client = self._ready or self._client()
        try:
            with time_left(partial(self._left, action)):
                response = client.send(
                    action.request,
                    stream=True,
                    auth=action.auth,
                    follow_redirects=False,
                )
                try:
                    return self._read(response, action)
                finally:
                    response.close()
        except httpx2.HTTPError as error:
            return trouble_of(error)
        except RuntimeError:
            if not client.is_closed:
                raise
        raise closed()

    def _read(self, response: httpx2.Response, action: Send) -> Answer | Trouble:
        reading = Reading(action, self._clock)
        try:
            for chunk in response.iter_bytes():
                if reading.add(chunk):
                    break
        except httpx2.DecodingError as error:
            reading.trouble = trouble_of(error)
        return reading.outcome(response)


class SyncClient:
    """A client for threads; what it can call is generated."""

    def __init__(
        self,
        service: Service,
        credentials: Credentials,
        url: str,
        http_client: httpx2.Client | None,
        options: ClientOptions,
    ) -> None:
        check_kind(http_client, httpx2.Client)
        headers = {} if http_client is None else dict(http_client.headers)
        settings = settings_of(service, url, headers, options)
        self._core = SyncCore(Core(settings, credentials), http_client)

    def close(self) -> None:
        """Close the connections; a second time does nothing."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

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
            core.close()
