"""Builds a project grown n-fold and prints CPU time and memory: `python bench/grow.py`.

A project is grown by copies of its pages, examples and decisions, each with names of its
own: pages, schemas, lists of codes, operations, paths, kinds of events, ids of decisions.
What a project has once (its errors, its security) is not copied. The figures are those of
one cold build each; a stage that grows faster than the spec shows in its last column.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from measure import clean_environment
from projects import HOME, lay_out_four_pages

ONCE = ("contract", "errors", "security")
NAMED = {"schemas": "schema", "codes": "codes", "operations": "operation", "events": "event"}
OWN = ("resource", "waiter")
"""Keys whose values are names among their like only, and may be words of any text."""

Json = Any


def grown(project: Path, times: int, folder: Path) -> None:
    """Make a copy of a project in `folder` that is so many times as large."""
    shutil.copytree(project / "templates", folder / "templates")
    for name in ("apiscribe.toml", "CHANGELOG.md"):
        if (project / name).is_file():
            shutil.copy(project / name, folder)
    spec, copied = project / "spec", folder / "spec"
    shutil.copytree(spec, copied, ignore=shutil.ignore_patterns("openapi.yaml"))
    decisions, pages = _load(spec / "decisions.yaml"), _pages(spec)
    names = _names(pages.values(), decisions)
    whole: dict[str, Json] = {**decisions}
    for number in range(2, times + 1):
        _copy_pages(pages, spec, copied, names, number)
        for section, entries in _renamed(decisions, names, number).items():
            if section not in ONCE:
                own = [_numbered(entry, number) for entry in entries if _is_own(entry)]
                whole[section] = [*whole[section], *own]
    _dump(whole, copied / "decisions.yaml")


def _copy_pages(
    pages: dict[str, Json], spec: Path, copied: Path, names: _Names, number: int
) -> None:
    for name, page in pages.items():
        copy = _renamed(page, names, number)
        _dump(copy, copied / "pages" / _new_name(name, names, number))
        for example in page.get("examples", ()):
            shown = json.loads((spec / "examples" / example["file"]).read_text("utf-8"))
            file = _new_name(example["file"], names, number)
            text = json.dumps(_renamed(shown, names, number))
            (copied / "examples" / file).write_text(text, "utf-8")


def _load(file: Path) -> dict[str, Json]:
    return dict(yaml.load(file.read_text("utf-8"), yaml.CSafeLoader))


class _Quoting(yaml.CSafeDumper):
    """Quotes every text, as YAML 1.1 and 1.2 differ on which look like numbers."""


_Quoting.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')
)


def _dump(value: Json, file: Path) -> None:
    text = yaml.dump(value, Dumper=_Quoting, allow_unicode=True, sort_keys=False, width=1000)
    file.write_text(text, "utf-8")


def _pages(spec: Path) -> dict[str, Json]:
    return {file.name: _load(file) for file in sorted((spec / "pages").glob("*.yaml"))}


@dataclass(frozen=True, slots=True)
class _Names:
    """All names that a copy must not share; pages are named anew at the front, as sets are by pattern."""

    pattern: re.Pattern[str]
    pages: frozenset[str]


def _names(pages: Collection[Json], decisions: dict[str, Json]) -> _Names:
    names = {entry[key] for part, key in NAMED.items() for entry in decisions.get(part, ())}
    segments: set[str] = set()
    own = frozenset(page["page"] for page in pages)
    for page in pages:
        for operation in page.get("operations", ()):
            parts = operation["path"].split("/")
            segments |= {f"/{part}" for part in parts if _is_own_segment(part)}
    words = [rf"(?<![\w-]){re.escape(name)}" for name in names | own]
    paths = [re.escape(segment) for segment in segments]
    longest_first = sorted([*words, *paths], key=lambda text: (-len(text), text))
    return _Names(re.compile(rf"(?:{'|'.join(longest_first)})(?![\w-])"), own)


def _is_own_segment(part: str) -> bool:
    """Tell a word of a path from a parameter and from a version, which addresses of servers share."""
    return part != "" and "{" not in part and not re.fullmatch(r"v\d+", part)


def _renamed(value: Json, names: _Names, number: int, key: str = "") -> Json:
    """Return a value with the names of a copy; of its keys only codes are names."""
    if isinstance(value, dict):
        keys = {k: _new_name(k, names, number) if k.isupper() else k for k in value}
        return {keys[k]: _renamed(item, names, number, k) for k, item in value.items()}
    if isinstance(value, list):
        return [_renamed(item, names, number) for item in value]
    if not isinstance(value, str):
        return value
    if key == "pages":
        return _front(value, number)
    return f"{value}_x{number}" if key in OWN else _new_name(value, names, number)


def _new_name(text: str, names: _Names, number: int) -> str:
    def name(match: re.Match[str]) -> str:
        old = match[0]
        if old in names.pages:
            return _front(old, number)
        ending = "_X" if old.isupper() else "_x" if old.islower() else "X"
        return f"{old}{ending}{number}"

    return names.pattern.sub(name, text)


def _front(page: str, number: int) -> str:
    return f"x{number}_{page}"


def _is_own(entry: Json) -> bool:
    """Tell whether an entry is about a copy: additions elsewhere stand once."""
    return (
        not isinstance(entry, dict)
        or "at" not in entry
        or re.search(r"[_X]x?\d+(/|$)", entry["at"]) is not None
    )


def _numbered(entry: Json, number: int) -> Json:
    if not isinstance(entry, dict) or "id" not in entry:
        return entry
    letter, digits = entry["id"][0], entry["id"][1:]
    whole, dot, part = digits.partition(".")
    return {**entry, "id": f"{letter}{int(whole) + 100 * number}{dot}{part}"}


def measured(folder: Path) -> tuple[dict[str, float], float]:
    """Build, and return CPU milliseconds by stage and the most memory in MB."""
    command = [sys.executable, str(HOME / "bench/stages.py")]
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            command, cwd=folder, env=clean_environment(), stdout=output, stderr=output
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode()
    if process.returncode:
        raise SystemExit(f"the grown project does not build:\n{text}")
    lines = (line.rpartition(" ") for line in text.splitlines())
    return {stage: float(spent) for stage, _, spent in lines}, usage.ru_maxrss / 1024


def main() -> None:
    """Build at each size, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=[1, 4, 16, 64])
    parser.add_argument("--project", type=Path, help="its folder (default: four pages of this one)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="apiscribe-grow-") as name:
        figures = _figures(options.project, options.sizes, Path(name).resolve())
    print("\n".join(_table(figures)))
    if options.json:
        options.json.write_text(json.dumps(figures, indent=2) + "\n", "utf-8")


def _figures(
    project: Path | None, sizes: Iterable[int], folder: Path
) -> dict[int, tuple[dict[str, float], float]]:
    """Build a project at each size, the four pages when none is named."""
    if project is None:
        project = folder / "four_pages"
        lay_out_four_pages(project)
    figures = {}
    for size in sizes:
        copy = folder / str(size)
        grown(project, size, copy)
        figures[size] = measured(copy)
        shutil.rmtree(copy)
        print(f"{size}-fold: {sum(figures[size][0].values()):.0f} ms", file=sys.stderr)
    return figures


def _table(figures: dict[int, tuple[dict[str, float], float]]) -> list[str]:
    sizes = list(figures)
    stages = list(dict.fromkeys(stage for spent, _ in figures.values() for stage in spent))
    rows = {stage: [figures[size][0].get(stage, 0) for size in sizes] for stage in stages}
    rows["all, CPU ms"] = [sum(figures[size][0].values()) for size in sizes]
    rows["memory, MB"] = [figures[size][1] for size in sizes]
    head = f"{'':14}" + "".join(f"{size:>9}x" for size in sizes) + "   last / first"
    return [head, *(_line(stage, row) for stage, row in rows.items())]


def _line(stage: str, row: list[float]) -> str:
    growth = f"{row[-1] / row[0]:12.1f}" if row[0] else f"{'-':>12}"
    return f"{stage:14}" + "".join(f"{value:10.0f}" for value in row) + growth


if __name__ == "__main__":
    main()
