# Written by apiscribe build; edits are lost.
"""Days and hours that are free for a delivery."""

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models.response_model import ResponseModel

__all__ = ("DeliveryDay", "DeliveryHours", "DeliveryIntervals")


class DeliveryHours(ResponseModel):
    """Hours that are free.

    api_2026_07#get_v2_delivery_intervals_response_200/1.2,
    api_2026_01_integration#get_v2_delivery_intervals_response_200/1.2
    """

    start_time: str
    """Beginning of the interval.

    api_2026_07#get_v2_delivery_intervals_response_200/1.2.1,
    api_2026_01_integration#get_v2_delivery_intervals_response_200/1.2.1
    """

    end_time: str
    """End of the interval.

    api_2026_07#get_v2_delivery_intervals_response_200/1.2.2,
    api_2026_01_integration#get_v2_delivery_intervals_response_200/1.2.2
    """


class DeliveryDay(ResponseModel):
    """A day and its free hours.

    api_2026_07#get_v2_delivery_intervals_response_200/1,
    api_2026_01_integration#get_v2_delivery_intervals_response_200/1
    """

    date_: Annotated[date, Field(alias="date")]
    """Day with free hours.

    api_2026_07#get_v2_delivery_intervals_response_200/1.1,
    api_2026_01_integration#get_v2_delivery_intervals_response_200/1.1
    """

    time_intervals: list[DeliveryHours]
    """Free hours of the day.

    api_2026_07#get_v2_delivery_intervals_response_200/1.2,
    api_2026_01_integration#get_v2_delivery_intervals_response_200/1.2
    """


class DeliveryIntervals(ResponseModel):
    """Days and hours that are free for a delivery.

    api_2026_07#get_v2_delivery_intervals_response_200,
    api_2026_01_integration#get_v2_delivery_intervals_response_200
    """

    date_intervals: list[DeliveryDay]
    """Days with free hours.

    api_2026_07#get_v2_delivery_intervals_response_200/1,
    api_2026_01_integration#get_v2_delivery_intervals_response_200/1
    """
