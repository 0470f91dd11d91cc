# Written by apiscribe build; edits are lost.
"""Receipts as CDEK holds them, with the requests made for them."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .form_status_record import FormStatusRecord
from .printed_order import PrintedOrder
from .related_entity import RelatedEntity
from .request_record import RequestRecord

__all__ = ("Receipt", "ReceiptResponse")


class Receipt(ResponseModel):
    """Receipts on record.

    api_2026_07#get_v2_print_orders_uuid_response_200/1,
    api_2026_01_integration#get_v2_print_orders_uuid_response_200/1
    """

    uuid: UUID
    """CDEK identifier of the receipt.

    api_2026_07#get_v2_print_orders_uuid_response_200/1.1,
    api_2026_01_integration#get_v2_print_orders_uuid_response_200/1.1
    """

    orders: list[PrintedOrder]
    """Orders that it is about.

    api_2026_07#get_v2_print_orders_uuid_response_200/1.2,
    api_2026_01_integration#get_v2_print_orders_uuid_response_200/1.2
    """

    copy_count: int | None = None
    """How many copies on a sheet.

    api_2026_07#get_v2_print_orders_uuid_response_200/1.3,
    api_2026_01_integration#get_v2_print_orders_uuid_response_200/1.3
    """

    type: str | None = None
    """Language form of the receipt.

    api_2026_07#get_v2_print_orders_uuid_response_200/1.4,
    api_2026_01_integration#get_v2_print_orders_uuid_response_200/1.4
    """

    url: str | None = None
    """Address of the receipt as PDF; there once it is READY, for an hour.

    api_2026_07#get_v2_print_orders_uuid_response_200/1.5,
    api_2026_01_integration#get_v2_print_orders_uuid_response_200/1.5
    """

    statuses: list[FormStatusRecord]
    """Statuses of the receipt, oldest first.

    api_2026_07#get_v2_print_orders_uuid_response_200/1.6,
    api_2026_01_integration#get_v2_print_orders_uuid_response_200/1.6
    """


class ReceiptResponse(ResponseModel):
    """Receipts as CDEK holds them, with the requests made for them.

    api_2026_07#get_v2_print_orders_uuid_response_200,
    api_2026_01_integration#get_v2_print_orders_uuid_response_200
    """

    entity: Receipt | None = None
    """The receipt.

    api_2026_07#get_v2_print_orders_uuid_response_200/1,
    api_2026_01_integration#get_v2_print_orders_uuid_response_200/1
    """

    requests: list[RequestRecord]
    """Requests made for it and how they stand.

    api_2026_07#get_v2_print_orders_uuid_response_200/2,
    api_2026_01_integration#get_v2_print_orders_uuid_response_200/2
    """

    related_entities: list[RelatedEntity]
    """What belongs to it, such as a return order or a printed form.

    api_2026_07#get_v2_print_orders_uuid_response_200/3,
    api_2026_01_integration#get_v2_print_orders_uuid_response_200/3
    """
