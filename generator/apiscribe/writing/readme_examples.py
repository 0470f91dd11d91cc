"""How to use a client, for the README: an example of each call and of each error."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..hinge.client_model import Call, Calls
from ..hinge.model import Model
from ..project.package_config import Package
from .client import brand, error_base
from .method_docs import has_records
from .method_names import wait_name
from .python_names import field_name
from .readme import cell
from .readme_access import AccessText, access_text, refused
from .readme_samples import Samples, Shown, call_name
from .readme_stand_in import StandInText, grouped, stand_in_text
from .readme_walk import walked

_ANSWER = "print(answer.status, answer.headers, len(answer.content), answer.model)"
_RECORDED = ": `request` is the identifier or the kind of its record, without it the newest counts"
_PRINTED = {
    "NotFoundError": '"not there:", error.errors',
    "InvalidRequestError": '"nothing was sent:", *error.violations',
    "RequestTimeoutError": '"no answer in time:", error.operation, error.attempts',
    "ApiError": '"refused:", error.status, error.errors, error.warnings',
}
_OF_ANY = "type(error).__name__, error"
"""What the example of errors prints of each."""


@dataclass(frozen=True, slots=True)
class ResourceShown:
    """The calls of a resource: a line of a table for each, and a program that makes them."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    code: str


@dataclass(frozen=True, slots=True)
class Guide:
    """All examples of a client; `first` is the one to begin with."""

    prefix: str
    error_base: str
    access: AccessText
    plain: str
    request: str
    busy: bool
    warnings: bool
    first: str
    raw: str
    options: str
    free: str
    shared: str
    asynchronous: str
    waiting: str
    outcome: str
    recorded: str
    gone: str
    over: str
    sends: bool
    moved: str
    walks: tuple[Shown, ...]
    resources: tuple[ResourceShown, ...]
    errors: tuple[tuple[str, str], ...]
    caught: str
    together: tuple[tuple[str, ...], ...]
    stand_in: StandInText


def guide(model: Model, calls: Calls, package: Package, environment: str) -> Guide:
    """Return the guide to a client that offers these calls."""
    samples = Samples(model, calls, package.import_name)
    waiter = next(iter(calls.waiters.values()), None)
    plainest = [calls.of(waiter.poll)] if waiter else []
    plainest += [call for call in calls.calls if not call.operation.request]
    first = next(iter(plainest), calls.calls[0])
    plain = samples.called(first)
    request = calls.refusals.request.rpartition(".")[2] if calls.refusals else ""
    polled = calls.of(waiter.poll) if waiter else None
    recorded = any(map(has_records, calls.waiters.values()))
    return Guide(
        brand(package).upper(),
        error_base(package),
        access_text(calls.security, model.servers, package, environment),
        plain,
        f"`{field_name(request)}`, " if request else "",
        bool(calls.refusals and calls.refusals.busy),
        bool(calls.refusals and calls.refusals.warnings),
        samples.block([f"print({plain})"]),
        samples.block([f"answer = {samples.called(first, method='with_raw.' + first.method)}", _ANSWER]),
        samples.block([f"print({samples.called(first, 'timeout=5', 'retries=1')})"]),
        samples.block([f"print({samples.freely_called(first)})"]),
        samples.block(["quick = client.with_options(timeout=5, retries=0)",
                       f"print({samples.called(first, client='quick')})"]),
        samples.asynchronous(f"print(await {plain})"),
        samples.block([f"print({samples.called(polled, method=wait_name(waiter, calls))})"]) if waiter and polled else "",
        "the record of just that change" if recorded else "what it brought about",
        _RECORDED if recorded else "",
        next((call_name(call, "_and_wait") for call in calls.calls if call.gone), ""),
        next((samples.called(c, method="wait_until_over") for c in calls.calls if c.over), ""),
        any(call.operation.request for call in calls.calls),
        samples.moved(_history(model)),
        tuple(walked(walk, samples, model, calls) for walk in calls.walks),
        tuple(_resources(calls, samples)),
        tuple((f"`{name}`", text) for name, text in _texts(calls, package).items()),
        _caught(samples, first, calls, package),
        grouped(_together(calls)),
        stand_in_text(calls),
    )  # fmt: skip


def _resources(calls: Calls, samples: Samples) -> Iterator[ResourceShown]:
    """Yield the resources by name; a program has the calls whose body no first example has."""
    shown = {step.operation for walk in calls.walks for step in walk.steps}
    for name in sorted({call.resource for call in calls.calls}):
        offered = [call for call in calls.calls if call.resource == name]
        new = [c for c in offered if not (c.operation.request and c.operation.name in shown)]
        code = samples.of_resource(new or offered)
        yield ResourceShown(f"client.{name}", tuple(map(_listed, offered)), code)


def _together(calls: Calls) -> Iterator[tuple[str, ...]]:
    """Yield each call and what holds between its parameters."""
    for call in sorted(calls.calls, key=call_name):
        for rule in call.rules:
            level = " (advice)" if rule["level"] == "advice" else ""
            yield f"`{call_name(call)}`", f"{cell(rule['summary'])}{level}"


def _history(model: Model) -> str:
    """Return the path of the records that tell lost events; empty without any."""
    histories = (webhook.event.get("history", {}) for webhook in model.webhooks)
    return next((str(history["records"]) for history in histories if history), "")


def _listed(call: Call) -> tuple[str, ...]:
    operation = call.operation
    names = [call.method, *([f"{call.method}_and_wait"] if call.waiter else [])]
    called = ", ".join(f"`{name}`" for name in names)
    return called, f"`{operation.method} {operation.path}`", cell(operation.summary)


def _caught(samples: Samples, first: Call, calls: Calls, package: Package) -> str:
    """Return a program that catches the errors which users meet first."""
    texts, base = _texts(calls, package), error_base(package)
    named = [name for name in _PRINTED if name in texts]
    lines = ["try:", f"    print({samples.called(first)})"]
    for name in [*named, base]:
        lines += [f"except {name} as error:", f"    print({_PRINTED.get(name, _OF_ANY)})"]
    return samples.block(lines, *named, base)


def _texts(calls: Calls, package: Package) -> dict[str, str]:
    """Return what each error means, of those that these calls can raise; the base class last."""
    changes = any(call.operation.method not in ("GET", "HEAD") for call in calls.calls)
    after = " A change may have been made all the same." if changes else ""
    failed = ", or a change failed that was waited for" if calls.waiters else ""
    busy = "an earlier change is still worked on, or it is too late"
    if not (calls.refusals and calls.refusals.busy):
        busy = "what is there stands against it"
    texts = {
        "NotFoundError": "It is not there, or not any more.",
        "ForbiddenError": "It belongs to somebody else.",
        "ConflictError": f"It cannot be done now: {busy}.",
        "AuthenticationError": refused(calls.security),
        "ApiError": f"The service refuses for another reason{failed}.",
        "RateLimitError": (
            "Too many calls (HTTP 429), also after some repetitions; `retry_after` has the seconds"
            " that the service asks to wait, from a number or a date, None if it does not say. It"
            " is an `ApiError` too."
        ),
        "ServerError": (
            "The service failed (HTTP 5xx), and says so itself: the page of a gateway is an"
            " `UnexpectedResponseError`. It is an `ApiError` too."
        ),
        "InvalidRequestError": "What was to be sent is at fault; nothing was sent.",
        "RequestTimeoutError": f"No answer, or no outcome, in time.{after}",
        "TransportError": f"No connection, or it broke.{after}",
        "UnexpectedResponseError": (
            "An answer that is none of the service's: HTML of a gateway, nothing, JSON that is"
            " cut, a redirect, more than `max_answer_bytes`."
        ),
        "UnusableClientError": "It is closed, or its proxy or certificates fail.",
    }
    if not changes and not (calls.refusals and "conflict" in calls.refusals.classes):
        del texts["ConflictError"]
    if not any(call.parts.body or call.parts.parameters for call in calls.calls):
        del texts["InvalidRequestError"]
    return texts | {error_base(package): "Any of them."}
