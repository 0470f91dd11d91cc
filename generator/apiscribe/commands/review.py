"""`apiscribe review`: the places of page files that nobody has looked at since they changed."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..escaping import terminal_line
from ..problems import InputError, Place, Problem, Problems, count
from ..project.config import Config
from ..project.files import read_text
from ..project.journal import write_all
from ..reading.facts import ListedCode, Note, Page, PageExample, Row
from ..reading.yaml.parser import parse_yaml, plain
from .exit_codes import CURRENT, STALE
from .output import print_json, say
from .page_save import spec_pages

# such as ", review: [added, wording]"
_MARK = re.compile(r",\s*review:\s*\[[^\[\]\n]*\]|review:\s*\[[^\[\]\n]*\],?\s?")
_MEND = "take out its `review` by hand"


@dataclass(frozen=True, slots=True)
class _Marked:
    """A row, code, example or note with its mark."""

    address: str
    place: Place
    keys: tuple[str, ...]
    summary: str

    def as_dict(self) -> dict[str, object]:
        place = {"file": self.place.file, "line": self.place.line, "column": self.place.column}
        return {"address": self.address, **place, "review": [*self.keys], "summary": self.summary}

    def __str__(self) -> str:
        where = f"{self.place.file}:{self.place.line}"
        return terminal_line(
            f"{where} {self.address} ({', '.join(self.keys)}) {self.summary}".rstrip()
        )


def run(options: argparse.Namespace, config: Config) -> int:
    """List the places marked `review`, or accept them; return the exit code.

    1 while marks stand, 0 where none is left. Raises InputError.
    """
    pages = spec_pages(config)
    marked = [*_chosen([*_marked(pages)], options.addresses)]
    if options.accept and marked:
        _accept(config, marked)
    if options.format == "json":
        status = "accepted" if options.accept else "to review" if marked else "current"
        print_json({"status": status, "places": [place.as_dict() for place in marked]})
    else:
        _say(marked, options.accept)
    return STALE if marked and not options.accept else CURRENT


def _say(marked: Sequence[_Marked], accepted: bool) -> None:
    for place in marked:
        say(f"{'accepted' if accepted else 'review':<9} {place}", "stages")
    if not marked:
        say("current   no place is marked `review`", "stages")
    elif not accepted:
        say(
            f"{count(len(marked), 'place')} to look at; `apiscribe review --accept` takes the marks out"
        )


def _marked(pages: Iterable[Page]) -> Iterator[_Marked]:
    """Yield whatever has a mark, in the pages' order."""
    for page in pages:
        codes = [code for code_list in page.codes for code in code_list.items]
        places: list[Row | ListedCode | PageExample | Note] = [*page.rows, *codes]
        for item in (*places, *page.examples, *page.notes):
            if item.review:
                summary = getattr(item, "summary", "")
                yield _Marked(item.address, item.place, item.review, summary)


def _chosen(marked: Sequence[_Marked], addresses: Sequence[str]) -> Iterator[_Marked]:
    """Yield the places below some addresses, all of them where none is given."""
    for address in addresses:
        if not any(_is_below(place.address, address) for place in marked):
            message = f"nothing at {address[:80]!r} is marked `review`"
            raise InputError([Problem(Place("spec"), message, (), "see `apiscribe review`")])
    for place in marked:
        if not addresses or any(_is_below(place.address, address) for address in addresses):
            yield place


def _is_below(address: str, above: str) -> bool:
    return address == above or (address.startswith(above) and address[len(above)] in "#/")


def _accept(config: Config, marked: Sequence[_Marked]) -> None:
    """Take the marks out of the page files, all or none."""
    problems = Problems()
    texts = {}
    for name in dict.fromkeys(place.place.file for place in marked):
        text = read_text(config.at(name), name)
        lines = {place.place.line for place in marked if place.place.file == name}
        texts[name] = _without_marks(text, lines, name, problems)
    problems.stop()
    write_all(config.root, texts, [], durable=True)


def _without_marks(text: str, numbers: set[int], name: str, problems: Problems) -> str:
    lines = text.split("\n")
    for number in sorted(numbers):
        line = _without_mark(lines[number - 1])
        if line is None:
            problems.add(Place(name, number), "this mark stands on lines of its own", (), _MEND)
        else:
            lines[number - 1] = line
    accepted = "\n".join(lines)
    parse_yaml(accepted, name)
    return accepted


def _without_mark(line: str) -> str | None:
    """Return a line of YAML without its mark, and with all else that it says; None if it has none.

    What looks like a mark within a text is none.
    """
    start = line.find("{")
    try:
        said = plain(parse_yaml(line[start:], ""))
        if start < 0 or not isinstance(said, dict):
            return None
        wanted = {key: value for key, value in said.items() if key != "review"}
        for match in _MARK.finditer(line):
            rest = line[: match.start()] + line[match.end() :]
            if plain(parse_yaml(rest[start:], "")) == wanted:
                return rest
    except InputError:
        return None
    return None
