"""Events are parsed by their kind; what is none is refused in one way."""

from __future__ import annotations

import copy
from datetime import UTC, datetime

import pytest
from cdek_client.enums import OrderStatus
from cdek_client.models import OrderStatusEvent, PrintFormEvent
from cdek_client.webhooks import InvalidEventError, UnknownEvent, parse_event
from events import print_event, status_event, wire
from hypothesis import given
from hypothesis import strategies as st


def test_an_event_is_of_its_kind() -> None:
    """From bytes, from text and from a mapping alike."""
    event = status_event(step=1)
    for data in (wire(event), wire(event).decode(), event):
        read = parse_event(data)
        assert isinstance(read, OrderStatusEvent)
        assert read.attributes.cdek_number == 1_000_001
    assert isinstance(parse_event(wire(print_event())), PrintFormEvent)


@pytest.mark.parametrize("spelt", ["order_status", "Order_Status", " ORDER_STATUS "])
def test_letter_case_of_the_kind_does_not_matter(spelt: str) -> None:
    """Nor do spaces around it."""
    assert isinstance(parse_event({**status_event(), "type": spelt}), OrderStatusEvent)


def test_what_an_event_says() -> None:
    """Status, reason, time and whether it is taken back."""
    event = parse_event(status_event(step=3, status_reason_code="13", deleted=True))
    assert isinstance(event, OrderStatusEvent)
    assert event.status is OrderStatus.DELIVERED
    assert event.reason is not None and event.reason.value == "13"
    assert event.retracted
    assert event.occurred_at == datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
    assert event.occurred_at is not None and event.occurred_at.tzinfo is not None


def test_a_kind_that_is_not_documented_is_kept() -> None:
    """With all that it says."""
    event = {**status_event(), "type": "RECEIPT", "attributes": {"fiscal": [1, {"a": None}]}}
    read = parse_event(wire(event))
    assert isinstance(read, UnknownEvent)
    assert (read.type, read.data, read.status, read.reason) == ("RECEIPT", event, None, None)
    assert read.occurred_at == datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def test_unknown_members_and_codes_are_kept() -> None:
    """They come out as they came in."""
    event = status_event(status_code="777", code="LOST_IN_SPACE", road=[1, 2])
    read = parse_event(wire(event))
    assert isinstance(read, OrderStatusEvent)
    assert read.status is not None
    assert (str(read.status), read.status.known) == ("LOST_IN_SPACE", False)
    assert read.to_dict()["attributes"]["road"] == [1, 2]


SAME = {
    "a second time": {},
    "the word beside the number": {"code": "DELIVERED"},
    "a code with a space": {"status_code": "4 "},
    "a number that is none": {"status_code": 4},
    "the same instant elsewhere": {"status_date_time": "2026-03-01T15:00:00+0300"},
    "with a fraction": {"status_date_time": "2026-03-01T12:00:00.250Z"},
    "another city": {"city_name": "Riga, centre"},
    "a member more": {"is_reverse": True},
}
OTHER = {
    "another status": {"status_code": "5"},
    "another time": {"status_date_time": "2026-03-01T12:00:01+0000"},
    "taken back": {"deleted": True},
}


@pytest.mark.parametrize("change", SAME.values(), ids=SAME)
def test_a_repeat_has_the_same_key(change: dict[str, object]) -> None:
    """However it is spelt."""
    first = parse_event(status_event(step=3))
    assert parse_event(status_event(step=3, **change)).key == first.key


@pytest.mark.parametrize("change", OTHER.values(), ids=OTHER)
def test_another_event_has_another_key(change: dict[str, object]) -> None:
    """As has one of another order, and of another kind."""
    first = parse_event(status_event(step=3))
    assert parse_event(status_event(step=3, **change)).key != first.key
    assert parse_event(status_event(order=2, step=3)).key != first.key
    assert parse_event(print_event(1)).key != parse_event(print_event(2)).key


def test_keys_of_unknown_kinds_go_by_all_that_they_say() -> None:
    """The order of members is nothing."""
    event = {"type": "RECEIPT", "uuid": "1", "sum": 2}
    turned = dict(reversed(event.items()))
    assert parse_event(event).key == parse_event(turned).key
    assert parse_event(event).key != parse_event({**event, "sum": 3}).key


PERSON = "+37120000000"
INVALID = {
    "no JSON": b'{"type": "ORDER_STATUS", "phone": "+37120000000"',
    "empty": b"",
    "a list": b'["+37120000000"]',
    "a text": b'"+37120000000"',
    "no type": b'{"phone": "+37120000000"}',
    "a type that is no text": b'{"type": {"phone": "+37120000000"}}',
    "no details": b'{"type": "ORDER_STATUS", "uuid": "+37120000000"}',
    "details that are a list": b'{"type": "ORDER_STATUS", "uuid": "1", "attributes": ["+37120000000"]}',
    "about nothing": b'{"type": "PRINT_FORM", "phone": "+37120000000", "attributes": {}}',
    "a member twice": b'{"type": "ORDER_STATUS", "phone": "+37120000000", "phone": 1}',
    "NaN": b'{"type": "ORDER_STATUS", "phone": "+37120000000", "sum": NaN}',
    "infinity": b'{"type": "ORDER_STATUS", "phone": "+37120000000", "sum": -Infinity}',
    "no UTF-8": b'{"type": "ORDER_STATUS", "phone": "+37120000000", "name": "\xff"}',
    "brackets": b'{"phone": "+37120000000", "type": ' + b"[" * 100_000,
    "braces": b'{"phone": "+37120000000", "type": ' + b'{"a":' * 100_000,
    "a number without end": b'{"phone": "+37120000000", "type": ' + b"9" * 100_000 + b"}",
    "an exponent without end": b'{"phone": "+37120000000", "sum": 1e99999999999999999999}',
    "ten megabytes": b'{"phone": "+37120000000", "type": "' + b"x" * 10_000_000 + b'"}',
}  # fmt: skip


@pytest.mark.parametrize("data", INVALID.values(), ids=INVALID)
def test_what_is_no_event_is_refused_in_one_way(data: bytes) -> None:
    """Nothing of what came is in the error, nor in what it came from."""
    with pytest.raises(InvalidEventError) as raised:
        parse_event(data)
    error: BaseException | None = raised.value
    assert str(error)
    while error is not None:
        assert PERSON not in str(error) and PERSON not in repr(error)
        error = error.__cause__


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
NAMES = st.sampled_from(["uuid", "attributes", "date_time", "status_code", "code", "deleted"])


@given(st.dictionaries(NAMES, JSON), st.dictionaries(NAMES, JSON))
def test_anything_is_an_event_or_refused(outer: dict[str, object], inner: dict[str, object]) -> None:  # fmt: skip
    """Whatever stands in the members, nothing else is raised, and all properties answer."""
    event = copy.deepcopy({"attributes": inner, **outer, "type": "ORDER_STATUS"})
    try:
        read = parse_event(event)
    except InvalidEventError:
        return
    assert read.key and read.retracted in (True, False)
    assert read.occurred_at is None or read.occurred_at.tzinfo
