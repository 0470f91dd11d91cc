"""The decisions as far as they reach: what they cite and a page no longer has is left out."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..deciding.decisions import Decision, Decisions
from ..reading.facts import Row
from ..reading.yaml.parser import Map

_ADDRESSES = ("rows", "lists", "seen")
_ADDRESS = ("under", "variant")


def lenient(decisions: Decisions, facts: Mapping[str, Any]) -> Decisions:
    """Return the decisions without what they cite and is not there, and none of them expired."""
    reaching = (_decision(decision, facts) for decision in decisions.decisions)
    sections = {name: tuple(_kept(items, facts)) for name, items in decisions.sections.items()}
    tabled = {(item["id"], item["name"]) for item, _ in observed_in_tables(decisions, facts)}
    sections["observed"] = tuple(
        item for item in sections["observed"] if (item["id"], item["name"]) not in tabled
    )
    citing = tuple(decision for decision in reaching if decision.rows)
    return replace(decisions, decisions=citing, sections=sections)


def observed_in_tables(decisions: Decisions, facts: Mapping[str, Any]) -> Iterator[tuple[Map, Row]]:
    """Yield the fields declared as observed that a table has, each with its row.

    One that several objects of a schema were seen to have is in a table as soon as one of
    them has a row for it.
    """
    alike = {row: tuple(item["rows"]) for item in decisions["schemas"] for row in item["rows"]}
    rows = {
        (address.rpartition("." if "." in row.no else "/")[0], row.name): row
        for address, row in facts.items()
        if isinstance(row, Row)
    }
    for item in decisions["observed"]:
        for under in alike.get(item["under"], (item["under"],)):
            if row := rows.get((under, item["name"])):
                yield item, row


def _decision(decision: Decision, facts: Container[str]) -> Decision:
    return replace(decision, was={}, rows=tuple(row for row in decision.rows if row in facts))


def _kept(items: tuple[Map, ...], facts: Container[str]) -> Iterator[Map]:
    """Yield entries with the addresses that are there; one with none left is left out."""
    for item in items:
        entry = Map(item)
        entry.place, entry.places = item.place, item.places
        for key in _ADDRESSES:
            if key in item:
                entry[key] = [address for address in item[key] if address in facts]
        gone = any(item[key] not in facts for key in _ADDRESS if key in item)
        holds = next((key for key in ("lists", "rows") if item.get(key)), None)
        if not gone and (holds is None or entry[holds]):
            yield entry
