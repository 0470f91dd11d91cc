"""Measures how reading a page grows with its size: `python bench/reading.py`.

Each page is read by a process of its own, and the processor time of the reading alone is
counted, the best of the rounds; a page of more than 10,000 rows is read once. Growth is how
many times as long a page takes as the one before it, beside how many times the rows it has.
Exits 0 whatever comes of it: machines are noisy, and this is no gate.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from pages import LAYOUTS, page

SIZES = (100, 1_000, 10_000, 100_000)
_LONG = 10_000
_READ = """
import gc, re, resource, sys, time
from pathlib import Path
from apiscribe.reading.page import read_page
from apiscribe.reading.source.text import read_source
gc.disable()
path = Path(sys.argv[1])
start = time.process_time()
reading = read_page(read_source(path, path.name), None, (), None)
spent = time.process_time() - start
assert not reading.problems, reading.problems[0]
found = sum(len(table["rows"]) for table in reading.value["tables"])
# Where the kernel tells it, the peak of this program alone: the other one has its parent's too.
told = Path("/proc/self/status")
peak = re.search(r"VmHWM:\\s+(\\d+)", told.read_text() if told.exists() else "")
most = int(peak[1]) if peak else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(spent, found, most // 1024)
"""


def main() -> None:
    """Read pages of each layout and size, and print rows per second and the growth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="default: %(default)s")
    parser.add_argument("--layouts", nargs="+", default=tuple(LAYOUTS), metavar="NAME")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="ROWS")
    options = parser.parse_args()
    print("layout          rows   rows/s  growth    rows  memory")
    with tempfile.TemporaryDirectory(prefix="apiscribe-bench-") as name:
        for layout in options.layouts:
            _layout(layout, Path(name), options)


def _layout(layout: str, folder: Path, options: argparse.Namespace) -> None:
    before: tuple[int, float] | None = None
    for number in options.sizes:
        file = folder / f"parts.{layout}.{'html' if layout == 'html' else 'txt'}"
        file.write_text(page(layout, number), "utf-8")
        rounds = options.rounds if number <= _LONG else 1
        times, memory = zip(*(_read(file, number) for _ in range(rounds)), strict=True)
        spent = min(times)
        growth = f"{spent / before[1]:6.1f}  {number / before[0]:6.1f}" if before else " " * 14
        print(f"{layout:<10} {number:>9,} {number / spent:>8,.0f}  {growth}  {max(memory):>4} MB", flush=True)  # fmt: skip
        before = number, spent


def _read(file: Path, number: int) -> tuple[float, int]:
    finished = subprocess.run(
        [sys.executable, "-c", _READ, str(file)], capture_output=True, text=True, check=False
    )
    if finished.returncode:
        raise SystemExit(f"{file.name} of {number} rows is not read:\n{finished.stderr}")
    spent, rows, memory = finished.stdout.split()
    if int(rows) != number:
        raise SystemExit(f"{file.name}: {rows} of {number} rows were read")
    return float(spent), int(memory)


if __name__ == "__main__":
    main()
