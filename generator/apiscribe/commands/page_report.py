"""A page as read, for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..deciding.contract import rows_tree
from ..deciding.decisions import load_decisions
from ..deciding.row_tree import plant
from ..problems import InputError, Problem, Problems, count
from ..project.config import Config
from ..reading.facts import Page
from ..reading.page import Reading
from .row_list import listing, table

_FURTHER = (
    "lengths", "minimum", "maximum", "min_items", "max_items", "unit", "notes", "damage",
    "wording",
)  # fmt: skip


def read_as_rows(config: Config, reading: Reading, pages: Sequence[Page]) -> list[dict[str, Any]]:
    """The rows of a page just read, under decided names wherever decisions still hold."""
    page = reading.page()
    others = [known for known in pages if known.page != page.page]
    try:
        name = f"{config.spec}/decisions.yaml"
        tree = rows_tree([*others, page], load_decisions(config.at(name), name))
    except InputError:
        tree = plant([page], {row.address: row for row in page.rows}, Problems())
    return listing([page], tree, None)


def as_json(reading: Reading, rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Everything that was read, and the account of it, JSON-ready."""
    value = reading.value
    head = {key: value[key] for key in ("page", "title", "language", "source")}
    return {
        **head,
        "layout": reading.document.layout,
        "operation": value.get("operation"),
        "environments": value.get("environments", []),
        "rows": [row | further for row, further in zip(rows, _further(reading), strict=True)],
        "codes": [_without_summaries(found) for found in value.get("codes", ())],
        "examples": [e | {"value": reading.examples[e["file"]]} for e in value.get("examples", ())],
        "notes": value.get("notes", []),
        "problems": [problem.as_dict() for problem in reading.problems],
        "accounted": reading.accounted,
        "understood": {
            "of": reading.understood + len(reading.unclear),
            "n": reading.understood,
            "not_understood": [_unclear(one) for one in reading.unclear],
        },
    }


def _further(reading: Reading) -> list[dict[str, Any]]:
    """The facts of each row that `rows` does not list, absent ones as None or empty."""
    rows = (row for table in reading.value.get("tables", ()) for row in table["rows"])
    lists = ("notes", "damage")
    return [{key: row.get(key, [] if key in lists else None) for key in _FURTHER} for row in rows]


def _without_summaries(found: dict[str, Any]) -> dict[str, Any]:
    items = [{k: v for k, v in item.items() if k != "summary"} for item in found["items"]]
    return found | {"items": items}


def _unclear(one: Problem) -> dict[str, Any]:
    return {"file": one.place.file, "line": one.place.line, "row": one.rows[0], "clause": one.what}


def as_text(reading: Reading, rows: Sequence[dict[str, Any]]) -> str:
    """The rows as a table, then what else was read and the account."""
    value = reading.value
    codes = sum(len(found["items"]) for found in value.get("codes", ()))
    counted = [(len(rows), "row"), (codes, "code"), (len(value.get("examples", ())), "example")]
    told = ", ".join(count(number, noun) for number, noun in counted)
    whole = reading.understood + len(reading.unclear)
    lines = [table(rows)] if rows else []
    lines += [f"codes     {found['list']}: {_codes(found)}" for found in value.get("codes", ())]
    lines += [f"unclear   {one.place.file}:{one.place.line} {one.rows[0]}: {one.what}" for one in reading.unclear]  # fmt: skip
    lines.append(f"read      {value['page']}, {reading.document.layout}: {told}")
    account = f"{reading.accounted:.2f} % of table text, understood {reading.understood} of {whole}"
    return "\n".join([*lines, f"accounted {account}"])


def _codes(found: dict[str, Any], most: int = 6) -> str:
    codes = ["null" if item["code"] is None else str(item["code"]) for item in found["items"]]
    more = f", … {len(codes)} in all" if len(codes) > most else ""
    return ", ".join(codes[:most]) + more
