"""Who is measured: the interpreter, apiscribe, its output, and its peers."""

from __future__ import annotations

import os
import re
import shutil
import sys
import time
import tomllib
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from measure import Contestant, nothing, run

HOME = Path(__file__).resolve().parents[1]
INSTALL = "pip install -r requirements/bench.txt"

BARE = "python -c pass"
COLD = "apiscribe build, from cold"
ANEW = "apiscribe build --from-scratch"
SAME = "apiscribe build, nothing changed"
CHECK = "apiscribe check, nothing changed"
ROW = "apiscribe build, a summary of {page} changed"
PAGES = ("update_order", "get_order")
FIELD = "apiscribe build, a field of update_order made mandatory"
PACKAGE = "import cdek_client"
MODEL = "import cdek_client.models.{model}"
MODELS = ("OrderStatusEvent", "OrderResponse", "OrderUpdate")
PYDANTIC = "import pydantic, define one class"
CODEGEN = "datamodel-codegen with black"
CLIENT = "openapi-python-client"

_ONE_CLASS = "from pydantic import BaseModel\nclass Point(BaseModel):\n    x: int\n"
_SETTLED = 2.5
"""Seconds after which a project's files are old enough for their signatures to be kept."""
_QUICK = 10
"""Runs in one sample of what takes but some hundredths of a second."""


@dataclass(frozen=True, slots=True)
class Project:
    """Copies of the project: to change, as it is when built, and one that nothing touches."""

    root: Path
    built: Path
    settled: Path
    output: str
    spec: str

    @property
    def package(self) -> Path:
        """Where the generated package can be imported from; it is left alone."""
        return self.built / self.output / "src"

    @property
    def contract(self) -> Path:
        """The contract that the build wrote."""
        return self.built / self.spec / "openapi.yaml"

    def restore(self) -> None:
        """Put the project in the state just after a build."""
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(self.built, self.root, ignore=_caches)

    def make_cold(self) -> None:
        """Remove all that a build writes: package, contract, lock."""
        self.restore()
        shutil.rmtree(self.root / self.output)
        (self.root / f"{self.output}.lock").unlink()
        (self.root / self.spec / "openapi.yaml").unlink()

    def change_summary(self, page: str) -> None:
        """Change the summary of one row, the first of a page, since the last build."""
        row = r'(?m)^(\s*- \{.*"?no"?: .*summary: "?)'
        self._change(page, row, r"\g<1>Changed since. ")

    def change_field(self) -> None:
        """Make one field mandatory: of the package, code changes too, not only text."""
        row = r'(?m)^(\s*- \{"no": "3", name: tariff_code, .*mandatory: )"no"'
        self._change("update_order", row, r'\g<1>"yes"')

    def _change(self, page: str, row: str, new: str) -> None:
        self.restore()
        file = self.root / self.spec / "pages" / f"{page}.yaml"
        changed, count = re.subn(row, new, file.read_text("utf-8"), count=1)
        if count != 1:
            raise LookupError(f"the row to change is not in {file.name}")
        file.write_text(changed, "utf-8")


def scratch_project(folder: Path) -> Project:
    """Make a copy of the project in `folder`, built. Raises RuntimeError if it fails."""
    config = tomllib.loads((HOME / "apiscribe.toml").read_text("utf-8"))
    copies = folder / "project", folder / "built", folder / "settled"
    project = Project(*copies, config["output"], config["spec"])
    shutil.copytree(HOME / config["spec"], project.built / config["spec"])
    shutil.copytree(HOME / config["templates"], project.built / config["templates"])
    for name in ("apiscribe.toml", config["package"].get("changelog", "")):
        if name:
            shutil.copy(HOME / name, project.built)
    build = run([*apiscribe(), "build"], project.built, {})
    if build.code:
        raise RuntimeError(build.output)
    shutil.copytree(project.built, project.settled, ignore=_caches)
    time.sleep(_SETTLED)
    run([*apiscribe(), "build"], project.settled, {})
    return project


def _caches(folder: str, names: list[str]) -> set[str]:
    return {name for name in names if name == "__pycache__"}


def apiscribe() -> list[str]:
    """Return the command as people run it: the installed script, else the module."""
    script = _script("apiscribe")
    return [script] if os.path.exists(script) else [sys.executable, "-m", "apiscribe"]


def _script(name: str) -> str:
    return os.path.join(os.path.dirname(sys.executable), name)


def contestants(project: Project, folder: Path) -> list[Contestant]:
    """Return everyone, in the order of the report."""
    bare = Contestant(BARE, [sys.executable, "-c", "pass"], folder, repeat=_QUICK)
    return [bare, *_builds(project), *_imports(project, folder), *peers(project, folder)]  # fmt: skip


def _builds(project: Project) -> list[Contestant]:
    build, root = [*apiscribe(), "build"], project.root
    anew = [*build, "--from-scratch"]
    check = [*apiscribe(), "check"]
    output = root / project.output
    builds = [
        Contestant(COLD, build, root, project.make_cold, says="wrote", wrote=output),
        Contestant(ANEW, anew, root, project.restore, says="made"),
        Contestant(SAME, build, project.settled, nothing, _QUICK, "current "),
        Contestant(CHECK, check, project.settled, nothing, _QUICK, "current "),
    ]
    for page in PAGES:
        change = partial(project.change_summary, page)
        builds.append(Contestant(ROW.format(page=page), build, root, change, says="wrote"))  # fmt: skip
    builds.append(Contestant(FIELD, build, root, project.change_field, says="wrote"))
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


def peers(project: Project, folder: Path) -> list[Contestant]:
    """Return the other generators, each through its own command line, on our contract."""
    module, client = folder / "peer_models.py", folder / "peer_client"
    codegen = [
        *(_script("datamodel-codegen"), "--input", str(project.contract)),
        *("--input-file-type", "openapi", "--output", str(module)),
        *("--output-model-type", "pydantic_v2.BaseModel"),
        *("--formatters", "black", "isort"),
    ]
    generate = [
        *(_script("openapi-python-client"), "generate", "--path", str(project.contract)),
        *("--meta", "none", "--overwrite", "--output-path", str(client)),
    ]  # fmt: skip
    fresh, empty = partial(module.unlink, True), partial(shutil.rmtree, client, True)
    return [
        Contestant(CODEGEN, codegen, folder, fresh, wrote=module, peer=True),
        Contestant(CLIENT, generate, folder, empty, wrote=client, peer=True),
    ]


def missing() -> dict[str, str]:
    """Contestants that this environment cannot field, and what to do about it."""
    needed = {CODEGEN: "datamodel_code_generator", CLIENT: "openapi_python_client"}
    return {
        name: f"not installed here; {INSTALL}"
        for name, module in needed.items()
        if find_spec(module) is None
    }
