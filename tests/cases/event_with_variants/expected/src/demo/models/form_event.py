# Written by apiscribe build; edits are lost.
"""A form is ready."""

from typing import Literal
from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.webhooks.event_model import EventModel

__all__ = ("FormAttributes", "FormEvent")


class FormAttributes(ResponseModel):
    """Which form.

    demo#FORM
    """

    url: str
    """The url.

    demo#FORM/3.1
    """

    pages: int | None = None
    """The pages.

    demo#FORM/3.2
    """


class FormEvent(EventModel):
    """A form is ready.

    demo#event, demo#FORM
    """

    type: Literal["FORM"]
    """The type.

    demo#event/1
    """

    uuid: UUID
    """The uuid.

    demo#event/2
    """

    attributes: FormAttributes
    """The attributes.

    demo#event/3
    """
