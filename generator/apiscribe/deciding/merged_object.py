"""One object schema to be, and its properties."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..problems import Place
from ..reading.yaml.parser import Map
from .decided import DecidedRow


@dataclass(frozen=True, slots=True)
class Property:
    """One property of an object: the rows that speak of it, or how it was observed.

    It is `optional` where only some kinds of a body have it, whatever their tables say.
    """

    name: str
    rows: tuple[DecidedRow, ...]
    observed: tuple[Map, ...] = ()
    constant: Any = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class MergedObject:
    """One object schema: its sources are tables and rows, by address.

    Those may be `parts` of one body, which need not say the same. `joined` are the sources
    that further pages have of it.
    """

    name: str
    place: Place
    direction: str
    summary: str
    sources: tuple[str, ...]
    properties: tuple[Property, ...]
    variant: str | None = None
    parts: bool = False
    joined: tuple[str, ...] = ()

    @property
    def described_by(self) -> tuple[str, ...]:
        """Every table and row that it is made of."""
        return (*self.sources, *self.joined)
