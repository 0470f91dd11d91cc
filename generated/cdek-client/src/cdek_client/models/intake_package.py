# Written by apiscribe build; edits are lost.
"""A package that the courier fetches."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel

__all__ = ("IntakePackage",)


class IntakePackage(ResponseModel):
    """A package that the courier fetches.

    api_2026_07#intake_info_response_entity/23,
    api_2026_01_integration#intake_info_response_entity/23
    """

    package_id: UUID | None = None
    """CDEK identifier of the package; needed for one that the order has already.

    api_2026_07#intake_info_response_entity/23.1,
    api_2026_01_integration#intake_info_response_entity/23.1
    """

    weight: int | None = None
    """Weight, in grams.

    api_2026_07#intake_info_response_entity/23.2,
    api_2026_01_integration#intake_info_response_entity/23.2
    """

    length: int | None = None
    """Length, in centimetres.

    api_2026_07#intake_info_response_entity/23.3,
    api_2026_01_integration#intake_info_response_entity/23.3
    """

    width: int | None = None
    """Width, in centimetres.

    api_2026_07#intake_info_response_entity/23.4,
    api_2026_01_integration#intake_info_response_entity/23.4
    """

    height: int | None = None
    """Height, in centimetres.

    api_2026_07#intake_info_response_entity/23.5,
    api_2026_01_integration#intake_info_response_entity/23.5
    """
