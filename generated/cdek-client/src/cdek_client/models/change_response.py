# Written by apiscribe build; edits are lost.
"""Receipt for a change or a deletion that CDEK works on later."""

from uuid import UUID

from .._runtime.models.accessors import all_of, in_order, pick
from .._runtime.models.response_model import ResponseModel
from ..enums import RequestType
from .shared import RequestError, RequestRecord, RequestWarning

__all__ = ("ChangeResponse", "EntityReference")


class EntityReference(ResponseModel):
    """The order that a request concerns.

    update_order#response/1, delete_order#response/1
    """

    uuid: UUID | None = None
    """CDEK identifier of the order.

    update_order#response/1.1, delete_order#response/1.1
    """


class ChangeResponse(ResponseModel):
    """Receipt for a change or a deletion that CDEK works on later.

    update_order#response, delete_order#response
    """

    entity: EntityReference | None = None
    """Order the request concerns.

    update_order#response/1, delete_order#response/1
    """

    requests: list[RequestRecord] | None = None
    """Requests made for the order and how they stand.
    Mandatory in the docs.

    update_order#response/2, delete_order#response/2
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
