"""How much work an action takes, counted in lines, whatever the machine has to do besides."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import apiscribe

OURS = str(Path(apiscribe.__file__).parent)


def steps(action: Callable[[], object], code: str = OURS) -> int:
    """Return how many lines an action runs of the code below a folder.

    Each round of a loop counts anew, also where the whole loop is one line.
    """
    count = 0

    def within(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return within

    def entered(frame: FrameType, event: str, argument: Any) -> Any:
        return within if frame.f_code.co_filename.startswith(code) else None

    before = sys.gettrace()
    sys.settrace(entered)
    try:
        action()
    finally:
        sys.settrace(before)
    return count
