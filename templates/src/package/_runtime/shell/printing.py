# Written by apiscribe build; edits are lost.
"""Prints for people, as tables, and for programs, as JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from shutil import get_terminal_size
from typing import Any, cast

from pydantic import BaseModel

from ..models.typeguards import is_list, is_object
from .standard_streams import put, writing

Row = dict[str, str]
_WIDEST = 40
_FRAME = 3
"""Columns of a terminal: what a text takes at most before it is broken, and what is around it."""


def wants_json(asked: bool) -> bool:
    """Say whether JSON is to be printed: when asked for, and to what is no terminal."""
    return asked or not sys.stdout.isatty()


def complain(text: str) -> None:
    """Print a line for people, beside the output."""
    put(_clean(text), sys.stderr)


def as_json(value: Any) -> None:
    """Print a value as JSON: models as they came, numbers as they were written."""
    put_bytes(in_json(value) + b"\n")


def put_bytes(content: bytes) -> None:
    """Print bytes as they are."""
    with writing(sys.stdout) as stream:
        stream.buffer.write(content)
        stream.buffer.flush()


def write_whole(path: str, content: bytes) -> None:
    """Write a file, all of it or nothing. Raises OSError."""
    part = f"{path}.part"
    with open(part, "wb") as file:
        file.write(content)
    os.replace(part, path)


def show(value: Any, title: str, at: str = "", columns: Sequence[str] = ()) -> None:
    """Print a value as tables: lists of objects each as one, all else as another.

    With `columns`, paths within one of the items of the list at a path, they alone are
    printed of that list, and nothing else unless it is empty. Without them a table has
    those that are as wide as the terminal, the members of an item first.
    """
    plain: Any = json.loads(in_json(value), parse_float=str)
    items: Any = _at(plain, at)
    if columns and is_list(items) and items:
        rows = [dict(_cells(item, "")) for item in items]
        named = _short(columns)
        table(title, [{named[path]: row.get(path, "") for path in columns} for row in rows])  # fmt: skip
        return
    tables = [(name, rows) for name, rows in _tables(plain, title) if rows]
    if not tables:
        complain("nothing was found" if is_list(plain) else "the answer is empty")
    for name, rows in tables:
        told = _fitting(rows)
        table(name, told)
        if told and len(told[0]) < len({column for row in rows for column in row}):
            put(f"{name}: --json has all fields")


def _short(paths: Sequence[str]) -> dict[str, str]:
    """Return the last word of each path, or all of it where several end alike."""
    last = [path.rpartition(".")[2] for path in paths]
    return {p: word if last.count(word) == 1 else p for p, word in zip(paths, last, strict=True)}  # fmt: skip


def _fitting(rows: list[Row]) -> list[Row]:
    """Return rows with as many columns as a terminal has room for."""
    columns = dict.fromkeys(name for row in rows for name in row)
    room, chosen = get_terminal_size().columns, list[str]()
    for name in sorted(columns, key=lambda name: name.count(".")):
        widest = max(len(text) for row in rows for text in (name, row.get(name, "")))
        if not chosen or min(widest, _WIDEST) + _FRAME <= room:
            chosen.append(name)
            room -= min(widest, _WIDEST) + _FRAME
    return [{name: row.get(name, "") for name in chosen} for row in rows]


def table(title: str, rows: Sequence[Row]) -> None:
    """Print rows as a table, in colours if rich is there."""
    columns = list(dict.fromkeys(name for row in rows for name in row))
    cells = [[_clean(row.get(name, "")) for name in columns] for row in rows]
    try:
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text
    except ModuleNotFoundError:
        put("\n".join(_plain(title, columns, cells)))
        return
    grid = Table()
    for name in columns:
        grid.add_column(name, header_style="cyan", overflow="fold")
    for line in cells:
        grid.add_row(*map(Text, line))
    # A title of the table's own would be broken to the width of the table.
    with writing(sys.stdout) as stream:
        Console(file=stream).print(Text(title, style="bold"), grid, sep="\n")


def in_json(value: Any) -> bytes:
    """Return a value as JSON."""
    if isinstance(value, BaseModel):
        return bytes(cast("Any", value).to_wire())
    if is_list(value):
        return b"[" + b",".join(map(in_json, value)) + b"]"
    return json.dumps(value, ensure_ascii=False, default=str).encode()


def _tables(value: Any, title: str) -> Iterator[tuple[str, list[Row]]]:
    if is_list(value):
        yield title, [dict(_cells(item, "")) for item in value]
        return
    facts = dict(_cells(value, ""))
    yield title, [{"field": name, "value": text} for name, text in facts.items()]
    for path, items in _lists(value, ""):
        yield path, [dict(_cells(item, "")) for item in items]


def _cells(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Yield what stands at the leaves, lists of objects in tables left out."""
    if is_object(value):
        for name, member in value.items():
            yield from _cells(member, f"{path}.{name}" if path else name)
    elif not is_list(value):
        yield path or "value", _text(value)
    elif not _is_table(value):
        yield path, ", ".join(map(_text, value))


def _lists(value: Any, path: str) -> Iterator[tuple[str, list[Any]]]:
    if is_object(value):
        for name, member in value.items():
            yield from _lists(member, f"{path}.{name}" if path else name)
    elif is_list(value) and _is_table(value):
        yield path, value
        for place, item in enumerate(value):
            yield from _lists(item, f"{path}[{place}]")


def _at(value: Any, path: str) -> Any:
    for name in path.split(".") if path else ():
        value = value.get(name) if is_object(value) else None
    return value


def _is_table(items: list[Any]) -> bool:
    return any(is_object(item) for item in items)


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "-" if value is None else json.dumps(value, ensure_ascii=False)


def _plain(title: str, columns: list[str], cells: list[list[str]]) -> Iterator[str]:
    lines = [columns, *cells]
    widths = [max(len(line[n]) for line in lines) for n in range(len(columns))]
    yield title
    for line in lines:
        padded = [text.ljust(width) for text, width in zip(line, widths, strict=True)]
        yield "  " + "  ".join(padded).rstrip()


def _clean(text: str) -> str:
    """Return a text without what a terminal would take as an order."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text)
