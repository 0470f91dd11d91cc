# Written by apiscribe build; edits are lost.
"""A status that a printed form took on."""

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from ..enums import FormStatus

__all__ = ("FormStatusRecord",)


class FormStatusRecord(ResponseModel):
    """A status that a printed form took on.

    api_2026_07#print_status_dto, api_2026_01_integration#print_status_dto
    """

    code: FormStatus
    """Code of the status.

    api_2026_07#print_status_dto/1, api_2026_01_integration#print_status_dto/1
    """

    name: str
    """Name of the status.

    api_2026_07#print_status_dto/2, api_2026_01_integration#print_status_dto/2
    """

    date_time: ReadDateTime
    """When the status was taken.

    api_2026_07#print_status_dto/3, api_2026_01_integration#print_status_dto/3
    """
