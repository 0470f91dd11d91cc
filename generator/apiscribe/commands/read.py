"""`apiscribe read`: the facts of a documentation page, from the page itself."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..problems import count
from ..project.config import Config
from .exit_codes import CURRENT, WRONG, print_json
from .sources import LAYOUTS, source_at

if TYPE_CHECKING:
    from ..reading.facts import Page
    from ..reading.page import Reading


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """Register the command."""
    text = "read a saved page of the docs: its rows, codes, examples"
    read = commands.add_parser("read", parents=[common], help=text, description=text)
    read.add_argument("file", metavar="FILE", help="the saved page, or its URL")
    read.add_argument("--format", choices=["table", "yaml", "json"], default="table")
    read.add_argument("--layout", choices=LAYOUTS, help="how the page is laid out; default: as detected")  # fmt: skip
    read.add_argument("--page", metavar="P", help="the page's name in the spec; default: told by file name or rows")  # fmt: skip
    read.add_argument("--write", action="store_true", help="write the page into the spec")
    read.add_argument("--accept-removals", action="store_true", help="write even if much of the page is gone")  # fmt: skip
    read.set_defaults(command=run)


def run(options: argparse.Namespace, config: Config) -> int:
    """Read a page and show it, or write it into the spec; the exit code."""
    from ..reading.page import read_page
    from .page_save import spec_pages

    options.json = options.format == "json"
    source = source_at(options.file)
    pages = spec_pages(config)
    reading = read_page(source, options.layout, pages, options.page)
    if options.write:
        return _write(options, config, reading)
    return _show(options, config, reading, pages)


def _write(options: argparse.Namespace, config: Config, reading: Reading) -> int:
    from .page_save import save

    written = save(config, reading, accept_removals=options.accept_removals)
    review = reading.page().to_review
    if options.json:
        status = "written" if written else "current"
        print_json({"status": status, "written": written, "to_review": review})
        return CURRENT
    for name in written:
        print(f"{'wrote' if config.at(name).exists() else 'removed':<9} {name}")
    if not written:
        print(f"current   {config.spec}/pages/{reading.value['page']}.yaml says what the page says")
    if review:
        print(f"review    {count(review, 'place')} marked `review` in {config.spec}/pages/{reading.value['page']}.yaml")  # fmt: skip
    return CURRENT


def _show(
    options: argparse.Namespace, config: Config, reading: Reading, pages: Sequence[Page]
) -> int:
    from .page_report import as_json, as_text, read_as_rows

    if options.format == "yaml":
        from ..reading.yaml.writer import page_text

        print(page_text(reading.value), end="")
    elif options.json:
        print_json(as_json(reading, read_as_rows(config, reading, pages)))
    else:
        print(as_text(reading, read_as_rows(config, reading, pages)))
    if reading.problems and not options.json:
        for problem in reading.problems:
            print(problem, file=sys.stderr)
        print(count(len(reading.problems), "problem"), file=sys.stderr)
    return WRONG if reading.problems else CURRENT
