# Written by apiscribe build; edits are lost.
"""Answers that are written to a file while they come."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from ...options import CallOptions
from .actions import Flow
from .call_values import call_values
from .core import Core
from .operation import Operation
from .part_files import PartFile


def downloaded(
    core: Core,
    operation: Operation[bytes],
    path: Mapping[str, Any],
    to: str | PathLike[str] | None,
    options: CallOptions,
) -> Flow[bytes | Path]:
    """Make a call, and give its bytes, or the file that they were written to."""
    if to is None:
        return (yield from core.model(operation, path, None, options))
    values = call_values(operation, path)
    with PartFile(to) as part:
        call = core.free_call(operation, values.target, None, options)
        call.take(values)
        call.part = part
        yield from core.called(call)
        return part.keep()
