"""The stand-in itself: who may control it, how it takes time, and what it makes of a contract."""

from __future__ import annotations

from collections.abc import Iterator

import httpx2
import pytest
from cdek_client import violations
from cdek_client.testing import Behaviour, StandIn


@pytest.fixture(scope="module")
def control() -> Iterator[str]:
    """Where a stand-in on loopback is told what to do."""
    with StandIn().serve() as url:
        yield f"{url.removesuffix('/v2')}/-/clock"


FOREIGN = [
    {"host": "rebound.example"},
    {"host": "127.0.0.1.example"},
    {"origin": "https://page.example"},
    {"origin": "null"},
    {"content-type": "text/plain"},
    {"content-type": "application/x-www-form-urlencoded"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
def test_web_pages_do_not_control_it(control: str, headers: dict[str, str]) -> None:
    """Neither under a name of their own, nor across origins, nor with a form."""
    json = {"content-type": "application/json"}
    refused = httpx2.post(control, content=b'{"advance": 5}', headers={**json, **headers})
    assert refused.status_code == 403
    own = {"origin": "http://localhost:3000", **json}
    assert httpx2.post(control, content=b'{"advance": 5}', headers=own).status_code == 200


DOUBTFUL = {"to_location": {"address": "A road 1", "kladr_code": "7700000000000"}}


def test_a_doubtful_body_is_warned_of() -> None:
    """What the rules give as advice comes back as a warning of the change."""
    standin = StandIn()
    body = {"uuid": standin.add(), **DOUBTFUL}
    advice = [v for v in violations(body, schema="OrderUpdate") if v.level != "error"]
    with standin.client() as client:
        receipt = client.orders.update(body)
    assert len(receipt.requests[0].warnings or []) == len(advice) > 0


def test_its_clients_do_not_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting puts its clock forward."""
    monkeypatch.delattr("time.sleep")
    standin = StandIn(Behaviour(processing=3600, latency=1))
    uuid = standin.add()
    with standin.client() as client:
        waits = {"timeout": 7200, "longest": 900}
        order = client.orders.update_and_wait({"uuid": uuid, "comment": "waited"}, **waits)
    assert order.entity.comment == "waited"
