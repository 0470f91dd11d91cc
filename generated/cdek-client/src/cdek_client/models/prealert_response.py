# Written by apiscribe build; edits are lost.
"""An announcement as CDEK holds it, with the requests made for it."""

from uuid import UUID

from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime, ReadDigits
from .related_entity import RelatedEntity
from .request_record import RequestRecord

__all__ = ("AnnouncedOrder", "AnnouncedPackage", "Prealert", "PrealertResponse")


class AnnouncedPackage(ResponseModel):
    """A package that differs from what was announced.

    api_2026_07#get_v2_prealert_uuid_response_200/1.7.4,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.7.4
    """

    package_id: UUID
    """CDEK identifier of the package; needed for one that the order has already.

    api_2026_07#get_v2_prealert_uuid_response_200/1.7.4.1,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.7.4.1
    """

    number: str
    """Number of the package in the client's system.

    api_2026_07#get_v2_prealert_uuid_response_200/1.7.4.2,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.7.4.2
    """

    status: str
    """What became of the package: taken in, not taken in or removed.

    api_2026_07#get_v2_prealert_uuid_response_200/1.7.4.3,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.7.4.3
    """


class AnnouncedOrder(ResponseModel):
    """An order that was announced.

    api_2026_07#get_v2_prealert_uuid_response_200/1.7,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.7
    """

    order_uuid: UUID
    """CDEK identifier of the order.

    api_2026_07#get_v2_prealert_uuid_response_200/1.7.1,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.7.1
    """

    cdek_number: ReadDigits
    """CDEK number of the order.

    api_2026_07#get_v2_prealert_uuid_response_200/1.7.2,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.7.2
    """

    im_number: str | None = None
    """Number of the order in the client's system.

    api_2026_07#get_v2_prealert_uuid_response_200/1.7.3,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.7.3
    """

    packages: list[AnnouncedPackage] | None = None
    """Packages that differ from what was announced; absent before the closing.

    api_2026_07#get_v2_prealert_uuid_response_200/1.7.4,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.7.4
    """


class Prealert(ResponseModel):
    """An announcement on record.

    api_2026_07#get_v2_prealert_uuid_response_200/1,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1
    """

    uuid: UUID
    """CDEK identifier of the announcement.

    api_2026_07#get_v2_prealert_uuid_response_200/1.1,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.1
    """

    prealert_number: str | None = None
    """Number of the announcement in CDEK's system.

    api_2026_07#get_v2_prealert_uuid_response_200/1.2,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.2
    """

    planned_date: ReadDateTime
    """When the orders are to be handed over.

    api_2026_07#get_v2_prealert_uuid_response_200/1.3,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.3
    """

    shipment_point: str
    """Code of the office that the orders will be brought to.

    api_2026_07#get_v2_prealert_uuid_response_200/1.4,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.4
    """

    closed_date: ReadDateTime | None = None
    """When the announcement was closed; absent before.

    api_2026_07#get_v2_prealert_uuid_response_200/1.5,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.5
    """

    fact_shipment_point: str | None = None
    """Code of the office that took the orders in; absent before the closing.

    api_2026_07#get_v2_prealert_uuid_response_200/1.6,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.6
    """

    orders: list[AnnouncedOrder]
    """Orders that will be handed over.

    api_2026_07#get_v2_prealert_uuid_response_200/1.7,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1.7
    """


class PrealertResponse(ResponseModel):
    """An announcement as CDEK holds it, with the requests made for it.

    api_2026_07#get_v2_prealert_uuid_response_200,
    api_2026_01_integration#get_v2_prealert_uuid_response_200
    """

    entity: Prealert | None = None
    """The announcement.

    api_2026_07#get_v2_prealert_uuid_response_200/1,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/1
    """

    requests: list[RequestRecord] | None = None
    """Requests made for it and how they stand.

    api_2026_07#get_v2_prealert_uuid_response_200/2,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/2
    """

    related_entities: list[RelatedEntity] | None = None
    """What belongs to it, such as a return order or a printed form.

    api_2026_07#get_v2_prealert_uuid_response_200/3,
    api_2026_01_integration#get_v2_prealert_uuid_response_200/3
    """
