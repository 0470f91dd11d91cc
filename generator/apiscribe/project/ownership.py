"""Whose the output folder is: ours by its mark or its lock; what else lies there stays."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from ..problems import InputError, Place, Problem, Problems, shown
from .config import Config
from .disk import digest, read_outputs
from .listing import is_clutter
from .lock import Lock
from .staging import MARK
from .steps import foreign


def mark(config: Config) -> str:
    """Return the text of the file that marks an output as this project's."""
    lock = config.lock.rpartition("/")[2]
    return (
        f"`apiscribe build` writes this folder for the package {config.package.name}.\n"
        f"Only what ../{lock} lists is replaced or removed; everything else is left alone.\n"
    )


def check_ours(config: Config, lock: Lock) -> None:
    """Raise InputError for an output folder with files that is not this project's."""
    folder = config.at(config.output)
    if not folder.exists() or not any(folder.iterdir()):
        return
    name = f"{config.output}/{MARK}"
    there = read_outputs(config.root, [name]).get(name, "")
    if there.splitlines()[:1] == mark(config).splitlines()[:1]:
        return
    if any(path.startswith(f"{config.output}/") for path in lock.outputs):
        return
    message = "this folder was not written by apiscribe for this project"
    if there:
        message += f"; {MARK} in it says: {shown(there, 200)}"
    mend = "name another `output`, or move the folder away"
    raise InputError([Problem(Place(config.output), message, (), mend)])


def check_places(config: Config) -> None:
    """Raise InputError where something else stands in the place of a file or of the folder."""
    problems = Problems()
    for name in (config.contract, config.lock):
        path = config.at(name)
        if os.path.lexists(path) and (path.is_symlink() or not path.is_file()):
            kind = "a link" if path.is_symlink() else "a folder" if path.is_dir() else "no file"
            problems.add(Place(name), f"{kind} stands where a file belongs", (), "move it")
    folder = config.at(config.output)
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        message = "something stands where the package's folder belongs"
        problems.add(Place(config.output), message, (), "move it")
    problems.stop()


def check_room(config: Config, lock: Lock, tree: Mapping[str, str]) -> None:
    """Raise InputError for what no build has written in the place of what one would write."""
    folder = config.at(config.output)
    ways = {way.as_posix() for path in tree for way in Path(path).parents} - {"."}
    problems = Problems()
    for path in sorted({*tree, *ways}):
        place = folder / path
        if not os.path.lexists(place):
            continue
        is_folder = place.is_dir() and not place.is_symlink()
        if is_folder != (path in ways) or _is_foreign(config, lock, path, tree):
            message = "something that no build has written stands where one would write"
            problems.add(Place(f"{config.output}/{path}"), message, (), "move it away")
    problems.stop()


def _is_foreign(config: Config, lock: Lock, path: str, tree: Mapping[str, str]) -> bool:
    """Return whether a file has another text, and a lock that lists files does not list it."""
    name = f"{config.output}/{path}"
    if path not in tree or not lock.outputs or name in lock.outputs or path == MARK:
        return False
    return read_outputs(config.root, [name]) != {name: tree[path]}


def own_files(config: Config, lock: Lock, tree: Mapping[str, str]) -> frozenset[str]:
    """Return the files in the output that a build may replace or remove, by path from it."""
    prefix = f"{config.output}/"
    there = read_outputs(config.root, [path for path in lock.outputs if path.startswith(prefix)])
    written = {name for name, text in there.items() if lock.outputs[name] == digest(text)}
    return frozenset({name.removeprefix(prefix) for name in written} | {*tree})


def left_alone(config: Config, own: frozenset[str]) -> list[str]:
    """Return what else lies in the output, by path from the root; a folder stands for all in it."""
    folder = config.at(config.output)
    if not folder.is_dir():
        return []
    ways = {way.as_posix() for path in own for way in Path(path).parents}
    paths = foreign(folder, "", {*own}, ways)
    return [f"{config.output}/{path}" for path in paths if not is_clutter(path.rpartition("/")[2])]
