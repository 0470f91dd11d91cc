"""What became of a change is told truly, however its answers are lost, late or mixed up."""

from __future__ import annotations

import os
import signal
from typing import Any
from uuid import UUID as Uuid

import httpx2
import pytest
from callers import async_call, sync_call
from cdek_client import AsyncClient, Client
from cdek_client.errors import (
    ConflictError,
    ForbiddenError,
    NotFoundError,
    RequestTimeoutError,
    UnexpectedResponseError,
    UnusableClientError,
)
from serving import (
    ID,
    ORDER,
    SECRET,
    UUID,
    Caller,
    Reply,
    Service,
    order,
    record,
    refusal,
)

OWN = "aaaaaaaa-0000-4000-8000-000000000001"
OLD = "bbbbbbbb-0000-4000-8000-000000000002"
CHANGE = {"uuid": UUID, "comment": "x"}
GONE = Reply(400, refusal("v2_entity_not_found"))
BUSY = Reply(400, refusal("v2_similar_request_still_processed"))
AT = {"Date": "Fri, 03 May 2024 10:00:01 GMT"}
LOST = [Reply(cut=True), Reply(504), Reply(delay=40)]


def get(client: Any) -> Any:
    """Read the order."""
    return client.orders.get(UUID)


def change(client: Any, **options: Any) -> Any:
    """Change the order and wait for it."""
    return client.orders.update_and_wait(CHANGE, **{"first": 1, **options})


def delete(client: Any, **options: Any) -> Any:
    """Delete the order and wait for it."""
    return client.orders.delete_and_wait(UUID, **{"first": 1, **options})


def deletion(state: str, at: int = 3, id: str = OWN, **more: Any) -> Any:
    """The record of a deletion; the change is made on the third of May."""
    return record(state, "DELETE", id, at, **more)


def dated(reply: Reply) -> Reply:
    """An answer that tells the service's time."""
    return Reply(reply.status, reply.body, AT)


@pytest.mark.parametrize("lost", LOST, ids=["cut", "504", "late"])
@pytest.mark.parametrize("refused", [BUSY, GONE], ids=["busy", "gone"])
def test_a_deletion_whose_answer_was_lost(
    ask: Caller, service: Service, lost: Reply, refused: Reply
) -> None:
    """It acted: its repetition is refused, and a look tells how it ended."""
    under_way = Reply(body=order(deletion("ACCEPTED"), deletion("INVALID", 1, OLD)))
    service.replies = [lost, dated(refused), under_way, GONE]
    assert ask(delete, timeout=120) is None
    assert [asked.method for asked in service.calls()] == ["DELETE", "DELETE", "GET", "GET"]


def test_a_lost_deletion_that_fails(ask: Caller, service: Service) -> None:
    """It is told with the service's words."""
    errors = [{"code": "error_validate_order_delete_status", "message": "Too late."}]
    failed = order(deletion("INVALID", errors=errors))
    service.replies = [Reply(cut=True), dated(BUSY), Reply(body=failed)]
    with pytest.raises(ConflictError, match="Too late") as caught:
        ask(delete)
    assert caught.value.request_uuid == Uuid(OWN)


def test_a_refusal_that_is_none_of_ours(ask: Caller, service: Service) -> None:
    """Where there is no record of the change, the refusal stands, and old ones do not count."""
    old = order(deletion("SUCCESSFUL", 1, OLD))
    service.replies = [Reply(cut=True), dated(BUSY), Reply(body=old)]
    with pytest.raises(ConflictError, match="still_processed") as caught:
        ask(delete)
    assert caught.value.may_have_acted
    service.replies = [BUSY]
    with pytest.raises(ConflictError) as caught:
        ask(delete)
    assert not caught.value.may_have_acted
    service.replies = [Reply(429), GONE]
    with pytest.raises(NotFoundError):
        ask(delete)


def test_a_removed_order_ends_a_deletion(ask: Caller, service: Service) -> None:
    """Its status says so, although the request may stay ACCEPTED for a day."""
    removed = {"code": "REMOVED", "date_time": "2024-05-03T10:00:07+0000"}
    created = {"code": "CREATED", "date_time": "2024-05-01T10:00:00+0000"}
    body = order(deletion("ACCEPTED"))
    body["entity"] = {**ORDER["entity"], "statuses": [removed, created]}
    service.replies = [Reply(202, order(deletion("ACCEPTED"))), Reply(body=body)]
    assert ask(delete).entity.last_status.code == "REMOVED"
    service.replies = [Reply(202, order(record("ACCEPTED", id=OWN)))]
    service.last = Reply(body=body)
    with pytest.raises(RequestTimeoutError):
        ask(change)


@pytest.mark.parametrize("fault", [Reply(400, refusal("v2_entity_forbidden")), GONE, Reply(404)])
def test_an_error_of_a_look_names_the_change(ask: Caller, service: Service, fault: Reply) -> None:
    """So that it can be waited for later."""
    service.replies = [Reply(202, order(record("ACCEPTED", id=OWN)))]
    service.last = fault
    with pytest.raises((ForbiddenError, NotFoundError, RequestTimeoutError)) as caught:
        ask(change)
    assert caught.value.request_uuid == Uuid(OWN)
    assert caught.value.attempts >= 1


BARE = [
    {"entity": {"uuid": UUID}},
    {"entity": {"uuid": UUID}, "requests": [{"type": "UPDATE", "state": "ACCEPTED"}]},
    {"entity": {"uuid": UUID}, "requests": [{**record("ACCEPTED", at=3), "request_uuid": None}]},
]


@pytest.mark.parametrize("body", BARE, ids=["nothing", "no time", "a time"])
def test_an_old_record_is_not_that_of_a_change(ask: Caller, service: Service, body: Any) -> None:
    """A receipt without an identifier: only a record that is no older counts."""
    old = record("INVALID", at=2, id=OLD, errors=[{"code": "v2_bad_request"}])
    done = record("SUCCESSFUL", at=3, id=OWN)
    service.replies = [
        Reply(202, body, {"Date": "Fri, 03 May 2024 10:00:01 GMT"}),
        Reply(body=order(old)),
        Reply(body=order(done, old)),
    ]
    assert ask(change).entity.number == "A1"
    assert len(service.calls()) == 3


FAILED = record("INVALID", at=3, id=OLD, errors=[{"code": "v2_bad_request"}])
DONE = record("SUCCESSFUL", at=3, id=OWN)
FIRST = record("SUCCESSFUL", "CREATE", at=1)


@pytest.mark.parametrize("records", [[DONE, FAILED, FIRST], [FIRST, FAILED, DONE], [DONE, FAILED]])
def test_of_two_records_of_one_second(ask: Caller, service: Service, records: Any) -> None:
    """The later counts: the list's direction is told by the times of the others."""
    service.last = Reply(body=order(*records))
    assert ask(lambda client: client.orders.wait(UUID, "UPDATE", first=0)).entity is not None


def test_an_answer_about_another_order(ask: Caller, service: Service) -> None:
    """It is no answer, be it to a read or to a change."""
    other = {"entity": {"uuid": OLD, "number": "B2"}, "requests": []}
    calls = [get, lambda c: c.orders.update(CHANGE), lambda c: c.orders.delete(UUID)]
    for status, call in zip([200, 202, 202], calls, strict=True):
        service.last = Reply(status, other)
        with pytest.raises(UnexpectedResponseError, match="about another uuid") as caught:
            ask(call)
        assert caught.value.may_have_acted is (call is not get)
        assert caught.value.attempts == 1
    service.last = Reply(body={"entity": {"uuid": UUID.upper()}})
    assert ask(get).entity is not None
    assert ask(lambda c: c.orders.get(Uuid(UUID))).entity is not None


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_client_of_one_s_own_stays_in_its_process(service: Service) -> None:
    """A child would read the parent's answers from its connections."""
    with httpx2.Client() as own, Client(ID, SECRET, base_url=service.url, http_client=own) as made:
        get(made)
        child = os.fork()
        if child == 0:
            signal.alarm(30)
            try:
                get(made)
            except UnusableClientError:
                os._exit(0)
            os._exit(1)
        assert os.waitpid(child, 0)[1] == 0
        assert get(made).entity.number == "A1"
    assert len({asked.port for asked in service.calls()}) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_parent_and_child_get_their_own_answers(service: Service) -> None:
    """With connections of the package's own, however often both ask at once."""
    service.last = lambda asked: Reply(body={"entity": {"uuid": asked.path[-36:]}})
    ids = [f"72753034-1d5c-4e9b-b7d0-{number:012}" for number in range(40)]
    with Client(ID, SECRET, base_url=service.url) as made:
        made.orders.get(ids[0])
        child = os.fork()
        mine = ids[::2] if child else ids[1::2]
        try:
            answers = [str(made.orders.get(id).entity.uuid) for id in mine]
        finally:
            if child == 0:
                os._exit(0 if answers == mine else 1)
        assert os.waitpid(child, 0)[1] == 0
    assert answers == mine


ENVIRONMENTS = [
    ({"ALL_PROXY": "socks5://127.0.0.1:9"}, "socksio"),
    ({"SSL_CERT_FILE": "/nowhere/certificates.pem"}, "certificates"),
    ({"HTTPS_PROXY": "no:such:proxy", "HTTP_PROXY": "ftp://u:hidden@h"}, "proxy"),
]


@pytest.mark.parametrize(("variables", "message"), ENVIRONMENTS, ids=[m for _, m in ENVIRONMENTS])
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_proxies_and_certificates_that_are_no_use(
    service: Service,
    monkeypatch: pytest.MonkeyPatch,
    kind: Any,
    variables: dict[str, str],
    message: str,
) -> None:
    """An error of the package says so, without the password of a proxy."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    call = sync_call if kind is Client else async_call
    with pytest.raises(UnusableClientError, match=message) as caught:
        call(service, get, base_url="https://127.0.0.1:9")
    assert "hidden" not in str(caught.value)
