# Written by apiscribe build; edits are lost.
"""Sender or recipient of an order."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from .phone import Phone

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import ContactDict

__all__ = ("Contact",)


class Contact(RequestModel):
    """Sender or recipient of an order.

    update_order#request/9, update_order#request/11, api_2026_07#sender_contact_dto,
    api_2026_01_integration#sender_contact_dto, api_2026_07#recipient_contact_dto,
    api_2026_01_integration#recipient_contact_dto
    """

    company: Annotated[str | None, Field(max_length=255)] = None
    """Name of the company.

    update_order#request/9.1, update_order#request/11.1,
    api_2026_07#sender_contact_dto/1, api_2026_01_integration#sender_contact_dto/1,
    api_2026_07#recipient_contact_dto/1, api_2026_01_integration#recipient_contact_dto/1
    """

    name: Annotated[str | None, Field(max_length=255)] = None
    """Full name of the person to contact.

    update_order#request/9.2, update_order#request/11.2,
    api_2026_07#sender_contact_dto/2, api_2026_01_integration#sender_contact_dto/2,
    api_2026_07#recipient_contact_dto/2, api_2026_01_integration#recipient_contact_dto/2
    """

    email: Annotated[
        str | None,
        Field(
            max_length=255,
            pattern="^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[ !#-\\[\\]-~]|\\\\[ -~])*\")@(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\\[[!-Z^-~]*\\])$",
        ),
    ] = None
    """E-mail, in the form of RFC 2822.

    update_order#request/9.3, update_order#request/11.9,
    api_2026_07#sender_contact_dto/10, api_2026_01_integration#sender_contact_dto/10,
    api_2026_07#recipient_contact_dto/10,
    api_2026_01_integration#recipient_contact_dto/10
    """

    passport_series: Annotated[str | None, Field(max_length=4)] = None
    """Series of the passport.

    update_order#request/9.4, update_order#request/11.3,
    api_2026_07#sender_contact_dto/4, api_2026_01_integration#sender_contact_dto/4,
    api_2026_07#recipient_contact_dto/4, api_2026_01_integration#recipient_contact_dto/4
    """

    passport_number: Annotated[str | None, Field(max_length=30)] = None
    """Number of the passport.

    update_order#request/9.5, update_order#request/11.4,
    api_2026_07#sender_contact_dto/5, api_2026_01_integration#sender_contact_dto/5,
    api_2026_07#recipient_contact_dto/5, api_2026_01_integration#recipient_contact_dto/5
    """

    passport_date_of_issue: date | None = None
    """Day on which the passport was issued.

    update_order#request/9.6, update_order#request/11.5,
    api_2026_07#sender_contact_dto/6, api_2026_01_integration#sender_contact_dto/6,
    api_2026_07#recipient_contact_dto/6, api_2026_01_integration#recipient_contact_dto/6
    """

    passport_organization: Annotated[str | None, Field(max_length=255)] = None
    """Authority that issued the passport.

    update_order#request/9.7, update_order#request/11.6,
    api_2026_07#sender_contact_dto/7, api_2026_01_integration#sender_contact_dto/7,
    api_2026_07#recipient_contact_dto/7, api_2026_01_integration#recipient_contact_dto/7
    """

    tin: Annotated[str | None, Field(pattern="^(?:.{10}|.{12})$")] = None
    """Taxpayer number, 10 or 12 characters long.

    update_order#request/9.8, update_order#request/11.7,
    api_2026_07#sender_contact_dto/8, api_2026_01_integration#sender_contact_dto/8,
    api_2026_07#recipient_contact_dto/8, api_2026_01_integration#recipient_contact_dto/8
    """

    passport_date_of_birth: date | None = None
    """Date of birth.

    update_order#request/9.9, update_order#request/11.8,
    api_2026_07#sender_contact_dto/9, api_2026_01_integration#sender_contact_dto/9,
    api_2026_07#recipient_contact_dto/9, api_2026_01_integration#recipient_contact_dto/9
    """

    phones: Annotated[list[Phone] | None, Field(max_length=10)] = None
    """Phone numbers, at most 10.

    update_order#request/9.10, update_order#request/11.10,
    api_2026_07#sender_contact_dto/11, api_2026_01_integration#sender_contact_dto/11,
    api_2026_07#recipient_contact_dto/11,
    api_2026_01_integration#recipient_contact_dto/11
    """

    contragent_type: Literal["LEGAL_ENTITY", "INDIVIDUAL"] | None = None
    """Kind of sender: LEGAL_ENTITY or INDIVIDUAL.

    api_2026_07#sender_contact_dto/3, api_2026_01_integration#sender_contact_dto/3,
    api_2026_07#recipient_contact_dto/3, api_2026_01_integration#recipient_contact_dto/3
    """

    passport_requirements_satisfied: bool | None = None
    """Whether the passport data that an international order needs are there.

    api_2026_07#sender_contact_dto/12, api_2026_01_integration#sender_contact_dto/12,
    api_2026_07#recipient_contact_dto/12,
    api_2026_01_integration#recipient_contact_dto/12
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ContactDict]) -> None: ...
