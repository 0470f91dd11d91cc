# Written by apiscribe build; edits are lost.
"""Bodies of requests as dicts, for type checkers and editors: members by wire name."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NotRequired

    from .enums import Kind, Label
    from .models import Inner

__all__ = (
    "BoxRequestDict",
    "InnerDict",
)


class BoxRequestDict(TypedDict):
    kind: Kind | int | str
    label: NotRequired[Label | str]
    inner: NotRequired[Sequence[Inner | InnerDict]]


class InnerDict(TypedDict):
    kind: NotRequired[Kind | int]
    label: NotRequired[list[Label | str] | tuple[Label | str, ...]]
