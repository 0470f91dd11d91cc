"""Whether anything changed since the last build, told from the lock alone.

Imports next to nothing: this is what `build` and `check` answer with when nothing
changed, in little more than the interpreter's own start. It takes the lock's word, so
that it is an answer for people; in CI everything is made anew and compared.
"""

from __future__ import annotations

import os
import stat
import sys
from hashlib import sha256

from .caches import compiled, unchecked_caches
from .listing import files, folders, page_names
from .regular import read_regular
from .roots import CONFIGS, JOURNAL
from .signatures import is_young, now, remember

TOOLS = (
    "black", "datamodel-code-generator", "jinja2", "jsonschema", "pydantic", "pyyaml",
)  # fmt: skip
WINGS = ("project", "reading", "deciding", "writing")
_HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def current(root: str) -> tuple[str, int] | None:
    """Return what the last build covered and how many files it made, if nothing changed.

    None if anything did, or if a write was interrupted. What was found is remembered.
    """
    asked = now()
    for name in CONFIGS:
        output = _output(os.path.join(root, name))
        if output:
            try:
                return _current(root, output, asked)
            except (OSError, ValueError, LookupError):
                return None
    return None


def _output(config: str) -> str | None:
    """Return the output that a configuration names, by a glance at its lines.

    A wrong glance does no harm: the lock that it leads to records the digest of the
    configuration that it was written under.
    """
    try:
        lines = read_regular(config).decode("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    pairs = (line.partition("=") for line in lines)
    values = (value for key, _, value in pairs if key.strip() == "output")
    return next(values, "").strip().strip("\"'") or None


def _current(root: str, output: str, asked: int) -> tuple[str, int] | None:
    text, _, last = read_regular(f"{root}/{output}.lock").rpartition(b"lock ")
    if last != f"{sha256(text).hexdigest()} itself\n".encode():
        return None
    entries = [line.split(" ", 2) for line in text.decode().splitlines()]
    by_kind: dict[str, dict[str, str]] = {"about": {}, "tool": {}, "input": {}, "output": {}}
    for kind, name, rest in entries:
        if kind in ("about", "tool"):
            by_kind[kind][name] = rest
        elif kind in by_kind:
            by_kind[kind][rest] = name
    about, outputs = by_kind["about"], by_kind["output"]
    same = (
        not os.path.lexists(f"{root}/{JOURNAL}")
        and by_kind["tool"] == {**installed(), "apiscribe": generator_digest()}
        and _inputs_same(root, about, by_kind["input"])
        and _outputs_same(root, output, about["sources"], outputs)
    )
    if not same:
        return None
    answer = about["coverage"], int(about["files"])
    if is_young(f"{root}/{output}.lock", asked):
        return answer
    pages, sources = f"{about['spec']}/pages", f"{output}/{about['sources']}"
    known = [f"{output}.lock", *outputs, *by_kind["input"], *CONFIGS, JOURNAL, pages]
    known += [*compiled(root, sources), *folders(root, sources), *folders(root, about["templates"])]
    remember(root, answer, _watched([f"{root}/{path}" for path in known]), asked)
    return answer


def _watched(paths: list[str]) -> set[str]:
    """Return some files and all of the generator's own, with the folders that they lie in.

    A folder shows what comes and goes in it: a page, a template, a tool that is installed.
    """
    base, shipped = _shipped()
    watched = {*paths, *(f"{base}/{name}" for name in shipped)}
    watched |= {f"{_HERE}/{name}" for name in _sources()}
    watched |= {f"{base}/{name}" for name in folders(base, "templates")}
    return watched | {os.path.dirname(path) for path in watched} | {*_site_folders()}


def _inputs_same(root: str, about: dict[str, str], inputs: dict[str, str]) -> bool:
    """Return whether the files that a build would read are those that the last one read."""
    folder = f"{about['spec']}/pages"
    pages = [f"{folder}/{name}" for name in page_names(f"{root}/{folder}")]
    templates = files(root, about["templates"]) if about["templates"] != "shipped" else []
    listed = {*pages, *templates, about["config"], f"{about['spec']}/decisions.yaml"}
    if "changelog" in about:
        listed.add(about["changelog"])
    examples = {path for path in inputs if path.startswith(f"{about['spec']}/examples/")}
    return listed | examples == {*inputs} and _same(root, inputs)


def _outputs_same(root: str, output: str, sources: str, outputs: dict[str, str]) -> bool:
    """Return whether the output is as written, by regular files in real folders."""
    folders = _folders([path for path in outputs if path.startswith(f"{output}/")], output)
    paths = [f"{root}/{path}" for path in outputs]
    return (
        all(stat.S_ISREG(os.lstat(path).st_mode) for path in paths)
        and all(stat.S_ISDIR(os.lstat(f"{root}/{folder}").st_mode) for folder in folders)
        and {*files(root, f"{output}/{sources}")} <= {*outputs}
        and not unchecked_caches(root, f"{output}/{sources}")
        and _same(root, outputs)
    )


def _folders(paths: list[str], top: str) -> set[str]:
    """Return the folders that some paths lie in, up to `top`."""
    folders = {top}
    for path in paths:
        folder = os.path.dirname(path)
        while folder not in folders:
            folders.add(folder)
            folder = os.path.dirname(folder)
    return folders


def _same(root: str, digests: dict[str, str]) -> bool:
    return all(digest_of(f"{root}/{path}") == digests[path] for path in digests)


def digest_of(path: str) -> str:
    """Return the SHA-256 of a file's bytes, in hex. Raises OSError as `read_regular`."""
    return sha256(read_regular(path)).hexdigest()


def generator_digest() -> str:
    """Return one digest of apiscribe's own sources and of what ships with it."""
    joined = sha256()
    for folder, names in ((_HERE, _sources()), _shipped()):
        for name in sorted(names):
            joined.update(f"{name} {digest_of(f'{folder}/{name}')}\n".encode())
    return joined.hexdigest()


def _shipped() -> tuple[str, list[str]]:
    """Return the folder of what ships with apiscribe, and the paths below it."""
    shipped = os.path.join(_HERE, "shipped")
    base = shipped if os.path.isdir(shipped) else os.path.dirname(os.path.dirname(_HERE))
    schemas = [f"spec/{name}.schema.json" for name in ("page", "decisions", "dialect")]
    return base, files(base, "templates") + schemas


def _sources() -> list[str]:
    wings = [path for wing in WINGS for path in files(_HERE, wing)]
    return wings + [name for name in os.listdir(_HERE) if name.endswith(".py")]


def _site_folders() -> list[str]:
    return [path for path in sys.path if path.endswith("-packages") and os.path.isdir(path)]


def installed() -> dict[str, str]:
    """Return the installed versions of the tools that decide the output's bytes."""
    entries = [entry for path in _site_folders() for entry in os.listdir(path)]
    versions: dict[str, str] = {}
    for entry in entries:
        if entry.endswith(".dist-info"):
            name, _, version = entry[: -len(".dist-info")].partition("-")
            versions.setdefault(name.lower().replace("_", "-"), version)
    return {tool: versions[tool] for tool in TOOLS if tool in versions}
