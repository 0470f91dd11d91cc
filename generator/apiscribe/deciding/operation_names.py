"""Names of operations by rule: where clients offer them, from methods and paths alone."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from .words import attribute, is_plural, singular, snake, title, told_apart, words

TAKEN_RESOURCES = frozenset(
    [
        "aclose", "close", "core", "environment", "from_env", "options", "request", "request_raw", "wait",
        "with_options",
    ]
)  # fmt: skip
"""Attributes that every client has."""
TAKEN_METHODS = frozenset(["core", "wait", "with_options", "with_raw"])
"""Attributes that every resource has."""
TAKEN_OPERATIONS = frozenset(["service"])
"""Names that no operation has, as the package's module of operations has them."""

# such as "v1", "1.2" or "v2beta1"
_VERSION = re.compile(r"v?[0-9]+(?:\.[0-9]+)*(?:(?:alpha|beta)[0-9]*)?", re.IGNORECASE)
_OF_ITEMS = {"GET": "get", "PUT": "replace", "PATCH": "update", "DELETE": "delete"}
_VERBS = {"GET": "get", "POST": "create", "PUT": "replace", "PATCH": "update", "DELETE": "delete"}

Call = tuple[str, str]
"""Method and path of an operation."""


@dataclass(frozen=True, slots=True)
class CallName:
    """What an operation is called: its name, and the resource and method that clients have."""

    operation: str
    resource: str
    method: str

    @property
    def schema(self) -> str:
        """Return what its bodies are named after: `CreateParcel`, `ListParcels`, `ParcelLabel`."""
        things, done = self.resource.strip("_").split("_"), self.method.strip("_").split("_")
        thing = things if done == ["list"] else [*things[:-1], singular(things[-1])]
        verb = done[:1] if done[0] in (*_VERBS.values(), "list", "post") else []
        return title([*verb, *thing, *done[len(verb) :]])


def is_version(segment: str) -> bool:
    """Return whether a segment of a path is a version, or the word for an API itself."""
    return bool(_VERSION.fullmatch(segment)) or segment.lower() in ("api", "rest")


def parameters_of(path: str) -> list[str]:
    """Return the names in the braces of a path."""
    return re.findall(r"{([^{}]+)}", path)


def names_by_rule(
    calls: Iterable[Call], unnamed: Collection[Call] | None = None, taken: Collection[str] = ()
) -> dict[Call, CallName]:
    """Return what operations are called, whatever their order; no two are called the same.

    Of all `calls` of an API the `unnamed` get names; `taken` holds names of operations, and
    pairs of resource and method as `resource.method`, that are given already.
    """
    paths = _Paths(calls)
    asked = paths.calls if unnamed is None else sorted(unnamed)
    wanted = {call: paths.options(*call) for call in asked}
    offered = told_apart(wanted, taken, str)
    ids = {call: ("_".join(reversed(name.split("."))),) for call, name in offered.items()}
    named = told_apart(ids, {*taken, *TAKEN_OPERATIONS}, str)
    return {call: CallName(named[call], *name.split(".")) for call, name in sorted(offered.items())}


class _Paths:
    """All paths of an API, since what a path means depends on what lies below it."""

    def __init__(self, calls: Iterable[Call]) -> None:
        self.calls = sorted(set(calls))
        self.methods: dict[tuple[str, ...], set[str]] = {}
        self.above_items: set[tuple[str, ...]] = set()
        split = {path: self._parts(path) for _, path in self.calls}
        self.common = _common(list(split.values()))
        for method, path in self.calls:
            parts = split[path]
            self.methods.setdefault(_shape(parts), set()).add(method)
            for index, part in enumerate(parts):
                if part.startswith("{"):
                    self.above_items.add(_shape(parts[:index]))

    @staticmethod
    def _parts(path: str) -> tuple[str, ...]:
        """Return the segments of a path; a form of an item, as `.pdf` behind it, is one too."""
        return tuple(part for part in re.split(r"/|(?<=})\.", path) if part)

    def options(self, method: str, path: str) -> tuple[str, ...]:
        """Return the names that a call may have, the first being the one that it should."""
        parts = self._parts(path)
        resource, name = self._named(method, parts, parts[self.common :])
        own = parameters_of(parts[-1] if parts else "") or parameters_of(path)
        whole = self._named(method, parts, parts, versions=True)
        return (
            _joined(resource, name),
            _joined(resource, _by(name, own)),
            _joined(*whole),
            _joined(whole[0], _by(whole[1], parameters_of(path))),
            _joined(whole[0], "_".join([whole[1], method.lower(), *_slugs(parts)])),
        )

    def _named(
        self, method: str, parts: tuple[str, ...], kept: Sequence[str], *, versions: bool = False
    ) -> tuple[str, str]:
        """Return resource and method, of those segments that are kept."""
        statics = [part for part in kept if not part.startswith("{")]
        plain = [part for part in statics if not is_version(part)]
        things = statics if versions else plain
        if not things:
            return "api", self._of_item(method, parts) if parts else _VERBS.get(method, method)
        if parts[-1].startswith("{"):
            return _resource(things), self._of_item(method, parts)
        if self._is_collection(parts, plain):
            return _resource(things), self._of_collection(method, parts)
        return _resource(things[:-1]), self._of_action(method, parts)

    def _is_collection(self, parts: tuple[str, ...], plain: Sequence[str]) -> bool:
        return len(plain) <= 1 or _shape(parts) in self.above_items or is_version(parts[-1])

    def _of_item(self, method: str, parts: tuple[str, ...]) -> str:
        if method == "POST":
            return "post" if "PATCH" in self.methods[_shape(parts)] else "update"
        return _OF_ITEMS.get(method, method.lower())

    def _of_collection(self, method: str, parts: tuple[str, ...]) -> str:
        shape = _shape(parts)
        if method == "GET":
            many = shape in self.above_items or "POST" in self.methods[shape]
            last = (words(parts[-1]) or [""])[-1]
            return "list" if many or is_plural(last) else "get"
        name = _VERBS.get(method, method.lower())
        below = self.methods.get((*shape, "{}"), set())
        return f"{name}_all" if method != "POST" and method in below else name

    def _of_action(self, method: str, parts: tuple[str, ...]) -> str:
        name = snake(parts[-1]) or "call"
        alone = len(self.methods[_shape(parts)]) == 1
        if name in (*_VERBS.values(), "list", "update"):
            return f"{method.lower()}_{name}"
        if method == "GET" or (method == "POST" and alone):
            return name
        return f"{_VERBS.get(method, method.lower())}_{name}"


def _common(paths: Sequence[tuple[str, ...]]) -> int:
    """Return how many segments all paths begin with, leaving each a segment of its own."""
    lengths = [
        next((i for i, part in enumerate(parts) if part.startswith("{")), len(parts)) - 1
        for parts in paths
    ]
    longest = max(0, min(lengths, default=0))
    same = (len({parts[i] for parts in paths}) == 1 for i in range(longest))
    return next((i for i, alike in enumerate(same) if not alike), longest)


def _shape(parts: Sequence[str]) -> tuple[str, ...]:
    return tuple("{}" if part.startswith("{") else part for part in parts)


def _slugs(parts: Sequence[str]) -> list[str]:
    return [slug for part in parts if (slug := snake(part))]


def _resource(things: Sequence[str]) -> str:
    return "_".join(_slugs(things)) or "api"


def _by(name: str, parameters: Sequence[str]) -> str:
    """Return the name of a method told apart by what it is called with."""
    slugs = [snake(parameter) or "item" for parameter in parameters]
    return f"{name}_by_{'_and_'.join(slugs)}" if slugs else name


def _joined(resource: str, method: str) -> str:
    name = snake(method) or "call"
    return f"{attribute(resource, TAKEN_RESOURCES)}.{attribute(name, TAKEN_METHODS)}"
