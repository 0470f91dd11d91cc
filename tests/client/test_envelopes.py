"""Refusals in envelopes that are data, by packages made for the purpose."""

from __future__ import annotations

import asyncio
import importlib
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from running import CASES, CONFIG, copied, imported


def made(case: str, name: str, folder: Path) -> Iterator[ModuleType]:
    """The package that a case gives, with its stand-in, under a name of its own."""
    project = copied(CASES / case, folder)
    project.write("apiscribe.toml", CONFIG.replace("demo", name))
    answer = project.ask("build")
    assert answer.code == 0, answer.err
    with imported(project, name):
        module = importlib.import_module(name)
        importlib.import_module(f"{name}.testing")
        yield module


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """A package whose service refuses in several envelopes, also within HTTP 200."""
    yield from made("errors_in_envelopes", "demo", tmp_path_factory.mktemp("envelopes"))


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """A package of whose service nothing is known: no key, no envelope."""
    yield from made("security_none", "bare", tmp_path_factory.mktemp("bare"))


Answer = Callable[[httpx2.Request], httpx2.Response]


def get(package: ModuleType, answer: Answer, **options: Any) -> Any:
    """Read a box of a service that gives some answer, by clients of both kinds."""
    keys = {"api_key": "s3cr3t-of-tests"} if "api_key" in package.Client.__init__.__annotations__ else {}  # fmt: skip
    given = {**keys, "base_url": "https://example.org", "retries": 0, **options}

    async def asked() -> Any:
        own = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        async with package.AsyncClient(**given, http_client=own) as client:
            return await client.boxes.get("7")

    own = httpx2.Client(transport=httpx2.MockTransport(answer))
    with own, package.Client(**given, http_client=own) as client:
        value = client.boxes.get("7")
    assert asyncio.run(asked()) == value
    return value


def giving(status: int, **body: Any) -> Answer:
    """A service that always gives the same JSON."""
    return lambda request: httpx2.Response(status, json=body)


REFUSED = [
    (200, {"retCode": 10404, "retMsg": "No box"}, "NotFoundError", [("10404", "No box")]),
    (200, {"retCode": 10001, "retMsg": "Bad"}, "ApiError", [("10001", "Bad")]),
    (200, {"retCode": "10006"}, "RateLimitError", [("10006", None)]),
    (200, {"retCode": False, "boxNo": "7"}, "ApiError", [("false", None)]),
    (400, {"error": {"code": "no_box", "detail": {"text": "Gone"}}}, "NotFoundError", [("no_box", "Gone")]),
    (404, {"error": {"code": "DOWN", "detail": None}}, "ServerError", [("DOWN", None)]),
    (422, {"errors": [{"error-code": 1, "title": "A"}, {"title": "B"}]}, "ApiError", [("1", "A"), (None, "B")]),
    (400, {"hints": ["so", {"text": "or so"}, {}, 5]}, "ApiError", [(None, "so"), (None, "or so")]),
    (400, {"retCode": 10404, "errors": [{"error-code": "x"}]}, "NotFoundError", [("10404", None), ("x", None)]),
    (403, {"error": "no", "errors": {"error-code": "y"}}, "ForbiddenError", [(None, "no"), ("y", None)]),
    (409, {"other": 1}, "ConflictError", []),
    (500, {}, "ServerError", []),
]  # fmt: skip


@pytest.mark.parametrize(("status", "body", "kind", "errors"), REFUSED)
def test_each_envelope(
    demo: ModuleType, status: int, body: Any, kind: str, errors: list[Any]
) -> None:
    """Code and message, at the top, nested, in a list; codes win over the status."""
    with pytest.raises(demo.errors.ApiError if kind == "ApiError" else getattr(demo, kind)) as caught:  # fmt: skip
        get(demo, giving(status, **body))
    error = caught.value
    assert type(error).__name__ == kind
    assert (error.status, [(one.code, one.message) for one in error.errors]) == (status, errors)
    for code, message in errors:
        assert (code or "") in str(error)
        assert (message or "") in str(error)
    assert pickle.loads(pickle.dumps(error)).errors == error.errors


def test_further_members_of_an_error_stay(demo: ModuleType) -> None:
    """They are read by their names, and hold no secret."""
    told = {"code": "NO_BOX", "hint": "s3cr3t-of-tests", "place": {"row": 3}}
    with pytest.raises(demo.NotFoundError) as caught:
        get(demo, giving(400, error=told))
    (error,) = caught.value.errors
    assert (error.hint, error.place) == ("***", {"row": 3})


def test_warnings_and_the_request_are_told(demo: ModuleType) -> None:
    """Where the envelope says that they stand."""
    body = {"errors": [{"error-code": "x"}], "meta": {"request": "r-7"}}
    notes = [{"error-code": "w", "title": "Late"}, "by itself"]
    with pytest.raises(demo.errors.ApiError) as caught:
        get(demo, giving(400, **body, notes=notes))
    error = caught.value
    assert [(one.code, one.message) for one in error.warnings] == [
        ("w", "Late"),
        (None, "by itself"),
    ]
    assert (error.request_id, [one.code for one in error.errors]) == ("r-7", ["x"])
    with pytest.raises(demo.errors.ApiError) as caught:
        get(demo, giving(400, **{**body, "meta": None}))
    assert (caught.value.request_id, list(caught.value.warnings)) == (None, [])


SUCCESSES = [{"boxNo": "7"}, {"retCode": 0}, {"retCode": "0"}, {"retCode": "ok"}, {"retCode": None}]


@pytest.mark.parametrize("body", SUCCESSES, ids=str)
def test_a_success_that_says_so_or_nothing(demo: ModuleType, body: Any) -> None:
    """By the values that the contract has; an answer without the member is one too."""
    assert isinstance(get(demo, giving(200, **body)), demo.models.Box)


def test_a_gateway_speaks_in_no_envelope(demo: ModuleType) -> None:
    """Its page is no refusal of the service."""
    with pytest.raises(demo.UnexpectedResponseError):
        get(demo, lambda request: httpx2.Response(404, html="<p>Not found"))


def test_too_many_calls_within_http_200_are_repeated(demo: ModuleType) -> None:
    """Like HTTP 429: nothing was done."""
    replies = [{"retCode": 10006}, {"boxNo": "7"}] * 2

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json=replies.pop(0))

    quick = demo.Retries(most=1, first=0.0)
    assert get(demo, answer, retries=quick).box_no == "7"
    assert replies == []


def test_the_standin_refuses_in_the_first_envelope(demo: ModuleType) -> None:
    """Over loopback, within HTTP 200 where the service does; keys are refused by status."""
    standin = demo.testing.StandIn()
    with standin.serve() as url:
        refused = pytest.raises(demo.AuthenticationError)
        with demo.Client("wrong", base_url=url) as client, refused as caught:
            client.boxes.get("7")
        assert [error.code for error in caught.value.errors] == ["10003"]
        key = next(iter(standin.credentials.values()))
        with demo.Client(key, base_url=url) as client:
            standin.fault("status", status=503)
            with pytest.raises(demo.ServerError):
                client.boxes.get("7", retries=0)
            with pytest.raises(demo.NotFoundError) as gone:
                client.request("GET", "/nothing")
            assert isinstance(client.boxes.get("7"), demo.models.Box)
    assert (gone.value.status, gone.value.errors[0].code) == (200, "10404")


BY_STATUS = [(400, "ApiError"), (401, "AuthenticationError"), (403, "ForbiddenError"),
             (404, "NotFoundError"), (409, "ConflictError"), (429, "RateLimitError"),
             (500, "ServerError"), (503, "ServerError")]  # fmt: skip


@pytest.mark.parametrize(("status", "kind"), BY_STATUS)
@pytest.mark.parametrize("content", [b"", b"<p>No", b'{"errors": [{"code": 1}]}'])
def test_without_an_envelope_the_status_counts(
    bare: ModuleType, status: int, kind: str, content: bytes
) -> None:
    """Whatever stands in the answer."""
    with pytest.raises(bare.errors.BareError) as caught:
        get(bare, lambda request: httpx2.Response(status, content=content))
    assert type(caught.value).__name__ == kind
    assert (caught.value.errors, caught.value.content) == ((), content)


def test_nothing_is_needed_to_call(bare: ModuleType) -> None:
    """Neither credentials nor a token endpoint nor a schema of errors."""
    standin = bare.testing.StandIn()
    with standin.serve() as url, bare.Client(base_url=url) as client:
        assert isinstance(client.boxes.get("7"), bare.models.Box)
        with pytest.raises(bare.NotFoundError):
            client.request("GET", "/nothing")
    assert [call.operation for call in standin.calls] == ["get_box", ""]
