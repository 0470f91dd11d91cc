# Written by apiscribe build; edits are lost.
"""Orders whose cash on delivery was transferred."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDigits
from .shared import RequestError, RequestWarning

__all__ = ("PaidOrder", "PaymentList")


class PaidOrder(ResponseModel):
    """An order whose cash on delivery was transferred.

    api_2026_01_integration#get_v2_payment_response_200/1
    """

    order_uuid: UUID
    """CDEK identifier of the order.

    api_2026_01_integration#get_v2_payment_response_200/1.1
    """

    cdek_number: ReadDigits
    """CDEK number of the order.

    api_2026_01_integration#get_v2_payment_response_200/1.2
    """

    number: str
    """Number of the order in the client's system.

    api_2026_01_integration#get_v2_payment_response_200/1.3
    """


class PaymentList(ResponseModel):
    """Orders whose cash on delivery was transferred.

    api_2026_01_integration#get_v2_payment_response_200
    """

    orders: list[PaidOrder] | None = None
    """Orders whose cash on delivery was transferred.

    api_2026_01_integration#get_v2_payment_response_200/1
    """

    errors: list[RequestError] | None = None
    """Errors, if any.

    api_2026_01_integration#get_v2_payment_response_200/2
    """

    warnings: list[RequestWarning] | None = None
    """Warnings, if any.

    api_2026_01_integration#get_v2_payment_response_200/3
    """
