"""A program: imports the packages of built projects, and holds them against their contracts.

Its arguments are the folders of projects; it prints what is wrong, by the folder's name.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from apiscribe.vocabulary import validator

POOL: list[Any] = [
    "x", "", "1", "-7", "1.5", "y" * 300, 0, 1, -1, 101, 2.5, 10**20, True, None, [], {}, ["x"], [1],
    "2020-02-29", "2020-08-10T21:32:14+0700", "94e1b3a8-26d5-4078-8f4c-b35a0c7d91e2", "a@example.org",
]  # fmt: skip
PARTS = ("models", "enums", "client", "resources", "errors", "options", "testing", "__main__")


def resolved(node: Any, contract: Any) -> Any:
    """Return a node, or what it refers to."""
    while "$ref" in node:
        node = contract["components"]["schemas"][node["$ref"].rpartition("/")[2]]
    return node


def sample(node: Any, contract: Any) -> Any:
    """Return a value that a node may well accept."""
    node = resolved(node, contract)
    if "anyOf" in node:
        return sample(node["anyOf"][0], contract)
    if "properties" in node:
        return smallest(node, contract)
    for word in ("enum", "x-extensible-enum", "examples"):
        if word in node:
            return node[word][0]
    kind = node.get("type", "string")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "array":
        return [sample(node["items"], contract)]
    return {"integer": node.get("minimum", 1), "number": 1, "boolean": True}.get(kind, "x")


def smallest(schema: Any, contract: Any) -> dict[str, Any]:
    """Return an object with what a schema asks for."""
    known = schema["properties"]
    members = {name: known[name] for name in schema.get("required", ()) if name in known}
    return {name: sample(node, contract) for name, node in members.items()}


def bodies(schema: Any, contract: Any) -> Iterator[dict[str, Any]]:
    """Yield objects with every member of a schema, as each of many values."""
    least = smallest(schema, contract)
    yield least
    yield {**least, "no such member": 1}
    for name, node in schema["properties"].items():
        inner = resolved(node, contract)
        listed = [*inner.get("enum", ()), *inner.get("x-extensible-enum", ())]
        for value in [sample(node, contract), *listed, *POOL]:
            yield {**least, name: value}
        yield {key: value for key, value in least.items() if key != name}


def strict_faults(model: Any, body: Any, fine: bool) -> Iterator[str]:
    """Yield how a model of something sent departs from the contract's verdict on a body."""
    try:
        sent = model.model_validate(body).to_wire()
    except ValueError:
        if fine:
            yield f"refused, though the contract has it: {body!r:.200}"
        return
    if not fine:
        yield f"taken, though the contract has not: {body!r:.200}"
    elif json.loads(sent) != body:
        yield f"sent as {sent!r:.200}: {body!r:.200}"


def tolerant_faults(model: Any, body: Any) -> Iterator[str]:
    """Yield how a model of something read does not give it back as it was."""
    back = json.loads(model.from_wire(json.dumps(body).encode()).to_wire())
    if back != body:
        yield f"given back as {back!r:.200}: {body!r:.200}"


def model_faults(name: str, model: Any, contract: Any) -> Iterator[str]:
    """Yield what is wrong in one model."""
    schema = contract["components"]["schemas"][name]
    assert model.model_json_schema()
    if "properties" not in schema:
        return
    strict = schema.get("additionalProperties") is False
    judge = validator(contract, name)
    for body in bodies(schema, contract):
        try:
            faults = strict_faults(model, body, judge.is_valid(body)) if strict else tolerant_faults(model, body)  # fmt: skip
            yield from (f"{name}: {fault}" for fault in faults)
        except Exception as error:
            yield f"{name}: {body!r:.200}: {type(error).__name__}: {error}"


def package_faults(project: Path) -> Iterator[str]:
    """Yield what is wrong in the package of one project."""
    (folder,) = (path.parent for path in project.rglob("src/*/__init__.py"))
    contract = json.loads((folder / "openapi.json").read_bytes())
    for part in PARTS:
        if (folder / f"{part}.py").exists() or (folder / part).is_dir():
            importlib.import_module(f"{folder.name}.{part}")
    models = importlib.import_module(f"{folder.name}.models")
    for name in models.__all__:
        yield from model_faults(name, getattr(models, name), contract)


@contextlib.contextmanager
def importable(project: Path) -> Iterator[None]:
    """Let a project's package be imported, and forget it afterwards."""
    (sources,) = {path.parents[1] for path in project.rglob("src/*/__init__.py")}
    names = {path.name for path in sources.iterdir()}
    sys.path.insert(0, str(sources))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(sources))
        for module in [name for name in sys.modules if name.partition(".")[0] in names]:
            del sys.modules[module]


def main(folders: list[str]) -> None:
    """Print the faults of each package as JSON, the first few of each."""
    faults: dict[str, str] = {}
    for folder in map(Path, folders):
        try:
            with importable(folder):
                wrong = [*package_faults(folder)]
        except BaseException:
            wrong = [traceback.format_exc()]
        if wrong:
            faults[folder.name] = "\n".join(wrong[:3])[-1500:]
    print(json.dumps(faults))


if __name__ == "__main__":
    main(sys.argv[1:])
