"""The lock: digests of what a build read and wrote, so that the next one can tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..writing.disk import digest
from ..writing.output_file import File
from .config import Config
from .up_to_date import digest_of, files, generator_digest, installed

_ABOUT = "# Digests of what apiscribe build read and wrote; apiscribe check compares them."
_READ = ("tool", "key", "shape", "output")


@dataclass(frozen=True, slots=True)
class Lock:
    """What a lock records: tool versions; keys, shapes and digests of written files."""

    tools: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)
    shapes: Mapping[str, str] = field(default_factory=dict)
    outputs: Mapping[str, str] = field(default_factory=dict)

    @property
    def usable(self) -> bool:
        """Whether files made then would be made alike now, from the same key."""
        return self.tools == tools()


def tools() -> dict[str, str]:
    """Everything besides the inputs that decides the output's bytes."""
    return {**installed(), "apiscribe": generator_digest()}


def read_lock(file: Path) -> Lock:
    """The lock as it stands; an empty one where there is none, or none that is whole."""
    try:
        lines = file.read_text("utf-8").splitlines()
        entries = [line.split(" ", 2) for line in lines]
        by_kind: dict[str, dict[str, str]] = {kind: {} for kind in _READ}
        for kind, name, rest in entries:
            if kind in by_kind:
                known = by_kind[kind]
                known.update({name: rest} if kind == "tool" else {rest: name})
    except (OSError, ValueError):
        return Lock()
    return Lock(*by_kind.values())


def input_digests(config: Config) -> dict[str, str]:
    """The digest of every file that a build reads, by its path from the root.

    To be taken before anything is read: what is edited meanwhile is then seen as such.
    """
    root = str(config.root)
    found = [config.file, f"{config.spec}/decisions.yaml"]
    found += files(root, f"{config.spec}/pages")
    found += files(root, f"{config.spec}/examples")
    if templates := _own_templates(config):
        found += files(root, templates)
    there = [path for path in found if config.at(path).is_file()]
    return {path: digest_of(f"{root}/{path}") for path in there}


def _own_templates(config: Config) -> str | None:
    """The templates' folder if it is the project's own, None if it is shipped."""
    if config.root not in config.templates.parents:
        return None
    return config.templates.relative_to(config.root).as_posix()


def lock_text(
    config: Config,
    coverage: str,
    inputs: Mapping[str, str],
    contract: str,
    tree: Mapping[str, str],
    files_made: Iterable[File],
) -> str:
    """The lock of one build."""
    said = {
        "config": config.file,
        "spec": config.spec,
        "templates": _own_templates(config) or "shipped",
        "coverage": coverage,
        "files": str(len(tree) + 2),
    }
    outputs = {f"{config.output}/{path}": digest(text) for path, text in tree.items()}
    outputs[config.contract] = digest(contract)
    named = [(f"{config.output}/{file.path}", file) for file in files_made]
    lines = [
        _ABOUT,
        *(f"said {name} {value}" for name, value in said.items()),
        *_sorted("tool", tools().items()),
        *_sorted("input", ((v, k) for k, v in inputs.items())),
        *_sorted("output", ((v, k) for k, v in outputs.items())),
        *_sorted("key", ((file.key, path) for path, file in named)),
        *_sorted("shape", ((file.shape, path) for path, file in named if file.shape)),
    ]
    text = "\n".join(lines) + "\n"
    return f"{text}lock {digest(text)} itself\n"


def _sorted(kind: str, entries: Iterable[tuple[str, str]]) -> list[str]:
    by_path = 0 if kind == "tool" else 1
    ordered = sorted(entries, key=lambda entry: entry[by_path])
    return [f"{kind} {name} {rest}" for name, rest in ordered]
