# Written by apiscribe build; edits are lost.
"""What an additional service costs."""

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadAmount
from ..enums import AdditionalService

__all__ = ("ServicePrice",)


class ServicePrice(ResponseModel):
    """What an additional service costs.

    api_2026_07#calc_response_additional_service_dto,
    api_2026_01_integration#calc_response_additional_service_dto
    """

    code: AdditionalService
    """Code of the additional service.

    api_2026_07#calc_response_additional_service_dto/1,
    api_2026_01_integration#calc_response_additional_service_dto/1
    """

    sum: ReadAmount
    """Price of the service.

    api_2026_07#calc_response_additional_service_dto/2,
    api_2026_01_integration#calc_response_additional_service_dto/2
    """

    total_sum: ReadAmount
    """Price of the service with discount and VAT.

    api_2026_07#calc_response_additional_service_dto/3,
    api_2026_01_integration#calc_response_additional_service_dto/3
    """

    discount_percent: ReadAmount
    """Discount, in per cent.

    api_2026_07#calc_response_additional_service_dto/4,
    api_2026_01_integration#calc_response_additional_service_dto/4
    """

    discount_sum: ReadAmount
    """Discount, as a sum.

    api_2026_07#calc_response_additional_service_dto/5,
    api_2026_01_integration#calc_response_additional_service_dto/5
    """

    vat_rate: ReadAmount
    """VAT, in per cent.

    api_2026_07#calc_response_additional_service_dto/6,
    api_2026_01_integration#calc_response_additional_service_dto/6
    """

    vat_sum: ReadAmount
    """VAT, as a sum.

    api_2026_07#calc_response_additional_service_dto/7,
    api_2026_01_integration#calc_response_additional_service_dto/7
    """
