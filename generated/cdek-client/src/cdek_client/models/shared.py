# Written by apiscribe build; edits are lost.
"""What more than one body is made of."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from ..enums import ErrorCode, RequestState, RequestType, WarningCode

__all__ = ("RequestError", "RequestRecord", "RequestWarning")


class RequestError(ResponseModel):
    """Why a request failed.

    update_order#response/2.5, delete_order#response/2.5, get_order#response/2.5
    """

    code: ErrorCode | None = None
    """Code of the error.
    Mandatory in the docs.

    update_order#response/2.5.1, delete_order#response/2.5.1, get_order#response/2.5.1
    """

    message: str | None = None
    """Text of the error.
    Mandatory in the docs.

    update_order#response/2.5.2, delete_order#response/2.5.2, get_order#response/2.5.2
    """

    additional_code: str | None = None
    """Further code, meant for CDEK's support.

    In no table; seen in real answers
    """


class RequestWarning(ResponseModel):
    """What a request brings about that its sender may not expect.

    update_order#response/2.6, delete_order#response/2.6, get_order#response/2.6
    """

    code: WarningCode | None = None
    """Code of the warning.
    Mandatory in the docs.

    update_order#response/2.6.1, delete_order#response/2.6.1, get_order#response/2.6.1
    """

    message: str | None = None
    """Text of the warning.
    Mandatory in the docs.

    update_order#response/2.6.2, delete_order#response/2.6.2, get_order#response/2.6.2
    """

    additional_code: str | None = None
    """Further code, meant for CDEK's support.

    In no table; seen in real answers
    """


class RequestRecord(ResponseModel):
    """A request made for an order and how far it has come.

    update_order#response/2, delete_order#response/2, get_order#response/2
    """

    request_uuid: UUID | None = None
    """CDEK identifier of the request.

    update_order#response/2.1, delete_order#response/2.1, get_order#response/2.1
    """

    type: RequestType | None = None
    """Kind of request.
    Mandatory in the docs.

    update_order#response/2.2, delete_order#response/2.2, get_order#response/2.2
    """

    state: RequestState | None = None
    """How far the request has come.
    Mandatory in the docs.

    update_order#response/2.3, delete_order#response/2.3, get_order#response/2.4
    """

    date_time: ReadDateTime | None = None
    """When the request took its present state.
    Mandatory in the docs.

    update_order#response/2.4, delete_order#response/2.4, get_order#response/2.3
    """

    errors: list[RequestError] | None = None
    """Errors met while the request was processed.

    update_order#response/2.5, delete_order#response/2.5, get_order#response/2.5
    """

    warnings: list[RequestWarning] | None = None
    """Warnings met while the request was processed.

    update_order#response/2.6, delete_order#response/2.6, get_order#response/2.6
    """
