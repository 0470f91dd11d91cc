"""What is committed as output is what a build gives, and is what the issue asks for."""

from __future__ import annotations

import copy
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from running import FOUR, ROOT, Project, load_yaml, sample

PAGES = sorted((ROOT / "spec/pages").glob("*.yaml"))


@pytest.fixture(scope="module")
def contract() -> dict[str, Any]:
    """The committed contract."""
    return load_yaml((ROOT / "spec/openapi.yaml").read_text("utf-8"))


def test_committed_output_is_what_a_build_gives(committed: Project, tmp_path: Path) -> None:
    """Both ways: nothing is missing, nothing is left over, nothing differs."""
    for name in ("spec", "templates"):
        shutil.copytree(committed.root / name, tmp_path / name)
    for name in ("apiscribe.toml", "CHANGELOG.md"):
        shutil.copy(committed.root / name, tmp_path / name)
    (tmp_path / "spec/openapi.yaml").unlink()
    built = Project(tmp_path)
    assert built.run("build").code == 0
    made = built.bytes_of("generated", "spec/openapi.yaml")
    found = committed.bytes_of("generated", "spec/openapi.yaml")
    assert {*found} - {*made} == set(), "strays"
    assert {*made} - {*found} == set(), "missing"
    assert [name for name in made if made[name] != found[name]] == [], "stale"


def test_committed_output_is_in_step(committed: Project) -> None:
    """`check` in a fresh clone exits 0, whether or not it trusts the lock."""
    for arguments in ([], ["--from-scratch"]):
        answer = committed.run("check", *arguments)
        assert (answer.code, answer.err) == (0, ""), answer.out


def test_black_agrees(tmp_path: Path) -> None:
    """Python files of the package are as black has them, unconfigured; `make lint` takes all."""
    paths = map(str, sample(sorted((ROOT / "generated").rglob("*.py")), 20))
    (tmp_path / "black.toml").write_text("")
    black = [sys.executable, "-m", "black", "--check", "--config", str(tmp_path / "black.toml")]
    done = subprocess.run([*black, *paths], capture_output=True, text=True)
    assert "would be left unchanged" in done.stderr
    assert done.returncode == 0, done.stderr


def test_every_file_says_that_it_is_made() -> None:
    """Python and TOML files say in their first line that edits are lost."""
    folder = ROOT / "generated"
    files = [p for p in folder.rglob("*") if p.suffix in (".py", ".toml")]
    assert len(files) > 10
    for path in files:
        first = path.read_text("utf-8").splitlines()[0]
        assert "apiscribe build" in first, path
        assert "lost" in first, path


def test_contract_is_openapi(contract: dict[str, Any]) -> None:
    """Valid OpenAPI 3.1, with the operations, servers, scheme and webhooks asked for."""
    OpenAPIV31SpecValidator(contract).validate()
    assert contract["openapi"].startswith("3.1")
    operations = {(m, p) for p, item in contract["paths"].items() for m in item}
    assert operations >= {
        ("patch", "/orders"),
        ("get", "/orders/{uuid}"),
        ("delete", "/orders/{uuid}"),
        ("post", "/oauth/token"),
    }
    assert len(contract["servers"]) == 3
    assert {*contract["webhooks"]} >= {"ORDER_STATUS", "PRINT_FORM", "COURIER_INFO"}
    assert contract["components"]["securitySchemes"]


def test_contract_in_the_package_is_the_same(contract: dict[str, Any]) -> None:
    """The package carries the contract as data."""
    (path,) = (ROOT / "generated").rglob("openapi.json")
    assert json.loads(path.read_text("utf-8")) == contract


EXAMPLES = sorted(path.name for path in (ROOT / "spec/examples").glob("*.json"))


def validator(contract: dict[str, Any], file: str) -> Draft202012Validator:
    """What validates an example: the schema that the contract says it is of."""
    (name,) = (
        example["x-schema"]
        for key, example in contract["components"]["examples"].items()
        if f"{key}.json" == file
    )
    reference = {"$ref": f"#/components/schemas/{name}"}
    whole = {**reference, "components": contract["components"]}
    checker = Draft202012Validator.FORMAT_CHECKER
    return Draft202012Validator(whole, format_checker=checker)


@pytest.mark.parametrize("file", EXAMPLES)
def test_examples_validate(contract: dict[str, Any], file: str) -> None:
    """The docs' own examples are valid; one with a value of another type is not."""
    value = json.loads((ROOT / "spec/examples" / file).read_text("utf-8"))
    checked = validator(contract, file)
    assert [error.message for error in checked.iter_errors(value)] == []
    for key in value:
        spoilt = copy.deepcopy(value)
        spoilt[key] = {"nothing": "of the kind"} if key != "entity" else 3.5
        assert not checked.is_valid(spoilt), key


def test_every_example_is_of_a_page() -> None:
    """No example is left over, and none is missing."""
    named = [e["file"] for page in pages() for e in page.get("examples", ())]
    assert sorted(named) == EXAMPLES
    assert len(EXAMPLES) == 18


@cache
def pages() -> list[dict[str, Any]]:
    """The page files, as any reader of YAML has them."""
    return [load_yaml(path.read_text("utf-8")) for path in PAGES]


def addresses() -> dict[str, set[str]]:
    """Every address of the pages, by what stands there: row, code, other."""
    found: dict[str, set[str]] = {"row": set(), "code": set(), "other": set()}
    for page in pages():
        name = page["page"]
        for table in page.get("tables", ()):
            found["other"].add(f"{name}#{table['table']}")
            rows = {f"{name}#{table['table']}/{row['no']}" for row in table["rows"]}
            found["row"] |= rows
        for codes in page.get("codes", ()):
            found["other"].add(f"{name}#{codes['list']}")
            counts: Counter[str] = Counter()
            for item in codes["items"]:
                code = "null" if item["code"] is None else str(item["code"])
                counts[code] += 1
                again = f"~{counts[code]}" if counts[code] > 1 else ""
                found["code"].add(f"{name}#{codes['list']}/{code}{again}")
        sections = {"environments": "name", "notes": "note", "examples": "example"}
        for section, key in sections.items():
            for item in page.get(section, ()):
                found["other"].add(f"{name}#{section}/{item[key]}")
        calls = [f"{o['method']}{o['path']}" for o in page.get("operations", ())]
        named = (re.sub(r"[^A-Za-z0-9]+", "_", call).strip("_").lower() for call in calls)
        found["other"] |= {f"{name}#operation", *(f"{name}#operation/{each}" for each in named)}
    return found


def cited(node: Any, key: str = "x-rows") -> Iterator[str]:
    """Every address that a part of the contract cites."""
    if isinstance(node, dict):
        for name, value in node.items():
            yield from (value if name == key and isinstance(value, list) else cited(value, key))
    elif isinstance(node, list):
        for value in node:
            yield from cited(value, key)


LEFT_OUT = {
    f"api_2026_01_integration#get_v2_payment_{part}"
    for part in ("query", "response_200", "response_400")
}
"""Tables of the operation that is left out of the contract."""


def test_every_row_is_cited(contract: dict[str, Any]) -> None:
    """All rows, 251 of them of the four pages, and nothing that is not on a page."""
    known = addresses()
    found = {*cited(contract)}
    of_four = [row for row in known["row"] if row.partition("#")[0] in FOUR]
    assert (len(of_four), len(known["row"])) == (251, 2651)
    assert {row.partition("/")[0] for row in known["row"] - found} == LEFT_OUT
    assert found - known["row"] - known["code"] - known["other"] == set()
    assert {*cited(contract, "x-observed")} <= known["other"]


def test_every_code_is_in_the_contract(contract: dict[str, Any]) -> None:
    """A code is cited by an enum, or stands in the enum of the row that lists it."""
    known = addresses()
    found = {*cited(contract)}
    inline = {
        f"{page['page']}#{codes['list']}/{'null' if item['code'] is None else item['code']}"
        for page in pages()
        for codes in page.get("codes", ())
        for item in codes["items"]
        for row in codes.get("of", ())
        if item["code"] in listed(contract, f"{page['page']}#{row}")
    }
    assert known["code"] - found - inline == set()


def listed(contract: dict[str, Any], row: str) -> list[Any]:
    """The values that the contract enumerates, or documents, for a row."""
    for schema in contract["components"]["schemas"].values():
        for facts in schema.get("properties", {}).values():
            if row in facts.get("x-rows", ()):
                return facts.get("enum") or facts.get("x-documented", {}).get("enum", [])
    return []


def test_every_property_has_evidence(contract: dict[str, Any]) -> None:
    """A property of a schema made from pages cites rows, or where it was observed."""
    known = addresses()
    made = {
        name: schema
        for name, schema in contract["components"]["schemas"].items()
        if "x-rows" in schema and "properties" in schema
    }
    assert len(made) > 20
    for name, schema in made.items():
        for prop, facts in schema["properties"].items():
            rows = facts.get("x-rows", [])
            assert rows or {"x-observed", "x-decisions"} & {*facts}, f"{name}.{prop}"
            assert {*rows} <= known["row"] | known["other"], f"{name}.{prop}"


def test_what_the_vendor_contradicts_is_decided_or_left_with_a_reason() -> None:
    """V01 to V33, as they were found at first: an id of its own, or a line that says why not."""
    text = (ROOT / "spec/decisions.yaml").read_text("utf-8")
    ids = {*re.findall(r"\bid: (V\d\d)\b", text), *re.findall(r"^  # (V\d\d)  \w", text, re.M)}
    assert {f"V{number:02}" for number in range(1, 34)} <= ids


def test_every_decision_cited_is_there(contract: dict[str, Any]) -> None:
    """Ids of decisions and rules in the contract are those of the decisions file."""
    text = (ROOT / "spec/decisions.yaml").read_text("utf-8")
    sections = load_yaml(text)
    parts = [part if isinstance(part, list) else [part] for part in sections.values()]
    parts += [enum.get(key, []) for enum in sections["codes"] for key in ("settled", "held")]
    ids = {e["id"] for part in parts for e in part if "id" in e}
    rules = {e["id"] for e in sections["rules"]}
    assert len(ids) > 100
    assert {*cited(contract, "x-decisions")} <= ids
    calls = [call for item in contract["paths"].values() for call in item.values()]
    holders = [*contract["components"]["schemas"].values(), *calls]
    modelled = {rule["id"] for holder in holders for rule in holder.get("x-rules", ())}
    left_out = {rule["id"] for rule in contract["x-not-modelled"]}
    by_limits = {e["id"] for e in sections["rules"] if "limits" in e}
    assert modelled | left_out | by_limits == rules
