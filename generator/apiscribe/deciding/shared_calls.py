"""Operations that several pages document: what each page has of one, the first page before all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..problems import Problems
from ..reading.facts import Page, Table
from .base_paths import BasePaths
from .decided import DecidedOperation
from .decisions import Fact
from .operation_names import parameters_of


@dataclass(frozen=True, slots=True)
class PageCall:
    """What one page has of an operation; `operation` has the path of the contract.

    `renamed` gives the names that the first page has for parameters of the path.
    """

    page: Page
    operation: DecidedOperation
    tables: tuple[Table, ...]
    documented: str
    renamed: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def is_alone(self) -> bool:
        """Whether its page is about nothing else."""
        return len(self.page.operations) == 1


def shared_calls(
    pages: Iterable[Page], decided: Mapping[str, Fact], bases: BasePaths, problems: Problems
) -> list[list[PageCall]]:
    """Return the operations, each with what its pages have of it, in the order of the pages."""
    groups: list[list[PageCall]] = []
    by_key: dict[tuple[str, str], list[PageCall]] = {}
    by_shape: dict[tuple[str, str], list[PageCall]] = {}
    for page in pages:
        taken: set[int] = set()
        tables = tables_by_call(page)
        for documented in page.operations:
            operation = decided[documented.address]
            path = bases.path(page.page, operation.path)
            call = PageCall(
                page,
                replace(operation, path=path),
                tables.get(documented.key, ()),
                documented.key,
            )
            key, shape = (operation.method, path), (operation.method, _shape(path))
            group = by_key.get(key) or by_shape.get(shape)
            if by_key.get(key) and id(group) in taken:
                _tell_of_a_repeat(group or [], call, problems)
                continue
            if group is None or id(group) in taken:
                group = []
                groups.append(group)
            taken.add(id(group))
            by_key.setdefault(key, group)
            by_shape.setdefault(shape, group)
            group.append(_renamed(call, group))
    return groups


def tables_by_call(page: Page) -> dict[str, tuple[Table, ...]]:
    """Return the tables of each operation; on a page of one, all that are no schemas."""
    only = page.operations[0].key if len(page.operations) == 1 else None
    tables: dict[str, list[Table]] = {}
    for table in page.tables:
        key = table.operation
        if key is None and not table.schema and not table.under:
            key = only
        if key is not None:
            tables.setdefault(key, []).append(table)
    return {key: tuple(each) for key, each in tables.items()}


def _renamed(call: PageCall, group: Sequence[PageCall]) -> PageCall:
    """Return what a page has of an operation, its path as the first page has it."""
    if not group or group[0].operation.path == call.operation.path:
        return call
    path = group[0].operation.path
    names = zip(parameters_of(call.operation.path), parameters_of(path), strict=True)
    return replace(call, operation=replace(call.operation, path=path), renamed=dict(names))


def _tell_of_a_repeat(group: Sequence[PageCall], call: PageCall, problems: Problems) -> None:
    message = f"{call.documented} is documented twice by {call.page.page}; the first is taken"
    mend = "decide the `method` or `path` of one"
    addresses = (group[-1].operation.address, call.operation.address)
    problems.warn(call.operation.place, message, mend, addresses)


def _shape(path: str) -> str:
    return re.sub(r"{[^{}]*}", "{}", path)
