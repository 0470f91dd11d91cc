"""Changes in words: the field, the table, the codes, as the API calls them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from ..escaping import code_span, terminal_line
from .change import Change, Facts

Quote: TypeAlias = Callable[[str], str]
"""How a name or a value of the page is set off from our words."""
_NEEDS = {
    "yes": "is mandatory",
    "no": "is optional",
    "unstated": "is not said to be mandatory",
}
_OWN_SECTIONS = ("operation", "environments", "examples", "notes", "title")


def plain(text: str) -> str:
    """Return a name or value as it is, on one line."""
    return terminal_line(" ".join(text.split()))


def sentence(change: Change, quote: Quote = plain) -> str:
    """Return what changed, in one sentence without a full stop; without page and table."""
    write = _SENTENCES.get(change.table) or _SENTENCES[change.kind]
    return write(change, quote)


def changelog_line(change: Change, together: str) -> str:
    """Return what changed as Markdown, with page and table; `together` follows."""
    table = change.table if change.table in _OWN_SECTIONS else code_span(change.table)
    text = f"{code_span(change.page)} {table}: {sentence(change, code_span)}{together}"
    return f"**Breaking:** {text}" if change.effect == "breaking" else text


def subject(change: Change) -> str:
    """Return what a change is about: the path of a row, a code, a name."""
    if change.kind in ("codes", "wording") and change.no and change.path:
        return change.no
    return change.path or change.no or change.table


def _came(change: Change, quote: Quote) -> str:
    name = quote(subject(change))
    details = ", ".join(_details(change.now or change.was or {}, quote))
    about = f"{name} ({details})" if details else name
    return f"{about} is new" if change.now else f"{name} is gone"


def _details(facts: Facts, quote: Quote) -> Iterator[str]:
    """Yield a row's type, and whether it is needed."""
    if "type" not in facts:
        return
    yield quote(f"{facts['type']}[]" if facts.get("array") else facts["type"])
    if facts.get("mandatory") == "yes":
        yield "mandatory"
    elif facts.get("mandatory") == "conditional":
        yield "mandatory at times"


def _renamed(change: Change, quote: Quote) -> str:
    name = (change.now or {}).get("name", "")
    return f"{quote(subject(change))} is now called {quote(name) if name else 'nothing'}"


def _moved(change: Change, quote: Quote) -> str:
    was, now = (quote(str((side or {}).get("no"))) for side in (change.was, change.now))
    return f"{quote(subject(change))} is row {now}, was {was}"


def _facts(change: Change, quote: Quote) -> str:
    return f"{quote(subject(change))}: {', '.join(_changed(change.was, change.now, quote))}"


def _changed(was: Facts | None, now: Facts | None, quote: Quote) -> Iterator[str]:
    for key, value in (now or {}).items():
        before = (was or {}).get(key)
        yield f"{key} {_value(value, quote)}, was {_value(before, quote)}"


def _value(value: Any, quote: Quote) -> str:
    if value is None or value in ("unstated", ""):
        return "unsaid"
    return quote(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def _mandatory(change: Change, quote: Quote) -> str:
    was, now = (_need(side or {}, quote) for side in (change.was, change.now))
    return f"{quote(subject(change))} {now}, {was.replace('is ', 'was ', 1)}"


def _need(facts: Facts, quote: Quote) -> str:
    """Return what a row says of being needed, as far as it changed."""
    parts = [_NEEDS[facts["mandatory"]]] if facts.get("mandatory") in _NEEDS else []
    if facts.get("condition"):
        parts.append(f"is mandatory if {quote(facts['condition'])}")
    if "deprecated" in facts:
        parts.append("is deprecated" if facts["deprecated"] else "is not deprecated")
    return " and ".join(parts)


def _values(change: Change, quote: Quote) -> str:
    was, now = ((side or {}).get("enum") or [] for side in (change.was, change.now))
    added = _listed([value for value in now if value not in was], quote)
    removed = _listed([value for value in was if value not in now], quote)
    parts = []
    if added:
        parts.append(f"also {added}" if was else added)
    if removed:
        parts.append(f"no longer {removed}")
    name = quote(subject(change))
    return f"{name} takes {', '.join(parts)}" if parts else f"{name} lists its values otherwise"


def _listed(values: list[Any], quote: Quote) -> str:
    return ", ".join(quote("null") if value is None else _value(value, quote) for value in values)


def _codes(change: Change, quote: Quote) -> str:
    code = f"code {quote(str(change.no))}"
    if change.was and change.now:
        return f"{code}: {', '.join(_changed(change.was, change.now, quote))}"
    title = (change.now or change.was or {}).get("title")
    about = f"{code} ({quote(str(title))})" if title else code
    return f"{about} {_came_or_went(change)}"


def _came_or_went(change: Change) -> str:
    return "is new" if change.now else "is gone"


def _wording(change: Change, quote: Quote) -> str:
    name = "the page's title"
    if change.table != "title":
        noun = "the note" if change.table == "notes" else "the text of"
        name = f"{noun} {quote(subject(change))}"
    return f"{name} {'reads otherwise' if change.was and change.now else _came_or_went(change)}"


def _example(change: Change, quote: Quote) -> str:
    verb = "is another" if change.was and change.now else _came_or_went(change)
    return f"the example {quote(subject(change))} {verb}"


def _operation(change: Change, quote: Quote) -> str:
    if change.was and change.now and "returns" in change.now:
        answers = [quote(str(side["returns"] or "untold")) for side in (change.now, change.was)]
        return f"the answer of {quote(subject(change))} is {answers[0]}, was {answers[1]}"
    calls = [" ".join(map(str, side.values())) for side in (change.was, change.now) if side]
    if change.was and change.now:
        return f"the call is {quote(calls[1])}, was {quote(calls[0])}"
    return f"the call {quote(calls[0])} {_came_or_went(change)}"


def _environment(change: Change, quote: Quote) -> str:
    name = f"the environment {quote(subject(change))}"
    if change.was and change.now:
        return f"{name}: {', '.join(_changed(change.was, change.now, quote))}"
    return f"{name} {_came_or_went(change)}"


_SENTENCES: Mapping[str, Callable[[Change, Quote], str]] = {
    "added": _came,
    "removed": _came,
    "renamed": _renamed,
    "moved": _moved,
    "type": _facts,
    "mandatory": _mandatory,
    "limits": _facts,
    "values": _values,
    "codes": _codes,
    "example": _example,
    "wording": _wording,
    "operation": _operation,
    "environments": _environment,
}
