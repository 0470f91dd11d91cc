# Written by apiscribe build; edits are lost.
"""A refusal. The errors stand in the requests of an order or, from some services, at the
top.
"""

from .._runtime.models.response_model import ResponseModel
from .request_error import RequestError
from .request_record import RequestRecord
from .request_warning import RequestWarning

__all__ = ("ErrorResponse",)


class ErrorResponse(ResponseModel):
    """A refusal. The errors stand in the requests of an order or, from some services, at
    the top.

    api_2026_07#simplified_response_dto1, api_2026_07#simplified_response_dto,
    api_2026_01_integration#simplified_response_dto,
    api_2026_01_location#simplified_response_dto
    """

    errors: list[RequestError] | None = None
    """Errors, if any.

    api_2026_07#simplified_response_dto1/1, api_2026_07#simplified_response_dto/1,
    api_2026_01_integration#simplified_response_dto/1,
    api_2026_01_location#simplified_response_dto/1
    """

    warnings: list[RequestWarning] | None = None
    """Warnings, if any.

    api_2026_07#simplified_response_dto1/2,
    api_2026_01_integration#simplified_response_dto/2
    """

    requests: list[RequestRecord] | None = None
    """Requests, of which at least one holds errors."""
