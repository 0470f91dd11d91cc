# Written by apiscribe build; edits are lost.
"""The values of a call as they come in, held to the contract."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qs
from uuid import UUID

from .._runtime.http.operation import Operation, Parameter
from .._runtime.http.parameter_rules import broken_rules
from .._runtime.http.parameter_values import Unfit, check_count, text_of
from ._replies import Request

_FORM = "application/x-www-form-urlencoded"


def unfit_values(
    operation: Operation[Any], request: Request, path: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield the word of JSON Schema that a value breaks, and what is wrong with it."""
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if operation.body is None and operation.media not in ("application/json", media):
        yield "", f"a form is sent as {operation.media}"
        return
    for parameter in operation.parameters:
        texts = _texts(parameter, request, path)
        try:
            _check(parameter, texts)
        except Unfit as error:
            yield error.rule, f"{parameter.name}: {error.wanted}"
    for rule, violation in broken_rules(operation, _given(operation, request)):
        yield "" if rule.apart else "required", str(violation)


def _given(operation: Operation[Any], request: Request) -> dict[str, str]:
    """Return what is given of the query, of headers and of cookies, by name."""
    texts = parse_qs(request.query)
    names = {each.name for each in operation.parameters if each.place != "query"}
    cookies = SimpleCookie(request.headers.get("cookie", ""))
    given = {
        name: text for name in names if (text := request.headers.get(name.lower()))
    }
    given |= {name: cookies[name].value for name in names & cookies.keys()}
    # Of filter[city]=Riga the parameter is `filter`.
    for name, values in texts.items():
        given[name] = given[name.partition("[")[0]] = values[0]
    return given


def _texts(
    parameter: Parameter, request: Request, path: Mapping[str, str]
) -> list[str] | None:
    """Return what is given for a parameter; None where that is not looked at."""
    name, place = parameter.name, parameter.place
    if place == "path":
        plain = parameter.style in ("", "simple") and not parameter.holds
        return [path[name]] if plain and name in path else None
    if place == "header":
        value = request.headers.get(name.lower())
        return [] if value is None else [value]
    if place == "query":
        if parameter.holds == "map" or parameter.explode is False:
            return None
        return parse_qs(request.query, keep_blank_values=True).get(name, [])
    if place == "form" and parameter.kind != "bytes":
        text = request.content.decode("utf-8", "replace")
        given = parse_qs(text, keep_blank_values=True)
        is_form = request.headers.get("content-type", "").startswith(_FORM)
        return given.get(name, []) if is_form else None
    if place == "form":
        named = f'name="{name}"'.encode() in request.content
        return ["file"] if named else []
    return None


def _check(parameter: Parameter, texts: list[str] | None) -> None:
    if texts is None:
        return
    if not texts:
        if parameter.required:
            raise Unfit("required", "A value is wanted")
        return
    if parameter.kind == "bytes" or (parameter.holds and parameter.place == "header"):
        return
    read = [text_of(parameter, text) for text in texts]
    if parameter.holds == "list":
        check_count(parameter, read)
    if parameter.kind == "uuid" and str(UUID(texts[0])) != texts[0].lower():
        raise Unfit("format", "A UUID is wanted")
