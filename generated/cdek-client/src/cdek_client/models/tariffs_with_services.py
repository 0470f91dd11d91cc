# Written by apiscribe build; edits are lost.
"""Price and time of every tariff that a route has, with services."""

from typing import ClassVar

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadAmount
from ..enums import Currency, Tariff
from .delivery_date_range import DeliveryDateRange
from .request_error import RequestError
from .request_warning import RequestWarning
from .service_price import ServicePrice

__all__ = ("TariffAttempt", "TariffResult", "TariffsWithServices")


class TariffResult(ResponseModel):
    """Price and time of a tariff, or why it cannot be had.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3
    """

    delivery_sum: ReadAmount | None = None
    """Price of the delivery.
    Mandatory in the docs.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.1,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.1
    """

    period_min: int | None = None
    """Earliest delivery, in working days.
    Mandatory in the docs.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.2,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.2
    """

    period_max: int | None = None
    """Latest delivery, in working days.
    Mandatory in the docs.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.3,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.3
    """

    calendar_min: int | None = None
    """Earliest delivery, in calendar days.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.4,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.4
    """

    calendar_max: int | None = None
    """Latest delivery, in calendar days.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.5,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.5
    """

    delivery_date_range: DeliveryDateRange | None = None
    """Between which days the delivery is to be expected.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.6,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.6
    """

    weight_calc: int | None = None
    """Weight that the price is worked out from, in grams.
    Mandatory in the docs.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.7,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.7
    """

    services: list[ServicePrice] | None = None
    """Additional services.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.8,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.8
    """

    total_sum: ReadAmount | None = None
    """Price of the delivery with its services.
    Mandatory in the docs.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.9,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.9
    """

    currency: Currency | None = None
    """Currency of the prices.
    Mandatory in the docs.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.10,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.10
    """

    errors: list[RequestError] | None = None
    """Errors, if any.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.11,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.11
    """


class TariffAttempt(ResponseModel):
    """One tariff of a route and whether it could be calculated.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1
    """

    _either_form: ClassVar[frozenset[str]] = frozenset(("tariff_code",))

    tariff_code: Tariff
    """Code of the tariff.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.1,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.1
    """

    status: str
    """Whether the calculation succeeded, as the word true or false.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.2,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.2
    """

    result: TariffResult
    """What the calculation gave.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3
    """


class TariffsWithServices(ResponseModel):
    """Price and time of every tariff that a route has, with services.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200
    """

    tariff_codes: list[TariffAttempt]
    """Tariffs of the route, with price and time, services included.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1
    """

    errors: list[RequestError] | None = None
    """Errors, if any.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/2,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/2
    """

    warnings: list[RequestWarning] | None = None
    """Warnings, if any.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/3,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/3
    """
