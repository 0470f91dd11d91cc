# Written by apiscribe build; edits are lost.
"""A status that a courier call took on."""

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from ..enums import IntakeStatus

__all__ = ("IntakeStatusRecord",)


class IntakeStatusRecord(ResponseModel):
    """A status that a courier call took on.

    api_2026_07#intake_info_response_entity/22,
    api_2026_01_integration#intake_info_response_entity/22
    """

    code: IntakeStatus | None = None
    """Code of the status.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/22.1,
    api_2026_01_integration#intake_info_response_entity/22.1
    """

    name: str | None = None
    """Name of the status.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/22.2,
    api_2026_01_integration#intake_info_response_entity/22.2
    """

    date_time: ReadDateTime | None = None
    """When the status was taken.
    Mandatory in the docs.

    api_2026_07#intake_info_response_entity/22.3,
    api_2026_01_integration#intake_info_response_entity/22.3
    """
