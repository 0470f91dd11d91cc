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
import projects
import report
from measure import Results, measure, warm_up

import client


def main() -> None:
    """Measure, or profile, and print what was found."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="apiscribe-bench-") as name:
        folder = Path(name).resolve()
        try:
            whole = projects.whole_api(folder / "whole")
            four = projects.four_pages(folder / "four")
        except (OSError, RuntimeError) as error:
            print(f"The project does not build, so nothing was measured:\n{error}")
            return
        if options.profile:
            hotspots.show(whole, folder)
        else:
            _compare(dict(zip(who.CASES, (four, whole), strict=True)), folder, options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, help="at least so many (default: 5, quick: 3)")
    parser.add_argument("--most", type=int, help="at most so many, as long as ratios are unsteady (default: 3 times --rounds, quick: --rounds)")  # fmt: skip
    parser.add_argument("--quick", action="store_true", help="builds and models alone, in some four minutes")  # fmt: skip
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every sample")
    parser.add_argument("--profile", action="store_true", help="show where the time of a cold build and of a one-row build goes instead")  # fmt: skip
    options = parser.parse_args()
    options.rounds = options.rounds or (3 if options.quick else 5)
    options.most = options.most or options.rounds * (1 if options.quick else 3)
    if not 1 <= options.rounds <= options.most:
        parser.error("--rounds must be at least 1, and --most no less")
    return options


def _compare(cases: dict[str, projects.Project], folder: Path, options: argparse.Namespace) -> None:
    everyone, project = who.contestants(cases, folder), cases[who.CASES[-1]]
    results, absent = Results(), who.missing()
    results.notes += [f"{name}: {why}" for name, why in absent.items()]
    present = [contestant for contestant in everyone if contestant.name not in absent]
    able = warm_up(present, results)
    measure(able, range(options.rounds, options.most), results, report.unsettled)
    models.measure(project.package, project.contract, options.rounds, results)
    names = [*(contestant.name for contestant in everyone), *models.names()]
    if not options.quick:
        client.measure(project.package, folder, options.rounds, results)
        names += client.names()
    print(report.text(results, names))
    if options.json:
        options.json.write_text(report.as_json(results, names), "utf-8")
        print(f"\nEvery sample is in {options.json}.", file=sys.stderr)


if __name__ == "__main__":
    main()
