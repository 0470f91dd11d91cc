# Written by apiscribe build; edits are lost.
"""ChangeResponse and its parts."""

from .._runtime.models.response_model import ResponseModel
from .request_record import RequestRecord

__all__ = ("ChangeResponse",)


class ChangeResponse(ResponseModel):
    """change#response"""

    requests: list[RequestRecord]
    """The requests.

    change#response/1
    """

    own: str | None = None
    """The own.

    change#response/2
    """
