"""Operations to be: what pages document of each, what was decided, and what it is called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from ..problems import Problems
from ..reading.facts import Page, Table
from ..reading.yaml.parser import Map, placed
from .decided import DecidedOperation
from .decisions import Decisions, Fact
from .operation_names import CallName, names_by_rule
from .schema_tables import is_object
from .words import pascal


@dataclass(frozen=True, slots=True)
class DocumentedCall:
    """One operation: its page, method and path as decided, its tables, and its entry.

    `item` has what was decided of it, completed by rule: `operation` always, `resource` and
    `method` where clients offer it. `given` is what was decided alone.
    """

    page: Page
    operation: DecidedOperation
    tables: tuple[Table, ...]
    item: Map
    given: Map | None
    schema: str

    @property
    def key(self) -> str:
        """Return method and path, by which decisions name it."""
        return self.operation.key


def documented_calls(
    pages: Sequence[Page],
    decided: Mapping[str, Fact],
    decisions: Decisions,
    problems: Problems,
) -> tuple[DocumentedCall, ...]:
    """Return every operation of the pages once, named by decisions and by rule."""
    operations = [(page, decided[o.address]) for page in pages for o in page.operations]
    documented = _each_once(operations, decisions, problems)
    given = _entries(operations, decisions, problems)
    wanted = [(operation.method, operation.path) for _, operation in documented]
    taken = {item["operation"] for item in given.values() if "operation" in item}
    taken |= {f"{i['resource']}.{i['method']}" for i in given.values() if "resource" in i}
    calls = {*wanted} - {key for key, item in given.items() if "resource" in item}
    names = names_by_rule(wanted, calls, taken)
    return tuple(
        _call(page, operation, given.get((operation.method, operation.path)), names)
        for page, operation in documented
    )


def _call(
    page: Page,
    operation: DecidedOperation,
    given: Map | None,
    names: Mapping[tuple[str, str], CallName],
) -> DocumentedCall:
    name = names.get((operation.method, operation.path))
    entry = dict(given or {})
    if name and "operation" not in entry:
        entry = {
            "operation": name.operation,
            "resource": name.resource,
            "method": name.method,
        } | entry
    elif "operation" not in entry:
        entry["operation"] = f"{entry['method']}_{entry['resource']}"
    item = placed({}, given.place if given else operation.place)
    item.update(entry)
    item.places = dict(given.places) if given else {}
    offered = "resource" in entry
    named = CallName(entry["operation"], entry["resource"], entry["method"]) if offered else None
    schema = named.schema if named else pascal(entry["operation"])
    return DocumentedCall(page, operation, _tables(page, operation), item, given, schema)


def _tables(page: Page, operation: DecidedOperation) -> tuple[Table, ...]:
    """Return the tables of an operation; on a page of one, all that are no schemas."""
    documented = next(o for o in page.operations if o.address == operation.address)
    alone = len(page.operations) == 1
    return tuple(
        table
        for table in page.tables
        if table.operation == documented.key
        or (alone and table.operation is None and not table.schema and not table.under)
    )


def _each_once(
    operations: Iterable[tuple[Page, DecidedOperation]], decisions: Decisions, problems: Problems
) -> list[tuple[Page, DecidedOperation]]:
    """Return the operations; of pages with the same one that which tells the most of it."""
    asked = {item["page"] for item in decisions["operations"] if "page" in item}
    alike: dict[str, list[tuple[Page, DecidedOperation]]] = {}
    for page, operation in operations:
        alike.setdefault(operation.key, []).append((page, operation))
    chosen = []
    for key, places in alike.items():
        places.sort(key=lambda place: _weight(place[0], place[1], asked))
        chosen.append(places[0])
        for page, operation in places[1:]:
            if page.page in asked and places[0][0].page in asked:
                message = f"{key} is documented by two pages"
                mend = "decide the `method` or `path` of one, or keep one of the pages"
                addresses = (places[0][1].address, operation.address)
                problems.add(operation.place, message, addresses, mend)
            else:
                message = f"{key} is documented by {places[0][0].page} too, which is taken"
                mend = f"`operations: [{{page: {page.page}, …}}]` in the decisions takes this page"
                problems.warn(operation.place, message, mend)
    return chosen


def _weight(
    page: Page, operation: DecidedOperation, asked: Iterable[str]
) -> tuple[bool, int, str, str]:
    rows = sum(len(table.rows) for table in _tables(page, operation))
    return page.page not in asked, -rows, page.page, operation.address


def _entries(
    operations: Iterable[tuple[Page, DecidedOperation]], decisions: Decisions, problems: Problems
) -> dict[tuple[str, str], Map]:
    """Return the entries of the decisions' `operations`, by method and path."""
    by_key: dict[str, DecidedOperation] = {}
    by_page: dict[str, list[DecidedOperation]] = {}
    for page, operation in operations:
        by_key[operation.key] = operation
        by_page.setdefault(page.page, []).append(operation)
    entries: dict[tuple[str, str], Map] = {}
    for item in decisions["operations"]:
        named = _named(item, by_key, by_page, problems)
        if named is None:
            continue
        other = entries.setdefault((named.method, named.path), item)
        if other is not item and item.get("page") == other.get("page"):
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
    taken = {table.address for call in calls for table in call.tables}
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
