# Written by apiscribe build; edits are lost.
"""What to calculate, for every tariff."""

from typing import Annotated

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import DateTime
from ..enums import CurrencyNumber
from .calculator_location import CalculatorLocation
from .calculator_package import CalculatorPackage

__all__ = ("TariffListQuery",)


class TariffListQuery(RequestModel):
    """What to calculate, for every tariff.

    api_2026_07#post_v2_calculator_tarifflist_body,
    api_2026_01_integration#post_v2_calculator_tarifflist_body
    """

    date_: Annotated[DateTime | None, Field(alias="date")] = None
    """When the parcel is to be handed over; now where it is not sent.

    api_2026_07#post_v2_calculator_tarifflist_body/1,
    api_2026_01_integration#post_v2_calculator_tarifflist_body/1
    """

    type: int | None = None
    """Type of the order: 1 for E-shop, 2 for ordinary; 1 where it is not sent.

    api_2026_07#post_v2_calculator_tarifflist_body/2,
    api_2026_01_integration#post_v2_calculator_tarifflist_body/2
    """

    additional_order_types: list[int] | None = None
    """Additional types of the order, by number.

    api_2026_07#post_v2_calculator_tarifflist_body/3,
    api_2026_01_integration#post_v2_calculator_tarifflist_body/3
    """

    currency: CurrencyNumber | None = None
    """Currency to calculate in, by number; that of the contract where it is not sent.

    api_2026_07#post_v2_calculator_tarifflist_body/4,
    api_2026_01_integration#post_v2_calculator_tarifflist_body/4
    """

    lang: Annotated[str | None, Field(max_length=3)] = None
    """Language of the texts: rus, eng or zho; rus where it is not sent.

    api_2026_07#post_v2_calculator_tarifflist_body/5,
    api_2026_01_integration#post_v2_calculator_tarifflist_body/5
    """

    shipment_point: Annotated[str | None, Field(max_length=255)] = None
    """Code of the office that the parcel is brought to; makes the calculation more exact.

    api_2026_07#post_v2_calculator_tarifflist_body/6
    """

    delivery_point: Annotated[str | None, Field(max_length=255)] = None
    """Code of the office to deliver to; makes the calculation more exact.

    api_2026_07#post_v2_calculator_tarifflist_body/7
    """

    from_location: CalculatorLocation
    """Place that the parcel is sent from.

    api_2026_07#post_v2_calculator_tarifflist_body/8,
    api_2026_01_integration#post_v2_calculator_tarifflist_body/6
    """

    to_location: CalculatorLocation
    """Place that the parcel is sent to.

    api_2026_07#post_v2_calculator_tarifflist_body/9,
    api_2026_01_integration#post_v2_calculator_tarifflist_body/7
    """

    packages: list[CalculatorPackage]
    """Packages to calculate for.

    api_2026_07#post_v2_calculator_tarifflist_body/10,
    api_2026_01_integration#post_v2_calculator_tarifflist_body/8
    """
