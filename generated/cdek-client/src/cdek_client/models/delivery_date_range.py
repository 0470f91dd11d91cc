# Written by apiscribe build; edits are lost.
"""Between which days a delivery is to be expected."""

from datetime import date

from .._runtime.models.response_model import ResponseModel

__all__ = ("DeliveryDateRange",)


class DeliveryDateRange(ResponseModel):
    """Between which days a delivery is to be expected.

    api_2026_07#delivery_date_range_dto, api_2026_01_integration#delivery_date_range_dto
    """

    min: date | None = None
    """Earliest day.

    api_2026_07#delivery_date_range_dto/1,
    api_2026_01_integration#delivery_date_range_dto/1
    """

    max: date | None = None
    """Latest day.

    api_2026_07#delivery_date_range_dto/2,
    api_2026_01_integration#delivery_date_range_dto/2
    """
