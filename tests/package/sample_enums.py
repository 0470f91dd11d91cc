"""The code lists of the docs."""

from __future__ import annotations

from cdek_client._runtime.models.codes import Code, IntCode, code


class OrderStatus(Code):
    """Textual order statuses. get_order#order_status"""

    CREATED = code(
        "CREATED",
        "Created",
        "The data passed the checks and the order has its waybill number.",
        rows=("get_order#order_status/CREATED",),
        final=False,
        twin="1",
    )
    DELIVERED = code(
        "DELIVERED",
        "Delivered",
        "The recipient has the parcel.",
        rows=("get_order#order_status/DELIVERED",),
        final=True,
        twin="4",
    )
    INVALID = code(
        "INVALID",
        "Invalid",
        "The order's data hold errors.",
        rows=("get_order#order_status/INVALID",),
        final=False,
        twin=None,
    )

    @property
    def final(self) -> bool:
        """Whether no other status follows; False if the docs do not list it."""
        return self._flag("final") is True

    @property
    def twin(self) -> OrderStatusNumber | None:
        """The same status in the other list, if it is there."""
        return self._member(OrderStatusNumber, "twin")


class OrderStatusNumber(Code):
    """Numeric order statuses. webhooks#order_status"""

    CREATED = code(
        "1",
        "Created",
        "The order is on record.",
        rows=("webhooks#order_status/1",),
        final=False,
        twin="CREATED",
    )
    DELIVERED = code(
        "4",
        "Delivered",
        "Handed to the receiver. Final.",
        rows=("webhooks#order_status/4",),
        final=True,
        twin="DELIVERED",
    )

    @property
    def final(self) -> bool:
        """Whether no other status follows; False if the docs do not list it."""
        return self._flag("final") is True

    @property
    def twin(self) -> OrderStatus | None:
        """The same status in the other list, if it is there."""
        return self._member(OrderStatus, "twin")


class StatusReason(Code):
    """Reasons beside a status. webhooks#status_reason"""

    PARTIAL = code(
        "20",
        "Partial delivery",
        "Delivered in part.",
        rows=("webhooks#status_reason/20", "get_order#status_reason/20"),
        rendered=True,
        status="4",
    )
    UNSAID = code(
        "99",
        "Unsaid",
        "Made up.",
        rows=("webhooks#status_reason/99",),
        rendered=None,
        status=None,
    )

    @property
    def rendered(self) -> bool | None:
        """Whether the service counts as rendered; None if the docs do not say."""
        return self._flag("rendered")

    @property
    def status(self) -> OrderStatusNumber | None:
        """The status that the reason goes with, if the docs say."""
        return self._member(OrderStatusNumber, "status")


class VatRate(IntCode):
    """VAT rates in percent. get_order#vat_rate"""

    PERCENT_0 = code(0, "0 %", "VAT of 0 percent.", rows=("get_order#vat_rate/0",))
    PERCENT_10 = code(10, "10 %", "VAT of 10 percent.", rows=("get_order#vat_rate/10",))
