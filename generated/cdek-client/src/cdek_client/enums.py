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

    ACCEPTED = code("ACCEPTED", "Accepted for checking").means(
        "CDEK took the create request on and is checking the data."
    )
    CREATED = code("CREATED", "Created", twin="1").means(
        "The data passed the checks and the order has its waybill number."
    )
    REMOVED = code("REMOVED", "Deleted", twin="2").means(
        "The order was deleted, before any warehouse took it in."
    )
    RECEIVED_AT_SENDER_WAREHOUSE = code(
        "RECEIVED_AT_SENDER_WAREHOUSE", "Accepted by the sender's warehouse", twin="3"
    ).means("The sender's city warehouse took the parcel in.")
    READY_FOR_SHIPMENT_IN_SENDER_CITY = code(
        "READY_FOR_SHIPMENT_IN_SENDER_CITY",
        "Issued for delivery in the sender's city",
        twin="6",
    ).means(
        "The parcel is consolidated and ready for the carrier in the sender's city."
    )
    RETURNED_TO_SENDER_CITY_WAREHOUSE = code(
        "RETURNED_TO_SENDER_CITY_WAREHOUSE",
        "Returned to the sender's warehouse",
        twin="16",
    ).means(
        "Handover to the carrier failed; back in the sender's city, not at the sender's."
    )
    TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY = code(
        "TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY",
        "Handed over to the carrier in the sender's city",
        twin="7",
    ).means("The carrier took the parcel over in the sender's city.")
    SENT_TO_TRANSIT_CITY = code(
        "SENT_TO_TRANSIT_CITY", "Shipped to the transit city", twin="21"
    ).means("The carrier fixed the departure towards the transit city.")
    ACCEPTED_IN_TRANSIT_CITY = code(
        "ACCEPTED_IN_TRANSIT_CITY", "Received in the transit city", twin="22"
    ).means("The parcel's arrival in the transit city was recorded.")
    ACCEPTED_AT_TRANSIT_WAREHOUSE = code(
        "ACCEPTED_AT_TRANSIT_WAREHOUSE", "Accepted by the transit warehouse", twin="13"
    ).means("The transit city's warehouse took the parcel in.")
    RETURNED_TO_TRANSIT_WAREHOUSE = code(
        "RETURNED_TO_TRANSIT_WAREHOUSE", "Returned to the transit warehouse", twin="17"
    ).means(
        "The parcel came back to the transit city and travels on; no return to the sender."
    )
    READY_FOR_SHIPMENT_IN_TRANSIT_CITY = code(
        "READY_FOR_SHIPMENT_IN_TRANSIT_CITY",
        "Issued for delivery in the transit city",
        twin="19",
    ).means("The transit city's warehouse released the parcel for dispatch.")
    TAKEN_BY_TRANSPORTER_FROM_TRANSIT_CITY = code(
        "TAKEN_BY_TRANSPORTER_FROM_TRANSIT_CITY",
        "Handed over to the carrier in the transit city",
        twin="20",
    ).means("The carrier took the parcel over in the transit city.")
    SENT_TO_RECIPIENT_CITY = code(
        "SENT_TO_RECIPIENT_CITY", "Shipped to the receiver's city", twin="8"
    ).means("The carrier set off for the recipient's city.")
    ARRIVED_AT_RECIPIENT_CITY = code(
        "ARRIVED_AT_RECIPIENT_CITY", "Received in the receiver's city", twin="9"
    ).means("The parcel's arrival in the recipient's city was recorded.")
    ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE = code(
        "ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE",
        "Accepted by the delivery warehouse",
        twin="10",
    ).means("The recipient's city warehouse took the parcel in for delivery.")
    ACCEPTED_AT_PICK_UP_POINT = code(
        "ACCEPTED_AT_PICK_UP_POINT", "Accepted by the warehouse for pickup", twin="12"
    ).means("The parcel waits at the pickup point for the recipient.")
    TAKEN_BY_COURIER = code("TAKEN_BY_COURIER", "Issued for delivery", twin="11").means(
        "A courier has the parcel and is delivering it."
    )
    RETURNED_TO_RECIPIENT_CITY_WAREHOUSE = code(
        "RETURNED_TO_RECIPIENT_CITY_WAREHOUSE",
        "Returned to the delivery warehouse",
        twin="18",
    ).means("A delivery attempt failed; another one is needed.")
    DELIVERED = code("DELIVERED", "Delivered", final=True, twin="4").means(
        "The recipient has the parcel."
    )
    NOT_DELIVERED = code("NOT_DELIVERED", "Not delivered", final=True, twin="5").means(
        "The parcel could not be delivered; no further attempt follows."
    )
    INVALID = code("INVALID", "Invalid order data").means(
        "The order's data hold errors."
    )

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

    CREATED = code("1", "Created", twin="CREATED").means(
        "The order is on record at CDEK."
    )
    REMOVED = code("2", "Deleted", twin="REMOVED").means(
        "Cancelled by the e-shop before the CDEK warehouse in the sender's city had the cargo."
    )
    RECEIVED_AT_SENDER_WAREHOUSE = code(
        "3", "Accepted by the sender's warehouse", twin="RECEIVED_AT_SENDER_WAREHOUSE"
    ).means("Taken in by the CDEK warehouse in the sender's city.")
    READY_FOR_SHIPMENT_IN_SENDER_CITY = code(
        "6",
        "Issued for delivery in the sender's city",
        twin="READY_FOR_SHIPMENT_IN_SENDER_CITY",
    ).means("Left the warehouse in the sender's city, grouped with other parcels.")
    RETURNED_TO_SENDER_CITY_WAREHOUSE = code(
        "16",
        "Returned to the sender's warehouse",
        twin="RETURNED_TO_SENDER_CITY_WAREHOUSE",
    ).means(
        "Not taken by the carrier, again in the warehouse of the sender's city; not a return."
    )
    TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY = code(
        "7",
        "Handed over to the carrier in the sender's city",
        twin="TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY",
    ).means("Given to the carrier in the sender's city for transport.")
    SENT_TO_TRANSIT_CITY = code(
        "21", "Shipped to the transit city", twin="SENT_TO_TRANSIT_CITY"
    ).means("Under way to the transit city; the carrier noted when it left.")
    ACCEPTED_IN_TRANSIT_CITY = code(
        "22", "Received in the transit city", twin="ACCEPTED_IN_TRANSIT_CITY"
    ).means("Arrived in the transit city.")
    ACCEPTED_AT_TRANSIT_WAREHOUSE = code(
        "13", "Accepted by the transit warehouse", twin="ACCEPTED_AT_TRANSIT_WAREHOUSE"
    ).means("Taken in by the warehouse of the transit city.")
    RETURNED_TO_TRANSIT_WAREHOUSE = code(
        "17", "Returned to the transit warehouse", twin="RETURNED_TO_TRANSIT_WAREHOUSE"
    ).means("Again in the warehouse of the transit city; not a return to the sender.")
    READY_FOR_SHIPMENT_IN_TRANSIT_CITY = code(
        "19",
        "Issued for delivery in the transit city",
        twin="READY_FOR_SHIPMENT_IN_TRANSIT_CITY",
    ).means("Left the warehouse of the transit city.")
    TAKEN_BY_TRANSPORTER_FROM_TRANSIT_CITY = code(
        "20",
        "Handed over to the carrier in the transit city",
        twin="TAKEN_BY_TRANSPORTER_FROM_TRANSIT_CITY",
    ).means("Given to the carrier in the transit city for transport.")
    SENT_TO_SENDER_CITY = code("27", "Sent to the sender city").means(
        "Under way to the sender's city."
    )
    SENT_TO_RECIPIENT_CITY = code(
        "8", "Shipped to the receiver's city", twin="SENT_TO_RECIPIENT_CITY"
    ).means("Under way to the receiver's city.")
    ACCEPTED_IN_SENDER_CITY = code("28", "Received in the sending city").means(
        "Arrived in the sending city."
    )
    ARRIVED_AT_RECIPIENT_CITY = code(
        "9", "Received in the receiver's city", twin="ARRIVED_AT_RECIPIENT_CITY"
    ).means("Arrived in the receiver's city.")
    ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE = code(
        "10",
        "Accepted by the delivery warehouse",
        twin="ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE",
    ).means("In the warehouse of the receiver's city, waiting to go to the door.")
    ACCEPTED_AT_PICK_UP_POINT = code(
        "12", "Accepted by the warehouse for pickup", twin="ACCEPTED_AT_PICK_UP_POINT"
    ).means(
        "In the warehouse of the receiver's city, kept until the customer picks it up."
    )
    TAKEN_BY_COURIER = code("11", "Issued for delivery", twin="TAKEN_BY_COURIER").means(
        "With the courier, on the way to the door."
    )
    RETURNED_TO_RECIPIENT_CITY_WAREHOUSE = code(
        "18",
        "Returned to the delivery warehouse",
        twin="RETURNED_TO_RECIPIENT_CITY_WAREHOUSE",
    ).means("Delivery attempt failed: in the warehouse for another try; not a return.")
    DELIVERED = code("4", "Delivered", final=True, twin="DELIVERED").means(
        "Handed to the receiver. Final."
    )
    NOT_DELIVERED = code("5", "Not delivered", final=True, twin="NOT_DELIVERED").means(
        "Refused by the buyer, goes back to the e-shop. Final."
    )

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

    WRONG_ADDRESS = code(
        "1", "Return, incorrect address", rendered=False, status="NOT_DELIVERED"
    ).means("Returned: the address is wrong.")
    FAILED_CALL = code(
        "2", "Return, failed call", rendered=False, status="NOT_DELIVERED"
    ).means("Returned: a call did not reach the receiver.")
    NOT_AT_ADDRESS = code(
        "3",
        "Return, the receiver does not live at the specified address",
        rendered=False,
        status="NOT_DELIVERED",
    ).means("Returned: the receiver lives elsewhere.")
    WEIGHT_MISMATCH = code(
        "4",
        "Return, the actual weight differs from the declared weight",
        rendered=False,
        status="NOT_DELIVERED",
    ).means("Returned: real and declared weight differ too much.")
    CARGO_NOT_SHIPPED = code(
        "5",
        "Return, the order may not be executed: the shipment has been documented, but the cargo has not actually been shipped",
        rendered=False,
        status="NOT_DELIVERED",
    ).means("Returned: the papers exist, but no cargo was sent.")
    DUPLICATE_ORDER_NUMBER = code(
        "6",
        "Return, the order may not be executed: the order number is doubled in a single acceptance certificate",
        rendered=False,
        status="NOT_DELIVERED",
    ).means("Returned: the order number occurs twice in one acceptance certificate.")
    DESTINATION_NOT_SERVED = code(
        "7",
        "Return, the order may not be executed: the company does not deliver cargoes to this city/region",
        rendered=False,
        status="NOT_DELIVERED",
    ).means("Returned: this city or region is not served.")
    DAMAGED_AT_SENDER = code(
        "8",
        "Return, package damage has been detected upon acceptance from the sender",
        rendered=False,
        status="NOT_DELIVERED",
    ).means("Returned: the package was already damaged when the sender handed it over.")
    DAMAGED_BY_CARRIER = code(
        "9",
        "Return, the package has been damaged during transportation by the carrier",
        rendered=False,
        status="NOT_DELIVERED",
    ).means("Returned: the carrier damaged the package on the way.")
    DAMAGED_BY_CDEK = code(
        "10",
        "Return, the package has been damaged at our warehouse / during delivery by a courier",
        rendered=False,
        status="NOT_DELIVERED",
    ).means("Returned: damaged in CDEK's warehouse or by its courier.")
    REFUSED_WITHOUT_REASON = code(
        "11",
        "Return, refusal to accept: No reason explained",
        rendered=True,
        status="NOT_DELIVERED",
    ).means("Refused without a reason.")
    REFUSED_QUALITY = code(
        "12",
        "Return, refusal to accept: Quality claim",
        rendered=True,
        status="NOT_DELIVERED",
    ).means("Refused: complaint about quality.")
    REFUSED_SHORTAGE = code(
        "13",
        "Return, refusal to accept: Shortage",
        rendered=True,
        status="NOT_DELIVERED",
    ).means("Refused: something was missing.")
    REFUSED_MIX_UP = code(
        "14",
        "Return, refusal to accept: Goods mixed up",
        rendered=True,
        status="NOT_DELIVERED",
    ).means("Refused: the goods were mixed up.")
    REFUSED_DELIVERY_TIME = code(
        "15",
        "Return, refusal to accept: The receiver is unsatisfied with time of delivery",
        rendered=True,
        status="NOT_DELIVERED",
    ).means("Refused: the time of delivery did not suit the receiver.")
    REFUSED_ALREADY_BOUGHT = code(
        "16",
        "Return, refusal to accept: The receiver has already purchased the same product",
        rendered=True,
        status="NOT_DELIVERED",
    ).means("Refused: the receiver had bought the same thing before.")
    REFUSED_CHANGED_MIND = code(
        "17",
        "Return, refusal to accept: The receiver changed their mind",
        rendered=True,
        status="NOT_DELIVERED",
    ).means("Refused: the receiver no longer wants it.")
    REFUSED_DOCUMENTATION = code(
        "18",
        "Return, refusal to accept: Error in documentation",
        rendered=True,
        status="NOT_DELIVERED",
    ).means("Refused: mistake in the papers.")
    REFUSED_DAMAGED_AT_RECEIVER = code(
        "19",
        "Return, refusal to accept: The package has been damaged at the receiver's office",
        rendered=True,
        status="NOT_DELIVERED",
    ).means("Refused: the package got damaged on the receiver's premises.")
    PARTIAL_DELIVERY = code(
        "20", "Partial delivery", rendered=True, status="DELIVERED"
    ).means("Part of the order was delivered.")
    REFUSED_NO_MONEY = code(
        "21",
        "Return, refusal to accept: No money",
        rendered=True,
        status="NOT_DELIVERED",
    ).means("Refused: the receiver had no money.")
    REFUSED_NOT_SATISFIED = code(
        "22",
        "Return, refusal to accept: Not satisfied with the product",
        rendered=True,
        status="NOT_DELIVERED",
    ).means("Refused: the receiver did not like the product.")
    STORAGE_EXPIRED = code(
        "23", "Return, storage period expired", rendered=False, status="NOT_DELIVERED"
    ).means("Returned: it was stored for the longest time allowed.")
    FAILED_CUSTOMS = code(
        "24",
        "Return, failed to pass through customs",
        rendered=False,
        status="NOT_DELIVERED",
    ).means("Returned: customs did not let it pass.")
    COMMERCIAL_CARGO = code(
        "25",
        "Return, the order may not be executed: commercial cargo",
        rendered=False,
        status="NOT_DELIVERED",
    ).means("Returned: the cargo is commercial.")
    LOST = code("26", "Lost", rendered=False, status="NOT_DELIVERED").means(
        "The cargo is lost."
    )
    NOT_PICKED_UP = code(
        "27", "Failed to be picked up, disposal", rendered=False, status="NOT_DELIVERED"
    ).means("Not picked up and disposed of.")

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

    ACCEPTED = code("ACCEPTED", "Accepted").means(
        "Passed the first check and was taken on."
    )
    WAITING = code(
        "WAITING",
        "Waiting",
        rows=("delete_order#request_state/WAITING", "get_order#request_state/WAITING"),
    ).means("Waits until another request is done.")
    SUCCESSFUL = code(
        "SUCCESSFUL",
        "Successful",
        rows=(
            "delete_order#request_state/SUCCESSFUL",
            "get_order#request_state/SUCCESSFUL",
        ),
    ).means("Done without error.")
    INVALID = code(
        "INVALID",
        "Invalid",
        rows=("delete_order#request_state/INVALID", "get_order#request_state/INVALID"),
    ).means("Ended in an error.")


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

    CREATE = code("CREATE", "Create").means("Registers an order.")
    UPDATE = code("UPDATE", "Update").means("Changes an order.")
    DELETE = code("DELETE", "Delete").means("Deletes an order.")
    AUTH = code("AUTH", "Auth").means("Obtains authorisation.")
    GET = code("GET", "Get").means("Reads an order.")


class EventType(Code, rows=("webhooks#event_type",)):
    """What an event tells of.

    webhooks#event_type
    """

    ORDER_STATUS = code("ORDER_STATUS", "Order status").means(
        "An order took on a new status."
    )
    PRINT_FORM = code("PRINT_FORM", "Printed form ready").means(
        "A printed form can be fetched."
    )


class PrintFormType(Code, rows=("webhooks#print_form_type",)):
    """Kinds of printed forms.

    webhooks#print_form_type
    """

    RECEIPT = code("receipt", "Order receipt").means("Receipt of the order.")
    BARCODE = code("barcode", "Barcode label").means("Barcode label for the order.")


class ErrorCode(Code, rows=("get_order#error",)):
    """Errors that a request may end with.

    get_order#error
    """

    ERR_RESULT_SERVICE_EMPTY = code(
        "ERR_RESULT_SERVICE_EMPTY", "Tariff not available"
    ).means("The chosen tariff does not serve this route and weight.")
    ERROR_VALIDATE_GOOD_PAYMENT_ABSENT = code(
        "error_validate_good_payment_absent", "Payment missing"
    ).means("The payment field is missing; send 0 when no cash on delivery is wanted.")
    VE_PACKAGE_WEIGHT_TOO_SMALL = code(
        "ve_package_weight_too_small", "Package weight missing or too small"
    ).means("The weight of a package is missing or below 1 gram.")
    VE_AS_EMPTY_COST = code("ve_as_empty_cost", "Service without its cost").means(
        "An additional service lacks its cost."
    )
    ERROR_VALIDATE_RECEIVER_PHONE_NUMBER_INCORRECT = code(
        "error_validate_receiver_phone_number_incorrect",
        "Recipient's phone number incorrect",
    ).means("The recipient's phone number is malformed; a Russian one begins with 79.")
    ERROR_VALIDATE_INTERNATIONAL_SHIPPER_ADDRESS_IS_REQUIRED = code(
        "error_validate_international_shipper_address_is_required", "Shipper missing"
    ).means("The shipper's details are missing.")
    ERROR_VALIDATE_INTERNATIONAL_SELLER_ADDRESS_IS_REQUIRED = code(
        "error_validate_international_seller_address_is_required",
        "Seller's address missing",
    ).means("The seller's address is missing.")
    ERROR_VALIDATE_INTERNATIONAL_DATE_INVOICE_IS_REQUIRED = code(
        "error_validate_international_date_invoice_is_required", "Invoice date missing"
    ).means("The invoice date is missing.")
    ERROR_VALIDATE_TOTAL_GOOD_COUNT_NOT_IN_RANGE = code(
        "error_validate_total_good_count_not_in_range", "Number of goods out of range"
    ).means("The order holds no goods or more than 10,000 of them.")
    ERROR_VALIDATE_PACKAGE_IM_WITHOUT_GOODS = code(
        "error_validate_package_im_without_goods", "Package without goods"
    ).means("The items of a package are missing.")


class WarningCode(Code, rows=("update_order#warning",)):
    """Warnings that a request may come back with.

    update_order#warning
    """

    V2_COST_CHANGE_BY_TARIFF = code(
        "v2_cost_change_by_tariff", "New tariff may change the cost"
    ).means("The order's price may change because of the new tariff.")
    V2_COST_CHANGE_BY_SERVICES = code(
        "v2_cost_change_by_services", "New services may change the cost"
    ).means("The order's price may change because of the new extra services.")
    V2_COST_CHANGE_BY_PARAMETERS = code(
        "v2_cost_change_by_parameters",
        "New weights, sizes or values may change the cost",
    ).means("The order's price may change because of new weights, sizes or values.")


class RelatedEntityType(Code, rows=("get_order#related_entity_type",)):
    """How a related order stands to this one.

    get_order#related_entity_type
    """

    RETURN_ORDER = code("return_order", "Return order").means("A return order.")
    DIRECT_ORDER = code("direct_order", "Direct order").means(
        "An ordinary, direct order."
    )


class OrderType(IntCode, rows=("get_order#order_type",)):
    """Types of orders, which follow from the contract with CDEK.

    get_order#order_type
    """

    ESHOP = code(1, "E-shop").means(
        "E-shop order; needs an E-shop contract. The default."
    )
    ORDINARY = code(2, "Ordinary").means("Ordinary order, under any other contract.")


class Environment(StrEnum):
    """The environments of the service; the value is the base URL."""

    TESTING = "https://api.edu.cdek.ru/v2"
    """Documented on: delete_order, get_order, update_order.

    delete_order#environments/testing, get_order#environments/testing,
    update_order#environments/testing
    """

    PRODUCTION = "https://api.cdek.ru/v2"
    """Documented on: delete_order, get_order, update_order.

    delete_order#environments/production, get_order#environments/production,
    update_order#environments/production
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
        "delete_order#environments/testing",
        "get_order#environments/testing",
        "update_order#environments/testing",
    ),
    "PRODUCTION": (
        "delete_order#environments/production",
        "get_order#environments/production",
        "update_order#environments/production",
    ),
    "CHINA": ("get_order#environments/china",),
}
