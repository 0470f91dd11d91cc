# Written by apiscribe build; edits are lost.
"""Days on which a courier can come."""

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models.response_model import ResponseModel
from .request_error import RequestError
from .request_warning import RequestWarning

__all__ = ("IntakeDays",)


class IntakeDays(ResponseModel):
    """Days on which a courier can come.

    api_2026_07#post_v2_intakes_available_days_response_200,
    api_2026_01_integration#post_v2_intakes_available_days_response_200
    """

    date_: Annotated[list[date] | None, Field(alias="date")] = None
    """Days on which a courier can come.

    api_2026_07#post_v2_intakes_available_days_response_200/1,
    api_2026_01_integration#post_v2_intakes_available_days_response_200/1
    """

    all_days: bool | None = None
    """Whether a courier can come on every day.

    api_2026_07#post_v2_intakes_available_days_response_200/2,
    api_2026_01_integration#post_v2_intakes_available_days_response_200/2
    """

    errors: list[RequestError] | None = None
    """Errors, if any.

    api_2026_07#post_v2_intakes_available_days_response_200/3,
    api_2026_01_integration#post_v2_intakes_available_days_response_200/3
    """

    warnings: list[RequestWarning] | None = None
    """Warnings, if any.

    api_2026_07#post_v2_intakes_available_days_response_200/4,
    api_2026_01_integration#post_v2_intakes_available_days_response_200/4
    """
