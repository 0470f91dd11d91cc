# Written by apiscribe build; edits are lost.
"""The forms that a rule may ask of a value: bounds, lengths, a choice, a pattern."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic_core import SchemaValidator, core_schema

from .body_view import is_number, mark_of


def forms_of(
    minimum: float | None,
    maximum: float | None,
    lengths: tuple[int, int | None] | None,
    enum: tuple[Any, ...] | None,
    patterns: tuple[str, ...],
) -> list[Callable[[Any], bool]]:
    """Return what says of a value whether it has each of the forms that are given."""
    forms: list[Callable[[Any], bool]] = []
    if minimum is not None or maximum is not None:
        forms.append(
            lambda value: not is_number(value) or _lies(value, minimum, maximum)
        )
    if lengths is not None:
        forms.append(
            lambda value: not isinstance(value, str) or _lies(len(value), *lengths)
        )
    if enum is not None:
        marks = {mark_of(value) for value in enum}
        forms.append(lambda value: mark_of(value) in marks)
    if patterns:
        forms.append(_Pattern(patterns))
    return forms


class _Pattern:
    """Whether a text has one of some patterns, as the models understand patterns."""

    __slots__ = ("_patterns", "_validators")

    def __init__(self, patterns: tuple[str, ...]) -> None:
        self._patterns = patterns
        self._validators: list[SchemaValidator] = []

    def __call__(self, value: object) -> bool:
        if not self._validators:
            schemas = [core_schema.str_schema(pattern=text) for text in self._patterns]
            self._validators = [SchemaValidator(schema) for schema in schemas]
        if not isinstance(value, str):
            return True
        return any(fits.isinstance_python(value) for fits in self._validators)


def _lies(value: Any, minimum: float | None, maximum: float | None) -> bool:
    least = minimum is None or value >= minimum
    return least and (maximum is None or value <= maximum)
