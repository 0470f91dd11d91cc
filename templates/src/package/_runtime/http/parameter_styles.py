# Written by apiscribe build; edits are lost.
"""How values of a call are written, by the styles of OpenAPI."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, cast
from urllib.parse import quote

from ..models.typeguards import is_mapping
from .operation import Parameter
from .parameter_values import Unfit, check_count, text_of

_JOINTS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
_STARTS = {"label": ".", "matrix": ";"}
_whole = partial(quote, safe="")


def in_query(parameter: Parameter, value: Any) -> list[tuple[str, str]]:
    """Return the names and texts that a value becomes in a query, all of them quoted."""
    name, style = _whole(parameter.name), parameter.style or "form"
    explode = parameter.explode is not False
    if parameter.holds == "list":
        texts = [_whole(text) for text in _listed(parameter, value)]
        if explode:
            return [(name, text) for text in texts]
        return [(name, _JOINTS.get(style, ",").join(texts))] if texts else []
    if parameter.holds == "map":
        if style == "deepObject":
            return [*_deep(parameter, name, value)]
        members = [(_whole(k), _whole(text)) for k, text in _members(parameter, value)]
        if explode:
            return members
        joint = _JOINTS.get(style, ",")
        return [(name, joint.join(part for pair in members for part in pair))]
    return [(name, _whole(text_of(parameter, value)))]


def in_form(parameter: Parameter, value: Any) -> list[tuple[str, str]]:
    """Return the names and texts that a value becomes in a form; objects become JSON."""
    if parameter.holds == "list":
        return [(parameter.name, text) for text in _listed(parameter, value)]
    if parameter.holds == "map":
        members = dict(_members(parameter, value))
        return [(parameter.name, json.dumps(members, ensure_ascii=False))]
    return [(parameter.name, text_of(parameter, value))]


def in_text(parameter: Parameter, value: Any) -> str:
    """Return what stands in a header or a cookie, in the style `simple`."""
    if parameter.holds == "list":
        return ",".join(_listed(parameter, value))
    if parameter.holds == "map":
        joint = "=" if parameter.explode else ","
        pairs = _members(parameter, value)
        return ",".join(f"{name}{joint}{text}" for name, text in pairs)
    return text_of(parameter, value)


def in_path(parameter: Parameter, value: Any) -> str:
    """Return what stands in a path, quoted; Unfit for a list of nothing."""
    style, name = parameter.style or "simple", _whole(parameter.name)
    if parameter.holds == "map":
        named = [(_whole(k), _whole(text)) for k, text in _members(parameter, value)]
        texts = [f"{k}{'=' if parameter.explode else ','}{text}" for k, text in named]
    elif parameter.holds == "list":
        texts = [_whole(text) for text in _listed(parameter, value)]
    else:
        texts = [_whole(text_of(parameter, value))]
    if not any(texts):
        raise Unfit("required", "A value is wanted")
    if style == "matrix" and parameter.holds != "map" and parameter.explode:
        return "".join(f";{name}={text}" for text in texts)
    if style == "matrix" and not (parameter.holds == "map" and parameter.explode):
        return f";{name}={','.join(texts)}"
    joint = _STARTS.get(style, ",") if parameter.explode else ","
    return _STARTS.get(style, "") + joint.join(texts)


def _listed(parameter: Parameter, value: Any) -> list[str]:
    """Return the texts of a list; a text, or anything that is no list, is its only item."""
    single = isinstance(value, str | bytes | Mapping) or not hasattr(value, "__iter__")
    items: list[Any] = [value] if single else [*cast("Any", value)]
    texts: list[str] = []
    for place, item in enumerate(items):
        try:
            texts.append(text_of(parameter, item))
        except Unfit as error:
            error.place, error.item = "" if single else f"[{place}]", item
            raise
    check_count(parameter, texts)
    return texts


def _members(parameter: Parameter, value: Any) -> Iterator[tuple[str, str]]:
    """Yield the members of an object as texts; None is left out."""
    for name, member in _mapping(value).items():
        if member is None:
            continue
        try:
            yield str(name), text_of(parameter, member)
        except Unfit as error:
            error.place, error.item = f".{name}", member
            raise


def _mapping(value: Any) -> Mapping[Any, Any]:
    dumped: Any = value.to_dict() if hasattr(value, "to_dict") else value
    if not is_mapping(dumped):
        raise Unfit("type", "An object is wanted")
    return dumped


def _deep(parameter: Parameter, name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield `name[key]` for each member, also of objects within it."""
    for key, member in _mapping(value).items():
        inner = f"{name}{_whole(f'[{key}]')}"
        if isinstance(member, Mapping):
            yield from _deep(parameter, inner, member)
        elif isinstance(member, list | tuple):
            items = cast("list[Any]", member)
            yield from ((inner, _whole(text_of(parameter, item))) for item in items)
        elif member is not None:
            yield inner, _whole(text_of(parameter, member))
