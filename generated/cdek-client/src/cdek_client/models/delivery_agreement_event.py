# Written by apiscribe build; edits are lost.
"""A delivery was agreed on."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from .._runtime.webhooks.event_model import EventModel
from ..enums import AgreementPlace, AgreementSource

__all__ = ("DeliveryAgreementAttributes", "DeliveryAgreementEvent")


class DeliveryAgreementAttributes(ResponseModel):
    """What such an event tells.

    portal_events#DELIV_AGREEMENT
    """

    delivery_uuid: UUID
    """CDEK identifier of the agreement.

    portal_events#DELIV_AGREEMENT/4.1
    """

    date_time: ReadDateTime
    """When the agreement was made.

    portal_events#DELIV_AGREEMENT/4.2
    """

    cdek_number: str
    """CDEK number of the order.

    portal_events#DELIV_AGREEMENT/4.3
    """

    date_: Annotated[date | None, Field(alias="date")] = None
    """Day of delivery agreed with the recipient.

    portal_events#DELIV_AGREEMENT/4.4
    """

    time_from: str | None = None
    """Beginning of the hours agreed with the recipient.

    portal_events#DELIV_AGREEMENT/4.5
    """

    time_to: str | None = None
    """End of the hours agreed with the recipient.

    portal_events#DELIV_AGREEMENT/4.6
    """

    comment: str | None = None
    """Remark on the agreement.

    portal_events#DELIV_AGREEMENT/4.7
    """

    source: AgreementSource
    """System that the agreement came from.

    portal_events#DELIV_AGREEMENT/4.8
    """

    type: AgreementPlace
    """Where the delivery goes to.

    portal_events#DELIV_AGREEMENT/4.9
    """

    delivery_point: str | None = None
    """Code of the office to deliver to.

    portal_events#DELIV_AGREEMENT/4.10
    """


class DeliveryAgreementEvent(EventModel):
    """A delivery was agreed on.

    portal_events#event, portal_events#DELIV_AGREEMENT
    """

    type: Literal["DELIV_AGREEMENT"]
    """Kind of the event.

    portal_events#event/1
    """

    date_time: ReadDateTime
    """When it came about.

    portal_events#event/2
    """

    uuid: UUID
    """CDEK identifier of what it is about.

    portal_events#event/3
    """

    attributes: DeliveryAgreementAttributes
    """What the event tells.

    portal_events#event/4
    """
