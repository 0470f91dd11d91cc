# Written by apiscribe build; edits are lost.
"""Labels as CDEK holds them, with the requests made for them."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .form_status_record import FormStatusRecord
from .printed_order import PrintedOrder
from .related_entity import RelatedEntity
from .request_record import RequestRecord

__all__ = ("Barcode", "BarcodeResponse")


class Barcode(ResponseModel):
    """Labels on record.

    api_2026_07#get_v2_print_barcodes_uuid_response_200/1,
    api_2026_01_integration#get_v2_print_barcodes_uuid_response_200/1
    """

    uuid: UUID
    """CDEK identifier of the labels.

    api_2026_07#get_v2_print_barcodes_uuid_response_200/1.1,
    api_2026_01_integration#get_v2_print_barcodes_uuid_response_200/1.1
    """

    orders: list[PrintedOrder]
    """Orders that it is about.

    api_2026_07#get_v2_print_barcodes_uuid_response_200/1.2,
    api_2026_01_integration#get_v2_print_barcodes_uuid_response_200/1.2
    """

    copy_count: int | None = None
    """How many copies on a sheet.

    api_2026_07#get_v2_print_barcodes_uuid_response_200/1.3,
    api_2026_01_integration#get_v2_print_barcodes_uuid_response_200/1.3
    """

    format: str | None = None
    """Paper of the labels.

    api_2026_07#get_v2_print_barcodes_uuid_response_200/1.4,
    api_2026_01_integration#get_v2_print_barcodes_uuid_response_200/1.4
    """

    url: str | None = None
    """Address of the labels as PDF; there once they are READY, for an hour.

    api_2026_07#get_v2_print_barcodes_uuid_response_200/1.5,
    api_2026_01_integration#get_v2_print_barcodes_uuid_response_200/1.5
    """

    lang: str | None = None
    """Language of the labels, as in ISO 639-3; RUS where none was given.

    api_2026_07#get_v2_print_barcodes_uuid_response_200/1.6,
    api_2026_01_integration#get_v2_print_barcodes_uuid_response_200/1.6
    """

    statuses: list[FormStatusRecord]
    """Statuses of the labels, oldest first.

    api_2026_07#get_v2_print_barcodes_uuid_response_200/1.7,
    api_2026_01_integration#get_v2_print_barcodes_uuid_response_200/1.7
    """


class BarcodeResponse(ResponseModel):
    """Labels as CDEK holds them, with the requests made for them.

    api_2026_07#get_v2_print_barcodes_uuid_response_200,
    api_2026_01_integration#get_v2_print_barcodes_uuid_response_200
    """

    entity: Barcode | None = None
    """The labels.

    api_2026_07#get_v2_print_barcodes_uuid_response_200/1,
    api_2026_01_integration#get_v2_print_barcodes_uuid_response_200/1
    """

    requests: list[RequestRecord]
    """Requests made for it and how they stand.

    api_2026_07#get_v2_print_barcodes_uuid_response_200/2,
    api_2026_01_integration#get_v2_print_barcodes_uuid_response_200/2
    """

    related_entities: list[RelatedEntity]
    """What belongs to it, such as a return order or a printed form.

    api_2026_07#get_v2_print_barcodes_uuid_response_200/3,
    api_2026_01_integration#get_v2_print_barcodes_uuid_response_200/3
    """
