"""What people see while it runs: a bar on a terminal, a line for each stage that ends."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any

from ..escaping import terminal_line
from .output import coloured, console_on, say, styled

STAGES = ("read", "decided", "compiled", "made")
"""What `pipeline.build_result` tells of, in this order."""


class Progress:
    """Says each stage as it ends; on a terminal a bar shows how far it has come.

    `steps` is the number of stages; without `lines` only the bar is shown, and what is not
    `shown` at all says nothing.
    """

    def __init__(self, steps: int, *, lines: bool = True, shown: bool = True) -> None:
        self.steps = steps
        self.lines = lines and shown
        self.shown = shown
        self.bar: Any = None

    def __enter__(self) -> Progress:
        if self.shown and coloured(sys.stdout):
            from rich.progress import BarColumn, TextColumn
            from rich.progress import Progress as Bar

            columns = (TextColumn("{task.description:<9}", markup=False), BarColumn(None))
            self.bar = Bar(*columns, transient=True, console=console_on(sys.stdout))
            self.bar.start()
            self.bar.add_task("reading", total=self.steps)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.bar:
            self.bar.stop()

    def __call__(self, stage: str, detail: str) -> None:
        """Say what came of a stage."""
        if self.bar:
            self.bar.update(self.bar.task_ids[0], advance=1, description=stage)
        if not self.lines:
            return
        line = f"{stage:<9} {terminal_line(detail)}"
        if self.bar:
            self.bar.console.print(styled(line, "stages"), soft_wrap=True)
        else:
            say(line, "stages")
