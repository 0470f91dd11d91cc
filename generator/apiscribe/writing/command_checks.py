"""What a command line cannot be made of: names that meet, and paths that lead nowhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from ..hinge.client_model import Call, Calls
from ..hinge.document_check import references
from ..hinge.model import Model
from .shell_commands import OPTIONS, options_of, own_commands, words_of

Fault = tuple[tuple[str, ...], str, str]
"""The rows or the operation that it is about, what is wrong, and how to mend it."""


def unfit_commands(model: Model, calls: Calls) -> Iterator[Fault]:
    """Yield why calls cannot be typed in a shell as their `command` says."""
    seen: dict[tuple[str, str], Call] = {}
    for call in calls.calls:
        about = call.operation.rows[:1] or (call.operation.name,)
        words = words_of(call, model)
        other = seen.setdefault(words, call)
        if other is not call:
            names = f"{other.operation.name} and {call.operation.name}"
            rows = (*other.operation.rows[:1], *call.operation.rows[:1]) or about
            yield rows, f"{names} are both `{' '.join(words)}`", "mend the `command` of one"
        if words[0] in own_commands(model):
            reason = f"{call.operation.name}: every package has a command {words[0]!r}"
            yield about, reason, "give another in `words` of its `command`"
        faults = [*_of_options(call), *_of_table(call, model), *_of_waiting(call, calls)]
        for reason, mend in faults:
            yield about, f"{call.operation.name}: {reason}", f"{mend} of its `command`"


def _of_options(call: Call) -> Iterator[tuple[str, str]]:
    named = [each.name for each in call.keywords]
    for name in call.typed.options.keys() - {*named}:
        yield f"{name!r} is no parameter that is given by name", "mend `options`"
    for name in sorted({*call.typed.options.values()} & {*OPTIONS}):
        yield f"every command has an option --{name}", "mend `options`"
    flags = [flag for each in options_of(call) for flag in (each.flag, each.also) if flag]
    for flag, count in Counter(flags).items():
        if count > 1:
            yield f"two options would be {flag}", "mend `options`"


def _of_table(call: Call, model: Model) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the paths of a table, which lead through objects."""
    if not call.typed.columns:
        return
    answers = [answer.type for answer in call.parts.answers if answer.type]
    whole = answers[0] if answers else None
    item: str | None = call.answer
    if call.typed.rows:
        item = _leads_to(call.typed.rows, call.answer, model, through_list=True)
    elif whole and whole.kind == "list" and whole.of:
        item = whole.of.name
    if not item or item not in model.objects:
        yield "there is no list of objects in what is answered", "mend `rows` in `table`"
        return
    for path in call.typed.columns:
        if _leads_to(path, item, model) is None:
            yield f"{item} has nothing at {path!r}", "mend `columns` in `table`"


def _leads_to(path: str, name: str, model: Model, *, through_list: bool = False) -> str | None:
    """Return the object at a path, empty for what is none; None where there is nothing."""
    facts: Mapping[str, Any] = {}
    for part in path.split("."):
        schema = model.objects.get(name)
        if schema is None or part not in schema.properties:
            return None
        facts = schema.properties[part]
        name = next(iter(references(facts)), "")
    return name if not through_list or "array" in facts.get("type", ()) else ""


def _of_waiting(call: Call, calls: Calls) -> Iterator[tuple[str, str]]:
    name = call.typed.after
    if name and name not in calls.waiters:
        yield f"there is no waiter {name!r}", "mend `after`"
    elif name:
        polled = calls.of(calls.waiters[name].poll)
        alike = [p.name for p in polled.parameters] == [p.name for p in call.parameters]
        if not alike or polled.resource != call.resource:
            reason = f"{polled.operation.name} is not read at the same resource by the same path"
            yield reason, "mend `after`"
