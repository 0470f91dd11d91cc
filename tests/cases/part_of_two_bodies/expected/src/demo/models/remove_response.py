# Written by apiscribe build; edits are lost.
"""RemoveResponse and its parts."""

from .._runtime.models.response_model import ResponseModel
from .request_record import RequestRecord

__all__ = ("RemoveResponse",)


class RemoveResponse(ResponseModel):
    """remove#response"""

    requests: list[RequestRecord]
    """The requests.

    remove#response/1
    """

    own: str | None = None
    """The own.

    remove#response/2
    """
