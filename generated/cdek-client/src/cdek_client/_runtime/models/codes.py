# Written by apiscribe build; edits are lost.
"""Open lists of codes: what the docs say of each code, and room for new ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, EnumMeta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar

Fact = str | int

_Value = TypeVar("_Value", str, int)
_T = TypeVar("_T")
_NOTHING_MORE: Mapping[str, Fact] = MappingProxyType({})


class Facts(NamedTuple):
    """What the docs say of one code; `rows` is empty where the lists tell them."""

    label: str
    description: str = ""
    rows: tuple[str, ...] = ()
    more: Mapping[str, Fact] = _NOTHING_MORE
    known: bool = True


def code(
    value: _Value,
    label: str,
    description: str,
    /,
    *,
    rows: tuple[str, ...] = (),
    **more: Fact,
) -> tuple[_Value, Facts]:
    """Return a member of a list: its code on the wire and what the docs say of it."""
    return value, Facts(label, description, rows, more)


def _unknown(value: str | int) -> Facts:
    return Facts(str(value), "The docs do not list this code.", known=False)


def _schema_of(codes: type[Enum], wire: dict[str, Any]) -> dict[str, Any]:
    # Written out as a dict, so that the lists can be had without pydantic.
    member: dict[str, Any] = {"type": "enum", "cls": codes, "members": list(codes)}
    if issubclass(codes, int):
        # An enum of pydantic's takes no number beyond 64 bits.
        function = {"type": "no-info", "function": code_of(codes)}
        choices = [member, {"type": "function-plain", "function": function}]
        member = {"type": "union", "mode": "left_to_right", "choices": choices}
    return {"type": "chain", "steps": [wire, member], "metadata": {"codes": codes}}


def code_of(codes: Any) -> Callable[[Any], Any]:
    """Return what makes a code of a text, or of an int, that a schema let through.

    Calling the list would do as well, in three times the time.
    """
    listed, unlisted = codes._value2member_map_, codes._missing_

    def member(value: Any) -> Any:
        known = listed.get(value)
        return unlisted(value) if known is None else known

    return member


def _whole() -> dict[str, Any]:
    return {
        "type": "union",
        "mode": "left_to_right",
        "choices": [{"type": "int", "strict": True}, _via("float"), _via("decimal")],
        "custom_error_type": "int_code",
        "custom_error_message": "Input should be a whole number",
    }


def _via(form: str) -> dict[str, Any]:
    return {"type": "chain", "steps": [{"type": form, "strict": True}, {"type": "int"}]}


class _ListType(EnumMeta):
    if not TYPE_CHECKING:  # it would hide the type of the member from checkers

        def __call__(cls, value, *args, **kwargs):
            # True and 1.0 equal 1, so a plain lookup would find a code of 1.
            if not args and not kwargs and not cls._fits(value):
                raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            return super().__call__(value, *args, **kwargs)

    def __contains__(cls, value: object) -> bool:
        """Say if the docs list a code, given as a member or as it is on the wire."""
        return cls._fits(value) and value in cls._value2member_map_

    def _fits(cls, value: object) -> bool:
        form = str if issubclass(cls, str) else int
        return isinstance(value, form) and not isinstance(value, bool)


class _Listed(Enum, metaclass=_ListType):
    _facts: Facts
    _listed_in: tuple[str, ...]

    def __init_subclass__(cls, *, rows: tuple[str, ...] = (), **options: Any) -> None:
        super().__init_subclass__(**options)
        cls._listed_in = rows

    @property
    def label(self) -> str:
        """The short name in the docs; the code itself if they do not list it."""
        return self._facts.label

    @property
    def description(self) -> str:
        """What the code means."""
        return self._facts.description

    @property
    def rows(self) -> tuple[str, ...]:
        """The rows of the docs that list the code."""
        lists = self._listed_in if self.known else ()
        return self._facts.rows or tuple(f"{row}/{self._value_}" for row in lists)

    @property
    def known(self) -> bool:
        """Whether the docs list the code."""
        return self._facts.known

    def _fact(self, kind: Callable[[Any], _T], name: str) -> _T | None:
        value = self._facts.more.get(name)
        return None if value is None else kind(value)

    def __str__(self) -> str:
        return str(self._value_)

    def __format__(self, format_spec: str) -> str:
        return format(self._value_, format_spec)

    def __repr__(self) -> str:
        if self.known:
            return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"
        return f"<{type(self).__name__} {self._value_!r} (unknown)>"

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return type(self), (self._value_,)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: Any, _handler: Any
    ) -> dict[str, Any]:
        return {
            "title": cls.__name__,
            "description": cls.__doc__ or "",
            "type": "string" if issubclass(cls, str) else "integer",
            "examples": [member.value for member in cls],
        }


class Code(str, _Listed):
    """A list of codes that are texts.

    Calling the list with a text gives the member of that code. If the docs do not list
    it, the member is an unknown one, made anew and equal to others of the same code.
    Raises ValueError for anything but a text.
    """

    _value_: str

    def __new__(cls, value: str, facts: Facts | None = None) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member._facts = facts or Facts(value, "")
        return member

    @property
    def value(self) -> str:
        """The code as it is on the wire."""
        return self._value_

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str.__str__(value)
        member._facts = _unknown(member._value_)
        return member

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        return _schema_of(cls, {"type": "str", "strict": True})


class IntCode(int, _Listed):
    """A list of codes that are whole numbers.

    Calling the list works as for Code, with an int. Raises ValueError for anything
    else, a bool or a float too. A model reads 5.0 as 5: in JSON they are one number.
    """

    _value_: int

    def __new__(cls, value: int, facts: Facts | None = None) -> Self:
        member = int.__new__(cls, value)
        member._value_ = value
        member._facts = facts or Facts(str(value), "")
        return member

    @property
    def value(self) -> int:
        """The code as it is on the wire."""
        return self._value_

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._value_ = int(value)
        member._name_ = str(member._value_)
        member._facts = _unknown(member._value_)
        return member

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        return _schema_of(cls, _whole())
