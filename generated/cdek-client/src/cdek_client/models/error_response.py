# Written by apiscribe build; edits are lost.
"""A refusal. The errors stand in the requests of an order or, from some services, at the
top.
"""

from cdek_client._runtime.models.response_model import ResponseModel
from cdek_client.models.shared import RequestError, RequestRecord

__all__ = ("ErrorResponse",)


class ErrorResponse(ResponseModel):
    """A refusal. The errors stand in the requests of an order or, from some services, at
    the top.
    """

    requests: list[RequestRecord] | None = None
    """Requests, of which at least one holds errors.

    On no page (D22)
    """

    errors: list[RequestError] | None = None
    """Errors that belong to no request.

    On no page (D22)
    """
