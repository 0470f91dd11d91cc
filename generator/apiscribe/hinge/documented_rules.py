"""The rules that a contract states: of schemas, of calls, and those that nothing holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Rule:
    """One documented rule of a schema or a call, or one that is not modelled (with a reason)."""

    id: str
    of: str
    of_call: bool
    summary: str
    level: str
    rows: tuple[str, ...]
    reason: str = ""
    words: tuple[str, ...] = ()


def documented_rules(document: Mapping[str, Any]) -> Iterator[Rule]:
    """Yield the rules that a contract states, those of calls last, then those not modelled."""
    calls = [call for item in document.get("paths", {}).values() for call in item.values()]
    holders = [(False, *named) for named in document["components"]["schemas"].items()]
    holders += [(True, _called(call), call) for call in calls if "x-rules" in call]
    for of_call, name, holder in holders:
        for rule in holder.get("x-rules", ()):
            words = [*rule.get("rule", {}), *rule.get("schema", {})]
            words += [word for limits in rule.get("limits", {}).values() for word in limits]
            facts = (rule["summary"], rule["level"], tuple(rule["x-rows"]))
            yield Rule(rule["id"], name, of_call, *facts, words=tuple(dict.fromkeys(words)))
    for rule in document.get("x-not-modelled", ()):
        summary, rows = rule.get("summary", ""), tuple(rule["x-rows"])
        yield Rule(rule["id"], "", False, summary, "not modelled", rows, rule["reason"])


def _called(call: Mapping[str, Any]) -> str:
    offered = "x-resource" in call and "x-method" in call
    return f"{call['x-resource']}.{call['x-method']}" if offered else str(call["operationId"])
