# Written by apiscribe build; edits are lost.
"""Receipt for a change or a deletion that CDEK works on later."""

from uuid import UUID

from .._runtime.models.accessors import all_of, in_order, pick
from .._runtime.models.response_model import ResponseModel
from ..enums import RequestType
from .related_entity import RelatedEntity
from .request_error import RequestError
from .request_record import RequestRecord
from .request_warning import RequestWarning

__all__ = ("ChangeResponse", "EntityReference")


class EntityReference(ResponseModel):
    """The order that a request concerns.

    update_order#response/1, delete_order#response/1,
    api_2026_07#response_dto_root_entity_dto/1,
    api_2026_07#post_v2_print_orders_response_202/1,
    api_2026_07#post_v2_prealert_response_202/1,
    api_2026_07#post_v2_print_barcodes_response_202/1,
    api_2026_07#patch_v2_intakes_response_200/1,
    api_2026_01_integration#response_dto_root_entity_dto/1,
    api_2026_01_integration#post_v2_print_orders_response_202/1,
    api_2026_01_integration#post_v2_prealert_response_202/1,
    api_2026_01_integration#post_v2_print_barcodes_response_202/1,
    api_2026_01_integration#patch_v2_intakes_response_200/1
    """

    uuid: UUID | None = None
    """CDEK identifier of the order.
    Mandatory in the docs.

    update_order#response/1.1, delete_order#response/1.1,
    api_2026_07#response_dto_root_entity_dto/1.1,
    api_2026_07#post_v2_print_orders_response_202/1.1,
    api_2026_07#post_v2_prealert_response_202/1.1,
    api_2026_07#post_v2_print_barcodes_response_202/1.1,
    api_2026_07#patch_v2_intakes_response_200/1.1,
    api_2026_01_integration#response_dto_root_entity_dto/1.1,
    api_2026_01_integration#post_v2_print_orders_response_202/1.1,
    api_2026_01_integration#post_v2_prealert_response_202/1.1,
    api_2026_01_integration#post_v2_print_barcodes_response_202/1.1,
    api_2026_01_integration#patch_v2_intakes_response_200/1.1
    """


class ChangeResponse(ResponseModel):
    """Receipt for a change or a deletion that CDEK works on later.

    update_order#response, delete_order#response,
    api_2026_07#response_dto_root_entity_dto,
    api_2026_07#post_v2_print_orders_response_202,
    api_2026_07#post_v2_prealert_response_202,
    api_2026_07#post_v2_print_barcodes_response_202,
    api_2026_07#patch_v2_intakes_response_200, api_2026_07#response_dto,
    api_2026_01_integration#response_dto_root_entity_dto,
    api_2026_01_integration#post_v2_print_orders_response_202,
    api_2026_01_integration#post_v2_prealert_response_202,
    api_2026_01_integration#post_v2_print_barcodes_response_202,
    api_2026_01_integration#patch_v2_intakes_response_200,
    api_2026_01_webhook#response_dto
    """

    entity: EntityReference | None = None
    """Order the request concerns.

    update_order#response/1, delete_order#response/1,
    api_2026_07#response_dto_root_entity_dto/1,
    api_2026_07#post_v2_print_orders_response_202/1,
    api_2026_07#post_v2_prealert_response_202/1,
    api_2026_07#post_v2_print_barcodes_response_202/1,
    api_2026_07#patch_v2_intakes_response_200/1, api_2026_07#response_dto/1,
    api_2026_01_integration#response_dto_root_entity_dto/1,
    api_2026_01_integration#post_v2_print_orders_response_202/1,
    api_2026_01_integration#post_v2_prealert_response_202/1,
    api_2026_01_integration#post_v2_print_barcodes_response_202/1,
    api_2026_01_integration#patch_v2_intakes_response_200/1,
    api_2026_01_webhook#response_dto/1
    """

    requests: list[RequestRecord] | None = None
    """Requests made for the order and how they stand.
    Mandatory in the docs.

    update_order#response/2, delete_order#response/2,
    api_2026_07#response_dto_root_entity_dto/2,
    api_2026_07#post_v2_print_orders_response_202/2,
    api_2026_07#post_v2_prealert_response_202/2,
    api_2026_07#post_v2_print_barcodes_response_202/2,
    api_2026_07#patch_v2_intakes_response_200/2, api_2026_07#response_dto/2,
    api_2026_01_integration#response_dto_root_entity_dto/2,
    api_2026_01_integration#post_v2_print_orders_response_202/2,
    api_2026_01_integration#post_v2_prealert_response_202/2,
    api_2026_01_integration#post_v2_print_barcodes_response_202/2,
    api_2026_01_integration#patch_v2_intakes_response_200/2,
    api_2026_01_webhook#response_dto/2
    """

    related_entities: list[RelatedEntity] | None = None
    """What belongs to it, such as a return order or a printed form.

    api_2026_07#response_dto_root_entity_dto/3,
    api_2026_07#post_v2_print_orders_response_202/3,
    api_2026_07#post_v2_prealert_response_202/3,
    api_2026_07#post_v2_print_barcodes_response_202/3,
    api_2026_07#patch_v2_intakes_response_200/3,
    api_2026_01_integration#response_dto_root_entity_dto/3,
    api_2026_01_integration#post_v2_print_orders_response_202/3,
    api_2026_01_integration#post_v2_prealert_response_202/3,
    api_2026_01_integration#post_v2_print_barcodes_response_202/3,
    api_2026_01_integration#patch_v2_intakes_response_200/3
    """

    def request(
        self, *, uuid: UUID | str | None = None, type: RequestType | str | None = None
    ) -> RequestRecord | None:
        """The request with this uuid, or the newest of this type; None if there is none.
        Raises TypeError if neither is given.
        """
        return pick(
            in_order(all_of(self, "requests", RequestRecord), "date_time"),
            request_uuid=uuid,
            type=type,
        )

    @property
    def errors(self) -> list[RequestError]:
        """The errors of all requests in the answer, earlier ones included; those of one
        are in its own errors.
        """
        return all_of(self, "requests.errors", RequestError)

    @property
    def warnings(self) -> list[RequestWarning]:
        """The warnings of all requests in the answer, earlier ones included; those of one
        are in its own warnings.
        """
        return all_of(self, "requests.warnings", RequestWarning)
