# Written by apiscribe build; edits are lost.
"""The status to set for a courier call."""

from typing import TYPE_CHECKING
from uuid import UUID

from .._runtime.models.request_model import RequestModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import IntakeStatusChangeDict, IntakeStatusCodeDict

__all__ = ("IntakeStatusChange", "IntakeStatusCode")


class IntakeStatusCode(RequestModel):
    """A status to set and what is needed.

    api_2026_07#patch_v2_intakes_body/2, api_2026_01_integration#patch_v2_intakes_body/2
    """

    code: str
    """Code of the status: PROCESSING_REQUIRED.

    api_2026_07#patch_v2_intakes_body/2.1,
    api_2026_01_integration#patch_v2_intakes_body/2.1
    """

    add_status: str
    """Additional status: CALL_REQUIRED or DOC_REQUIRED.

    api_2026_07#patch_v2_intakes_body/2.2,
    api_2026_01_integration#patch_v2_intakes_body/2.2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[IntakeStatusCodeDict]) -> None: ...


class IntakeStatusChange(RequestModel):
    """The status to set for a courier call.

    api_2026_07#patch_v2_intakes_body, api_2026_01_integration#patch_v2_intakes_body
    """

    uuid: UUID
    """CDEK identifier of the courier call.

    api_2026_07#patch_v2_intakes_body/1, api_2026_01_integration#patch_v2_intakes_body/1
    """

    status: IntakeStatusCode
    """Status to set.

    api_2026_07#patch_v2_intakes_body/2, api_2026_01_integration#patch_v2_intakes_body/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[IntakeStatusChangeDict]) -> None: ...
