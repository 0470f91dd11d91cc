# Written by apiscribe build; edits are lost.
"""Fixtures for pytest; a conftest.py asks for them by `pytest_plugins`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ._standin import StandIn


@pytest.fixture
def standin() -> StandIn:
    """Give a stand-in for the service, in this process; its clients need no network."""
    return StandIn()


@pytest.fixture
def standin_url(standin: StandIn) -> Iterator[str]:
    """Yield the base URL of the stand-in on a loopback port, for programs of their own."""
    with standin.serve() as url:
        yield url
