# Written by apiscribe build; edits are lost.
"""An additional service to book with the order."""

from typing import TYPE_CHECKING, ClassVar

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import Amount, SentInt
from ..enums import AdditionalService

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import ServiceDict

__all__ = ("Service",)


class Service(RequestModel):
    """An additional service to book with the order.

    update_order#request/14, api_2026_07#additional_service_request_dto,
    api_2026_01_integration#additional_service_dto
    """

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.facet("B64", "code", lengths=(0, 16)),
    )

    code: AdditionalService
    """Kind of extra service.

    update_order#request/14.1, api_2026_07#additional_service_request_dto/1,
    api_2026_01_integration#additional_service_dto/1
    """

    parameter: SentInt | None = None
    """Value the extra service needs; the page has lost what it means.

    update_order#request/14.2, api_2026_07#additional_service_request_dto/2,
    api_2026_01_integration#additional_service_dto/2
    """

    sum: Amount | None = None
    """Price of the service.

    api_2026_07#additional_service_request_dto/3,
    api_2026_01_integration#additional_service_dto/3
    """

    total_sum: Amount | None = None
    """Price of the service with discount and VAT.

    api_2026_07#additional_service_request_dto/4,
    api_2026_01_integration#additional_service_dto/4
    """

    discount_percent: Amount | None = None
    """Discount, in per cent.

    api_2026_07#additional_service_request_dto/5,
    api_2026_01_integration#additional_service_dto/5
    """

    discount_sum: Amount | None = None
    """Discount, as a sum.

    api_2026_07#additional_service_request_dto/6,
    api_2026_01_integration#additional_service_dto/6
    """

    vat_rate: Amount | None = None
    """VAT, in per cent.

    api_2026_07#additional_service_request_dto/7,
    api_2026_01_integration#additional_service_dto/7
    """

    vat_sum: Amount | None = None
    """VAT, as a sum.

    api_2026_07#additional_service_request_dto/8,
    api_2026_01_integration#additional_service_dto/8
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ServiceDict]) -> None: ...
