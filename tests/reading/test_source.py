"""The text of a page as it is saved, and what is refused before any of it is read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apiscribe.problems import InputError, Problem
from apiscribe.reading.source import text as source
from apiscribe.reading.source.text import MAX_PAGE_BYTES, read_source, source_of

ENDS = st.sampled_from(["\n", "\r\n", "\r"])
LINES = st.lists(st.text(st.characters(codec="utf-8", exclude_categories=("Cc",))), min_size=1)


def refused(data: bytes) -> Problem:
    """The one problem of a page that is refused."""
    with pytest.raises(InputError) as caught:
        source_of(data, "page.html")
    (problem,) = caught.value.problems
    assert problem.place.file == "page.html"
    assert problem.mend
    return problem


@given(lines=LINES, end=ENDS, bom=st.booleans())
def test_lines_are_those_of_an_editor(lines: list[str], end: str, bom: bool) -> None:
    """Whatever they end in on disk, and with or without a byte order mark."""
    lines = ["A page", *lines, "its end"]
    data = b"\xef\xbb\xbf" * bom + end.join([*lines, ""]).encode()
    read = source_of(data, "page")
    assert read.lines == tuple(lines)
    assert read.text == "\n".join([*lines, ""])


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n ", b"\xef\xbb\xbf", "\u00a0\u200b\n".encode()])
def test_an_empty_page_is_refused(data: bytes) -> None:
    """Nothing to be seen is nothing to read."""
    assert refused(data).what == "the page is empty"


BINARY = {
    b"%PDF-1.7\nwords": "a PDF document",
    b"PK\x03\x04\x14\x00": "a ZIP archive or an office document",
    b"\x89PNG\r\n\x1a\n": "a PNG image",
    b"\xff\xd8\xff\xe0": "a JPEG image",
    b"\x1f\x8b\x08\x00": "a gzip archive",
    b"From: <Saved by Blink>\r\nSubject: x": "a web archive (MHTML)",
}


@pytest.mark.parametrize("data", BINARY)
def test_a_file_of_another_kind_is_named(data: bytes) -> None:
    """The kinds that people save by mistake are told from one another."""
    assert BINARY[data] in refused(data).what


def test_a_nul_byte_is_placed() -> None:
    """Its line and column, and its offset in the file."""
    problem = refused(b"one\ntwo \x00 three" + b"words " * 200)
    assert (problem.place.line, problem.place.column) == (2, 5)
    assert "offset 8" in problem.what


ENCODED = [
    ("Номер ячейки и её крышка", "windows-1251", "windows-1251"),
    ("Номер ячейки и её крышка", "koi8-r", "koi8-r"),
    ("储物柜的编号和盖子的颜色", "gb18030", "gb18030"),
    ("Größe der Fächer – “außen”", "windows-1252", "windows-1252"),
    ('<meta charset="Shift_JIS"><p>ロッカー', "shift_jis", "shift_jis"),
    ("A page of lockers", "utf-16", "UTF-16"),
    ("A page of lockers", "utf-16-le", "UTF-16"),
    ("A page of lockers", "utf-16-be", "UTF-16"),
]


@pytest.mark.parametrize(("text", "encoding", "named"), ENCODED)
def test_another_encoding_is_guessed(text: str, encoding: str, named: str) -> None:
    """The message names it, and the command that converts from it."""
    problem = refused(text.encode(encoding))
    assert named in problem.what
    assert f"iconv -f {named} -t UTF-8" in problem.mend


def test_a_byte_that_is_no_utf8_is_placed() -> None:
    """Its column counts letters, not bytes."""
    problem = refused("first\nячейка ".encode() + b"\xff and more")
    assert (problem.place.line, problem.place.column) == (2, 8)
    assert "0xff" in problem.what


MIXED = [
    (b"one\ntwo\r\nthree\n", 2, "line 2 ends in CRLF, line 1 in LF"),
    (b"one\r\ntwo\r\nthree\n", 3, "line 3 ends in LF, line 1 in CRLF"),
    (b"one\r\ntwo\rthree\r\n", 2, "line 2 ends in CR, line 1 in CRLF"),
]


@pytest.mark.parametrize(("data", "line", "message"), MIXED)
def test_mixed_line_ends_are_refused(data: bytes, line: int, message: str) -> None:
    """With the first line that differs, as lines would not be those of an editor."""
    problem = refused(data)
    assert message in problem.what
    assert problem.place.line == line


def test_a_large_page_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By its size on disk: not a byte of it is read."""
    path = tmp_path / "page.html"
    with path.open("wb") as file:
        os.truncate(file.fileno(), 50_000_000)
    monkeypatch.setattr(source, "source_of", None)
    with pytest.raises(InputError, match=r"50,000,000 bytes; at most 32,000,000"):
        read_source(path, "page.html")


def test_the_largest_page_is_read() -> None:
    """One byte more is refused."""
    data = b"words of a page\n" * (MAX_PAGE_BYTES // 16)
    assert len(source_of(data, "page").text) == MAX_PAGE_BYTES
    assert "32,000,001 bytes" in refused(data + b"x").what


def test_a_page_of_endless_lines_is_refused() -> None:
    """Few bytes can be many lines, and each costs memory."""
    assert "2,000,001 lines" in refused(b"x" + b"\n" * 2_000_001).what


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    """A folder, nothing at all, and a name that no file can have."""
    for name, message in [("", "folder"), ("gone.html", "no such file"), ("\0", "cannot be read")]:
        with pytest.raises(InputError, match=message):
            read_source(tmp_path / name, "page.html")
