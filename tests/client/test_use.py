"""How clients are made and imported."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import httpx2
import pytest
from cdek_client import AsyncClient, Client, Environment
from serving import ID, SECRET, UUID, Caller, Service

from running import ROOT

SOURCES = ROOT / "generated/cdek-client/src"
VARIABLES = ("CDEK_CLIENT_ID", "CDEK_CLIENT_SECRET", "CDEK_ENVIRONMENT", "CDEK_BASE_URL")


@pytest.fixture
def variables(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Sets the keys, and neither an environment nor a base URL."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CDEK_CLIENT_ID", ID)
    monkeypatch.setenv("CDEK_CLIENT_SECRET", f" {SECRET}\n")
    return monkeypatch


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("member", list(Environment))
@pytest.mark.parametrize("spelling", [str.lower, str.upper, str.title])
def test_environment_by_name(
    variables: pytest.MonkeyPatch, kind: type[Client], member: Environment, spelling: object
) -> None:
    """The variable names a member in any letter case; the client goes there."""
    variables.setenv("CDEK_ENVIRONMENT", spelling(member.name))  # type: ignore[operator]
    assert repr(kind.from_env()) == f"<{kind.__name__} {member.value}>"


def test_keys_come_from_the_environment(variables: pytest.MonkeyPatch, service: Service) -> None:
    """They are sent to the base URL that a variable gives, white space apart."""
    variables.setenv("CDEK_BASE_URL", service.url)
    with Client.from_env() as client:
        client.orders.get("72753034-1d5c-4e9b-b7d0-7f2ab4a3f1ab")
    (asked,) = service.token_calls()
    assert b"client_secret=s3cr3t%2Fof+tests%2B" in asked.body


WRONG = {
    "not set: CDEK_CLIENT_ID$": {"CDEK_CLIENT_ID": "", "CDEK_ENVIRONMENT": "testing"},
    "not set: CDEK_CLIENT_SECRET$": {"CDEK_CLIENT_SECRET": " ", "CDEK_ENVIRONMENT": "testing"},
    "not set: CDEK_ENVIRONMENT or CDEK_BASE_URL$": {},
    "not set: CDEK_CLIENT_ID, CDEK_CLIENT_SECRET, CDEK_ENVIRONMENT or CDEK_BASE_URL$": {
        "CDEK_CLIENT_ID": "", "CDEK_CLIENT_SECRET": "",
    },
    "must be one of testing, production, china": {"CDEK_ENVIRONMENT": "prod"},
    "Set only one of": {"CDEK_ENVIRONMENT": "testing", "CDEK_BASE_URL": "https://example.org"},
}  # fmt: skip


@pytest.mark.parametrize(("said", "given"), WRONG.items(), ids=WRONG)
def test_wrong_variables_are_named(
    variables: pytest.MonkeyPatch, said: str, given: dict[str, str]
) -> None:
    """No client is made, and the message names all that are missing and what one may be."""
    for name, value in given.items():
        variables.setenv(name, value)
    with pytest.raises(ValueError, match=said) as caught:
        Client.from_env()
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("where", [{}, {"environment": Environment.TESTING, "base_url": "https://a.b"}])  # fmt: skip
def test_there_is_no_default_environment(where: dict[str, str]) -> None:
    """Neither an environment nor a base URL, or both, is refused."""
    with pytest.raises(ValueError, match="either an environment or a base_url"):
        Client(ID, SECRET, **where)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_an_environment_by_its_name(kind: Any) -> None:
    """In any letter case; a name that is none is told with those that there are."""
    assert repr(kind(ID, SECRET, "Testing")) == f"<{kind.__name__} {Environment.TESTING}>"
    with pytest.raises(ValueError, match="one of testing, production, china"):
        kind(ID, SECRET, "staging")


OTHER_KIND = {Client: httpx2.AsyncClient, AsyncClient: httpx2.Client}
MISTAKEN: list[tuple[tuple[Any, ...], dict[str, Any], str]] = [
    ((ID, None), {}, "client_secret must be a str, not NoneType"),
    ((ID, b"secret"), {}, "client_secret must be a str, not bytes"),
    ((5, SECRET), {}, "client_id must be a str, not int"),
    ((ID, SECRET), {"timout": 1}, "no option 'timout'; there are: .*timeout"),
    ((ID, SECRET), {"http_client": object()}, "must be an httpx2.*, not object"),
]


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize(("keys", "options", "message"), MISTAKEN, ids=[m for _, _, m in MISTAKEN])
def test_mistaken_arguments(kind: Any, keys: Any, options: dict[str, Any], message: str) -> None:
    """Each is a TypeError of the constructor that says what is wanted."""
    with pytest.raises(TypeError, match=message):
        kind(*keys, "testing", **options)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_an_http_client_of_the_other_kind(kind: Any) -> None:
    """It is refused by the constructor."""
    with pytest.raises(TypeError, match=r"must be an httpx2\.\w*Client, not \w*Client"):
        kind(ID, SECRET, "testing", http_client=OTHER_KIND[kind]())


LOOPBACK = ["http://127.0.0.1:1/v2", "http://127.9.9.9", "http://[::1]:8080", "http://localhost"]
ELSEWHERE = [
    "http://127.evil.example", "http://127.0.0.1.nip.io", "http://localhost.example",
    "http://[::2]", "http://0.0.0.0", "http://10.0.0.1", "http://127.1", "http://2130706433",
]  # fmt: skip


@pytest.mark.parametrize("url", LOOPBACK)
def test_plain_http_within_this_machine(url: str) -> None:
    """It is taken."""
    assert repr(Client(ID, SECRET, base_url=url)) == f"<Client {url}>"


@pytest.mark.parametrize("url", ELSEWHERE)
def test_plain_http_to_elsewhere(url: str) -> None:
    """A name that begins like an address is none: the secret would go out in clear."""
    with pytest.raises(ValueError, match="must be https"):
        Client(ID, SECRET, base_url=url)


CALLS: list[Any] = [
    lambda client: client.orders.get(UUID, timout=1),
    lambda client: client.orders.delete_and_wait(UUID, frist=1),
    lambda client: client.orders.wait(UUID, timout=1),
    lambda client: client.orders.with_raw.get(UUID, first=1),
]


@pytest.mark.parametrize("call", CALLS, ids=range(len(CALLS)))
def test_unknown_options_of_calls(ask: Caller, service: Service, call: Any) -> None:
    """They are told with those that there are, and nothing is sent."""
    with pytest.raises(TypeError, match=r"has no option '.*'; there are: .*headers"):
        ask(call)
    assert service.asked == []


def imported(line: str) -> set[str]:
    """The modules that a program has imported at its end."""
    program = f"{line}\nimport sys\nprint(*sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(SOURCES)}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    return {*done.stdout.split()}


def test_models_do_without_a_client() -> None:
    """Neither httpx2 nor anything of the client is imported for them."""
    found = imported("from cdek_client.models import OrderUpdate\nimport cdek_client.enums")
    assert not {name for name in found if name.partition(".")[0] in ("httpx2", "httpcore2", "ssl")}
    assert not {name for name in found if "cdek_client._runtime.http" in name}


def test_a_client_does_without_models() -> None:
    """Modules of models are imported when a call needs them, pydantic apart."""
    found = imported("from cdek_client import Client, AsyncClient, NotFoundError")
    assert {name for name in found if name.startswith("cdek_client.models.")} == set()


def test_errors_do_without_httpx() -> None:
    """Whoever catches errors needs no client."""
    assert "httpx2" not in imported("from cdek_client import NotFoundError, CdekError")
