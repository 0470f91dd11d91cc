# Written by apiscribe build; edits are lost.
"""Orders whose photographs are ready."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime, ReadDigits
from .request_error import RequestError
from .request_warning import RequestWarning

__all__ = ("OrderPhotos", "PhotoList")


class OrderPhotos(ResponseModel):
    """Photographs of an order.

    api_2026_07#post_v2_photo_document_response_200/3,
    api_2026_01_integration#post_v2_photo_document_response_200/3
    """

    order_uuid: UUID | None = None
    """CDEK identifier of the order.

    api_2026_07#post_v2_photo_document_response_200/3.1,
    api_2026_01_integration#post_v2_photo_document_response_200/3.1
    """

    cdek_number: ReadDigits | None = None
    """CDEK number of the order.

    api_2026_07#post_v2_photo_document_response_200/3.2,
    api_2026_01_integration#post_v2_photo_document_response_200/3.2
    """

    link: str | None = None
    """Address of the archive with the photographs.

    api_2026_07#post_v2_photo_document_response_200/3.3,
    api_2026_01_integration#post_v2_photo_document_response_200/3.3
    """

    status: str | None = None
    """Status of the task of photographing.

    api_2026_07#post_v2_photo_document_response_200/3.4
    """

    create_date: ReadDateTime | None = None
    """Day on which the task was created.

    api_2026_07#post_v2_photo_document_response_200/3.5
    """


class PhotoList(ResponseModel):
    """Orders whose photographs are ready.

    api_2026_07#post_v2_photo_document_response_200,
    api_2026_01_integration#post_v2_photo_document_response_200
    """

    errors: list[RequestError] | None = None
    """Errors, if any.

    api_2026_07#post_v2_photo_document_response_200/1,
    api_2026_01_integration#post_v2_photo_document_response_200/1
    """

    warnings: list[RequestWarning] | None = None
    """Warnings, if any.

    api_2026_07#post_v2_photo_document_response_200/2,
    api_2026_01_integration#post_v2_photo_document_response_200/2
    """

    orders: list[OrderPhotos] | None = None
    """Orders whose photographs are ready.

    api_2026_07#post_v2_photo_document_response_200/3,
    api_2026_01_integration#post_v2_photo_document_response_200/3
    """
