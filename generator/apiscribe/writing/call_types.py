"""The types of what calls take and give, as Python source and as the runtime is told them."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Mapping, Sequence

from ..hinge.call_parts import Answer, WholeBody
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
        if type_.kind == "union":
            options = [word for option in type_.options for word in self._words(option)]
            return join(" | ", dict.fromkeys(options))
        if type_.kind == "object":
            return compose("Mapping[{}, Any]", self._word(_STR))
        return join(" | ", self._words(type_))

    def _words(self, type_: ValueType) -> Sequence[SourceCode]:
        """Return the types, one by one, of which a value that is sent is any."""
        if type_.kind == "enum":
            wire = _GIVEN[type_.of.kind if type_.of else "string"]
            return compose("enums.{}", Identifier(type_.name)), self._word(wire)
        listed = self._literals(type_)
        return [listed] if listed else [*map(self._word, _TAKEN[type_.kind])]

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
