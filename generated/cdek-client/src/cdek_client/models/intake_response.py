# Written by apiscribe build; edits are lost.
"""A courier call as CDEK holds it, with the requests made for it."""

from .._runtime.models.response_model import ResponseModel
from .intake import Intake
from .request_record import RequestRecord

__all__ = ("IntakeResponse",)


class IntakeResponse(ResponseModel):
    """A courier call as CDEK holds it, with the requests made for it.

    api_2026_07#get_v2_intakes_uuid_response_200,
    api_2026_01_integration#get_v2_intakes_uuid_response_200
    """

    entity: Intake | None = None
    """The courier call.

    api_2026_07#get_v2_intakes_uuid_response_200/1,
    api_2026_01_integration#get_v2_intakes_uuid_response_200/1
    """

    requests: list[RequestRecord] | None = None
    """Requests made for it and how they stand.

    api_2026_07#get_v2_intakes_uuid_response_200/2,
    api_2026_01_integration#get_v2_intakes_uuid_response_200/2
    """
