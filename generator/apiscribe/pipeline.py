"""The stages in order: read, decide, compile, plan, make, and then write or compare."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from .deciding.contract import Contract, compile_contract, contract_text, rows_tree
from .deciding.decisions import Decisions, load_decisions
from .deciding.given_names import GivenNames
from .deciding.row_tree import Tree as RowTree
from .hinge.client_model import Calls, load_calls
from .hinge.document_check import ContractError
from .hinge.model import Model, load_model
from .problems import InputError, Place, Problem, Problems, count
from .project.caches import forged_caches, unchecked_caches
from .project.config import Config
from .project.disk import Difference, compare, digest, read_outputs
from .project.journal import write_all
from .project.listing import files
from .project.lock import Lock, input_digests, lock_text, read_lock, without_uncited
from .project.output_file import File
from .project.ownership import (
    check_ours,
    check_places,
    check_room,
    left_alone,
    mark,
    own_files,
)
from .project.staging import MARK, Folder
from .reading.facts import Page
from .reading.yaml.pages import load_pages
from .reading.yaml.schemas import fits_dialect
from .writing.client_checks import check_calls, check_imports
from .writing.conversions import check_conversions
from .writing.format import format_one, styled
from .writing.plan import plan
from .writing.python_names import check_names
from .writing.render import template_line
from .writing.validators import check_rules

Say = Callable[[str, str], None]
"""Told of each stage: its name and what came of it."""


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build would have on disk: the texts of package, contract and lock."""

    coverage: str
    contract: str
    tree: Mapping[str, str]
    lock: str
    named: GivenNames
    warnings: tuple[Problem, ...]


def read_spec(config: Config, say: Say) -> tuple[tuple[Page, ...], Decisions]:
    """Return the pages and decisions of a project. Raises InputError with every problem of both."""
    problems: list[Problem] = []
    pages: tuple[Page, ...] = ()
    try:
        pages = load_pages(config.at(f"{config.spec}/pages"), f"{config.spec}/pages")
    except InputError as error:
        problems += error.problems
    try:
        name = f"{config.spec}/decisions.yaml"
        decisions = load_decisions(config.at(name), name, config.package.name)
    except InputError as error:
        problems += error.problems
    if problems:
        raise InputError(problems)
    codes = sum(len(codes.items) for page in pages for codes in page.codes)
    examples = sum(len(page.examples) for page in pages)
    rows = sum(1 for page in pages for _ in page.rows)
    counted = [(rows, "row"), (codes, "code"), (examples, "example")]
    told = ", ".join(count(number, noun) for number, noun in counted)
    say("read", f"{count(len(pages), 'page')}: {told}")
    return pages, decisions


def read_rows(config: Config) -> tuple[tuple[Page, ...], RowTree]:
    """Return the pages of a project and their decided rows."""
    pages, decisions = read_spec(config, lambda stage, detail: None)
    return pages, rows_tree(pages, decisions)


def build_result(config: Config, say: Say, *, from_scratch: bool = False) -> BuildResult:
    """Return everything that a build writes; nothing is written.

    Raises InputError with all problems. Files whose key stands in the lock, and that
    are on disk as they were written, are taken from there unless `from_scratch`.
    """
    inputs = input_digests(config)
    pages, decisions = read_spec(config, say)
    counts = {"decisions": "decision", "rules": "rule", "observed": "observed field"}
    say("decided", ", ".join(count(len(decisions[key]), noun) for key, noun in counts.items()))
    contract = compiled(config, pages, decisions)
    review = sum(page.to_review for page in pages)
    coverage = f"{contract.coverage}, to review {review}" if review else str(contract.coverage)
    say("compiled", f"{config.contract}: {coverage}")
    contract.say_given(say)
    lock = Lock() if from_scratch else read_lock(config.at(config.lock))
    lock = lock if lock.usable else Lock()
    planned = plan(contract.document, *_hinge(config, contract), config, lock.names)
    kept = _kept(config, planned, lock)
    texts = {**kept, **_texts([file for file in planned if file.path not in kept], config)}
    tree = {MARK: mark(config), **{file.path: texts[file.path] for file in planned}}
    if config.has_own_templates:
        check_imports(config.package.import_name, tree, config.template_name("src/package"))
    say("made", f"{len(planned) - len(kept)} of {len(planned)} files anew")
    text = contract_text(contract.document)
    cited = {e.file for page in pages for e in page.examples} | contract.answers
    inputs = without_uncited(config, inputs, cited)
    locked = lock_text(config, coverage, inputs, text, tree, planned)
    return BuildResult(coverage, text, tree, locked, contract.named, contract.warnings)


def compiled(config: Config, pages: tuple[Page, ...], decisions: Decisions) -> Contract:
    """Return the contract of a project's pages. Raises InputError with every problem."""
    examples = f"{config.spec}/examples"
    return compile_contract(pages, decisions, config.at(examples), examples)


def _hinge(config: Config, contract: Contract) -> tuple[Model, Calls]:
    """Return model and calls of a contract. Raises InputError for what no package can hold."""
    try:
        model = load_model(contract.document, is_fit=fits_dialect(contract.document, "contract"))
        calls = load_calls(contract.document, model)
    except ContractError as error:
        place = Place(f"{config.spec}/decisions.yaml")
        mend = "mend the decisions or additions that make this part of the contract"
        raise InputError([Problem(place, f"the contract's {error}", (), mend)]) from None
    problems = Problems()
    places = _places(config, contract)
    check_names(model, places, problems)
    check_rules(model, places, problems)
    check_conversions(model, places, problems)
    check_calls(model, calls, config.package, places, problems)
    problems.stop()
    return model, calls


def _places(config: Config, contract: Contract) -> Callable[[Iterable[str]], Place]:
    """Return what tells where the first of some rows or codes stands, by its address."""
    elsewhere = Place(f"{config.spec}/decisions.yaml")

    def place(rows: Iterable[str]) -> Place:
        return next((contract.places[row] for row in rows if row in contract.places), elsewhere)

    return place


def _kept(config: Config, planned: list[File], lock: Lock) -> dict[str, str]:
    """Return files on disk as written then that need not be made: same key, or same shape."""
    if not lock.outputs:
        return {}
    disk = read_outputs(config.root, [f"{config.output}/{file.path}" for file in planned])
    kept = {}
    for file in planned:
        path = f"{config.output}/{file.path}"
        old = disk.get(path)
        if old is None or lock.outputs.get(path) != digest(old):
            continue
        if lock.keys.get(path) == file.key:
            kept[file.path] = old
        elif lock.shapes.get(path) == file.shape and (reworded := file.reword(old)):
            kept[file.path] = reworded
    return kept


def _texts(planned: list[File], config: Config) -> dict[str, str]:
    """Return the text of each file. What a template of the project's own does wrong is input."""
    problems = Problems()
    attempt = partial(_attempt, problems) if config.has_own_templates else _make
    for file in planned:
        file.expect()
    drafts = {file.path: attempt(file, file.make) for file in planned}
    problems.stop()
    python = {file.path: drafts[file.path] for file in planned if file.python}
    try:
        return drafts | styled(python, {file.path for file in planned if file.shipped})
    except ValueError:
        for file in planned:
            if file.python:
                attempt(file, partial(format_one, drafts[file.path]))
        problems.stop()
        raise


def _make(file: File, make: Callable[[], str]) -> str:
    return make()


def _attempt(problems: Problems, file: File, make: Callable[[], str]) -> str:
    try:
        return make()
    except Exception as error:
        line = template_line(error, file.source)
        if line is None:
            raise
        kind = type(error)
        named = f"{kind.__name__}: " if kind.__module__ == "builtins" else ""
        text = f"{file.path} cannot be made: {named}{error}"
        problems.add(Place(file.source, line), text[:500], (), "mend the template")
        return ""


def differences(
    config: Config, result: BuildResult, *, from_scratch: bool = False
) -> list[Difference]:
    """Return how the disk differs from a build's result: package, contract, and lock last.

    `from_scratch` also holds compiled files in the package to their sources. Raises
    InputError where something else stands in the place of contract, lock or package.
    """
    check_places(config)
    lock = read_lock(config.at(config.lock))
    new = {f"{config.output}/{path}": text for path, text in result.tree.items()}
    new |= {config.contract: result.contract, config.lock: result.lock}
    sources = f"{config.output}/src/{config.package.import_name}"
    listed = files(str(config.root), sources)
    old = read_outputs(config.root, {*new, *lock.outputs, *listed})
    changes = compare(new, old, lock.outputs)
    if config.at(sources).is_dir():
        caches = forged_caches if from_scratch else unchecked_caches
        forged = caches(str(config.root), sources)
        changes += [Difference("stray", path, "compiled Python\n", "") for path in forged]
    return sorted(changes, key=lambda difference: difference.path == config.lock)


def write(config: Config, result: BuildResult, changes: Iterable[Difference]) -> list[str]:
    """Put a build's result on disk, all or nothing; return what else lies in the output.

    Raises InputError for a folder that is not this project's, for files of others in the
    way, and when the disk refuses.
    """
    lock = read_lock(config.at(config.lock))
    check_ours(config, lock)
    check_room(config, lock, result.tree)
    own = own_files(config, lock, result.tree)
    singles = {config.contract: result.contract, config.lock: result.lock}
    prefix = f"{config.output}/"
    changed = {change.path.removeprefix(prefix) for change in changes}
    folder = Folder(config.output, result.tree, own, result.tree.keys() - changed)
    whole = any(change.path.startswith(prefix) for change in changes)
    write_all(config.root, singles, (), folder if whole else None)
    return left_alone(config, own)
