"""Reading takes time in proportion to the page, in every layout."""

from __future__ import annotations

from time import process_time

import pytest

from apiscribe.problems import InputError
from apiscribe.reading.layouts.detection import detect
from apiscribe.reading.page import read_page
from apiscribe.reading.source.text import Source

HEADER = ("No.", "Field name", "Description", "Field type", "Mandatory (yes/no)")


def _table(rows: int) -> list[tuple[str, ...]]:
    """Rows of which each has an object type of its own."""
    names = ("part_" + str(n).translate(str.maketrans("0123456789", "abcdefghij")) for n in range(rows))  # fmt: skip
    return [HEADER, *((str(n), name, "Part of it", f"{name}[]", "no") for n, name in enumerate(names, 1))]  # fmt: skip


def _html(table: list[tuple[str, ...]]) -> str:
    return f"<table>{''.join('<tr><td>' + '<td>'.join(row) for row in table)}</table>"


def _markdown(table: list[tuple[str, ...]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (table[0], ("---",) * 5, *table[1:]))


LAYOUTS = {
    "html": _html,
    "markdown": _markdown,
    "lines": lambda table: "\n\n".join("\n\n".join(row) for row in table),
    "glued": lambda table: "\n".join([" ".join(table[0]), *map("".join, table[1:])]),
    "spaced": lambda table: "\n".join(map(" ".join, table)),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_ten_times_the_rows_take_ten_times_as_long(layout: str) -> None:
    """So do as many object types; half as much again is left to the machine."""

    def taken(rows: int) -> float:
        source = Source("parts.txt", LAYOUTS[layout](_table(rows)))
        start = process_time()
        reading = read_page(source, layout, (), None)
        spent = process_time() - start
        assert [len(table["rows"]) for table in reading.value["tables"]] == [rows]
        return spent

    taken(10)
    assert taken(3000) < 15 * min(taken(300) for _ in range(3)) + 0.1


def test_a_page_may_begin_with_any_number_of_comments() -> None:
    """Text after forty of them is told to be no page at once."""
    start = process_time()
    with pytest.raises(InputError, match="there is no table"):
        detect(Source("page.html", "<!-- saved -->\n" * 40 + "words"))
    assert process_time() - start < 1
