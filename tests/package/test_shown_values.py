"""What errors tell of the values that are wrong: nothing of a person, unless asked to."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from cdek_client import InvalidRequestError, OrderUpdate, show_values
from cdek_client._runtime.http.bodies import body_of
from cdek_client._runtime.operations.orders import UPDATE_ORDER
from cdek_client.models import OrderResponse, OrderStatusEvent, Phone, PrintFormEvent
from changes import violations
from pydantic import ValidationError

PHONE = "89990001122"
COURIER = {"type": "ORDER_STATUS", "uuid": "1", "attributes": {"courier": {"phone": PHONE}}}


def body(**members: Any) -> dict[str, Any]:
    """A body that names its order, with some members."""
    return {"cdek_number": 1, **members}


def recipient(**members: Any) -> dict[str, Any]:
    """A body with a recipient."""
    return body(recipient=members)


FAILURES: list[Callable[[], Any]] = [
    lambda: OrderUpdate.model_validate(recipient(phones=[{"number": PHONE}])),
    lambda: OrderUpdate.model_validate(recipient(phones=[{"number": int(PHONE)}])),
    lambda: OrderUpdate.model_validate(recipient(phones=PHONE)),
    lambda: OrderUpdate.model_validate(recipient(phones={"number": PHONE})),
    lambda: OrderUpdate.model_validate(recipient(name=[PHONE])),
    lambda: OrderUpdate.model_validate(recipient(tin=PHONE)),
    lambda: OrderUpdate.model_validate(recipient(passport_date_of_birth=PHONE)),
    lambda: OrderUpdate.model_validate(recipient(mobile=PHONE)),
    lambda: OrderUpdate.model_validate(body(uuid=PHONE)),
    lambda: OrderUpdate.model_validate(body(packages=[{"number": PHONE, "weight": 1}] * 2)),
    lambda: OrderUpdate.model_validate_json(json.dumps(recipient(email=PHONE))),
    lambda: OrderUpdate.model_validate([PHONE]),
    lambda: Phone(number=PHONE),
    lambda: PrintFormEvent.from_wire(json.dumps(COURIER)),
    lambda: PrintFormEvent.model_validate(COURIER),
    lambda: OrderResponse.model_validate([PHONE]),
    lambda: OrderStatusEvent.from_wire(json.dumps(PHONE)),
    lambda: body_of(UPDATE_ORDER, recipient(phones=[{"number": PHONE}])),
    lambda: body_of(UPDATE_ORDER, [PHONE]),
]


@pytest.mark.parametrize("fails", FAILURES)
def test_errors_tell_nothing_of_a_person(fails: Callable[[], Any]) -> None:
    """Neither as text nor in what is printed of them."""
    with pytest.raises((ValidationError, InvalidRequestError)) as raised:
        fails()
    assert PHONE not in f"{raised.value} {raised.value!r}"
    if isinstance(raised.value, InvalidRequestError):
        assert PHONE not in repr(raised.value.violations)


@pytest.mark.parametrize(
    ("sent", "value", "given"),
    [
        (body(packages=[{"number": "1", "weight": 0}]), 0, "0"),
        (body(packages=[]), [], "[]"),
        (body(tariff_code=True), True, "true"),
        (body(comment=False), False, "false"),
        (body(tariff_code=1.5), 1.5, "1.5"),
        (body(comment=1.5), None, "a number"),
        (body(comment="x" * 256), None, "a text of 256 characters"),
        (body(sender={"country": 1}), None, ""),
        (body(sender="x"), None, "a text of 1 character"),
        (body(sender=["x", "y"]), None, "a list of 2 items"),
        (body(services=[{"code": {"a": 1}}]), None, "an object"),
        (body(comment={1}), None, "something of the type set"),
        (body(comment=None), None, ""),
        (body(delivery_recipient_cost={"value": 1, "vat_rate": 24}), 24, "24"),
        (
            body(delivery_recipient_cost={"value": 1, "vat_rate": "x"}),
            None,
            "a text of 1 character",
        ),
    ],
)
def test_what_is_told_of_a_value(sent: dict[str, Any], value: Any, given: str) -> None:
    """The value itself where it can be of nobody, else its kind and length; never a stand-in."""
    (found,) = violations(sent)
    assert (found.value, found.given) == (value, given)
    with pytest.raises(ValidationError) as raised:
        OrderUpdate.model_validate(sent)
    assert raised.value.errors()[0]["input"] == value


def test_values_are_shown_within_a_block() -> None:
    """Then all of them are, cut when long; after it none is."""
    with show_values():
        (found,) = violations({"number": PHONE}, schema="Phone")
        assert found.value == PHONE and f'(given: "{PHONE}"; ' in str(found)
        (found,) = violations(body(comment="x" * 5000))
        assert found.value == "x" * 60 + "…" and len(str(found)) < 300
        (found,) = violations(body(sender=["x"]))
        assert found.value == ["x"]
        (found,) = violations(body(sender=["x" * 99]))
        assert (found.value, found.given) == (None, "a list of 1 item")
    (found,) = violations({"number": PHONE}, schema="Phone")
    assert found.value is None and PHONE not in str(found)


def test_a_block_counts_for_its_own_task() -> None:
    """Another task that runs meanwhile shows nothing."""

    async def within(started: asyncio.Event, seen: asyncio.Event) -> Any:
        with show_values():
            started.set()
            await seen.wait()
            return violations({"number": PHONE}, schema="Phone")[0].value

    async def beside(started: asyncio.Event, seen: asyncio.Event) -> Any:
        await started.wait()
        try:
            return violations({"number": PHONE}, schema="Phone")[0].value
        finally:
            seen.set()

    async def both() -> list[Any]:
        events = asyncio.Event(), asyncio.Event()
        return await asyncio.gather(within(*events), beside(*events))

    assert asyncio.run(both()) == [PHONE, None]
