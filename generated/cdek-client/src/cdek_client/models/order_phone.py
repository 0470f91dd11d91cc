# Written by apiscribe build; edits are lost.
"""A phone number on record."""

from .._runtime.models.response_model import ResponseModel

__all__ = ("OrderPhone",)


class OrderPhone(ResponseModel):
    """A phone number on record.

    get_order#response/1.15.4, get_order#response/1.17.10, api_2026_07#phone_dto,
    api_2026_01_integration#phone_dto
    """

    number: str
    """Phone number in international format.

    get_order#response/1.15.4.1, get_order#response/1.17.10.1, api_2026_07#phone_dto/1,
    api_2026_01_integration#phone_dto/1
    """

    additional: str | None = None
    """Extension number.

    get_order#response/1.15.4.2, get_order#response/1.17.10.2, api_2026_07#phone_dto/2,
    api_2026_01_integration#phone_dto/2
    """
