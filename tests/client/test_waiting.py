"""Waiting for an outcome: for that of one's own change, and no longer than allowed."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from cdek_client.errors import (
    ApiError,
    AuthenticationError,
    ConflictError,
    ForbiddenError,
    NotFoundError,
    RequestTimeoutError,
    UnexpectedResponseError,
)
from hypothesis import given
from hypothesis import strategies as st
from serving import (
    ORDER,
    UUID,
    Caller,
    ManualClock,
    Reply,
    Service,
    order,
    record,
    refusal,
)

OWN = "aaaaaaaa-0000-4000-8000-000000000001"
OTHER = "bbbbbbbb-0000-4000-8000-000000000002"
CHANGE = {"uuid": UUID, "comment": "x"}
GONE = Reply(400, refusal("v2_entity_not_found"))


def receipt(kind: str = "UPDATE", id: str = OWN) -> Reply:
    """The receipt of one's own change."""
    return Reply(202, order(record("ACCEPTED", kind, id)))


def change(client: Any, **options: Any) -> Any:
    """Change the order and wait, looking soon."""
    return client.orders.update_and_wait(CHANGE, **{"first": 0.02, "timeout": 5, **options})


def delete(client: Any, **options: Any) -> Any:
    """Delete the order and wait, looking soon."""
    return client.orders.delete_and_wait(UUID, **{"first": 0.02, "timeout": 5, **options})


def test_one_waits_for_one_s_own_change(ask: Caller, service: Service) -> None:
    """Others of the same kind, newer or older, say nothing of it."""
    mine = record("ACCEPTED", id=OWN, at=3)
    others = [record("SUCCESSFUL", id=OTHER, at=4), record("INVALID", id=UUID, at=1)]
    service.replies = [
        receipt(),
        Reply(body=order(*others)),
        Reply(body=order(others[0], mine, others[1])),
        Reply(body=order(*others, {**mine, "state": "WAITING"})),
        Reply(body=order(*others, {**mine, "state": "SUCCESSFUL"})),
    ]
    found = ask(change)
    assert found.entity.number == "A1"
    assert [one.method for one in service.calls()] == ["PATCH", "GET", "GET", "GET", "GET"]
    assert {one.path for one in service.calls()[1:]} == {f"/v2/orders/{UUID}"}


def test_a_failed_change_is_an_error(ask: Caller, service: Service) -> None:
    """Of the class that its code has, with the service's words."""
    failed = record("INVALID", id=OWN, errors=[{"code": "v2_update_forbidden", "message": "Gone."}])
    newer = record("SUCCESSFUL", id=OTHER, at=5)
    service.replies = [receipt(), Reply(body=order(newer, failed))]
    with pytest.raises(ConflictError, match="v2_update_forbidden: Gone") as caught:
        ask(change)
    assert str(caught.value.request_id) == OWN
    service.replies = [receipt(), Reply(body=order({**failed, "errors": None}))]
    with pytest.raises(ApiError):
        ask(change)


@pytest.mark.parametrize("newest_first", [True, False])
def test_without_an_id_the_newest_of_the_kind_counts(
    ask: Caller, service: Service, newest_first: bool
) -> None:
    """By its time, wherever it stands."""
    records = [
        record("INVALID", at=1, id=OTHER),
        record("SUCCESSFUL", at=3, id=OWN),
        record("INVALID", "CREATE", at=4, id=UUID),
    ]
    answer = order(*(reversed(records) if newest_first else records))
    bare = Reply(202, {"entity": {"uuid": UUID}}, {"Date": "Fri, 03 May 2024 10:00:01 GMT"})
    service.replies = [bare, Reply(body=answer)]
    assert ask(change).entity.number == "A1"
    service.last = Reply(body=answer)
    for request in ("UPDATE", "update", OWN):
        assert ask(lambda c, r=request: c.orders.wait(UUID, r, first=0.01)).entity
    for request in ("CREATE", OTHER, None):
        with pytest.raises(ApiError):
            ask(lambda c, r=request: c.orders.wait(UUID, r, first=0.01))


def test_a_deleted_order_is_gone(ask: Caller, service: Service) -> None:
    """Not finding it is success for a deletion, and for nothing else."""
    service.replies = [
        receipt("DELETE"),
        Reply(body=order(record("ACCEPTED", "DELETE", OWN))),
        GONE,
    ]
    assert ask(delete) is None
    service.replies = [receipt("DELETE"), Reply(body=order(record("SUCCESSFUL", "DELETE", OWN)))]
    assert ask(delete).entity.number == "A1"
    service.replies = [receipt(), GONE]
    with pytest.raises(NotFoundError):
        ask(change)


def test_a_page_that_is_not_there_is_no_deleted_order(ask: Caller, service: Service) -> None:
    """Only the service's own word counts."""
    lost = Reply(404, b"<html>", {"Content-Type": "text/html"})
    service.replies = [receipt("DELETE"), lost, lost, GONE]
    assert ask(delete) is None
    service.replies = [receipt("DELETE"), Reply(404, {"path": "/v2"})]
    with pytest.raises(NotFoundError):
        ask(delete)


def test_looks_that_fail_do_not_end_it(ask: Caller, service: Service) -> None:
    """What passes is passed over; what does not is told."""
    html = Reply(502, b"<html>", {"Content-Type": "text/html"})
    done = Reply(body=order(record("SUCCESSFUL", id=OWN)))
    faults = [Reply(cut=True), html, Reply(200, b""), Reply(500, refusal("v2_internal_error"))]
    service.replies = [receipt(), *faults, Reply(body=ORDER), done]
    assert ask(change, retries=0).entity.number == "A1"
    for fault, kind in [
        (Reply(400, refusal("v2_entity_forbidden")), ForbiddenError),
        (Reply(401), AuthenticationError),
    ]:
        service.replies = [receipt(), fault, fault]
        with pytest.raises(kind):
            ask(change)


def test_waiting_ends(ask: Caller, service: Service, clock: ManualClock) -> None:
    """With an error that names the change and counts the looks, after the time allowed."""
    service.replies = [receipt()]
    service.last = Reply(body=order(record("ACCEPTED", id=OWN)))
    began = clock.now
    with pytest.raises(RequestTimeoutError, match=f"no outcome of {OWN} in time") as caught:
        ask(lambda c: change(c, timeout=0.5))
    assert clock.now - began == pytest.approx(0.5)
    assert str(caught.value.request_id) == OWN
    assert caught.value.attempts == len(service.calls()) - 1
    service.last = Reply(delay=5)
    began = clock.now
    with pytest.raises(RequestTimeoutError):
        ask(lambda c: c.orders.wait(UUID, "UPDATE", first=0.01, timeout=0.3), retries=0)
    assert clock.now - began == pytest.approx(1.01)


def test_pauses_grow(ask: Caller, service: Service, clock: ManualClock) -> None:
    """The first look comes when it is wanted, the others ever later, up to the longest."""
    service.replies = [receipt()]
    service.last = Reply(body=order(record("ACCEPTED", id=OWN)))
    with pytest.raises(RequestTimeoutError):
        ask(lambda c: change(c, first=0.1, longest=0.3, timeout=1.5))
    times = [asked.at for asked in service.calls()]
    pauses = [later - earlier for earlier, later in pairwise(times)]
    assert pauses == pytest.approx([0.1, 0.15, 0.225, 0.3, 0.3, 0.3, 0.125])


def test_a_receipt_that_says_nothing(ask: Caller, service: Service) -> None:
    """Without an address nothing can be looked for."""
    service.replies = [Reply(202, {"requests": []})]
    with pytest.raises(UnexpectedResponseError, match="no uuid to look for"):
        ask(change)
    service.replies = [Reply(202, {"requests": []}), GONE]
    assert ask(delete) is None


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["ACCEPTED", "SUCCESSFUL", "INVALID"]),
            st.sampled_from([OWN, OTHER, UUID]),
            st.integers(1, 9),
        ),
        max_size=6,
    )
)
def test_the_record_found_is_the_newest_of_those_wanted(
    records: list[tuple[str, str, int]],
) -> None:
    """By id, whatever the order in which they came, doubled ones included."""
    from cdek_client._runtime.http.change_records import Wanted, record_of
    from cdek_client._runtime.operations.orders import WAIT_REQUEST
    from cdek_client.models import OrderResponse

    body = order(*(record(state, id=id, at=at) for state, id, at in records))
    found = record_of(WAIT_REQUEST, OrderResponse.model_validate(body), Wanted(OWN))
    own = [(at, state) for state, id, at in records if id == OWN]
    assert (found is None) == (not own)
    if own:
        newest = max(at for at, _ in own)
        assert found.state.value in [state for at, state in own if at == newest]


def statuses(*codes: str) -> Any:
    """An order with statuses, the newest first, an hour apart."""
    times = [f"2024-05-03T{len(codes) - n:02}:00:00+0000" for n in range(len(codes))]
    listed = [{"code": c, "date_time": at} for c, at in zip(codes, times, strict=True)]
    return {**ORDER, "entity": {**ORDER["entity"], "statuses": listed}}


@pytest.mark.parametrize("end", ["DELIVERED", "NOT_DELIVERED", "INVALID", "REMOVED"])
def test_an_order_is_read_until_it_is_over(
    ask: Caller, service: Service, clock: ManualClock, end: str
) -> None:
    """At once, then ever less often; days are no matter, nor are looks that fail."""
    created = Reply(body=statuses("CREATED", "ACCEPTED"))
    over = Reply(body=statuses(end, "CREATED", "ACCEPTED"))
    service.replies = [created, created, Reply(500, refusal("v2_internal_error")), created, over]
    began = clock.now
    last = ask(lambda c: c.orders.wait_until_over(UUID, timeout=1e6, longest=86400))
    assert last.entity.last_status.code == end
    assert clock.now - began == pytest.approx(2 + 3 + 4.5 + 6.75)
    service.last = created
    with pytest.raises(RequestTimeoutError, match="not done yet") as caught:
        ask(lambda c: c.orders.wait_until_over(UUID, timeout=4, first=1))
    assert caught.value.attempts == 3
