"""Secrets are hidden in what is shown, however they are written; what is read stays as it came."""

from __future__ import annotations

import json
from html import escape
from typing import Any
from urllib.parse import quote, quote_plus

import httpx2
import pytest
from cdek_client import Client
from cdek_client._runtime.http.masks import Mask
from cdek_client.errors import (
    ApiError,
    AuthenticationError,
    NotFoundError,
    TransportError,
    UnexpectedResponseError,
)
from hypothesis import given
from hypothesis import strategies as st
from serving import (
    ID,
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
from test_deadlines import Endless
from test_secrets import everything_logged


def get(client: Any) -> Any:
    """Read the order."""
    return client.orders.get(UUID)


def caller(service: Service, secret: str) -> Client:
    """A client with a secret of its own, which needs no closing."""
    own = httpx2.Client(transport=service.transport())
    options: dict[str, Any] = {"http_client": own, "clock": service.clock, "retries": 0}
    return Client(ID, secret, base_url=service.url, **options)


SHORT = ["secret", "token", "v2", "expired", "e", "0", "INVALID", "code", '"']


@pytest.mark.parametrize("secret", SHORT)
def test_a_short_secret_changes_no_meaning(service: Service, secret: str) -> None:
    """Codes, kinds of errors and what an order holds are those that came."""
    client = caller(service, secret)
    service.checks_tokens = False
    service.last = Reply(400, refusal("v2_token_expired", f"Your {secret}."))
    with pytest.raises(AuthenticationError) as caught:
        get(client)
    assert [str(error.code) for error in caught.value.errors] == ["v2_token_expired"]
    service.last = Reply(400, refusal("v2_entity_not_found", f"No {secret} there."))
    with pytest.raises(NotFoundError) as missing:
        get(client)
    assert missing.value.errors[0].message == "No *** there." or secret in "No  there."
    failed = record("INVALID", errors=[{"code": "v2_bad_request", "message": secret}])
    entity = {**ORDER["entity"], "comment": f"the {secret} of 10"}
    service.last = Reply(200, {**order(failed), "entity": entity})
    found = get(client)
    assert found.entity.comment == entity["comment"]
    assert found.requests[0].state == "INVALID"


def test_a_token_that_is_a_word(service: Service) -> None:
    """The same for what the token endpoint gives."""
    client = caller(service, "a-secret")
    service.checks_tokens = False
    service.token_replies = [Reply(body={"access_token": "token", "expires_in": 99})] * 3
    service.last = Reply(401, refusal("v2_token_expired", "The token is old."))
    with pytest.raises(AuthenticationError, match=r"v2_token_expired: The \*\*\* is old") as caught:
        get(client)
    assert b"The *** is old" in caught.value.content


def test_a_code_that_is_the_secret(service: Service) -> None:
    """Only codes of the docs are shown as they are."""
    client = caller(service, "a-secret")
    service.last = Reply(400, refusal("a-secret", "Said."))
    with pytest.raises(ApiError) as caught:
        get(client)
    assert "a-secret" not in str(caught.value) + repr(vars(caught.value))


SECRET = "p+/\"=&<> é\\'x"


def forms(secret: str) -> list[str]:
    """A secret as it may be written in an answer."""
    escaped = json.dumps(secret)[1:-1]
    return [
        secret, escaped, json.dumps(secret, ensure_ascii=False)[1:-1], escaped.replace("/", "\\/"),
        "".join(f"\\u{ord(c):04x}" if not c.isalnum() else c for c in secret),
        "".join(f"\\u{ord(c):04X}" if not c.isalnum() else c for c in secret),
        quote(secret), quote(secret, safe=""), quote_plus(secret), quote_plus(secret).lower(),
        escape(secret), "".join(f"&#{ord(c)};" if not c.isalnum() else c for c in secret),
    ]  # fmt: skip


def mask(*secrets: str) -> Mask:
    """What hides secrets."""
    return Mask(lambda: secrets, "code", ())


@pytest.mark.parametrize("form", forms(SECRET), ids=range(len(forms(SECRET))))
def test_every_form_is_hidden(service: Service, form: str) -> None:
    """In bytes, and in the error of an answer that repeats it."""
    assert mask(SECRET).content(f"<{form}>".encode()) == b"<***>"
    client = caller(service, SECRET)
    service.last = Reply(500, f"You sent {form}!".encode(), {"X-Echo": quote(SECRET)})
    with pytest.raises(UnexpectedResponseError) as caught:
        get(client)
    assert caught.value.content == b"You sent ***!"
    assert caught.value.headers["x-echo"] == "***"


@given(st.text(min_size=1), st.text(), st.text())
def test_what_is_no_secret_stays(secret: str, before: str, after: str) -> None:
    """A text is changed only where the secret stands."""
    shown = mask(secret).text(f"{before}{secret}{after}")
    assert "***" in shown
    assert mask("none of \0 these").text(before) == before


BROKEN = {
    "a header line": b"HTTP/1.1 200 OK\r\nAuthorization Bearer token-of-tests\r\n\r\n",
    "a chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nBearer token-of-tests\r\n",
    "a status line": b"Bearer token-of-tests\r\n\r\n",
}


@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN)
def test_a_broken_line_is_not_quoted(answer: bytes) -> None:
    """The library quotes the line that it does not understand, which may hold the token."""
    server = Endless(answer, b"")
    with (
        Client(ID, "a-secret", base_url=server.url, retries=0) as client,
        everything_logged() as log,
        pytest.raises(TransportError, match="RemoteProtocolError") as caught,
    ):
        get(client)
    server.close()
    error = caught.value
    assert "of-tests" not in str(error) + repr(error.__cause__) + repr(vars(error))
    assert "of-tests" not in log.getvalue()


HUGE = [b'{"x":1e99999999999999999999}', b'{"entity":{"x":-1e-99999999999999999999}}',
        b'{"entity":' + b"[" * 100_000, b'{"a":' * 900 + b"1" + b"}" * 900,
        b'{"entity":{"packages":' + b"[" * 900 + b"]" * 900 + b"}}"]  # fmt: skip


@pytest.mark.parametrize("content", HUGE, ids=range(len(HUGE)))
def test_numbers_and_depths_without_bounds(ask: Caller, service: Service, content: bytes) -> None:
    """They are read, or are an error of the package."""
    service.last = Reply(200, content)
    try:
        assert ask(get) is not None
    except UnexpectedResponseError as error:
        assert error.status == 200
    service.last = Reply(400, content)
    with pytest.raises((ApiError, UnexpectedResponseError)):
        ask(get)


def test_errors_carry_headers(ask: Caller, service: Service, clock: ManualClock) -> None:
    """Those of the answer, such as the identifier that the vendor's support asks for."""
    service.last = Reply(400, refusal("v2_bad_request"), {"X-Request-Id": "7"})
    with pytest.raises(ApiError) as caught:
        ask(get)
    assert caught.value.headers["x-request-id"] == "7"
    assert clock.pauses == []
