"""Pages edited by script: what the tests of drift compare with the spec."""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from apiscribe.deciding.decisions import Decisions, load_decisions
from apiscribe.drift import diff
from apiscribe.drift.change import Drift
from apiscribe.drift.snapshot import Snapshot, snapshot
from apiscribe.problems import Place, Problems
from apiscribe.reading.facts import Page
from apiscribe.reading.yaml.pages import load_pages, page_of
from apiscribe.reading.yaml.parser import placed, read_yaml
from running import FOUR, ROOT, TESTS

Value = dict[str, Any]
Edit = Callable[[Value], Any]


@cache
def spec() -> tuple[tuple[Page, ...], Decisions]:
    """The four pages of this repository and the decisions on them."""
    decisions = load_decisions(TESTS / "four_pages/decisions.yaml", "spec/decisions.yaml")
    pages = load_pages(ROOT / "spec/pages", "spec/pages")
    return tuple(page for page in pages if page.page in FOUR), decisions


@cache
def _before(package: str) -> Snapshot:
    return snapshot(*spec(), package)


def _remembered(pages: tuple[Page, ...], decisions: Decisions, package: str) -> Snapshot:
    """The snapshot of some pages; that of those of the spec is made once."""
    return _before(package) if pages is spec()[0] else snapshot(pages, decisions, package)


@cache
def _value(page: str) -> Value:
    return plain(read_yaml(ROOT / f"spec/pages/{page}.yaml", "page"))


def plain(value: Any) -> Any:
    """A value of a YAML file without its places."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def edited(page: str, *edits: Edit) -> Page:
    """A page of the spec as if it had been read with these edits."""
    value = copy.deepcopy(_value(page))
    for edit in edits:
        edit(value)
    return page_of(placed(value, Place(f"{page}.txt")), Problems())


def drift_of(page: str, *edits: Edit) -> Drift:
    """How a page of the spec differs from itself once it is edited."""
    pages, decisions = spec()
    with patch.object(diff, "snapshot", _remembered):
        [found] = diff.compare(pages, decisions, [edited(page, *edits)], "cdek_client")
    return found


def rows_of(value: Value, table: str) -> list[Value]:
    """The rows of a table."""
    return next(found["rows"] for found in value["tables"] if found["table"] == table)


def row(at: str, **facts: Any) -> Edit:
    """Set facts of the row `table/no`; None takes a fact away."""
    table, _, no = at.partition("/")

    def edit(value: Value) -> None:
        put(next(found for found in rows_of(value, table) if found["no"] == no), facts)

    return edit


def code(at: str, **facts: Any) -> Edit:
    """Set facts of the code `list/code`."""
    name, _, wanted = at.partition("/")

    def edit(value: Value) -> None:
        items = next(found["items"] for found in value["codes"] if found["list"] == name)
        put(next(item for item in items if str(item["code"]) == wanted), facts)

    return edit


def item(section: str, index: int, **facts: Any) -> Edit:
    """Set facts of one item of a section: environments, examples, notes."""
    return lambda value: put(value[section][index], facts)


def put(item: Value, facts: Value) -> None:
    """Set facts; None takes a fact away."""
    for key, value in facts.items():
        if value is None:
            item.pop(key, None)
        else:
            item[key] = value


def new_row(table: str, no: str, name: str, **facts: Any) -> Edit:
    """Add a row, at the place that its number gives it."""
    base = {"no": no, "name": name, "mandatory": "no", "line": 1, "wording": f"{abs(hash(no)) % 10**12:012}", "summary": "New."}  # fmt: skip

    def edit(value: Value) -> None:
        rows = rows_of(value, table)
        rows.append(base | facts)
        rows.sort(key=lambda found: tuple(map(int, found["no"].split("."))))

    return edit


def without_row(at: str) -> Edit:
    """Take away a row and the rows in it, and the lists that only they hold."""
    table, _, no = at.partition("/")

    def edit(value: Value) -> None:
        rows = rows_of(value, table)
        rows[:] = [r for r in rows if r["no"] != no and not r["no"].startswith(f"{no}.")]

    return edit


def new_code(name: str, code: Any, title: str = "New") -> Edit:
    """Add a code at the end of a list."""
    made = {"code": code, "title": title, "line": 9999, "summary": "New."}
    return lambda value: _items(value, name).append(made)


def without_code(name: str, code: Any) -> Edit:
    """Take a code out of a list."""

    def edit(value: Value) -> None:
        items = _items(value, name)
        items[:] = [item for item in items if item["code"] != code]

    return edit


def _items(value: Value, name: str) -> list[Value]:
    return next(found["items"] for found in value["codes"] if found["list"] == name)


def renumbered(table: str, start: int, by: int = 1) -> Edit:
    """Shift the numbers of all rows from a number of the first level on."""

    def shifted(no: str) -> str:
        first, dot, rest = no.partition(".")
        return f"{int(first) + by}{dot}{rest}" if int(first) >= start else no

    def edit(value: Value) -> None:
        for found in rows_of(value, table):
            found["no"] = shifted(found["no"])
        for found in value.get("codes", ()):
            of = [address.split("/") for address in found.get("of", ())]
            found["of"] = [f"{t}/{shifted(no) if t == table else no}" for t, no in of]

    return edit


def saved(folder: Path, page: str, text: str) -> Path:
    """A page as a file."""
    path = folder / page
    path.write_text(text, "utf-8")
    return path
