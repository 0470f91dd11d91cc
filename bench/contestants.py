"""Who is measured: the interpreter, apiscribe, its output, and its peers."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from measure import Contestant, nothing
from projects import Project, apiscribe, script

INSTALL = "pip install -r requirements/bench.txt"

BARE = "python -c pass"
CASES = ("four pages", "whole API")
COLD = "{case}: apiscribe build, from cold"
ANEW = "{case}: apiscribe build --from-scratch"
SAME = "{case}: apiscribe build, nothing changed"
CHECK = "{case}: apiscribe check, nothing changed"
ROW = "{case}: apiscribe build, a summary of {page} changed"
PAGES = ("update_order", "get_order")
FIELD = "{case}: apiscribe build, a field made mandatory"
FIELDS = {
    "four pages": ("update_order", "tariff_code"),
    "whole API": ("portal_events", "flight_number"),
}
"""A field of each case that no other page and no example speaks of."""
PACKAGE = "import cdek_client"
MODEL = "import cdek_client.models.{model}"
MODELS = ("OrderStatusEvent", "OrderResponse", "OrderUpdate")
PYDANTIC = "import pydantic, define one class"
CODEGEN = "{case}: datamodel-codegen with black"
CLIENT = "{case}: openapi-python-client"

_ONE_CLASS = "from pydantic import BaseModel\nclass Point(BaseModel):\n    x: int\n"
_QUICK = 10
"""Runs in one sample of what takes but some hundredths of a second."""


def contestants(projects: Mapping[str, Project], folder: Path) -> list[Contestant]:
    """Return everyone, in the order of the report, for projects by the case that they are."""
    bare = Contestant(BARE, [sys.executable, "-c", "pass"], folder, repeat=_QUICK)
    everyone = [bare]
    for case, project in projects.items():
        everyone += [*_builds(case, project), *_peers(case, project, folder)]
    return [*everyone, *_imports(projects[CASES[-1]], folder)]


def _builds(case: str, project: Project) -> list[Contestant]:
    build, root = [*apiscribe(), "build"], project.root
    check = [*apiscribe(), "check"]
    cold, anew, same, unchanged, field = (
        name.format(case=case) for name in (COLD, ANEW, SAME, CHECK, FIELD)
    )
    builds = [
        Contestant(cold, build, root, project.make_cold, says="wrote", wrote=root / project.output),
        Contestant(anew, [*build, "--from-scratch"], root, project.restore, says="made"),
        Contestant(same, build, project.settled, nothing, _QUICK, "current "),
        Contestant(unchanged, check, project.settled, nothing, _QUICK, "current "),
    ]
    for page in PAGES:
        name, change = ROW.format(case=case, page=page), partial(project.change_summary, page)
        builds.append(Contestant(name, build, root, change, says="wrote"))
    change = partial(project.change_field, *FIELDS[case])
    builds.append(Contestant(field, build, root, change, says="wrote"))
    return builds


def _imports(project: Project, folder: Path) -> list[Contestant]:
    statements = {PACKAGE: PACKAGE}
    for model in MODELS:
        name = MODEL.format(model=model)
        statements[name] = f"from cdek_client.models import {model}"
    statements[PYDANTIC] = _ONE_CLASS
    environment = {"PYTHONPATH": str(project.package)}
    return [
        Contestant(
            name,
            [sys.executable, "-c", statement],
            folder,
            repeat=_QUICK // 2,
            environment=environment,
        )
        for name, statement in statements.items()
    ]


def _peers(case: str, project: Project, folder: Path) -> list[Contestant]:
    """Return the other generators, each through its own command line, on our contract."""
    place = folder / case
    place.mkdir(exist_ok=True)
    module, client = place / "peer_models.py", place / "peer_client"
    codegen = [
        *(script("datamodel-codegen"), "--input", str(project.contract)),
        *("--input-file-type", "openapi", "--output", str(module)),
        *("--output-model-type", "pydantic_v2.BaseModel"),
        *("--formatters", "black", "isort"),
    ]
    generate = [
        *(script("openapi-python-client"), "generate", "--path", str(project.contract)),
        *("--meta", "none", "--overwrite", "--output-path", str(client)),
    ]  # fmt: skip
    fresh, empty = partial(module.unlink, True), partial(shutil.rmtree, client, True)
    names = CODEGEN.format(case=case), CLIENT.format(case=case)
    return [
        Contestant(names[0], codegen, folder, fresh, wrote=module, peer=True),
        Contestant(names[1], generate, folder, empty, wrote=client, peer=True),
    ]


def missing() -> dict[str, str]:
    """Contestants that this environment cannot field, and what to do about it."""
    needed = {CODEGEN: "datamodel_code_generator", CLIENT: "openapi_python_client"}
    return {
        name.format(case=case): f"not installed here; {INSTALL}"
        for name, module in needed.items()
        if find_spec(module) is None
        for case in CASES
    }
