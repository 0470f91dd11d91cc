"""What a README says of the stand-in: what it knows, along which roads things go, what it refuses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..hinge.client_model import Call, Calls, Waiter
from .readme import code_span
from .readme_samples import call_name

_LATER = "in the outcome"
_AT_ONCE = "at once"


@dataclass(frozen=True, slots=True)
class StandInText:
    """The calls that have a world of their own, the first by its name, and those that read what is kept.

    `roads` and `refused` are rows of tables.
    """

    known: str
    one_known: str
    kept: str
    roads: tuple[tuple[str, ...], ...]
    refused: tuple[tuple[str, ...], ...]


def stand_in_text(calls: Calls) -> StandInText:
    """Return what is said of the stand-in of these calls."""
    in_order = sorted(calls.calls, key=call_name)
    known = [call for call in in_order if "answers" in call.stand_in]
    waiters = calls.waiters.values()
    polls = dict.fromkeys(_called(calls.of(waiter.poll)) for waiter in waiters)
    refused = [row for call in in_order for row in _refused(call, calls)]
    return StandInText(
        _listed(map(_called, known)),
        known[0].operation.name if known else "",
        _listed(polls),
        grouped(row for waiter in waiters for row in _road(waiter, calls)),
        grouped([*refused, *_busy(calls)]),
    )


def grouped(rows: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a table, one for all that differ in their first cell alone."""
    firsts: dict[tuple[str, ...], list[str]] = {}
    for first, *others in rows:
        firsts.setdefault(tuple(others), []).append(first)
    return tuple((", ".join(names), *others) for others, names in firsts.items())


def _called(call: Call) -> str:
    return f"`{call_name(call)}`"


def _listed(spans: Iterable[str], last: str = "and") -> str:
    """Return some names as a sentence has them."""
    *first, end = [*spans] or [""]
    return f"{', '.join(first)} {last} {end}" if first else end


def _spans(texts: Iterable[str], last: str = "and") -> str:
    return _listed(map(code_span, texts), last)


def _road(waiter: Waiter, calls: Calls) -> Iterator[tuple[str, ...]]:
    """Yield which states a thing passes: when it is made, step by step, and when it ends."""
    road = waiter.thing.get("road")
    if road:
        began = [road[name] for name in ("taken", "made") if name in road]
        ends = [road[name] for name in ("failed", "removed") if name in road]
        steps = ", ".join(map(code_span, road.get("steps", ())))
        yield _called(calls.of(waiter.poll)), ", ".join(map(code_span, began)), steps, _spans(ends, "or")  # fmt: skip


def _refused(call: Call, calls: Calls) -> Iterator[tuple[str, ...]]:
    """Yield what is refused of a call, besides what its limits and rules refuse."""
    facts, waiter = call.stand_in, calls.waiters.get(call.waiter)
    for name, most in facts.get("most", {}).items():
        yield _row(call, f"{code_span(name)} above {most['number']:,}", most, _AT_ONCE)
    if "refusal" in (rule := facts.get("subscribes", {})):
        what = f"{code_span(rule['event'])} that nobody has documented"
        yield _row(call, what, rule, _AT_ONCE)
    if rule := facts.get("once"):
        what = f"{_spans(rule['by'], 'or')} of another one that is not {_spans(rule['over'], 'or')}"
        yield _row(call, what, rule, _LATER)
    if rule := call.only_while:
        what = f"a change while the last {code_span(rule['field'])} is none of {_spans(rule['among'], 'and')}"
        yield _row(call, what, rule, _LATER)
    linked = waiter.thing.get("linked", {}) if waiter else {}
    if "refusal" in linked:
        of = f" of {code_span(linked['each'])}" if "each" in linked else ""
        what = f"what{of} names nothing that {_called(calls.of(linked['poll']))} reads"
        yield _row(call, what, linked, _LATER)


def _row(call: Call, what: str, rule: Any, when: str) -> tuple[str, ...]:
    return _called(call), what, code_span(rule["refusal"]), when


def _busy(calls: Calls) -> Iterator[tuple[str, ...]]:
    """Yield what is said of changes that come too fast."""
    codes = calls.refusals.busy if calls.refusals else ()
    if codes and calls.waiters:
        what = "a change of the same kind while the one before it is worked on"
        yield "every change", what, code_span(codes[0]), _AT_ONCE
