"""Measures apiscribe beside its peers, in one run: `python bench/run.py`.

Exits 0 whether or not the aims are met: machines are noisy, and this is no gate.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import contestants as who
import hotspots
import models
import report
from measure import Results, measure, warm_up

import client


def main() -> None:
    """Measure, or profile, and print what was found."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="apiscribe-bench-") as name:
        folder = Path(name).resolve()
        try:
            project = who.scratch_project(folder)
        except (OSError, RuntimeError) as error:
            print(f"The project does not build, so nothing was measured:\n{error}")
            return
        if options.profile:
            hotspots.show(project, folder)
        else:
            _compare(project, folder, options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="default: %(default)s")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every sample")
    parser.add_argument("--profile", action="store_true", help="show where the time of a cold build and of a one-row build goes instead")  # fmt: skip
    options = parser.parse_args()
    if options.rounds < 1:
        parser.error("--rounds must be at least 1")
    return options


def _compare(project: who.Project, folder: Path, options: argparse.Namespace) -> None:
    everyone = who.contestants(project, folder)
    results, absent = Results(), who.missing()
    results.notes += [f"{name}: {why}" for name, why in absent.items()]
    able = warm_up(
        [contestant for contestant in everyone if contestant.name not in absent], results
    )
    measure(able, options.rounds, results)
    models.measure(project.package, project.contract, options.rounds, results)
    client.measure(project.package, folder, options.rounds, results)
    names = [*(contestant.name for contestant in everyone), *models.names(), *client.names()]
    print(report.text(results, names, options.rounds))
    if options.json:
        options.json.write_text(report.as_json(results, names, options.rounds), "utf-8")
        print(f"\nEvery sample is in {options.json}.", file=sys.stderr)


if __name__ == "__main__":
    main()
