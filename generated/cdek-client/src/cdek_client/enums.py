# Written by apiscribe build; edits are lost.
"""Code lists, open: a code that the docs do not list is kept and says that it is new."""

from __future__ import annotations

from enum import StrEnum

from ._runtime.models.codes import Code, IntCode, code

__all__ = (
    "OrderStatus",
    "OrderStatusNumber",
    "StatusReason",
    "RequestState",
    "RequestType",
    "EventType",
    "PrintFormType",
    "ErrorCode",
    "WarningCode",
    "RelatedEntityType",
    "OrderType",
    "Environment",
)


class OrderStatus(Code, rows=("get_order#order_status",)):
    """Statuses of an order as words.

    get_order#order_status
    """

    # fmt: off
    ACCEPTED = code("ACCEPTED", "Accepted for checking",
        "CDEK took the create request on and is checking the data.")
    CREATED = code("CREATED", "Created",
        "The data passed the checks and the order has its waybill number.", twin="1")
    REMOVED = code("REMOVED", "Deleted",
        "The order was deleted, before any warehouse took it in.", twin="2")
    RECEIVED_AT_SENDER_WAREHOUSE = code("RECEIVED_AT_SENDER_WAREHOUSE",
        "Accepted by the sender's warehouse",
        "The sender's city warehouse took the parcel in.", twin="3")
    READY_FOR_SHIPMENT_IN_SENDER_CITY = code("READY_FOR_SHIPMENT_IN_SENDER_CITY",
        "Issued for delivery in the sender's city",
        "The parcel is consolidated and ready for the carrier in the sender's city.", twin="6")
    RETURNED_TO_SENDER_CITY_WAREHOUSE = code("RETURNED_TO_SENDER_CITY_WAREHOUSE",
        "Returned to the sender's warehouse",
        "Handover to the carrier failed; back in the sender's city, not at the sender's.", twin="16")
    TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY = code("TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY",
        "Handed over to the carrier in the sender's city",
        "The carrier took the parcel over in the sender's city.", twin="7")
    SENT_TO_TRANSIT_CITY = code("SENT_TO_TRANSIT_CITY", "Shipped to the transit city",
        "The carrier fixed the departure towards the transit city.", twin="21")
    ACCEPTED_IN_TRANSIT_CITY = code("ACCEPTED_IN_TRANSIT_CITY",
        "Received in the transit city",
        "The parcel's arrival in the transit city was recorded.", twin="22")
    ACCEPTED_AT_TRANSIT_WAREHOUSE = code("ACCEPTED_AT_TRANSIT_WAREHOUSE",
        "Accepted by the transit warehouse",
        "The transit city's warehouse took the parcel in.", twin="13")
    RETURNED_TO_TRANSIT_WAREHOUSE = code("RETURNED_TO_TRANSIT_WAREHOUSE",
        "Returned to the transit warehouse",
        "The parcel came back to the transit city and travels on; no return to the sender.", twin="17")
    READY_FOR_SHIPMENT_IN_TRANSIT_CITY = code("READY_FOR_SHIPMENT_IN_TRANSIT_CITY",
        "Issued for delivery in the transit city",
        "The transit city's warehouse released the parcel for dispatch.", twin="19")
    TAKEN_BY_TRANSPORTER_FROM_TRANSIT_CITY = code("TAKEN_BY_TRANSPORTER_FROM_TRANSIT_CITY",
        "Handed over to the carrier in the transit city",
        "The carrier took the parcel over in the transit city.", twin="20")
    SENT_TO_RECIPIENT_CITY = code("SENT_TO_RECIPIENT_CITY",
        "Shipped to the receiver's city",
        "The carrier set off for the recipient's city.", twin="8")
    ARRIVED_AT_RECIPIENT_CITY = code("ARRIVED_AT_RECIPIENT_CITY",
        "Received in the receiver's city",
        "The parcel's arrival in the recipient's city was recorded.", twin="9")
    ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE = code("ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE",
        "Accepted by the delivery warehouse",
        "The recipient's city warehouse took the parcel in for delivery.", twin="10")
    ACCEPTED_AT_PICK_UP_POINT = code("ACCEPTED_AT_PICK_UP_POINT",
        "Accepted by the warehouse for pickup",
        "The parcel waits at the pickup point for the recipient.", twin="12")
    TAKEN_BY_COURIER = code("TAKEN_BY_COURIER", "Issued for delivery",
        "A courier has the parcel and is delivering it.", twin="11")
    RETURNED_TO_RECIPIENT_CITY_WAREHOUSE = code("RETURNED_TO_RECIPIENT_CITY_WAREHOUSE",
        "Returned to the delivery warehouse",
        "A delivery attempt failed; another one is needed.", twin="18")
    DELIVERED = code("DELIVERED", "Delivered",
        "The recipient has the parcel.", final=True, twin="4")
    NOT_DELIVERED = code("NOT_DELIVERED", "Not delivered",
        "The parcel could not be delivered; no further attempt follows.", final=True, twin="5")
    INVALID = code("INVALID", "Invalid order data", "The order's data hold errors.")
    # fmt: on

    @property
    def final(self) -> bool:
        """Whether an order stays in this status for good."""
        return self._fact(bool, "final") or False

    @property
    def twin(self) -> OrderStatusNumber | None:
        """The same as a code of OrderStatusNumber; None where it has none."""
        return self._fact(OrderStatusNumber, "twin")


class OrderStatusNumber(Code, rows=("webhooks#order_status",)):
    """Statuses of an order as the numbers that events carry.

    webhooks#order_status
    """

    # fmt: off
    CREATED = code("1", "Created", "The order is on record at CDEK.", twin="CREATED")
    REMOVED = code("2", "Deleted",
        "Cancelled by the e-shop before the CDEK warehouse in the sender's city had the cargo.", twin="REMOVED")
    RECEIVED_AT_SENDER_WAREHOUSE = code("3", "Accepted by the sender's warehouse",
        "Taken in by the CDEK warehouse in the sender's city.", twin="RECEIVED_AT_SENDER_WAREHOUSE")
    READY_FOR_SHIPMENT_IN_SENDER_CITY = code("6",
        "Issued for delivery in the sender's city",
        "Left the warehouse in the sender's city, grouped with other parcels.", twin="READY_FOR_SHIPMENT_IN_SENDER_CITY")
    RETURNED_TO_SENDER_CITY_WAREHOUSE = code("16", "Returned to the sender's warehouse",
        "Not taken by the carrier, again in the warehouse of the sender's city; not a return.", twin="RETURNED_TO_SENDER_CITY_WAREHOUSE")
    TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY = code("7",
        "Handed over to the carrier in the sender's city",
        "Given to the carrier in the sender's city for transport.", twin="TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY")
    SENT_TO_TRANSIT_CITY = code("21", "Shipped to the transit city",
        "Under way to the transit city; the carrier noted when it left.", twin="SENT_TO_TRANSIT_CITY")
    ACCEPTED_IN_TRANSIT_CITY = code("22", "Received in the transit city",
        "Arrived in the transit city.", twin="ACCEPTED_IN_TRANSIT_CITY")
    ACCEPTED_AT_TRANSIT_WAREHOUSE = code("13", "Accepted by the transit warehouse",
        "Taken in by the warehouse of the transit city.", twin="ACCEPTED_AT_TRANSIT_WAREHOUSE")
    RETURNED_TO_TRANSIT_WAREHOUSE = code("17", "Returned to the transit warehouse",
        "Again in the warehouse of the transit city; not a return to the sender.", twin="RETURNED_TO_TRANSIT_WAREHOUSE")
    READY_FOR_SHIPMENT_IN_TRANSIT_CITY = code("19",
        "Issued for delivery in the transit city",
        "Left the warehouse of the transit city.", twin="READY_FOR_SHIPMENT_IN_TRANSIT_CITY")
    TAKEN_BY_TRANSPORTER_FROM_TRANSIT_CITY = code("20",
        "Handed over to the carrier in the transit city",
        "Given to the carrier in the transit city for transport.", twin="TAKEN_BY_TRANSPORTER_FROM_TRANSIT_CITY")
    SENT_TO_SENDER_CITY = code("27", "Sent to the sender city",
        "Under way to the sender's city.")
    SENT_TO_RECIPIENT_CITY = code("8", "Shipped to the receiver's city",
        "Under way to the receiver's city.", twin="SENT_TO_RECIPIENT_CITY")
    ACCEPTED_IN_SENDER_CITY = code("28", "Received in the sending city",
        "Arrived in the sending city.")
    ARRIVED_AT_RECIPIENT_CITY = code("9", "Received in the receiver's city",
        "Arrived in the receiver's city.", twin="ARRIVED_AT_RECIPIENT_CITY")
    ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE = code("10",
        "Accepted by the delivery warehouse",
        "In the warehouse of the receiver's city, waiting to go to the door.", twin="ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE")
    ACCEPTED_AT_PICK_UP_POINT = code("12", "Accepted by the warehouse for pickup",
        "In the warehouse of the receiver's city, kept until the customer picks it up.", twin="ACCEPTED_AT_PICK_UP_POINT")
    TAKEN_BY_COURIER = code("11", "Issued for delivery",
        "With the courier, on the way to the door.", twin="TAKEN_BY_COURIER")
    RETURNED_TO_RECIPIENT_CITY_WAREHOUSE = code("18",
        "Returned to the delivery warehouse",
        "Delivery attempt failed: in the warehouse for another try; not a return.", twin="RETURNED_TO_RECIPIENT_CITY_WAREHOUSE")
    DELIVERED = code("4", "Delivered",
        "Handed to the receiver. Final.", final=True, twin="DELIVERED")
    NOT_DELIVERED = code("5", "Not delivered",
        "Refused by the buyer, goes back to the e-shop. Final.", final=True, twin="NOT_DELIVERED")
    # fmt: on

    @property
    def final(self) -> bool:
        """Whether an order stays in this status for good."""
        return self._fact(bool, "final") or False

    @property
    def twin(self) -> OrderStatus | None:
        """The same as a code of OrderStatus; None where it has none."""
        return self._fact(OrderStatus, "twin")


class StatusReason(Code, rows=("webhooks#status_reason", "get_order#status_reason")):
    """Additional statuses that say why an order ended as it did.

    webhooks#status_reason, get_order#status_reason
    """

    # fmt: off
    WRONG_ADDRESS = code("1", "Return, incorrect address",
        "Returned: the address is wrong.", rendered=False, status="NOT_DELIVERED")
    FAILED_CALL = code("2", "Return, failed call",
        "Returned: a call did not reach the receiver.", rendered=False, status="NOT_DELIVERED")
    NOT_AT_ADDRESS = code("3",
        "Return, the receiver does not live at the specified address",
        "Returned: the receiver lives elsewhere.", rendered=False, status="NOT_DELIVERED")
    WEIGHT_MISMATCH = code("4",
        "Return, the actual weight differs from the declared weight",
        "Returned: real and declared weight differ too much.", rendered=False, status="NOT_DELIVERED")
    CARGO_NOT_SHIPPED = code("5",
        "Return, the order may not be executed: the shipment has been documented, but the cargo has not actually been shipped",
        "Returned: the papers exist, but no cargo was sent.", rendered=False, status="NOT_DELIVERED")
    DUPLICATE_ORDER_NUMBER = code("6",
        "Return, the order may not be executed: the order number is doubled in a single acceptance certificate",
        "Returned: the order number occurs twice in one acceptance certificate.", rendered=False, status="NOT_DELIVERED")
    DESTINATION_NOT_SERVED = code("7",
        "Return, the order may not be executed: the company does not deliver cargoes to this city/region",
        "Returned: this city or region is not served.", rendered=False, status="NOT_DELIVERED")
    DAMAGED_AT_SENDER = code("8",
        "Return, package damage has been detected upon acceptance from the sender",
        "Returned: the package was already damaged when the sender handed it over.", rendered=False, status="NOT_DELIVERED")
    DAMAGED_BY_CARRIER = code("9",
        "Return, the package has been damaged during transportation by the carrier",
        "Returned: the carrier damaged the package on the way.", rendered=False, status="NOT_DELIVERED")
    DAMAGED_BY_CDEK = code("10",
        "Return, the package has been damaged at our warehouse / during delivery by a courier",
        "Returned: damaged in CDEK's warehouse or by its courier.", rendered=False, status="NOT_DELIVERED")
    REFUSED_WITHOUT_REASON = code("11",
        "Return, refusal to accept: No reason explained",
        "Refused without a reason.", rendered=True, status="NOT_DELIVERED")
    REFUSED_QUALITY = code("12", "Return, refusal to accept: Quality claim",
        "Refused: complaint about quality.", rendered=True, status="NOT_DELIVERED")
    REFUSED_SHORTAGE = code("13", "Return, refusal to accept: Shortage",
        "Refused: something was missing.", rendered=True, status="NOT_DELIVERED")
    REFUSED_MIX_UP = code("14", "Return, refusal to accept: Goods mixed up",
        "Refused: the goods were mixed up.", rendered=True, status="NOT_DELIVERED")
    REFUSED_DELIVERY_TIME = code("15",
        "Return, refusal to accept: The receiver is unsatisfied with time of delivery",
        "Refused: the time of delivery did not suit the receiver.", rendered=True, status="NOT_DELIVERED")
    REFUSED_ALREADY_BOUGHT = code("16",
        "Return, refusal to accept: The receiver has already purchased the same product",
        "Refused: the receiver had bought the same thing before.", rendered=True, status="NOT_DELIVERED")
    REFUSED_CHANGED_MIND = code("17",
        "Return, refusal to accept: The receiver changed their mind",
        "Refused: the receiver no longer wants it.", rendered=True, status="NOT_DELIVERED")
    REFUSED_DOCUMENTATION = code("18",
        "Return, refusal to accept: Error in documentation",
        "Refused: mistake in the papers.", rendered=True, status="NOT_DELIVERED")
    REFUSED_DAMAGED_AT_RECEIVER = code("19",
        "Return, refusal to accept: The package has been damaged at the receiver's office",
        "Refused: the package got damaged on the receiver's premises.", rendered=True, status="NOT_DELIVERED")
    PARTIAL_DELIVERY = code("20", "Partial delivery",
        "Part of the order was delivered.", rendered=True, status="DELIVERED")
    REFUSED_NO_MONEY = code("21", "Return, refusal to accept: No money",
        "Refused: the receiver had no money.", rendered=True, status="NOT_DELIVERED")
    REFUSED_NOT_SATISFIED = code("22",
        "Return, refusal to accept: Not satisfied with the product",
        "Refused: the receiver did not like the product.", rendered=True, status="NOT_DELIVERED")
    STORAGE_EXPIRED = code("23", "Return, storage period expired",
        "Returned: it was stored for the longest time allowed.", rendered=False, status="NOT_DELIVERED")
    FAILED_CUSTOMS = code("24", "Return, failed to pass through customs",
        "Returned: customs did not let it pass.", rendered=False, status="NOT_DELIVERED")
    COMMERCIAL_CARGO = code("25",
        "Return, the order may not be executed: commercial cargo",
        "Returned: the cargo is commercial.", rendered=False, status="NOT_DELIVERED")
    LOST = code("26", "Lost",
        "The cargo is lost.", rendered=False, status="NOT_DELIVERED")
    NOT_PICKED_UP = code("27", "Failed to be picked up, disposal",
        "Not picked up and disposed of.", rendered=False, status="NOT_DELIVERED")
    # fmt: on

    @property
    def rendered(self) -> bool | None:
        """Whether the service counts as rendered; None where the docs do not say."""
        return self._fact(bool, "rendered")

    @property
    def status(self) -> OrderStatus | None:
        """The status that this code comes with; None where the docs do not say."""
        return self._fact(OrderStatus, "status")


class RequestState(
    Code,
    rows=(
        "update_order#request_state",
        "delete_order#request_state",
        "get_order#request_state",
    ),
):
    """How far a request has come.

    update_order#request_state, delete_order#request_state, get_order#request_state
    """

    # fmt: off
    ACCEPTED = code("ACCEPTED", "Accepted", "Passed the first check and was taken on.")
    WAITING = code("WAITING", "Waiting",
        "Waits until another request is done.", rows=("delete_order#request_state/WAITING", "get_order#request_state/WAITING"))
    SUCCESSFUL = code("SUCCESSFUL", "Successful",
        "Done without error.", rows=("delete_order#request_state/SUCCESSFUL", "get_order#request_state/SUCCESSFUL"))
    INVALID = code("INVALID", "Invalid",
        "Ended in an error.", rows=("delete_order#request_state/INVALID", "get_order#request_state/INVALID"))
    # fmt: on


class RequestType(
    Code,
    rows=(
        "update_order#request_type",
        "delete_order#request_type",
        "get_order#request_type",
    ),
):
    """What a request does.

    update_order#request_type, delete_order#request_type, get_order#request_type
    """

    # fmt: off
    CREATE = code("CREATE", "Create", "Registers an order.")
    UPDATE = code("UPDATE", "Update", "Changes an order.")
    DELETE = code("DELETE", "Delete", "Deletes an order.")
    AUTH = code("AUTH", "Auth", "Obtains authorisation.")
    GET = code("GET", "Get", "Reads an order.")
    # fmt: on


class EventType(Code, rows=("webhooks#event_type",)):
    """What an event tells of.

    webhooks#event_type
    """

    # fmt: off
    ORDER_STATUS = code("ORDER_STATUS", "Order status",
        "An order took on a new status.")
    PRINT_FORM = code("PRINT_FORM", "Printed form ready",
        "A printed form can be fetched.")
    # fmt: on


class PrintFormType(Code, rows=("webhooks#print_form_type",)):
    """Kinds of printed forms.

    webhooks#print_form_type
    """

    # fmt: off
    RECEIPT = code("receipt", "Order receipt", "Receipt of the order.")
    BARCODE = code("barcode", "Barcode label", "Barcode label for the order.")
    # fmt: on


class ErrorCode(Code, rows=("get_order#error",)):
    """Errors that a request may end with.

    get_order#error
    """

    # fmt: off
    ERR_RESULT_SERVICE_EMPTY = code("ERR_RESULT_SERVICE_EMPTY", "Tariff not available",
        "The chosen tariff does not serve this route and weight.")
    ERROR_VALIDATE_GOOD_PAYMENT_ABSENT = code("error_validate_good_payment_absent",
        "Payment missing",
        "The payment field is missing; send 0 when no cash on delivery is wanted.")
    VE_PACKAGE_WEIGHT_TOO_SMALL = code("ve_package_weight_too_small",
        "Package weight missing or too small",
        "The weight of a package is missing or below 1 gram.")
    VE_AS_EMPTY_COST = code("ve_as_empty_cost", "Service without its cost",
        "An additional service lacks its cost.")
    ERROR_VALIDATE_RECEIVER_PHONE_NUMBER_INCORRECT = code("error_validate_receiver_phone_number_incorrect",
        "Recipient's phone number incorrect",
        "The recipient's phone number is malformed; a Russian one begins with 79.")
    ERROR_VALIDATE_INTERNATIONAL_SHIPPER_ADDRESS_IS_REQUIRED = code("error_validate_international_shipper_address_is_required",
        "Shipper missing", "The shipper's details are missing.")
    ERROR_VALIDATE_INTERNATIONAL_SELLER_ADDRESS_IS_REQUIRED = code("error_validate_international_seller_address_is_required",
        "Seller's address missing", "The seller's address is missing.")
    ERROR_VALIDATE_INTERNATIONAL_DATE_INVOICE_IS_REQUIRED = code("error_validate_international_date_invoice_is_required",
        "Invoice date missing", "The invoice date is missing.")
    ERROR_VALIDATE_TOTAL_GOOD_COUNT_NOT_IN_RANGE = code("error_validate_total_good_count_not_in_range",
        "Number of goods out of range",
        "The order holds no goods or more than 10,000 of them.")
    ERROR_VALIDATE_PACKAGE_IM_WITHOUT_GOODS = code("error_validate_package_im_without_goods",
        "Package without goods", "The items of a package are missing.")
    # fmt: on


class WarningCode(Code, rows=("update_order#warning",)):
    """Warnings that a request may come back with.

    update_order#warning
    """

    # fmt: off
    V2_COST_CHANGE_BY_TARIFF = code("v2_cost_change_by_tariff",
        "New tariff may change the cost",
        "The order's price may change because of the new tariff.")
    V2_COST_CHANGE_BY_SERVICES = code("v2_cost_change_by_services",
        "New services may change the cost",
        "The order's price may change because of the new extra services.")
    V2_COST_CHANGE_BY_PARAMETERS = code("v2_cost_change_by_parameters",
        "New weights, sizes or values may change the cost",
        "The order's price may change because of new weights, sizes or values.")
    # fmt: on


class RelatedEntityType(Code, rows=("get_order#related_entity_type",)):
    """How a related order stands to this one.

    get_order#related_entity_type
    """

    # fmt: off
    RETURN_ORDER = code("return_order", "Return order", "A return order.")
    DIRECT_ORDER = code("direct_order", "Direct order", "An ordinary, direct order.")
    # fmt: on


class OrderType(IntCode, rows=("get_order#order_type",)):
    """Types of orders, which follow from the contract with CDEK.

    get_order#order_type
    """

    # fmt: off
    ESHOP = code(1, "E-shop", "E-shop order; needs an E-shop contract. The default.")
    ORDINARY = code(2, "Ordinary", "Ordinary order, under any other contract.")
    # fmt: on


class Environment(StrEnum):
    """The environments of the service; the value is the base URL."""

    TESTING = "https://api.edu.cdek.ru/v2"
    """Documented on: update_order, get_order, delete_order, api_2026_07.

    update_order#environments/testing, get_order#environments/testing,
    delete_order#environments/testing, api_2026_07#environments/testing
    """

    PRODUCTION = "https://api.cdek.ru/v2"
    """Documented on: update_order, get_order, delete_order, api_2026_07.

    update_order#environments/production, get_order#environments/production,
    delete_order#environments/production, api_2026_07#environments/production
    """

    CHINA = "https://int.cdek-express.cn/v2"
    """Documented on: get_order.

    get_order#environments/china
    """

    @property
    def label(self) -> str:
        """The name of the environment."""
        return self.name.lower()

    @property
    def base_url(self) -> str:
        """The URL that the paths of the operations follow."""
        return self.value

    @property
    def rows(self) -> tuple[str, ...]:
        """Where the docs name it."""
        return _ENVIRONMENT_ROWS[self.name]


_ENVIRONMENT_ROWS: dict[str, tuple[str, ...]] = {
    "TESTING": (
        "update_order#environments/testing",
        "get_order#environments/testing",
        "delete_order#environments/testing",
        "api_2026_07#environments/testing",
    ),
    "PRODUCTION": (
        "update_order#environments/production",
        "get_order#environments/production",
        "delete_order#environments/production",
        "api_2026_07#environments/production",
    ),
    "CHINA": ("get_order#environments/china",),
}
