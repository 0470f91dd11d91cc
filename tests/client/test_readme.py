"""Every example of the package's README runs, and does what stands above it."""

from __future__ import annotations

import json
import re
import warnings
from pathlib import Path
from typing import Any

import cdek_client
import pytest
from cdek_client import errors
from cdek_client._runtime.http.clock import Clock
from cdek_client.testing import Behaviour, StandIn
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from serving import ID, SECRET, Asked, Reply, Service, order, record, refusal

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "generated/cdek-client/README.md").read_text("utf-8")
SECTIONS = [
    (title, block)
    for title, text in re.findall(r"^##+ (.+)\n((?:(?!^## |^### )[\s\S])*)", README, re.MULTILINE)
    for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL)
]
ERRORS = [*errors.__all__]
# Those that need an inbox run in tests/webhooks.
OF_EVENTS = ("Receive events", "Fetch what never came")
EXAMPLES = [(title, block) for title, block in SECTIONS if title not in ("Errors", *OF_EVENTS)]
FIRST = re.findall(
    r"^### (.+)", README.partition("\n## First steps")[2].partition("\n## ")[0], re.M
)
# What tests of the whole API at the stand-in run.
OF_CALLS = [(t, block) for t, block in EXAMPLES if t in FIRST or t.startswith("client.")]
GONE = Reply(404, refusal("v2_entity_not_found"))
HTML = Reply(502, b"<html>Bad Gateway</html>", {"Content-Type": "text/html"})
FAULTS = {
    "NotFoundError": Reply(400, refusal("v2_entity_not_found")),
    "ForbiddenError": Reply(403, refusal("V2_ENTITY_FORBIDDEN")),
    "ConflictError": Reply(400, refusal("v2_update_forbidden")),
    "AuthenticationError": Reply(401, refusal("v2_token_expired")),
    "ApiError": Reply(400, refusal("v2_bad_request")),
    "RateLimitError": Reply(429, refusal("v2_too_many"), {"Retry-After": "0"}),
    "ServerError": Reply(500, refusal("v2_internal_error")),
    "RequestTimeoutError": Reply(delay=0.7),
    "TransportError": Reply(cut=True),
    "UnexpectedResponseError": Reply(200, b"<html>"),
    "CdekError": Reply(500, refusal("v2_internal_error")),
}  # fmt: skip


class Told:
    """Answers changes with a receipt and reads with what came of them."""

    def __init__(self) -> None:
        self.deleted = False

    def __call__(self, asked: Asked) -> Reply:
        if asked.method == "GET":
            return GONE if self.deleted else Reply(body=about(asked, record("SUCCESSFUL")))
        self.deleted = self.deleted or asked.method == "DELETE"
        kind = "DELETE" if asked.method == "DELETE" else "UPDATE"
        return Reply(202, about(asked, record("ACCEPTED", kind)))


def about(asked: Asked, *records: Any) -> Any:
    """The order that was asked for."""
    uuid = json.loads(asked.body)["uuid"] if asked.body else asked.path[-36:]
    return {**order(*records), "entity": {"uuid": uuid, "number": "A1"}}


@pytest.fixture(autouse=True)
def at_the_service(service: Service, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Leads examples to the service by the variables that the README names."""
    monkeypatch.setenv("CDEK_CLIENT_ID", ID)
    monkeypatch.setenv("CDEK_CLIENT_SECRET", SECRET)
    monkeypatch.setenv("CDEK_BASE_URL", service.url)
    monkeypatch.delenv("CDEK_ENVIRONMENT", raising=False)
    monkeypatch.setattr(Clock, "sleep", lambda self, seconds: None)
    monkeypatch.setenv("HOME", str(tmp_path))
    service.last = Told()  # type: ignore[assignment]


def run(block: str) -> None:
    """Run an example as a program of its own; a warning is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        exec(compile(block, "README.md", "exec"), {"__name__": "__main__"})


# Those that a service which knows orders alone can answer.
OF_ORDERS = [example for example in EXAMPLES if example not in OF_CALLS]


@pytest.mark.parametrize(
    ("title", "block"), OF_ORDERS, ids=[f"{n} {t}" for n, (t, _) in enumerate(OF_ORDERS)]
)
def test_examples_run(
    title: str, block: str, service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each comes to its end, and one that prints something has something to print."""
    run(block)
    printed = capsys.readouterr().out
    assert bool(printed) == ("print(" in block), title
    assert bool(service.calls()) == (".from_env(" in block)


def test_examples_run_against_the_stand_in(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """As they stand, the first steps first: it holds what they speak of."""
    standin = StandIn(Behaviour(processing=0.0))
    monkeypatch.setenv("CDEK_CLIENT_ID", standin.credentials["client_id"])
    monkeypatch.setenv("CDEK_CLIENT_SECRET", standin.credentials["client_secret"])
    monkeypatch.chdir(tmp_path)
    named = next(iter(re.findall(r'orders\.get\("(.+?)"', README)))
    for kind in ("receipt", "barcode", "intake", "agreement", "prealert"):
        standin.add({"entity": {"uuid": named}}, f"get_{kind}")
    for other in re.findall(r'orders\.(?:refuse|return_by_client)_and_wait\("(.+?)"', README):
        standin.add({"entity": {"uuid": other}})
    with standin.serve() as url:
        monkeypatch.setenv("CDEK_BASE_URL", url)
        for title, block in sorted(OF_CALLS, key=lambda call: "orders.delete" in call[1]):
            run(block)
            assert capsys.readouterr().out or "print(" not in block, title
    made = {one.operation for one in standin.calls}
    assert {"create_order", "download_barcode", "update_order", "delete_order"} <= made
    assert tmp_path.joinpath("label.pdf").read_bytes().startswith(b"%PDF")


CAUGHT = {
    "NotFoundError": "not there:", "InvalidRequestError": "nothing was sent:",
    "RequestTimeoutError": "no answer in time:",
    **dict.fromkeys(("ApiError", "RateLimitError", "ServerError", "CdekError"), "refused:"),
}  # fmt: skip
CAUSES = {
    "InvalidRequestError": ('.get("', '.get("none of an order, '),
    "RequestTimeoutError": ('"))', '", timeout=0.5))'),
    "UnusableClientError": ("    try:", "    client.close()\n    try:"),
}


@pytest.mark.parametrize("name", ERRORS)
def test_each_error_is_told_and_caught(
    name: str, service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    """The table has each, and the example the branch that is meant for it."""
    (block,) = [block for title, block in SECTIONS if title == "Errors"]
    assert f"\n| `{name}` | " in README
    if name in FAULTS:
        service.last = FAULTS[name]
    run(block.replace(*CAUSES[name]) if name in CAUSES else block)
    assert capsys.readouterr().out.startswith(CAUGHT.get(name, name))


def test_every_call_is_listed_and_has_an_example() -> None:
    """Each method of each resource stands in its table, and some example calls it."""
    tables = dict(re.findall(r"^### client\.(\w+)\n([\s\S]*?)```", README, re.MULTILINE))
    classes = cdek_client.resources.__all__  # type: ignore[attr-defined]
    with StandIn().client() as client:
        kinds = {name: type(getattr(client, name)) for name in dir(client) if name[0] != "_"}
    offered = {
        (name, method)
        for name, kind in kinds.items()
        if kind.__name__ in classes
        for method in vars(kind)
        if not re.match(r"_|wait|with_raw|iterate", method)
    }
    assert len(offered) > 50 and {name for name, _ in offered} == {*tables}
    code = "".join(block for _, block in OF_CALLS)
    for name, method in offered:
        assert f"`{method}`" in tables[name]
        if f"{method}_and_wait" not in vars(kinds[name]):
            called = rf"client\.{name}\.({method}|iterate_{method}|iterate)\("
            assert re.search(called, code), (name, method)
    assert "client.orders.wait(" in README and "client.orders.wait_until_over(" in README


def test_spans_of_opentelemetry(service: Service) -> None:
    """The recipe gives a span for each attempt, and sends its context along."""
    (block,) = [block for title, block in SECTIONS if title == "Watch calls"]
    spans = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    known: Any = trace.get_tracer

    def tracer(name: str) -> Any:
        return known(name, tracer_provider=provider)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trace, "get_tracer", tracer)
        service.replies = [HTML]
        run(block)
    failed, made = [one for one in spans.get_finished_spans() if one.name != "POST token"]
    assert (failed.name, made.name) == ("GET get_order", "GET get_order")
    assert failed.attributes is not None and made.attributes is not None
    assert failed.attributes["http.response.status_code"] == 502
    assert made.attributes["http.response.status_code"] == 200
    assert made.attributes["http.request.resend_count"] == 1
    last = service.calls()[-1].headers["traceparent"]
    assert made.context is not None
    assert f"{made.context.trace_id:032x}" in last and f"{made.context.span_id:016x}" in last
