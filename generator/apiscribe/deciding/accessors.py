"""Accessors: what users of a schema ask for that lies deeper in it, or in its history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..problems import Problems
from ..reading.yaml.parser import Map, plain
from .decisions import Decisions

WORDS = ("all", "last", "value", "is")


class LostError(ValueError):
    """Why an accessor leads nowhere."""


def add_accessors(schemas: dict[str, Any], decisions: Decisions, problems: Problems) -> None:
    """Put each accessor into its schemas, with what it gives."""
    for item in decisions["accessors"]:
        for name in item["applies_to"]:
            try:
                entry = _entry(item, name, schemas)
            except LostError as lost:
                message = f"accessor {item['accessor']}: {lost}"
                problems.add(item.place, message, (), "mend the accessor")
            else:
                schemas[name].setdefault("x-accessors", []).append(entry)


def _entry(item: Map, name: str, schemas: Mapping[str, Any]) -> dict[str, Any]:
    schema = schemas.get(name, {})
    if "properties" not in schema or schema.get("additionalProperties") is False:
        raise LostError(f"{name} is no object that is read")
    taken = {entry["name"] for entry in schema.get("x-accessors", ())}
    if item["accessor"] in {*schema["properties"], *taken}:
        raise LostError(f"{name} has {item['accessor']} already")
    word = next(word for word in WORDS if word in item)
    compiled = _COMPILED[word](plain(item[word]), PathFinder(schemas, name))
    return {"name": item["accessor"], "description": item["summary"], word: compiled}


class PathFinder:
    """Follows paths of property names, and of accessors that give one object."""

    def __init__(self, schemas: Mapping[str, Any], name: str) -> None:
        self.schemas = schemas
        self.name = name

    def target(self, path: str) -> str:
        """Return the name of the schema that a path leads to; raise LostError if none."""
        name = self.name
        for part in path.split("."):
            inner = next(_references(self._facts(name, part)), None)
            if inner is None:
                raise LostError(f"{part} of {name} is neither an object nor a code")
            name = inner
        return name

    def facts(self, path: str) -> Mapping[str, Any]:
        """Return the schema of the property that a path leads to; raise LostError if none."""
        parents, _, part = path.rpartition(".")
        return self._facts(self.target(parents) if parents else self.name, part)

    def codes(self, path: str) -> list[Mapping[str, Any]]:
        """Return the codes that the value at a path is one of; raise LostError if none."""
        codes: list[Mapping[str, Any]] = self.schemas[self.target(path)].get("x-codes", [])
        if not codes:
            raise LostError(f"{path} holds no codes")
        return codes

    def accessor(self, path: str) -> Mapping[str, Any]:
        """Return the accessor that a path leads to; raise LostError if none."""
        parents, _, part = path.rpartition(".")
        name = self.target(parents) if parents else self.name
        for entry in self.schemas[name].get("x-accessors", ()):
            if entry["name"] == part:
                accessor: Mapping[str, Any] = entry
                return accessor
        raise LostError(f"{name} has no accessor {part!r}")

    def _facts(self, name: str, part: str) -> Mapping[str, Any]:
        schema = self.schemas[name]
        for entry in schema.get("x-accessors", ()):
            if entry["name"] == part and "keys" not in entry.get("last", {"keys": ()}):
                return {"$ref": f"#/{entry['last']['gives']}"}
        if part not in schema.get("properties", {}):
            raise LostError(f"{name} has no {part!r}")
        facts: Mapping[str, Any] = schema["properties"][part]
        return facts


def _references(facts: Any) -> Iterator[str]:
    if "$ref" in facts:
        yield facts["$ref"].rpartition("/")[2]
    for inner in (*facts.get("anyOf", ()), facts.get("items", {})):
        if inner:
            yield from _references(inner)


def _all(word: dict[str, Any], finder: PathFinder) -> dict[str, Any]:
    for name in (word.get("by"), word.get("without")):
        if name:
            finder.facts(f"{word['of']}.{name}")
    if "then" in word:
        finder.codes(f"{word['of']}.{word['then']}")
    return word | {"gives": finder.target(word["of"])}


def _last(word: dict[str, Any], finder: PathFinder) -> dict[str, Any]:
    compiled = _all(word, finder)
    if "keys" in word:
        compiled["keys"] = {
            name: _key(part, finder.facts(f"{word['of']}.{part}"))
            for name, part in word["keys"].items()
        }
    return compiled


def _key(part: str, facts: Mapping[str, Any]) -> dict[str, str]:
    return {"field": part, "gives": next(_references(facts), _format(facts))}


def _format(facts: Mapping[str, Any]) -> str:
    """Return what a parameter takes for a scalar: a UUID, or text."""
    options = (facts, *facts.get("anyOf", ()))
    return "uuid" if any(option.get("format") == "uuid" for option in options) else "text"


def _value(word: dict[str, Any], finder: PathFinder) -> dict[str, Any]:
    """Compile a word that gives what the first path leads to; a code at another path counts as its twin there."""
    first, *others = dict.fromkeys(map(finder.target, word["of"]))
    for other in others:
        facts = finder.schemas[other].get("x-facts", ())
        if not any((fact["fact"], fact["type"]) == ("twin", first) for fact in facts):
            raise LostError(f"gives both {first} and {other}")
    return word | {"gives": first}


def _is(word: dict[str, Any], finder: PathFinder) -> dict[str, Any]:
    """Compile a word that asks for codes: those named, those whose twins are, those of a fact."""
    if "without" in word:
        finder.facts(word["without"])
    codes = {path: finder.codes(path) for path in word["of"]}
    wanted = {path: [c["code"] for c in codes[path] if _is_asked(c, word)] for path in codes}
    _check_found(word, codes, wanted, finder)
    return {"of": wanted} | {key: word[key] for key in ("without",) if key in word}


def _is_asked(code: Mapping[str, Any], word: Mapping[str, Any]) -> bool:
    named, facts = word.get("any", ()), code.get("facts", {})
    return (
        code["code"] in named or facts.get("twin") in named or facts.get(word.get("fact")) is True
    )


def _check_found(
    word: Mapping[str, Any],
    codes: Mapping[str, list[Mapping[str, Any]]],
    wanted: Mapping[str, list[Any]],
    finder: PathFinder,
) -> None:
    named = set(word.get("any", ()))
    if lost := named - {code for codes_there in wanted.values() for code in codes_there}:
        raise LostError(f"{', '.join(sorted(map(str, lost)))} is no code of any list")
    for path in wanted:
        if "fact" in word and not any(
            word["fact"] in code.get("facts", ()) for code in codes[path]
        ):
            raise LostError(f"no code of {finder.target(path)} has the fact {word['fact']!r}")
        if not wanted[path]:
            raise LostError(f"no code of {finder.target(path)} is one of those asked for")


_COMPILED = {"all": _all, "last": _last, "value": _value, "is": _is}
