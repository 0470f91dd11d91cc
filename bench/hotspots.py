"""Where the time of a build goes: by stage, by import, by function."""

from __future__ import annotations

import pstats
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from measure import run
from projects import Project

_TOP = 25
_STAGES = Path(__file__).resolve().with_name("stages.py")
_LINE = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \|( +)(\S+)")


@dataclass(frozen=True, slots=True)
class Imported:
    """One import: microseconds of its own, with all below it, and its depth."""

    name: str
    own: int
    whole: int
    depth: int


def show(project: Project, folder: Path) -> None:
    """Print the profile of a cold build, and that of a build after one changed row."""
    cold, row = project.make_cold, partial(project.change_summary, "update_order")
    for title, prepare in (("Cold build", cold), ("One summary changed", row)):
        print(_heading(f"{title}: CPU until each stage said it was done, milliseconds (best of 5)"))
        print("\n".join(_stages(project, prepare)))
        print(_heading(f"{title}: imports, milliseconds"))
        print("\n".join(_imports(project, prepare)))
        print(_heading(f"{title}: functions by cumulative time, under cProfile"))
        print(_functions(project, prepare, folder / "profile"))


def _heading(text: str) -> str:
    return f"\n{text}\n{'-' * len(text)}"


def _stages(project: Project, prepare: Callable[[], None]) -> Iterator[str]:
    best: dict[str, float] = {}
    for _ in range(5):
        prepare()
        finished = run([sys.executable, str(_STAGES)], project.root, {})
        if finished.code:
            yield finished.output
            return
        for line in finished.output.splitlines():
            stage, _, figure = line.rpartition(" ")
            best[stage] = min(float(figure), best.get(stage, float("inf")))
    yield from (f"{figure:9.1f}  {stage}" for stage, figure in best.items())
    yield f"{sum(best.values()):9.1f}  together"


def _imports(project: Project, prepare: Callable[[], None]) -> Iterator[str]:
    """By distribution (own time summed), then the costliest modules with all below."""
    prepare()
    command = [sys.executable, "-X", "importtime", "-m", "apiscribe", "build"]
    lines = run(command, project.root, {}).output.splitlines()
    modules = [_imported(match) for line in lines if (match := _LINE.match(line))]
    own: Counter[str] = Counter()
    for module in modules:
        own[_package(module.name)] += module.own
    yield f"{len(modules)} modules, {sum(own.values()) / 1000:.1f} in all; by package:"
    for name, microseconds in own.most_common(_TOP):
        count = sum(_package(module.name) == name for module in modules)
        yield f"{microseconds / 1000:9.1f}  {name} ({count} modules)"
    yield "costliest modules, with all that they import first:"
    for module in sorted(modules, key=lambda module: -module.whole)[:_TOP]:
        yield f"{module.whole / 1000:9.1f}  {module.name}"


def _imported(match: re.Match[str]) -> Imported:
    own, whole, indent, name = match.groups()
    return Imported(name, int(own), int(whole), len(indent) // 2)


def _package(module: str) -> str:
    top = module.partition(".")[0]
    return "the standard library" if top in sys.stdlib_module_names else top


def _functions(project: Project, prepare: Callable[[], None], file: Path) -> str:
    prepare()
    profiled = ["-m", "cProfile", "-o", str(file), "-m", "apiscribe", "build"]
    finished = run([sys.executable, *profiled], project.root, {})
    if not file.exists():
        return finished.output
    return "\n".join(_costliest(pstats.Stats(str(file))))


def _costliest(stats: pstats.Stats) -> Iterator[str]:
    entries = sorted(stats.stats.items(), key=lambda item: -item[1][3])  # type: ignore[attr-defined]
    calls = [entry for entry in entries if "importlib" not in entry[0][0]]
    yield f"{'whole':>9}{'own':>9}{'calls':>9}"
    for (file, line, name), (_, count, own, whole, _) in calls[:_TOP]:
        where = f"{'/'.join(Path(file).parts[-2:])}:{line}" if line else "built in"
        yield f"{whole * 1000:9.1f}{own * 1000:9.1f}{count:9}  {name}  {where}"
