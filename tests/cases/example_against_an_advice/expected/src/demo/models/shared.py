# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from typing import ClassVar

from demo._runtime.models.request_model import RequestModel
from demo._runtime.models.rules import Rule, needs

__all__ = ("DemoRequest",)


class DemoRequest(RequestModel):
    """demo#request"""

    _advice: ClassVar[tuple[Rule, ...]] = (needs("B01", "width"),)

    length: int | None = None
    """The length.

    demo#request/1
    """

    width: int | None = None
    """The width.

    demo#request/2
    """
