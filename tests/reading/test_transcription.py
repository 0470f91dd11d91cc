"""What the pages record of the docs is there: lines, names, codes and digests.

The docs themselves are not kept in the repository. Name their folder in CDEK_PAGES to
hold the transcription against them.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from running import FOUR, ROOT, load_yaml

FOLDER = os.environ.get("CDEK_PAGES", "")
PAGES = [ROOT / f"spec/pages/{name}.yaml" for name in FOUR]
ZERO_WIDTH = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"))
LONGEST = 14  # lines of the docs that one row or code takes up at most

docs = pytest.mark.skipif(not FOLDER, reason="CDEK_PAGES names no folder with the docs' own pages")
each_page = pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)


@cache
def transcribed(path: Path) -> dict[str, Any]:
    """A page file, as any reader of YAML has it."""
    return load_yaml(path.read_text("utf-8"))


@cache
def source(path: Path) -> tuple[str, ...]:
    """The lines of the docs' page that a page file was read from."""
    file = Path(FOLDER) / transcribed(path)["source"]
    return tuple(file.read_text("utf-8").split("\n"))


def squeezed(text: str) -> str:
    """The text that digests are made of: no white space, one form for each letter."""
    text = unicodedata.normalize("NFC", text).translate(ZERO_WIDTH)
    return "".join(text.split())


def rows(path: Path) -> Iterator[tuple[str, dict[str, Any], int]]:
    """Every row with its address and the line where the next one begins."""
    page = transcribed(path)
    for table in page["tables"]:
        lines = [row["line"] for row in table["rows"]] + [10**9]
        for row, (line, following) in zip(table["rows"], pairwise(lines), strict=True):
            end = min(max(following, line + 1), line + LONGEST)
            yield f"{page['page']}#{table['table']}/{row['no']}", row, end


def codes(path: Path) -> Iterator[tuple[str, dict[str, Any], int]]:
    """Every code with its address and the line where the next one begins."""
    page = transcribed(path)
    for code_list in page.get("codes", ()):
        lines = sorted({item["line"] for item in code_list["items"]})
        for item in code_list["items"]:
            following = next((n for n in lines if n > item["line"]), 10**9)
            end = min(following, item["line"] + LONGEST)
            yield f"{page['page']}#{code_list['list']}/{item['code']}", item, end


def between(path: Path, line: int, end: int) -> str:
    """The squeezed text of some lines, counted from 1, the last one not included."""
    return squeezed("\n".join(source(path)[line - 1 : end - 1]))


def has(text: str, wording: str, most: int) -> bool:
    """Whether any piece of a text that starts soon enough has this digest."""
    for start in range(min(most, len(text))):
        joined = sha256()
        for letter in text[start:]:
            joined.update(letter.encode())
            if joined.hexdigest().startswith(wording):
                return True
    return False


@docs
@each_page
def test_each_row_stands_where_it_says(path: Path) -> None:
    """The recorded line begins with the row's number and name."""
    wrong = []
    for address, row, end in rows(path):
        number, name = re.escape(row["no"]), re.escape(squeezed(row["name"]))
        if not re.match(rf"{number}\|?{name}", between(path, row["line"], end)):
            wrong.append(address)
    assert wrong == []


@docs
@each_page
def test_each_code_stands_where_it_says(path: Path) -> None:
    """The recorded line holds the code, and the lines from there its title."""
    wrong = []
    for address, item, end in codes(path):
        code = "null" if item["code"] is None else str(item["code"])
        there = re.search(rf"(?<!\w){re.escape(code)}", source(path)[item["line"] - 1])
        titled = squeezed(item.get("title", "")) in between(path, item["line"], end)
        if not there or not titled:
            wrong.append(address)
    assert wrong == []


@docs
@each_page
def test_digests_are_those_of_the_wording(path: Path) -> None:
    """Of each row and code, a piece of the text from its line on has the digest."""
    wrong, all_of_them = [], 0
    for address, fact, end in [*rows(path), *codes(path)]:
        if "wording" in fact:
            all_of_them += 1
            text, printed = between(path, fact["line"], end), squeezed(head(fact))
            from_head = text[max(text.find(printed), 0) :]
            if not has(from_head, fact["wording"], len(printed) + 8):
                wrong.append(address)
    assert all_of_them > 10
    assert wrong == []


def head(fact: dict[str, Any]) -> str:
    """What stands before the wording of a row, or of a code: number and name, or code."""
    if "no" in fact:
        return f"{fact['no']}{fact['name']}"
    return "null" if fact["code"] is None else f"{fact['code']}{fact.get('title', '')}"


@docs
@each_page
def test_lines_go_down_the_page(path: Path) -> None:
    """Rows and codes stand in the order of the docs, below the heads of their tables."""
    page = transcribed(path)
    last = len(source(path))
    for table in page["tables"]:
        lines = [table["line"], *(row["line"] for row in table["rows"])]
        assert lines == sorted(lines), table["table"]
        assert lines[-1] <= last
    for code_list in page.get("codes", ()):
        lines = [code_list["line"], *(item["line"] for item in code_list["items"])]
        assert lines == sorted(lines), code_list["list"]
        assert lines[-1] <= last


@docs
@each_page
def test_environments_and_examples_stand_where_they_say(path: Path) -> None:
    """The recorded lines hold the URL of an environment, the start of an example."""
    page = transcribed(path)
    for item in page.get("environments", ()):
        text = between(path, item["line"], item["line"] + 4)
        assert squeezed(item["url"]) in text, item["name"]
    for item in page.get("examples", ()):
        text = between(path, item["line"], item["line"] + 3)
        assert "{" in text, item["example"]


@each_page
def test_summaries_are_words_of_our_own(path: Path) -> None:
    """No sentence of the docs is kept; a summary is short, and ends in a full stop."""
    page = transcribed(path)
    facts = [row for table in page["tables"] for row in table["rows"]]
    facts += [item for code_list in page.get("codes", ()) for item in code_list["items"]]
    facts += page.get("notes", [])
    assert len(facts) > 20
    for fact in facts:
        assert re.fullmatch(r"\S+( \S+)*\.", fact["summary"]), fact
        assert len(fact["summary"]) <= 120, fact
        assert sha256(squeezed(fact["summary"]).encode()).hexdigest()[:12] != fact.get("wording")  # fmt: skip
