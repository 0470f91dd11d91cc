# Written by apiscribe build; edits are lost.
"""Price and time of a tariff."""

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadAmount
from ..enums import Currency
from .delivery_date_range import DeliveryDateRange
from .request_error import RequestError
from .request_warning import RequestWarning
from .service_price import ServicePrice

__all__ = ("TariffCalculation",)


class TariffCalculation(ResponseModel):
    """Price and time of a tariff.

    api_2026_07#post_v2_calculator_tariff_response_200,
    api_2026_01_integration#post_v2_calculator_tariff_response_200
    """

    delivery_sum: ReadAmount
    """Price of the delivery.

    api_2026_07#post_v2_calculator_tariff_response_200/1,
    api_2026_01_integration#post_v2_calculator_tariff_response_200/1
    """

    period_min: int
    """Earliest delivery, in working days.

    api_2026_07#post_v2_calculator_tariff_response_200/2,
    api_2026_01_integration#post_v2_calculator_tariff_response_200/2
    """

    period_max: int
    """Latest delivery, in working days.

    api_2026_07#post_v2_calculator_tariff_response_200/3,
    api_2026_01_integration#post_v2_calculator_tariff_response_200/3
    """

    calendar_min: int | None = None
    """Earliest delivery, in calendar days.

    api_2026_07#post_v2_calculator_tariff_response_200/4,
    api_2026_01_integration#post_v2_calculator_tariff_response_200/4
    """

    calendar_max: int | None = None
    """Latest delivery, in calendar days.

    api_2026_07#post_v2_calculator_tariff_response_200/5,
    api_2026_01_integration#post_v2_calculator_tariff_response_200/5
    """

    weight_calc: int
    """Weight that the price is worked out from, in grams.

    api_2026_07#post_v2_calculator_tariff_response_200/6,
    api_2026_01_integration#post_v2_calculator_tariff_response_200/6
    """

    services: list[ServicePrice] | None = None
    """Additional services.

    api_2026_07#post_v2_calculator_tariff_response_200/7,
    api_2026_01_integration#post_v2_calculator_tariff_response_200/7
    """

    total_sum: ReadAmount
    """Price of the delivery with its services.

    api_2026_07#post_v2_calculator_tariff_response_200/8,
    api_2026_01_integration#post_v2_calculator_tariff_response_200/8
    """

    currency: Currency
    """Currency of the prices.

    api_2026_07#post_v2_calculator_tariff_response_200/9,
    api_2026_01_integration#post_v2_calculator_tariff_response_200/9
    """

    errors: list[RequestError] | None = None
    """Errors, if any.

    api_2026_07#post_v2_calculator_tariff_response_200/10,
    api_2026_01_integration#post_v2_calculator_tariff_response_200/10
    """

    warnings: list[RequestWarning] | None = None
    """Warnings, if any.

    api_2026_07#post_v2_calculator_tariff_response_200/11,
    api_2026_01_integration#post_v2_calculator_tariff_response_200/11
    """

    delivery_date_range: DeliveryDateRange | None = None
    """Between which days the delivery is to be expected.

    api_2026_07#post_v2_calculator_tariff_response_200/12,
    api_2026_01_integration#post_v2_calculator_tariff_response_200/12
    """
