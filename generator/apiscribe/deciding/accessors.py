"""Accessors: what users of a schema ask for that lies deeper in it, or in its history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..problems import Problems
from ..reading.yaml.parser import Map
from .decisions import Decisions
from .rules import plain

WORDS = ("history", "last", "value", "all", "fact", "codes", "pick")


class LostError(ValueError):
    """Why an accessor leads nowhere."""


def add_accessors(schemas: dict[str, Any], decisions: Decisions, problems: Problems) -> None:
    """Put each accessor into its schemas, with what it gives."""
    for item in decisions["accessors"]:
        for name in item["on"]:
            try:
                entry = _entry(item, name, schemas)
            except LostError as lost:
                what = f"accessor {item['accessor']}: {lost}"
                problems.add(item.place, what, (), "mend the accessor")
            else:
                schemas[name].setdefault("x-accessors", []).append(entry)


def _entry(item: Map, name: str, schemas: Mapping[str, Any]) -> dict[str, Any]:
    schema = schemas.get(name, {})
    if "properties" not in schema or schema.get("additionalProperties") is False:
        raise LostError(f"{name} is no object that is read")
    taken = {one["name"] for one in schema.get("x-accessors", ())}
    if item["accessor"] in {*schema["properties"], *taken}:
        raise LostError(f"{name} has {item['accessor']} already")
    word = next(word for word in WORDS if word in item)
    made = _MADE[word](plain(item[word]), _Finder(schemas, name))
    return {"name": item["accessor"], "description": item["summary"], word: made}


class _Finder:
    """Follows paths of property names, and of accessors that give one object."""

    def __init__(self, schemas: Mapping[str, Any], name: str) -> None:
        self.schemas = schemas
        self.name = name

    def target(self, path: str) -> str:
        """The name of the schema that a path leads to."""
        name = self.name
        for part in path.split("."):
            found = next(_references(self._facts(name, part)), None)
            if found is None:
                raise LostError(f"{part} of {name} is neither an object nor a code")
            name = found
        return name

    def facts(self, path: str) -> Mapping[str, Any]:
        """The schema of the property that a path leads to."""
        parents, _, part = path.rpartition(".")
        return self._facts(self.target(parents) if parents else self.name, part)

    def _facts(self, name: str, part: str) -> Mapping[str, Any]:
        schema = self.schemas[name]
        given = {one["name"]: one.get("last") for one in schema.get("x-accessors", ())}
        if given.get(part):
            return {"$ref": f"#/{given[part]['gives']}"}
        if part not in schema.get("properties", {}):
            raise LostError(f"{name} has no {part!r}")
        found: Mapping[str, Any] = schema["properties"][part]
        return found


def _references(facts: Any) -> Iterator[str]:
    if "$ref" in facts:
        yield facts["$ref"].rpartition("/")[2]
    for inner in (*facts.get("anyOf", ()), facts.get("items", {})):
        if inner:
            yield from _references(inner)


def _ordered(said: dict[str, Any], finder: _Finder) -> dict[str, Any]:
    for name in (said["by"], said.get("without")):
        if name:
            finder.facts(f"{said['of']}.{name}")
    return said | {"gives": finder.target(said["of"])}


def _value(said: dict[str, Any], finder: _Finder) -> dict[str, Any]:
    given = {finder.target(path): path for path in said["of"]}
    if len(given) > 1:
        raise LostError(f"gives both {' and '.join(given)}")
    return said | {"gives": next(iter(given))}


def _all(said: dict[str, Any], finder: _Finder) -> dict[str, Any]:
    return said | {"gives": finder.target(said["of"])}


def _fact(said: dict[str, Any], finder: _Finder) -> dict[str, Any]:
    _check_without(said, finder)
    for path in said["of"]:
        codes = _codes_at(path, finder)
        if not any(said["fact"] in code for code in codes):
            raise LostError(f"no code of {finder.target(path)} has the fact {said['fact']!r}")
    return said


def _of_codes(said: dict[str, Any], finder: _Finder) -> dict[str, Any]:
    """The codes wanted at each path: those named, or whose twins are."""
    _check_without(said, finder)
    named = set(said["any"])
    wanted = {}
    for path in said["of"]:
        codes = _codes_at(path, finder)
        wanted[path] = [c["code"] for c in codes if named & {c["code"], c.get("twin")}]
    lost = named - {code for codes in wanted.values() for code in codes}
    if lost or not all(wanted.values()):
        raise LostError(f"{', '.join(map(str, lost or named))} is no code of every list")
    return {"of": wanted} | {key: said[key] for key in ("without",) if key in said}


def _codes_at(path: str, finder: _Finder) -> list[Mapping[str, Any]]:
    name = finder.target(path)
    codes: list[Mapping[str, Any]] = finder.schemas[name].get("x-codes", [])
    if not codes:
        raise LostError(f"{path} holds no codes")
    return codes


def _check_without(said: dict[str, Any], finder: _Finder) -> None:
    if "without" in said:
        finder.facts(said["without"])


def _pick(said: dict[str, Any], finder: _Finder) -> dict[str, Any]:
    keys = {}
    for name, part in said["keys"].items():
        facts = finder.facts(f"{said['of']}.{part}")
        keys[name] = {"field": part, "gives": next(_references(facts), _format(facts))}
    return _ordered(said, finder) | {"keys": keys}


def _format(facts: Mapping[str, Any]) -> str:
    options = (facts, *facts.get("anyOf", ()))
    return next((one["format"] for one in options if "format" in one), "text")


_MADE = {
    "history": _ordered, "last": _ordered, "value": _value, "all": _all,
    "fact": _fact, "codes": _of_codes, "pick": _pick,
}  # fmt: skip
