"""Compiles pages and decisions into the contract, and counts what it covers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..problems import Place, Problems
from ..reading.facts import Page
from .accessors import add_accessors
from .additions import add_parts, check_references
from .agreement import check_rows
from .client_extensions import add_calls
from .codes import Enums, enumerate_all
from .contract_checks import check_document
from .decisions import Decisions, Fact, apply, facts_of
from .enum_schemas import enum_schema
from .events import add_events
from .example_checks import (
    attach_examples,
    check_examples,
    read_examples,
    schema_of_examples,
)
from .objects import Shapes, shape_all
from .operations import paths, servers, webhooks
from .properties import Compiler
from .row_tree import Tree, build_tree
from .rules import RuleCount, add_rules


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the pages the contract cites."""

    rows: int
    rows_cited: int
    codes: int
    codes_cited: int
    notes: int
    notes_cited: int
    rules_modelled: int
    rules_not_modelled: int

    def __str__(self) -> str:
        return (
            f"rows {self.rows_cited}/{self.rows}, codes {self.codes_cited}/{self.codes}, "
            f"notes {self.notes_cited}/{self.notes}, rules modelled {self.rules_modelled}, "
            f"not modelled {self.rules_not_modelled}"
        )


@dataclass(frozen=True, slots=True)
class Contract:
    """The OpenAPI document, its coverage, and where each fact of the pages stands."""

    document: Mapping[str, Any]
    coverage: Coverage
    places: Mapping[str, Place]


def compile_contract(
    pages: Sequence[Page], decisions: Decisions, examples: Path, examples_name: str
) -> Contract:
    """The contract of these pages under these decisions.

    Raises InputError with every problem: expired decisions, undecided disagreements,
    unknown types, lost names, examples that the contract would refuse.
    """
    decided = apply(decisions, facts_of(pages))
    problems = Problems()
    tree = build_tree(pages, decided, problems)
    problems.stop()
    document, shapes, rules = _document(pages, decided, tree, decisions, problems)
    check_references(document, decisions, problems)
    problems.stop()
    check_document(document, decisions, problems)
    problems.stop()
    _finish(document, pages, shapes, decisions, rules, (examples, examples_name))
    places = {address: fact.place for address, fact in decided.items()}
    return Contract(document, _coverage(document, pages, rules), places)


def draft_contract(pages: Sequence[Page], decisions: Decisions) -> tuple[Mapping[str, Any], Tree]:
    """What these pages would make, as far as it goes, and their decided rows.

    For comparing two states of a page: it has no examples, and what the compile would refuse
    is let pass. Raises InputError for decisions that have expired.
    """
    decided = apply(decisions, facts_of(pages))
    problems = Problems()
    tree = build_tree(pages, decided, problems)
    return _document(pages, decided, tree, decisions, problems)[0], tree


def _document(
    pages: Sequence[Page],
    decided: Mapping[str, Fact],
    tree: Tree,
    decisions: Decisions,
    problems: Problems,
) -> tuple[dict[str, Any], Shapes, RuleCount]:
    shapes = shape_all(tree, decisions, problems)
    enums = enumerate_all(decided, decisions, problems)
    check_rows(tree, shapes, decisions, problems)
    schemas = _schemas(tree, shapes, enums, problems)
    rules = add_rules(schemas, decisions, decided, problems)
    document = {
        **_head(decisions),
        "servers": servers(pages, decided, problems),
        "paths": paths(pages, decided, decisions, problems),
        **_named("webhooks", webhooks(pages, shapes)),
        "components": {"schemas": schemas},
    }
    add_parts(document, decisions, problems)
    add_accessors(schemas, decisions, problems)
    add_calls(document, decisions, decided, problems)
    add_events(document, decisions, decided, problems)
    return document, shapes, rules


def rows_tree(pages: Sequence[Page], decisions: Decisions) -> Tree:
    """The decided rows as a tree, without compiling the contract."""
    problems = Problems()
    tree = build_tree(pages, apply(decisions, facts_of(pages)), problems)
    problems.stop()
    return tree


def _named(name: str, value: dict[str, Any]) -> dict[str, Any]:
    """A part of the document, or nothing if it would be empty."""
    return {name: value} if value else {}


def _head(decisions: Decisions) -> dict[str, Any]:
    about = decisions.contract
    info = {"title": about["title"], "version": about["version"]}
    if "summary" in about:
        info["summary"] = about["summary"]
    return {"openapi": "3.1.0", "info": info}


def _schemas(tree: Tree, shapes: Shapes, enums: Enums, problems: Problems) -> dict[str, Any]:
    compiler = Compiler(tree, shapes, enums, problems)
    schemas = {name: compiler.schema(shape) for name, shape in shapes.by_name.items()}
    for name, enum in enums.by_name.items():
        if name in schemas:
            what = f"an object schema and an enum are both called {name}"
            problems.add(enum.place, what, (), "name them apart in the decisions")
        schemas[name] = enum_schema(enum, enums, problems)
    return schemas


def _finish(
    document: dict[str, Any],
    pages: Sequence[Page],
    shapes: Shapes,
    decisions: Decisions,
    rules: RuleCount,
    examples: tuple[Path, str],
) -> None:
    problems = Problems()
    schemas = document["components"]["schemas"]
    found = schema_of_examples(pages, shapes, schemas, decisions, problems)
    problems.stop()
    values = read_examples(found, *examples, problems)
    check_examples(document, found, values, decisions, problems)
    problems.stop()
    attach_examples(document, found, values)
    if rules.not_modelled:
        document["x-not-modelled"] = list(rules.not_modelled)


def _coverage(document: Mapping[str, Any], pages: Sequence[Page], rules: RuleCount) -> Coverage:
    cited = set(_citations(document))
    rows = {row.address for page in pages for row in page.rows}
    codes = {c.address for page in pages for found in page.codes for c in found.items}
    notes = {note.address for page in pages for note in page.notes}
    inline = {
        code.address
        for page in pages
        for found in page.codes
        if cited & set(found.of)
        for code in found.items
    }
    return Coverage(
        len(rows),
        len(rows & cited),
        len(codes),
        len(codes & (cited | inline)),
        len(notes),
        len(notes & cited),
        rules.modelled,
        len(rules.not_modelled),
    )


def _citations(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "x-rows":
                yield from value
            else:
                yield from _citations(value)
    elif isinstance(node, list):
        for value in node:
            yield from _citations(value)
