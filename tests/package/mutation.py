"""The test of the test: without any one limit or rule of the package, a vector fails.

What can be taken out is found in the package's own source, and taken out of a copy of
it, one at a time: each limit of a field, its type, that it must be there, each of its
choices, and each entry of the rules. `python tests/package/mutation.py` prints what
became of each, and exits 1 if one made no difference.
"""

from __future__ import annotations

import ast
import os
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from contract import ROOT, requests
from vectors import Vector, vectors

PACKAGE = ROOT / "generated/cdek-client/src/cdek_client"
BASE = "RequestModel"
CLOSED = "extra='forbid'"
_COLLECTIONS = (ast.Tuple, ast.List, ast.Set)


@dataclass(frozen=True)
class Mutant:
    """The package without one thing: the file changed, what it lacks, and the how-manieth."""

    file: str
    what: str
    number: int

    @property
    def text(self) -> str:
        """The file's new text."""
        tree = ast.parse((PACKAGE / self.file).read_text("utf-8"))
        cut, _ = next(islice(_cuts(tree), self.number, None))
        cut()
        return ast.unparse(ast.fix_missing_locations(tree))


def mutants() -> Iterator[Mutant]:
    """Every mutant of the package, found in the source of what is sent."""
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for number, (_, what) in enumerate(_cuts(tree)):
            yield Mutant(path.relative_to(PACKAGE).as_posix(), what, number)


def _cuts(tree: ast.Module) -> Iterator[tuple[Any, str]]:
    """Everything that can be cut out of a module, in an order that is always the same."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and BASE in map(ast.unparse, node.bases):
            yield from _cuts_of(node)
        if isinstance(node, ast.keyword) and ast.unparse(node) == CLOSED:
            yield partial(setattr, node, "value", ast.Constant("ignore")), f"{BASE} {CLOSED}"


def _cuts_of(node: ast.ClassDef) -> Iterator[tuple[Any, str]]:
    """Everything that can be cut out of a class, each with what is cut."""
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign):
            where = f"{node.name}.{ast.unparse(statement.target)}"
            if "ClassVar" in ast.unparse(statement.annotation):
                yield from _cuts_of_data(statement, where)
            else:
                yield from _cuts_of_field(statement, where)


def _cuts_of_field(field: ast.AnnAssign, where: str) -> Iterator[tuple[Any, str]]:
    if field.value is None:
        yield lambda: setattr(field, "value", ast.Constant(None)), f"{where} required"
    for node in ast.walk(field):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Field":
            for keyword in node.keywords:
                cut = _without(node.keywords, keyword)
                yield cut, f"{where} {ast.unparse(keyword)}"
    yield from _cuts_of_type(field, where)


def _cuts_of_type(field: ast.AnnAssign, where: str) -> Iterator[tuple[Any, str]]:
    """The type becomes any type, as a whole and within each list; a choice is lost."""
    yield from _freed(field, "annotation", where)
    for node in ast.walk(field.annotation):
        if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "list":
            yield from _freed(node, "slice", where)
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple):
            for item in node.slice.elts if ast.unparse(node.value) == "Literal" else ():
                yield _without(node.slice.elts, item), f"{where} choice {ast.unparse(item)}"


def _freed(node: ast.AST, part: str, where: str) -> Iterator[tuple[Any, str]]:
    free = ast.parse("__import__('typing').Any", mode="eval").body
    kind = getattr(node, part)
    if isinstance(kind, ast.Subscript) and ast.unparse(kind.value) == "Annotated":
        assert isinstance(kind.slice, ast.Tuple)
        elements = kind.slice.elts
        yield lambda: elements.__setitem__(0, free), f"{where} type {_short(elements[0])}"
    else:
        yield lambda: setattr(node, part, free), f"{where} type {_short(kind)}"


def _cuts_of_data(field: ast.AnnAssign, where: str) -> Iterator[tuple[Any, str]]:
    """Each item of each collection, and each keyword of each call, in a class's data."""
    for node in ast.walk(field.value) if field.value else ():
        items = node.elts if isinstance(node, _COLLECTIONS) else []
        if isinstance(node, ast.Call):
            items = [item for item in node.args if isinstance(item, ast.Tuple)]
            for keyword in node.keywords:
                cut = _without(node.keywords, keyword)
                yield cut, f"{where} {_short(keyword)} of {_short(node)}"
        for item in items:
            owner = node.args if isinstance(node, ast.Call) else items
            yield _without(owner, item), f"{where} without {_short(item)} of {_short(node)}"


def _short(node: ast.AST | None) -> str:
    text = ast.unparse(node) if node else ""
    return text if len(text) <= 60 else f"{text[:59]}…"


def _without(items: list[Any], item: Any) -> Any:
    return lambda: items.remove(item)


@cache
def _vectors() -> list[Vector]:
    return [vector for name in requests() for vector in vectors(name)]


def fate(mutant: Mutant | None, place: str) -> str:
    """What the first vector that fails says of a mutant; empty if it survives."""
    folder = Path(tempfile.mkdtemp(dir=place))
    shutil.copytree(PACKAGE, folder / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__"))
    if mutant:
        (folder / PACKAGE.name / mutant.file).write_text(mutant.text, "utf-8")
    sys.path.insert(0, str(folder))
    from verdict import complaints

    try:
        return next((said for v in _vectors() for said in complaints(v)), "")
    except Exception as error:
        return f"does not work: {error!r}"[:200]


def main() -> int:
    """Print the table. Gives 1 if a mutant survives, or the package fails unchanged."""
    sys.dont_write_bytecode = True
    everyone = [*mutants()]
    count = len(_vectors())
    print(f"{len(everyone)} mutants, each against {count} vectors", flush=True)
    with tempfile.TemporaryDirectory() as place, _workers() as workers:
        sound = workers.apply(fate, (None, place))
        if sound:
            print(f"the package fails as it is: {sound}")
            return 1
        fates = workers.starmap(fate, [(mutant, place) for mutant in everyone], chunksize=1)
    survived = [mutant for mutant, said in zip(everyone, fates, strict=True) if not said]
    for line in table(everyone, fates):
        print(line)
    return 1 if survived else 0


def _workers() -> Any:
    """A process for each mutant, as a package is imported but once."""
    return get_context("fork").Pool(os.cpu_count(), maxtasksperchild=1)


def table(everyone: list[Mutant], fates: list[str]) -> Iterator[str]:
    """How many of each kind were killed, and every one that survived."""
    kinds = Counter((kind(m), bool(said)) for m, said in zip(everyone, fates, strict=True))
    yield f"{'taken out':<20}{'mutated':>9}{'killed':>9}{'survived':>9}"
    for name in sorted({name for name, _ in kinds}):
        dead, left = kinds[name, True], kinds[name, False]
        yield f"{name:<20}{dead + left:>9}{dead:>9}{left:>9}"
    for mutant, said in zip(everyone, fates, strict=True):
        if not said:
            yield f"survived: {mutant.file} {mutant.what}"


def kind(mutant: Mutant) -> str:
    """What sort of thing a mutant lacks, as the table has it."""
    return mutant.what.split()[1].partition("=")[0]


if __name__ == "__main__":
    sys.exit(main())
