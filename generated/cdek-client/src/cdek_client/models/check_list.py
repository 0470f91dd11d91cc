# Written by apiscribe build; edits are lost.
"""Fiscal receipts."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadAmount, ReadDateTime, ReadDigits
from .request_error import RequestError
from .request_warning import RequestWarning

__all__ = ("Check", "CheckList", "CheckPayment")


class CheckPayment(ResponseModel):
    """A sum on a fiscal receipt.

    api_2026_07#get_v2_check_response_200/3.8,
    api_2026_01_integration#get_v2_check_response_200/3.8
    """

    sum: ReadAmount
    """Sum on the receipt.

    api_2026_07#get_v2_check_response_200/3.8.1,
    api_2026_01_integration#get_v2_check_response_200/3.8.1
    """

    type: str
    """Kind of payment: CASH or CARD.

    api_2026_07#get_v2_check_response_200/3.8.2,
    api_2026_01_integration#get_v2_check_response_200/3.8.2
    """


class Check(ResponseModel):
    """A fiscal receipt.

    api_2026_07#get_v2_check_response_200/3,
    api_2026_01_integration#get_v2_check_response_200/3
    """

    order_uuid: UUID
    """CDEK identifier of the order that the receipt is for.

    api_2026_07#get_v2_check_response_200/3.1,
    api_2026_01_integration#get_v2_check_response_200/3.1
    """

    cdek_number: ReadDigits
    """CDEK number of the order that the receipt is for.

    api_2026_07#get_v2_check_response_200/3.2,
    api_2026_01_integration#get_v2_check_response_200/3.2
    """

    date_: Annotated[ReadDateTime, Field(alias="date")]
    """Day of the receipt.

    api_2026_07#get_v2_check_response_200/3.3,
    api_2026_01_integration#get_v2_check_response_200/3.3
    """

    fiscal_storage_number: str
    """Number of the fiscal storage.

    api_2026_07#get_v2_check_response_200/3.4,
    api_2026_01_integration#get_v2_check_response_200/3.4
    """

    document_number: str
    """Running number of the document in the fiscal storage.

    api_2026_07#get_v2_check_response_200/3.5,
    api_2026_01_integration#get_v2_check_response_200/3.5
    """

    fiscal_sign: int
    """Fiscal sign of the document.

    api_2026_07#get_v2_check_response_200/3.6,
    api_2026_01_integration#get_v2_check_response_200/3.6
    """

    type: str
    """Kind of receipt: of a sale or of a refund.

    api_2026_07#get_v2_check_response_200/3.7,
    api_2026_01_integration#get_v2_check_response_200/3.7
    """

    payment_info: list[CheckPayment]
    """What was paid, by kind of payment.

    api_2026_07#get_v2_check_response_200/3.8,
    api_2026_01_integration#get_v2_check_response_200/3.8
    """

    shift_no: int | None = None
    """Number of the cash register's shift.

    api_2026_07#get_v2_check_response_200/3.9,
    api_2026_01_integration#get_v2_check_response_200/3.9
    """


class CheckList(ResponseModel):
    """Fiscal receipts.

    api_2026_07#get_v2_check_response_200,
    api_2026_01_integration#get_v2_check_response_200
    """

    errors: list[RequestError] | None = None
    """Errors, if any.

    api_2026_07#get_v2_check_response_200/1,
    api_2026_01_integration#get_v2_check_response_200/1
    """

    warnings: list[RequestWarning] | None = None
    """Warnings, if any.

    api_2026_07#get_v2_check_response_200/2,
    api_2026_01_integration#get_v2_check_response_200/2
    """

    check_info: list[Check] | None = None
    """Fiscal receipts.

    api_2026_07#get_v2_check_response_200/3,
    api_2026_01_integration#get_v2_check_response_200/3
    """
