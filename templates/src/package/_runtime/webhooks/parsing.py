# Written by apiscribe build; edits are lost.
"""Events from the bytes that came, each as the model of its kind."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NoReturn, TypeAlias, cast

from .event_kinds import (
    EventFacts,
    EventKind,
    Json,
    UnknownEvent,
    facts_of,
    facts_of_unknown,
    parents,
    value_at,
)

MOST_BYTES = 1024 * 1024
_BOM = "\ufeff"
Data: TypeAlias = bytes | str | Mapping[str, Any]


class InvalidEventError(ValueError):
    """What came is no event. The message says why, and nothing of what came."""


def event_facts(data: Json, kinds: tuple[EventKind, ...], member: str) -> EventFacts:
    """Return what an event is filed under.

    Raises:
        InvalidEventError: It is no event.
    """
    type_, kind = _kind(data, kinds, member)
    try:
        return facts_of(kind, data) if kind else facts_of_unknown(kinds, type_, data)
    except RecursionError:
        raise InvalidEventError("nested too deeply") from None


def typed_event(data: Json, kinds: tuple[EventKind, ...], member: str) -> Any:
    """Return the model of an event, an UnknownEvent for a kind that is not documented.

    Raises:
        InvalidEventError: It is no event.
    """
    type_, kind = _kind(data, kinds, member)
    facts = event_facts(data, kinds, member)
    if kind is None:
        return UnknownEvent(type_, data, facts.key, facts.occurred_at, facts.retracted)
    from pydantic import ValidationError

    from ... import models

    try:
        event = getattr(models, kind.model).model_validate(
            {**data, member: kind.type} if member else data
        )
    except (ValidationError, RecursionError):
        raise InvalidEventError(f"not readable as {kind.model}") from None
    # What came tells more exactly what it is than what was made of it.
    vars(event)["_facts"] = facts
    return event


def loaded(data: Data, most_bytes: int = MOST_BYTES) -> Json:
    """Return the JSON object that came, its numbers exactly.

    Raises:
        InvalidEventError: It is no JSON object in UTF-8, has a member twice, or is longer
            than `most_bytes`.
    """
    value = data if isinstance(data, Mapping) else _decoded(data, most_bytes)
    if not isinstance(value, Mapping):
        raise InvalidEventError("an event is a JSON object")
    return cast("Json", value)


def _decoded(data: bytes | str, most_bytes: int) -> Any:
    if len(data) > most_bytes:
        raise InvalidEventError(f"longer than {most_bytes} bytes")
    try:
        text = data if isinstance(data, str) else data.decode("utf-8")
        return _DECODER.decode(text.removeprefix(_BOM))
    except UnicodeDecodeError as error:
        raise InvalidEventError(f"not UTF-8 from byte {error.start} on") from None
    except json.JSONDecodeError as error:
        raise InvalidEventError(
            f"not JSON: {error.msg} at character {error.pos}"
        ) from None
    except InvalidEventError:
        raise
    except ValueError:
        raise InvalidEventError("a number is out of bounds") from None
    except RecursionError:
        raise InvalidEventError("nested too deeply") from None


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise InvalidEventError("a member stands twice in one object")
    return members


def _no_number(_: str) -> NoReturn:
    raise InvalidEventError("not JSON: NaN or Infinity is no number")


def _exact(text: str) -> Any:
    from ..models.wire_model import parsed

    return parsed(text)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_members, parse_constant=_no_number, parse_float=_exact
)


def _kind(
    data: Json, kinds: tuple[EventKind, ...], member: str
) -> tuple[str, EventKind | None]:
    """Return the type that an event names, and its kind if that is documented."""
    type_ = data.get(member) if member else kinds[0].type
    if not isinstance(type_, str) or not type_.strip():
        raise InvalidEventError(f"the member {member!r} names no kind of event")
    named = type_.strip().casefold()
    kind = next((kind for kind in kinds if kind.type.casefold() == named), None)
    if kind:
        _check_shape(kind, data)
    return type_.strip(), kind


def _check_shape(kind: EventKind, data: Json) -> None:
    for path in parents(kind):
        if not isinstance(value_at(data, path), Mapping):
            raise InvalidEventError(f"{path!r} is no object")
    if kind.subject and not isinstance(value_at(data, kind.subject), str | int):
        raise InvalidEventError(
            f"{kind.subject!r} does not say what the event is about"
        )
