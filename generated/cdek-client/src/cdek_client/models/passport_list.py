# Written by apiscribe build; edits are lost.
"""Whether passport data of orders is complete."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDigits
from .request_error import RequestError
from .request_warning import RequestWarning

__all__ = ("OrderPassports", "PassportList", "PassportState")


class PassportState(ResponseModel):
    """Whether the passport data of one person are complete.

    api_2026_07#get_v2_passport_response_200/1.3,
    api_2026_01_integration#get_v2_passport_response_200/1.3
    """

    client: str
    """Whose passport data these are.

    api_2026_07#get_v2_passport_response_200/1.3.1,
    api_2026_01_integration#get_v2_passport_response_200/1.3.1
    """

    passport_requirements_satisfied: bool
    """Whether the passport data that an international order needs are there.

    api_2026_07#get_v2_passport_response_200/1.3.2,
    api_2026_01_integration#get_v2_passport_response_200/1.3.2
    """


class OrderPassports(ResponseModel):
    """Passport data of an order.

    api_2026_07#get_v2_passport_response_200/1,
    api_2026_01_integration#get_v2_passport_response_200/1
    """

    order_uuid: UUID
    """CDEK identifier of the order.

    api_2026_07#get_v2_passport_response_200/1.1,
    api_2026_01_integration#get_v2_passport_response_200/1.1
    """

    cdek_number: ReadDigits
    """CDEK number of the order.

    api_2026_07#get_v2_passport_response_200/1.2,
    api_2026_01_integration#get_v2_passport_response_200/1.2
    """

    passport: list[PassportState]
    """Passport data of the order.

    api_2026_07#get_v2_passport_response_200/1.3,
    api_2026_01_integration#get_v2_passport_response_200/1.3
    """


class PassportList(ResponseModel):
    """Whether passport data of orders is complete.

    api_2026_07#get_v2_passport_response_200,
    api_2026_01_integration#get_v2_passport_response_200
    """

    orders: list[OrderPassports] | None = None
    """Orders with the state of their passport data.

    api_2026_07#get_v2_passport_response_200/1,
    api_2026_01_integration#get_v2_passport_response_200/1
    """

    errors: list[RequestError] | None = None
    """Errors, if any.

    api_2026_07#get_v2_passport_response_200/2,
    api_2026_01_integration#get_v2_passport_response_200/2
    """

    warnings: list[RequestWarning] | None = None
    """Warnings, if any.

    api_2026_07#get_v2_passport_response_200/3,
    api_2026_01_integration#get_v2_passport_response_200/3
    """
