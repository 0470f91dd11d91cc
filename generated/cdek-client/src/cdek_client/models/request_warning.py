# Written by apiscribe build; edits are lost.
"""What a request brings about that its sender may not expect."""

from .._runtime.models.response_model import ResponseModel
from ..enums import WarningCode

__all__ = ("RequestWarning",)


class RequestWarning(ResponseModel):
    """What a request brings about that its sender may not expect.

    update_order#response/2.6, delete_order#response/2.6, get_order#response/2.6,
    api_2026_01_integration#warning_dto, api_2026_07#warning_dto
    """

    code: WarningCode | None = None
    """Code of the warning.
    Mandatory in the docs.

    update_order#response/2.6.1, delete_order#response/2.6.1, get_order#response/2.6.1,
    api_2026_01_integration#warning_dto/1, api_2026_07#warning_dto/1
    """

    message: str | None = None
    """Text of the warning.
    Mandatory in the docs.

    update_order#response/2.6.2, delete_order#response/2.6.2, get_order#response/2.6.2,
    api_2026_01_integration#warning_dto/2, api_2026_07#warning_dto/2
    """

    additional_code: str | None = None
    """Further code, meant for CDEK's support.

    In no table; seen in real answers
    """
