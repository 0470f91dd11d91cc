"""Changes in words: the field, the table, the codes, as the API calls them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from .change import Change, Facts

Quote: TypeAlias = Callable[[str], str]
"""How a name or a value of the page is set off from our words."""


def plain(text: str) -> str:
    """A name or value as it is, on one line."""
    return " ".join(text.split())


def code(text: str) -> str:
    """A name or value as a code span of Markdown, in which nothing has a meaning."""
    text = plain(text).replace("|", "\\|")
    fence = "``" if "`" in text else "`"
    pad = " " if "`" in text else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def sentence(change: Change, quote: Quote = plain) -> str:
    """What changed, in one sentence without a full stop; without the page and the table."""
    told = _TOLD.get(change.table) or _TOLD[change.kind]
    return told(change, quote)


def subject(change: Change) -> str:
    """What a change is about: the path of a row, a code, a name."""
    if change.kind in ("codes", "wording") and change.no and change.path:
        return change.no
    return change.path or change.no or change.table


def _came(change: Change, quote: Quote) -> str:
    name, facts = quote(subject(change)), change.now or change.was or {}
    said = [f"{facts['type']}{'[]' * bool(facts.get('array'))}"] if "type" in facts else []
    need = facts.get("mandatory")
    said += {"yes": ["mandatory"], "conditional": ["mandatory at times"]}.get(str(need), [])
    about = f" ({', '.join(map(quote, said[:1]))}{', '.join(['', *said[1:]])})" if said else ""
    return f"{name}{about} is new" if change.now else f"{name} is gone"


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
    """What a row says of being needed, as far as it changed."""
    words = {"yes": "is mandatory", "no": "is optional", "unstated": "is not said to be mandatory"}
    said = [words[facts["mandatory"]]] if facts.get("mandatory") in words else []
    if facts.get("condition"):
        said.append(f"is mandatory if {quote(facts['condition'])}")
    if "deprecated" in facts:
        said.append("is deprecated" if facts["deprecated"] else "is not deprecated")
    return " and ".join(said)


def _values(change: Change, quote: Quote) -> str:
    was, now = ((side or {}).get("enum") or [] for side in (change.was, change.now))
    gone, new = [v for v in was if v not in now], [v for v in now if v not in was]
    said = [f"{'also ' * bool(was)}{_listed(new, quote)}"] if new else []
    said += [f"no longer {_listed(gone, quote)}"] if gone else []
    return f"{quote(subject(change))} takes {', '.join(said)}" if said else f"{quote(subject(change))} lists its values otherwise"  # fmt: skip


def _listed(values: list[Any], quote: Quote) -> str:
    return ", ".join(
        _value(value, quote) if value is not None else quote("null") for value in values
    )


def _codes(change: Change, quote: Quote) -> str:
    facts = change.now or change.was or {}
    if change.was and change.now:
        said = ", ".join(_changed(change.was, change.now, quote))
        return f"code {quote(str(change.no))}: {said}"
    title = f" ({quote(str(facts['title']))})" if facts.get("title") else ""
    return f"code {quote(str(change.no))}{title} is {'new' if change.now else 'gone'}"


def _wording(change: Change, quote: Quote) -> str:
    what = {"notes": "the note", "title": "the page's"}.get(change.table, "the text of")
    name = "title" if change.table == "title" else quote(subject(change))
    if not (change.was and change.now):
        return f"{what} {name} is {'new' if change.now else 'gone'}"
    return f"{what} {name} reads otherwise"


def _example(change: Change, quote: Quote) -> str:
    said = "is another" if change.was and change.now else "is new" if change.now else "is gone"
    return f"the example {quote(subject(change))} {said}"


def _operation(change: Change, quote: Quote) -> str:
    calls = [" ".join(map(str, side.values())) for side in (change.was, change.now) if side]
    if change.was and change.now:
        return f"the call is {quote(calls[1])}, was {quote(calls[0])}"
    return f"the call {quote(calls[0])} is {'new' if change.now else 'gone'}"


def _environment(change: Change, quote: Quote) -> str:
    name = f"the environment {quote(subject(change))}"
    if change.was and change.now:
        return f"{name}: {', '.join(_changed(change.was, change.now, quote))}"
    return f"{name} is {'new' if change.now else 'gone'}"


_TOLD: Mapping[str, Callable[[Change, Quote], str]] = {
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
