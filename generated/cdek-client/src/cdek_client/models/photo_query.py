# Written by apiscribe build; edits are lost.
"""Which photographs are asked for, by period or by orders."""

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from .._runtime.models.wire_types import DateTime, SentInt

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import PhotoOrderDict, PhotoQueryDict

__all__ = ("PhotoOrder", "PhotoQuery")


class PhotoOrder(RequestModel):
    """An order whose photographs are asked for.

    api_2026_07#post_v2_photo_document_body/3,
    api_2026_01_integration#post_v2_photo_document_body/3
    """

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.any_of("B62.6", ("order_uuid",), ("cdek_number",)),
    )

    order_uuid: UUID | None = None
    """CDEK identifier of the order.

    api_2026_07#post_v2_photo_document_body/3.1,
    api_2026_01_integration#post_v2_photo_document_body/3.1
    """

    cdek_number: SentInt | None = None
    """CDEK number of the order.

    api_2026_07#post_v2_photo_document_body/3.2,
    api_2026_01_integration#post_v2_photo_document_body/3.2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PhotoOrderDict]) -> None: ...


class PhotoQuery(RequestModel):
    """Which photographs are asked for, by period or by orders.

    api_2026_07#post_v2_photo_document_body,
    api_2026_01_integration#post_v2_photo_document_body
    """

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.any_of("B62.4", ("orders",), ("period_begin", "period_end")),
    )

    period_begin: DateTime | None = None
    """First day of the period.

    api_2026_07#post_v2_photo_document_body/1,
    api_2026_01_integration#post_v2_photo_document_body/1
    """

    period_end: DateTime | None = None
    """Last day of the period.

    api_2026_07#post_v2_photo_document_body/2,
    api_2026_01_integration#post_v2_photo_document_body/2
    """

    orders: list[PhotoOrder] | None = None
    """Orders that it is about.

    api_2026_07#post_v2_photo_document_body/3,
    api_2026_01_integration#post_v2_photo_document_body/3
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[PhotoQueryDict]) -> None: ...
