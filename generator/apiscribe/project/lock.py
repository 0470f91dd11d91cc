"""The lock: digests of what a build read and wrote, so that the next one can tell."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from .config import Config
from .disk import digest
from .listing import files, page_names
from .output_file import File
from .regular import read_regular
from .up_to_date import digest_of, generator_digest, installed

_ABOUT = "# Digests of what apiscribe build read and wrote; apiscribe check compares them."
_READ = ("tool", "key", "shape", "output", "names")


@dataclass(frozen=True, slots=True)
class Lock:
    """What a lock records: tool versions; keys, shapes and digests of written files.

    `names` has, comma separated, those that the shipped template of a file speaks of.
    """

    tools: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)
    shapes: Mapping[str, str] = field(default_factory=dict)
    outputs: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def usable(self) -> bool:
        """Whether files made then would be made alike now, from the same key."""
        return self.tools == tools()


@cache
def tools() -> Mapping[str, str]:
    """Return everything besides the inputs that decides the output's bytes."""
    return {**installed(), "apiscribe": generator_digest()}


def read_lock(file: Path) -> Lock:
    """Return the lock as it stands; an empty one where there is none, or none that is whole."""
    try:
        lines = read_regular(file).decode("utf-8").splitlines()
        entries = [line.split(" ", 2) for line in lines]
        by_kind: dict[str, dict[str, str]] = {kind: {} for kind in _READ}
        for kind, name, rest in entries:
            if kind in by_kind and ".." not in rest.split("/") and rest[:1] != "/":
                known = by_kind[kind]
                known.update({name: rest} if kind == "tool" else {rest: name})
    except (OSError, ValueError):
        return Lock()
    return Lock(*by_kind.values())


def input_digests(config: Config) -> dict[str, str]:
    """Return the digest of every file that a build may read, by its path from the root.

    To be taken before anything is read: what is edited meanwhile is then seen as such.
    What cannot be read has none; reading it is a problem soon after.
    """
    root = str(config.root)
    listed = [config.file, f"{config.spec}/decisions.yaml"]
    pages = f"{config.spec}/pages"
    listed += [f"{pages}/{name}" for name in page_names(config.at(pages))]
    listed += files(root, f"{config.spec}/examples")
    if config.package.changelog:
        listed.append(config.package.changelog)
    if templates := _own_templates(config):
        listed += files(root, templates)
    digests = {}
    for path in listed:
        try:
            digests[path] = digest_of(f"{root}/{path}")
        except OSError:
            continue
    return digests


def without_uncited(
    config: Config, inputs: Mapping[str, str], examples: Collection[str]
) -> dict[str, str]:
    """Return the inputs without files among the examples that no page cites."""
    folder = f"{config.spec}/examples/"
    cited = {f"{folder}{file}" for file in examples}
    return {p: d for p, d in inputs.items() if p in cited or not p.startswith(folder)}


def _own_templates(config: Config) -> str | None:
    """Return the templates' folder if it is the project's own, None if it is shipped."""
    if config.root not in config.templates.parents:
        return None
    return config.templates.relative_to(config.root).as_posix()


def lock_text(
    config: Config,
    coverage: str,
    inputs: Mapping[str, str],
    contract: str,
    tree: Mapping[str, str],
    planned: Iterable[File],
) -> str:
    """Return the lock of one build."""
    about = {
        "config": config.file,
        "spec": config.spec,
        "sources": f"src/{config.package.import_name}",
        "templates": _own_templates(config) or "shipped",
        **({"changelog": changelog} if (changelog := config.package.changelog) else {}),
        "coverage": coverage,
        "files": str(len(tree) + 2),
    }
    outputs = {f"{config.output}/{path}": digest(text) for path, text in tree.items()}
    outputs[config.contract] = digest(contract)
    named = [(f"{config.output}/{file.path}", file) for file in planned]
    lines = [
        _ABOUT,
        *(f"about {name} {value}" for name, value in about.items()),
        *_sorted("tool", tools().items()),
        *_sorted("input", ((v, k) for k, v in inputs.items())),
        *_sorted("output", ((v, k) for k, v in outputs.items())),
        *_sorted("key", ((file.key, path) for path, file in named)),
        *_sorted("shape", ((file.shape, path) for path, file in named if file.shape)),
        *_sorted("names", ((",".join(file.names), path) for path, file in named if file.names)),
    ]
    text = "\n".join(lines) + "\n"
    return f"{text}lock {digest(text)} itself\n"


def _sorted(kind: str, entries: Iterable[tuple[str, str]]) -> list[str]:
    by_path = 0 if kind == "tool" else 1
    ordered = sorted(entries, key=lambda entry: entry[by_path])
    return [f"{kind} {name} {rest}" for name, rest in ordered]
