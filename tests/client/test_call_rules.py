"""Rules over the parameters of a call: which of them are given."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from inspect import signature
from typing import Any

import httpx2
import pytest
from cdek_client import AsyncClient, Client
from cdek_client.errors import InvalidRequestError
from cdek_client.resources import Orders
from cdek_client.testing import StandIn
from serving import Caller, Reply, Service

from running import ROOT, ask_client

UUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
BROKEN: list[tuple[Callable[[Any], Any], str, str]] = [
    (lambda client: client.orders.find(), "", "cdek_number or im_number must be given"),
    (lambda client: client.orders.find(im_number=""), "", "cdek_number or im_number must be given"),
    (lambda client: client.orders.with_raw.find(), "", "cdek_number or im_number must be given"),
    (lambda client: client.agreements.intervals(), "", "cdek_number or order_uuid must be given"),
    (lambda client: client.passports.list(client="SENDER"), "", "cdek_number or order_uuid must be given"),
    (lambda client: client.checks.list(), "", "cdek_number or order_uuid or date must be given"),
    (lambda client: client.locations.cities(page=3), "page", "size must be given too"),
    (lambda client: client.locations.regions(page=0, size=None), "page", "size must be given too"),
]  # fmt: skip
KEPT: list[Callable[[Any], Any]] = [
    lambda client: client.orders.find(cdek_number=1106070809),
    lambda client: client.orders.find(cdek_number="1106070809"),
    lambda client: client.orders.find(im_number="A1", cdek_number=1106070809),
    lambda client: client.agreements.intervals(order_uuid=UUID),
    lambda client: client.checks.list(date_="2026-03-01"),
    lambda client: client.locations.cities(size=3),
    lambda client: client.locations.cities(page=0, size=3),
]


@pytest.mark.parametrize(("call", "path", "wanted"), BROKEN)
def test_what_breaks_a_rule_is_not_sent(
    ask: Caller, service: Service, call: Callable[[Any], Any], path: str, wanted: str
) -> None:
    """Both clients tell of it, with the rule and its rows."""
    with pytest.raises(InvalidRequestError, match=wanted) as caught:
        ask(call)
    (violation,) = caught.value.violations
    assert (violation.path, violation.message, violation.level) == (path, wanted, "error")
    assert violation.rule.startswith("B63")
    assert violation.rows and all(row.startswith("api_2026_07#") for row in violation.rows)
    assert service.asked == []


@pytest.mark.parametrize("call", KEPT)
def test_what_keeps_them_is_sent(ask: Caller, service: Service, call: Callable[[Any], Any]) -> None:
    """Also where more is given than must be."""
    service.last = Reply(body=[])
    try:
        ask(call)
    except InvalidRequestError as error:
        raise AssertionError(error) from None
    except Exception:
        pass
    assert len(service.asked) > 0


def test_a_value_that_is_wrong_is_given_all_the_same(ask: Caller) -> None:
    """It breaks its own limit, not the rule too."""
    with pytest.raises(InvalidRequestError) as caught:
        ask(lambda client: client.orders.find(cdek_number=object()))
    assert [each.path for each in caught.value.violations] == ["cdek_number"]


def receipts_of(day: Any) -> Callable[[Any], Any]:
    """The call for the receipts of a day."""
    return lambda client: client.checks.list(date_=day)


@pytest.mark.parametrize("day", [date(2026, 3, 1), "2026-03-01"])
def test_a_day_of_receipts_is_a_date(ask: Caller, service: Service, day: Any) -> None:
    """It is sent as the vendor writes it; what is no date is not sent."""
    service.last = Reply(body={})
    ask(receipts_of(day))
    assert service.asked[-1].path.endswith("/check?date=2026-03-01")
    sent = len(service.asked)
    for wrong in ("01.03.2026", "2026-02-30", "yesterday"):
        with pytest.raises(InvalidRequestError, match="date"):
            ask(receipts_of(wrong))
    assert len(service.asked) == sent


@pytest.mark.parametrize("number", ["a text", "12-34", "", 1.5, True])
def test_a_number_or_a_text_of_digits_is_wanted(ask: Caller, service: Service, number: Any) -> None:
    """Neither type of the parameter takes anything else; nothing is sent."""
    with pytest.raises(InvalidRequestError, match="A whole number is wanted, or: A text"):
        ask(lambda client: client.orders.find(cdek_number=number, im_number="A1"))
    assert service.asked == []
    assert signature(Orders.find).parameters["cdek_number"].annotation == "int | str | None"


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_docstrings_and_readme_tell_of_them(kind: Any) -> None:
    """The method says what is to be given, before what is raised."""
    client = kind("id", "secret", base_url="http://127.0.0.1:9")
    told = client.orders.find.__doc__ or ""
    assert "One of cdek_number and im_number is given. (B63)" in told
    readme = (ROOT / "generated/cdek-client/REFERENCE.md").read_text("utf-8")
    assert "| B63 | `orders.find` | One of cdek_number and im_number is given. | error | the client |" in readme  # fmt: skip


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("/orders", 400),
        ("/orders?im_number=", 400),
        ("/orders?im_number=A1", 404),
        ("/check", 400),
        ("/check?date=2026-03-01", 200),
        ("/location/cities?page=1", 400),
        ("/location/cities?page=1&size=5", 200),
    ],
)
def test_the_stand_in_holds_them_too(target: str, status: int) -> None:
    """Whoever asks it by other means is refused as the service refuses."""
    standin = StandIn()
    with standin.serve() as url:
        form = {"grant_type": "client_credentials", **standin.credentials}
        token = httpx2.post(f"{url}/oauth/token", data=form).json()["access_token"]
        answer = httpx2.get(url + target, headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == status or (status, answer.status_code) == (404, 400)
    if status == 400:
        told = answer.json()
        (error,) = told["errors"] if "errors" in told else told["requests"][0]["errors"]
        assert "given" in error["message"]


def test_the_shell_tells_of_them() -> None:
    """As of other values that cannot be sent: exit code 2, and nothing is asked."""
    env = {"CDEK_CLIENT_ID": "a", "CDEK_CLIENT_SECRET": "b", "CDEK_BASE_URL": "http://127.0.0.1:9"}
    answer = ask_client("orders", "find", env=env)
    assert (answer.code, answer.out) == (2, "")
    assert "cdek_number or im_number must be given" in answer.err


def test_all_pages_are_asked_for_with_a_size() -> None:
    """Whoever goes through them need not say one."""
    standin = StandIn()
    with standin.client() as client:
        assert [*client.locations.iterate_regions(country_codes="RU")]
        assert [*client.locations.iterate_cities()]
