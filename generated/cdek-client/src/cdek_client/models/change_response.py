# Written by apiscribe build; edits are lost.
"""Receipt for a change or a deletion that CDEK works on later."""

from uuid import UUID

from cdek_client._model import ResponseModel
from cdek_client.models.shared import RequestRecord

__all__ = ("ChangeResponse", "EntityReference")


class EntityReference(ResponseModel):
    """The order that a request concerns.

    update_order#response/1
    delete_order#response/1
    """

    uuid: UUID | None = None
    """CDEK identifier of the order.

    update_order#response/1.1, delete_order#response/1.1
    """


class ChangeResponse(ResponseModel):
    """Receipt for a change or a deletion that CDEK works on later.

    update_order#response
    delete_order#response
    """

    entity: EntityReference | None = None
    """Order the request concerns.

    update_order#response/1, delete_order#response/1 (C24)
    """

    requests: list[RequestRecord] | None = None
    """Requests made for the order and how they stand.
    Mandatory in the docs.

    update_order#response/2, delete_order#response/2 (C30)
    """
