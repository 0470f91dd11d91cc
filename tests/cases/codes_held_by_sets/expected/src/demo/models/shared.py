# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING, ClassVar

from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel
from ..enums import Kind, Label

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import BoxRequestDict, InnerDict

__all__ = ("BoxRequest", "BoxResponse", "Inner")


class BoxResponse(ResponseModel):
    """box#response"""

    _either_form: ClassVar[frozenset[str]] = frozenset(("kind", "label"))

    kind: Kind
    """The kind.

    box#response/1
    """

    label: Label | None = None
    """The label, by number.

    box#response/2
    """


class Inner(RequestModel):
    """What is in it.

    box#request/3
    """

    kind: Kind | None = None
    """Its kind.

    box#request/3.1
    """

    label: list[Label] | None = None
    """Its labels.

    box#request/3.2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[InnerDict]) -> None: ...


class BoxRequest(RequestModel):
    """box#request"""

    _digits: ClassVar[frozenset[str]] = frozenset(("kind",))

    kind: Kind
    """The kind, as number or text.

    box#request/1
    """

    label: Label | None = None
    """The label.

    box#request/2
    """

    inner: list[Inner] | None = None
    """What is in it.

    box#request/3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[BoxRequestDict]) -> None: ...
