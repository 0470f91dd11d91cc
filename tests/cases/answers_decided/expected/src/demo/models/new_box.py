# Written by apiscribe build; edits are lost.
"""NewBox and its parts."""

from typing import TYPE_CHECKING

from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import NewBoxDict

__all__ = ("NewBox",)


class NewBox(RequestModel):
    """boxes#new_box"""

    size: str
    """How large it is.

    boxes#new_box/1
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[NewBoxDict]) -> None: ...
