"""How much of the generator the journey of one row goes through."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import apiscribe
from apiscribe.reading.page import read_page
from apiscribe.reading.source.text import Source

OURS = str(Path(apiscribe.__file__).parent)
MOST = 40
PAGE = """\
No.

Field name

Description

Field type

Mandatory (yes/no)

1

box_size

Size of the box in cm

integer

yes
"""


def remembering() -> Iterator[Any]:
    """Yield our functions that remember what they gave, and would be entered no second time."""
    for name, module in [*sys.modules.items()]:
        if name.startswith("apiscribe."):
            yield from (value for value in vars(module).values() if hasattr(value, "cache_clear"))


def entered(source: Source) -> set[str]:
    """The files of ours in which a function is called while a page is read, not just loaded."""
    files: set[str] = set()

    def note(frame: FrameType, event: str, argument: object) -> None:
        code = frame.f_code
        if event == "call" and code.co_name != "<module>" and code.co_filename.startswith(OURS):
            files.add(code.co_filename)

    for cached in remembering():
        cached.cache_clear()
    before = sys.getprofile()
    sys.setprofile(note)
    try:
        reading = read_page(source, "lines", ())
    finally:
        sys.setprofile(before)
    assert [row["name"] for row in reading.value["tables"][0]["rows"]] == ["box_size"]
    return files


def test_a_row_is_read_by_few_files() -> None:
    """Someone who follows a row of a text dump opens no more files than this."""
    assert len(entered(Source("box.txt", PAGE))) <= MOST
