"""Compiles pages and decisions into the contract, counts what it covers, and writes it as YAML."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..problems import Place, Problem, Problems
from ..reading.facts import Page
from ..reading.yaml.parser import plain
from .accessors import add_accessors
from .additions import add_parts, check_references, decided_parts
from .agreement import Agreement, check_rows
from .base_paths import base_paths
from .bodies import Bodies
from .call_rules import add_call_rules
from .codes import merge_enums
from .contract_checks import check_document
from .contract_yaml import block_text
from .coverage import Coverage, coverage
from .decisions import Decisions, Fact, apply, facts_of
from .documented_calls import documented_calls, heads, tell_of_no_call, with_calls
from .documented_examples import (
    attach_examples,
    check_examples,
    check_samples,
    read_examples,
    schema_of_examples,
)
from .enum_names import enums_by_rule
from .enum_schemas import enum_schema
from .events import add_events, webhooks
from .given_names import GivenNames, given_names
from .joined_objects import joined_objects
from .objects import MergedObjects, merge_objects
from .operations import paths
from .outcomes import add_calls
from .page_selection import ordered, remaining
from .properties import Compiler
from .row_sets import selected
from .row_tree import Tree, build_tree
from .rules import RuleCount, add_rules
from .servers import add_security, servers
from .settlements import Settlements
from .stand_in_answers import add_answers, check_refusals, files_of_answers
from .verdicts import Verdicts
from .words import words

HEADER = """\
# Written by `apiscribe build` from pages/ and decisions.yaml; edits are lost.
"""


@dataclass(frozen=True, slots=True)
class Contract:
    """The OpenAPI document, its coverage, and where each fact of the pages stands.

    `named` are the names that nobody decided, `warnings` what is taken otherwise than it stands,
    `answers` the files that a stand-in's answers are from.
    """

    document: Mapping[str, Any]
    coverage: Coverage
    places: Mapping[str, Place]
    named: GivenNames
    warnings: tuple[Problem, ...]
    answers: frozenset[str]

    def say_given(self, say: Callable[[str, str], None]) -> None:
        """Say what is taken otherwise than it stands, once each, and what was named by rule."""
        places: dict[str, list[Place]] = {}
        for warning in self.warnings:
            places.setdefault(warning.what, []).append(warning.place)
        for what, where in places.items():
            more = f" (and {len(where) - 1} more)" if len(where) > 1 else ""
            say("warning", f"{where[0]}: {what}{more}")
        if self.named:
            say("named", f"{self.named}; `apiscribe scaffold` writes them into decisions.yaml")


def compile_contract(
    pages: Sequence[Page], decisions: Decisions, examples: Path, examples_name: str
) -> Contract:
    """Return the contract of these pages under these decisions.

    Raises InputError with every problem: expired decisions, undecided disagreements,
    unknown types, lost names, examples that the contract would refuse.
    """
    problems = Problems()
    pages, decisions, decided = _decided(ordered(pages, decisions, problems), decisions, problems)
    problems.stop()
    tree = build_tree(pages, decided, decisions.proposals, problems)
    problems.stop()
    document, objects, rules, named = _document(pages, decided, tree, decisions, problems)
    check_references(document, decisions, problems)
    problems.stop()
    check_document(document, decisions, problems)
    problems.stop()
    held = decisions, decided
    _finish(document, pages, objects, held, rules, (examples, examples_name), problems)
    places = {address: fact.place for address, fact in decided.items()}
    places |= decided_parts(decisions)
    covered = coverage(document, pages, rules)
    warnings = tuple(sorted({*problems.warnings}))
    return Contract(document, covered, places, named, warnings, files_of_answers(decisions))


def draft_contract(
    pages: Sequence[Page], decisions: Decisions
) -> tuple[Mapping[str, Any], Tree, tuple[Problem, ...]]:
    """Return what these pages would make, their decided rows, and what a compile would refuse.

    For comparing two states of a page: it has no examples. Raises InputError for decisions
    that have expired.
    """
    problems = Problems()
    pages, decisions, decided = _decided(ordered(pages, decisions, problems), decisions, problems)
    tree = build_tree(pages, decided, decisions.proposals, problems)
    document = _document(pages, decided, tree, decisions, problems)[0]
    return document, tree, tuple(problems.items)


def _document(
    pages: Sequence[Page],
    decided: Mapping[str, Fact],
    tree: Tree,
    decisions: Decisions,
    problems: Problems,
) -> tuple[dict[str, Any], MergedObjects, RuleCount, GivenNames]:
    bases = base_paths(pages, decided)
    calls = documented_calls(pages, decided, bases, decisions, problems)
    tell_of_no_call(pages, calls, problems)
    decisions = with_calls(decisions, calls)
    settlements = Settlements(decisions, tree)
    joined = joined_objects(tree, calls)
    objects = merge_objects(tree, decisions, heads(calls), joined, settlements, problems)
    ruled = enums_by_rule(decided, tree, objects, decisions, problems)
    enums = merge_enums(decided, decisions, ruled, problems)
    check_rows(tree, objects, decisions, problems)
    compiler = Compiler(tree, objects, enums, decisions.proposals, decisions.is_draft, problems)
    schemas = _schemas(compiler, problems)
    rules = add_rules(schemas, decisions, decided, problems)
    held = Agreement(decisions), settlements
    bodies = Bodies(tree, objects, compiler, decisions, *held, problems)
    document = {
        **_head(pages, decisions),
        "servers": servers(pages, decided, bases, problems),
        "paths": paths(calls, bodies),
        **_named("webhooks", webhooks(pages, objects, problems)),
        "components": {"schemas": schemas},
    }
    settlements.check(problems)
    add_security(document, decisions)
    add_parts(document, decisions, problems)
    add_accessors(schemas, decisions, problems)
    add_calls(document, decisions, decided, problems)
    check_refusals(document, decisions, problems)
    add_call_rules(document, decisions, problems)
    add_events(document, decisions, decided, problems)
    return document, objects, rules, given_names(tree, objects, enums, ruled, calls)


def rows_tree(pages: Sequence[Page], decisions: Decisions) -> Tree:
    """Return the decided rows as a tree, without compiling the contract.

    Those of operations that are left out are in it too.
    """
    problems = Problems()
    decided = apply(selected(decisions, facts_of(pages), problems), facts_of(pages))
    tree = build_tree(pages, decided, decisions.proposals, problems)
    problems.stop()
    return tree


def _decided(
    pages: Sequence[Page], decisions: Decisions, problems: Problems
) -> tuple[Sequence[Page], Decisions, Mapping[str, Fact]]:
    """Return pages, decisions and decided facts, without the operations that are left out.

    Decisions have the rows of their sets. Sets are of all rows, so that leaving an operation out is no other count.
    """
    facts = facts_of(pages)
    decisions = selected(decisions, facts, problems)
    decided = apply(decisions, facts)
    rest = remaining(pages, decisions, problems)
    return rest, decisions, {address: decided[address] for address in facts_of(rest)}


def _named(name: str, value: dict[str, Any]) -> dict[str, Any]:
    """Return a part of the document, or nothing if it would be empty."""
    return {name: value} if value else {}


def _head(pages: Sequence[Page], decisions: Decisions) -> dict[str, Any]:
    about = decisions.contract
    title = pages[0].title if len(pages) == 1 else _in_words(decisions.project)
    info = {"title": about.get("title", title), "version": about.get("version", "1")}
    if "summary" in about:
        info["summary"] = about["summary"]
    return {"openapi": "3.1.0", "info": info}


def _in_words(project: str) -> str:
    """Return the name of a project as a title: `shelf-client` is the Shelf API."""
    named = [word.capitalize() for word in words(project) if word not in ("api", "client")]
    return " ".join([*named, "API"])


def _schemas(compiler: Compiler, problems: Problems) -> dict[str, Any]:
    objects, enums = compiler.objects, compiler.enums
    schemas = {name: compiler.schema(merged) for name, merged in objects.by_name.items()}
    for name, enum in enums.by_name.items():
        if name in schemas:
            message = f"an object schema and an enum are both called {name}"
            problems.add(enum.place, message, (), "name them apart in the decisions")
        schemas[name] = enum_schema(enum, enums, problems)
    return schemas


def _finish(
    document: dict[str, Any],
    pages: Sequence[Page],
    objects: MergedObjects,
    held: tuple[Decisions, Mapping[str, Fact]],
    rules: RuleCount,
    examples: tuple[Path, str],
    problems: Problems,
) -> None:
    schemas = document["components"]["schemas"]
    schema_of = schema_of_examples(pages, objects, schemas, held[0], problems)
    problems.stop()
    values = read_examples(schema_of, *examples, problems)
    held_to = Verdicts(document)
    check_examples(held_to, schema_of, values, held, problems)
    check_samples(held_to, held[0], problems)
    add_answers(held_to, held[0], *examples, problems)
    problems.stop()
    attach_examples(document, schema_of, values)
    if held[0]["walk"]:
        document["x-walk"] = [plain(item) for item in held[0]["walk"]]
    if rules.not_modelled:
        document["x-not-modelled"] = list(rules.not_modelled)


def contract_text(document: Mapping[str, Any]) -> str:
    """Return the text of `openapi.yaml` for a contract."""
    return HEADER + block_text(document, 100)
