"""Operations to be: what pages document of each, what was decided, and what it is called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from ..problems import Problems
from ..reading.facts import Page, Table
from ..reading.yaml.parser import Map, placed
from .base_paths import BasePaths
from .decided import DecidedOperation
from .decisions import Decisions, Fact
from .operation_names import CallName, names_by_rule
from .schema_tables import is_object
from .shared_calls import PageCall, shared_calls
from .words import pascal


@dataclass(frozen=True, slots=True)
class DocumentedCall:
    """One operation: its page, method and path as decided, its tables, and its entry.

    `item` has what was decided of it, completed by rule: `operation` always, `resource` and
    `method` where clients offer it. `given` is what was decided alone. `others` is what further
    pages have of it.
    """

    page: Page
    operation: DecidedOperation
    tables: tuple[Table, ...]
    item: Map
    given: Map | None
    schema: str
    others: tuple[PageCall, ...] = ()

    @property
    def key(self) -> str:
        """Return method and path, by which decisions name it."""
        return self.operation.key

    @property
    def pages(self) -> tuple[PageCall, ...]:
        """What each page has of it, the first one before all."""
        return (PageCall(self.page, self.operation, self.tables, self.key), *self.others)


def documented_calls(
    pages: Sequence[Page],
    decided: Mapping[str, Fact],
    bases: BasePaths,
    decisions: Decisions,
    problems: Problems,
) -> tuple[DocumentedCall, ...]:
    """Return every operation of the pages once, named by decisions and by rule."""
    documented = shared_calls(pages, decided, bases, problems)
    given = _entries(documented, decisions, problems)
    wanted = [_called(group) for group in documented]
    taken = {item["operation"] for item in given.values() if "operation" in item}
    taken |= {f"{i['resource']}.{i['method']}" for i in given.values() if "resource" in i}
    calls = {*wanted} - {key for key, item in given.items() if "resource" in item}
    names = names_by_rule(wanted, calls, taken)
    return tuple(_call(group, given.get(_called(group)), names) for group in documented)


def _called(group: Sequence[PageCall]) -> tuple[str, str]:
    return group[0].operation.method, group[0].operation.path


def _call(
    group: Sequence[PageCall], given: Map | None, names: Mapping[tuple[str, str], CallName]
) -> DocumentedCall:
    first, *others = group
    name = names.get(_called(group))
    entry = dict(given or {})
    if name and "operation" not in entry:
        entry = {
            "operation": name.operation,
            "resource": name.resource,
            "method": name.method,
        } | entry
    elif "operation" not in entry:
        entry["operation"] = f"{entry['method']}_{entry['resource']}"
    item = placed({}, given.place if given else first.operation.place)
    item.update(entry)
    item.places = dict(given.places) if given else {}
    offered = "resource" in entry
    named = CallName(entry["operation"], entry["resource"], entry["method"]) if offered else None
    schema = named.schema if named else pascal(entry["operation"])
    return DocumentedCall(
        first.page, first.operation, first.tables, item, given, schema, tuple(others)
    )


def _entries(
    documented: Sequence[Sequence[PageCall]], decisions: Decisions, problems: Problems
) -> dict[tuple[str, str], Map]:
    """Return the entries of the decisions' `operations`, by method and path."""
    by_key: dict[str, DecidedOperation] = {}
    by_page: dict[str, list[DecidedOperation]] = {}
    for group in documented:
        for call in group:
            by_key[call.documented] = by_key[call.operation.key] = group[0].operation
            by_page.setdefault(call.page.page, []).append(group[0].operation)
    entries: dict[tuple[str, str], Map] = {}
    for item in decisions["operations"]:
        named = _named(item, by_key, by_page, problems)
        if named is None:
            continue
        other = entries.setdefault((named.method, named.path), item)
        if other is not item:
            where = f"the page {item['page']}" if "page" in item else item["call"]
            message = f"two operations of {where}; first at {other.place}"
            problems.add(item.place, message, (), "keep one of the two")
    return entries


def _named(
    item: Map,
    by_key: Mapping[str, DecidedOperation],
    by_page: Mapping[str, Sequence[DecidedOperation]],
    problems: Problems,
) -> DecidedOperation | None:
    """Return the operation that an entry is about."""
    who = item.get("operation", item.get("call", item.get("page")))
    if "call" in item:
        if item["call"] not in by_key:
            near = get_close_matches(item["call"], by_key, n=1)
            mend = f"did you mean {near[0]}?" if near else "mend `call`, or remove the entry"
            message = f"operation {who}: no page documents {item['call']}"
            problems.add(item.places["call"], message, (), mend)
        return by_key.get(item["call"])
    operations = by_page.get(item["page"], ())
    if not operations:
        message = f"operation {who}: the page {item['page']} documents none"
        problems.add(item.place, message, (), "mend `page`, or remove the entry")
    elif len(operations) > 1:
        message = f"operation {who}: the page {item['page']} documents {len(operations)} of them"
        mend = f'name it by its call: `call: "{operations[0].key}"`'
        problems.add(item.place, message, (), mend)
    return operations[0] if len(operations) == 1 else None


def tell_of_no_call(
    pages: Iterable[Page], calls: Iterable[DocumentedCall], problems: Problems
) -> None:
    """Warn of tables of parameters that are of no operation, and so left out."""
    taken = {table.address for call in calls for of in call.pages for table in of.tables}
    for table in (table for page in pages for table in page.tables):
        if table.address not in taken and not is_object(table):
            message = f"{table.address} lists parameters of no operation, and is left out"
            problems.warn(table.place, message, "name its `operation` in the page file")


def with_calls(decisions: Decisions, calls: Iterable[DocumentedCall]) -> Decisions:
    """Return the decisions with an entry for every operation."""
    operations = tuple(call.item for call in calls)
    return replace(decisions, sections={**decisions.sections, "operations": operations})


def heads(calls: Iterable[DocumentedCall]) -> dict[str, str]:
    """Return what tables of operations are called, on pages that have several."""
    named: dict[str, str] = {}
    for call in calls:
        several = len(call.page.operations) > 1
        for table in (table for table in call.tables if several and not table.schema):
            told = table.status if table.status and table.status[0] != "2" else ""
            kind = "Request" if table.direction == "request" else f"{told}Response"
            named[table.address] = f"{call.schema}{kind}"
    return named
