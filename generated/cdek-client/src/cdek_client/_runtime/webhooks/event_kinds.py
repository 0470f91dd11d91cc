# Written by apiscribe build; edits are lost.
"""What the contract says of each kind of event, and what follows for an event that came."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from typing import Any, TypeAlias, cast

Json: TypeAlias = Mapping[str, Any]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LONGEST_KEY = 200


@dataclass(frozen=True, slots=True)
class CodePath:
    """Where an event has a code: its path, and the name of the list that it is of."""

    path: str
    enum: str


@dataclass(frozen=True, slots=True)
class EventKind:
    """One kind of event. Paths are those of the JSON, joined by dots.

    Args:
        type: The value of the member that tells the kinds apart.
        model: The name of its class in `models`.
        subject: What the event is about; events of one subject are handed out in order.
        occurred_at: When it came about: the first path that leads to a date-time.
        status: The code that it tells, if it tells one: the first path that leads to one.
        retracted: The member that takes back what an earlier event said.
        distinct: Further members that tell two events apart.
    """

    type: str
    model: str
    subject: str
    occurred_at: tuple[str, ...]
    status: tuple[CodePath, ...] = ()
    retracted: str = ""
    distinct: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryRule:
    """How the answer of an operation tells the events of one subject. Paths are of the JSON.

    Args:
        model: The class of the events that are made.
        resource: The attribute of a client that has the method.
        method: The method that reads a subject; its only argument is the subject.
        records: The list of the answer that holds the history.
        members: Members of an event, and where a record has them.
        whole: Members of an event, and where the answer has them.
        twins: Members of an event that hold the code of another one as its twin.
        over: The attribute of the model, by dots, that says that nothing more will come.
    """

    model: str
    resource: str
    method: str
    records: str
    members: Mapping[str, str]
    whole: Mapping[str, str]
    twins: Mapping[str, str]
    over: str = ""


@dataclass(frozen=True, slots=True)
class EventFacts:
    """What an event is filed under: see EventKind. `occurred_at` is None if it tells no time."""

    type: str
    subject: str
    occurred_at: datetime | None
    retracted: bool
    key: str


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """An event of a kind that the docs do not list, kept as it came.

    Attributes:
        type: The kind that it names, as it came.
        data: The event as JSON has it.
        key: The same for repeats of this event: a digest of all that it says.
        occurred_at: When it came about, if it says so where other events do.
        retracted: Whether it says that it takes an earlier event back.
        status: None: what its members mean is not documented.
        reason: None, likewise.
    """

    type: str
    data: Json
    key: str
    occurred_at: datetime | None = None
    retracted: bool = False
    status: None = None
    reason: None = None


def value_at(data: Any, path: str) -> Any:
    """Return what a path leads to in JSON, None if it leads nowhere."""
    for name in path.split("."):
        if not isinstance(data, Mapping):
            return None
        data = cast("Json", data).get(name)
    return data


def moment(value: object) -> datetime | None:
    """Return a date-time of ISO 8601 as an aware one, in UTC if it names no offset.

    None for anything else.
    """
    if not isinstance(value, str):
        return None
    try:
        when = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def microseconds(when: datetime) -> int:
    """Return the microseconds from 1970 on, negative before."""
    return (when - EPOCH) // timedelta(microseconds=1)


def facts_of(kind: EventKind, data: Json) -> EventFacts:
    """Return what an event of a kind that the docs list is filed under."""
    if not kind.subject:
        return facts_of_unknown((kind,), kind.type, data)
    subject = _plain(value_at(data, kind.subject))
    occurred_at = _first_moment(kind, data)
    retracted = value_at(data, kind.retracted) is True if kind.retracted else False
    parts = [kind.type, subject, _status(kind, data), _second(occurred_at)]
    parts += [_plain(value_at(data, path)) for path in kind.distinct]
    if retracted:
        parts.append("retracted")
    return EventFacts(kind.type, subject, occurred_at, retracted, _key(parts))


def facts_of_unknown(
    kinds: tuple[EventKind, ...], type_: str, data: Json
) -> EventFacts:
    """Return what an event of another kind is filed under, so far as it looks like the rest."""
    alike = kinds[0] if kinds else EventKind("", "", "", ())
    retracted = any(
        kind.retracted and value_at(data, kind.retracted) is True for kind in kinds
    )
    subject = _plain(value_at(data, alike.subject)) if alike.subject else ""
    moments = (_first_moment(kind, data) for kind in kinds)
    occurred_at = next((when for when in moments if when), None)
    return EventFacts(
        type_, subject, occurred_at, retracted, _key([type_, digest(data)])
    )


def digest(data: Any) -> str:
    """Return a digest of JSON that the order of members does not change."""
    text = json.dumps(data, sort_keys=True, default=str, separators=(",", ":"))
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _first_moment(kind: EventKind, data: Json) -> datetime | None:
    moments = (moment(value_at(data, path)) for path in kind.occurred_at)
    return next((when for when in moments if when), None)


def _status(kind: EventKind, data: Json) -> str:
    """Return the code of an event as the first list spells it, however the event does."""
    codes = ((value_at(data, at.path), at.enum) for at in kind.status)
    code, enum = next(((c, e) for c, e in codes if c is not None), (None, ""))
    if code is None:
        return ""
    spell = _short_code if isinstance(code, str) and len(code) <= 50 else same_code
    return spell(code, enum, kind.status[0].enum)


def same_code(code: object, enum: str, wanted: str) -> str:
    """Return a code of one list as the list `wanted` spells it, or else as it is.

    Letter case and outer spaces of codes are not reliable, and folded.
    """
    from ..models.readers import folded

    member = listed(code, enum)
    twin = getattr(member, "twin", None) if enum != wanted else member
    return folded(_plain(code) if member is None or twin is None else str(twin))


@lru_cache(1000)
def _short_code(code: str, enum: str, wanted: str) -> str:
    return same_code(code, enum, wanted)


def listed(code: object, enum: str) -> Any:
    """Return the member of a list that a code names; None if the docs do not list it."""
    from ... import enums
    from ..models.readers import Unfit, read_scalar

    try:
        member = read_scalar(getattr(enums, enum), code)
    except Unfit:
        return None
    return member if getattr(member, "known", False) else None


def _second(when: datetime | None) -> str:
    return str(microseconds(when) // 1_000_000) if when else ""


def _plain(value: object) -> str:
    if value is None:
        return ""
    return value.strip() if isinstance(value, str) else json.dumps(value, default=str)


def _key(parts: list[str]) -> str:
    """Return the parts of a key as a text; a digest where that is long or holds odd letters."""
    text = "|".join(parts)
    if len(text) <= _LONGEST_KEY and text.isascii() and text.isprintable():
        return text
    return f"sha256|{digest(parts)}"


def parents(kind: EventKind) -> Iterator[str]:
    """Yield the paths of the objects that an event of a kind is made of."""
    paths = [kind.subject, *kind.occurred_at, *(at.path for at in kind.status)]
    yield from dict.fromkeys(path.rpartition(".")[0] for path in paths if "." in path)
