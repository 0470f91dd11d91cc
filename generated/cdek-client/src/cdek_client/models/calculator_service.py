# Written by apiscribe build; edits are lost.
"""An additional service to calculate for."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from ..enums import AdditionalService

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import CalculatorServiceDict

__all__ = ("CalculatorService",)


class CalculatorService(RequestModel):
    """An additional service to calculate for.

    api_2026_07#calc_additional_service_dto,
    api_2026_01_integration#calc_additional_service_dto
    """

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.facet("B64", "code", lengths=(0, 16)),
    )

    code: AdditionalService | None = None
    """Code of the additional service.

    api_2026_07#calc_additional_service_dto/1,
    api_2026_01_integration#calc_additional_service_dto/1
    """

    parameter: Annotated[str | None, Field(max_length=255)] = None
    """Parameter of the service, such as a count, a sum or a phone; depends on its code.

    api_2026_07#calc_additional_service_dto/2,
    api_2026_01_integration#calc_additional_service_dto/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[CalculatorServiceDict]) -> None: ...
