"""A scripted service, and clients of both kinds that speak to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from callers import QUICK, async_call, async_call_inside, sync_call, sync_call_inside
from serving import Caller, ManualClock, Service


@pytest.fixture(scope="session")
def no_certificates(tmp_path_factory: pytest.TempPathFactory) -> str:
    """An empty folder of certificates."""
    return str(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(autouse=True)
def without_certificates(no_certificates: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """No client loads those of the system, which takes longer than most calls: all is loopback."""
    monkeypatch.setenv("SSL_CERT_DIR", no_certificates)


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
