"""`apiscribe init`: a project in a folder, with nothing in it yet."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..deciding.words import words
from ..problems import InputError, Place, Problem
from ..project.config import config_of
from ..project.files import read_text, shipped
from ..project.journal import write_all
from ..project.roots import CONFIGS
from .exit_codes import CURRENT
from .output import print_json, say

_SCHEMAS = ("page", "decisions", "dialect")
_CONFIG = """\
# What `apiscribe` builds here, and from what.
spec = "spec"
output = "generated/{name}"

[package]
name = "{name}"
"""
_CI = """\
name: apiscribe
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-python@v6
        with:
          python-version: "3.11"
      - run: pip install apiscribe
      - name: Contract and package are what a build gives
        run: apiscribe check
"""
_HOOKS = """\
repos:
  - repo: local
    hooks:
      - id: apiscribe
        name: apiscribe check
        entry: apiscribe check
        language: system
        files: ^(spec|generated|apiscribe\\.toml)
        pass_filenames: false
"""


def run(options: argparse.Namespace, root: Path) -> int:
    """Make the project and return the exit code. Raises InputError where one is already."""
    name = options.name or _name_of(root)
    texts = _texts(name)
    _check(root, texts[CONFIGS[0]])
    kept = sorted(file for file in texts if (root / file).exists())
    new = {file: text for file, text in texts.items() if file not in kept}
    write_all(root, new, (), durable=True)
    if options.format == "json":
        print_json({"written": [*new], "kept": kept})
        return CURRENT
    for file in new:
        say(f"wrote     {file}", "stages")
    for file in kept:
        say(f"kept      {file} (it was there)", "stages")
    say("next      apiscribe read --write PAGE, for each page; then apiscribe build")
    return CURRENT


def _name_of(root: Path) -> str:
    """Return the name of a package after its folder: `lockers` gives `lockers-client`."""
    named = "-".join(words(root.resolve().name)) or "api"
    return named if named.endswith("-client") else f"{named}-client"


def _texts(name: str) -> dict[str, str]:
    schemas = {
        f"spec/{kind}.schema.json": read_text(shipped(f"spec/{kind}.schema.json"), kind)
        for kind in _SCHEMAS
    }
    return {
        CONFIGS[0]: _CONFIG.format(name=name),
        "spec/pages/.gitkeep": "",
        "spec/examples/.gitkeep": "",
        **schemas,
        ".github/workflows/apiscribe.yml": _CI,
        ".pre-commit-config.yaml": _HOOKS,
    }


def _check(root: Path, text: str) -> None:
    """Refuse a folder that has a project, and a name that no package can have."""
    for file in CONFIGS:
        path = root / file
        if path.exists() and config_of(root, file, read_text(path, file)) is not None:
            message = "there is a project here already"
            raise InputError([Problem(Place(file), message, (), "go to another folder")])
    try:
        config_of(root, CONFIGS[0], text)
    except InputError as error:
        told = "; ".join(problem.what for problem in error.problems)
        problem = Problem(Place(CONFIGS[0]), told, (), "give another name with --name")
        raise InputError([problem]) from None
