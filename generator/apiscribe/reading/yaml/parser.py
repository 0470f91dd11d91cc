"""YAML 1.2 (core schema) with the place of every node; bounded, no aliases, no tags."""

from __future__ import annotations

import json
import re
from math import isfinite
from pathlib import Path
from typing import Any

import yaml

from ...problems import InputError, Place, Problem
from ...project.files import read_text

MAX_DEPTH = 64
MAX_DIGITS = 300

# such as `{"openapi"`, `[{` and `{`
_JSON = re.compile(r"\s*[\[{]\s*(?:[\]}\[{\"]|\Z)")
_DECIMAL = re.compile(r"[-+]?[0-9]+")
_OTHER_BASE = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True,
    "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Map(dict[str, Any]):
    """A mapping of a YAML file, with the place of each key in `places`."""

    __slots__ = ("place", "places")
    place: Place
    places: dict[str, Place]


class Seq(list[Any]):
    """A sequence of a YAML file, with the place of each item in `places`."""

    __slots__ = ("place", "places")
    place: Place
    places: list[Place]


def placed(value: Any, place: Place) -> Any:
    """Return plain dicts and lists as of a YAML file, each at the line that its `line` names."""
    if isinstance(value, dict):
        if "line" in value:
            place = Place(place.file, value["line"])
        mapping = Map({key: placed(item, place) for key, item in value.items()})
        mapping.place, mapping.places = place, dict.fromkeys(value, place)
        return mapping
    if not isinstance(value, (list, tuple)):
        return value
    sequence = Seq(placed(item, place) for item in value)
    sequence.place, sequence.places = place, [place] * len(sequence)
    return sequence


def plain_scalar(text: str) -> Any:
    """Return what an unquoted scalar means in YAML 1.2: null, a bool, a number, or its text."""
    if text in _WORDS:
        return _WORDS[text]
    if not (text[0].isdigit() or text[0] in "+-."):
        return text
    if _DECIMAL.fullmatch(text):
        return int(text)
    if _OTHER_BASE.fullmatch(text):
        return int(text, 0)
    return float(text) if _FLOAT.fullmatch(text) else text


def plain(value: Any) -> Any:
    """Return a value of a YAML file as plain dicts and lists."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def read_yaml(path: Path, name: str) -> Any:
    """Return the value of one YAML file; `name` stands for the file in messages.

    Raises InputError for a file that cannot be read, is not UTF-8, not YAML, or that
    holds a duplicate key, an alias, a tag or more than 64 levels.
    """
    return parse_yaml(read_text(path, name), name)


def parse_yaml(text: str, name: str, *, text_keys: bool = False) -> Any:
    """Return the value of one YAML document; see `read_yaml`.

    With `text_keys` a key is the text that is printed, such as `200`.
    """
    try:
        events = _Events(text, name, text_keys)
        return events.document()
    except yaml.MarkedYAMLError as error:
        _check_json(text, name)
        mark = error.problem_mark or error.context_mark
        mend = f"look at line {mark.line + 1}: {_line(text, mark.line)}" if mark else ""
        raise _error(_place(name, mark), f"not YAML: {error.problem}", mend) from None
    except yaml.YAMLError as error:
        raise _error(Place(name), f"not YAML: {error}") from None


def _check_json(text: str, name: str) -> None:
    """Raise InputError for a text that was to be JSON, as its beginning or name says, and is none."""
    is_yaml = name.lower().endswith((".yaml", ".yml"))
    if is_yaml or not (_JSON.match(text) or name.lower().endswith(".json")):
        return
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        mend = f"look at line {error.lineno}: {_line(text, error.lineno - 1)}"
        place = Place(name, error.lineno, error.colno)
        raise _error(place, f"not JSON: {error.msg}", mend) from None
    except (ValueError, RecursionError):
        return


class _Events:
    def __init__(self, text: str, name: str, text_keys: bool) -> None:
        self.name = name
        self.text_keys = text_keys
        self.events = yaml.parse(text, Loader=_PARSER)
        self.depth = 0

    def document(self) -> Any:
        next(self.events)
        if isinstance(next(self.events), yaml.StreamEndEvent):
            raise _error(Place(self.name), "the file is empty", "fill it, or remove it")
        value = self.node(next(self.events))
        next(self.events)
        extra = next(self.events)
        if not isinstance(extra, yaml.StreamEndEvent):
            raise _error(self.place(extra), "a second document in one file")
        return value

    def place(self, event: Any) -> Place:
        return _place(self.name, event.start_mark)

    def node(self, event: Any) -> Any:
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise _error(self.place(event), "anchors and aliases are not used here", "write it out")
        if event.tag and event.tag != "!":
            raise _error(self.place(event), f"the tag {event.tag} is not used here", "remove it")
        if not isinstance(event, yaml.ScalarEvent):
            return self.collection(event)
        return event.value if event.style or not event.implicit[0] else self.plain_scalar(event)

    def plain_scalar(self, event: Any) -> Any:
        text = event.value
        if len(text) > MAX_DIGITS and not text.strip("+-.0123456789eE"):
            mend = "quote it if it is text"
            raise _error(self.place(event), "a number of too many digits", mend)
        value = plain_scalar(text)
        if isinstance(value, float) and not isfinite(value):
            raise _error(self.place(event), f"the number {text} is beyond all bounds", "mend it")
        return value

    def collection(self, event: Any) -> Any:
        place = self.place(event)
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise _error(place, f"nested deeper than {MAX_DEPTH} levels")
        node = self.mapping() if isinstance(event, yaml.MappingStartEvent) else self.sequence()
        node.place = place
        self.depth -= 1
        return node

    def sequence(self) -> Seq:
        items = Seq()
        places: list[Place] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event))
            places.append(self.place(event))
        items.places = places
        return items

    def mapping(self) -> Map:
        members = Map()
        places: dict[str, Place] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key, place = self.node(event), self.place(event)
            if self.text_keys and isinstance(event, yaml.ScalarEvent):
                key = event.value
            if not isinstance(key, str):
                raise _error(place, f"the key {key!r} is not text", "quote it")
            if key in members:
                message = f"the key {key!r} stands twice; first at {places[key]}"
                raise _error(place, message, "keep one of the two")
            members[key] = self.node(next(self.events))
            places[key] = place
        members.places = places
        return members


def _line(text: str, number: int, most: int = 80) -> str:
    lines = text.splitlines()
    line = lines[min(number, len(lines) - 1)].strip() if lines else ""
    return line if len(line) <= most else f"{line[: most - 1]}…"


def _place(name: str, mark: Any) -> Place:
    return Place(name, mark.line + 1, mark.column + 1) if mark else Place(name)


def _error(place: Place, message: str, mend: str = "") -> InputError:
    return InputError([Problem(place, message, (), mend)])
