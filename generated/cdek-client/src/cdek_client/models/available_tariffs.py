# Written by apiscribe build; edits are lost.
"""The tariffs of a contract."""

from typing import ClassVar

from .._runtime.models.response_model import ResponseModel
from ..enums import DeliveryMode, Tariff

__all__ = ("AvailableTariff", "AvailableTariffs", "TariffMode", "TariffOrderTypes")


class TariffMode(ResponseModel):
    """A mode of delivery that a tariff has.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.15,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.15
    """

    _either_form: ClassVar[frozenset[str]] = frozenset(("tariff_code",))

    delivery_mode: DeliveryMode | None = None
    """Code of the mode of delivery.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.15.1,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.15.1
    """

    delivery_mode_name: str | None = None
    """Name of the mode of delivery.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.15.2,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.15.2
    """

    tariff_code: Tariff | None = None
    """Code of the tariff.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.15.3,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.15.3
    """


class TariffOrderTypes(ResponseModel):
    """Which additional types of orders a tariff serves.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.16,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.16
    """

    without_additional_order_type: bool | None = None
    """Whether the tariff serves orders without an additional type.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.16.1,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.16.1
    """

    additional_order_types: list[str] | None = None
    """Additional types that may go with the tariff.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.16.2,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.16.2
    """


class AvailableTariff(ResponseModel):
    """A tariff of a contract with its limits and modes.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1
    """

    tariff_name: str | None = None
    """Name of the tariff.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.1,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.1
    """

    weight_min: float | None = None
    """Least weight of a parcel, in kilograms.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.2,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.2
    """

    weight_max: float | None = None
    """Greatest weight of a parcel, in kilograms.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.3,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.3
    """

    weight_calc_max: float | None = None
    """Greatest weight for the calculation, in kilograms.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.4,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.4
    """

    length_min: int | None = None
    """Least length, in centimetres.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.5,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.5
    """

    length_max: int | None = None
    """Greatest length, in centimetres.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.6,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.6
    """

    width_min: int | None = None
    """Least width, in centimetres.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.7,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.7
    """

    width_max: int | None = None
    """Greatest width, in centimetres.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.8,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.8
    """

    height_min: int | None = None
    """Least height, in centimetres.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.9,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.9
    """

    height_max: int | None = None
    """Greatest height, in centimetres.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.10,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.10
    """

    order_types: list[str] | None = None
    """Types of orders that the tariff serves; empty for all.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.11,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.11
    """

    payer_contragent_type: list[str] | None = None
    """Kinds of payers that the tariff serves; empty for all.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.12,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.12
    """

    sender_contragent_type: list[str] | None = None
    """Kinds of senders that the tariff serves; empty for all.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.13,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.13
    """

    recipient_contragent_type: list[str] | None = None
    """Kinds of recipients that the tariff serves; empty for all.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.14,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.14
    """

    delivery_modes: list[TariffMode] | None = None
    """Modes of delivery that the tariff has.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.15,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.15
    """

    additional_order_types_param: TariffOrderTypes | None = None
    """Which additional types of orders the tariff serves.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1.16,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1.16
    """


class AvailableTariffs(ResponseModel):
    """The tariffs of a contract.

    api_2026_07#get_v2_calculator_alltariffs_response_200,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200
    """

    tariff_codes: list[AvailableTariff] | None = None
    """Tariffs that the contract allows.

    api_2026_07#get_v2_calculator_alltariffs_response_200/1,
    api_2026_01_integration#get_v2_calculator_alltariffs_response_200/1
    """
