"""Every answer is a model or the documented error, which carries what the service says."""

from __future__ import annotations

import builtins
import pickle
from dataclasses import replace
from typing import Any
from uuid import UUID as Uuid

import httpx2
import pytest
from cdek_client import errors
from cdek_client._runtime.http.actions import Answer
from cdek_client._runtime.http.operation import Success
from cdek_client._runtime.http.responses import Refusals
from cdek_client._runtime.operations import SERVICE
from cdek_client.errors import (
    ApiError,
    AuthenticationError,
    CdekError,
    ConflictError,
    ForbiddenError,
    NotFoundError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    TransportError,
    UnexpectedResponseError,
)
from hypothesis import given
from hypothesis import strategies as st
from serving import ORDER, UUID, Caller, Reply, Service, order, record, refusal

CODES = [
    (400, "v2_entity_not_found", NotFoundError),
    (404, "V2_Entity_Not_Found ", NotFoundError),
    (400, "v2_order_not_found", NotFoundError),
    (400, "v2_entity_forbidden", ForbiddenError),
    (400, "v2_order_forbidden", ForbiddenError),
    (400, "v2_similar_request_still_processed", ConflictError),
    (400, "v2_update_forbidden", ConflictError),
    (400, "error_validate_order_delete_status", ConflictError),
    (401, "v2_token_expired", AuthenticationError),
    (400, "v2_internal_error", ApiError),
    (500, "v2_internal_error", ServerError),
    (503, "v2_entity_not_found", NotFoundError),
    (599, "something new", ServerError),
    (429, "something new", RateLimitError),
    (429, "v2_entity_forbidden", ForbiddenError),
    (418, "something new", ApiError),
    (403, "something new", ForbiddenError),
    (404, "something new", NotFoundError),
    (409, "something new", ConflictError),
]


def get(client: Any) -> Any:
    """Read the order."""
    return client.orders.get(UUID)


def update(client: Any) -> Any:
    """Change the order."""
    return client.orders.update({"uuid": UUID, "comment": "x"})


@pytest.mark.parametrize(("status", "code", "kind"), CODES)
@pytest.mark.parametrize("top", [False, True], ids=["in requests", "at the top"])
def test_refusals(
    ask: Caller, service: Service, status: int, code: str, kind: type[CdekError], top: bool
) -> None:
    """The code counts, then the status; from both envelopes."""
    body = refusal(code, "Said.")
    service.last = Reply(status, {"errors": body["requests"][0]["errors"]} if top else body)
    with pytest.raises(CdekError) as caught:
        ask(get)
    error = caught.value
    assert type(error) is kind
    assert (error.status, error.operation) == (status, "get_order")
    [told] = error.errors
    assert (told.message, told.additional_code) == ("Said.", "0x1")
    # A code that is known is that code in whatever letters it comes.
    assert str(told.code) in (code, code.strip().lower())
    assert error.content == service.last.content
    assert error.request_uuid == (None if top else Uuid(UUID))
    assert f"get_order: HTTP {status}: {told.code}: Said." in str(error).replace("  ", " ")


ASKED = [
    ({"Retry-After": "7"}, 7.0),
    ({"Retry-After": "Tue, 14 Nov 2023 22:30:30 GMT"}, 30.0),
    ({"Retry-After": "Mon, 13 Nov 2023 22:13:50 GMT"}, 0.0),
    ({"Retry-After": "soon"}, None),
    ({"Retry-After": "-1"}, None),
    ({}, None),
]


@pytest.mark.parametrize(("headers", "seconds"), ASKED)
@pytest.mark.parametrize("status", [429, 503])
def test_when_to_come_again(
    ask: Caller, service: Service, status: int, headers: dict[str, str], seconds: float | None
) -> None:
    """A number of seconds or a date, by the client's clock; with the headers as they came."""
    given = {"X-Trace": "7", **headers}
    service.last = Reply(status, {"errors": [{"code": "x", "message": "y"}]}, given)
    kind = RateLimitError if status == 429 else ServerError
    with pytest.raises(kind) as caught:
        ask(get, retries=0)
    assert caught.value.retry_after == seconds
    assert caught.value.headers["x-trace"] == "7"


def test_too_many_calls_for_a_token(ask: Caller, service: Service) -> None:
    """It is told likewise, whatever stands in the answer."""
    service.token_replies = [Reply(429, b"<html>", {"Retry-After": "9", "X-Trace": "7"})]
    with pytest.raises(RateLimitError, match="token: HTTP 429") as caught:
        ask(get, retries=0)
    assert caught.value.retry_after == 9
    assert caught.value.headers["x-trace"] == "7"


def test_an_answer_too_large_or_in_no_known_form_has_headers(ask: Caller, service: Service) -> None:
    """Of a token's answer only those that can hold no token."""
    unreadable = [
        Reply(200, b"\x1f\x8bno gzip", {"Content-Encoding": "gzip", "X-Trace": "7"}),
        Reply(200, b" " * 2000, {"X-Trace": "7"}),
    ]
    for reply in unreadable:
        service.replies = [reply]
        with pytest.raises(UnexpectedResponseError) as caught:
            ask(get, max_answer_bytes=1000)
        assert (caught.value.status, caught.value.headers["x-trace"]) == (200, "7")
        service.token_replies = [reply]
        with pytest.raises(UnexpectedResponseError) as caught:
            ask(get, max_answer_bytes=1000)
        assert (caught.value.status, caught.value.operation) == (200, "token")
        assert {*caught.value.headers} == {"content-length", "content-type"}


STRANGE = [
    Reply(200, b"", {}),
    Reply(200, b"<html>Maintenance</html>", {"Content-Type": "text/html"}),
    Reply(200, b'{"entity": {"uuid": "7275'),
    Reply(200, b"[]"),
    Reply(200, b"null"),
    Reply(200, b'"text"'),
    Reply(204, b""),
    Reply(301, b"", {"Location": "http://127.0.0.1:1/"}),
    Reply(302, ORDER, {"Location": "/v2/elsewhere"}),
    Reply(304, b""),
    Reply(400, b"Bad"),
    Reply(403, b"<html>Blocked</html>", {"Content-Type": "text/html"}),
    Reply(404, b"<html>No such page</html>", {"Content-Type": "text/html"}),
    Reply(404, b""),
    Reply(500, b"\xff\xfe"),
    Reply(500, b"[" * 100_000),
    Reply(200, b"\x1f\x8bno gzip", {"Content-Encoding": "gzip"}),
    Reply(200, b"{}" + b" " * 99, {"Content-Encoding": "deflate"}),
]


@pytest.mark.parametrize("reply", STRANGE, ids=range(len(STRANGE)))
def test_what_is_no_answer_of_the_service(ask: Caller, service: Service, reply: Reply) -> None:
    """It is told apart from what the service says: a gateway's 404 is no lost order."""
    service.last = reply
    with pytest.raises(UnexpectedResponseError) as caught:
        ask(get)
    assert len(service.calls()) == 1
    if "Content-Encoding" not in reply.headers:
        assert caught.value.status == reply.status
        assert caught.value.content == (b"" if reply.status in (204, 304) else reply.content)


def test_redirects_are_not_followed(ask: Caller, service: Service) -> None:
    """A token goes nowhere but where it belongs, also with a client that follows."""
    service.last = Reply(307, headers={"Location": f"{service.url}/elsewhere"})
    with pytest.raises(UnexpectedResponseError, match="redirects are not followed"):
        ask(get)
    assert [one.path for one in service.calls()] == [f"/v2/orders/{UUID}"]


def test_errors_in_a_success(ask: Caller, service: Service) -> None:
    """HTTP 200 with errors and nothing else is an error."""
    service.last = Reply(
        200, {**refusal("v2_entity_not_found"), "entity": {}, "related_entities": []}
    )
    with pytest.raises(NotFoundError) as caught:
        ask(get)
    assert caught.value.status == 200
    service.last = Reply(200, {"errors": [{"code": "v2_internal_error", "message": "x"}]})
    with pytest.raises(ApiError):
        ask(get)


def test_an_order_with_failed_requests_is_an_order(ask: Caller, service: Service) -> None:
    """That an earlier change failed says nothing of the call that reads it."""
    service.last = Reply(200, order(record("INVALID", errors=[{"code": "v2_bad_request"}])))
    found = ask(get)
    assert found.entity.number == "A1"
    assert str(found.errors[0].code) == "v2_bad_request"


def test_a_change_refused_in_its_receipt(ask: Caller, service: Service) -> None:
    """HTTP 202 whose own request is INVALID is an error; an older one is none."""
    errors_ = [{"code": "v2_update_forbidden", "message": "Too late"}]
    service.last = Reply(202, order(record("INVALID", errors=errors_)))
    with pytest.raises(ConflictError, match="update_order: HTTP 202: v2_update_forbidden"):
        ask(update)
    old = record("INVALID", at=1, errors=errors_)
    service.last = Reply(202, order(old, record("ACCEPTED", at=2)))
    assert len(ask(update).requests) == 2


def test_warnings_are_on_the_answer_and_on_the_error(ask: Caller, service: Service) -> None:
    """A change that costs more says so; so does a refusal."""
    warned = [{"code": "v2_cost_change_by_tariff", "message": "Dearer"}]
    service.last = Reply(202, order(record("ACCEPTED", warnings=warned)))
    assert [one.message for one in ask(update).warnings] == ["Dearer"]
    service.last = Reply(400, order(record("INVALID", errors=[{"code": "x"}], warnings=warned)))
    with pytest.raises(ApiError) as caught:
        ask(update)
    assert [one.message for one in caught.value.warnings] == ["Dearer"]


def test_a_success_that_says_otherwise() -> None:
    """Within HTTP 200 a member may tell of a refusal, whatever else the answer holds."""
    rules = replace(SERVICE.errors, success=Success("state", ("ok", "0")))
    refusals = Refusals(rules, list)
    told = {"entity": {"uuid": UUID}, "errors": [{"code": "v2_order_not_found", "message": "No"}]}
    for state, kind in (("bad", NotFoundError), ("OK", type(None)), (0, type(None)), (None, type(None))):  # fmt: skip
        body = httpx2.Response(200, json={**told, "extra": 1, "state": state})
        outcome = refusals.of("get_order", Answer(200, body.headers, body.content))
        assert type(outcome) is kind


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["errors", "requests", "code", "message", "entity", "warnings", "state"]),
        inner,
    ),
    max_leaves=12,
)  # fmt: skip


@given(body=st.binary(max_size=40) | JSON, status=st.sampled_from([200, 202, 400, 404, 500]))
def test_any_answer_is_a_model_or_an_error(body: Any, status: int) -> None:
    """Never an exception of another kind."""
    from cdek_client import Client

    content = body if isinstance(body, bytes) else Reply(body=body).content

    def answer(request: httpx2.Request) -> httpx2.Response:
        token = request.url.path.endswith("/token")
        facts = b'{"access_token": "t", "expires_in": 9}'
        return httpx2.Response(200, content=facts) if token else httpx2.Response(status, content=content)  # fmt: skip

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    client = Client("id", "secret", base_url="https://example.org", http_client=http)
    for call in (get, update):
        try:
            assert call(client) is not None
        except CdekError as error:
            assert error.status == status
            assert type(pickle.loads(pickle.dumps(error))) is type(error)


def test_the_tree() -> None:
    """Each error is a CdekError; a RequestTimeoutError is a TimeoutError; all survive a pickle."""
    kinds = [getattr(errors, name) for name in errors.__all__]
    assert len(kinds) == 13
    assert all(issubclass(kind, ApiError) for kind in (RateLimitError, ServerError))
    assert all(issubclass(kind, CdekError) for kind in kinds)
    assert issubclass(RequestTimeoutError, builtins.TimeoutError)
    assert not issubclass(RequestTimeoutError, TransportError)
    for kind in kinds:
        error = kind("Why", status=400, errors=[1], content=b"x", operation="op", attempts=2)
        found = pickle.loads(pickle.dumps(error))
        assert (type(found), str(found), vars(found)) == (kind, "Why", vars(error))
        assert repr(found) == f"{kind.__name__}('Why')"


@pytest.mark.parametrize("value", ["", ".", "..", "x", "../oauth/token", "1" * 37, None, 5, b"1"])
def test_a_path_holds_what_it_should(ask: Caller, service: Service, value: Any) -> None:
    """Anything but a UUID is refused before it is sent."""
    with pytest.raises(errors.InvalidRequestError, match="uuid: A UUID is wanted") as caught:
        ask(lambda client: client.orders.get(value))
    assert [one.path for one in caught.value.violations] == ["uuid"]
    assert service.asked == []
