# Written by apiscribe build; edits are lost.
"""Lists that come in pages: which page is next, and when there is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

import httpx2
from pydantic import BaseModel

from ...errors import UnexpectedResponseError
from ...options import CallOptions
from ..models.typeguards import is_list, is_object
from .actions import Answer, Flow
from .call_values import call_values
from .core import Core
from .operation import Operation, PageRule
from .responses import shown_of

# <https://api.example.org/boxes?page=2>; rel="next"
_LINK = re.compile(r'<([^>]*)>((?:\s*;\s*[^,;="]+(?:="[^"]*"|=[^,;"]*)?)*)')
_NEXT = re.compile(r';\s*rel\s*=\s*"?(?:[^"]*\s)?next(?:\s[^"]*)?"?\s*(?:;|$)', re.I)
_NO = (None, False, 0, "", "0", "false")


class PageReader:
    """Reads one page after another; `total` is how many items there are, where that is told."""

    def __init__(
        self,
        core: Core,
        operation: Operation[Any],
        values: Mapping[str, Any],
        options: CallOptions,
    ) -> None:
        self._core = core
        self._operation = operation
        self._rule = cast("PageRule", operation.pages)
        self._values = self._first(dict(values))
        self._options = options
        self._target: str = ""
        self._content: bytes | None = None
        self._seen = 0
        self.total: int | None = None
        self.over = False

    def page(self) -> Flow[list[Any]]:
        """Return the items of the next page. Raises the error that its answer stands for."""
        core, operation = self._core, self._operation
        if self._target:
            call = core.free_call(operation, self._target, None, self._options)
            call.take(call_values(operation, self._values))
            answer = yield from core.called(call)
        else:
            answer = yield from core.answer(
                operation, self._values, None, self._options
            )
        model = core.read(operation, answer, self._values)
        listed = _at(model, self._rule.items)
        items = listed if is_list(listed) else []
        if items and answer.content == self._content:
            raise self._unexpected(answer, "it is the page before once more")
        self._content = answer.content
        self._go_on(answer, model, items)
        return items

    def _first(self, values: dict[str, Any]) -> dict[str, Any]:
        rule = self._rule
        if rule.by in ("page", "offset") and values.get(rule.parameter) is None:
            values[rule.parameter] = rule.first
        self._begun = values.get(rule.parameter)
        if rule.size and values.get(rule.size) is None:
            values[rule.size] = rule.default_size
        return values

    def _go_on(self, answer: Answer, model: Any, items: list[Any]) -> None:
        rule = self._rule
        self._seen += len(items)
        total = _number(_told(answer, model, rule.total))
        self.total = self.total if total is None else total
        more = _told(answer, model, rule.more)
        if rule.by in ("cursor", "link"):
            self._follow(answer, _told(answer, model, rule.next))
        else:
            pages = _number(_told(answer, model, rule.total_pages))
            self._count(items, pages, more is not None)
        if more is not None and _plain(more) in _NO:
            self.over = True

    def _count(self, items: list[Any], pages: int | None, told: bool) -> None:
        """Go to the page by the next number or offset, unless this was the last."""
        rule, values = self._rule, self._values
        size = _number(values.get(rule.size))
        number = _number(values[rule.parameter]) or 0
        before = self._before(size)
        values[rule.parameter] = number + (1 if rule.by == "page" else len(items))
        if not items:
            self.over = True
        elif pages is not None and rule.by == "page":
            self.over = number - rule.first + 1 >= pages
        elif self.total is not None and before is not None:
            self.over = before + self._seen >= self.total
        elif size and not told:
            self.over = len(items) < size

    def _before(self, size: int | None) -> int | None:
        """Return how many items come before the first page that was read, if that is known."""
        begun = _number(self._begun) or 0
        if self._rule.by == "offset" or begun == self._rule.first:
            return begun - self._rule.first
        return (begun - self._rule.first) * size if size else None

    def _follow(self, answer: Answer, told: Any) -> None:
        """Go to the page that a cursor or a link leads to; without one this was the last."""
        rule = self._rule
        if rule.by == "link":
            told = told if rule.next[0] else _linked(answer)
            target: str = self._below(answer, str(told)) if told else ""
            if target and target == self._target:
                raise self._unexpected(answer, "it leads to itself")
            self._target, self.over = target, not target
        elif _plain(told) in (None, ""):
            self.over = True
        elif str(told) == str(self._values.get(rule.parameter)):
            raise self._unexpected(answer, "its cursor is the one before")
        else:
            self._values[rule.parameter] = told

    def _below(self, answer: Answer, link: str) -> str:
        """Return a link as path and query below the base URL; credentials go nowhere else."""
        base = self._core.settings.base_url
        root = str(base).rstrip("/")
        here = (
            f"{root}{self._target or call_values(self._operation, self._values).target}"
        )
        try:
            url = httpx2.URL(here).join(link).copy_with(fragment=None)
        except httpx2.InvalidURL:
            raise self._unexpected(answer, "its link is no URL") from None
        same = (url.scheme, url.netloc) == (base.scheme, base.netloc)
        if not same or not str(url).startswith(f"{root}/"):
            raise self._unexpected(answer, "its link leads elsewhere")
        return str(url).removeprefix(root)

    def _unexpected(self, answer: Answer, why: str) -> UnexpectedResponseError:
        name = self._operation.name
        return UnexpectedResponseError(
            f"{name}: HTTP {answer.status} with an unexpected page: {why}",
            operation=name,
            **shown_of(answer, self._core.refusals.mask),
        )


def _told(answer: Answer, model: Any, where: tuple[str, str]) -> Any:
    """Return what a header, or a member of what was read, says; None if there is none."""
    kind, name = where
    if kind == "header":
        return answer.headers.get(name)
    return _at(model, name) if kind == "member" else None


def _at(value: Any, path: str) -> Any:
    """Return what a path of wire names leads to, in models and in plain objects."""
    for name in path.split(".") if path else ():
        if isinstance(value, BaseModel):
            value = _members(value).get(name)
        else:
            value = value.get(name) if is_object(value) else None
    return value


def _members(model: BaseModel) -> dict[str, Any]:
    named = {
        str(field.validation_alias or name): getattr(model, name, None)
        for name, field in type(model).model_fields.items()
    }
    return {**(model.model_extra or {}), **named}


def _plain(value: Any) -> Any:
    return value.strip().lower() if isinstance(value, str) else value


def _number(value: Any) -> int | None:
    try:
        return None if value is None else int(value)
    except (TypeError, ValueError):
        return None


def _linked(answer: Answer) -> str:
    """Return the target of the header Link that is called next."""
    for target, facts in _LINK.findall(answer.headers.get("link", "")):
        if _NEXT.search(facts):
            return str(target)
    return ""
