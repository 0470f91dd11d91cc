# Written by apiscribe build; edits are lost.
"""Weight and size of a package to calculate for."""

from typing import TYPE_CHECKING

from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import CalculatorPackageDict

__all__ = ("CalculatorPackage",)


class CalculatorPackage(RequestModel):
    """Weight and size of a package to calculate for.

    api_2026_07#calc_package_request_dto,
    api_2026_01_integration#calc_package_request_dto
    """

    weight: int
    """Weight, in grams.

    api_2026_07#calc_package_request_dto/1,
    api_2026_01_integration#calc_package_request_dto/1
    """

    length: int | None = None
    """Length, in centimetres.

    api_2026_07#calc_package_request_dto/2,
    api_2026_01_integration#calc_package_request_dto/2
    """

    width: int | None = None
    """Width, in centimetres.

    api_2026_07#calc_package_request_dto/3,
    api_2026_01_integration#calc_package_request_dto/3
    """

    height: int | None = None
    """Height, in centimetres.

    api_2026_07#calc_package_request_dto/4,
    api_2026_01_integration#calc_package_request_dto/4
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[CalculatorPackageDict]) -> None: ...
