"""The types of what calls take and give, as Python source and as the runtime is told them."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Mapping

from ..hinge.call_parts import Answer, Parameter, WholeBody
from ..hinge.client_model import Call
from ..hinge.model import Model
from ..hinge.schema_types import ValueType
from .import_lines import used_names
from .literals import Identifier, SourceCode, compose, join, literal

_STR, _DATE, _MOMENT = Identifier("str"), Identifier("date"), Identifier("datetime")
_TAKEN: Mapping[str, tuple[Identifier, ...]] = {
    "string": (_STR,),
    "integer": (Identifier("int"),),
    "number": (Identifier("float"),),
    "decimal": (Identifier("Decimal"), Identifier("int"), _STR),
    "boolean": (Identifier("bool"),),
    "uuid": (Identifier("UUID"), _STR),
    "date": (_DATE, _STR),
    "datetime": (_MOMENT, _STR),
    "bytes": (Identifier("SentFile"),),
    "any": (Identifier("Any"),),
}
_GIVEN = {**{kind: names[0] for kind, names in _TAKEN.items()}, "bytes": Identifier("bytes")}
_MODULES = {
    "Decimal": "decimal", "UUID": "uuid", "Any": "typing", "Literal": "typing",
    "Mapping": "collections.abc", "Sequence": "collections.abc", "date": "datetime",
    "datetime": "datetime", "Path": "pathlib", "PathLike": "os", "SentFile": "._runtime.http.sent_files",
    "Items": "._runtime.http.items", "AsyncItems": "._runtime.http.items", "models": ".", "enums": ".",
}  # fmt: skip
_BUILTIN = ("bool", "bytes", "dict", "float", "int", "list", "str")
_HIDDEN: Mapping[str, SourceCode] = {
    **{name: compose("builtins.{}", Identifier(name)) for name in _BUILTIN},
    "date": compose("dt.{}", _DATE),
    "datetime": compose("dt.{}", _MOMENT),
}
"""Names that a method of the same name hides from annotations, and the same elsewhere."""
NOTHING = SourceCode("None")
"""What a call gives that is answered with nothing."""
_MOST_LITERALS = 24


class Annotations:
    """Writes the types of a class's calls; `hidden` are the names of its methods."""

    def __init__(self, model: Model | None = None, hidden: Collection[str] = ()) -> None:
        objects = model.objects.values() if model else ()
        self._strict = {schema.name for schema in objects if schema.strict}
        self._hidden = {name: text for name, text in _HIDDEN.items() if name in hidden}

    @property
    def path(self) -> SourceCode:
        """The type of where a file is to be written."""
        return compose("{0} | PathLike[{0}]", self._word(_STR))

    def taken(self, type_: ValueType) -> SourceCode:
        """Return the type of a value that is sent."""
        if type_.kind == "list" and type_.of:
            return compose("Sequence[{}]", self.taken(type_.of))
        if type_.kind == "map" and type_.of:
            return compose("Mapping[{}, {}]", self._word(_STR), self.taken(type_.of))
        if type_.kind == "enum":
            wire = _GIVEN[type_.of.kind if type_.of else "string"]
            return compose("enums.{} | {}", Identifier(type_.name), self._word(wire))
        if type_.kind == "object":
            return compose("Mapping[{}, Any]", self._word(_STR))
        return self._literals(type_) or join(" | ", map(self._word, _TAKEN[type_.kind]))

    def body(self, body: WholeBody) -> SourceCode:
        """Return the type of a body, without the None of one that may be left out."""
        return self._body(body.type)

    def _body(self, type_: ValueType) -> SourceCode:
        if type_.kind == "list" and type_.of:
            return compose("Sequence[{}]", self._body(type_.of))
        if type_.kind == "map" and type_.of:
            return compose("Mapping[{}, {}]", self._word(_STR), self._body(type_.of))
        if type_.kind != "object":
            return self.taken(type_)
        name = Identifier(type_.name)
        if type_.name in self._strict:
            return compose("models.{0} | {0}Dict", name)
        return compose("models.{} | Mapping[{}, Any]", name, self._word(_STR))

    def item(self, type_: ValueType) -> SourceCode:
        """Return the type of an item of a list that is read."""
        return self._given(type_)

    def given(self, answers: Iterable[Answer]) -> SourceCode:
        """Return the type of what a call gives."""
        kinds = [self._given(each.type) if each.type else NOTHING for each in answers]
        return join(" | ", dict.fromkeys(sorted(kinds, key=NOTHING.__eq__)))

    def _given(self, type_: ValueType) -> SourceCode:
        if type_.kind == "union":
            return join(" | ", map(self._given, type_.options))
        if type_.kind == "list" and type_.of:
            return compose("{}[{}]", self._word(Identifier("list")), self._given(type_.of))
        if type_.kind == "map" and type_.of:
            return compose(
                "{}[{}, {}]",
                self._word(Identifier("dict")),
                self._word(_STR),
                self._given(type_.of),
            )
        if type_.kind in ("object", "enum"):
            module = SourceCode("models") if type_.kind == "object" else SourceCode("enums")
            return compose("{}.{}", module, Identifier(type_.name))
        return self._word(_GIVEN[type_.kind])

    def _literals(self, type_: ValueType) -> SourceCode | None:
        """Return the values that are listed, where there are not too many."""
        values = [value for value in type_.limits.get("enum", ()) if value is not None]
        fit = all(isinstance(value, str | int) for value in values)
        if not values or not fit or len(values) > _MOST_LITERALS:
            return None
        return compose("Literal[{}]", join(", ", map(literal, values)))

    def _word(self, name: Identifier) -> SourceCode:
        return self._hidden.get(name, name)


def names_in(annotations: Iterable[SourceCode]) -> set[str]:
    """Return the names that annotations speak of."""
    return {name for text in annotations for name in used_names(ast.parse(text, mode="eval"))}


def imports_of(annotations: Iterable[SourceCode]) -> dict[str, set[str]]:
    """Return what annotations need, by the module that it comes from; typed dicts left out."""
    names = names_in(annotations)
    modules: dict[str, set[str]] = {}
    for name in names & _MODULES.keys():
        modules.setdefault(_MODULES[name], set()).add(name)
    return modules


def whole_modules(annotations: Iterable[SourceCode]) -> tuple[SourceCode, ...]:
    """Return the statements that import the modules in which annotations look names up."""
    names = names_in(annotations)
    lines = {"builtins": SourceCode("import builtins"), "dt": SourceCode("import datetime as dt")}
    return tuple(line for name, line in lines.items() if name in names)


def answer_names(answers: Iterable[Answer]) -> dict[str, str]:
    """Return what the runtime reads an answer of each status as."""
    return {each.status: _name(each.type) if each.type else "None" for each in answers}


def body_kind(body: WholeBody) -> str:
    """Return what the runtime takes a body for."""
    return _name(body.type)


def _name(type_: ValueType) -> str:
    if type_.kind == "union":
        return " | ".join(map(_name, type_.options))
    if type_.kind == "list" and type_.of:
        return f"list[{_name(type_.of)}]"
    if type_.kind == "map" and type_.of:
        return f"dict[str, {_name(type_.of)}]"
    return type_.name if type_.kind in ("object", "enum") else _GIVEN[type_.kind]


def parameter_source(parameter: Parameter) -> SourceCode | None:
    """Return what the runtime is told of a parameter; None for any text in a path."""
    given = _told(parameter)
    plain = parameter.place == "path" and parameter.type.kind == "string"
    if plain and not given:
        return None
    kind = parameter.type.base.kind
    kind = parameter.type.base.of.kind if kind == "enum" and parameter.type.base.of else kind
    parts = [literal(parameter.name), literal(parameter.place), literal(kind)]
    named = (compose("{}={}", Identifier(name), value) for name, value in given.items())
    return compose("Parameter({})", join(", ", [*parts, *named]))


def has_parameters(call: Call) -> bool:
    """Return whether the runtime is told of any parameter of a call."""
    return any(map(parameter_source, call.parts.parameters))


def _told(parameter: Parameter) -> dict[str, SourceCode]:
    """Return what differs from a single value that may be left out and has no limits."""
    base, given = parameter.type.base, dict[str, SourceCode]()
    if parameter.key != parameter.name:
        given["key"] = literal(parameter.key)
    if parameter.type.kind in ("list", "map", "object"):
        given["holds"] = literal("list" if parameter.type.kind == "list" else "map")
    usual = "simple" if parameter.place in ("path", "header") else "form"
    if parameter.style != usual:
        given["style"] = literal(parameter.style)
    if parameter.explode != (usual == "form"):
        given["explode"] = literal(parameter.explode)
    if parameter.required and parameter.place != "path":
        given["required"] = literal(True)
    if base.words != ("true", "false"):
        given["words"] = literal(base.words)
    if base.pattern:
        given["pattern"] = literal(base.pattern)
    limits = {**base.limits, **(parameter.type.limits if parameter.type.kind == "list" else {})}
    if limits:
        given["limits"] = _limits(limits)
    if parameter.rows:
        given["rows"] = literal(parameter.rows)
    return given


def _limits(limits: Mapping[str, object]) -> SourceCode:
    pairs = (
        compose(
            "{}: {}", literal(word), literal(tuple(value) if isinstance(value, list) else value)
        )
        for word, value in limits.items()
    )
    return compose("{{{}}}", join(", ", pairs))


def annotations_of(call: Call, types: Annotations) -> list[SourceCode]:
    """Return every type that a call's methods speak of."""
    taken = [types.taken(each.type) for each in call.parts.parameters]
    body = [types.body(call.parts.body)] if call.parts.body else []
    item = call.parts.pages.item if call.parts.pages else None
    items = [compose("Items[AsyncItems[{}]]", types.item(item))] if item else []
    files = [types.path, SourceCode("Path")] if downloads(call) else []
    return [*taken, *body, *items, *files, types.given(call.parts.answers)]


def downloads(call: Call) -> bool:
    """Return whether what a call gives may be written to a file: bytes, and nothing sent."""
    kinds = {each.type.kind if each.type else "" for each in call.parts.answers}
    return kinds == {"bytes"} and not call.parts.body and not call.parts.form
