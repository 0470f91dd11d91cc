"""What the docstrings of a client say: what comes in and out, and what is raised."""

from __future__ import annotations

from ..client_model import Call, Waiter
from ..model import Model

_CALL_OPTIONS = "Options of this one call, such as `timeout` in seconds: see CallOptions."
_WAIT_OPTIONS = (
    "`timeout` is the limit for all of it in seconds, 60 unless given; further options: see"
    " WaitOptions."
)
_RAISES = (
    "Raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the"
    " service refuses; TransportError, TimeoutError or UnexpectedResponseError if it gives no"
    " answer of its own."
)


def about_resource(name: str) -> str:
    """What stands under a resource."""
    return f"Calls about {name.replace('_', ' ')}."


def about_call(call: Call, model: Model) -> str:
    """What stands under a method that makes a call."""
    given = model.objects[call.answer].description
    gives = f"Gives {_a(call.answer)}: {given}"
    changes = ["It is only asked for by then: wait for its outcome."] if call.waiter else []
    refused = [f"{_invalid(call)} {_RAISES}".strip(), _CALL_OPTIONS]
    return "\n\n".join([_head(call), *_takes(call), gives, *changes, *refused, _source(call)])


def about_raw(call: Call) -> str:
    """What stands under the raw form of a method."""
    gives = f"Gives a RawAnswer: `status`, `headers`, `content` in bytes, and as `model` {_a(call.answer)}."
    return "\n\n".join(
        [_head(call), gives, f"Takes and raises what `{call.method}` does.", _source(call)]
    )


def about_change(call: Call, polled: Call) -> str:
    """What stands under a method that makes a change and waits for its outcome."""
    outcome = f"Gives {_a(polled.answer)}, read once the change is made"
    outcome += "; None if there is nothing to be found any more." if call.gone else "."
    failed = (
        "Raises ApiError, or one of its kind, with the service's errors if the change fails, and"
        " TimeoutError if there is no outcome in time; what else, see"
        f" `{call.method}`."
    )
    head = f"{_head(call)} Waits until that is done."
    return "\n\n".join([head, outcome, failed, _WAIT_OPTIONS, _source(call)])


def about_wait(waiter: Waiter, call: Call) -> str:
    """What stands under a method that waits for the outcome of an earlier change."""
    kind, identifier = waiter.record["kind"], waiter.record["id"]
    asked = (
        f"`request` is the `{identifier}` of the change's record, or a `{kind}`, of which the"
        " newest counts; without it the newest of all counts."
    )
    gives = f"Gives {_a(call.answer)} in which that record's state is {' or '.join(waiter.done)}."
    failed = (
        f"Raises ApiError, or one of its kind, with the record's errors if the state is"
        f" {' or '.join(waiter.failed)}, and TimeoutError if it is neither in time."
    )
    head = "Wait for the outcome of a change that was asked for."
    return "\n\n".join([head, asked, gives, failed, _WAIT_OPTIONS, _source(call)])


def _head(call: Call) -> str:
    return call.operation.summary or f"{call.operation.method} {call.operation.path}"


def _takes(call: Call) -> list[str]:
    said = [f"`{one.name}`: {one.summary}" for one in call.parameters]
    if body := call.operation.request:
        said.append(f"`body`: {_a(body)}, or a mapping with its members as JSON has them.")
    return ["\n".join(said)] if said else []


def _invalid(call: Call) -> str:
    return (
        "Raises InvalidRequestError, with `violations`, before anything is sent."
        if call.operation.request
        else ""
    )


def _source(call: Call) -> str:
    rows = (row for row in call.operation.rows if row.endswith("#operation"))
    return ", ".join([f"`{call.operation.method} {call.operation.path}`", *rows])


def _a(name: str) -> str:
    return f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"
