# Written by apiscribe build; edits are lost.
"""A refusal. The errors stand in the requests of an order or, from some services, at the
top.
"""

from .._runtime.models.response_model import ResponseModel
from .shared import RequestError, RequestRecord

__all__ = ("ErrorResponse",)


class ErrorResponse(ResponseModel):
    """A refusal. The errors stand in the requests of an order or, from some services, at
    the top.
    """

    requests: list[RequestRecord] | None = None
    """Requests, of which at least one holds errors.

    On no page
    """

    errors: list[RequestError] | None = None
    """Errors that belong to no request.

    On no page
    """
