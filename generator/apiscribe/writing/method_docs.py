"""What the docstrings of a client say, in Google's style: Args, Returns, Raises."""

from __future__ import annotations

import json
from collections.abc import Iterable

from ..hinge.call_parts import Answer, Parameter
from ..hinge.client_model import Call, Calls, Waiter
from ..hinge.model import Model
from .call_types import NOTHING, answer_names, body_kind, downloads
from .python_names import parameter_names


def about_resource(name: str, calls: Calls | None = None) -> str:
    """Return what stands under a resource; with `calls` also what all its methods share."""
    about = f"Calls about {name.replace('_', ' ')}."
    if calls is None:
        return about
    options = "Options of a call, such as `timeout` in seconds, are those of CallOptions"
    waits = "."
    if calls.waiters:
        waits = "; those of a method that waits for an outcome, of WaitOptions."
    errors = (
        "Every method raises NotFoundError, ForbiddenError, ConflictError, AuthenticationError or"
        " ApiError if the service refuses, and TransportError, RequestTimeoutError or"
        " UnexpectedResponseError if it gives no answer of its own."
    )
    return f"{about}\n\n{options}{waits} {errors}"


def about_call(call: Call, model: Model) -> str:
    """Return what stands under a method that makes a call."""
    gives = _gives(call, model)
    if call.waiter:
        gives = [*gives[:-1], f"{gives[-1]} The change is only asked for by then."]
    parts = [_head(call), *_rules(call), _section("Args", _arguments(call, to=True))]
    parts.append(_section("Returns", gives))
    if call.parts.body or call.keywords:
        broken = "The body breaks a rule" if call.parts.body else "A value breaks a limit"
        broken += ", or the values a rule" if call.rules else ""
        raises = f"InvalidRequestError: {broken}; nothing is sent."
        parts.append(_section("Raises", [raises]))
    return "\n\n".join([*parts, _source(call)])


def about_raw(call: Call) -> str:
    """Return what stands under the raw form of a method."""
    model = _a(call.answer) if call.answer else " or ".join(_kinds(call))
    gives = f"RawAnswer: `status`, `headers`, `content` in bytes, `model`: {model}."
    return "\n\n".join([_head(call), _section("Returns", [gives]), _source(call)])


def _kinds(call: Call) -> list[str]:
    """Return the types of what a call gives, nothing last."""
    kinds = dict.fromkeys(answer_names(call.parts.answers).values())
    return sorted(kinds, key=NOTHING.__eq__)


def _gives(call: Call, model: Model) -> list[str]:
    """Return what a call gives, a line for each type."""
    about = {"bytes": "As it came.", NOTHING: "The service says nothing more."}
    for each in call.parts.answers:
        if each.type and each.type.base.kind == "object":
            name, shown = each.type.base.name, answer_names([each])[each.status]
            about[shown] = _line(model.objects[name].description)
    return [f"{kind}: {about.get(kind) or 'What the service answers.'}" for kind in _kinds(call)]


def about_iterate(call: Call, model: Model) -> str:
    """Return what stands under a method that goes through all pages."""
    pages = call.parts.pages
    item = Answer("200", "", pages.item if pages else None)
    kind = answer_names([item])["200"]
    told = _line(model.objects[kind].description) if kind in model.objects else ""
    return "\n\n".join(
        [
            f"{_head(call)} Goes through all pages, and reads each when it is needed.",
            *_rules(call),
            _section("Args", _arguments(call)),
            _section("Returns", [f"Items[{kind}]: {told or 'Each of them.'}"]),
            _source(call),
        ]
    )


def about_change(call: Call, polled: Call) -> str:
    """Return what stands under a method that makes a change and waits for its outcome."""
    gives = f"{polled.answer}: Read once the change is made"
    gives += "; None if there is nothing to be found any more." if call.gone else "."
    raises = "ApiError: The change failed, with the service's errors."
    return "\n\n".join(
        [
            f"{_head(call)} Waits until that is done.",
            _section("Args", _arguments(call)),
            _section("Returns", [gives]),
            _section("Raises", [raises]),
            _source(call),
        ]
    )


def about_until_over(call: Call) -> str:
    """Return what stands under a method that reads until nothing more will come."""
    gives = f"{call.answer}: Its `{call.over}` is true."
    return "\n\n".join(
        [
            f"{_head(call)} Reads again and again until nothing more will come of it.",
            _section("Args", _arguments(call)),
            _section("Returns", [gives]),
            _section(
                "Raises", ["RequestTimeoutError: It is not over in time, 60 seconds unless given."]
            ),
            _source(call),
        ]
    )


def about_wait(waiter: Waiter, call: Call) -> str:
    """Return what stands under a method that waits for the outcome of an earlier change."""
    states = " or ".join(waiter.done)
    about, record = "Wait until it is done, or has failed.", []
    gives = f"{call.answer}: Its state is {states}."
    if has_records(waiter):
        about, record = "Wait for the outcome of a change that was asked for.", [_record(waiter)]
        gives = f"{call.answer}: Has that record in the state {states}."
    raises = f"ApiError: The state is {' or '.join(waiter.failed)}."
    return "\n\n".join(
        [
            about,
            _section("Args", [*_arguments(call, options=False), *record, _options()]),
            _section("Returns", [gives]),
            _section("Raises", [raises]),
            _source(call),
        ]
    )


def has_records(waiter: Waiter) -> bool:
    """Return whether changes have records of their own, and no state of the thing tells it."""
    return "id" in waiter.record or "kind" in waiter.record


def _record(waiter: Waiter) -> str:
    """Return what a change's record is known by."""
    known = {"id": "the `{}` of the change's record", "kind": "a `{}`, of which the newest counts"}
    told = [text.format(waiter.record[key]) for key, text in known.items() if key in waiter.record]
    return f"request: {_capital(', or '.join(told))}; the newest of all if left out."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _section(title: str, lines: Iterable[str]) -> str:
    return "\n".join([f"{title}:", *(f"    {line}" for line in lines)])


def _head(call: Call) -> str:
    return call.operation.summary or f"{call.operation.method} {call.operation.path}"


def _rules(call: Call) -> list[str]:
    """Return what is said of several parameters together, if anything is."""
    levels = {"advice": ", advice"}
    said = [
        f"{_line(rule['summary'])} ({rule['id']}{levels.get(rule['level'], '')})"
        for rule in call.rules
    ]
    return ["\n".join(said)] if said else []


def _arguments(call: Call, *, options: bool = True, to: bool = False) -> list[str]:
    names = parameter_names(call)
    lines = [f"{names[each.key]}: {_about(each)}" for each in call.parameters]
    if body := call.operation.request:
        lines.append(f"body: What to send: {_a(body)}, or a dict of its members as JSON has them.")
    elif call.parts.body:
        lines.append(f"body: What to send: {body_kind(call.parts.body)}.")
    if downloads(call) and to:
        lines.append("to: File to write it to, all of it or nothing; then that path is given.")
    keywords = sorted(call.keywords, key=lambda each: not each.required)
    lines += [f"{names[each.key]}: {_about(each)}" for each in keywords]
    return [*lines, _options()] if options else lines


def _about(parameter: Parameter) -> str:
    """Return what a parameter is, and what holds if it is not given."""
    text = _line(parameter.summary) or f"`{parameter.name}`."
    default = parameter.default
    if parameter.required or isinstance(default, list | dict) or default is None:
        return text
    return f"{text} {json.dumps(default, ensure_ascii=False)} if not given."


def _options() -> str:
    return "**options: See the class."


def _line(text: str) -> str:
    """Return a text as one line."""
    return " ".join(text.split())


def _source(call: Call) -> str:
    rows = (row for row in call.operation.rows if row.endswith("#operation"))
    return ", ".join([f"`{call.operation.method} {call.operation.path}`", *rows])


def _a(name: str) -> str:
    return f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"
