# Written by apiscribe build; edits are lost.
"""Price and time of every tariff that a route has."""

from typing import ClassVar

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadAmount
from ..enums import DeliveryMode, Tariff
from .delivery_date_range import DeliveryDateRange
from .request_error import RequestError
from .request_warning import RequestWarning

__all__ = ("TariffList", "TariffOffer")


class TariffOffer(ResponseModel):
    """Price and time of one tariff of a route.

    api_2026_07#post_v2_calculator_tarifflist_response_200/1,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200/1
    """

    _either_form: ClassVar[frozenset[str]] = frozenset(("tariff_code", "delivery_mode"))

    tariff_code: Tariff
    """Code of the tariff.

    api_2026_07#post_v2_calculator_tarifflist_response_200/1.1,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200/1.1
    """

    tariff_name: str
    """Name of the tariff, in the language asked for.

    api_2026_07#post_v2_calculator_tarifflist_response_200/1.2,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200/1.2
    """

    tariff_description: str | None = None
    """What the tariff is, in the language asked for.

    api_2026_07#post_v2_calculator_tarifflist_response_200/1.3,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200/1.3
    """

    delivery_mode: DeliveryMode
    """Mode of delivery, by number: from door or office to door, office or locker.

    api_2026_07#post_v2_calculator_tarifflist_response_200/1.4,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200/1.4
    """

    delivery_sum: ReadAmount
    """Price of the delivery.

    api_2026_07#post_v2_calculator_tarifflist_response_200/1.5,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200/1.5
    """

    period_min: int
    """Earliest delivery, in working days.

    api_2026_07#post_v2_calculator_tarifflist_response_200/1.6,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200/1.6
    """

    period_max: int
    """Latest delivery, in working days.

    api_2026_07#post_v2_calculator_tarifflist_response_200/1.7,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200/1.7
    """

    calendar_min: int | None = None
    """Earliest delivery, in calendar days.

    api_2026_07#post_v2_calculator_tarifflist_response_200/1.8,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200/1.8
    """

    calendar_max: int | None = None
    """Latest delivery, in calendar days.

    api_2026_07#post_v2_calculator_tarifflist_response_200/1.9,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200/1.9
    """

    delivery_date_range: DeliveryDateRange | None = None
    """Between which days the delivery is to be expected.

    api_2026_07#post_v2_calculator_tarifflist_response_200/1.10,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200/1.10
    """


class TariffList(ResponseModel):
    """Price and time of every tariff that a route has.

    api_2026_07#post_v2_calculator_tarifflist_response_200,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200
    """

    tariff_codes: list[TariffOffer] | None = None
    """Tariffs of the route, with price and time.

    api_2026_07#post_v2_calculator_tarifflist_response_200/1,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200/1
    """

    errors: list[RequestError] | None = None
    """Errors, if any.

    api_2026_07#post_v2_calculator_tarifflist_response_200/2,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200/2
    """

    warnings: list[RequestWarning] | None = None
    """Warnings, if any.

    api_2026_07#post_v2_calculator_tarifflist_response_200/3,
    api_2026_01_integration#post_v2_calculator_tarifflist_response_200/3
    """
