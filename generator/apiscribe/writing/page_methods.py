"""The methods that go through lists which come in pages, and what the runtime is told of them."""

from __future__ import annotations

from collections.abc import Iterator

from ..hinge.call_parts import Pages
from ..hinge.client_model import Call
from .literals import SourceCode, arguments, compose, join, literal


def page_rule(pages: Pages) -> SourceCode:
    """Return what the runtime is told of how a list goes on."""
    default = pages.size.default if pages.size else None
    given = {
        "parameter": literal(pages.number.key) if pages.number else SourceCode(""),
        "size": literal(pages.size.key) if pages.size else SourceCode(""),
        "default_size": literal(default) if isinstance(default, int) else SourceCode(""),
        "first": literal(pages.first) if pages.first else SourceCode(""),
        "items": literal(pages.items) if pages.items else SourceCode(""),
        **{key: literal(pair) for key, pair in pages.told.items()},
    }
    parts = [literal(pages.by), *([arguments(given)] if any(given.values()) else [])]
    return compose("PageRule({})", join(", ", parts))


def unfit_pages(call: Call) -> Iterator[tuple[str, str]]:
    """Yield why a list cannot be gone through as its `pages` says."""
    pages, name = call.parts.pages, call.operation.name
    if pages is None:
        return
    mend = "mend its `pages`"
    if pages.item is None:
        yield f"{name}: its `pages` names no list in what is answered", mend
    if pages.number is None and pages.by != "link":
        yield f"{name}: its `pages` names no parameter that tells pages apart", mend
    if call.parts.body or call.operation.method != "GET":
        yield f"{name}: only a GET without a body has pages", mend
