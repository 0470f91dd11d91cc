# Written by apiscribe build; edits are lost.
"""Days and hours that are free on a route."""

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models.response_model import ResponseModel

__all__ = ("EstimatedDay", "EstimatedHours", "EstimatedIntervals")


class EstimatedHours(ResponseModel):
    """Hours, and how many deliveries they hold.

    api_2026_07#post_v2_delivery_estimated_intervals_response_200/1.2,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_response_200/1.2
    """

    start_time: str | None = None
    """Beginning of the interval.

    api_2026_07#post_v2_delivery_estimated_intervals_response_200/1.2.1,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_response_200/1.2.1
    """

    end_time: str | None = None
    """End of the interval.

    api_2026_07#post_v2_delivery_estimated_intervals_response_200/1.2.2,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_response_200/1.2.2
    """

    agreed_count: int | None = None
    """How many deliveries are agreed in the interval.

    api_2026_07#post_v2_delivery_estimated_intervals_response_200/1.2.3,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_response_200/1.2.3
    """

    total_count: int | None = None
    """How many deliveries the interval has room for.

    api_2026_07#post_v2_delivery_estimated_intervals_response_200/1.2.4,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_response_200/1.2.4
    """


class EstimatedDay(ResponseModel):
    """A day and its hours.

    api_2026_07#post_v2_delivery_estimated_intervals_response_200/1,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_response_200/1
    """

    date_: Annotated[date | None, Field(alias="date")] = None
    """Day with free hours.

    api_2026_07#post_v2_delivery_estimated_intervals_response_200/1.1,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_response_200/1.1
    """

    time_intervals: list[EstimatedHours] | None = None
    """Free hours of the day.

    api_2026_07#post_v2_delivery_estimated_intervals_response_200/1.2,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_response_200/1.2
    """


class EstimatedIntervals(ResponseModel):
    """Days and hours that are free on a route.

    api_2026_07#post_v2_delivery_estimated_intervals_response_200,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_response_200
    """

    date_intervals: list[EstimatedDay]
    """Days with free hours, before there is an order.

    api_2026_07#post_v2_delivery_estimated_intervals_response_200/1,
    api_2026_01_integration#post_v2_delivery_estimated_intervals_response_200/1
    """
