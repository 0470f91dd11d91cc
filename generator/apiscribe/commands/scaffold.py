"""`apiscribe scaffold`: names that were given by rule, into the decisions, for editing."""

from __future__ import annotations

import argparse
from typing import Any

from ..deciding.decision_entries import HEAD, with_entries
from ..deciding.given_names import GivenNames
from ..pipeline import compiled, read_spec
from ..project.config import Config
from ..project.files import read_text
from ..project.journal import write_all
from .exit_codes import CURRENT
from .output import print_json, say


def run(options: argparse.Namespace, config: Config) -> int:
    """Write the names, or show them, and return the exit code. Raises InputError."""
    names = compiled(config, *read_spec(config, lambda stage, detail: None)).named
    file = f"{config.spec}/decisions.yaml"
    written = []
    if names and not options.dry_run:
        text = read_text(config.at(file), file) if config.at(file).exists() else HEAD
        sections: dict[str, Any] = {
            "schemas": names.schemas, "codes": names.codes, "operations": names.operations,
        }  # fmt: skip
        text = with_entries(text, file, sections)
        write_all(config.root, {file: text}, (), durable=True)
        written.append(file)
    _report(options, names, written)
    return CURRENT


def _report(options: argparse.Namespace, names: GivenNames, written: list[str]) -> None:
    if options.format == "json":
        print_json({"named": names.as_dict(), "written": written})
        return
    for kind, each in names.as_dict().items():
        for name in each:
            say(f"{kind:<11} {name}")
    for file in written:
        say(f"wrote       {file}", "stages")
    if not names:
        say("current     everything has a name in the decisions", "stages")
