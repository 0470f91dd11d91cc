"""`apiscribe build`: pages and decisions to contract to package, or nothing to do."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from ..problems import count
from ..project.config import Config
from ..project.roots import in_ci
from ..project.up_to_date import current
from .exit_codes import CURRENT
from .output import print_json, say

if TYPE_CHECKING:
    from ..project.disk import Difference


def run(options: argparse.Namespace, config: Config) -> int:
    """Build, and return the exit code. Raises InputError, with nothing written."""
    if not from_scratch(options) and (last_build := current(str(config.root))):
        coverage, files = last_build
        # An idle build works out nothing: what it would name or warn of, it does not know.
        unknown = {"named": None, "warnings": None}
        rest = {"written": [], "removed": [], "left": [], "unchanged": files}
        say_current(options, coverage, unknown | rest)
    else:
        report = _build(options, config)
        if options.format == "json":
            print_json(report)
    return CURRENT


def _build(options: argparse.Namespace, config: Config) -> dict[str, Any]:
    """Make everything and write what differs; the report for programs."""
    from ..pipeline import build_result, differences, write
    from .progress import STAGES, Progress

    scratch = from_scratch(options)
    with Progress(len(STAGES), shown=options.format == "text") as progress:
        result = build_result(config, progress, from_scratch=scratch)
        changes = differences(config, result, from_scratch=scratch)
        left = write(config, result, changes) if changes else []
        for change in changes:
            if change.kind != "foreign":
                progress(*_written(change))
        for path in left:
            progress("left", f"{path} (not written by apiscribe)")
        written = [change.path for change in changes if change.kind not in ("stray", "foreign")]
        unchanged = len(result.tree) + 2 - len(written)
        progress("skipped", f"{count(unchanged, 'file')} unchanged")
    return {
        "status": "built" if changes else "current",
        "coverage": coverage_figures(result.coverage),
        "named": result.named.as_dict(),
        "warnings": [warning.as_dict() for warning in result.warnings],
        "written": written,
        "removed": [change.path for change in changes if change.kind == "stray"],
        "left": left,
        "unchanged": unchanged,
    }


def from_scratch(options: argparse.Namespace) -> bool:
    """Return whether the lock's word is not enough: in CI, or where nobody wants it."""
    return bool(options.from_scratch or in_ci())


def _written(change: Difference) -> tuple[str, str]:
    """Return what was done about one file, and which it is."""
    if change.kind == "hand-edited":
        return "replaced", f"{change.path} (edited by hand)"
    return ("removed" if change.kind == "stray" else "wrote"), change.path


def say_current(options: argparse.Namespace, coverage: str, rest: dict[str, Any]) -> None:
    """Say that nothing is to be done; `rest` completes the report for programs."""
    if options.format == "json":
        print_json({"status": "current", "coverage": coverage_figures(coverage), **rest})
    else:
        say(f"current   nothing changed since the last build: {coverage}", "stages")


def coverage_figures(text: str) -> dict[str, str]:
    """Return `rows 251/251, codes 5/5` as an object."""
    parts = (part.rpartition(" ") for part in text.split(", "))
    return {name: figure for name, _, figure in parts}
