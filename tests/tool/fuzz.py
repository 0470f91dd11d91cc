"""A program: spoils a project at random, builds it, and holds what comes of it to its word.

    make fuzz ARGS="--seconds 600 --count 5000 --seed 7"

Each round changes a few places of page, decisions, configuration or example. Whatever they
become, the build ends with exit code 2 and a place, or with a package that can be imported
and agrees with its contract. The smallest project that does otherwise is shown.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
import warnings
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS), str(TESTS / "tool")]

from hostile import base, built, canaries, complaint, put, rows_of, written  # noqa: E402
from soundness import importable, package_faults  # noqa: E402

HOSTILE = [row["is"] for row in rows_of("texts.yaml")] + [
    line[key] for line in rows_of("values.yaml") for key in ("put", "pattern") if key in line
]
MOST_FAULTS = 3


def all_places(node: Any, at: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield every place of a project but its sections: texts, numbers, lists and objects."""
    if len(at) > 1:
        yield at
    if isinstance(node, (dict, list)):
        pairs = node.items() if isinstance(node, dict) else enumerate(node)
        for key, value in pairs:
            yield from all_places(value, (*at, str(key)))


PLACES = [*all_places(base())]
PLAIN = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=20)
)
VALUES = st.one_of(
    st.sampled_from(HOSTILE),
    PLAIN,
    st.lists(PLAIN, max_size=3),
    st.dictionaries(st.text(max_size=9), PLAIN, max_size=3),
)
CHANGES = st.lists(st.tuples(st.sampled_from(PLACES), VALUES), min_size=1, max_size=3)


def spoil(changes: list[tuple[tuple[str, ...], Any]]) -> Any:
    """Return the project after some changes; one whose place is gone by then does nothing."""
    data = base()
    for at, value in changes:
        try:
            put(data, at, value)
        except (LookupError, TypeError, ValueError, AttributeError):
            continue
    return data


def faults(data: Any, folder: Path) -> list[str]:
    """Return what is wrong in what becomes of a project."""
    try:
        project = written(folder / "project", data)
    except (LookupError, TypeError, AttributeError):
        return []
    answer = built(project)
    if fault := complaint(project, answer):
        return [fault]
    if answer.code == 0:
        with warnings.catch_warnings(), importable(project.root):
            warnings.simplefilter("error")
            return [*islice(package_faults(project.root), MOST_FAULTS)]
    return []


def run(options: Namespace) -> int:
    """Spoil projects until count or time is over; return the exit code."""
    end = time.monotonic() + options.seconds
    rounds = 0

    @seed(options.seed)
    @settings(max_examples=options.count, deadline=None, database=None, suppress_health_check=[*HealthCheck])  # fmt: skip
    @given(CHANGES)
    def spoilt(changes: list[tuple[tuple[str, ...], Any]]) -> None:
        nonlocal rounds
        if time.monotonic() > end:
            return
        rounds += 1
        with tempfile.TemporaryDirectory() as folder:
            wrong = faults(spoil(changes), Path(folder))
            assert not wrong, json.dumps(["/".join(at) for at, _ in changes]) + "\n" + "\n".join(wrong)  # fmt: skip
            assert not canaries(Path(folder))

    spoilt()
    print(f"{rounds} projects were refused in words or gave a package that is sound")
    return 0


def main() -> int:
    """Read the options and run."""
    parser = ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=120, help="time at most, 120")
    parser.add_argument("--count", type=int, default=1000, help="projects at most, 1000")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 10**6, help="any")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    return run(options)


if __name__ == "__main__":
    sys.exit(main())
