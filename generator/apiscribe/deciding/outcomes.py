"""How operations are called: what becomes of changes, and how refusals are read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..problems import Problems
from ..reading.yaml.parser import Map, plain
from .accessors import LostError, PathFinder
from .decisions import Decisions, Fact, missing
from .things import (
    check_codes,
    check_kept,
    check_made,
    check_once,
    check_state,
    check_subscription,
    check_thing,
    holds_codes,
)

_WAITER = ("poll", "parameters", "records", "record", "done", "failed", "thing")
_ERRORS = (
    "answer",
    "errors",
    "warnings",
    "request",
    "code",
    "message",
    "classes",
    "busy",
    "invalid",
    "envelopes",
    "success",
)


def add_calls(
    document: dict[str, Any],
    decisions: Decisions,
    decided: Mapping[str, Fact],
    problems: Problems,
) -> None:
    """Put the waiters and the reading of errors into the contract, if they lead somewhere."""
    calls = _Calls(document)
    for item in decisions["waiters"]:
        _check(calls.check_waiter, item, f"waiter {item['waiter']}", decided, problems)
        waiters = document.setdefault("x-waiters", {})
        waiters[item["waiter"]] = _cited(item, _WAITER)
    for item in decisions["operations"]:
        who = f"operation {item['operation']}"
        if "waiter" in item:
            _check(calls.check_change, item, who, decided, problems)
        if item["operation"] in calls.operations:
            _check(calls.check_answer, item, who, decided, problems)
            _check_stand_in(calls, item, who, problems)
    for item in decisions["errors"]:
        _check(calls.check_errors, item, "errors", decided, problems)
        document["x-errors"] = _cited(item, _ERRORS)


def _cited(item: Map, keys: tuple[str, ...]) -> dict[str, Any]:
    entry = {key: plain(item[key]) for key in keys if key in item}
    return entry | {"x-rows": [*item.get("rows", ())], "x-decisions": [item["id"]]}


def _check(
    check: Any, item: Map, who: str, decided: Mapping[str, Fact], problems: Problems
) -> None:
    for row in item.get("rows", ()):
        if row not in decided:
            missing(row, decided, item.place, who, problems)
    try:
        check(item)
    except LostError as lost:
        problems.add(item.place, f"{who}: {lost}", (), "mend the entry")


def _check_stand_in(calls: _Calls, item: Map, who: str, problems: Problems) -> None:
    told = item.get("stand_in", {})
    for key in told:
        try:
            calls.check_stand_in(item, key)
        except LostError as lost:
            mend = f"mend `{key}` of its `stand_in`"
            problems.add(told.places[key], f"{who}: {lost}", (), mend)


class _Calls:
    """Follows what decisions say of calls through the contract."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.schemas = document["components"]["schemas"]
        self.operations = {
            operation["operationId"]: (path, operation)
            for path, item in document["paths"].items()
            for operation in item.values()
            if isinstance(operation, dict) and "operationId" in operation
        }

    def check_waiter(self, item: Map) -> None:
        """Follow a waiter to its records and states; raise LostError where they are not."""
        path, answer = self._answer(item["poll"])
        polled = self.operations[item["poll"]][1]
        if "x-resource" not in polled or "x-waiter" in polled:
            raise LostError(f"{item['poll']} must have a `resource` and no `waiter`")
        named = {*re.findall(r"{(\w+)}", path)}
        if named != {*item["parameters"]}:
            raise LostError(f"the parameters of {item['poll']} are {', '.join(sorted(named))}")
        finder = PathFinder(self.schemas, answer)
        at = f"{item['records']}." if "records" in item else ""
        for part in item["record"].values():
            finder.facts(f"{at}{part}")
        state = f"{at}{item['record']['state']}"
        if {"id", "kind"} & {*item["record"]} or holds_codes(finder.facts(state)):
            check_codes(state, [*item["done"], *item["failed"]], finder)
        if "thing" in item:
            check_thing(item["thing"], item["poll"], self._polled, self.operations)

    def _polled(self, operation: str) -> PathFinder:
        return PathFinder(self.schemas, self._answer(operation)[1])

    def check_change(self, item: Map) -> None:
        """Follow a receipt to what is to be read; raise LostError where it leads nowhere."""
        waiters = self.document.get("x-waiters", {})
        name = item["waiter"]["waiter"]
        if name not in waiters:
            raise LostError(f"no waiter is called {name}")
        if item["operation"] not in self.operations:
            return
        finder = PathFinder(self.schemas, self._answer(item["operation"])[1])
        for path in waiters[name]["parameters"].values():
            finder.facts(path)
        polled = self._polled(waiters[name]["poll"])
        self._check_subject(item, polled)
        if "becomes" in item["waiter"]:
            check_state(item["waiter"]["becomes"], waiters[name].get("thing", {}), polled)
        if "makes" in item["waiter"]:
            check_made(item["waiter"]["makes"], polled)

    def _check_subject(self, item: Map, polled: PathFinder) -> None:
        """Whether what is changed, and the state that it is in, can be found."""
        sent = self._sent(item["operation"])
        for name, path in item["waiter"].get("known_by", {}).items():
            polled.facts(path)
            if name not in sent:
                raise LostError(f"its body has no {name!r}")
        for path, codes in item["waiter"].get("gone_when", {}).items():
            check_codes(path, codes, polled)
        if allowed := item["waiter"].get("only_while"):
            polled.facts(f"{allowed['records']}.{allowed['time']}")
            check_codes(f"{allowed['records']}.{allowed['field']}", allowed["among"], polled)

    def check_answer(self, item: Map) -> None:
        """Follow what an answer tells of itself; raise LostError where it leads nowhere."""
        asked = self._asked(item["operation"])
        for name, path in item.get("identity", {}).items():
            self._polled(item["operation"]).facts(path)
            if name not in asked:
                raise LostError(f"it has no parameter and no member {name!r}")
        if "over" in item:
            finder = self._polled(item["operation"])
            if "is" not in finder.accessor(item["over"]):
                raise LostError(f"the accessor {item['over']} does not answer yes or no")

    def check_stand_in(self, item: Map, key: str) -> None:
        """Follow what a stand-in has to know; raise LostError where it leads nowhere."""
        told, sent = item["stand_in"][key], self._sent(item["operation"])
        waiters = self.document.get("x-waiters", {})
        if key == "subscribes":
            check_subscription(told, sent)
        if key == "once":
            waiter = waiters.get(item.get("waiter", {}).get("waiter"))
            if waiter is None:
                raise LostError("nothing that it makes is kept, as it has no `waiter`")
            check_once(told, sent, waiter.get("thing", {}), self._polled(waiter["poll"]))
        if key in ("lists", "moves"):
            polls = {waiter["poll"] for waiter in waiters.values()}
            check_kept(told, polls, self._asked(item["operation"]), self._polled)

    def check_errors(self, item: Map) -> None:
        """Follow a refusal to its errors and codes; raise LostError where they are not."""
        if "answer" not in item:
            return
        if item["answer"] not in self.schemas:
            raise LostError(f"no schema is called {item['answer']}")
        finder = PathFinder(self.schemas, item["answer"])
        for path in _paths(item):
            finder.facts(path)

    def _asked(self, operation: str) -> set[str]:
        """Return the names of all values that an operation can be asked by."""
        template, node = self.operations[operation]
        in_query = (each["name"] for each in node.get("parameters", ()) if each["in"] == "query")
        return {*re.findall(r"{(\w+)}", template), *in_query, *self._sent(operation)}

    def _sent(self, operation: str) -> Mapping[str, Any]:
        """Return the properties of the body of an operation."""
        body = self.operations[operation][1].get("requestBody", {}).get("content", {})
        content = body.get("application/json", {}).get("schema", {})
        name = content.get("$ref", "").rpartition("/")[2]
        properties: Mapping[str, Any] = self.schemas.get(name, {}).get("properties", {})
        return properties

    def _answer(self, operation: str) -> tuple[str, str]:
        """Return the path of an operation, and the schema of its answer if all is well."""
        if operation not in self.operations:
            raise LostError(f"no operation is called {operation}")
        path, documented = self.operations[operation]
        for status, response in documented["responses"].items():
            content = response.get("content", {}).get("application/json", {})
            name = content.get("schema", {}).get("$ref", "").rpartition("/")[2]
            if status.startswith("2") and name in self.schemas:
                return path, name
        raise LostError(f"{operation} has no object as its answer with a status of 2xx")


def _paths(item: Map) -> Iterator[str]:
    for path in (*item["errors"], *item.get("warnings", ())):
        yield path
        yield from (f"{path}.{item[key]}" for key in ("code", "message") if key in item)
    if "request" in item:
        yield item["request"]
