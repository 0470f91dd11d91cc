# Written by apiscribe build; edits are lost.
"""Why a request failed."""

from .._runtime.models.response_model import ResponseModel
from ..enums import ErrorCode

__all__ = ("RequestError",)


class RequestError(ResponseModel):
    """Why a request failed.

    update_order#response/2.5, delete_order#response/2.5, get_order#response/2.5,
    api_2026_07#request_info_dto/5, api_2026_07#simplified_response_dto/1,
    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.11,
    api_2026_01_integration#error_dto, api_2026_07#error_dto2,
    api_2026_01_webhook#request_info_dto/5,
    api_2026_01_location#simplified_response_dto/1,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.11
    """

    code: ErrorCode | None = None
    """Code of the error.
    Mandatory in the docs.

    update_order#response/2.5.1, delete_order#response/2.5.1, get_order#response/2.5.1,
    api_2026_07#request_info_dto/5.1, api_2026_07#simplified_response_dto/1.1,
    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.11.1,
    api_2026_01_integration#error_dto/1, api_2026_07#error_dto2/1,
    api_2026_01_webhook#request_info_dto/5.1,
    api_2026_01_location#simplified_response_dto/1.1,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.11.1
    """

    message: str | None = None
    """Text of the error.
    Mandatory in the docs.

    update_order#response/2.5.2, delete_order#response/2.5.2, get_order#response/2.5.2,
    api_2026_07#request_info_dto/5.2, api_2026_07#simplified_response_dto/1.2,
    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.11.3,
    api_2026_01_integration#error_dto/3, api_2026_07#error_dto2/3,
    api_2026_01_webhook#request_info_dto/5.2,
    api_2026_01_location#simplified_response_dto/1.2,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.11.3
    """

    additional_code: str | None = None
    """Further code, meant for CDEK's support.

    api_2026_07#post_v2_calculator_tariff_and_service_response_200/1.3.11.2,
    api_2026_01_integration#error_dto/2, api_2026_07#error_dto2/2,
    api_2026_01_integration#post_v2_calculator_tariff_and_service_response_200/1.3.11.2
    """
