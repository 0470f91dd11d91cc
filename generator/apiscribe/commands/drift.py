"""`apiscribe drift`: how documentation pages differ from the spec."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from ..drift.change import Drift
from ..drift.diff import compare
from ..drift.markdown_report import as_markdown
from ..drift.text_report import as_annotations, as_json, as_text
from ..pipeline import read_spec
from ..problems import InputError, Place, Problem, Problems
from ..project.config import Config
from ..reading.facts import Page
from ..reading.matching.removals import check_removals
from ..reading.page import Reading, read_page
from .exit_codes import CURRENT, STALE
from .output import print_annotations, print_json, say
from .progress import Progress
from .sources import source_at


def run(options: argparse.Namespace, config: Config) -> int:
    """Compare pages with the spec and report; return the exit code. Raises InputError."""
    text = options.format == "text"
    with Progress(len(options.files) + 1, lines=False, shown=text) as progress:
        pages, decisions = read_spec(config, progress)
        readings = _readings(options, pages, progress)
        read = [reading.page for reading in readings]
        compared = compare(pages, decisions, read, config.package.import_name)
        both = zip(compared, readings, strict=True)
        drifts = [replace(drift, skipped=reading.new_skips) for drift, reading in both]
    _report(options, drifts, config.package.version)
    return STALE if any(drift.changes or drift.skipped for drift in drifts) else CURRENT


def _readings(
    options: argparse.Namespace, pages: Sequence[Page], progress: Progress
) -> list[Reading]:
    """Return the pages as read. Raises InputError, with every problem, unless all compare."""
    problems = Problems()
    if options.page and len(options.files) > 1:
        message = "--page names the page of one FILE"
        problems.add(Place(options.files[1]), message, (), "leave it out")
    readings = []
    for file in options.files:
        try:
            readings.append(_reading(options, file, pages))
            progress("read", file)
        except InputError as error:
            problems.items += error.problems
    problems.stop()
    names = [reading.value["page"] for reading in readings]
    for file, name in zip(options.files, names, strict=True):
        if names.count(name) > 1:
            message = f"more than one FILE is the page {name}"
            problems.add(Place(file), message, (), "name one of them")
    problems.stop()
    return readings


def _reading(options: argparse.Namespace, file: str, pages: Sequence[Page]) -> Reading:
    reading = read_page(source_at(file, options.trust_host), options.layout, pages, options.page)
    if reading.problems:
        raise InputError(reading.problems)
    if reading.spec is None:
        raise InputError([_unlike(options, file, reading, pages)])
    if not options.accept_removals:
        check_removals(reading.spec, reading.page, file)
    return reading


def _unlike(
    options: argparse.Namespace, file: str, reading: Reading, pages: Sequence[Page]
) -> Problem:
    """Return the problem of a page that the spec does not have."""
    message = f"no page of the spec is like this one; it would be called {reading.value['page']}"
    mend = "name its page with --page, or take it in with `apiscribe read --write`"
    if options.page:
        message = f"the spec has no page {options.page}"
        known = ", ".join(page.page for page in pages)
        mend = f"name one of {known}, or take it in with `apiscribe read --write`"
    return Problem(Place(file), message, (), mend)


def _report(options: argparse.Namespace, drifts: Sequence[Drift], version: str) -> None:
    files = {drift.page: file for drift, file in zip(drifts, options.files, strict=True)}
    match options.format:
        case "json":
            print_json(as_json(drifts, version))
        case "github":
            print_annotations(as_annotations(drifts, version))
        case "markdown":
            say(as_markdown(drifts, version, files))
        case _:
            say(as_text(drifts, version, files), "drift")
