"""What a page says, as twelve digits: equal for pages that state the same facts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from hashlib import sha256
from typing import Any

from .. import facts

_OURS = {
    "address",
    "place",
    "page",
    "table",
    "line",
    "summary",
    "review",
    "damage",
    "in_",
    "pointer",
    "printed",
    "operation",
    "status",
}


# Facts that joined later: left out where the page says nothing, so that its digest stays.
_WHERE_STATED = {
    "of", "types", "nullable", "default", "example", "read_only", "write_only",
    "min_length", "pattern", "exclusive_minimum", "exclusive_maximum", "multiple_of", "unique_items", "style", "explode",
}  # fmt: skip


def fingerprint(page: facts.Page) -> str:
    """Return 12 hexadecimal digits of the facts of a page; lines, names, summaries left out."""
    stated = {
        "operation": _operations(page),
        "tables": [_table(table) for table in page.tables],
        "codes": sorted(
            _plain([_said(code) for code in code_list.items]) for code_list in page.codes
        ),
        "urls": sorted(env.url for env in page.environments),
        "examples": sorted(str(example.wording) for example in page.examples),
        "notes": sorted(note.wording for note in page.notes),
    }
    return sha256(_plain(stated).encode()).hexdigest()[:12]


def _operations(page: facts.Page) -> Any:
    """Return the operations of a page; the only one as it is, so that its digest stays."""
    stated = [
        [call.method, call.path, *_stated([call.host, call.returns])] for call in page.operations
    ]
    return stated if len(stated) > 1 else next(iter(stated), None)


def _table(table: facts.Table) -> list[Any]:
    where = _stated([table.in_, table.status, table.schema])
    return [table.direction, table.when, [_said(row) for row in table.rows], *where]


def _stated(values: Iterable[str | None]) -> list[str]:
    return [value for value in values if value is not None]


def _said(fact: facts.Row | facts.ListedCode) -> dict[str, Any]:
    """Return what the page says of a row or a code."""
    names: Iterable[str] = (field.name for field in fields(fact) if field.name not in _OURS)
    stated = {name: getattr(fact, name) for name in names}
    return {
        name: v for name, v in stated.items() if name not in _WHERE_STATED or _is_stated(name, v)
    }


def _is_stated(name: str, value: Any) -> bool:
    return (
        value is not None
        and value != ()
        and (value is not False or name in ("default", "example", "explode"))
    )


def _plain(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=True)
