"""`apiscribe rows`: the rows of the spec as a list."""

from __future__ import annotations

import argparse

from ..pipeline import read_rows
from ..project.config import Config
from .exit_codes import CURRENT
from .output import print_json, say
from .row_table import listing, table


def run(options: argparse.Namespace, config: Config) -> int:
    """List the rows and return the exit code. Raises InputError."""
    pages, tree = read_rows(config)
    rows = listing(pages, tree, options.page)
    if options.format == "json":
        print_json(rows)
    else:
        say(table(rows))
    return CURRENT
