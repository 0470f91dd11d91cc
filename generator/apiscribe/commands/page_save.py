"""A page as read, into the spec: its file and its examples, all or nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from ..deciding.decisions import load_decisions
from ..drift.citations import readdressed
from ..drift.diff import compare
from ..drift.pending import PENDING_FILE, pending_changes, pending_text, read_pending
from ..problems import InputError, Place, Problem
from ..project.config import Config
from ..project.files import read_text
from ..project.journal import write_all
from ..project.listing import page_names
from ..project.regular import read_regular
from ..reading.assembly.examples import json_text
from ..reading.facts import Page
from ..reading.matching.fingerprint import fingerprint
from ..reading.matching.removals import check_removals
from ..reading.matching.summaries import codes_of, kept_values
from ..reading.page import Reading
from ..reading.yaml.pages import load_pages
from ..reading.yaml.parser import parse_yaml
from ..reading.yaml.schemas import nonconformities
from ..reading.yaml.writer import page_text

_SCANNER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# such as "line: 12"
_LINE = re.compile(r"(?<=[ {])line: [0-9]+")
_HEAD = "# yaml-language-server: $schema=../page.schema.json\n"


def spec_pages(config: Config) -> tuple[Page, ...]:
    """Return the pages of a project; none where there is no page file yet."""
    folder = config.at(f"{config.spec}/pages")
    return load_pages(folder, f"{config.spec}/pages") if page_names(folder) else ()


def save(config: Config, reading: Reading, *, accept_removals: bool) -> list[str]:
    """Write the page's file, and its examples where they changed; the files written.

    Raises InputError, and writes nothing, for a page with problems, for one that lost too
    much, for a page file with comments that would be lost, and for a decision on a row that is
    gone while another row has its number.
    """
    check_readable(reading, accept_removals=accept_removals)
    spec, page = reading.spec, reading.page
    name = f"{config.spec}/pages/{page.page}.yaml"
    comments = _comments(config.at(name), name)
    value = dict(reading.value)
    if spec and fingerprint(spec) != fingerprint(page):
        value["earlier"] = [*spec.earlier, fingerprint(spec)]
    texts = {name: _stable(page_text(value, comments), config.at(name), name)}
    _check(texts[name], name)
    texts |= _examples(config, reading)
    if spec:
        texts |= _citations(config, spec, page) | _pending(config, page)
    gone = {example.file for example in spec.examples} - {*reading.examples} if spec else set()
    return _written(config, texts, {f"{config.spec}/examples/{file}" for file in gone})


def check_readable(reading: Reading, *, accept_removals: bool) -> None:
    """Raise InputError for a page with problems, or one that lost too much."""
    if reading.problems:
        raise InputError(reading.problems)
    if reading.spec and not accept_removals:
        check_removals(reading.spec, reading.page, reading.file)


def _stable(text: str, path: Path, name: str) -> str:
    """Return the text of a page file; as it was where nothing but lines of the page differs."""
    known = read_text(path, name) if path.exists() else ""
    return known if _LINE.sub("", known) == _LINE.sub("", text) else text


def _citations(config: Config, spec: Page, page: Page) -> dict[str, str]:
    """Return the decisions, citing rows by the numbers that they have now."""
    name = f"{config.spec}/decisions.yaml"
    if not config.at(name).is_file():
        return {}
    return {name: readdressed(read_text(config.at(name), name), name, spec, page)}


def _pending(config: Config, page: Page) -> dict[str, str]:
    """Return the changes that wait for a release, this page's among them; none before decisions."""
    decisions_name, name = f"{config.spec}/decisions.yaml", f"{config.spec}/{PENDING_FILE}"
    if not config.at(decisions_name).is_file():
        return {}
    decisions = load_decisions(config.at(decisions_name), decisions_name)
    [drift] = compare(spec_pages(config), decisions, [page], config.package.import_name)
    changes = pending_changes(drift)
    waiting = read_pending(config.at(name), name)
    return {name: pending_text([*waiting, *changes])} if changes else {}


def _written(config: Config, texts: Mapping[str, str], gone: set[str]) -> list[str]:
    changed = {name: text for name, text in texts.items() if _text(config.at(name)) != text}
    there = sorted(name for name in gone if config.at(name).exists())
    write_all(config.root, changed, there, durable=True)
    return [*changed, *there]


def _text(path: Path) -> str | None:
    try:
        return read_regular(path).decode("utf-8", "replace")
    except OSError:
        return None


def _check(text: str, name: str) -> None:
    """Refuse facts that the dialect does not allow."""
    problems = nonconformities(parse_yaml(text, name), "page.schema.json", name)
    if problems:
        raise InputError(problems)


def _comments(path: Path, name: str) -> str:
    """Return the comments above the page; one further below would be lost, and is refused."""
    if not path.exists():
        return _HEAD
    text = read_text(path, name)
    lines = text.splitlines(keepends=True)
    above = next((i for i, line in enumerate(lines) if line.strip() and line[0] != "#"), 0)
    line = _comment_below(text, above)
    if line is not None:
        mend = "put it above the first key of the file, or take it out"
        message = "a comment here would be lost when the page is written"
        raise InputError([Problem(Place(name, line), message, (), mend)])
    return "".join(lines[:above])


def _comment_below(text: str, above: int) -> int | None:
    """Return the line of the first comment after some lines, told by what lies between tokens."""
    lines = text.splitlines(keepends=True)
    start = sum(map(len, lines[:above]))
    end = start
    for token in yaml.scan(text[start:], Loader=_SCANNER):
        between = text[end : start + token.start_mark.index]
        if "#" in between:
            return text.count("\n", 0, end + between.index("#")) + 1
        end = max(end, start + token.end_mark.index)
    rest = text[end:]
    return text.count("\n", 0, end + rest.index("#")) + 1 if "#" in rest else None


def _examples(config: Config, reading: Reading) -> dict[str, str]:
    """Return the texts of examples that are new, or are printed otherwise than they were."""
    known = {example.file: example for example in (reading.spec.examples if reading.spec else ())}
    codes = codes_of(reading.page)
    texts = {}
    for entry in reading.value.get("examples", ()):
        file = entry["file"]
        name = f"{config.spec}/examples/{file}"
        path = config.at(name)
        if file in known and known[file].wording in (None, entry["wording"]) and path.exists():
            continue
        kept = _json(path, name) if path.exists() else None
        texts[name] = json_text(kept_values(reading.examples[file], kept, codes))
    return texts


def _json(path: Path, name: str) -> Any:
    try:
        return json.loads(read_text(path, name))
    except ValueError as error:
        raise InputError([Problem(Place(name), f"not JSON: {error}")]) from None
