"""The stages in order: read, decide, compile, plan, make, and then write or compare."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from .client_model import load_calls
from .deciding.contract import Contract, compile_contract, rows_tree
from .deciding.contract_text import contract_text
from .deciding.decisions import Decisions, load_decisions
from .deciding.row_tree import Tree as RowTree
from .model import Model, load_model
from .problems import InputError, Place, Problem, Problems, count
from .project.config import Config
from .project.lock import Lock, input_digests, lock_text, read_lock
from .reading.facts import Page
from .reading.yaml.pages import load_pages
from .writing.client_checks import check_calls
from .writing.conversions import check_conversions
from .writing.disk import Difference, compare, digest, read_tree, replace
from .writing.format import format_all, format_one
from .writing.import_checks import check_imports
from .writing.output_file import HEADER, File
from .writing.plan import plan
from .writing.python_names import check_names
from .writing.render import template_line
from .writing.validators import check_rules

Say = Callable[[str, str], None]
"""Told of each stage: its name and what came of it."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a build would have on disk, and what it was made from."""

    coverage: str
    contract: str
    tree: Mapping[str, str]
    lock: str


def read_spec(config: Config, say: Say) -> tuple[tuple[Page, ...], Decisions]:
    """The pages and decisions of a project, with every problem of both."""
    found: list[Problem] = []
    pages: tuple[Page, ...] = ()
    try:
        pages = load_pages(config.at(f"{config.spec}/pages"), f"{config.spec}/pages")
    except InputError as error:
        found += error.problems
    try:
        name = f"{config.spec}/decisions.yaml"
        decisions = load_decisions(config.at(name), name)
    except InputError as error:
        found += error.problems
    if found:
        raise InputError(found)
    rows = sum(1 for page in pages for _ in page.rows)
    codes = sum(len(found.items) for page in pages for found in page.codes)
    examples = sum(len(page.examples) for page in pages)
    counted = [(rows, "row"), (codes, "code"), (examples, "example")]
    told = ", ".join(count(number, noun) for number, noun in counted)
    say("read", f"{count(len(pages), 'page')}: {told}")
    return pages, decisions


def read_rows(config: Config) -> tuple[tuple[Page, ...], RowTree]:
    """The pages of a project and their decided rows."""
    pages, decisions = read_spec(config, lambda stage, what: None)
    return pages, rows_tree(pages, decisions)


def make(config: Config, say: Say, *, from_scratch: bool = False) -> Made:
    """Everything that a build writes, in memory; nothing is written.

    Raises InputError with all problems. Files whose key stands in the lock, and that
    are on disk as they were written, are taken from there unless `from_scratch`.
    """
    inputs = input_digests(config)
    pages, decisions = read_spec(config, say)
    say("decided", _decided(decisions))
    contract = _compiled(config, pages, decisions)
    review = sum(page.to_review for page in pages)
    coverage = f"{contract.coverage}, to review {review}" if review else str(contract.coverage)
    say("compiled", f"{config.contract}: {coverage}")
    files = plan(contract.document, _model(config, contract), config)
    lock = Lock() if from_scratch else read_lock(config.at(config.lock))
    kept = _kept(config, files, lock)
    tree = {**kept, **_made([file for file in files if file.path not in kept])}
    tree = {file.path: tree[file.path] for file in files}
    check_imports(config.package.import_name, tree, config.template_name("src/package"))
    say("made", f"{len(tree) - len(kept)} of {len(tree)} files anew")
    text = contract_text(contract.document)
    locked = lock_text(config, coverage, inputs, text, tree, files)
    return Made(coverage, text, tree, locked)


def _decided(decisions: Decisions) -> str:
    names = {"decisions": "decision", "rules": "rule", "observed": "observed field"}
    counts = [count(len(decisions[section]), name) for section, name in names.items()]
    return ", ".join(counts)


def _compiled(config: Config, pages: tuple[Page, ...], decisions: Decisions) -> Contract:
    examples = f"{config.spec}/examples"
    return compile_contract(pages, decisions, config.at(examples), examples)


def _model(config: Config, contract: Contract) -> Model:
    model = load_model(contract.document)
    problems = Problems()
    places = _places(config, contract)
    check_names(model, places, problems)
    check_rules(model, places, problems)
    check_conversions(model, places, problems)
    calls = load_calls(contract.document, model)
    check_calls(model, calls, config.package, places, problems)
    problems.stop()
    return model


def _places(config: Config, contract: Contract) -> Callable[[Iterable[str]], Place]:
    """Tells where the first of some rows or codes stands, by its address."""
    elsewhere = Place(f"{config.spec}/decisions.yaml")

    def place(rows: Iterable[str]) -> Place:
        return next((contract.places[row] for row in rows if row in contract.places), elsewhere)

    return place


def _kept(config: Config, files: list[File], lock: Lock) -> dict[str, str]:
    """Files on disk as written then that need not be made: same key, or same shape."""
    if not lock.usable:
        return {}
    disk = read_tree(config.at(config.output))
    kept = {}
    for file in files:
        path = f"{config.output}/{file.path}"
        old = disk.get(file.path)
        if old is None or lock.outputs.get(path) != digest(old):
            continue
        if lock.keys.get(path) == file.key:
            kept[file.path] = old
        elif lock.shapes.get(path) == file.shape and (reworded := file.reword(old)):
            kept[file.path] = reworded
    return kept


def _made(files: list[File]) -> dict[str, str]:
    """The text of each file. What a template of the project's own does wrong is input."""
    problems = Problems()
    drafts = {file.path: _attempt(file, file.make, problems) for file in files}
    problems.stop()
    python = {file.path: drafts[file.path] for file in files if file.python}
    try:
        return drafts | (format_all(python) if python else {})
    except ValueError:
        for file in files:
            if file.python:
                _attempt(file, partial(format_one, drafts[file.path]), problems)
        problems.stop()
        raise


def _attempt(file: File, make: Callable[[], str], problems: Problems) -> str:
    try:
        return make()
    except Exception as error:
        line = template_line(error, file.source)
        if line is None:
            raise
        what = f"{file.path} cannot be made: {type(error).__name__}: {error}"
        problems.add(Place(file.source, line), what[:500], (), "mend the template")
        return ""


def differences(config: Config, made: Made) -> list[Difference]:
    """How the disk differs from what was made: package, contract and lock."""
    lock = read_lock(config.at(config.lock))
    disk = {
        f"{config.output}/{path}": text
        for path, text in read_tree(config.at(config.output)).items()
    }
    new = {f"{config.output}/{path}": text for path, text in made.tree.items()}
    singles = {config.contract: made.contract, config.lock: made.lock}
    _check_files(config, singles)
    for name in singles:
        if config.at(name).exists():
            text = config.at(name).read_bytes().decode("utf-8", "surrogateescape")
            disk[name] = text
    found = compare(new | singles, disk, lock.outputs)
    return sorted(found, key=lambda difference: difference.path == config.lock)


def _check_files(config: Config, names: Iterable[str]) -> None:
    """Refuse to go on where a folder stands in the place of a file, or the reverse."""
    problems = Problems()
    for name in names:
        if config.at(name).is_dir():
            problems.add(Place(name), "a folder stands where a file belongs", (), "move it")
    folder = config.at(config.output)
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        what = "something stands where the package's folder belongs"
        problems.add(Place(config.output), what, (), "move it")
    problems.stop()


def write(config: Config, made: Made) -> None:
    """Put what was made on disk, all or nothing."""
    _check_ours(config)
    singles = {config.contract: made.contract, config.lock: made.lock}
    replace(config.root, config.output, made.tree, singles)


def _check_ours(config: Config) -> None:
    """Refuse to replace a folder that no build has written."""
    folder: Path = config.at(config.output)
    if not folder.exists() or config.at(config.lock).exists():
        return
    if folder.is_dir() and not any(folder.iterdir()):
        return
    if any(HEADER in text[:200] for text in read_tree(folder).values()):
        return
    what = "this folder was not written by apiscribe, and a build would replace it"
    mend = "name another `output`, or remove the folder"
    raise InputError([Problem(Place(config.output), what, (), mend)])
