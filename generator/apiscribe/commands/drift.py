"""`apiscribe drift`: how documentation pages differ from the spec."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..project.config import Config
from .exit_codes import CURRENT, STALE, print_json
from .sources import LAYOUTS, source_at

if TYPE_CHECKING:
    from ..drift.change import Drift
    from ..reading.facts import Page
    from ..reading.page import Reading

FORMATS = ("text", "json", "markdown", "github")


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Register the command."""
    text = "tell how pages of the docs differ from the spec, and what that does to the package"
    drift = commands.add_parser("drift", parents=[common], help=text, description=text)
    drift.add_argument("files", metavar="FILE", nargs="+", help="a saved page, or its URL")
    drift.add_argument("--format", choices=FORMATS, default="text")
    drift.add_argument("--layout", choices=LAYOUTS, help="how the pages are laid out; default: as detected")  # fmt: skip
    drift.add_argument("--page", metavar="P", help="the page's name in the spec, for one FILE")
    drift.add_argument("--accept-removals", action="store_true", help="compare even if much of a page is gone")  # fmt: skip
    drift.set_defaults(command=run)


def run(options: argparse.Namespace, config: Config) -> int:
    """Compare pages with the spec and report; the exit code."""
    from ..drift.compare import compare
    from ..pipeline import read_spec

    options.json = options.format == "json"
    pages, decisions = read_spec(config, lambda stage, what: None)
    readings = _readings(options, pages)
    read = [reading.page() for reading in readings]
    drifts = compare(pages, decisions, read, config.package.import_name)
    _report(options, drifts, config.package.version)
    return STALE if any(drift.changes for drift in drifts) else CURRENT


def _readings(options: argparse.Namespace, pages: Sequence[Page]) -> list[Reading]:
    """The pages as read. Raises InputError, with every problem, unless all can be compared."""
    from ..problems import InputError, Place, Problems

    problems = Problems()
    if options.page and len(options.files) > 1:
        problems.add(
            Place(options.files[1]), "--page names the page of one FILE", (), "leave it out"
        )
    readings = []
    for file in options.files:
        try:
            readings.append(_reading(options, file, pages))
        except InputError as error:
            problems.found += error.problems
    problems.stop()
    names = [reading.value["page"] for reading in readings]
    for file, name in zip(options.files, names, strict=True):
        if names.count(name) > 1:
            problems.add(
                Place(file), f"more than one FILE is the page {name}", (), "name one of them"
            )
    problems.stop()
    return readings


def _reading(options: argparse.Namespace, file: str, pages: Sequence[Page]) -> Reading:
    from ..problems import InputError, Place, Problem
    from ..reading.matching.removals import check_removals
    from ..reading.page import read_page

    reading = read_page(source_at(file), options.layout, pages, options.page)
    if reading.problems:
        raise InputError(reading.problems)
    if reading.spec is None:
        what = f"no page of the spec is like this one; it would be called {reading.value['page']}"
        mend = "name its page with --page, or take it in with `apiscribe read --write`"
        if options.page:
            what = f"the spec has no page {options.page}"
            known = ", ".join(page.page for page in pages)
            mend = f"name one of {known}, or take it in with `apiscribe read --write`"
        raise InputError([Problem(Place(file), what, (), mend)])
    if not options.accept_removals:
        check_removals(reading.spec, reading.page(), file)
    return reading


def _report(options: argparse.Namespace, drifts: Sequence[Drift], version: str) -> None:
    from ..drift.github import as_annotations
    from ..drift.markdown_report import as_markdown
    from ..drift.text_report import as_json, as_text

    files = {drift.page: file for drift, file in zip(drifts, options.files, strict=True)}
    if options.json:
        print_json(as_json(drifts, version))
    elif options.format == "github":
        print(as_annotations(drifts, version))
    else:
        made = as_markdown if options.format == "markdown" else as_text
        print(made(drifts, version, files))
