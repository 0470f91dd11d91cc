# Written by apiscribe build; edits are lost.
"""Holds the parameters of a call to the rules over several of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..models.contract_schemas import rule_of_call
from ..models.mistakes import json_path
from ..models.rules import Rule
from ..models.violations import Violation
from .operation import Operation


def broken_rules(
    operation: Operation[Any], given: Mapping[str, Any]
) -> Iterator[tuple[Rule, Violation]]:
    """Yield each rule that a call breaks, and what is wanted.

    `given` has the values of its parameters by wire name; those that leave nothing to
    be sent are as good as not given.
    """
    if not operation.rules:
        return
    left = {name: value for name, value in given.items() if not _is_nothing(value)}
    for rule in operation.rules:
        for finding in rule.check(left, left.keys()):
            told = rule_of_call(operation.name, rule.id)
            wanted = finding.wanted or str(told.get("summary", ""))
            rows = tuple(told.get("x-rows", ()))
            yield rule, Violation(
                json_path(finding.loc), rule.id, wanted, rows, "error"
            )


def _is_nothing(value: Any) -> bool:
    return (
        value is None or value == "" or (hasattr(value, "__len__") and not len(value))
    )
