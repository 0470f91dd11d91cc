"""Names of calls that Python, pydantic or the package has taken: refused with a place, or they work."""

from __future__ import annotations

import builtins
import importlib
import json
import keyword
import re
import warnings
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from pydantic import BaseModel

from running import CASES, ROOT, copied, imported

RUNTIME = ROOT / "templates/src/package"
WORDS = """
    __init__ __class__ __dict__ _core _client self cls core client options timeout aclose close
    from_env with_raw wait wait_until raw headers body request requests credentials models enums
    errors resources testing webhooks main class_ 2nd x-y naïve CamelCase box boxes async_client
"""
KEYWORDS = [*keyword.kwlist, *keyword.softkwlist]
BUILTINS = [name for name in dir(builtins) if not name.startswith("__")]
MODULES = sorted(
    {
        name.split(".")[0]
        for path in RUNTIME.rglob("*.py*")
        for name in re.findall(r"(?m)^(?:import|from) ([a-z]\w+)", path.read_text("utf-8"))
    }
)
MODELS = [name for name in dir(BaseModel) if not name.startswith("__")]
RUNTIME_NAMES = sorted({path.stem.removesuffix(".py") for path in RUNTIME.rglob("*.py*")})
NAMES = [*dict.fromkeys([*WORDS.split(), *KEYWORDS, *BUILTINS, *MODULES, *MODELS, *RUNTIME_NAMES])]


def operation(
    name: str, resource: str, method: str, parameters: tuple[str, ...] = ()
) -> dict[str, Any]:
    """Return an operation that answers with a box."""
    answer = {"$ref": "#/components/schemas/Box"}
    return {
        "operationId": name,
        "x-resource": resource,
        "x-method": method,
        "summary": "Do it.",
        "parameters": [
            {"name": word, "in": "path", "required": True, "schema": {"type": "string"}}
            for word in parameters
        ],
        "responses": {
            "200": {"description": "A.", "content": {"application/json": {"schema": answer}}}
        },
    }


def listed(names: list[str]) -> dict[str, tuple[str, dict[str, Any]]]:
    """Return a path and an operation for each name in each place, by the operation's name."""
    calls = {}
    for n, name in enumerate(names):
        calls[f"m{n}"] = (f"/m/{n}", operation(f"m{n}", "things", name))
        calls[f"r{n}"] = (f"/r/{n}", operation(f"r{n}", name, "look"))
        calls[f"p{n}"] = (f"/p{n}/{{{name}}}", operation(f"p{n}", "places", f"go_{n}", (name,)))
    return calls


def spelt(calls: dict[str, tuple[str, dict[str, Any]]]) -> str:
    """Return the additions that make some calls."""
    lines = []
    for n, (path, call) in enumerate(calls.values()):
        at = f"/paths/{path.replace('~', '~0').replace('/', '~1')}"
        value = json.dumps({"get": call}, ensure_ascii=False)
        lines.append(f"  - {{id: X{n:04}, at: {json.dumps(at)}, value: {value}, because: So.}}\n")
    return "".join(lines)


def refused(answer: Any, calls: dict[str, Any]) -> set[str]:
    """Return the calls that problems are about: each has a place, and a way to mend it."""
    problems = json.loads(answer.out)["problems"]
    assert all(problem["file"] and problem["mend"] for problem in problems)
    assert all("internal" not in problem["what"] for problem in problems)
    wrong = set()
    for problem in problems:
        words = re.findall(r"\w+", problem["what"])
        wrong |= {word for word in words if word in calls}
        wrong |= {[*calls][int(word[1:])] for word in words if re.fullmatch(r"X\d{4}", word)}
    assert wrong, problems
    return wrong


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, dict[str, Any]]]:
    """A package with all calls that nothing was said against, and these calls."""
    project = copied(CASES / "client", tmp_path_factory.mktemp("calls"))
    text = project.read("spec/decisions.yaml")
    calls = listed(NAMES)
    for _ in range(4):
        project.write("spec/decisions.yaml", text + spelt(calls))
        answer = project.ask("build", "--format", "json")
        if answer.code == 0:
            break
        assert answer.code == 2, answer.err
        wrong = refused(answer, calls)
        calls = {name: call for name, call in calls.items() if name not in wrong}
    assert answer.code == 0, answer.out[:3000]
    with imported(project), warnings.catch_warnings():
        warnings.simplefilter("error")
        yield importlib.import_module("demo"), calls


def test_most_names_are_taken(named: Any) -> None:
    """What is refused is little: keywords, and what clients and resources have themselves."""
    _, calls = named
    gone = {place: sum(f"{place}{n}" not in calls for n in range(len(NAMES))) for place in "mrp"}
    assert {place: count for place, count in gone.items() if count > len(NAMES) // 3} == {}


def test_each_name_works(named: Any) -> None:
    """Every call that was built is where its names say, takes what it should, and calls."""
    module, calls = named
    sent: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request.url.path)
        token = {"access_token": "t", "token_type": "bearer", "expires_in": 3600}
        return httpx2.Response(200, json=token if request.method == "POST" else {"boxNo": "1"})

    own = httpx2.Client(transport=httpx2.MockTransport(answer))
    with module.Client("a", "b", base_url="https://api.example.org/v1", http_client=own) as client:
        for path, call in calls.values():
            method = getattr(getattr(client, call["x-resource"]), call["x-method"])
            given = ["7" for _ in call["parameters"]]
            assert method(*given).box_no == "1", call
            assert sent[-1] == "/v1" + re.sub(r"\{.*\}", "7", path), call
            raw = getattr(getattr(client, call["x-resource"]).with_raw, call["x-method"])
            assert raw(*given).status == 200, call
