"""What users ask of answers and events: histories, last statuses, outcomes of requests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from cdek_client.enums import (
    ErrorCode,
    OrderStatus,
    RequestState,
    RequestType,
    StatusReason,
    WarningCode,
)
from cdek_client.models import ChangeResponse, Order, OrderResponse, OrderStatusEvent
from hypothesis import assume, given
from hypothesis import strategies as st

EXAMPLES = Path(__file__).resolve().parents[2] / "spec/examples"
FIRST, SECOND = UUID(int=1), UUID(int=2)


def order(*statuses: dict[str, Any]) -> Order:
    """An order with these statuses."""
    read = OrderResponse.model_validate({"entity": {"statuses": list(statuses)}})
    assert read.entity is not None
    return read.entity


def status(code: str, day: int | str, **more: Any) -> dict[str, Any]:
    """A status of a day of 2024."""
    time = f"2024-01-{day:02}T10:00:00+0000" if isinstance(day, int) else day
    return {"code": code, "date_time": time, **more}


def codes(read: Order) -> list[str]:
    return [str(one.code) for one in read.history]


def event(**attributes: Any) -> OrderStatusEvent:
    """A status event with these attributes."""
    body = json.loads((EXAMPLES / "webhooks.ORDER_STATUS.json").read_bytes())
    body["attributes"] |= attributes
    return OrderStatusEvent.model_validate(body)


@given(st.permutations([1, 2, 3, 4, 5, 6]))
def test_history_is_by_time_whatever_the_order(days: list[int]) -> None:
    """Oldest first, as answers are given either way."""
    read = order(*(status(f"S{day}", day) for day in days))
    assert codes(read) == ["S1", "S2", "S3", "S4", "S5", "S6"]
    assert read.last_status is not None and read.last_status.code == "S6"


def test_history_keeps_equals_as_they_stand() -> None:
    """The same moment, written with three offsets, is no reason to change places."""
    read = order(
        status("A", "2024-01-02T03:00:00+0300"),
        status("B", "2024-01-02T00:00:00Z"),
        status("C", 1),
        status("D", "2024-01-02T07:00:00+07:00"),
    )
    assert codes(read) == ["C", "A", "B", "D"]


@pytest.mark.parametrize(
    ("listed", "history"),
    [
        (["DELIVERED 2", "TAKEN_BY_COURIER 2", "CREATED 1"], ["CREATED", "TAKEN_BY_COURIER", "DELIVERED"]),
        (["CREATED 1", "TAKEN_BY_COURIER 2", "DELIVERED 2"], ["CREATED", "TAKEN_BY_COURIER", "DELIVERED"]),
        (["CREATED 1", "DELIVERED 2", "TAKEN_BY_COURIER 2"], ["CREATED", "DELIVERED", "TAKEN_BY_COURIER"]),
        (["NEW_ONE 3", "DELIVERED 3", "OTHER 1", "CREATED 1"], ["CREATED", "OTHER", "DELIVERED", "NEW_ONE"]),
        (["DELIVERED 3", "B 2", "A 2", "CREATED 1", "? x"], ["?", "CREATED", "A", "B", "DELIVERED"]),
        (["CREATED 1", "A 3", "B 3", "C 2", "DELIVERED 4", "D 4"], ["CREATED", "C", "A", "B", "DELIVERED", "D"]),
        (["DELIVERED 1", "NEW_ONE 1", "CREATED 1"], ["NEW_ONE", "CREATED", "DELIVERED"]),
        (["DELIVERED x", "CREATED x"], ["CREATED", "DELIVERED"]),
        (["DELIVERED 1", "CREATED 1", "? x"], ["?", "CREATED", "DELIVERED"]),
    ],
)  # fmt: skip
def test_equals_in_time_keep_the_direction_of_the_list(
    listed: list[str], history: list[str]
) -> None:
    """Distinct times tell it; where none does, the further of the documented codes is later."""
    parts = (entry.split() for entry in listed)
    read = order(*(status(code, int(day) if day.isdigit() else day) for code, day in parts))
    assert codes(read) == history
    assert read.last_status is not None and read.last_status.code == history[-1]


@given(st.lists(st.integers(1, 9), min_size=2, max_size=9).map(sorted))
def test_newest_first_is_oldest_first_backwards(days: list[int]) -> None:
    """Whatever times are equal, the two directions give one history, if any time tells."""
    assume(len(set(days)) > 1)
    entries = [status(f"S{place}", day) for place, day in enumerate(days)]
    forward, backward = order(*entries), order(*entries[::-1])
    assert codes(forward) == codes(backward) == [f"S{place}" for place in range(len(days))]


def test_history_without_a_time_comes_first() -> None:
    """An entry whose time cannot be read is never the last, unless all are so."""
    read = order(status("A", 2), status("B", "soon"), status("C", 1), {"code": "D"})
    assert codes(read) == ["B", "D", "C", "A"]
    assert codes(order(status("A", "?"), status("B", "?"))) == ["A", "B"]


def test_what_was_taken_back_did_not_happen() -> None:
    """A retracted delivery leaves the order where it was."""
    read = order(status("CREATED", 1), status("DELIVERED", 2, deleted=True))
    assert codes(read) == ["CREATED"]
    assert (read.is_final, read.delivered) == (False, False)
    assert order(status("DELIVERED", 2, deleted="false")).delivered


def test_an_order_without_statuses() -> None:
    """Nothing is known of it, and nothing is raised."""
    for read in (order(), Order(), Order(statuses=None)):
        assert (read.history, read.last_status, read.reason) == ([], None, None)
        assert not read.is_final and not read.delivered


@pytest.mark.parametrize(
    ("code", "final", "delivered"),
    [
        ("DELIVERED", True, True),
        ("delivered ", True, True),
        ("NOT_DELIVERED", True, False),
        ("CREATED", False, False),
        ("BRAND_NEW", False, False),
    ],
)
def test_how_an_order_fares(code: str, final: bool, delivered: bool) -> None:
    """What is final stands in the docs; delivered is one code."""
    read = order(status("CREATED", 1), status(code, 2, reason_code=20))
    assert (read.is_final, read.delivered) == (final, delivered)
    assert read.reason is StatusReason.PARTIAL_DELIVERY


@pytest.mark.parametrize(
    ("code", "over"),
    [
        ("DELIVERED", True),
        ("NOT_DELIVERED", True),
        ("INVALID", True),
        ("REMOVED", True),
        ("ACCEPTED", False),
        ("BRAND_NEW", False),
    ],
)
def test_what_ends_an_order(code: str, over: bool) -> None:
    """Final statuses and those after which nothing comes, though the docs call them not final."""
    read = order(status("CREATED", 1), status(code, 2))
    assert read.is_over is over
    assert event(status_code="3", code=code).is_over is over
    assert event(status_code="3", code=code, deleted=True).is_over is False


def test_an_event_that_tells_a_number_only() -> None:
    """2 is the number of REMOVED, 404 of INVALID, 0 of ACCEPTED; 1000 is that of eleven words."""
    assert event(status_code="2").is_over and not event(status_code="2").is_final
    assert event(status_code="404").is_over and event(status_code="404").status == "INVALID"
    assert event(status_code="0").status == "ACCEPTED" and not event(status_code="0").is_over
    assert event(status_code="1000").status is None and not event(status_code="1000").is_over


@given(st.permutations(["CREATED", "TAKEN_BY_COURIER", "DELIVERED"]))
def test_equals_in_time_stand_as_the_docs_list_them(listed: list[str]) -> None:
    """The further code is the later one when no time tells."""
    read = order(*(status(code, 1) for code in listed))
    assert codes(read) == ["CREATED", "TAKEN_BY_COURIER", "DELIVERED"]


def test_the_documented_order() -> None:
    """The example has arrived, and is not delivered yet."""
    read = OrderResponse.from_wire((EXAMPLES / "get_order.response.2.json").read_bytes()).entity
    assert read is not None and read.last_status is not None
    assert read.last_status.code is OrderStatus.ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE
    assert len(read.history) == 18 and not read.is_final and read.reason is None


@pytest.mark.parametrize(
    ("attributes", "final", "delivered"),
    [
        ({"status_code": "4"}, True, True),
        ({"status_code": 4}, True, True),
        ({"status_code": "5"}, True, False),
        ({"status_code": "3"}, False, False),
        ({"status_code": "1000", "code": "DELIVERED"}, True, True),
        ({"status_code": "4", "code": "IN_LOCKER"}, True, True),
        ({"status_code": "4", "code": "CREATED"}, False, False),
        ({"status_code": "4", "deleted": True}, False, False),
        ({"status_code": None}, False, False),
    ],
)
def test_what_an_event_tells(attributes: dict[str, Any], final: bool, delivered: bool) -> None:
    """By its word if that is listed, by its number otherwise; not if it is taken back."""
    read = event(**attributes)
    assert (read.is_final, read.delivered) == (final, delivered)


def test_the_reason_of_an_event() -> None:
    """The additional status is a code of its list."""
    assert event(status_reason_code=20).reason is StatusReason.PARTIAL_DELIVERY
    assert event().reason is None


def test_an_event_without_attributes() -> None:
    """Accessors answer even when what they look at is missing."""
    read = OrderStatusEvent.from_wire("{}")
    assert (read.is_final, read.delivered, read.reason) == (False, False, None)


def request(uuid: UUID | str | None, type: str, day: int, **more: Any) -> dict[str, Any]:
    return {
        "request_uuid": str(uuid),
        "type": type,
        "date_time": status("", day)["date_time"],
        **more,
    }


ANSWER = {
    "requests": [
        request(FIRST, "UPDATE", 3, state="INVALID", errors=[{"code": "v2_update_forbidden"}]),
        request("?", "UPDATE", 2, state="SUCCESSFUL"),
        request(SECOND, "create", 1, warnings={"code": "v2_cost_change_by_tariff"}),
    ]
}


@pytest.mark.parametrize("model", [OrderResponse, ChangeResponse])
def test_the_request_asked_for(model: type[OrderResponse] | type[ChangeResponse]) -> None:
    """By uuid, or the newest of a type, wherever it stands."""
    read = model.model_validate(ANSWER)
    found = read.request(uuid=SECOND)
    assert found is not None and found.type is RequestType.CREATE
    assert read.request(uuid=str(SECOND).upper()) is found is read.request(type="CREATE")
    last = read.request(type=RequestType.UPDATE)
    assert last is not None and last.state is RequestState.INVALID
    assert read.request(type="UPDATE", uuid=SECOND) is None is read.request(type="DELETE")
    reverse = model.model_validate({"requests": ANSWER["requests"][::-1]})
    assert reverse.request(type="UPDATE") == last
    with pytest.raises(TypeError, match="say which one"):
        read.request()


@pytest.mark.parametrize("model", [OrderResponse, ChangeResponse])
def test_errors_and_warnings_have_codes(model: type[OrderResponse] | type[ChangeResponse]) -> None:
    """Those of all requests, each with a code of its list, listed or not."""
    read = model.model_validate(ANSWER)
    assert [type(error.code) for error in read.errors] == [ErrorCode]
    assert [error.code for error in read.errors] == ["v2_update_forbidden"]
    assert [warning.code for warning in read.warnings] == [WarningCode("v2_cost_change_by_tariff")]
    assert model.from_wire("{}").errors == model.from_wire("{}").warnings == []


def test_accessors_are_not_dumped() -> None:
    """They are no fields, and a member of the same name is kept beside them."""
    body = {"entity": {"history": 1, "statuses": [status("DELIVERED", 1)]}, "errors": []}
    read = OrderResponse.model_validate(body)
    assert read.to_dict() == body
    assert read.entity is not None and len(read.entity.history) == 1
