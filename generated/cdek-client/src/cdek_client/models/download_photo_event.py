# Written by apiscribe build; edits are lost.
"""Photographs of documents are ready."""

from typing import Literal
from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from .._runtime.webhooks.event_model import EventModel

__all__ = ("DownloadPhotoAttributes", "DownloadPhotoEvent")


class DownloadPhotoAttributes(ResponseModel):
    """What such an event tells.

    portal_events#DOWNLOAD_PHOTO
    """

    cdek_number: str
    """CDEK number of the order.

    portal_events#DOWNLOAD_PHOTO/4.1
    """

    link: str
    """Address of the archive with the photographs.

    portal_events#DOWNLOAD_PHOTO/4.2
    """

    create_date: ReadDateTime | None = None
    """When the task of photographing was created.

    portal_events#DOWNLOAD_PHOTO/4.3
    """


class DownloadPhotoEvent(EventModel):
    """Photographs of documents are ready.

    portal_events#event, portal_events#DOWNLOAD_PHOTO
    """

    type: Literal["DOWNLOAD_PHOTO"]
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

    attributes: DownloadPhotoAttributes
    """What the event tells.

    portal_events#event/4
    """
