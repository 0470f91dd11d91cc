"""Each way in, by packages made for the purpose, against their own stand-ins on loopback."""

from __future__ import annotations

import asyncio
import importlib
import logging
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from apiscribe.hinge.client_model import Security
from apiscribe.hinge.model import Server
from apiscribe.writing.credentials import token_path
from running import CASES, copied, imported

WAYS = ["key_in_header", "key_in_query", "key_in_cookie", "basic", "bearer", "oauth2", "none"]
NAMES = {"basic": ("username", "password"), "bearer": ("token",), "none": (), "oauth2": ("client_id", "client_secret")}  # fmt: skip
SECRET = "p/ass+ wörd&1"


@pytest.fixture(scope="module", params=WAYS)
def package(request: pytest.FixtureRequest, tmp_path_factory: Any) -> Iterator[ModuleType]:
    """A package whose service is entered in one of the ways."""
    project = copied(CASES / f"security_{request.param}", Path(tmp_path_factory.mktemp("way")))
    answer = project.ask("build")
    assert answer.code == 0, answer.err
    with imported(project):
        module = importlib.import_module("demo")
        importlib.import_module("demo.testing")
        module.__dict__["way"] = request.param
        yield module


def names(package: ModuleType) -> tuple[str, ...]:
    """What its clients are made with."""
    return NAMES.get(package.way, ("api_key",))


def secret(package: ModuleType) -> str:
    """A secret as strange as the way allows."""
    return "s3cr3t/of+tests" if package.way in ("key_in_header", "bearer") else SECRET


async def asked(client: Any) -> Any:
    """What an asynchronous client is answered."""
    async with client:
        return await client.boxes.get("7")


def test_the_right_credentials_let_in(package: ModuleType) -> None:
    """By both clients and over HTTP; they are named in the order of their parameters."""
    known = dict.fromkeys(names(package), "me") | dict.fromkeys(
        names(package)[-1:], secret(package)
    )
    standin = package.testing.StandIn(**known)
    with standin.serve() as url:
        with package.Client(*known.values(), base_url=url) as client:
            assert isinstance(client.boxes.get("7"), package.models.Box)
        made = package.AsyncClient(**known, base_url=url)
        assert isinstance(asyncio.run(asked(made)), package.models.Box)
    assert [call.status for call in standin.calls if call.operation != "token"] == [200, 200]


def test_wrong_credentials_do_not(package: ModuleType, caplog: pytest.LogCaptureFixture) -> None:
    """A refusal, once, which shows nothing of them, nor does any log."""
    if package.way == "none":
        pytest.skip("nobody is refused")
    caplog.set_level(logging.DEBUG)
    standin = package.testing.StandIn()
    wrong = dict.fromkeys(names(package), secret(package))
    for shown in ("username", "client_id"):
        wrong |= {shown: "me"} if shown in wrong else {}
    refused = pytest.raises(package.AuthenticationError)
    with standin.serve() as url, package.Client(**wrong, base_url=url) as client, refused as caught:
        client.boxes.get("7")
    error = caught.value
    assert error.status == 401
    assert len(standin.calls) == 1
    told = f"{error!r} {error.headers} {error.content!r} {client!r} {caplog.text}"
    encoded = str(httpx2.QueryParams({"": secret(package)}))[1:]
    basic = b64encode(f"me:{secret(package)}".encode()).decode()
    for form in (secret(package), encoded, basic):
        assert form not in told


def test_it_is_made_from_the_environment(package: ModuleType, monkeypatch: Any) -> None:
    """By variables named like the parameters; those that are missing are named together."""
    standin = package.testing.StandIn()
    needed = [f"DEMO_{name.upper()}" for name in names(package)]
    with pytest.raises(ValueError, match=", ".join([*needed, "DEMO_ENVIRONMENT or DEMO_BASE_URL"])):
        package.Client.from_env()
    with standin.serve() as url:
        monkeypatch.setenv("DEMO_BASE_URL", url)
        for name, value in zip(needed, standin.credentials.values(), strict=True):
            monkeypatch.setenv(name, value)
        with package.Client.from_env() as client:
            assert client.boxes.get("7") is not None
        main = importlib.import_module("demo.__main__").main
        assert main(["box", "get", "7", "--json"]) == 0
    with standin.client() as client:
        assert client.boxes.get("7") is not None


def test_the_readme_tells_of_this_way_alone(package: ModuleType) -> None:
    """Of tokens only where the client fetches some; of the variables that it needs."""
    readme = (Path(str(package.__file__)).parents[2] / "README.md").read_text("utf-8")
    fetches = package.way == "oauth2"
    assert [word in readme for word in ("FileTokenStore", "gives tokens", "fresh token")] == [fetches] * 3  # fmt: skip
    for name in NAMES.get(package.way, ("api_key",)):
        assert f"`DEMO_{name.upper()}`" in readme
    assert "`auth=…` takes an `httpx2.Auth`" in readme


def test_credentials_go_by_https_only(package: ModuleType) -> None:
    """Nobody overhears them; without any, everything may be overheard."""
    known = dict.fromkeys(names(package), "visible")
    if package.way == "none":
        package.Client(**known, base_url="http://example.org").close()
        known["auth"] = Signed()
    with pytest.raises(ValueError, match="must be https"):
        package.Client(**known, base_url="http://example.org")


class Signed(httpx2.Auth):
    """Signs a call by its path."""

    def auth_flow(self, request: httpx2.Request) -> Iterator[httpx2.Request]:
        """Put in a signature."""
        request.headers["x-signature"] = request.url.path[::-1]
        yield request


def test_a_hook_signs_each_call(package: ModuleType) -> None:
    """In both clients, besides the credentials; tokens are fetched unsigned."""
    seen: list[httpx2.Request] = []

    def answered(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={"access_token": "t", "expires_in": 60})

    known = dict.fromkeys(names(package), "visible")
    given = {**known, "base_url": "https://example.org", "auth": Signed()}
    own = httpx2.Client(transport=httpx2.MockTransport(answered))
    with package.Client(**given, http_client=own) as client:
        client.boxes.get("7")
    asynchronous = httpx2.AsyncClient(transport=httpx2.MockTransport(answered))
    asyncio.run(asked(package.AsyncClient(**given, http_client=asynchronous)))
    calls = [request for request in seen if request.url.path == "/boxes/7"]
    assert [request.headers["x-signature"] for request in calls] == ["7/sexob/", "7/sexob/"]
    others = [request for request in seen if request not in calls]
    assert not [request for request in others if "x-signature" in request.headers]


HOLDS = {
    "key_in_header": ("x-api-key", "visible"),
    "key_in_cookie": ("cookie", "session=visible"),
    "basic": ("authorization", f"Basic {b64encode(b'visible:visible').decode()}"),
    "bearer": ("authorization", "Bearer visible"),
}


def test_they_stand_where_the_contract_says(package: ModuleType) -> None:
    """In that header, query or cookie, whatever else a caller sends; hooks do not see them."""
    if package.way in ("oauth2", "none"):
        pytest.skip("told by tests of their own")
    seen: list[httpx2.Request] = []
    urls: list[str] = []

    def answered(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={})

    own = httpx2.Client(transport=httpx2.MockTransport(answered))
    known = dict.fromkeys(names(package), "visible")
    options = {"base_url": "https://example.org", "http_client": own}
    options["before_request"] = lambda exchange: urls.append(exchange.url)
    with package.Client(**known, **options) as client:
        client.boxes.get("7", headers={"X-More": "1"})
        header, value = HOLDS.get(package.way, ("authorization", ""))
        with pytest.raises(ValueError, match="is set by the client"):
            client.boxes.get("7", headers={header.title(): "other"})
    assert urls == ["https://example.org/boxes/7"]
    assert seen[0].headers["x-more"] == "1"
    if package.way == "key_in_query":
        assert dict(seen[0].url.params) == {"key": "visible"}
    else:
        assert seen[0].headers[header] == value


UNFIT = {"basic": ("username", "a:b"), "bearer": ("token", "a b"), "key_in_header": ("api_key", "é")}  # fmt: skip


def test_what_cannot_be_sent_is_refused(package: ModuleType) -> None:
    """When a client is made, without showing it."""
    if package.way not in UNFIT:
        pytest.skip("everything can be sent")
    name, value = UNFIT[package.way]
    given = {**dict.fromkeys(names(package), "ok"), name: value}
    with pytest.raises(ValueError, match=f"^{name} must ") as caught:
        package.Client(**given, base_url="https://example.org")
    assert value not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://two.example/api/auth/token", "/auth/token"),
        ("https://one.example/v1/token", "/token"),
        ("https://elsewhere.example/token", ""),
    ],
)
def test_where_tokens_come_from(url: str, path: str) -> None:
    """Below the base URL of the environment that they belong to."""
    servers = [Server(name, base, ()) for name, base in (("one", "https://one.example/v1/"), ("two", "https://two.example/api"))]  # fmt: skip
    assert token_path(Security("oauth2", "", "", url), tuple(servers)) == path
