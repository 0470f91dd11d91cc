"""`apiscribe drift`: how documentation pages differ from the spec."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..drift.change import Drift
from ..drift.diff import compare
from ..drift.text_report import as_annotations, as_json, as_markdown, as_text
from ..pipeline import read_spec
from ..problems import InputError, Place, Problem, Problems
from ..project.config import Config
from ..reading.facts import Page
from ..reading.matching.removals import check_removals
from ..reading.page import Reading, read_page
from ..reading.profile import Profile
from .exit_codes import CURRENT, STALE
from .output import print_annotations, print_json, say
from .progress import Progress
from .sources import Wanted, project_profile, readings_of, source_at, wanted


def run(options: argparse.Namespace, config: Config) -> int:
    """Compare pages with the spec and report; return the exit code. Raises InputError."""
    text = options.format == "text"
    chosen = wanted(options.files, options.page, config)
    problems = Problems()
    with Progress(len(chosen) + 1, lines=False, shown=text) as progress:
        pages, decisions = read_spec(config, progress)
        profile = project_profile(config)
        readings = _readings(options, chosen, pages, profile, problems, progress)
        if options.files or not readings:
            problems.stop()
        read = [reading.page for reading in readings]
        compared = compare(pages, decisions, read, config.package.import_name)
        both = zip(compared, readings, strict=True)
        drifts = [replace(drift, skipped=reading.new_skips) for drift, reading in both]
    files = {drift.page: reading.file for drift, reading in zip(drifts, readings, strict=True)}
    _report(options, drifts, files, config.package.version)
    problems.stop()
    return STALE if any(drift.changes or drift.skipped for drift in drifts) else CURRENT


def _readings(
    options: argparse.Namespace,
    chosen: Sequence[Wanted],
    pages: Sequence[Page],
    profile: Profile,
    problems: Problems,
    progress: Progress,
) -> list[Reading]:
    """Return the pages as read; those that cannot be compared become problems."""
    if options.page and len(options.files) > 1:
        message = "--page names the page of one FILE"
        problems.add(Place(options.files[1]), message, (), "leave it out")

    def read(page: Wanted) -> Reading:
        reading = _reading(options, page, pages, profile)
        progress("read", page.file)
        return reading

    return readings_of(chosen, read, problems)


def _reading(
    options: argparse.Namespace, wanted_page: Wanted, pages: Sequence[Page], profile: Profile
) -> Reading:
    file, page = wanted_page.file, wanted_page.page
    source = source_at(file, options.trust_host)
    reading = read_page(source, options.layout, pages, page, profile)
    if reading.problems:
        raise InputError(reading.problems)
    if reading.spec is None:
        raise InputError([_unlike(wanted_page, reading, pages)])
    if not options.accept_removals:
        check_removals(reading.spec, reading.page, file)
    return reading


def _unlike(unlike: Wanted, reading: Reading, pages: Sequence[Page]) -> Problem:
    """Return the problem of a page that the spec does not have."""
    message = f"no page of the spec is like this one; it would be called {reading.value['page']}"
    mend = "name its page with --page, or take it in with `apiscribe read --write`"
    if unlike.page:
        message = f"the spec has no page {unlike.page}"
        known = ", ".join(page.page for page in pages)
        mend = f"name one of {known}, or take it in with `apiscribe read --write`"
    return Problem(Place(unlike.file), message, (), mend)


def _report(
    options: argparse.Namespace, drifts: Sequence[Drift], files: Mapping[str, str], version: str
) -> None:
    match options.format:
        case "json":
            print_json(as_json(drifts, version))
        case "github":
            print_annotations(as_annotations(drifts, version))
        case "markdown":
            say(as_markdown(drifts, version, files))
        case _:
            say(as_text(drifts, version, files), "drift")
