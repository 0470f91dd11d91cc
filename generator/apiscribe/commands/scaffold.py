"""`apiscribe scaffold`: names that were given by rule, into the decisions, for editing."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import yaml

from ..deciding.contract_yaml import block_text, flow_text
from ..deciding.given_names import GivenNames
from ..pipeline import compiled, read_spec
from ..problems import InputError, Place, Problem
from ..project.config import Config
from ..project.files import read_text
from ..project.journal import write_all
from .exit_codes import CURRENT
from .output import print_json, say

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_LONGEST = 150
HEAD = """\
# yaml-language-server: $schema=decisions.schema.json
# Where the contract differs from the pages, and why; and what things are called.
"""


def run(options: argparse.Namespace, config: Config) -> int:
    """Write the names, or show them, and return the exit code. Raises InputError."""
    names = compiled(config, *read_spec(config, lambda stage, detail: None)).named
    file = f"{config.spec}/decisions.yaml"
    written = []
    if names and not options.dry_run:
        text = read_text(config.at(file), file) if config.at(file).exists() else HEAD
        sections: dict[str, Any] = {
            "schemas": names.schemas, "codes": names.codes, "operations": names.operations,
        }  # fmt: skip
        text = with_entries(text, file, sections)
        write_all(config.root, {file: text}, (), durable=True)
        written.append(file)
    _report(options, names, written)
    return CURRENT


def _report(options: argparse.Namespace, names: GivenNames, written: list[str]) -> None:
    if options.format == "json":
        print_json({"named": names.as_dict(), "written": written})
        return
    for kind, each in names.as_dict().items():
        for name in each:
            say(f"{kind:<11} {name}")
    for file in written:
        say(f"wrote       {file}", "stages")
    if not names:
        say("current     everything has a name in the decisions", "stages")


def with_entries(text: str, name: str, entries: Mapping[str, Sequence[Mapping[str, Any]]]) -> str:
    """Return the text of a decisions file with further entries at the ends of its sections.

    A section that is not there yet comes last. Raises InputError for a file that is written
    as one mapping in braces.
    """
    root: Any = yaml.compose(text, Loader=_LOADER)
    if root is not None and root.flow_style:
        message = "names cannot be put into a file that is one mapping in braces"
        place = Place(name, root.start_mark.line + 1, root.start_mark.column + 1)
        raise InputError([Problem(place, message, (), "write each section on lines of its own")])
    nodes = {key.value: node for key, node in root.value} if root is not None else {}
    there = [section for section in entries if section in nodes]
    for section in sorted(there, key=lambda key: -nodes[key].start_mark.index):
        text = _extended(text, nodes[section], entries[section])
    for section, added in entries.items():
        if section not in nodes and added:
            text = f"{_ended(text)}\n{section}:\n{_block(added, 2)}"
    return text


def _extended(text: str, node: Any, entries: Sequence[Mapping[str, Any]]) -> str:
    """Return the text with entries after the last item of a list."""
    if not entries:
        return text
    if node.flow_style:
        end = text.rindex("]", 0, node.end_mark.index)
        before = text[:end].rstrip()
        comma = "" if before.endswith((",", "[")) else ", "
        return f"{before}{comma}{', '.join(map(flow_text, entries))}{text[end:]}"
    last = max(_ends(node))
    newline = text.find("\n", last)
    end = len(text) if newline < 0 else newline + 1
    return _ended(text[:end]) + _block(entries, node.start_mark.column) + text[end:]


def _ends(node: Any) -> Iterable[int]:
    """Yield where the values within a node end, without what stands behind them."""
    if isinstance(node, yaml.ScalarNode) or node.flow_style:
        folded = getattr(node, "style", None) in ("|", ">")
        yield node.end_mark.index - (1 if folded else 0)
        return
    for item in node.value:
        for inner in item if isinstance(item, tuple) else (item,):
            yield from _ends(inner)


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"


def _block(entries: Iterable[Mapping[str, Any]], indent: int) -> str:
    return "".join(f"{' ' * indent}{line}\n" for entry in entries for line in _lines(entry))


def _lines(entry: Mapping[str, Any]) -> list[str]:
    """Return the lines of an entry: one if it is short."""
    flow = flow_text(entry)
    if len(flow) <= _LONGEST:
        return [f"- {flow}"]
    first, *rest = block_text(entry).splitlines()
    return [f"- {first}", *(f"  {line}" for line in rest)]
