"""Says what was measured: a table, ratios beside their aims, and JSON."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import contestants as who
import models
from measure import Results, Spread, spread

import client

TOOLS = (
    "apiscribe", "black", "datamodel-code-generator", "httpx2", "jinja2", "jsonschema",
    "jsonschema-rs",     "openapi-python-client", "pydantic", "pyyaml", "ruff",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ratio:
    """How one contestant's CPU time compares with another's, and what is aimed at."""

    name: str
    over: str
    aim: float | None = None


def ratios() -> list[Ratio]:
    """All ratios of the report; the aims are those of `make bench`."""
    imports = [who.MODEL.format(model=model) for model in who.MODELS]
    return [
        *(ratio for case in who.CASES for ratio in _of_builds(case)),
        Ratio(who.PACKAGE, who.BARE),
        *(Ratio(name, who.PYDANTIC, 1.1) for name in imports),
        *_of_models(),
        *_of_client(),
    ]


def _of_builds(case: str) -> Iterator[Ratio]:
    """Compare builds of a project with other generators, and with its own cold build."""
    cold = who.COLD.format(case=case)
    yield Ratio(cold, who.CLIENT.format(case=case), 0.75)
    yield Ratio(cold, who.CODEGEN.format(case=case), 0.9)
    yield Ratio(who.ANEW.format(case=case), who.CLIENT.format(case=case))
    yield Ratio(who.SAME.format(case=case), who.BARE, 1.3)
    yield Ratio(who.CHECK.format(case=case), who.BARE, 1.3)
    for page in who.PAGES:
        yield Ratio(who.ROW.format(case=case, page=page), cold, 0.12)
    yield Ratio(who.FIELD.format(case=case), cold, 0.3)


def _of_models() -> Iterator[Ratio]:
    """Our models beside those written by hand, and beside parsing alone."""
    for task in models.TASKS:
        ours, hand, *loads = models.names_of(task)
        yield Ratio(ours, hand, 1.3)
        yield from (Ratio(ours, name) for name in loads)


def _of_client() -> Iterator[Ratio]:
    """Our client beside bare httpx2 with the same model, and beside other generators'."""
    for where in client.WHERE:
        for kind in client.KINDS:
            ours, bare, *peers = (client.name_of(who, kind, where) for who in client.WHO)
            yield Ratio(ours, bare, 1.08 if kind == "sync" else 1.1)
            yield from (Ratio(ours, peer, 1) for peer in peers)
    yield Ratio(client.TOGETHER.format(client.OURS), client.TOGETHER.format(client.BARE))


def unsettled(results: Results) -> set[str]:
    """Return who takes part in a ratio that has an aim and is not steady yet."""
    judged = [ratio for ratio in ratios() if ratio.aim is not None]
    return {
        name
        for ratio in judged
        if (values := results.ratios(ratio.name, ratio.over)) and not spread(values).is_steady
        for name in (ratio.name, ratio.over)
    }


def text(results: Results, names: Sequence[str]) -> str:
    """Return the report for people."""
    lines = [*_environment(results), "", *_table(results, names), "", *_ratios(results, names)]
    if results.notes:
        lines += ["", "Notes", *(f"  {note}" for note in results.notes)]
    return "\n".join(lines)


def _environment(results: Results) -> Iterator[str]:
    facts = environment(results)
    yield f"Python {facts['python']}, {facts['cpus']} CPUs, {facts['platform']}"
    loads = facts["load"]
    yield f"load of the machine {loads['before']:.1f} before, {loads['after']:.1f} after"
    yield ", ".join(f"{tool} {release}" for tool, release in facts["tools"].items())
    yield f"{results.rounds} interleaved rounds at most; milliseconds; median (least..greatest)"


def environment(results: Results) -> dict[str, Any]:
    """Return where it was measured, and with which versions."""
    return {
        "python": platform.python_version(),
        "cpus": os.cpu_count(),
        "platform": f"{platform.system()} {platform.machine()}",
        "load": {"before": results.load, "after": os.getloadavg()[0]},
        "tools": dict(_versions()),
    }


def _versions() -> Iterator[tuple[str, str]]:
    for tool in TOOLS:
        try:
            yield tool, version(tool)
        except PackageNotFoundError:
            continue


def _table(results: Results, names: Sequence[str]) -> Iterator[str]:
    width = max(map(len, names))
    yield f"{'':{width}}  {'CPU, user + system':>19}  {'wall':>19}"
    for name in names:
        if name in results.samples:
            cpu = _milliseconds(results.values(name, "cpu"))
            wall = _milliseconds(results.values(name, "wall"))
            yield f"{name:{width}}  {cpu:>19}  {wall:>19}"
        else:
            yield f"{name:{width}}  {'-':>19}  {'-':>19}"


def _milliseconds(seconds: Sequence[float]) -> str:
    milliseconds = spread([value * 1000 for value in seconds])
    places = next((n for n, least in enumerate((100, 1, 0.1)) if milliseconds.median >= least), 4)
    return _figures(milliseconds, places)


def _figures(figures: Spread, places: int) -> str:
    least, most = f"{figures.least:.{places}f}", f"{figures.most:.{places}f}"
    return f"{figures.median:.{places}f} ({least}..{most})"


def _ratios(results: Results, names: Sequence[str]) -> Iterator[str]:
    yield "Ratios of CPU time, taken round by round"
    for ratio in (ratio for ratio in ratios() if ratio.name in names):
        values = results.ratios(ratio.name, ratio.over)
        says = _verdict(spread(values), ratio.aim) if values else "not measured"
        yield f"  {ratio.name} / {ratio.over}"
        yield f"      {says}"


def _verdict(figures: Spread, aim: float | None) -> str:
    told = _figures(figures, 2)
    if not figures.is_steady:
        told += f"   unsteady: the middle half is {figures.width:.2f} wide"
    if aim is None:
        return told
    verdict = "met" if figures.median <= aim else "not met"
    return f"{told}   aim: at most {aim:g}: {verdict}"


def as_json(results: Results, names: Sequence[str]) -> str:
    """Return the report for machines: every sample in milliseconds, and the ratios."""
    samples = {
        name: {"cpu_ms": _samples(results, name, "cpu"), "wall_ms": _samples(results, name, "wall")}
        for name in names
        if name in results.samples
    }  # fmt: skip
    report = {
        "environment": environment(results),
        "rounds": results.rounds,
        "samples": samples,
        "ratios": [_ratio_facts(ratio, results) for ratio in ratios() if ratio.name in names],
        "notes": results.notes,
    }
    return json.dumps(report, indent=2) + "\n"


def _samples(results: Results, name: str, measure: str) -> list[float]:
    return [round(value * 1000, 6) for value in results.values(name, measure)]


def _ratio_facts(ratio: Ratio, results: Results) -> dict[str, object]:
    values = results.ratios(ratio.name, ratio.over)
    facts: dict[str, object] = asdict(ratio)
    if not values:
        return {**facts, "ratio": None, "met": None}
    ratio_spread = spread(values)
    met = None if ratio.aim is None else ratio_spread.median <= ratio.aim
    return {**facts, "ratio": asdict(ratio_spread), "met": met}
