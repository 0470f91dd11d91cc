# Written by apiscribe build; edits are lost.
"""Cash-on-delivery registers of a day."""

from datetime import date

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadAmount, ReadDateTime, ReadDigits
from .request_error import RequestError
from .request_warning import RequestWarning

__all__ = ("Registry", "RegistryList", "RegistryOrder")


class RegistryOrder(ResponseModel):
    """An order in a register.

    api_2026_07#get_v2_registries_response_200/1.5,
    api_2026_01_integration#get_v2_registries_response_200/1.5
    """

    cdek_number: ReadDigits
    """CDEK number of the order.

    api_2026_07#get_v2_registries_response_200/1.5.1,
    api_2026_01_integration#get_v2_registries_response_200/1.5.1
    """

    transfer_sum: ReadAmount
    """Sum to be credited, in the currency of settlement.

    api_2026_07#get_v2_registries_response_200/1.5.2,
    api_2026_01_integration#get_v2_registries_response_200/1.5.2
    """

    payment_sum: ReadAmount
    """Cash on delivery that the recipient paid, in the currency of settlement.

    api_2026_07#get_v2_registries_response_200/1.5.3,
    api_2026_01_integration#get_v2_registries_response_200/1.5.3
    """

    total_sum_without_agent: ReadAmount
    """Price of the order without the agent's commission, in the currency of settlement.

    api_2026_07#get_v2_registries_response_200/1.5.4,
    api_2026_01_integration#get_v2_registries_response_200/1.5.4
    """

    agent_commission_sum: ReadAmount
    """Commission for the transfer of cash on delivery, in the currency of settlement.

    api_2026_07#get_v2_registries_response_200/1.5.5,
    api_2026_01_integration#get_v2_registries_response_200/1.5.5
    """

    basis_type: str | None = None
    """What the line is for: ORDER for an order, SAS for sold fulfilment services.

    api_2026_07#get_v2_registries_response_200/1.5.6,
    api_2026_01_integration#get_v2_registries_response_200/1.5.6
    """


class Registry(ResponseModel):
    """A register of cash on delivery.

    api_2026_07#get_v2_registries_response_200/1,
    api_2026_01_integration#get_v2_registries_response_200/1
    """

    registry_number: int
    """Number of the register.

    api_2026_07#get_v2_registries_response_200/1.1,
    api_2026_01_integration#get_v2_registries_response_200/1.1
    """

    payment_date: date | None = None
    """Day on which the register was paid.

    api_2026_07#get_v2_registries_response_200/1.2,
    api_2026_01_integration#get_v2_registries_response_200/1.2
    """

    sum: ReadAmount
    """Sum of the register, in the currency of settlement.

    api_2026_07#get_v2_registries_response_200/1.3,
    api_2026_01_integration#get_v2_registries_response_200/1.3
    """

    payment_order_number: str | None = None
    """Number of the payment order; where it is missing, support knows why.

    api_2026_07#get_v2_registries_response_200/1.4,
    api_2026_01_integration#get_v2_registries_response_200/1.4
    """

    orders: list[RegistryOrder]
    """Orders that it is about.

    api_2026_07#get_v2_registries_response_200/1.5,
    api_2026_01_integration#get_v2_registries_response_200/1.5
    """

    date_created: ReadDateTime | None = None
    """Day on which the register was created.

    api_2026_07#get_v2_registries_response_200/1.6,
    api_2026_01_integration#get_v2_registries_response_200/1.6
    """


class RegistryList(ResponseModel):
    """Cash-on-delivery registers of a day.

    api_2026_07#get_v2_registries_response_200,
    api_2026_01_integration#get_v2_registries_response_200
    """

    registries: list[Registry] | None = None
    """Registers that were paid on the day.

    api_2026_07#get_v2_registries_response_200/1,
    api_2026_01_integration#get_v2_registries_response_200/1
    """

    errors: list[RequestError] | None = None
    """Errors, if any.

    api_2026_07#get_v2_registries_response_200/2,
    api_2026_01_integration#get_v2_registries_response_200/2
    """

    warnings: list[RequestWarning] | None = None
    """Warnings, if any.

    api_2026_07#get_v2_registries_response_200/3,
    api_2026_01_integration#get_v2_registries_response_200/3
    """
