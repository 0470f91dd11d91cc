"""How to use a client, for the README: an example of each call and of each error."""

from __future__ import annotations

from dataclasses import dataclass

from ..client_model import Call, Calls
from ..model import Model
from ..project.package_config import Package
from .client import brand, error_base
from .python_names import field_name
from .readme import cell
from .readme_access import AccessText, access_text
from .readme_errors import error_examples
from .readme_samples import Samples, Shown, call_name


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
    asynchronous: str
    waiting: str
    gone: str
    over: str
    sends: bool
    moved: str
    listed: tuple[tuple[str, ...], ...]
    calls: tuple[Shown, ...]
    errors: tuple[Shown, ...]


def guide(model: Model, calls: Calls, package: Package, environment: str) -> Guide:
    """Return the guide to a client that offers these calls."""
    samples = Samples(model, calls, package.import_name)
    first = next((c for c in calls.calls if not c.operation.request), calls.calls[0])
    waiter = next(iter(calls.waiters.values()), None)
    plain = samples.called(first)
    request = calls.refusals.request.rpartition(".")[2] if calls.refusals else ""
    polled = calls.of(waiter.poll) if waiter else None
    return Guide(
        brand(package).upper(),
        error_base(package),
        access_text(calls.security, model.servers, package, environment),
        plain,
        f"`{field_name(request)}`, " if request else "",
        bool(calls.refusals and calls.refusals.busy),
        bool(calls.refusals and calls.refusals.warnings),
        samples.block([f"print({plain})"]),
        samples.block([f"answer = {samples.called(first, method='with_raw.' + first.method)}",
                       "print(answer.status, answer.headers, len(answer.content), answer.model)"]),
        samples.block([f"print({samples.called(first, 'timeout=5', 'retries=1')})"]),
        samples.asynchronous(f"print(await {plain})"),
        samples.block([f"print({samples.called(polled, method='wait')})"]) if polled else "",
        next((call_name(call, "_and_wait") for call in calls.calls if call.gone), ""),
        next((samples.called(c, method="wait_until_over") for c in calls.calls if c.over), ""),
        any(call.operation.request for call in calls.calls),
        samples.moved(_history(model)),
        tuple(map(_listed, calls.calls)),
        tuple(map(samples.shown, calls.calls)),
        tuple(error_examples(samples, first, calls, package)),
    )  # fmt: skip


def _history(model: Model) -> str:
    """Return the path of the records that tell lost events; empty without any."""
    histories = (webhook.event.get("history", {}) for webhook in model.webhooks)
    return next((str(history["records"]) for history in histories if history), "")


def _listed(call: Call) -> tuple[str, ...]:
    operation = call.operation
    waits = f"`{call_name(call, '_and_wait')}`" if call.waiter else ""
    sends = f"`{operation.method} {operation.path}`"
    return (f"`{call_name(call)}`", waits, sends, cell(operation.summary))
