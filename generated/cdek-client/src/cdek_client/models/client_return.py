# Written by apiscribe build; edits are lost.
"""How a delivered order is to come back."""

from typing import TYPE_CHECKING, ClassVar

from .._runtime.models.request_model import RequestModel
from ..enums import Tariff

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import ClientReturnDict

__all__ = ("ClientReturn",)


class ClientReturn(RequestModel):
    """How a delivered order is to come back.

    api_2026_07#post_v2_orders_uuid_client_return_body,
    api_2026_01_integration#post_v2_orders_uuid_client_return_body
    """

    _digits: ClassVar[frozenset[str]] = frozenset(("tariff_code",))

    tariff_code: Tariff
    """Code of the tariff.

    api_2026_07#post_v2_orders_uuid_client_return_body/1,
    api_2026_01_integration#post_v2_orders_uuid_client_return_body/1
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ClientReturnDict]) -> None: ...
