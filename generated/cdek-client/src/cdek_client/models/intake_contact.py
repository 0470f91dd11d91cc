# Written by apiscribe build; edits are lost.
"""Who hands the parcel to the courier."""

from datetime import date

from .._runtime.models.response_model import ResponseModel
from .order_phone import OrderPhone

__all__ = ("IntakeContact",)


class IntakeContact(ResponseModel):
    """Who hands the parcel to the courier.

    api_2026_07#intake_info_response_entity/18,
    api_2026_01_integration#intake_info_response_entity/18
    """

    company: str | None = None
    """Name of the company.

    api_2026_07#intake_info_response_entity/18.1,
    api_2026_01_integration#intake_info_response_entity/18.1
    """

    name: str | None = None
    """Full name of the person to contact.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/18.2,
    api_2026_01_integration#intake_info_response_entity/18.2
    """

    contragent_type: str | None = None
    """Kind of sender: LEGAL_ENTITY or INDIVIDUAL.

    api_2026_07#intake_info_response_entity/18.3,
    api_2026_01_integration#intake_info_response_entity/18.3
    """

    passport_series: str | None = None
    """Series of the passport.

    api_2026_07#intake_info_response_entity/18.4,
    api_2026_01_integration#intake_info_response_entity/18.4
    """

    passport_number: str | None = None
    """Number of the passport.

    api_2026_07#intake_info_response_entity/18.5,
    api_2026_01_integration#intake_info_response_entity/18.5
    """

    passport_date_of_issue: date | None = None
    """Day on which the passport was issued.

    api_2026_07#intake_info_response_entity/18.6,
    api_2026_01_integration#intake_info_response_entity/18.6
    """

    passport_organization: str | None = None
    """Authority that issued the passport.

    api_2026_07#intake_info_response_entity/18.7,
    api_2026_01_integration#intake_info_response_entity/18.7
    """

    tin: str | None = None
    """Tax number.

    api_2026_07#intake_info_response_entity/18.8,
    api_2026_01_integration#intake_info_response_entity/18.8
    """

    passport_date_of_birth: date | None = None
    """Date of birth.

    api_2026_07#intake_info_response_entity/18.9,
    api_2026_01_integration#intake_info_response_entity/18.9
    """

    email: str | None = None
    """E-mail address.

    api_2026_07#intake_info_response_entity/18.10,
    api_2026_01_integration#intake_info_response_entity/18.10
    """

    phones: list[OrderPhone] | None = None
    """Phones, at most 10.

    api_2026_07#intake_info_response_entity/18.11,
    api_2026_01_integration#intake_info_response_entity/18.11
    """

    passport_requirements_satisfied: bool | None = None
    """Whether the passport data that an international order needs are there.

    api_2026_07#intake_info_response_entity/18.12,
    api_2026_01_integration#intake_info_response_entity/18.12
    """
