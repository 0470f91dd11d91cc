# Written by apiscribe build; edits are lost.
"""What the values of a call become: its path and query, headers, cookies and a form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import quote

from ...errors import InvalidRequestError
from ..models.violations import Violation
from .operation import Operation, Parameter
from .parameter_rules import broken_rules
from .parameter_styles import in_form, in_path, in_query, in_text
from .parameter_values import Unfit, text_of, violation
from .sent_files import content_of

_ANY_TEXT = Parameter("", "path", "string")
Part = tuple[str, Any]


@dataclass(slots=True)
class CallValues:
    """All of it, as it is sent; `form` has texts, and files with their names."""

    path: str
    query: list[str] = field(default_factory=list[str])
    headers: dict[str, str] = field(default_factory=dict[str, str])
    cookies: list[str] = field(default_factory=list[str])
    form: list[Part] = field(default_factory=list[Part])

    @property
    def target(self) -> str:
        """The path, with the query if there is any."""
        return f"{self.path}?{'&'.join(self.query)}" if self.query else self.path


def call_values(operation: Operation[Any], values: Mapping[str, Any]) -> CallValues:
    """Return what the values of a call become.

    Raises InvalidRequestError for those that cannot be sent; None is not sent.
    """
    sent, wrong = CallValues(operation.path), list[Violation]()
    if operation.answer == "bytes":
        sent.headers["accept"] = "*/*"
    told = {each.key or each.name: each for each in operation.parameters}
    given: dict[str, Any] = {}
    for key, value in values.items():
        parameter = told.get(key, _ANY_TEXT)
        given[parameter.name or key] = value
        try:
            _put(sent, parameter, key, value)
        except Unfit as error:
            wrong.append(_violation(parameter, key, value, error))
    wrong += [violation for _, violation in broken_rules(operation, given)]
    if wrong:
        raise refused(operation, wrong)
    return sent


def refused(operation: Operation[Any], wrong: list[Violation]) -> InvalidRequestError:
    """Return the error of a call that is not sent, which tells why."""
    told = "; ".join(map(str, wrong[:3]))
    more = f" and {len(wrong) - 3} more" if len(wrong) > 3 else ""
    return InvalidRequestError(
        f"{operation.name}: {told}{more}", wrong, operation=operation.name
    )


def _violation(parameter: Parameter, key: str, value: Any, error: Unfit) -> Violation:
    if parameter is _ANY_TEXT:
        parameter = Parameter(key, "path", "string")
    return violation(parameter, error, value)


def _put(sent: CallValues, parameter: Parameter, key: str, value: Any) -> None:
    place = parameter.place
    if value is None and place != "path":
        if parameter.required:
            raise Unfit("required", "A value is wanted")
    elif place == "path":
        name, text = parameter.name or key, _path_text(parameter, value)
        sent.path = sent.path.replace("{" + name + "}", text)
    elif place == "query":
        sent.query += [f"{name}={text}" for name, text in in_query(parameter, value)]
    elif place == "header":
        sent.headers[parameter.name] = _printable(in_text(parameter, value))
    elif place == "cookie":
        text = quote(in_text(parameter, value), safe=",")
        sent.cookies.append(f"{quote(parameter.name)}={text}")
    elif parameter.kind == "bytes":
        several = cast("list[Any]", value) if parameter.holds == "list" else [value]
        sent.form += [(parameter.name, content_of(each)) for each in several]
    else:
        sent.form += in_form(parameter, value)


def _path_text(parameter: Parameter, value: Any) -> str:
    """Return what stands in a path; nothing and dots would lead elsewhere."""
    if parameter is _ANY_TEXT:
        text = quote(str(value), safe="")
    elif parameter.kind == "uuid" and not parameter.style and not parameter.holds:
        text = text_of(parameter, value)
    else:
        text = in_path(parameter, value)
    if text in ("", ".", ".."):
        raise Unfit("required", "A value is wanted")
    return text


def _printable(text: str) -> str:
    if not text.isascii() or not text.isprintable():
        raise Unfit("format", "A text of printable ASCII characters is wanted")
    return text
