"""Names that Python, pydantic or the package itself has taken: all build, import and work."""

from __future__ import annotations

import builtins
import importlib
import io
import json
import keyword
import os
import shutil
import warnings
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from apiscribe.writing.python_names import field_name
from running import CASES, CONFIG, copied, demo, imported

# What generated modules and the runtime speak of, besides what the lists below find.
_OURS = """
    accessors body bodies cls code codes data date datetime entity enums errors facet field_texts
    first_of from_wire history in_order in_table json json_schema left_out mro name needs not_less
    number of options request rows rules self sent_int shared timeout to_dict to_wire total twin
    unique unreadable uuid value violations wait without wire x-y 1st Überschrift CamelCase
    wire_name model_fields model_config _private __all__ class_ a__b
"""
OURS = _OURS.split()
PYDANTIC = [name for name in dir(BaseModel) if not name.startswith("_")]
METACLASS = [name for name in dir(type(BaseModel)) if not name.startswith("_")]
PYTHON = [*map(str.lower, dir(builtins)), *keyword.kwlist, *keyword.softkwlist]
_CLASSES = """
    Class Import Def Type Object Shared Exception ValueError Warning List Dict Str Phone Phones
    Item Model Config Validator Box BoxModel Names NamesItem ListAliased Orders Date Datetime
    Union Optional Iterator Generic Callable TypeAlias Sequence2 Init Main
"""
CLASSES = _CLASSES.split()
TYPES = [
    ("type: string, max_length: 24", "a", "a"),
    ("type: string, array: true, max_length: 24", ["a"], ["a"]),
    ("type: integer, minimum: 1", 3, 3),
    ("type: integer, array: true, minimum: 1", [3], [3]),
    ("type: UUID", "3fa85f64-5717-4562-b3fc-2c963f66afa6", None),
    ("type: date", "2024-02-29", None),
    ("type: datetime", "2024-02-29T10:00:00+0300", None),
    ("type: boolean", True, True),
    ("type: float", 1.5, 1.5),
]


def wire_names() -> list[str]:
    """Return names of fields, none of which becomes the same in Python as another."""
    chosen: dict[str, str] = {}
    for name in dict.fromkeys([*OURS, *PYTHON, *PYDANTIC, *METACLASS]):
        if any(letter.isascii() and letter.isalpha() for letter in name):
            chosen.setdefault(field_name(name), name)
    return list(chosen.values())


def fields(start: str, at: int) -> Iterator[str]:
    """Return a row for each name, its type going round, below the row `start`."""
    for place, name in enumerate(wire_names(), 1):
        facts = TYPES[place % len(TYPES)][0]
        yield row(f"{start}{place}", name, facts, at + place)


def row(no: str, name: str, facts: str, line: int) -> str:
    """Return one row of a page file."""
    return (
        f'      - {{no: {json.dumps(no)}, name: {json.dumps(name)}, {facts}, mandatory: "no",'
        f' line: {line}, wording: "{line:012}", summary: Say "so".}}\n'
    ).replace("{no:", '{"no":')


def table(name: str, direction: str, line: int) -> str:
    """Return a table with all fields, and an object of each class name."""
    rows = list(fields("", line))
    start = len(rows)
    for place, kind in enumerate(CLASSES, start + 1):
        rows.append(row(str(place), f"object-{place}", f"type: {kind}", line + 1000 + place))
        rows.append(row(f"{place}.1", "list", "type: string", line + 2000 + place))
    head = f"  - table: {name}\n    direction: {direction}\n    line: {line}\n    rows:\n"
    return head + "".join(rows)


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The models of a project in which every name is one that is taken somewhere."""
    page = "page: demo\ntitle: A demo\nlanguage: en\nsource: demo.txt\n"
    page += "operations: [{method: PATCH, path: /demo, line: 1}]\ntables:\n"
    page += table("request", "request", 10) + table("response", "response", 5000)
    decisions = 'contract: {title: Demo, version: "1"}\nschemas:\n'
    page_rows = {"request": "Sent", "response": ""}
    for name, prefix in page_rows.items():
        first = len(wire_names()) + 1
        for place, kind in enumerate(CLASSES, first):
            decisions += (
                f"  - {{schema: {prefix}{kind}, rows: [demo#{name}/{place}], summary: One.}}\n"
            )
    decisions += 'operations:\n  - {operation: change, page: demo, request: DemoRequest, responses: {"200": DemoResponse}}\n'
    project = demo(tmp_path_factory.mktemp("names"), page=page, decisions=decisions)
    answer = project.ask("build")
    assert answer.code == 0, answer.err
    with imported(project), warnings.catch_warnings():
        warnings.simplefilter("error")
        yield importlib.import_module("demo.models")


@pytest.mark.parametrize("model", ["DemoRequest", "DemoResponse"])
def test_every_field_goes_there_and_back(named: Any, model: str) -> None:
    """Each field reads, dumps and answers by its Python name, whatever it is called."""
    kind = getattr(named, model)
    values = {name: TYPES[n % len(TYPES)][1] for n, name in enumerate(wire_names(), 1)}
    body = kind.model_validate(values)
    assert body.to_dict() == values
    for place, (wire, value) in enumerate(values.items(), 1):
        read = getattr(body, field_name(wire))
        if TYPES[place % len(TYPES)][2] is not None:
            assert (read, type(read)) == (value, type(value)), wire


def test_every_class_keeps_its_name(named: Any) -> None:
    """Schemas called like what Python or a generator has are classes of that name."""
    for name in CLASSES:
        for kind in (name, f"Sent{name}"):
            assert getattr(named, kind)(**{"list": "a"}).list_ == "a", kind
            assert getattr(named, kind).__name__ == kind


def test_texts_stand_in_json_schemas(named: Any) -> None:
    """The JSON Schema of a model has the text of each field."""
    for name in ("DemoRequest", "Box"):
        members = getattr(named, name).model_json_schema()["properties"].values()
        texts = {text for member in members for text in [member.get("description")]}
        assert texts == {'Say "so".'} or texts == {'Say "so".', None}


def test_models_reserve_what_they_have() -> None:
    """The names that no field may have are those of the models, their class and runtime."""
    from cdek_client._runtime.models.request_model import RequestModel
    from cdek_client._runtime.models.response_model import ResponseModel

    for kind in (RequestModel, ResponseModel, type(RequestModel)):
        for name in dir(kind):
            assert name.startswith("_") or field_name(name) == f"{name}_", name


TABLE = "tables:\n  - table: extra\n    direction: response\n    line: 5\n    rows:\n"
TABLE += row("1", "size", "type: string", 6)
TRICKY = "offer command timeout credentials self body request options file json method wait"


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The command line of a client whose names are taken by the shell, and a % in a text."""
    project = copied(CASES / "client", tmp_path_factory.mktemp("shell"))
    project.write("apiscribe.toml", CONFIG.replace("demo", "shop"))
    path = "/".join(f"{{{name}}}" for name in TRICKY.split())
    extra = f"""
  - operation: validate_box
    page: third
    resource: validate
    method: history
    responses: {{"200": Box, default: Failure}}
    summary: Check 100% of a box.
    parameters: {{{', '.join(f'{name}: {{summary: All %s of it.}}' for name in TRICKY.split())}}}
waiters:"""
    project.edit("spec/decisions.yaml", "\nwaiters:", extra)
    page = project.read("spec/pages/read.yaml").split("codes:")[0]
    third = page.replace("page: read", "page: third").replace("{box_no}", path)
    project.write("spec/pages/third.yaml", third.split("tables:")[0] + TABLE)
    answer = project.ask("build")
    assert answer.code == 0, answer.err
    with imported(project, "shop"):
        yield importlib.import_module("shop.__main__")


def said(main: Any, *arguments: str) -> str:
    """What the command line prints; it must not fail otherwise than by ending."""
    out = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True)
    with redirect_stdout(out), redirect_stderr(out), suppress(SystemExit):
        main(list(arguments))
    return out.buffer.getvalue().decode()


def test_the_shell_takes_any_name(shell: Any) -> None:
    """Help speaks of every resource, method and parameter, and validate stays its own."""
    assert "tell what is wrong in a body" in said(shell.main, "--help")
    assert "Check 100% of a box" in said(shell.main, "validate-calls", "--help")
    told = said(shell.main, "validate-calls", "history", "--help")
    for name in TRICKY.split():
        assert name.upper() in told
    assert "All %s of it" in told


def test_the_shell_passes_each_value(shell: Any, monkeypatch: Any) -> None:
    """A value reaches the parameter of its name, and no option of the shell."""
    calls: list[Any] = []
    resource = importlib.import_module("shop.resources").Validate
    monkeypatch.setattr(resource, "history", lambda self, *a, **o: calls.append((a, o)))
    for name, value in {
        "CLIENT_ID": "a",
        "CLIENT_SECRET": "b",
        "ENVIRONMENT": "production",
    }.items():
        monkeypatch.setitem(os.environ, f"SHOP_{name}", value)
    said(shell.main, "validate-calls", "history", *TRICKY.split(), "--timeout", "7")
    assert calls == [(tuple(TRICKY.split()), {"timeout": 7.0})]


REFUSED = [
    ("schema: BoxChange", "schema: Amount", "'Amount' is taken by what the models import"),
    ("schema: BoxChange", "schema: REQUESTS", "'REQUESTS' is taken by what the models import"),
    ("schema: Receipt", "schema: BoxChangeDict", "'BoxChangeDict' is taken by what"),
]


@pytest.mark.parametrize(("old", "new", "what"), REFUSED, ids=[new for _, new, _ in REFUSED])
def test_names_of_the_package_are_refused(tmp_path: Path, old: str, new: str, what: str) -> None:
    """A schema called like something that its module needs is a problem, not a surprise."""
    project = copied(CASES / "client", tmp_path)
    text = project.read("spec/decisions.yaml")
    was, now = old.split(": ")[1], new.split(": ")[1]
    project.write("spec/decisions.yaml", text.replace(was, now))
    answer = project.ask("build")
    assert answer.code == 2
    assert what in answer.err
    shutil.rmtree(tmp_path)
