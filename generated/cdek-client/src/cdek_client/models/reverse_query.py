# Written by apiscribe build; edits are lost.
"""An order that might have a return trip."""

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from .._runtime.models import rules
from .._runtime.models.request_model import RequestModel
from ..enums import Tariff
from .route_location import RouteLocation

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import ReverseContactDict, ReversePhoneDict, ReverseQueryDict

__all__ = ("ReverseContact", "ReversePhone", "ReverseQuery")


class ReversePhone(RequestModel):
    """A phone number.

    api_2026_07#reverse_validate_request_phone_dto,
    api_2026_01_integration#reverse_validate_request_phone_dto
    """

    number: str
    """Phone number with its country code.

    api_2026_07#reverse_validate_request_phone_dto/1,
    api_2026_01_integration#reverse_validate_request_phone_dto/1
    """

    additional: str | None = None
    """Extension of the number.

    api_2026_07#reverse_validate_request_phone_dto/2,
    api_2026_01_integration#reverse_validate_request_phone_dto/2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ReversePhoneDict]) -> None: ...


class ReverseContact(RequestModel):
    """Sender or recipient of such an order.

    api_2026_07#post_v2_reverse_availability_body/6,
    api_2026_07#post_v2_reverse_availability_body/7,
    api_2026_01_integration#post_v2_reverse_availability_body/6,
    api_2026_01_integration#post_v2_reverse_availability_body/7
    """

    contragent_type: Literal["LEGAL_ENTITY", "INDIVIDUAL"] | None = None
    """Kind of sender: LEGAL_ENTITY or INDIVIDUAL.

    api_2026_07#post_v2_reverse_availability_body/6.1,
    api_2026_07#post_v2_reverse_availability_body/7.1,
    api_2026_01_integration#post_v2_reverse_availability_body/6.1,
    api_2026_01_integration#post_v2_reverse_availability_body/7.1
    """

    phones: Annotated[list[ReversePhone], Field(max_length=10)]
    """Phones, at most 10.

    api_2026_07#post_v2_reverse_availability_body/6.2,
    api_2026_07#post_v2_reverse_availability_body/7.2,
    api_2026_01_integration#post_v2_reverse_availability_body/6.2,
    api_2026_01_integration#post_v2_reverse_availability_body/7.2
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ReverseContactDict]) -> None: ...


class ReverseQuery(RequestModel):
    """An order that might have a return trip.

    api_2026_07#post_v2_reverse_availability_body,
    api_2026_01_integration#post_v2_reverse_availability_body
    """

    _digits: ClassVar[frozenset[str]] = frozenset(("tariff_code",))

    _rules: ClassVar[tuple[rules.Rule, ...]] = (
        rules.without("B61", "shipment_point", "from_location"),
        rules.without("B61.2", "delivery_point", "to_location"),
    )

    _advice: ClassVar[tuple[rules.Rule, ...]] = (
        rules.any_of("B61.3", ("shipment_point",), ("from_location",)),
        rules.any_of("B61.4", ("delivery_point",), ("to_location",)),
    )

    from_location: RouteLocation | None = None
    """Place that the parcel is sent from.

    api_2026_07#post_v2_reverse_availability_body/1,
    api_2026_01_integration#post_v2_reverse_availability_body/1
    """

    shipment_point: str | None = None
    """Code of the CDEK office that the client brings the parcel to; not with
    from_location.

    api_2026_07#post_v2_reverse_availability_body/2,
    api_2026_01_integration#post_v2_reverse_availability_body/2
    """

    to_location: RouteLocation | None = None
    """Place that the parcel is sent to.

    api_2026_07#post_v2_reverse_availability_body/3,
    api_2026_01_integration#post_v2_reverse_availability_body/3
    """

    delivery_point: str | None = None
    """Code of the CDEK office to deliver to; not together with to_location.

    api_2026_07#post_v2_reverse_availability_body/4,
    api_2026_01_integration#post_v2_reverse_availability_body/4
    """

    tariff_code: Tariff
    """Code of the tariff.

    api_2026_07#post_v2_reverse_availability_body/5,
    api_2026_01_integration#post_v2_reverse_availability_body/5
    """

    sender: ReverseContact
    """Who sends the parcel.

    api_2026_07#post_v2_reverse_availability_body/6,
    api_2026_01_integration#post_v2_reverse_availability_body/6
    """

    recipient: ReverseContact
    """Who receives the parcel.

    api_2026_07#post_v2_reverse_availability_body/7,
    api_2026_01_integration#post_v2_reverse_availability_body/7
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[ReverseQueryDict]) -> None: ...
