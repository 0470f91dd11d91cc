"""The code lists of the docs."""

from __future__ import annotations

from cdek_client._runtime.models.codes import Code, IntCode, code


class OrderStatus(Code, rows=("get_order#order_status",)):
    """Textual order statuses. get_order#order_status"""

    CREATED = code(
        "CREATED",
        "Created",
        "The data passed the checks and the order has its waybill number.",
        final=False,
        twin="1",
    )
    DELIVERED = code(
        "DELIVERED", "Delivered", "The recipient has the parcel.", final=True, twin="4"
    )
    INVALID = code("INVALID", "Invalid", "The order's data hold errors.", final=False)

    @property
    def final(self) -> bool:
        """Whether no other status follows; False if the docs do not list it."""
        return self._fact(bool, "final") or False

    @property
    def twin(self) -> OrderStatusNumber | None:
        """The same status in the other list, if it is there."""
        return self._fact(OrderStatusNumber, "twin")


class OrderStatusNumber(Code, rows=("webhooks#order_status",)):
    """Numeric order statuses. webhooks#order_status"""

    CREATED = code("1", "Created", "The order is on record.", final=False, twin="CREATED")
    DELIVERED = code(
        "4", "Delivered", "Handed to the receiver. Final.", final=True, twin="DELIVERED"
    )

    @property
    def final(self) -> bool:
        """Whether no other status follows; False if the docs do not list it."""
        return self._fact(bool, "final") or False

    @property
    def twin(self) -> OrderStatus | None:
        """The same status in the other list, if it is there."""
        return self._fact(OrderStatus, "twin")


class StatusReason(Code, rows=("webhooks#status_reason",)):
    """Reasons beside a status. webhooks#status_reason"""

    PARTIAL = code(
        "20",
        "Partial delivery",
        "Delivered in part.",
        rendered=True,
        status="4",
        rows=("webhooks#status_reason/20", "get_order#status_reason/20"),
    )
    UNSAID = code("99", "Unsaid", "Made up.")

    @property
    def rendered(self) -> bool | None:
        """Whether the service counts as rendered; None if the docs do not say."""
        return self._fact(bool, "rendered")

    @property
    def status(self) -> OrderStatusNumber | None:
        """The status that the reason goes with, if the docs say."""
        return self._fact(OrderStatusNumber, "status")


class VatRate(IntCode, rows=("get_order#vat_rate",)):
    """VAT rates in percent. get_order#vat_rate"""

    PERCENT_0 = code(0, "0 %", "VAT of 0 percent.")
    PERCENT_10 = code(10, "10 %", "VAT of 10 percent.")
