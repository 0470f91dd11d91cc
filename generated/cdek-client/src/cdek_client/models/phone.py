# Written by apiscribe build; edits are lost.
"""A phone number to call, with an extension if there is one."""

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import PhoneDict

__all__ = ("Phone",)


class Phone(RequestModel):
    """A phone number to call, with an extension if there is one.

    update_order#request/9.10, update_order#request/11.10, api_2026_07#phone_dto,
    api_2026_01_integration#phone_dto
    """

    number: Annotated[str, Field(max_length=255, pattern="^\\+[0-9]{11,}$")]
    """Phone number: country code (+7 for Russia), then at least 10 digits.

    update_order#request/9.10.1, update_order#request/11.10.1, api_2026_07#phone_dto/1,
    api_2026_01_integration#phone_dto/1
    """

    additional: Annotated[str | None, Field(max_length=255)] = None
    """Extension or other addition to the phone number.

    update_order#request/9.10.2, update_order#request/11.10.2, api_2026_07#phone_dto/2,
    api_2026_01_integration#phone_dto/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PhoneDict]) -> None: ...
