"""The projects that are measured, copied to where they may be changed."""

from __future__ import annotations

import os
import re
import shutil
import sys
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from measure import run

HOME = Path(__file__).resolve().parents[1]
FOUR = ("delete_order", "get_order", "update_order", "webhooks")
_SETTLED = 2.5
"""Seconds after which a project's files are old enough for their signatures to be kept."""


@dataclass(frozen=True, slots=True)
class Project:
    """Copies of a project: to change, as it is when built, and one that nothing touches."""

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

    def change_field(self, page: str, name: str) -> None:
        """Make one field mandatory: of the package, code changes too, not only text."""
        row = rf'(?m)^(\s*- \{{"no": "[0-9.]+", name: {name}, .*mandatory: )"no"'
        self._change(page, row, r'\g<1>"yes"')

    def _change(self, page: str, row: str, new: str) -> None:
        self.restore()
        file = self.root / self.spec / "pages" / f"{page}.yaml"
        changed, count = re.subn(row, new, file.read_text("utf-8"), count=1)
        if count != 1:
            raise LookupError(f"the row to change is not in {file.name}")
        file.write_text(changed, "utf-8")


def whole_api(folder: Path) -> Project:
    """Make a built copy of this repository's project. Raises RuntimeError if it does not build."""
    project = _project(folder)
    _lay_out(project.built)
    shutil.copytree(HOME / project.spec, project.built / project.spec)
    return _build(project)


def four_pages(folder: Path) -> Project:
    """Make a built copy cut down to four pages. Raises RuntimeError if it does not build."""
    project = _project(folder)
    lay_out_four_pages(project.built)
    return _build(project)


def lay_out_four_pages(folder: Path) -> None:
    """Copy this repository's project, cut down to four pages with decisions of their own."""
    _lay_out(folder)
    spec = folder / _config()["spec"]
    for part in ("pages", "examples"):
        (spec / part).mkdir(parents=True)
        for file in sorted((HOME / "spec" / part).iterdir()):
            if file.name.partition(".")[0] in FOUR:
                shutil.copy(file, spec / part)
    shutil.copy(HOME / "tests/four_pages/decisions.yaml", spec)


def _lay_out(folder: Path) -> None:
    """Copy all of the project but its spec."""
    config = _config()
    shutil.copytree(HOME / config["templates"], folder / config["templates"], ignore=_caches)
    for name in ("apiscribe.toml", config["package"].get("changelog", "")):
        if name:
            shutil.copy(HOME / name, folder)


def _config() -> dict[str, Any]:
    return tomllib.loads((HOME / "apiscribe.toml").read_text("utf-8"))


def _project(folder: Path) -> Project:
    copies = folder / "project", folder / "built", folder / "settled"
    return Project(*copies, _config()["output"], _config()["spec"])


def _build(project: Project) -> Project:
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
    installed = script("apiscribe")
    return [installed] if os.path.exists(installed) else [sys.executable, "-m", "apiscribe"]


def script(name: str) -> str:
    """Return the path of a command that is installed beside this interpreter."""
    return os.path.join(os.path.dirname(sys.executable), name)
