"""What people see while it runs: a live display on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
from difflib import unified_diff as lines_that_differ
from types import TracebackType
from typing import Any

from ..writing.disk import Difference

STAGES = ("read", "decided", "compiled", "made")


class Progress:
    """Says each stage as it ends; on a terminal a bar shows how far it has come."""

    def __init__(self, *, quiet: bool = False) -> None:
        self.quiet = quiet
        self.bar: Any = None

    def __enter__(self) -> Progress:
        if not self.quiet and sys.stdout.isatty():
            from rich.progress import BarColumn, TextColumn
            from rich.progress import Progress as Bar

            columns = (TextColumn("{task.description:<9}"), BarColumn(None))
            self.bar = Bar(*columns, transient=True)
            self.bar.start()
            self.bar.add_task("reading", total=len(STAGES))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.bar:
            self.bar.stop()

    def __call__(self, stage: str, what: str) -> None:
        """Say what came of a stage."""
        if self.quiet:
            return
        if self.bar is None:
            print(f"{stage:<9} {what}", flush=True)
            return
        self.bar.console.print(f"[bold]{stage:<9}[/] {what}", highlight=False)
        if stage in STAGES:
            self.bar.update(self.bar.task_ids[0], advance=1, description=stage)


def unified_diff(difference: Difference) -> str:
    """The difference of one file as a unified diff, from disk to what build gives."""
    old = difference.old.splitlines(keepends=True)
    new = difference.new.splitlines(keepends=True)
    names = f"disk/{difference.path}", f"build/{difference.path}"
    lines = lines_that_differ(old, new, *names)
    text = "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)  # fmt: skip
    return text.encode("utf-8", "replace").decode("utf-8")
