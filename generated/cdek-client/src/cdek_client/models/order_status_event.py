# Written by apiscribe build; edits are lost.
"""An order took on a new status."""

from typing import Literal
from uuid import UUID

from .._runtime.models.accessors import first_of, has_code
from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime, ReadDigits
from .._runtime.webhooks.event_model import EventModel
from ..enums import EventRelation, OrderStatus, OrderStatusNumber, StatusReason

__all__ = ("OrderStatusAttributes", "OrderStatusEvent", "StatusEventRelation")


class StatusEventRelation(ResponseModel):
    """An order that belongs to the one of the event.

    portal_events#ORDER_STATUS/4.12
    """

    type: EventRelation
    """How the related order stands to this one.

    portal_events#ORDER_STATUS/4.12.1
    """

    cdek_number: str
    """CDEK number of the order.

    portal_events#ORDER_STATUS/4.12.2
    """

    uuid: UUID
    """CDEK identifier of the related order.

    portal_events#ORDER_STATUS/4.12.3
    """


class OrderStatusAttributes(ResponseModel):
    """Which status an order took on, when and where.

    webhooks#ORDER_STATUS, portal_events#ORDER_STATUS
    """

    is_return: bool | None = None
    """True for a return order, false for a direct one.
    Mandatory in the docs.

    webhooks#ORDER_STATUS/4.1, portal_events#ORDER_STATUS/4.1
    """

    cdek_number: ReadDigits | None = None
    """Order number assigned by CDEK.
    Mandatory in the docs.

    webhooks#ORDER_STATUS/4.2, portal_events#ORDER_STATUS/4.2
    """

    number: str | None = None
    """Order number given by the client's own system.

    webhooks#ORDER_STATUS/4.3, portal_events#ORDER_STATUS/4.3
    """

    status_code: OrderStatusNumber
    """Status of the order, one of the codes of appendix 1.
    Deprecated.

    webhooks#ORDER_STATUS/4.4, portal_events#ORDER_STATUS/4.4
    """

    status_reason_code: StatusReason | None = None
    """More precise status, one of the codes of appendix 2.

    webhooks#ORDER_STATUS/4.5, portal_events#ORDER_STATUS/4.5
    """

    status_date_time: ReadDateTime
    """When the status was set.

    webhooks#ORDER_STATUS/4.6, portal_events#ORDER_STATUS/4.6
    """

    city_name: str | None = None
    """Name of the place where the status arose.
    Mandatory in the docs.

    webhooks#ORDER_STATUS/4.7, portal_events#ORDER_STATUS/4.7
    """

    city_code: str | None = None
    """Code of the place where the status arose.
    Mandatory in the docs.

    webhooks#ORDER_STATUS/4.8, portal_events#ORDER_STATUS/4.8
    """

    code: OrderStatus | None = None
    """Status of the order as a word.
    Mandatory in the docs.

    portal_events#ORDER_STATUS/4.9
    """

    is_reverse: bool | None = None
    """Whether this is a reverse order.
    Mandatory in the docs.

    portal_events#ORDER_STATUS/4.10
    """

    is_client_return: bool | None = None
    """Whether the client sends the goods back.
    Mandatory in the docs.

    portal_events#ORDER_STATUS/4.11
    """

    related_entities: list[StatusEventRelation] | None = None
    """Orders that belong to this one.

    portal_events#ORDER_STATUS/4.12
    """

    deleted: bool | None = None
    """True when this status was taken back.

    portal_events#ORDER_STATUS/4.13
    """


class OrderStatusEvent(EventModel):
    """An order took on a new status.

    webhooks#event, portal_events#event, webhooks#ORDER_STATUS
    """

    type: Literal["ORDER_STATUS"]
    """Kind of event; decides what attributes holds.

    webhooks#event/1, portal_events#event/1
    """

    date_time: ReadDateTime
    """When the status was set, or when the link to the PDF was made.

    webhooks#event/2, portal_events#event/2
    """

    uuid: UUID
    """Identifier of the order, or of the printed form, as type tells.

    webhooks#event/3, portal_events#event/3
    """

    attributes: OrderStatusAttributes
    """Details of the event; their shape depends on type.

    webhooks#event/4, portal_events#event/4
    """

    @property
    def is_final(self) -> bool:
        """Whether the order stays in this status for good; false for a status that is
        taken back and for a code that the docs do not list.
        """
        return has_code(
            self,
            (
                ("attributes.code", ("DELIVERED", "NOT_DELIVERED")),
                ("attributes.status_code", ("4", "5")),
            ),
            "attributes.deleted",
        )

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come, as the status is final, or the order was removed
        or never valid; false for a status that is taken back.
        """
        return has_code(
            self,
            (
                (
                    "attributes.code",
                    ("REMOVED", "DELIVERED", "NOT_DELIVERED", "INVALID"),
                ),
                ("attributes.status_code", ("2", "4", "5", "404")),
            ),
            "attributes.deleted",
        )

    @property
    def delivered(self) -> bool:
        """Whether the event says that the order was handed to its receiver; false for a
        status that is taken back.
        """
        return has_code(
            self,
            (("attributes.code", ("DELIVERED",)), ("attributes.status_code", ("4",))),
            "attributes.deleted",
        )

    @property
    def reason(self) -> StatusReason | None:
        """The additional status that came with the event; None if it has none."""
        return first_of(self, ("attributes.status_reason_code",), StatusReason)

    @property
    def status(self) -> OrderStatus | None:
        """The status that the event tells, as a word; None if the docs know no word for
        its number.
        """
        return first_of(
            self, ("attributes.code", "attributes.status_code"), OrderStatus
        )
