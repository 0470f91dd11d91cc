"""Whether anything changed since the last build, told from the lock alone.

Imports next to nothing: this is what `build` and `check` answer with when nothing
changed, in little more than the interpreter's own start.
"""

from __future__ import annotations

import os
import sys
from hashlib import sha256

from .regular import read_regular

TOOLS = (
    "black", "datamodel-code-generator", "jinja2", "jsonschema", "pydantic", "pyyaml",
)  # fmt: skip
CONFIGS = ("apiscribe.toml", "pyproject.toml")
IGNORED = "__pycache__"
WINGS = ("reading", "deciding", "writing")
_HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def project_root(folder: str) -> str:
    """The nearest folder, this one or above, that has an apiscribe.toml; else this."""
    above = folder
    while not os.path.exists(os.path.join(above, CONFIGS[0])):
        if above == os.path.dirname(above):
            return folder
        above = os.path.dirname(above)
    return above


def current(root: str) -> tuple[str, int] | None:
    """What the last build covered, and how many files it made, if nothing changed since.

    None if anything did.
    """
    for name in CONFIGS:
        output = _output(os.path.join(root, name))
        if output:
            try:
                return _current(root, output)
            except (OSError, ValueError, LookupError):
                return None
    return None


def _output(config: str) -> str | None:
    """The output that a configuration names, by a glance at its lines.

    A wrong glance does no harm: the lock that it leads to records the digest of the
    configuration that it was written under.
    """
    try:
        lines = read_regular(config).decode("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    pairs = (line.partition("=") for line in lines)
    found = (value for key, _, value in pairs if key.strip() == "output")
    return next(found, "").strip().strip("\"'") or None


def _current(root: str, output: str) -> tuple[str, int] | None:
    text, _, last = read_regular(f"{root}/{output}.lock").rpartition(b"lock ")
    if last != f"{sha256(text).hexdigest()} itself\n".encode():
        return None
    entries = [line.split(" ", 2) for line in text.decode().splitlines()]
    said = {name: rest for kind, name, rest in entries if kind == "said"}
    tools = {name: rest for kind, name, rest in entries if kind == "tool"}
    digests = {rest: name for kind, name, rest in entries if kind in ("input", "output")}
    if tools != {**installed(), "apiscribe": generator_digest()}:
        return None
    folders = (f"{said['spec']}/pages", f"{said['spec']}/examples", output)
    found = [path for folder in folders for path in files(root, folder)]
    found += [said["config"], f"{said['spec']}/decisions.yaml"]
    found += [f"{said['spec']}/openapi.yaml"]
    if said["templates"] != "shipped":
        found += files(root, said["templates"])
    if sorted(found) != sorted(digests):
        return None
    same = all(digest_of(f"{root}/{path}") == digests[path] for path in found)
    return (said["coverage"], int(said["files"])) if same else None


def files(root: str, folder: str) -> list[str]:
    """The files below a folder, if it is there, as paths from the root; no caches."""
    found: list[str] = []
    if not os.path.isdir(f"{root}/{folder}"):
        return found
    with os.scandir(f"{root}/{folder}") as entries:
        for entry in entries:
            path = f"{folder}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                found += [] if entry.name == IGNORED else files(root, path)
            else:
                found.append(path)
    return found


def digest_of(path: str) -> str:
    """The SHA-256 of a file's bytes, in hex."""
    return sha256(read_regular(path)).hexdigest()


def generator_digest() -> str:
    """One digest of apiscribe's own sources and of what ships with it."""
    joined = sha256()
    shipped = os.path.join(_HERE, "shipped")
    base = shipped if os.path.isdir(shipped) else os.path.join(_HERE, "..", "..")
    schemas = [f"spec/{name}.schema.json" for name in ("page", "decisions", "dialect")]
    for folder, names in (
        (_HERE, _sources()),
        (base, files(base, "templates") + schemas),
    ):
        for name in sorted(names):
            joined.update(f"{name} {digest_of(f'{folder}/{name}')}\n".encode())
    return joined.hexdigest()


def _sources() -> list[str]:
    wings = [path for wing in WINGS for path in files(_HERE, wing)]
    return wings + [name for name in os.listdir(_HERE) if name.endswith(".py")]


def installed() -> dict[str, str]:
    """The installed versions of the tools that decide the output's bytes."""
    folders = [path for path in sys.path if path.endswith("-packages")]
    entries = [e for path in folders if os.path.isdir(path) for e in os.listdir(path)]
    found: dict[str, str] = {}
    for entry in entries:
        if entry.endswith(".dist-info"):
            name, _, version = entry[: -len(".dist-info")].partition("-")
            found.setdefault(name.lower().replace("_", "-"), version)
    return {tool: found[tool] for tool in TOOLS if tool in found}
