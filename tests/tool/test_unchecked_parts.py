"""What additions may not bring into a contract: one build names every one of them."""

from __future__ import annotations

import json
from pathlib import Path

from apiscribe.vocabulary import validator
from running import DECISIONS, PAGE, demo

SCHEMA = "/components/schemas/Order"
CANARY = "(open('canary','w'))"
MALFORMED: tuple[tuple[str, object], ...] = (
    (f"{SCHEMA}/x-accessors", [{"name": "a", "description": "A.", "all": {"of": "b", "gives": f"x{CANARY}"}}]),
    (f"{SCHEMA}/x-codes", [{"code": "A", "member": "A", "label": "A", "description": "A.", "x-rows": [], "facts": {f"a{CANARY}": True}}]),
    (f"{SCHEMA}/x-facts", [{"fact": "a", "type": f"x{CANARY}", "summary": "A."}]),
    (f"{SCHEMA}/x-twin", f"x{CANARY}"),
    ("/x-waiters", {"a": {"poll": "b", "record": {f"id={CANARY}": "c"}}}),
    ("/x-waiters/a", 3),
    ("/x-errors", {"answer": "A"}),
    ("/x-not-modelled", "text"),
    ("/x-else", 1),
    ("/components/schemas/A", {"type": "object", "x-codes": []}),
    ("/components/schemas/B", {"type": "object", "properties": {"a": {"x-accessors": []}}}),
    ("/components/schemas/C", {"type": "object", "properties": {"a": "text"}}),
    ("/components/schemas/D", {"type": "object", "properties": []}),
    ("/components/schemas/E", {"type": "object", "required": "a"}),
    ("/components/schemas/F", {"type": "object", "x-rules": [{"id": "B01"}]}),
    ("/components/schemas/G", {"type": "object", "x-rules": {"id": "B01"}}),
    ("/components/schemas/H", {"type": "strng"}),
    ("/components/schemas/I", {"$ref": "https://example.org/schema"}),
    ("/components/schemas/J K", {"type": "object"}),
    ("/components/schemas/L", {"type": "object", "x-made-from": {"schema": 1}}),
    ("/components/schemas/M", {"type": "object", "x-unknown": 1}),
    ("/components/schemas/N", {"type": "object", "properties": {"a": {"type": "string", "x-unit": ["g"]}}}),
    ("/components/schemas/O", {"type": "array", "items": 1}),
    ("/components/schemas/P", {"anyOf": {"type": "string"}}),
    ("/components/schemas/Q", {"type": "string", "maxLength": "long"}),
    ("/components/examples/a", 1),
    ("/components/securitySchemes/a", {"type": 3}),
    ("/components/securitySchemes/b", {"type": "oauth2", "flows": {"clientCredentials": "x"}}),
    ("/security", {"oauth2": []}),
    ("/webhooks/a", {"post": 1}),
    ("/webhooks/b", {}),
    ("/paths/~1a", {"get": 3}),
    ("/paths/~1b", {"get": {"operationId": f"x{CANARY}", "responses": {}}}),
    ("/paths/~1c", {"get": {"operationId": "c", "responses": []}}),
    ("/paths/~1d", {"get": {"operationId": "d", "responses": {"200": {"description": "", "content": "x"}}}}),
    ("/paths/~1e", {"post": {"operationId": "e", "responses": {}, "requestBody": "x"}}),
    ("/paths/~1f", {"get": {"operationId": "f", "responses": {}, "x-waiter": {"waiter": "a"}}}),
    ("/paths/~1g", {"get": {"operationId": "g", "responses": {}, "parameters": ["a"]}}),
    ("/paths/~1h", {"get": {"operationId": "h", "responses": {}, "x-resource": f"x{CANARY}"}}),
    ("/paths/i", {"get": {"operationId": "i", "responses": {}}}),
)  # fmt: skip


def additions(*wanted: tuple[str, object]) -> str:
    """The section of the decisions, an addition a line."""
    lines = [
        f"  - {{id: D{number:02}, at: {json.dumps(at)}, value: {json.dumps(value)}, because: So.}}"
        for number, (at, value) in enumerate(wanted, 1)
    ]
    return "\n".join([f"{DECISIONS}additions:", *lines, ""])


def test_each_malformed_addition_is_named_where_it_stands(tmp_path: Path) -> None:
    project = demo(tmp_path / "p", decisions=additions(*MALFORMED))
    answer = project.ask("build")
    assert answer.code == 2 and "Traceback" not in answer.err
    first = len(DECISIONS.splitlines()) + 2
    for number, (at, _) in enumerate(MALFORMED, 1):
        at_line = f"spec/decisions.yaml:{first + number - 1}:"
        told = [line for line in answer.err.splitlines() if line.startswith(at_line)]
        assert told and f"addition D{number:02}: " in told[0], at
    assert not (project.root / "canary").exists() and not (project.root / "generated").exists()


def test_what_the_dialect_knows_can_be_added(tmp_path: Path) -> None:
    node = {"type": "object", "description": "A.", "properties": {"a": {"type": "string", "description": "A.", "x-unit": "g"}}}  # fmt: skip
    wanted = (
        ("/components/schemas/A", node),
        ("/components/schemas/A/properties/b", {"type": "integer", "description": "B."}),
        ("/info/description", "More."),
    )
    project = demo(tmp_path / "p", decisions=additions(*wanted))
    answer = project.ask("build")
    assert (answer.code, answer.err) == (0, "")
    assert "More." in project.read("spec/openapi.yaml")


# A fact of a row that is sent, and what the problem names.
UNHELD = (
    ("type: string, pattern: 'a\\Z'", "cannot hold"),
    ("type: string, pattern: '(?>a)'", "(?>a)"),
    ("type: string, pattern: '(?P<x>a)(?P=x)'", "(?P=x)"),
    ("type: string, pattern: '[a&&b]'", "several ways"),
    ("type: string, pattern: '[[:alpha:]]'", "several ways"),
    ("type: string, pattern: '[a--b]'", "several ways"),
    ("type: string, pattern: '\\<a'", "several ways"),
    ("type: string, pattern: '\\b{start}a'", "several ways"),
    ("type: string, pattern: 'a{,3}'", "several ways"),
    ("type: string, pattern: '(?!a)'", "looks around"),
    ("type: string, pattern: 'a{99999999999}'", "a{99999999999}"),
    ("type: string, pattern: '(?i'", "is no pattern"),
    ("type: string, max_length: 18446744073709551616", "is more than any text"),
    ("type: string, lengths: [20000]", "cannot hold"),
    ("type: integer, minimum: 3, maximum: 2", "is above maximum 2"),
    ("type: integer, max_length: 3", "maxLength is for texts"),
    ("type: date, minimum: 3", "minimum is for numbers"),
    ("type: string, max_items: 3", "max_items is for lists"),
    ("type: string, array: true, min_items: 3, max_items: 2", "is above maxItems 2"),
)


def test_limits_that_models_cannot_hold_are_named(tmp_path: Path) -> None:
    """All in one build, each by the decision that says so."""
    rows = [
        f'      - {{"no": "{n}", name: f{n}, type: string, mandatory: "no", line: {n + 1}, wording: "{n:012}", summary: Text.}}'
        for n in range(1, len(UNHELD) + 1)
    ]
    page = PAGE.replace("response", "request").partition("    rows:\n")[0] + "    rows:\n"
    decided = [
        f"  - {{id: C{n:02}, rows: [demo#request/{n}], was: {{type: string}}, now: {{{facts}}}, because: So.}}"
        for n, (facts, _) in enumerate(UNHELD, 1)
    ]
    decisions = "\n".join([f"{DECISIONS}decisions:", *decided, ""])
    project = demo(tmp_path / "p", page=page + "\n".join(rows) + "\n", decisions=decisions)
    answer = project.ask("build")
    assert answer.code == 2 and "Traceback" not in answer.err
    for number, (facts, named) in enumerate(UNHELD, 1):
        told = [line for line in answer.err.splitlines() if f"demo#request/{number} (C" in line]
        assert told and named in told[0], (facts, told)


def test_formats_that_models_do_not_have_are_named(tmp_path: Path) -> None:
    nodes = [{"type": "string", "format": name} for name in ("ulid", "idn-email", "path", "json")]
    wanted = [(f"/components/schemas/S{n}", node) for n, node in enumerate(nodes)]
    answer = demo(tmp_path / "p", decisions=additions(*wanted)).ask("build")
    assert answer.code == 2
    assert [f"addition D{n:02}" in answer.err for n in range(1, 5)] == [True] * 4


def test_a_pattern_that_other_engines_try_forever_is_decided_at_once() -> None:
    schema = {"type": "string", "pattern": "^(a|a)*(a|a)*(a|a)*$"}
    held = validator({"components": {"schemas": {"A": schema}}}, "A")
    assert held.is_valid("a" * 40) and not held.is_valid("a" * 40 + "!")


def test_the_end_of_a_pattern_is_the_end_of_the_text() -> None:
    held = validator({"components": {"schemas": {"A": {"pattern": "^a$"}}}}, "A")
    assert held.is_valid("a") and not held.is_valid("a\n")
