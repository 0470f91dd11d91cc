# Written by apiscribe build; edits are lost.
"""An order took on a new status."""

from typing import Literal
from uuid import UUID

from cdek_client._runtime.models.accessors import first_of, has_code
from cdek_client._runtime.models.response_model import ResponseModel
from cdek_client._runtime.models.round_trip import ReadDateTime, ReadDigits
from cdek_client.enums import OrderStatus, OrderStatusNumber, StatusReason

__all__ = ("OrderStatusAttributes", "OrderStatusEvent")


class OrderStatusAttributes(ResponseModel):
    """Which status an order took on, when and where.

    webhooks#ORDER_STATUS
    """

    is_return: bool | None = None
    """True for a return order, false for a direct one.
    Mandatory in the docs.

    webhooks#ORDER_STATUS/4.1 (D04)
    """

    cdek_number: ReadDigits | None = None
    """Order number assigned by CDEK.
    Mandatory in the docs.

    webhooks#ORDER_STATUS/4.2 (C06, D04.2)
    """

    number: str | None = None
    """Order number given by the client's own system.

    webhooks#ORDER_STATUS/4.3
    """

    status_code: OrderStatusNumber
    """Status of the order, one of the codes of appendix 1.

    webhooks#ORDER_STATUS/4.4 (C45)
    """

    status_reason_code: StatusReason | None = None
    """More precise status, one of the codes of appendix 2.

    webhooks#ORDER_STATUS/4.5 (C45)
    """

    status_date_time: ReadDateTime
    """When the status was set.

    webhooks#ORDER_STATUS/4.6 (C38.2)
    """

    city_name: str | None = None
    """Name of the place where the status arose.
    Mandatory in the docs.

    webhooks#ORDER_STATUS/4.7 (C45, D04)
    """

    city_code: str | None = None
    """Code of the place where the status arose.
    Mandatory in the docs.

    webhooks#ORDER_STATUS/4.8 (C14, C45, D04)
    """

    deleted: bool | None = None
    """True when this status was taken back.

    In no table; seen in real answers (D10.2)
    """

    code: OrderStatus | None = None
    """Status of the order as a word, as in an answer.

    In no table; seen in real answers (D11)
    """

    is_reverse: bool | None = None
    """Whether this is a reverse order.

    In no table; seen in real answers (D12)
    """

    is_client_return: bool | None = None
    """Whether the client sends the goods back.

    In no table; seen in real answers (D12.2)
    """


class OrderStatusEvent(ResponseModel):
    """An order took on a new status.

    webhooks#event
    webhooks#ORDER_STATUS
    """

    type: Literal["ORDER_STATUS"]
    """Kind of event; decides what attributes holds.

    webhooks#event/1
    """

    date_time: ReadDateTime
    """When the status was set, or when the link to the PDF was made.

    webhooks#event/2 (C38)
    """

    uuid: UUID
    """Identifier of the order, or of the printed form, as type tells.

    webhooks#event/3
    """

    attributes: OrderStatusAttributes
    """Details of the event; their shape depends on type.

    webhooks#event/4 (C24.2)
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
                ("attributes.status_code", ("2", "4", "5")),
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
