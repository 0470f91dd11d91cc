# Written by apiscribe build; edits are lost.
"""A printed form is ready to be fetched."""

from typing import Literal
from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from .._runtime.webhooks.event_model import EventModel
from ..enums import PrintFormType

__all__ = ("PrintFormAttributes", "PrintFormEvent")


class PrintFormAttributes(ResponseModel):
    """Which printed form is ready and where its file lies.

    webhooks#PRINT_FORM, portal_events#PRINT_FORM
    """

    type: PrintFormType
    """Kind of printed form.

    webhooks#PRINT_FORM/4.1, portal_events#PRINT_FORM/4.1
    """

    url: str
    """Link from which the PDF of the printed form is fetched.

    webhooks#PRINT_FORM/4.4, portal_events#PRINT_FORM/4.2
    """


class PrintFormEvent(EventModel):
    """A printed form is ready to be fetched.

    webhooks#event, portal_events#event, webhooks#PRINT_FORM
    """

    type: Literal["PRINT_FORM"]
    """Kind of event; decides what attributes holds.

    webhooks#event/1, portal_events#event/1
    """

    date_time: ReadDateTime
    """When the status was set, or when the link to the PDF was made.

    webhooks#event/2, portal_events#event/2
    """

    uuid: UUID
    """Identifier of the order, or of the printed form, as type tells.

    webhooks#event/3, portal_events#event/3
    """

    attributes: PrintFormAttributes
    """Details of the event; their shape depends on type.

    webhooks#event/4, portal_events#event/4
    """
