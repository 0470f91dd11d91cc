"""`apiscribe read`: the facts of a documentation page, from the page itself."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from ..deciding.contract import rows_tree
from ..deciding.decisions import load_decisions
from ..deciding.proposals import Proposals
from ..deciding.row_tree import build_tree
from ..escaping import terminal_line
from ..problems import InputError, Problem, Problems, count
from ..project.config import Config
from ..reading.facts import Page
from ..reading.page import Reading, read_page
from ..reading.profile import Profile
from ..reading.yaml.writer import page_text
from .exit_codes import CURRENT, WRONG
from .output import print_json, print_problems, say
from .page_save import check_readable, save, spec_pages
from .row_list import listing, table
from .sources import Wanted, project_profile, readings_of, source_at, wanted

_FURTHER = (
    "lengths", "minimum", "maximum", "min_items", "max_items", "unit", "example",
    "write_only", "pointer", "printed", "pattern", "min_length", "notes", "damage", "wording",
)  # fmt: skip
_MOST_CODES = 6
_MOST_SKIPPED = 200


def run(options: argparse.Namespace, config: Config) -> int:
    """Read pages and show them, or write them into the spec; return the exit code."""
    if len(options.files) != 1:
        if not options.write:
            options.parser.error("one FILE is shown; --write takes several, or all pages listed")
        if options.page and options.files:
            options.parser.error("--page names one page, and there are several")
        written = _write_all(options, config)
        if options.format == "json":
            print_json(written)
        return CURRENT
    pages = spec_pages(config)
    page = Wanted(options.page, options.files[0])
    reading = _reading(options, page, pages, project_profile(config))
    if not options.write:
        return _show(options, config, reading, pages)
    report = _write(options, config, reading)
    if options.format == "json":
        print_json(report)
    return CURRENT


def _reading(
    options: argparse.Namespace, page: Wanted, pages: Sequence[Page], profile: Profile
) -> Reading:
    source = source_at(page.file, options.trust_host)
    return read_page(source, options.layout, pages, page.page, profile)


def _write_all(options: argparse.Namespace, config: Config) -> list[dict[str, Any]]:
    """Write the pages that are named, once all are read; or each that the project lists and can be.

    Raises InputError for the others, behind the rest.
    """
    problems = Problems()
    profile, pages = project_profile(config), spec_pages(config)

    def read(page: Wanted) -> Reading:
        reading = _reading(options, page, pages, profile)
        if options.files:
            check_readable(reading, accept_removals=options.accept_removals)
        return reading

    readings = readings_of(wanted(options.files, options.page, config), read, problems)
    if options.files:
        problems.stop()
    written = []
    for reading in readings:
        try:
            written.append(_write(options, config, reading))
        except InputError as error:
            problems.items += error.problems
    problems.stop()
    return written


def _write(options: argparse.Namespace, config: Config, reading: Reading) -> dict[str, Any]:
    """Write a page, and say so unless that is told as JSON; return what was done."""
    written = save(config, reading, accept_removals=options.accept_removals)
    review = reading.page.to_review
    file = f"{config.spec}/pages/{reading.value['page']}.yaml"
    if options.format != "json":
        for line in skip_lines(reading):
            say(line, "stages")
        for name in written:
            say(f"{'wrote' if config.at(name).exists() else 'removed':<9} {name}", "stages")
        if not written:
            say(f"current   {file} says what the page says", "stages")
        if review:
            say(f"review    {count(review, 'place')} marked `review` in {file}", "stages")
    status = "written" if written else "current"
    skipped = [skip.as_dict() for skip in reading.skipped]
    return {"status": status, "written": written, "to_review": review, "skipped": skipped}


def _show(
    options: argparse.Namespace, config: Config, reading: Reading, pages: Sequence[Page]
) -> int:
    if options.format == "yaml":
        say(page_text(reading.value).removesuffix("\n"))
    elif options.format == "json":
        print_json(_as_json(reading, _rows(config, reading, pages)))
    else:
        say(_as_text(reading, _rows(config, reading, pages)))
    if reading.problems and options.format != "json":
        print_problems(reading.problems, options.format)
    return WRONG if reading.problems else CURRENT


def _rows(config: Config, reading: Reading, pages: Sequence[Page]) -> list[dict[str, Any]]:
    """Return the rows of a page just read, under decided names wherever decisions still hold."""
    page = reading.page
    others = [known for known in pages if known.page != page.page]
    try:
        name = f"{config.spec}/decisions.yaml"
        tree = rows_tree([*others, page], load_decisions(config.at(name), name))
    except InputError:
        tree = build_tree(
            [page], {row.address: row for row in page.rows}, Proposals(()), Problems()
        )
    return listing([page], tree, None)


def _as_json(reading: Reading, rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return everything that was read, and the account of it, JSON-ready."""
    value = reading.value
    head = {key: value[key] for key in ("page", "title", "language", "source")}
    operations = value.get("operations", [])
    return {
        **head,
        "layout": reading.document.layout,
        "operation": operations[0] if len(operations) == 1 else None,
        "operations": operations,
        "environments": value.get("environments", []),
        "rows": [row | further for row, further in zip(rows, _further(reading), strict=True)],
        "codes": [_without_summaries(code_list) for code_list in value.get("codes", ())],
        "examples": [e | {"value": reading.examples[e["file"]]} for e in value.get("examples", ())],
        "notes": value.get("notes", []),
        "problems": [problem.as_dict() for problem in reading.problems],
        "skipped": [skip.as_dict() for skip in reading.skipped],
        "accounted": reading.accounted,
        "understood": {
            "of": reading.understood + len(reading.unclear),
            "n": reading.understood,
            "not_understood": list(map(_unclear, reading.unclear)),
        },
    }


def _further(reading: Reading) -> list[dict[str, Any]]:
    """Return the facts of each row that `rows` does not list, absent ones as None or empty."""
    rows = (row for table in reading.value.get("tables", ()) for row in table["rows"])
    lists = ("notes", "damage")
    return [{key: row.get(key, [] if key in lists else None) for key in _FURTHER} for row in rows]


def _without_summaries(code_list: dict[str, Any]) -> dict[str, Any]:
    items = [{k: v for k, v in item.items() if k != "summary"} for item in code_list["items"]]
    return code_list | {"items": items}


def _unclear(clause: Problem) -> dict[str, Any]:
    place = clause.place
    return {"file": place.file, "line": place.line, "row": clause.rows[0], "clause": clause.what}


def _as_text(reading: Reading, rows: Sequence[dict[str, Any]]) -> str:
    """Return the rows as a table, then what else was read and the account."""
    value = reading.value
    codes = sum(len(code_list["items"]) for code_list in value.get("codes", ()))
    counted = [(len(rows), "row"), (codes, "code"), (len(value.get("examples", ())), "example")]
    totals = ", ".join(count(number, noun) for number, noun in counted)
    whole = reading.understood + len(reading.unclear)
    lines = [table(rows)] if rows else []
    for code_list in value.get("codes", ()):
        lines.append(terminal_line(f"codes     {code_list['list']}: {_codes(code_list)}"))
    for clause in reading.unclear:
        place = f"{clause.place.file}:{clause.place.line}"
        lines.append(terminal_line(f"unclear   {place} {clause.rows[0]}: {clause.what}"))
    lines += skip_lines(reading)
    lines.append(f"read      {value['page']}, {reading.document.layout}: {totals}")
    account = f"{reading.accounted:.2f} % of {reading.document.sized}, understood {reading.understood} of {whole}"
    account += f", skipped {len(reading.skipped)}" if reading.skipped else ""
    return "\n".join([*lines, f"accounted {account}"])


def skip_lines(reading: Reading) -> list[str]:
    """Return one line for each part of a page that became no fact."""
    lines = []
    for skip in reading.skipped[:_MOST_SKIPPED]:
        place = f"{reading.file}:{skip.line}"
        columns = f" ({' | '.join(skip.columns)})" if skip.columns else ""
        heading = f", under {skip.heading!r}" if skip.heading else ""
        lines.append(terminal_line(f"skipped   {place} {skip.reason}{columns}{heading}"))
    more = len(reading.skipped) - _MOST_SKIPPED
    return [*lines, f"skipped   and {more} more"] if more > 0 else lines


def _codes(code_list: dict[str, Any]) -> str:
    codes = ["null" if item["code"] is None else str(item["code"]) for item in code_list["items"]]
    more = f", … {len(codes)} in all" if len(codes) > _MOST_CODES else ""
    return ", ".join(codes[:_MOST_CODES]) + more
