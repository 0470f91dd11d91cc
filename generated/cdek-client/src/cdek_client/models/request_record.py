# Written by apiscribe build; edits are lost.
"""A request made for an order and how far it has come."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from ..enums import RequestState, RequestType
from .request_error import RequestError
from .request_warning import RequestWarning

__all__ = ("RequestRecord",)


class RequestRecord(ResponseModel):
    """A request made for an order and how far it has come.

    update_order#response/2, delete_order#response/2, get_order#response/2,
    api_2026_07#request_info_dto, api_2026_01_integration#request_dto,
    api_2026_07#request_dto, api_2026_01_webhook#request_info_dto
    """

    request_uuid: UUID | None = None
    """CDEK identifier of the request.

    update_order#response/2.1, delete_order#response/2.1, get_order#response/2.1,
    api_2026_07#request_info_dto/1, api_2026_01_integration#request_dto/1,
    api_2026_07#request_dto/1, api_2026_01_webhook#request_info_dto/1
    """

    type: RequestType | None = None
    """Kind of request.
    Mandatory in the docs.

    update_order#response/2.2, delete_order#response/2.2, get_order#response/2.2,
    api_2026_07#request_info_dto/2, api_2026_01_integration#request_dto/2,
    api_2026_07#request_dto/2, api_2026_01_webhook#request_info_dto/2
    """

    state: RequestState | None = None
    """How far the request has come.
    Mandatory in the docs.

    update_order#response/2.3, delete_order#response/2.3, get_order#response/2.4,
    api_2026_07#request_info_dto/4, api_2026_01_integration#request_dto/4,
    api_2026_07#request_dto/4, api_2026_01_webhook#request_info_dto/4
    """

    date_time: ReadDateTime | None = None
    """When the request took its present state.
    Mandatory in the docs.

    update_order#response/2.4, delete_order#response/2.4, get_order#response/2.3,
    api_2026_07#request_info_dto/3, api_2026_01_integration#request_dto/3,
    api_2026_07#request_dto/3, api_2026_01_webhook#request_info_dto/3
    """

    errors: list[RequestError] | None = None
    """Errors met while the request was processed.

    update_order#response/2.5, delete_order#response/2.5, get_order#response/2.5,
    api_2026_07#request_info_dto/5, api_2026_01_integration#request_dto/5,
    api_2026_07#request_dto/5, api_2026_01_webhook#request_info_dto/5
    """

    warnings: list[RequestWarning] | None = None
    """Warnings met while the request was processed.

    update_order#response/2.6, delete_order#response/2.6, get_order#response/2.6,
    api_2026_01_integration#request_dto/6, api_2026_07#request_dto/6
    """
