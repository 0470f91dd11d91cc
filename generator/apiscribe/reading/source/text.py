"""The text of a page as saved: read, decoded, its line ends made one; refused if it is no text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ...problems import InputError, Place, Problem, shown
from ...project.regular import read_regular

MAX_PAGE_BYTES = 32_000_000
MAX_PAGE_LINES = 2_000_000
_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_KINDS = {
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\xd0\xcf\x11\xe0": "an office document",
    b"{\\rtf": "an RTF document",
    b"\x1f\x8b": "a gzip archive",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"RIFF": "an image or a recording",
    b"bplist00": "a web archive",
    b"From: <Saved by": "a web archive (MHTML)",
    b"MIME-Version:": "a web archive (MHTML) or a mail",
}
_SAVE = "save the page as HTML, Markdown or plain text, in UTF-8"
_ONE = "save one page of the documentation alone, without images inside it"
_SEEN = re.compile(r"[^\s\u200b-\u200d\u2060\ufeff]")
_LINE_END = re.compile(r"\r\n|\n|\r")
_END_NAMES = {"\r\n": "CRLF", "\n": "LF", "\r": "CR"}
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w:.-]{2,40})""", re.I
)
_HEAD, _SAMPLE = 4096, 200_000
_SCRIPTS = (
    ("windows-1251", re.compile(r"[а-яё]"), 0.6),
    ("koi8-r", re.compile(r"[а-яё]"), 0.6),
    ("gb18030", re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]"), 0.9),
    ("windows-1252", re.compile(r"[\x80-\xff–—‘’“”•…€™]"), 0.9),
)


@dataclass(frozen=True)
class Source:
    """A page's name and text; its lines end in a newline, whatever they ended in on disk."""

    name: str
    text: str

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Return the lines without their ends; line 1 is `lines[0]`."""
        return tuple(self.text.removesuffix("\n").split("\n"))

    def place(self, line: int, column: int = 1) -> Place:
        """Return a place on the page."""
        return Place(self.name, line, column)


def read_source(path: Path, name: str) -> Source:
    """Return the page saved in a file, `name` in messages. Raises InputError if it is no text."""
    try:
        return source_of(read_regular(path, MAX_PAGE_BYTES), name)
    except FileNotFoundError:
        raise _refused(name, "there is no such file", "save the page there first") from None
    except IsADirectoryError:
        raise _refused(name, "this is a folder", "name the file of one page") from None
    except OSError as error:
        raise _refused(name, f"the file cannot be read: {error.strerror}", _ONE) from None


def source_of(data: bytes, name: str) -> Source:
    """Return the page in some bytes. Raises InputError if empty, no UTF-8 text or too large."""
    if len(data) > MAX_PAGE_BYTES:
        raise _too_large(name, f"{len(data):,} bytes")
    _refuse_binary(data, name)
    text = _decoded(data.removeprefix(_BOM), name)
    if not _SEEN.search(text):
        raise _refused(name, "the page is empty", _SAVE)
    text = _one_line_end(text, name)
    if (count := text.count("\n")) > MAX_PAGE_LINES:
        raise _too_large(name, f"{count:,} lines", MAX_PAGE_LINES)
    return Source(name, text)


def _refused(name: str, message: str, mend: str, line: int = 1, column: int = 1) -> InputError:
    return InputError([Problem(Place(name, line, column), message, (), mend)])


def _too_large(name: str, size: str, most: int = MAX_PAGE_BYTES) -> InputError:
    return _refused(name, f"the page has {size}; at most {most:,} are read", _ONE)


def _refuse_binary(data: bytes, name: str) -> None:
    kind = next((kind for magic, kind in _KINDS.items() if data.startswith(magic)), None)
    if kind:
        raise _refused(name, f"this is {kind}, not a page of text", _SAVE)
    nul = data.find(b"\x00")
    if nul >= 0 and not data.startswith(_UTF16) and not _looks_wide(data):
        message = f"this is no text: there is a NUL byte at offset {nul}"
        raise _refused(name, message, _SAVE, *_position(data, nul))


def _looks_wide(data: bytes) -> bool:
    head = data[:4096]
    return max(head[::2].count(0), head[1::2].count(0)) > len(head) / 8


def _decoded(data: bytes, name: str) -> str:
    if data.startswith(_UTF16) or _looks_wide(data):
        mend = "convert it: iconv -f UTF-16 -t UTF-8"
        raise _refused(name, "the page is encoded in UTF-16, not in UTF-8", mend)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        message = f"byte 0x{data[error.start]:02x} is not UTF-8"
        encoding = guessed(data)
        message += f"; the page seems to be in {encoding}" if encoding else ""
        mend = f"convert it: iconv -f {encoding or 'ENCODING'} -t UTF-8"
        raise _refused(name, message, mend, *_position(data, error.start)) from None


def _position(data: bytes, offset: int) -> tuple[int, int]:
    """Return line and column of a byte, the column in characters."""
    lines = re.split(rb"\r\n|\n|\r", data[:offset])
    return len(lines), len(lines[-1].decode("utf-8", "replace")) + 1


def _one_line_end(text: str, name: str) -> str:
    if "\r" not in text:
        return text
    _refuse_mixed(text, name)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _refuse_mixed(text: str, name: str) -> None:
    first = None
    for line, match in enumerate(_LINE_END.finditer(text), 1):
        first = first or match[0]
        if match[0] != first:
            message = f"mixed line ends: line {line} ends in {_END_NAMES[match[0]]}, line 1 in {_END_NAMES[first]}"
            start = text.rfind("\n" if "\n" in first else "\r", 0, match.start()) + 1
            mend = r"save it with one kind of line end, for example: sed -i 's/\r$//' " + shown(
                name
            )
            raise _refused(name, message, mend, line, match.start() - start + 1)


def guessed(data: bytes) -> str | None:
    """Return the encoding that a page declares, else the one that its bytes look like."""
    declared = _DECLARED.search(data[:_HEAD])
    if declared and declared[1].lower() not in (b"utf-8", b"utf8"):
        return declared[1].decode("ascii").lower()
    return next(
        (name for name, letters, share in _SCRIPTS if _fits(data, name, letters, share)), None
    )


def _fits(data: bytes, encoding: str, letters: re.Pattern[str], share: float) -> bool:
    foreign = [c for c in data[:_SAMPLE].decode(encoding, "replace") if c > "\x7f"]
    fitting = len(letters.findall("".join(foreign)))
    return bool(foreign) and fitting >= share * len(foreign)
