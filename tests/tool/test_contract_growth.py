"""Compiling takes steps in proportion to the spec, whichever part of it has grown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from apiscribe.deciding.contract import compile_contract
from apiscribe.deciding.decisions import Decisions, load_decisions
from apiscribe.reading.facts import Page
from apiscribe.reading.yaml.pages import load_pages
from counting import steps

Spec = tuple[list[str], str]
"""The texts of pages, and the sections of decisions."""


# Below, a line holds what one thing says in a page file or in the decisions.
# fmt: off


def row(no: str, facts: str) -> str:
    """A row of a page file."""
    return f'      - {{"no": "{no}", {facts}, line: 1, wording: "000000000001", summary: Text.}}\n'


def table(name: str, direction: str, above: str = "") -> str:
    """The head of a table."""
    return f"  - table: {name}\n    direction: {direction}\n    line: 1\n{above}    rows:\n"


def page(name: str, tables: str, rest: str = "") -> str:
    """A page file."""
    return f"page: {name}\ntitle: Page\nlanguage: en\nsource: x.txt\ntables:\n{tables}{rest}"


def many(n: int, lines: Callable[[int], str]) -> str:
    """What so many things say."""
    return "".join(map(lines, range(1, n + 1)))


def codes(name: str, n: int, further: Callable[[int], str]) -> str:
    """A list of so many codes."""
    item = "      - {{code: {0}, title: Title {1}, {2}line: 1, summary: Text.}}\n"
    head = f"  - list: {name}\n    of: [answer/1]\n    line: 1\n    items:\n"
    return head + many(n, lambda i: item.format(f"{name.upper()}_{i}", i, further(i)))


TEXT, PLAIN = "type: string, max_length: 9, mandatory: no", "type: string, mandatory: no"


def rows_and_rules(n: int) -> Spec:
    """Fields that are sent, with a decision and a rule for each."""
    fields = many(n, lambda i: row(f"{i}", f"name: field{i}, {TEXT}"))
    decided = many(n, lambda i: f"  - {{id: C{i:02}, rows: [demo#sent/{i}], was: {{max_length: 9}}, now: {{max_length: 8}}, because: So.}}\n")
    rules = many(n, lambda i: f"  - {{id: B{i:02}, rows: [demo#sent/{i}], limits: [max_length], summary: Text.}}\n")
    return [page("demo", table("sent", "request") + fields)], f"decisions:\n{decided}rules:\n{rules}"


def objects(n: int) -> Spec:
    """Objects of types of their own, of one type, and of a type that another one has."""
    rows = many(n, lambda i: row(f"{i}", f"name: a{i}, type: own{i}, mandatory: no") + row(f"{i}.1", f"name: b, {PLAIN}"))
    rows += many(n, lambda i: row(f"{n + i}", f"name: c{i}, type: part, mandatory: no") + row(f"{n + i}.1", f"name: b, {PLAIN}"))
    rows += many(n, lambda i: row(f"{2 * n + i}", f"name: d{i}, type: own{i}, mandatory: no"))
    seen = many(n, lambda i: f"  - {{id: D{i:02}, under: demo#answer/{i}, name: e, type: string, seen: [], summary: Text., because: So.}}\n")
    return [page("demo", table("answer", "response") + rows)], f"observed:\n{seen}"


def code_lists(n: int) -> Spec:
    """Codes that are twins by name, and codes whose fact names another's title."""
    lists = codes("first", n, lambda i: f"facts: {{stage: Title {i}}}, ") + codes("second", n, lambda i: "").replace("answer/1", "answer/2")
    rows = row("1", f"name: a, {PLAIN}") + row("2", f"name: b, {PLAIN}") + row("3", f"name: c, {PLAIN}")
    third = codes("second", n, lambda i: "").replace("list: second", "list: third").replace("answer/1", "answer/3")
    named = "codes:\n  - {codes: First, lists: [demo#first], facts: [{fact: stage, type: Second, summary: Text.}], summary: Text.}\n"
    named += "  - {codes: Second, lists: [demo#second], summary: Text.}\n  - {codes: Third, lists: [demo#third], twin: Second, summary: Text.}\n"
    third = third.replace("Title", "Name")
    return [page("demo", table("answer", "response") + rows, f"codes:\n{lists}{third}")], named


def pages(n: int) -> Spec:
    """Pages with an operation, an environment and an example each."""
    shown = "examples:\n  - {{example: one, file: page{0}.json, of: answer, line: 1, wording: \"000000000001\"}}\n"
    rest = "operations: [{{method: GET, path: /a{0}, line: 1}}]\nenvironments:\n  - {{name: production, label: L, url: https://x.example.org/a{0}, line: 1}}\n"
    each = [page(f"page{i}", table("answer", "response") + row("1", f"name: a, {PLAIN}"), (rest + shown).format(i)) for i in range(1, n + 1)]
    named = many(n, lambda i: f"  - {{operation: get{i}, page: page{i}, responses: {{\"200\": Page{i}Answer}}}}\n")
    return each, f"operations:\n{named}"


def events(n: int) -> Spec:
    """Kinds of events, with an entry each."""
    base = table("event", "event") + row("1", "name: type, type: string, mandatory: \"yes\"") + row("2", "name: more, mandatory: no")
    kinds = many(n, lambda i: table(f"KIND{i}", "event", f"    under: event/2\n    when: {{type: KIND{i}}}\n") + row("2.1", f"name: a, {PLAIN}"))
    told = many(n, lambda i: f"  - {{event: KIND{i}, id: D{i:02}, subject: type, occurred_at: [more.a], because: So.}}\n")
    return [page("demo", base + kinds)], f"events:\n{told}"


def documents(n: int) -> Spec:
    """Two states of a document with so many calls, which differ in each, and sets of its rows."""
    calls = "operations:\n" + many(n, lambda i: f"  - {{method: POST, path: /a{i}, line: 1}}\n")
    part = many(n, lambda i: table(f"sent{i}", "request", f"    operation: POST /a{i}\n    in: body\n") + row("1", "name: b, type: object, of: Part, mandatory: no") + row("2", f"name: c, {TEXT}"))
    shared = table("part", "request", "    schema: Part\n") + many(n, lambda i: row(f"{i}", f"name: d{i}, {PLAIN}"))
    states = [page("first", part + shared, calls), page("second", (part + shared).replace("max_length: 9", "max_length: 8"), calls)]
    decided = f"decisions:\n  - {{id: C01, every: {{name: d*, direction: request}}, count: {2 * n}, was: {{type: string}}, now: {{max_length: 9}}, because: So.}}\n"
    return states, f"{decided}settled:\n  - {{id: C02, facts: [max_length], holds: first, against: second, count: {n}, because: So.}}\n"


def loaded(folder: Path, texts: list[str], decided: str) -> tuple[tuple[Page, ...], Decisions]:
    """Pages and decisions, once written; beside them an example for each page."""
    (folder / "pages").mkdir(parents=True)
    for text in texts:
        name = text.partition("\n")[0].removeprefix("page: ")
        quoted = text.replace("mandatory: no", 'mandatory: "no"')
        (folder / f"pages/{name}.yaml").write_text(quoted)
        (folder / f"{name}.json").write_text('{"a": "x"}')
    head = 'contract: {title: Demo, version: "1"}\n'
    (folder / "decisions.yaml").write_text(head + decided)
    decisions = load_decisions(folder / "decisions.yaml", "decisions.yaml")
    return load_pages(folder / "pages", "pages"), decisions


GROWN = [rows_and_rules, objects, code_lists, pages, events, documents]


@pytest.mark.parametrize("grown", GROWN, ids=lambda grown: str(grown.__name__))
def test_four_times_the_spec_takes_four_times_the_steps(
    grown: Callable[[int], Spec], tmp_path: Path
) -> None:
    """And sixteen times the spec sixteen times the steps."""

    def compiling(n: int) -> Callable[[], object]:
        pages, decisions = loaded(tmp_path / str(n), *grown(n))
        return lambda: compile_contract(pages, decisions, tmp_path / str(n), "examples")

    compiling(1)()
    small, larger, largest = (steps(compiling(n)) for n in (6, 24, 96))
    assert larger < 5 * small
    assert largest < 5 * larger
