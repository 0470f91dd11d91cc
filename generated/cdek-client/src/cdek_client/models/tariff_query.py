# Written by apiscribe build; edits are lost.
"""What to calculate, for one tariff."""

from typing import Annotated, ClassVar

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import DateTime
from ..enums import CurrencyNumber, Tariff
from .calculator_location import CalculatorLocation
from .calculator_package import CalculatorPackage
from .calculator_service import CalculatorService

__all__ = ("TariffQuery",)


class TariffQuery(RequestModel):
    """What to calculate, for one tariff.

    api_2026_07#post_v2_calculator_tariff_body,
    api_2026_01_integration#post_v2_calculator_tariff_body
    """

    _digits: ClassVar[frozenset[str]] = frozenset(("tariff_code",))

    date_: Annotated[DateTime | None, Field(alias="date")] = None
    """When the parcel is to be handed over; now where it is not sent.

    api_2026_07#post_v2_calculator_tariff_body/1,
    api_2026_01_integration#post_v2_calculator_tariff_body/1
    """

    type: int | None = None
    """Type of the order: 1 for E-shop, 2 for ordinary; 1 where it is not sent.

    api_2026_07#post_v2_calculator_tariff_body/2,
    api_2026_01_integration#post_v2_calculator_tariff_body/2
    """

    currency: CurrencyNumber | None = None
    """Currency to calculate in, by number; that of the contract where it is not sent.

    api_2026_07#post_v2_calculator_tariff_body/3,
    api_2026_01_integration#post_v2_calculator_tariff_body/3
    """

    lang: Annotated[str | None, Field(max_length=3)] = None
    """Language of the texts: rus, eng or zho; rus where it is not sent.

    api_2026_07#post_v2_calculator_tariff_body/4,
    api_2026_01_integration#post_v2_calculator_tariff_body/4
    """

    tariff_code: Tariff
    """Code of the tariff.

    api_2026_07#post_v2_calculator_tariff_body/5,
    api_2026_01_integration#post_v2_calculator_tariff_body/5
    """

    from_location: CalculatorLocation
    """Place that the parcel is sent from.

    api_2026_07#post_v2_calculator_tariff_body/6,
    api_2026_01_integration#post_v2_calculator_tariff_body/6
    """

    to_location: CalculatorLocation
    """Place that the parcel is sent to.

    api_2026_07#post_v2_calculator_tariff_body/7,
    api_2026_01_integration#post_v2_calculator_tariff_body/7
    """

    services: list[CalculatorService] | None = None
    """Additional services.

    api_2026_07#post_v2_calculator_tariff_body/8,
    api_2026_01_integration#post_v2_calculator_tariff_body/8
    """

    packages: list[CalculatorPackage]
    """Packages to calculate for.

    api_2026_07#post_v2_calculator_tariff_body/9,
    api_2026_01_integration#post_v2_calculator_tariff_body/9
    """

    additional_order_types: list[int] | None = None
    """Additional types of the order, by number.

    api_2026_07#post_v2_calculator_tariff_body/10,
    api_2026_01_integration#post_v2_calculator_tariff_body/10
    """

    shipment_point: Annotated[str | None, Field(max_length=255)] = None
    """Code of the office that the parcel is brought to; makes the calculation more exact.

    api_2026_07#post_v2_calculator_tariff_body/11
    """

    delivery_point: Annotated[str | None, Field(max_length=255)] = None
    """Code of the office to deliver to; makes the calculation more exact.

    api_2026_07#post_v2_calculator_tariff_body/12
    """
