"""Schema files are printed in one form, and name no key that YAML readers differ on."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from apiscribe.reading.yaml.parser import read_yaml
from running import load_yaml

SPEC = Path(__file__).parents[2] / "spec"
SCHEMAS = sorted(SPEC.glob("*.schema.json"))
WIDTH = 100
# The column's own name; page files have it in quotes, as the last test below sees to.
QUOTED = {"no"}


def printed(value: Any, indent: int = 0, before: int = 0) -> str:
    """JSON that stands on one line where it fits into 100 columns, else a member a line."""
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or indent + before + len(line) < WIDTH:
        return line
    inner = " " * (indent + 2)
    if isinstance(value, list):
        parts = [printed(item, indent + 2) for item in value]
    else:
        keys = {key: f"{json.dumps(key, ensure_ascii=False)}: " for key in value}
        parts = [keys[k] + printed(v, indent + 2, len(keys[k])) for k, v in value.items()]
    opened, closed = "[]" if isinstance(value, list) else "{}"
    body = ",\n".join(f"{inner}{part}" for part in parts)
    return f"{opened}\n{body}\n{' ' * indent}{closed}"


@pytest.mark.parametrize("file", SCHEMAS, ids=lambda file: str(file.name))
def test_a_schema_file_is_printed_at_width_100(file: Path) -> None:
    text = printed(json.loads(file.read_text("utf-8"))) + "\n"
    if "APISCRIBE_UPDATE_GOLDENS" in os.environ:
        file.write_text(text, "utf-8")
    assert file.read_text("utf-8") == text


def _named(schema: Any) -> Iterator[str]:
    """The keys that a schema describes."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        for value in schema.values():
            yield from _named(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _named(value)


@pytest.mark.parametrize("file", SCHEMAS, ids=lambda file: str(file.name))
def test_no_key_of_the_dialect_is_more_than_text_to_yaml_1_1(file: Path) -> None:
    keys = set(_named(json.loads(file.read_text("utf-8"))))
    assert {key for key in keys if load_yaml(key) != key} <= QUOTED


@pytest.mark.parametrize(
    "file", sorted(SPEC.rglob("*.yaml")), ids=lambda file: str(file.relative_to(SPEC))
)
def test_yaml_1_1_and_1_2_read_a_spec_file_alike(file: Path) -> None:
    assert load_yaml(file.read_text("utf-8")) == read_yaml(file, file.name)
