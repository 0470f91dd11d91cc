# Written by apiscribe build; edits are lost.
"""An order that belongs to this one, such as its return."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime, ReadDigits
from ..enums import RelatedEntityType

__all__ = ("RelatedEntity",)


class RelatedEntity(ResponseModel):
    """An order that belongs to this one, such as its return.

    get_order#response/3, api_2026_01_integration#related_entity_dto,
    api_2026_07#related_entity_dto
    """

    type: RelatedEntityType
    """Kind of the related object: a return order or a direct one.

    get_order#response/3.1, api_2026_01_integration#related_entity_dto/2,
    api_2026_07#related_entity_dto/2
    """

    uuid: UUID
    """Identifier of the related object.

    get_order#response/3.2, api_2026_01_integration#related_entity_dto/1,
    api_2026_07#related_entity_dto/1
    """

    url: str | None = None
    """Address of the printed form; only of waybills and barcodes.

    api_2026_01_integration#related_entity_dto/3, api_2026_07#related_entity_dto/3
    """

    create_time: ReadDateTime | None = None
    """When the related entity was created.

    api_2026_01_integration#related_entity_dto/4, api_2026_07#related_entity_dto/4
    """

    cdek_number: ReadDigits | None = None
    """CDEK number of the related order; only of return, direct and reverse orders.

    api_2026_01_integration#related_entity_dto/5, api_2026_07#related_entity_dto/5
    """

    date_: Annotated[date | None, Field(alias="date")] = None
    """Day of delivery agreed with the recipient.

    api_2026_01_integration#related_entity_dto/6, api_2026_07#related_entity_dto/6
    """

    time_from: str | None = None
    """From when the courier is awaited.

    api_2026_01_integration#related_entity_dto/7, api_2026_07#related_entity_dto/7
    """

    time_to: str | None = None
    """Until when the courier is awaited.

    api_2026_01_integration#related_entity_dto/8, api_2026_07#related_entity_dto/8
    """
