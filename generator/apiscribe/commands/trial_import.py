"""The package on disk compiled and imported, in a process of its own that takes no warning."""

from __future__ import annotations

import json
import subprocess
import sys

from ..problems import InputError, Place, Problem
from ..project.config import Config

_SCRIPT = """
import importlib, json, pathlib, sys, traceback
folder, package = sys.argv[1:]
sys.path.insert(0, folder)
failures = []
for path in sorted(pathlib.Path(folder, package).rglob("*.py")):
    parts = path.relative_to(folder).with_suffix("").parts
    name = ".".join(parts).removesuffix(".__init__")
    try:
        compile(path.read_bytes(), str(path), "exec")
        if parts[-1] != "__main__":
            importlib.import_module(name)
    except ModuleNotFoundError as error:
        if (error.name or package).partition(".")[0] == package:
            failures.append([path.relative_to(folder).as_posix(), repr(error)])
    except BaseException as error:
        failures.append([path.relative_to(folder).as_posix(), repr(error)])
print(json.dumps(failures))
"""


def try_import(config: Config) -> None:
    """Compile and import every module of the package; nothing is written.

    Modules that need what is not installed here are compiled only. Raises InputError with
    a problem for each module that fails, or that warns.
    """
    folder = f"{config.output}/src"
    command = [sys.executable, "-I", "-B", "-W", "error", "-c", _SCRIPT]
    package = config.package.import_name
    arguments = [str(config.at(folder)), package]
    done = subprocess.run([*command, *arguments], capture_output=True, check=False)
    try:
        failures = json.loads(done.stdout.splitlines()[-1])
    except (ValueError, IndexError):
        reason = done.stderr.decode("utf-8", "replace")[-200:]
        failures = [[package, f"the import ended with {done.returncode}: {reason}"]]
    mend = "mend the names or the templates that it is made from"
    problems = [
        Problem(Place(f"{folder}/{path}"), f"cannot be imported: {reason[:300]}", (), mend)
        for path, reason in failures
    ]
    if problems:
        raise InputError(problems)
