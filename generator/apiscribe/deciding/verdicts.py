"""The verdict of a compiled validator on values: which rules of a contract they break."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from ..assertions import FORMATS, broken_at, is_moment

_CONTRACT = "urn:contract"
# Those of date-times are the vendor's own: `pattern` and `x-format` say which.
_FORMATS = {**FORMATS, "date-time": lambda text: True}


class Departs(ValueError):
    """A value departs from its schema, or may do so."""


class Verdicts:
    """Tells which rules a value breaks; all else that is wrong with it jsonschema has to tell.

    Validators are made when they are first asked, of the schemas as these are by then.
    """

    def __init__(self, contract: Mapping[str, Any]) -> None:
        self.contract = contract
        self._validators: dict[str, Any] = {}
        self._broken: set[str] = set()

    def broken_rules(self, value: Any, schema: str) -> frozenset[str]:
        """Return the ids of the rules, advice among them, that a value of a schema breaks.

        Raises Departs where it departs in any other way, or might.
        """
        self._broken.clear()
        try:
            if schema not in self._validators:
                whole = {"$ref": f"{_CONTRACT}#/components/schemas/{schema}"}
                self._validators[schema] = self._compiled(whole)
            holds = self._validators[schema].is_valid(value)
        except ValueError:  # what is no schema or no value of JSON, or is nested too deeply
            holds = False
        if not holds:
            raise Departs(schema)
        return frozenset(self._broken)

    @cached_property
    def _schemas(self) -> Any:
        from jsonschema_rs import Registry

        schemas = self.contract["components"]["schemas"]
        contract = {"components": {"schemas": schemas}}
        return Registry([(_CONTRACT, contract)], retriever=_fetched)

    def _compiled(self, schema: Any) -> Any:
        from jsonschema_rs import Draft202012Validator, RegexOptions

        keywords: Any = {"x-rules": self._rules, "x-format": _Moment}
        return Draft202012Validator(
            schema,
            registry=self._schemas,
            pattern_options=RegexOptions(),
            formats=_FORMATS,
            validate_formats=True,
            keywords=keywords,
            offline=True,
        )

    def _rules(self, _: Any, rules: Any, __: Any) -> _Rules:
        schemas = ((entry["id"], entry["schema"]) for entry in rules if "schema" in entry)
        compiled = {rule: self._compiled(schema) for rule, schema in schemas}
        return _Rules(rules, compiled, self._broken)


def _fetched(address: str) -> Any:
    raise ValueError(f"{address} is fetched by nobody")


class _Rules:
    """The keyword `x-rules`: no value is wrong by it, but the rules are noted that it breaks."""

    def __init__(self, rules: Any, compiled: Mapping[str, Any], broken: set[str]) -> None:
        self._rules, self._compiled, self._broken = rules, compiled, broken

    def validate(self, value: Any) -> None:
        if isinstance(value, dict):
            self._broken.update(entry["id"] for entry in self._rules if self._breaks(value, entry))

    def _breaks(self, value: Mapping[str, Any], entry: Mapping[str, Any]) -> bool:
        in_words = next(broken_at(entry.get("rule", {}), value), None)
        compiled = self._compiled.get(entry["id"])
        return in_words is not None or not (compiled is None or compiled.is_valid(value))


class _Moment:
    """The keyword `x-format`."""

    def __init__(self, *_: Any) -> None:
        pass

    def validate(self, value: Any) -> None:
        if not is_moment(value):
            raise ValueError("no date-time of the calendar")
