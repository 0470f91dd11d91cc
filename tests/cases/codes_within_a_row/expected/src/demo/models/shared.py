# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from typing import ClassVar, Literal

from demo._runtime.models.request_model import RequestModel

__all__ = ("DemoRequest",)


class DemoRequest(RequestModel):
    """demo#request"""

    _nullable: ClassVar[frozenset[str]] = frozenset(("vat_rate",))

    vat_rate: Literal[0, 20] | None = None
    """The vat_rate.

    demo#request/1
    """
