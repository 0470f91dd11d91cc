"""Loads page files into facts; every problem of every page at once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...problems import InputError, Place, Problems
from ...project.listing import page_names
from ..facts import (
    CodeList,
    Environment,
    ListedCode,
    Note,
    Page,
    PageExample,
    PageOperation,
    Row,
    Table,
)
from .parser import Map, read_yaml
from .schemas import nonconformities


def load_pages(folder: Path, name: str) -> tuple[Page, ...]:
    """Return the pages of a folder, by name. Raises InputError with every problem of all."""
    problems = Problems()
    names = page_names(folder)
    if not names:
        mend = "put one <page>.yaml for each documentation page there"
        problems.add(Place(name), "no page files in this folder", (), mend)
    pages = [_load_page(folder / file, f"{name}/{file}", problems) for file in names]
    problems.stop()
    return tuple(page for page in pages if page)


def page_of(value: Map, problems: Problems) -> Page:
    """Return the page that a conforming value of the dialect describes; see `placed`."""
    return _Builder(value, problems).page()


def _load_page(file: Path, name: str, problems: Problems) -> Page | None:
    try:
        value = read_yaml(file, name)
    except InputError as error:
        problems.items.extend(error.problems)
        return None
    nonconforming = nonconformities(value, "page.schema.json", name)
    problems.items.extend(nonconforming)
    if nonconforming:
        return None
    if value["page"] != file.stem:
        message = f"the page is called {value['page']!r}, its file {file.name!r}"
        problems.add(value.places["page"], message, (), "give both one name")
    return page_of(value, problems)


_PLACES = {"request": "body", "response": "response", "event": "body"}
"""Where the values of a table stand that says nothing else, by its direction."""


def operation_slug(operation: Mapping[str, Any]) -> str:
    """Return method and path of an operation as one lower-case identifier."""
    key = f"{operation['method']} {operation['path']}".lower()
    return re.sub(r"[^a-z0-9]+", "_", key).strip("_")


@dataclass
class _Builder:
    value: Map
    problems: Problems
    seen: dict[str, Place] = field(default_factory=dict)

    def page(self) -> Page:
        value, page = self.value, self.value["page"]
        kept = {"title", "language", "source"}
        return Page(
            page=page,
            place=value.place,
            **{key: value[key] for key in kept},
            earlier=tuple(value.get("earlier", ())),
            skipped=tuple(value.get("skipped", ())),
            operations=self.operations(),
            tables=tuple(self.table(table) for table in value.get("tables", ())),
            codes=tuple(self.codes(codes) for codes in value.get("codes", ())),
            environments=tuple(
                Environment(**self.common(item, "environments", item["name"]), **item)
                for item in value.get("environments", ())
            ),
            examples=self.named("examples", "example", PageExample),
            notes=self.named("notes", "note", Note),
        )

    def operations(self) -> tuple[PageOperation, ...]:
        """Return the operations; the only one of a page goes by the section's name."""
        items = self.value.get("operations", ())
        parts = [[operation_slug(item)] for item in items] if len(items) > 1 else [[]]
        return tuple(
            PageOperation(**self.common(item, "operation", *more), **item)
            for item, more in zip(items, parts, strict=bool(items))
        )

    def named(self, section: str, key: str, fact_class: Any) -> tuple[Any, ...]:
        items = self.value.get(section, ())
        return tuple(
            fact_class(**self.common(item, section, item[key]), **_without(_facts(item), key))
            for item in items
        )

    def common(self, item: Map, *parts: str) -> dict[str, Any]:
        """Return address and place, the address being claimed once."""
        address = f"{self.value['page']}#{'/'.join(parts)}"
        if address in self.seen:
            message = f"{address} stands twice; first at {self.seen[address]}"
            mend = "a number or code names one thing on a page"
            self.problems.add(item.place, message, (address,), mend)
        self.seen[address] = item.place
        return {"address": address, "place": item.place}

    def table(self, table: Map) -> Table:
        common = {
            "page": self.value["page"],
            "table": table["table"],
            "direction": table["direction"],
            "in_": table.get("in") or _PLACES[table["direction"]],
            "operation": self.operation_of(table),
            "status": table.get("status"),
        }
        rows = tuple(
            Row(**self.common(row, table["table"], row["no"]), **common, **_facts(row))
            for row in table["rows"]
        )
        under = table.get("under")
        return Table(
            **self.common(table, table["table"]),
            direction=table["direction"],
            line=table["line"],
            rows=rows,
            under=under and f"{self.value['page']}#{under}",
            when=tuple(table.get("when", {}).items()),
            operation=common["operation"],
            in_=table.get("in"),
            status=table.get("status"),
            media=table.get("media"),
            schema=table.get("schema"),
        )

    def operation_of(self, table: Map) -> str | None:
        """Return the key of a table's operation: the one named, or the page's only one."""
        keys = [f"{item['method']} {item['path']}" for item in self.value.get("operations", ())]
        named: str | None = table.get("operation")
        if named is None:
            stands_alone = "schema" in table or table["direction"] == "event"
            return keys[0] if len(keys) == 1 and not stands_alone else None
        if named not in keys:
            message = f"the table {table['table']} is of {named}, which is no operation of the page"
            mend = f"operations: {', '.join(keys)}" if keys else "add it to `operations`"
            self.problems.add(table.places["operation"], message, (), mend)
        return named

    def codes(self, codes: Map) -> CodeList:
        name, twin = codes["list"], codes.get("twin")
        items = tuple(
            ListedCode(**self.common(item, name, address), **_facts(item))
            for item, address in zip(codes["items"], _addresses(codes["items"]), strict=True)
        )
        return CodeList(
            **self.common(codes, name),
            language=self.value["language"],
            line=codes["line"],
            items=items,
            codes=tuple(dict.fromkeys(item.code for item in items)),
            of=tuple(f"{self.value['page']}#{row}" for row in codes.get("of", ())),
            heading=codes.get("heading"),
            twin=twin and f"{self.value['page']}#{twin}",
        )


def _facts(item: Map) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in item.items()}


def _without(item: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in item.items() if name != key}


def _addresses(items: Iterable[Map]) -> Iterator[str]:
    """Yield what each code is called; one that says something else of a code gets a number."""
    times: Counter[str] = Counter()
    for item in items:
        code = _code_text(item["code"])
        times[code] += 1
        yield code if times[code] == 1 else f"{code}~{times[code]}"


def _code_text(code: Any) -> str:
    return "null" if code is None else str(code)
