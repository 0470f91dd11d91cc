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
    "DeliveryProblemCode",
    "OwnershipForm",
    "Material",
    "FailedCallReason",
    "IntakeStatus",
    "FormStatus",
    "AgreementStatus",
    "DeliveryMode",
    "Tariff",
    "ShopTariff",
    "OrdinaryTariff",
    "AdditionalService",
    "ChargedService",
    "CurrencyNumber",
    "Currency",
    "OfficeOwner",
    "EventPrintForm",
    "OfficeState",
    "OrderModification",
    "ValueKind",
    "AgreementSource",
    "AgreementPlace",
    "CourierTask",
    "EventRelation",
    "Environment",
)


class OrderStatus(
    Code, rows=("get_order#order_status", "portal_order_statuses#order_status")
):
    """Statuses of an order as words.

    get_order#order_status, portal_order_statuses#order_status
    """

    # fmt: off
    ACCEPTED = code("ACCEPTED", "Accepted for checking",
        "CDEK took the create request on and is checking the data.", twin="0")
    CREATED = code("CREATED", "Created",
        "The data passed the checks and the order has its waybill number.", twin="1")
    REMOVED = code("REMOVED", "Deleted",
        "The order was deleted, before any warehouse took it in.", twin="2")
    RECEIVED_AT_SENDER_WAREHOUSE = code("RECEIVED_AT_SENDER_WAREHOUSE",
        "Accepted by the sender's warehouse",
        "The sender's city warehouse took the parcel in.", twin="3", rows=("get_order#order_status/RECEIVED_AT_SENDER_WAREHOUSE",))
    RECEIVED_AT_SHIPMENT_WAREHOUSE = code("RECEIVED_AT_SHIPMENT_WAREHOUSE",
        "Received at the shipment warehouse",
        "The warehouse in the sender's city has the parcel.", twin="3", rows=("portal_order_statuses#order_status/RECEIVED_AT_SHIPMENT_WAREHOUSE",))
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
    ENTERED_TO_TRANSIT_WAREHOUSE = code("ENTERED_TO_TRANSIT_WAREHOUSE",
        "Entered a transit city",
        "Taken in by a city on the way.", twin="1000", rows=("portal_order_statuses#order_status/ENTERED_TO_TRANSIT_WAREHOUSE",))
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
    SENT_TO_SENDER_CITY = code("SENT_TO_SENDER_CITY", "Sent to the sender's city",
        "On its way back to the sender's city.", twin="27", rows=("portal_order_statuses#order_status/SENT_TO_SENDER_CITY",))
    ACCEPTED_IN_SENDER_CITY = code("ACCEPTED_IN_SENDER_CITY",
        "Met in the sender's city",
        "Arrived in the sender's city.", twin="28", rows=("portal_order_statuses#order_status/ACCEPTED_IN_SENDER_CITY",))
    IN_CUSTOMS_INTERNATIONAL = code("IN_CUSTOMS_INTERNATIONAL",
        "In customs of the sending country",
        "Customs of the country that it leaves have it.", twin="1000", rows=("portal_order_statuses#order_status/IN_CUSTOMS_INTERNATIONAL",))
    SHIPPED_TO_DESTINATION = code("SHIPPED_TO_DESTINATION",
        "Shipped to the country of destination",
        "On its way to the country of destination.", twin="1000", rows=("portal_order_statuses#order_status/SHIPPED_TO_DESTINATION",))
    PASSED_TO_TRANSIT_CARRIER = code("PASSED_TO_TRANSIT_CARRIER",
        "Passed to a transit carrier",
        "Another carrier has it.", twin="1000", rows=("portal_order_statuses#order_status/PASSED_TO_TRANSIT_CARRIER",))
    IN_CUSTOMS_LOCAL = code("IN_CUSTOMS_LOCAL", "In customs of the receiving country",
        "Customs of the country of destination have it.", twin="1000", rows=("portal_order_statuses#order_status/IN_CUSTOMS_LOCAL",))
    CUSTOMS_COMPLETE = code("CUSTOMS_COMPLETE", "Customs complete",
        "Customs are done with it.", twin="1000", rows=("portal_order_statuses#order_status/CUSTOMS_COMPLETE",))
    SENT_TO_RECIPIENT_CITY = code("SENT_TO_RECIPIENT_CITY",
        "Shipped to the receiver's city",
        "The carrier set off for the recipient's city.", twin="8")
    ARRIVED_AT_RECIPIENT_CITY = code("ARRIVED_AT_RECIPIENT_CITY",
        "Received in the receiver's city",
        "The parcel's arrival in the recipient's city was recorded.", twin="9", rows=("get_order#order_status/ARRIVED_AT_RECIPIENT_CITY",))
    ACCEPTED_IN_RECIPIENT_CITY = code("ACCEPTED_IN_RECIPIENT_CITY",
        "Met in the recipient's city",
        "Arrived in the recipient's city.", twin="9", rows=("portal_order_statuses#order_status/ACCEPTED_IN_RECIPIENT_CITY",))
    ENTERED_TO_RECIPIENT_CITY_WAREHOUSE = code("ENTERED_TO_RECIPIENT_CITY_WAREHOUSE",
        "Entered the recipient's warehouse",
        "Taken in by the recipient's warehouse, for the way to a door.", twin="1000", rows=("portal_order_statuses#order_status/ENTERED_TO_RECIPIENT_CITY_WAREHOUSE",))
    ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE = code("ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE",
        "Accepted by the delivery warehouse",
        "The recipient's city warehouse took the parcel in for delivery.", twin="10")
    ENTERED_TO_PICK_UP_POINT = code("ENTERED_TO_PICK_UP_POINT",
        "Entered the pick-up point",
        "Taken in by the office that hands it out.", twin="1000", rows=("portal_order_statuses#order_status/ENTERED_TO_PICK_UP_POINT",))
    ACCEPTED_AT_PICK_UP_POINT = code("ACCEPTED_AT_PICK_UP_POINT",
        "Accepted by the warehouse for pickup",
        "The parcel waits at the pickup point for the recipient.", twin="12")
    POSTOMAT_POSTED = code("POSTOMAT_POSTED", "Laid into the locker",
        "In a parcel locker, waiting for its receiver.", twin="1000", rows=("portal_order_statuses#order_status/POSTOMAT_POSTED",))
    TAKEN_BY_COURIER = code("TAKEN_BY_COURIER", "Issued for delivery",
        "A courier has the parcel and is delivering it.", twin="11")
    RETURNED_TO_RECIPIENT_CITY_WAREHOUSE = code("RETURNED_TO_RECIPIENT_CITY_WAREHOUSE",
        "Returned to the delivery warehouse",
        "A delivery attempt failed; another one is needed.", twin="18")
    POSTOMAT_SEIZED = code("POSTOMAT_SEIZED", "Taken from the locker by a courier",
        "Stored for too long, and on its way back.", twin="1000", rows=("portal_order_statuses#order_status/POSTOMAT_SEIZED",))
    POSTOMAT_RECEIVED = code("POSTOMAT_RECEIVED", "Taken from the locker by the client",
        "Its receiver took it from the locker.", twin="1000", rows=("portal_order_statuses#order_status/POSTOMAT_RECEIVED",))
    DELIVERED = code("DELIVERED", "Delivered",
        "The recipient has the parcel.", final=True, twin="4")
    NOT_DELIVERED = code("NOT_DELIVERED", "Not delivered",
        "The parcel could not be delivered; no further attempt follows.", final=True, twin="5")
    INVALID = code("INVALID", "Invalid order data",
        "The order's data hold errors.", twin="404")
    # fmt: on

    @property
    def final(self) -> bool:
        """Whether an order stays in this status for good."""
        return self._fact(bool, "final") or False

    @property
    def twin(self) -> OrderStatusNumber | None:
        """The same as a code of OrderStatusNumber; None where it has none."""
        return self._fact(OrderStatusNumber, "twin")


class OrderStatusNumber(
    Code, rows=("webhooks#order_status", "portal_order_statuses#order_status_number")
):
    """Statuses of an order as the numbers that events carry; 1000 stands for eleven words
    at once.

    webhooks#order_status, portal_order_statuses#order_status_number
    """

    # fmt: off
    ACCEPTED = code("0", "Accepted for checking",
        "Taken on, and still to be checked.", twin="ACCEPTED", rows=("portal_order_statuses#order_status_number/0",))
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
        "Under way to the sender's city.", twin="SENT_TO_SENDER_CITY")
    SENT_TO_RECIPIENT_CITY = code("8", "Shipped to the receiver's city",
        "Under way to the receiver's city.", twin="SENT_TO_RECIPIENT_CITY")
    ACCEPTED_IN_SENDER_CITY = code("28", "Received in the sending city",
        "Arrived in the sending city.", twin="ACCEPTED_IN_SENDER_CITY")
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
    SEVERAL = code("1000", "One of eleven others",
        "One of eleven statuses that have no number of their own.", rows=("portal_order_statuses#order_status_number/1000", "portal_order_statuses#order_status_number/1000~2", "portal_order_statuses#order_status_number/1000~3", "portal_order_statuses#order_status_number/1000~4", "portal_order_statuses#order_status_number/1000~5", "portal_order_statuses#order_status_number/1000~6", "portal_order_statuses#order_status_number/1000~7", "portal_order_statuses#order_status_number/1000~8", "portal_order_statuses#order_status_number/1000~9", "portal_order_statuses#order_status_number/1000~10", "portal_order_statuses#order_status_number/1000~11"))
    DELIVERED = code("4", "Delivered",
        "Handed to the receiver. Final.", final=True, twin="DELIVERED")
    NOT_DELIVERED = code("5", "Not delivered",
        "Refused by the buyer, goes back to the e-shop. Final.", final=True, twin="NOT_DELIVERED")
    INVALID = code("404", "Invalid order data",
        "Never registered, as its data are at fault.", twin="INVALID", rows=("portal_order_statuses#order_status_number/404",))
    # fmt: on

    @property
    def final(self) -> bool:
        """Whether an order stays in this status for good."""
        return self._fact(bool, "final") or False

    @property
    def twin(self) -> OrderStatus | None:
        """The same as a code of OrderStatus; None where it has none."""
        return self._fact(OrderStatus, "twin")


class StatusReason(
    Code,
    rows=(
        "webhooks#status_reason",
        "get_order#status_reason",
        "portal_additional_statuses#additional_status",
    ),
):
    """Additional statuses that say why an order ended as it did.

    webhooks#status_reason, get_order#status_reason,
    portal_additional_statuses#additional_status
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
    RETURNED_BY_SENDER = code("31", "Return, at the sender's request",
        "Returned: the sender asked for it.", rendered=False, status="NOT_DELIVERED", rows=("portal_additional_statuses#additional_status/31",))
    RETURNED_BY_PAYER = code("32", "Return, at the payer's request",
        "Returned: the payer asked for it.", rendered=False, status="NOT_DELIVERED", rows=("portal_additional_statuses#additional_status/32",))
    WAYBILL_NOT_RECEIVED = code("33", "Return, accompanying waybill not received",
        "Returned to the sender: the accompanying waybill was not received.", rendered=False, status="NOT_DELIVERED", rows=("portal_additional_statuses#additional_status/33",))
    SHOPPING_STORAGE_EXPIRED = code("34",
        "Storage expired, CDEK Shopping is to be told",
        "The storage period ran out; CDEK Shopping is to be told.", rendered=False, status="NOT_DELIVERED", rows=("portal_additional_statuses#additional_status/34",))
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


class EventType(Code, rows=("webhooks#event_type", "portal_events#type")):
    """What an event tells of.

    webhooks#event_type, portal_events#type
    """

    # fmt: off
    ORDER_STATUS = code("ORDER_STATUS", "Order status",
        "An order took on a new status.")
    PRINT_FORM = code("PRINT_FORM", "Printed form ready",
        "A printed form can be fetched.")
    PREALERT_CLOSED = code("PREALERT_CLOSED", "Prealert closed",
        "An announcement was closed.", rows=("portal_events#type/PREALERT_CLOSED",))
    ACCOMPANYING_WAYBILL = code("ACCOMPANYING_WAYBILL", "Accompanying waybill",
        "The transport for an accompanying waybill is known.", rows=("portal_events#type/ACCOMPANYING_WAYBILL",))
    OFFICE_AVAILABILITY = code("OFFICE_AVAILABILITY", "Office availability",
        "An office can be used, or cannot.", rows=("portal_events#type/OFFICE_AVAILABILITY",))
    ORDER_MODIFIED = code("ORDER_MODIFIED", "Order modified",
        "An order was changed.", rows=("portal_events#type/ORDER_MODIFIED",))
    DELIV_AGREEMENT = code("DELIV_AGREEMENT", "Deliv agreement",
        "A delivery was agreed on.", rows=("portal_events#type/DELIV_AGREEMENT",))
    DELIV_PROBLEM = code("DELIV_PROBLEM", "Deliv problem",
        "A delivery met a problem.", rows=("portal_events#type/DELIV_PROBLEM",))
    COURIER_INFO = code("COURIER_INFO", "Courier info",
        "A courier was named.", rows=("portal_events#type/COURIER_INFO",))
    DOWNLOAD_PHOTO = code("DOWNLOAD_PHOTO", "Download photo",
        "Photographs of documents are ready.", rows=("portal_events#type/DOWNLOAD_PHOTO",))
    # fmt: on


class PrintFormType(Code, rows=("webhooks#print_form_type",)):
    """Kinds of printed forms.

    webhooks#print_form_type
    """

    # fmt: off
    RECEIPT = code("receipt", "Order receipt", "Receipt of the order.")
    BARCODE = code("barcode", "Barcode label", "Barcode label for the order.")
    # fmt: on


class ErrorCode(Code, rows=("get_order#error", "portal_errors#error")):
    """Errors that a request may end with.

    get_order#error, portal_errors#error
    """

    # fmt: off
    ERR_RESULT_SERVICE_EMPTY = code("ERR_RESULT_SERVICE_EMPTY", "Tariff not available",
        "The chosen tariff does not serve this route and weight.", rows=("get_order#error/ERR_RESULT_SERVICE_EMPTY",))
    ERROR_VALIDATE_GOOD_PAYMENT_ABSENT = code("error_validate_good_payment_absent",
        "Payment missing",
        "The payment field is missing; send 0 when no cash on delivery is wanted.", rows=("get_order#error/error_validate_good_payment_absent",))
    VE_PACKAGE_WEIGHT_TOO_SMALL = code("ve_package_weight_too_small",
        "Package weight missing or too small",
        "The weight of a package is missing or below 1 gram.")
    VE_AS_EMPTY_COST = code("ve_as_empty_cost", "Service without its cost",
        "An additional service lacks its cost.", rows=("get_order#error/ve_as_empty_cost",))
    ERROR_VALIDATE_RECEIVER_PHONE_NUMBER_INCORRECT = code("error_validate_receiver_phone_number_incorrect",
        "Recipient's phone number incorrect",
        "The recipient's phone number is malformed; a Russian one begins with 79.", rows=("get_order#error/error_validate_receiver_phone_number_incorrect",))
    ERROR_VALIDATE_INTERNATIONAL_SHIPPER_ADDRESS_IS_REQUIRED = code("error_validate_international_shipper_address_is_required",
        "Shipper missing",
        "The shipper's details are missing.", rows=("get_order#error/error_validate_international_shipper_address_is_required",))
    ERROR_VALIDATE_INTERNATIONAL_SELLER_ADDRESS_IS_REQUIRED = code("error_validate_international_seller_address_is_required",
        "Seller's address missing",
        "The seller's address is missing.", rows=("get_order#error/error_validate_international_seller_address_is_required",))
    ERROR_VALIDATE_INTERNATIONAL_DATE_INVOICE_IS_REQUIRED = code("error_validate_international_date_invoice_is_required",
        "Invoice date missing",
        "The invoice date is missing.", rows=("get_order#error/error_validate_international_date_invoice_is_required",))
    ERROR_VALIDATE_TOTAL_GOOD_COUNT_NOT_IN_RANGE = code("error_validate_total_good_count_not_in_range",
        "Number of goods out of range",
        "The order holds no goods or more than 10,000 of them.", rows=("get_order#error/error_validate_total_good_count_not_in_range",))
    ERROR_VALIDATE_PACKAGE_IM_WITHOUT_GOODS = code("error_validate_package_im_without_goods",
        "Package without goods",
        "The items of a package are missing.", rows=("get_order#error/error_validate_package_im_without_goods",))
    V2_INTERNAL_ERROR = code("v2_internal_error", "Internal error",
        "The service failed at the request.", methods="Для всех методов протокола", rows=("portal_errors#error/v2_internal_error", "portal_errors#error/v2_internal_error~2"))
    V2_SIMILAR_REQUEST_STILL_PROCESSED = code("v2_similar_request_still_processed",
        "Similar request in progress",
        "An earlier request of this kind for the same thing is not carried out yet.", methods="Изменение заказа; Регистрация отказа; Регистрация заявки; Регистрация договоренности", rows=("portal_errors#error/v2_similar_request_still_processed",))
    V2_UPDATE_FORBIDDEN = code("v2_update_forbidden", "Update forbidden",
        "The order is on its way already and cannot be changed.", methods="Изменение заказа", rows=("portal_errors#error/v2_update_forbidden",))
    V2_BAD_REQUEST = code("v2_bad_request", "Bad request",
        "The request is malformed.", methods="Для всех методов протокола", rows=("portal_errors#error/v2_bad_request",))
    V2_INVALID_FORMAT = code("v2_invalid_format", "Invalid format",
        "A parameter has a value that is not allowed.", methods="Для всех методов протокола", rows=("portal_errors#error/v2_invalid_format",))
    V2_FIELD_IS_EMPTY = code("v2_field_is_empty", "Field is empty",
        "A mandatory field is missing.", methods="Для всех методов протокола", rows=("portal_errors#error/v2_field_is_empty",))
    V2_PARAMETERS_EMPTY = code("v2_parameters_empty", "Parameters are empty",
        "None of the parameters has a value.", methods="Для всех методов протокола", rows=("portal_errors#error/v2_parameters_empty",))
    V2_INVALID_VALUE_TYPE = code("v2_invalid_value_type", "Invalid type of a value",
        "A field has a value of the wrong type.", methods="Для всех методов протокола", rows=("portal_errors#error/v2_invalid_value_type",))
    V2_ENTITY_NOT_FOUND = code("v2_entity_not_found", "Not found by identifier",
        "Nothing has this identifier, or it was deleted.", methods="Методы работы с уже созданными сущностями", rows=("portal_errors#error/v2_entity_not_found",))
    V2_ENTITY_FORBIDDEN = code("v2_entity_forbidden", "Another client's",
        "What has this identifier is another client's.", methods="Методы работы с уже созданными сущностями", rows=("portal_errors#error/v2_entity_forbidden",))
    V2_ENTITY_INVALID = code("v2_entity_invalid", "Is invalid",
        "What has this identifier was never valid.", methods="Методы работы с уже созданными сущностями", rows=("portal_errors#error/v2_entity_invalid",))
    V2_ORDER_NOT_FOUND = code("v2_order_not_found", "Order not found by number",
        "No order has this number, or it was deleted.", methods="Методы, в которые можно передать номер заказа", rows=("portal_errors#error/v2_order_not_found",))
    V2_ORDER_FORBIDDEN = code("v2_order_forbidden", "Another client's order",
        "The order with this number is another client's.", methods="Методы, в которые можно передать номер заказа", rows=("portal_errors#error/v2_order_forbidden",))
    V2_ORDER_NUMBER_EMPTY = code("v2_order_number_empty",
        "Number and identifier missing",
        "Neither number nor identifier of the order was given.", methods="Методы, в которые можно передать номер заказа", rows=("portal_errors#error/v2_order_number_empty",))
    V2_SHIPMENT_ADDRESS_MULTIVALUED = code("v2_shipment_address_multivalued",
        "Sender's address and office",
        "Both an office and an address of the sender were given, where one is wanted.", methods="Регистрация заказа", rows=("portal_errors#error/v2_shipment_address_multivalued",))
    V2_DELIVERY_ADDRESS_MULTIVALUED = code("v2_delivery_address_multivalued",
        "Recipient's address and office",
        "Both an office and an address of the recipient were given, where one is wanted.", methods="Регистрация заказа", rows=("portal_errors#error/v2_delivery_address_multivalued",))
    V2_SENDER_LOCATION_NOT_RECOGNIZED = code("v2_sender_location_not_recognized",
        "Sender's city unknown",
        "The sender's city could not be told.", methods="Методы, в которые можно передать локации", rows=("portal_errors#error/v2_sender_location_not_recognized",))
    V2_RECIPIENT_LOCATION_NOT_RECOGNIZED = code("v2_recipient_location_not_recognized",
        "Recipient's city unknown",
        "The recipient's city could not be told.", methods="Методы, в которые можно передать локации", rows=("portal_errors#error/v2_recipient_location_not_recognized",))
    V2_NUMBER_ITEMS_IS_MORE_126 = code("v2_number_items_is_more_126",
        "More than 126 items",
        "The order has more than 126 kinds of goods.", methods="Регистрация заказа", rows=("portal_errors#error/v2_number_items_is_more_126",))
    ORDERS_NUMBER_IS_EMPTY = code("orders_number_is_empty", "No correct order to print",
        "None of the orders to print for is correct.", methods="Формирование ШК/ПФ", rows=("portal_errors#error/orders_number_is_empty",))
    V2_ENTITY_NOT_FOUND_IM_NUMBER = code("v2_entity_not_found_im_number",
        "Not found by the client's number",
        "No order has this number of the client's, or it was deleted.", methods="Информация о заказе", rows=("portal_errors#error/v2_entity_not_found_im_number",))
    V2_PACKAGE_ID_IS_EMPTY = code("v2_package_id_is_empty",
        "Package identifier missing",
        "A package that the order has already was sent without its identifier.", methods="Изменение заказа", rows=("portal_errors#error/v2_package_id_is_empty",))
    V2_IMPOSSIBLE_REGISTER_DATE = code("v2_impossible_register_date",
        "No date for a parcel locker",
        "The order goes to a parcel locker, for which no delivery is agreed.", methods="Регистрация договорённости о доставке", rows=("portal_errors#error/v2_impossible_register_date",))
    V2_INTAKE_EXISTS_BY_ORDER = code("v2_intake_exists_by_order",
        "Courier called for the order",
        "The order has a courier call already.", methods="Регистрация заявки на вызов курьера", rows=("portal_errors#error/v2_intake_exists_by_order",))
    V2_INTAKE_EXISTS_BY_DATE_ADDRESS = code("v2_intake_exists_by_date_address",
        "Courier called to the address",
        "There is a courier call for this day and address already.", methods="Регистрация заявки на вызов курьера", rows=("portal_errors#error/v2_intake_exists_by_date_address",))
    V2_WEBHOOK_TYPE_INCORRECT = code("v2_webhook_type_incorrect",
        "Type of event incorrect",
        "Nobody can subscribe to events of this type.", methods="Создание вебхука (webhooks)", rows=("portal_errors#error/v2_webhook_type_incorrect",))
    V2_ENTITY_EMPTY = code("v2_entity_empty", "No correct order",
        "None of the orders named is correct.", methods="Информация о паспортных данных", rows=("portal_errors#error/v2_entity_empty", "portal_errors#error/v2_entity_empty~2"))
    V2_WRONG_INTERVAL = code("v2_wrong_interval", "Wrong interval of dates",
        "The interval of time is not allowed.", methods="Получение заказов с готовыми фото", rows=("portal_errors#error/v2_wrong_interval",))
    V2_UNABLE_ADD_SERVICE = code("v2_unable_add_service", "Service cannot be added",
        "The service could not be added to the order.", methods="Регистрация заказа", rows=("portal_errors#error/v2_unable_add_service",))
    V2_ORDER_ITEM_AMOUNT_INCORRECT = code("v2_order_item_amount_incorrect",
        "More than one marked item",
        "A marked item may be there once only.", methods="Регистрация заказа", rows=("portal_errors#error/v2_order_item_amount_incorrect",))
    V2_ENTITY_HAS_FINAL_STATUS = code("v2_entity_has_final_status",
        "Has its final status",
        "A courier call that has come to its end cannot be deleted.", methods="Метод удаления заявки", rows=("portal_errors#error/v2_entity_has_final_status",))
    V2_ENTITY_NOT_READY = code("v2_entity_not_ready", "Not ready",
        "What is asked for is not ready yet, such as an order without its number.", methods="Методы работы с уже созданными сущностями", rows=("portal_errors#error/v2_entity_not_ready",))
    V2_OUTDATED_TARIFF = code("v2_outdated_tariff", "Tariff is outdated",
        "The tariff is no longer offered.", methods="Калькулятор", rows=("portal_errors#error/v2_outdated_tariff",))
    V2_EXCEEDED_SIZE = code("v2_exceeded_size", "Page too large",
        "More places were asked for at once than a page may have.", methods="Список населённых пунктов", rows=("portal_errors#error/v2_exceeded_size",))
    V2_TOKEN_EXPIRED = code("v2_token_expired", "Token expired",
        "The token has expired.", methods="Для всех методов протокола", rows=("portal_errors#error/v2_token_expired",))
    V2_AUTHORIZATION_INCORRECT = code("v2_authorization_incorrect", "Token incorrect",
        "The token is not correct.", methods="Для всех методов протокола", rows=("portal_errors#error/v2_authorization_incorrect",))
    ERROR_VALIDATE_ORDER_CASH_ON_DELIVERY_CURRENCY_INVALID = code("error_validate_order_cash_on_delivery_currency_invalid",
        "Currency of the country",
        "Cash on delivery must be in the currency of the recipient's country.", rows=("portal_errors#error/error_validate_order_cash_on_delivery_currency_invalid",))
    ERROR_VALIDATE_ORDER_CASH_ON_DELIVERY_CURRENCY_NOT_EQUALS_DECLARED_COST = code("error_validate_order_cash_on_delivery_currency_not_equals_declared_cost",
        "Currency of the declared value",
        "Cash on delivery and declared value must be in one currency.", rows=("portal_errors#error/error_validate_order_cash_on_delivery_currency_not_equals_declared_cost",))
    ERROR_VALIDATE_DECLARE_COST_CURRENCY_NOT_EQUALS_PAYER_CURRENCY = code("error_validate_declare_cost_currency_not_equals_payer_currency",
        "Currency of the payer",
        "The declared value must be in the payer's currency.", rows=("portal_errors#error/error_validate_declare_cost_currency_not_equals_payer_currency",))
    ERROR_VALIDATE_METHOD_OF_PAYMENT_RECEIVER_CITY_LIMIT_PAYMENT_EXCEEDED = code("error_validate_method_of_payment_receiver_city_limit_payment_exceeded",
        "Cash over the city's limit",
        "There is more cash on delivery than the recipient's city allows.", rows=("portal_errors#error/error_validate_method_of_payment_receiver_city_limit_payment_exceeded",))
    ERROR_VALIDATE_COURIER_INVITATION_TIME_EXPIRED = code("error_validate_courier_invitation_time_expired",
        "Time for the courier is past",
        "The time for the courier is past already where the sender is.", rows=("portal_errors#error/error_validate_courier_invitation_time_expired", "portal_errors#error/error_validate_courier_invitation_time_expired~2"))
    VE_PACKAGE_WEIGHT_TOO_LARGE = code("ve_package_weight_too_large",
        "Package weight too large",
        "The weight of a package is above the greatest one.", rows=("portal_errors#error/ve_package_weight_too_large",))
    VE_CURRENCY_NOT_CORRESPONDS_TO_CONTRACT = code("ve_currency_not_corresponds_to_contract",
        "Currency of the contract",
        "The currency is not the one of the payer's contract.", rows=("portal_errors#error/ve_currency_not_corresponds_to_contract",))
    VE_CURRENCY_NOT_CORRESPONDS_TO_CONTRAGENT = code("ve_currency_not_corresponds_to_contragent",
        "Currency of the counterparty",
        "The payer has no contract here, and the currency is not the counterparty's.", rows=("portal_errors#error/ve_currency_not_corresponds_to_contragent",))
    VE_CURRENCY_NOT_CORRESPONDS_TO_CITY = code("ve_currency_not_corresponds_to_city",
        "Currency of the city",
        "The currency is not the one of the recipient's city.", rows=("portal_errors#error/ve_currency_not_corresponds_to_city",))
    ERROR_VALIDATE_SENDER_NAME_INCORRECT_SYMBOL = code("error_validate_sender_name_incorrect_symbol",
        "Slash in the sender's name",
        "The sender's name cannot have a slash.", rows=("portal_errors#error/error_validate_sender_name_incorrect_symbol",))
    ERROR_VALIDATE_SENDER_NAME_ONLY_DIGITS = code("error_validate_sender_name_only_digits",
        "Sender's name is digits",
        "The sender's name cannot be digits alone.", rows=("portal_errors#error/error_validate_sender_name_only_digits",))
    ERROR_VALIDATE_RECEIVER_NAME_INCORRECT_SYMBOL = code("error_validate_receiver_name_incorrect_symbol",
        "Slash in the recipient's name",
        "The recipient's name cannot have a slash.", rows=("portal_errors#error/error_validate_receiver_name_incorrect_symbol",))
    ERROR_VALIDATE_RECEIVER_NAME_ONLY_DIGITS = code("error_validate_receiver_name_only_digits",
        "Recipient's name is digits",
        "The recipient's name cannot be digits alone.", rows=("portal_errors#error/error_validate_receiver_name_only_digits",))
    ERROR_VALIDATE_RECEIVER_CITY_CASH_LIMIT = code("error_validate_receiver_city_cash_limit",
        "Cash over the recipient's limit",
        "There is more cash on delivery than the recipient's city allows.", rows=("portal_errors#error/error_validate_receiver_city_cash_limit", "portal_errors#error/error_validate_receiver_city_cash_limit~2"))
    VE_RECEIVER_PHONE_TYPE_INCORRECT = code("ve_receiver_phone_type_incorrect",
        "Type of phone incorrect",
        "The recipient's phone is of a wrong type.", rows=("portal_errors#error/ve_receiver_phone_type_incorrect", "portal_errors#error/ve_receiver_phone_type_incorrect~2"))
    VE_RECEIVER_PICKUP_POINT_EMPTY = code("ve_receiver_pickup_point_empty",
        "Pick-up office missing",
        "Delivery to an office needs the office that hands the parcel out.", rows=("portal_errors#error/ve_receiver_pickup_point_empty",))
    ERROR_VALIDATE_RECEIVER_DELIVERY_POINT_CALC_WEIGHT_SMALL = code("error_validate_receiver_delivery_point_calc_weight_small",
        "Too light for the office",
        "The weight is below what the recipient's office takes.", rows=("portal_errors#error/error_validate_receiver_delivery_point_calc_weight_small", "portal_errors#error/error_validate_receiver_delivery_point_calc_weight_small~2"))
    ERROR_VALIDATE_RECEIVER_DELIVERY_POINT_CALC_WEIGHT_LARGE = code("error_validate_receiver_delivery_point_calc_weight_large",
        "Too heavy for the office",
        "The weight is above what the recipient's office takes.", rows=("portal_errors#error/error_validate_receiver_delivery_point_calc_weight_large", "portal_errors#error/error_validate_receiver_delivery_point_calc_weight_large~2"))
    VE_RECEIVER_PICKUP_POINT_TAKE_ONLY = code("ve_receiver_pickup_point_take_only",
        "Office takes in only",
        "The office takes parcels in and hands none out.", rows=("portal_errors#error/ve_receiver_pickup_point_take_only",))
    ERROR_VALIDATE_PACKAGE_NUMBER_NOT_UNIQUE = code("error_validate_package_number_not_unique",
        "Package number not unique",
        "Two packages of the order have one number.", rows=("portal_errors#error/error_validate_package_number_not_unique",))
    ERROR_VALIDATE_PACKAGE_ONE_OF_SIZE_IS_ZERO = code("error_validate_package_one_of_size_is_zero",
        "Size of zero",
        "One of the sizes of a package is zero.", rows=("portal_errors#error/error_validate_package_one_of_size_is_zero", "portal_errors#error/error_validate_package_one_of_size_is_zero~2"))
    ERROR_VALIDATE_PACKAGE_COUNT_TO_POCHTOMAT = code("error_validate_package_count_to_pochtomat",
        "One package for a locker",
        "An order to a parcel locker may have one package only.", rows=("portal_errors#error/error_validate_package_count_to_pochtomat", "portal_errors#error/error_validate_package_count_to_pochtomat~2"))
    ERROR_VALIDATE_GOOD_ARTICLE_IS_NOT_UNIQUE = code("error_validate_good_article_is_not_unique",
        "Article not unique",
        "Two items have one article.", rows=("portal_errors#error/error_validate_good_article_is_not_unique",))
    VE_AS_FORBIDDEN = code("ve_as_forbidden", "Service forbidden",
        "The service is not for this client or such an order.", rows=("portal_errors#error/ve_as_forbidden",))
    ERROR_VALIDATE_ADDITIONAL_SERVICE_PARAM_DECLARED_COST_IS_REQUIRED = code("error_validate_additional_service_param_declared_cost_is_required",
        "Declared value missing",
        "The service needs the declared value.", rows=("portal_errors#error/error_validate_additional_service_param_declared_cost_is_required",))
    ERROR_VALIDATE_ADDITIONAL_SERVICE_PARAM_UNSUPPORTED_PARAM = code("error_validate_additional_service_param_unsupported_param",
        "Parameter of the service incorrect",
        "The parameter of the service is not supported.", rows=("portal_errors#error/error_validate_additional_service_param_unsupported_param",))
    ERROR_INTERNAL_CANNOT_SET_VAT = code("error_internal_cannot_set_vat",
        "VAT cannot be set",
        "The VAT could not be set.", rows=("portal_errors#error/error_internal_cannot_set_vat",))
    ERROR_VALIDATE_PACKAGE_ARTICLE_NOT_UNIQUE = code("error_validate_package_article_not_unique",
        "Article not unique in its package",
        "Two items of a package have one article.", rows=("portal_errors#error/error_validate_package_article_not_unique", "portal_errors#error/error_validate_package_article_not_unique~2"))
    ERROR_CALCULATOR_CALCULATE = code("error_calculator_calculate", "Calculator failed",
        "The calculator failed at the order.", rows=("portal_errors#error/error_calculator_calculate",))
    ERROR_VALIDATE_ADDITIONAL_SERVICE_PARAM_DECLARED_COST_IS_DOES_NOT_MATCH_WITH_GOODS = code("error_validate_additional_service_param_declared_cost_is_does_not_match_with_goods",
        "Declared value differs from goods",
        "The declared value is not the sum of the goods.", rows=("portal_errors#error/error_validate_additional_service_param_declared_cost_is_does_not_match_with_goods",))
    JV_THE_NUMBER_OF_ORDERS_AT_THE_REQUEST_OF_MORE_THAN_1000 = code("jv_the_number_of_orders_at_the_request_of_more_than_1000",
        "More than 1000 orders",
        "The request names more than 1000 orders.", rows=("portal_errors#error/jv_the_number_of_orders_at_the_request_of_more_than_1000",))
    ERROR_VALIDATE_DD_DATE_DELIVERY_BEFORE_ORDER_DATE = code("error_validate_dd_date_delivery_before_order_date",
        "Delivery before the order",
        "The day of delivery is before the day of the order.", rows=("portal_errors#error/error_validate_dd_date_delivery_before_order_date",))
    VE_AS_REVERSE_ONLY_TO_DOOR = code("ve_as_reverse_only_to_door",
        "Return trip from doors only",
        "A return trip needs a delivery to a door.", rows=("portal_errors#error/ve_as_reverse_only_to_door",))
    VE_AS_REVERSE_CONTRACT_FORBIDDEN = code("ve_as_reverse_contract_forbidden",
        "Return trip not in the contract",
        "The payer's contract has no return trips.", rows=("portal_errors#error/ve_as_reverse_contract_forbidden",))
    VE_AS_REVERSE_SENDER_ADDRESS_EMPTY = code("ve_as_reverse_sender_address_empty",
        "Return trip without an address",
        "The parcel is to return to the sender, whose address is missing.", rows=("portal_errors#error/ve_as_reverse_sender_address_empty",))
    ERROR_VALIDATE_PACKAGE_IM_WRONG_AMOUNT = code("error_validate_package_im_wrong_amount",
        "More than 999 of an item",
        "There may be at most 999 of an item.", rows=("portal_errors#error/error_validate_package_im_wrong_amount",))
    ERROR_VALIDATE_PACKAGE_NUMBER_HAS_ALREASY_USED = code("error_validate_package_number_has_alreasy_used",
        "Package number taken",
        "The order has a package with this number already.", rows=("portal_errors#error/error_validate_package_number_has_alreasy_used",))
    ERROR_VALIDATE_GOOD_VAT_RATE_DIFF = code("error_validate_good_vat_rate_diff",
        "VAT differs from its rate",
        "The VAT of an item is not what its rate gives.", rows=("portal_errors#error/error_validate_good_vat_rate_diff",))
    ERROR_VALIDATE_GOOD_VAT_RATE_IS_NOT_SELECTED = code("error_validate_good_vat_rate_is_not_selected",
        "VAT rate missing",
        "An item that the recipient pays for needs its VAT.", rows=("portal_errors#error/error_validate_good_vat_rate_is_not_selected",))
    ERROR_VALIDATE_GOOD_VAT_RATE_SUM_EMPTY = code("error_validate_good_vat_rate_sum_empty",
        "VAT missing for its rate",
        "The VAT of an item is missing or not what its rate gives.", rows=("portal_errors#error/error_validate_good_vat_rate_sum_empty",))
    ERROR_VALIDATE_GOOD_VAT_RATE_SUM_NOT_APPROPRIATE = code("error_validate_good_vat_rate_sum_not_appropriate",
        "VAT not appropriate",
        "The VAT of an item is not what its rate gives.", rows=("portal_errors#error/error_validate_good_vat_rate_sum_not_appropriate",))
    ERROR_VALIDATE_GOOD_ARTICLE_HAS_ALREADY = code("error_validate_good_article_has_already",
        "Article taken",
        "The package has an item with this article already.", rows=("portal_errors#error/error_validate_good_article_has_already",))
    ERROR_VALIDATE_GOOD_PAYMENT_NOT_SUITE = code("error_validate_good_payment_not_suite",
        "Payment in an ordinary order",
        "An ordinary order has no payment by the recipient for its items.", rows=("portal_errors#error/error_validate_good_payment_not_suite",))
    ERROR_VALIDATE_ONLINE_SHOP_PRICE_THRESHOLD_CAN_NOT_BE_DUPLICATE = code("error_validate_online_shop_price_threshold_can_not_be_duplicate",
        "Thresholds alike",
        "Two thresholds are equal.", rows=("portal_errors#error/error_validate_online_shop_price_threshold_can_not_be_duplicate",))
    ERROR_VALIDATE_ONLINE_SHOP_PRICE_THRESHOLD_SURCHARGE_VAT_SUM_INCORRECT = code("error_validate_online_shop_price_threshold_surcharge_vat_sum_incorrect",
        "VAT of a threshold incorrect",
        "The VAT of a threshold is wrong.", rows=("portal_errors#error/error_validate_online_shop_price_threshold_surcharge_vat_sum_incorrect",))
    ERROR_DSD_VALIDATE_VAT_SUM_DIFFERENCE_BETWEEN = code("error_dsd_validate_vat_sum_difference_between",
        "VAT of a threshold differs",
        "The VAT of a threshold is not what its rate gives.", rows=("portal_errors#error/error_dsd_validate_vat_sum_difference_between",))
    ERROR_VALIDATE_ONLINE_SHOP_PRICE_THRESHOLD_COST_LESS_MIN_VALUE = code("error_validate_online_shop_price_threshold_cost_less_min_value",
        "Threshold charges too little",
        "The charge of a threshold is below the least one.", rows=("portal_errors#error/error_validate_online_shop_price_threshold_cost_less_min_value",))
    ERROR_DSD_VALIDATE_VAT_RATE_CODE_INCORRECT = code("error_dsd_validate_vat_rate_code_incorrect",
        "VAT rate of a threshold incorrect",
        "The VAT rate of a threshold is wrong.", rows=("portal_errors#error/error_dsd_validate_vat_rate_code_incorrect",))
    VE_RECEIVER_PICKUP_POINT_WRONG_CITY = code("ve_receiver_pickup_point_wrong_city",
        "Office in another city",
        "The recipient's office lies in another city.", rows=("portal_errors#error/ve_receiver_pickup_point_wrong_city",))
    ERROR_VALIDATE_DECLARED_COST_OF_INSURANCE_NOT_EQ_TO_DC_OF_GOODS = code("error_validate_declared_cost_of_insurance_not_eq_to_dc_of_goods",
        "Insured value differs from goods",
        "The value to be insured is not the declared value of the goods.", rows=("portal_errors#error/error_validate_declared_cost_of_insurance_not_eq_to_dc_of_goods",))
    ERROR_VALIDATE_GOOD_GROS_WEIGHT_LESS_THAN_NET_WEIGHT = code("error_validate_good_gros_weight_less_than_net_weight",
        "Gross below net weight",
        "The gross weight of an item is below its net weight.", rows=("portal_errors#error/error_validate_good_gros_weight_less_than_net_weight",))
    ERROR_VALIDATE_IM_DEP_NUMBER_HAS_ALREADY_HAD_INTEGRATION = code("error_validate_im_dep_number_has_already_had_integration",
        "Number taken",
        "Another order of the client has this number.", rows=("portal_errors#error/error_validate_im_dep_number_has_already_had_integration",))
    ERROR_VALIDATE_ONLINE_SHOP_SELLER_OWNERSHIP_FORM_INCORRECT = code("error_validate_online_shop_seller_ownership_form_incorrect",
        "Ownership form incorrect",
        "The seller's form of ownership is wrong.", rows=("portal_errors#error/error_validate_online_shop_seller_ownership_form_incorrect",))
    ERROR_VALIDATE_GOOD_LABEL_COUNT_IS_OVER_LIMIT = code("error_validate_good_label_count_is_over_limit",
        "One of a marked item",
        "There may be one of an item with this mark.", rows=("portal_errors#error/error_validate_good_label_count_is_over_limit",))
    ERROR_VALIDATE_ORDER_DELETE_STATUS = code("error_validate_order_delete_status",
        "Only a new order is deleted",
        "An order that has moved on cannot be deleted.", rows=("portal_errors#error/error_validate_order_delete_status",))
    ERROR_VALIDATE_ORDER_DELETE_DOCUMENTS_IN_WAREHOUSE_IS_NOT_EMPTY = code("error_validate_order_delete_documents_in_warehouse_is_not_empty",
        "In a warehouse already",
        "A warehouse has dealt with the order, so it cannot be deleted.", rows=("portal_errors#error/error_validate_order_delete_documents_in_warehouse_is_not_empty",))
    ERROR_VALIDATE_ORDER_DELETE_CLAIMS_IS_NOT_EMPTY = code("error_validate_order_delete_claims_is_not_empty",
        "Claim is there",
        "There is a claim for the order, so it cannot be deleted.", rows=("portal_errors#error/error_validate_order_delete_claims_is_not_empty",))
    ERROR_VALIDATE_POSTAMAT_PACKAGE_COUNT = code("error_validate_postamat_package_count",
        "More than one package for a locker",
        "An order to a parcel locker may have one package only.", rows=("portal_errors#error/error_validate_postamat_package_count",))
    ERROR_VALIDATE_POSTAMAT_PACKAGE_WEIGHT = code("error_validate_postamat_package_weight",
        "Too heavy for a locker",
        "A package for a parcel locker may weigh 15 kg at most.", rows=("portal_errors#error/error_validate_postamat_package_weight",))
    ERROR_VALIDATE_POSTAMAT_PVZ_NOT_POSTAMAT = code("error_validate_postamat_pvz_not_postamat",
        "No locker",
        "The office chosen is no parcel locker.", rows=("portal_errors#error/error_validate_postamat_pvz_not_postamat",))
    ERROR_VALIDATE_DELIVERY_DETAIL_POSTAMAT_PART_DELIVERY = code("error_validate_delivery_detail_postamat_part_delivery",
        "No part from a locker",
        "Parcel lockers hand no part of an order out.", rows=("portal_errors#error/error_validate_delivery_detail_postamat_part_delivery",))
    ERROR_INTERNAL_REVERSE_OVERWEIGHT = code("error_internal_reverse_overweight",
        "Return trip too heavy",
        "A return trip may weigh 30 kg at most.", rows=("portal_errors#error/error_internal_reverse_overweight",))
    ERROR_VALIDATE_REVERSE_DENY_CHANGE_SENDER_CITY = code("error_validate_reverse_deny_change_sender_city",
        "Sender's city is fixed",
        "The sender's city of a return trip stays once its order has ended.", rows=("portal_errors#error/error_validate_reverse_deny_change_sender_city",))
    ERROR_VALIDATE_REVERSE_DENY_CHANGE_SENDER_ADDRESS = code("error_validate_reverse_deny_change_sender_address",
        "Sender's address is fixed",
        "The sender's address of a return trip stays once its order has ended.", rows=("portal_errors#error/error_validate_reverse_deny_change_sender_address",))
    ERROR_VALIDATE_BUILD_CI_FROM_ORDER = code("error_validate_build_ci_from_order",
        "No courier for the order",
        "A courier is called for new orders from a door only.", rows=("portal_errors#error/error_validate_build_ci_from_order",))
    VE_CI_PICKUP_DATE_EXPIRED = code("ve_ci_pickup_date_expired",
        "Too late for the day",
        "No courier can come on this day any more.", rows=("portal_errors#error/ve_ci_pickup_date_expired",))
    VE_CI_PICKUP_TIME_TOO_SMALL = code("ve_ci_pickup_time_too_small",
        "Courier too early",
        "No courier comes so early.", rows=("portal_errors#error/ve_ci_pickup_time_too_small",))
    VE_CI_PICKUP_TIME_TOO_LARGE = code("ve_ci_pickup_time_too_large",
        "Courier too late",
        "No courier comes so late.", rows=("portal_errors#error/ve_ci_pickup_time_too_large",))
    VE_CI_PICKUP_TIME_SELFCARE_TOO_LARGE = code("ve_ci_pickup_time_selfcare_too_large",
        "Too late for today",
        "For today no courier can be called any more.", rows=("portal_errors#error/ve_ci_pickup_time_selfcare_too_large",))
    VE_CI_PICKUP_TIME_TO_BEFORE_FROM = code("ve_ci_pickup_time_to_before_from",
        "Hours of the courier reversed",
        "The courier's visit begins after its end.", rows=("portal_errors#error/ve_ci_pickup_time_to_before_from",))
    VE_CI_PICKUP_LUNCH_TOO_SMALL = code("ve_ci_pickup_lunch_too_small",
        "Break before the visit",
        "The break begins before the courier's hours.", rows=("portal_errors#error/ve_ci_pickup_lunch_too_small",))
    VE_CI_PICKUP_LUNCH_TOO_LARGE = code("ve_ci_pickup_lunch_too_large",
        "Break after the visit",
        "The break ends after the courier's hours.", rows=("portal_errors#error/ve_ci_pickup_lunch_too_large",))
    VE_CI_PICKUP_LUNCH_INTERVAL_INCORRECT = code("ve_ci_pickup_lunch_interval_incorrect",
        "Break reversed",
        "The break ends before it begins.", rows=("portal_errors#error/ve_ci_pickup_lunch_interval_incorrect",))
    VE_CI_PICKUP_LUNCH_INTERVAL_ZERO = code("ve_ci_pickup_lunch_interval_zero",
        "Break of no length",
        "The break ends when it begins.", rows=("portal_errors#error/ve_ci_pickup_lunch_interval_zero",))
    VE_CI_PICKUP_DATE_TOO_LARGE = code("ve_ci_pickup_date_too_large",
        "Day too far ahead",
        "The day of the courier lies too far ahead.", rows=("portal_errors#error/ve_ci_pickup_date_too_large",))
    VE_CI_STATUS_FOR_CHANGE_DATE_INCORRECT = code("ve_ci_status_for_change_date_incorrect",
        "Call cannot be moved",
        "With its status the courier call cannot be moved.", rows=("portal_errors#error/ve_ci_status_for_change_date_incorrect",))
    VE_TARIFF_MODE_NOT_FROM_DOOR = code("ve_tariff_mode_not_from_door",
        "Not from a door",
        "A tariff from an office needs the service of collection.", rows=("portal_errors#error/ve_tariff_mode_not_from_door",))
    VE_TARIFF_MODE_WAREHOUSE_UNAVAILABLE = code("ve_tariff_mode_warehouse_unavailable",
        "No courier for the tariff",
        "No courier is called for this tariff.", rows=("portal_errors#error/ve_tariff_mode_warehouse_unavailable",))
    VE_DELIVERY_TIME_EMPTY = code("ve_delivery_time_empty", "Time of delivery missing",
        "The time of the delivery is missing.", rows=("portal_errors#error/ve_delivery_time_empty",))
    VE_RECEIVER_PICKUP_POINT_INCORRECT = code("ve_receiver_pickup_point_incorrect",
        "Pick-up office incorrect",
        "The recipient's office is wrong.", rows=("portal_errors#error/ve_receiver_pickup_point_incorrect",))
    VE_PAYER_CONTRACT_STATUS_INCORRECT = code("ve_payer_contract_status_incorrect",
        "Contract not signed",
        "With the status of the payer's contract no courier can be called.", rows=("portal_errors#error/ve_payer_contract_status_incorrect",))
    ERROR_VALIDATE_ONLINE_SHOP_NUMBER_DEPARTURE_IS_NOT_UNIQUE = code("error_validate_online_shop_number_departure_is_not_unique",
        "Departure number not unique",
        "Another order has this number.", rows=("portal_errors#error/error_validate_online_shop_number_departure_is_not_unique",))
    VE_AS_PART_DELIV_COUNT = code("ve_as_part_deliv_count", "Too few goods for a part",
        "There are too few goods to hand a part out.", rows=("portal_errors#error/ve_as_part_deliv_count",))
    VE_AS_PART_DELIV_FORBIDDEN = code("ve_as_part_deliv_forbidden",
        "No partial delivery",
        "Partial delivery is not allowed.", rows=("portal_errors#error/ve_as_part_deliv_forbidden",))
    VE_AS_GET_UP_FLOOR_ANY_CHECKED = code("ve_as_get_up_floor_any_checked",
        "Stairs and lift at once",
        "Only one of stairs and lift can be chosen.", rows=("portal_errors#error/ve_as_get_up_floor_any_checked",))
    ERROR_VALIDATE_TARIFF_NOT_SUPPORTED_FOR_THIS_DIRECTION = code("error_validate_tariff_not_supported_for_this_direction",
        "Route without the service",
        "The service is not to be had on this route.", rows=("portal_errors#error/error_validate_tariff_not_supported_for_this_direction",))
    ERROR_VALIDATE_ADDITIONAL_SERVICE_PARAM_CANT_PART_DELIV_ONE_GOOD = code("error_validate_additional_service_param_cant_part_deliv_one_good",
        "No part of one item",
        "An order with one item cannot be delivered in part.", rows=("portal_errors#error/error_validate_additional_service_param_cant_part_deliv_one_good",))
    ERROR_VALIDATE_GOOD_NET_WEIGHT_PER_UNIT_IS_REQUIRED = code("error_validate_good_net_weight_per_unit_is_required",
        "Net weight missing",
        "The net weight of an item is missing.", rows=("portal_errors#error/error_validate_good_net_weight_per_unit_is_required",))
    VE_REVERSE_STRAIGHT_ORDER_NOT_FOUND = code("ve_reverse_straight_order_not_found",
        "Order of the return trip missing",
        "There is no order to which the return trip could belong.", rows=("portal_errors#error/ve_reverse_straight_order_not_found",))
    IE_REVERSE_MODE_NOT_SUPPORTED = code("ie_reverse_mode_not_supported",
        "Return trip not supported",
        "Return trips of this type are not supported.", rows=("portal_errors#error/ie_reverse_mode_not_supported",))
    VE_REVERSE_TARIFF_NOT_AVAILABLE = code("ve_reverse_tariff_not_available",
        "No tariff back",
        "No tariff serves the way back.", rows=("portal_errors#error/ve_reverse_tariff_not_available",))
    RESULT_SERVICE_EMPTY = code("err_result_service_empty", "Tariff not available",
        "The chosen tariff does not serve this route under these conditions.", rows=("portal_errors#error/err_result_service_empty",))
    ERR_RESULT_SERVICELIST_EMPTY = code("err_result_servicelist_empty",
        "No tariff available",
        "No tariff serves this route under these conditions.", rows=("portal_errors#error/err_result_servicelist_empty",))
    ERR_ADDSERVICE_GETUP_FLOOR_ELEVATOR = code("err_addservice_getup_floor_elevator",
        "Stairs and lift exclude each other",
        "Stairs and lift cannot be had both.", rows=("portal_errors#error/err_addservice_getup_floor_elevator",))
    ERR_INVALID_TARIFF_WITH_DATETIMEORDERSEND = code("err_invalid_tariff_with_datetimeordersend",
        "Tariff not on this day",
        "The tariff is not to be had on the day of the order.", rows=("portal_errors#error/err_invalid_tariff_with_datetimeordersend",))
    ERR_INVALID_TARIFF_WITH_ORDERTYPE = code("err_invalid_tariff_with_ordertype",
        "Tariff of another type of order",
        "The tariff is not for this type of order.", rows=("portal_errors#error/err_invalid_tariff_with_ordertype",))
    ERR_INVALID_TARIFF_WITH_DIMENTIONS = code("err_invalid_tariff_with_dimentions",
        "Too large for the tariff",
        "Size or weight is above what the tariff takes.", rows=("portal_errors#error/err_invalid_tariff_with_dimentions",))
    ERR_PVZ_WITH_TARIFF_MISTAKE = code("err_pvz_with_tariff_mistake",
        "No office in the city",
        "A tariff from or to an office needs one in the city.", rows=("portal_errors#error/err_pvz_with_tariff_mistake",))
    ERR_PVZ_WEIGHT_LIMIT = code("ERR_PVZ_WEIGHT_LIMIT", "Weight not for the office",
        "The weight is not what the recipient's office takes.", rows=("portal_errors#error/ERR_PVZ_WEIGHT_LIMIT",))
    VE_CALC_AS_ORDER_TYPE = code("ve_calc_as_order_type",
        "Service of another type of order",
        "The service is not for this type of order.", rows=("portal_errors#error/ve_calc_as_order_type",))
    ERROR_VALIDATE_GOOD_INVALID_LABEL = code("error_validate_good_invalid_label",
        "Mark incorrect",
        "The mark of an item is wrong.", rows=("portal_errors#error/error_validate_good_invalid_label",))
    VE_CALC_AS_NOT_COMPATIBLE = code("ve_calc_as_not_compatible",
        "Services exclude each other",
        "Of two services that exclude each other both were chosen.", rows=("portal_errors#error/ve_calc_as_not_compatible",))
    ERR_ADDSERVICE_BAN_ATTACHMENT_INSPECTION_INCOMPATIBLE_PART_DELIV = code("err_addservice_ban_attachment_inspection_incompatible_part_deliv",
        "Part of what nobody inspects",
        "Without inspection there is no partial delivery.", rows=("portal_errors#error/err_addservice_ban_attachment_inspection_incompatible_part_deliv",))
    ERR_ADDSERVICE_BAN_ATTACHMENT_INSPECTION_INCOMPATIBLE_TRYING_ON = code("err_addservice_ban_attachment_inspection_incompatible_trying_on",
        "Trying on without inspection",
        "Without inspection there is no trying on.", rows=("portal_errors#error/err_addservice_ban_attachment_inspection_incompatible_trying_on",))
    ERROR_VALIDATE_GOODS_LABEL_COUNT_IS_OVER_LIMIT = code("error_validate_goods_label_count_is_over_limit",
        "One marked item in the order",
        "The order may have one item with this mark.", rows=("portal_errors#error/error_validate_goods_label_count_is_over_limit",))
    NO_SUITABLE_PICK_UP_POINT = code("The pick-up point doesn't meet the requirements and no other suitable pick-up point found",
        "No suitable pick-up point",
        "The pick-up point does not suit, and no other one was found.", rows=("portal_errors#error/The pick-up point doesn't meet the requirements and no other suitable pick-up point found",))
    CODE_INVALID = code("code_invalid", "Office code incorrect",
        "The code of an office is wrong.", rows=("portal_errors#error/code_invalid",))
    VE_ADDITIONAL_SERVICE_UNAVAILABLE = code("VE_ADDITIONAL_SERVICE_UNAVAILABLE",
        "Service unavailable",
        "The service is not to be had for this order.", rows=("portal_errors#error/VE_ADDITIONAL_SERVICE_UNAVAILABLE",))
    PA_02 = code("PA_02", "Planned date too early",
        "The planned day is nearer than the contract allows, usually 24 hours.", rows=("portal_errors#error/PA_02",))
    PA_17 = code("PA_17", "No prealerts in the contract",
        "The contract has no announcements of deliveries.", rows=("portal_errors#error/PA_17",))
    PA_11 = code("PA_11", "Package was removed",
        "A package of an order announced was removed.", rows=("portal_errors#error/PA_11",))
    UNAUTHORIZED = code("unauthorized", "Not authenticated",
        "There was no token, or the token was asked for in a wrong way.", rows=("portal_errors#error/unauthorized",))
    # fmt: on

    @property
    def methods(self) -> str | None:
        """Calls that it comes from, as printed; None where the docs do not say."""
        return self._fact(str, "methods")


class WarningCode(Code, rows=("update_order#warning", "portal_warnings#warning")):
    """Warnings that a request may come back with.

    update_order#warning, portal_warnings#warning
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
    V2_ENTITY_NOT_FOUND = code("v2_entity_not_found", "No order with this identifier",
        "No order has this identifier, or it was deleted.", rows=("portal_warnings#warning/v2_entity_not_found",))
    V2_ORDER_NOT_FOUND = code("v2_order_not_found", "No order with this number",
        "No order has this number, or it was deleted.", rows=("portal_warnings#warning/v2_order_not_found",))
    V2_ENTITY_FORBIDDEN = code("v2_entity_forbidden", "Order of another client",
        "The order with this identifier is another client's.", rows=("portal_warnings#warning/v2_entity_forbidden",))
    V2_ORDER_FORBIDDEN = code("v2_order_forbidden", "Order of another client",
        "The order with this number is another client's.", rows=("portal_warnings#warning/v2_order_forbidden",))
    V2_ENTITY_INVALID = code("v2_entity_invalid", "Order is invalid",
        "The order with this identifier was never valid.", rows=("portal_warnings#warning/v2_entity_invalid",))
    V2_COST_CHANGE_BY_LOCATION = code("v2_cost_change_by_location",
        "New place may change the cost",
        "The order goes to another city.", rows=("portal_warnings#warning/v2_cost_change_by_location",))
    V2_LATE_INTAKE = code("v2_late_intake", "Intake asked for late",
        "The courier was called for today after 15:00.", rows=("portal_warnings#warning/v2_late_intake",))
    V2_SHIPMENT_POINT_CHANGED = code("v2_shipment_point_changed",
        "Shipment point changed",
        "The office named cannot take the order in, so the nearest one does.", rows=("portal_warnings#warning/v2_shipment_point_changed",))
    V2_DELIVERY_POINT_CHANGED = code("v2_delivery_point_changed",
        "Delivery point changed",
        "The office named cannot hand the order out, so the nearest one does.", rows=("portal_warnings#warning/v2_delivery_point_changed",))
    V2_SENDER_EMAIL_IGNORED = code("v2_sender_email_ignored", "Sender's email ignored",
        "The sender's e-mail address is wrong, and is ignored.", rows=("portal_warnings#warning/v2_sender_email_ignored",))
    V2_RECIPIENT_EMAIL_IGNORED = code("v2_recipient_email_ignored",
        "Recipient's email ignored",
        "The recipient's e-mail address is wrong, and is ignored.", rows=("portal_warnings#warning/v2_recipient_email_ignored",))
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


class DeliveryProblemCode(Code, rows=("portal_problems#problem",)):
    """What may stand in the way of a delivery.

    portal_problems#problem
    """

    # fmt: off
    WRONG_PHONE = code("1", "Wrong phone", "The phone number is wrong.")
    CARGO_NOT_READY = code("9", "Parcel not ready", "The parcel is not ready.")
    PAYMENT_REFUSED = code("11", "Payment refused", "The receiver does not pay.")
    CONTACT_ABSENT = code("13", "Contact absent", "The person to contact is not there.")
    ORGANISATION_CLOSED = code("17", "Organisation closed",
        "The organisation does not work.")
    ADDRESS_CHANGED = code("19", "Address changed", "The address is another one now.")
    OUT_OF_TIME = code("35", "Courier out of time",
        "The courier does not get there in time.")
    SELF_PICKUP = code("36", "Self-pickup", "The receiver will fetch it.")
    LOCKER_FULL = code("37", "Locker full", "The parcel locker is full.")
    LOCKER_OUT_OF_ORDER = code("38", "Locker out of order",
        "The parcel locker does not work.")
    TOO_LARGE_FOR_CELL = code("39", "Too large for the locker",
        "The parcel does not fit into a cell.")
    RECEIPT_REFUSED = code("40", "Receipt refused", "The receiver does not take it.")
    CALL_REFUSED = code("41", "Courier call refused",
        "The courier is not wanted any more.")
    PASS_NEEDED = code("42", "Pass needed", "One needs a pass to get in.")
    PAID_ENTRY = code("43", "Entry to be paid", "Driving in costs money.")
    CLOSED_AREA = code("44", "Closed area", "The area is closed.")
    NO_IDENTITY_CARD = code("45", "No identity card",
        "The receiver has no identity card.")
    CITY_CHANGED = code("46", "City changed", "The city is another one now.")
    ADDRESS_UNKNOWN = code("47", "Address unknown", "There is no such address.")
    POST_OFFICE_BOX = code("48", "Post office box", "The address is a post office box.")
    DANGEROUS_CARGO = code("49", "Dangerous cargo", "The parcel holds dangerous goods.")
    REFUSED_AT_ADDRESS = code("52", "Refused at the address",
        "It was refused at the address.")
    INTERVAL_CHANGED = code("53", "Hours changed",
        "Other hours were agreed with the client.")
    LOCKER_APP_DOWN = code("54", "Locker application down",
        "The application of the parcel locker does not work.")
    CARGO_NOT_FOUND = code("55", "Parcel not found", "The parcel cannot be found.")
    PASSED_TO_OFFICE = code("56", "Passed to an office",
        "The parcel goes to an office.")
    OFFICE_UNREACHABLE = code("57", "Cannot be brought to the office",
        "The courier cannot bring it to the office.")
    # fmt: on


class OwnershipForm(IntCode, rows=("portal_ownership#ownership_form",)):
    """Forms of a seller's ownership, by number.

    portal_ownership#ownership_form
    """

    # fmt: off
    JOINT_STOCK_COMPANY = code(9, "Joint-stock company", "A joint-stock company (AO).")
    CLOSED_JOINT_STOCK_COMPANY = code(61, "Closed joint-stock company",
        "A closed joint-stock company (ZAO).")
    SOLE_TRADER = code(63, "Sole trader", "A sole trader (IP).")
    OPEN_JOINT_STOCK_COMPANY = code(119, "Open joint-stock company",
        "An open joint-stock company (OAO).")
    LIMITED_LIABILITY_COMPANY = code(137, "Limited liability company",
        "A limited liability company (OOO).")
    PUBLIC_JOINT_STOCK_COMPANY = code(147, "Public joint-stock company",
        "A public joint-stock company (PAO).")
    LIMITED_LIABILITY_PARTNERSHIP = code(179, "Limited liability partnership",
        "A partnership with limited liability (TOO).")
    # fmt: on


class Material(Code, rows=("portal_materials#material",)):
    """Materials of goods, by number.

    portal_materials#material
    """

    # fmt: off
    POLYESTER = code("1", "Polyester", "Polyester.")
    NYLON = code("2", "Nylon", "Nylon.")
    FLEECE = code("3", "Fleece", "Fleece.")
    COTTON = code("4", "Cotton", "Cotton.")
    TEXTILE = code("5", "Textile", "Textile of any kind.")
    LINEN = code("6", "Linen", "Linen.")
    VISCOSE = code("7", "Viscose", "Viscose.")
    SILK = code("8", "Silk", "Silk.")
    WOOL = code("9", "Wool", "Wool.")
    CASHMERE = code("10", "Cashmere", "Cashmere.")
    LEATHER = code("11", "Leather", "Leather.")
    IMITATION_LEATHER = code("12", "Imitation leather", "Imitation leather.")
    IMITATION_FUR = code("13", "Imitation fur", "Imitation fur.")
    SUEDE = code("14", "Suede", "Suede.")
    POLYURETHANE = code("15", "Polyurethane", "Polyurethane.")
    SPANDEX = code("16", "Spandex", "Spandex.")
    RUBBER = code("17", "Rubber", "Rubber.")
    # fmt: on


class FailedCallReason(IntCode, rows=("portal_failed_calls#failed_call",)):
    """Why nobody answered, by number.

    portal_failed_calls#failed_call
    """

    # fmt: off
    BUSY = code(1, "Busy", "The line was busy.")
    NO_ANSWER = code(2, "No answer", "Nobody took the call.")
    UNAVAILABLE = code(3, "Unavailable", "The phone could not be reached.")
    WRONG_NUMBER = code(4, "Wrong number", "The number is wrong.")
    NO_NUMBER = code(5, "No number", "No number is given.")
    SILENCE = code(6, "Silence", "The call was taken, and nobody spoke.")
    REJECTED = code(7, "Rejected", "The call was rejected.")
    HUNG_UP = code(8, "Hung up", "The receiver hung up.")
    # fmt: on


class IntakeStatus(Code, rows=("portal_intake_statuses#intake_status",)):
    """Statuses of a courier call.

    portal_intake_statuses#intake_status
    """

    # fmt: off
    ACCEPTED = code("ACCEPTED", "Accepted for checking",
        "Taken on, and still to be checked.")
    CREATED = code("CREATED", "Created", "Checked and registered.")
    REMOVED = code("REMOVED", "Cancelled", "Cancelled by the client.")
    READY_FOR_APPOINTMENT = code("READY_FOR_APPOINTMENT", "Ready for a courier",
        "Ready for a courier to be named.")
    APPOINTED_COURIER = code("APPOINTED_COURIER", "Courier named",
        "A courier is named.")
    DONE = code("DONE", "Done", "The courier has been there.")
    PROBLEM_DETECTED = code("PROBLEM_DETECTED", "Problem", "Something is in the way.")
    PROCESSING_REQUIRED = code("PROCESSING_REQUIRED", "To be processed",
        "Somebody has to see to it.")
    INVALID = code("INVALID", "Invalid data",
        "Never registered, as its data are at fault.")
    # fmt: on


class FormStatus(
    Code,
    rows=(
        "portal_receipt_statuses#receipt_status",
        "portal_barcode_statuses#barcode_status",
    ),
):
    """Statuses of a printed form.

    portal_receipt_statuses#receipt_status, portal_barcode_statuses#barcode_status
    """

    # fmt: off
    ACCEPTED = code("ACCEPTED", "Accepted", "The form was asked for.")
    PROCESSING = code("PROCESSING", "In the making", "The form is being made.")
    READY = code("READY", "Ready", "The form can be fetched.")
    REMOVED = code("REMOVED", "Removed", "The address of the form is over.")
    INVALID = code("INVALID", "Invalid request", "The form cannot be made.")
    # fmt: on


class AgreementStatus(Code, rows=("portal_agreement_statuses#agreement_status",)):
    """Statuses of an agreement on a delivery.

    portal_agreement_statuses#agreement_status
    """

    # fmt: off
    ACCEPTED = code("ACCEPTED", "Accepted for checking",
        "Taken on, and still to be checked.")
    PROCESSING = code("PROCESSING", "Registered",
        "Checked: the delivery can be as agreed.")
    INVALID = code("INVALID", "Invalid data", "Its data are at fault.")
    CANCEL = code("CANCEL", "Cancelled",
        "Another agreement, or a change of the order, took its place.")
    # fmt: on


class DeliveryMode(Code, rows=("portal_modes#delivery_mode",)):
    """Modes of delivery, by number.

    portal_modes#delivery_mode
    """

    # fmt: off
    DOOR_DOOR = code("1", "Door to door",
        "A courier fetches it and a courier brings it.")
    DOOR_OFFICE = code("2", "Door to office",
        "A courier fetches it, an office hands it out.")
    OFFICE_DOOR = code("3", "Office to door",
        "An office takes it in, a courier brings it.")
    OFFICE_OFFICE = code("4", "Office to office",
        "An office takes it in, an office hands it out.")
    DOOR_LOCKER = code("6", "Door to locker",
        "A courier fetches it, a parcel locker holds it.")
    OFFICE_LOCKER = code("7", "Office to locker",
        "An office takes it in, a parcel locker holds it.")
    LOCKER_DOOR = code("8", "Locker to door",
        "A parcel locker takes it in, a courier brings it.")
    LOCKER_OFFICE = code("9", "Locker to office",
        "A parcel locker takes it in, an office hands it out.")
    LOCKER_LOCKER = code("10", "Locker to locker",
        "A parcel locker takes it in, a parcel locker holds it.")
    # fmt: on


class Tariff(
    IntCode, rows=("portal_tariffs#shop_tariff", "portal_tariffs#ordinary_tariff")
):
    """Tariffs, by number; contracts may have others.

    portal_tariffs#shop_tariff, portal_tariffs#ordinary_tariff
    """

    # fmt: off
    INTERNATIONAL_EXPRESS_DOCUMENTS_DOOR_DOOR = code(7,
        "International express for documents, door to door",
        "International express for documents, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="до 5 кг", group="Международный экспресс", rows=("portal_tariffs#shop_tariff/7",))
    INTERNATIONAL_EXPRESS_CARGO_DOOR_DOOR = code(8,
        "International express for cargo, door to door",
        "International express for cargo, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="до 30 кг", group="Международный экспресс", rows=("portal_tariffs#shop_tariff/8",))
    PARCEL_OFFICE_OFFICE = code(136, "Parcel, office to office",
        "Parcel, from office to office.", mode="Склад-склад (С-С)", weight_limit="до 50 кг", group="Посылка", rows=("portal_tariffs#shop_tariff/136",))
    PARCEL_OFFICE_DOOR = code(137, "Parcel, office to door",
        "Parcel, from office to door.", mode="Склад-дверь (С-Д)", weight_limit="до 50 кг", group="Посылка", rows=("portal_tariffs#shop_tariff/137",))
    PARCEL_DOOR_OFFICE = code(138, "Parcel, door to office",
        "Parcel, from door to office.", mode="Дверь-склад (Д-С)", weight_limit="до 50 кг", group="Посылка", rows=("portal_tariffs#shop_tariff/138",))
    PARCEL_DOOR_DOOR = code(139, "Parcel, door to door",
        "Parcel, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="до 50 кг", group="Посылка", rows=("portal_tariffs#shop_tariff/139",))
    ECONOMY_PARCEL_DOOR_DOOR = code(231, "Economy parcel, door to door",
        "Economy parcel, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="до 50 кг", group="Экономичная посылка", rows=("portal_tariffs#shop_tariff/231",))
    ECONOMY_PARCEL_DOOR_OFFICE = code(232, "Economy parcel, door to office",
        "Economy parcel, from door to office.", mode="Дверь-склад (Д-С)", weight_limit="до 50 кг", group="Экономичная посылка", rows=("portal_tariffs#shop_tariff/232",))
    ECONOMY_PARCEL_OFFICE_DOOR = code(233, "Economy parcel, office to door",
        "Economy parcel, from office to door.", mode="Склад-дверь (С-Д)", weight_limit="до 50 кг", group="Экономичная посылка", rows=("portal_tariffs#shop_tariff/233",))
    ECONOMY_PARCEL_OFFICE_OFFICE = code(234, "Economy parcel, office to office",
        "Economy parcel, from office to office.", mode="Склад-склад (С-С)", weight_limit="до 50 кг", group="Экономичная посылка", rows=("portal_tariffs#shop_tariff/234",))
    ECOM_EXPRESS_OFFICE_OFFICE = code(291, "E-com express, office to office",
        "E-com express, from office to office.", mode="Склад-склад (С-С)", weight_limit="до 500 кг", group="E-com Express", rows=("portal_tariffs#shop_tariff/291",))
    ECOM_EXPRESS_DOOR_DOOR = code(293, "E-com express, door to door",
        "E-com express, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="до 500 кг", group="E-com Express", rows=("portal_tariffs#shop_tariff/293",))
    ECOM_EXPRESS_OFFICE_DOOR = code(294, "E-com express, office to door",
        "E-com express, from office to door.", mode="Склад-дверь (С-Д)", weight_limit="до 500 кг", group="E-com Express", rows=("portal_tariffs#shop_tariff/294",))
    ECOM_EXPRESS_DOOR_OFFICE = code(295, "E-com express, door to office",
        "E-com express, from door to office.", mode="Дверь-склад (Д-С)", weight_limit="до 500 кг", group="E-com Express", rows=("portal_tariffs#shop_tariff/295",))
    ECOM_EXPRESS_DOOR_LOCKER = code(509, "E-com express, door to locker",
        "E-com express, from door to locker.", mode="Дверь-постамат (Д-П)", weight_limit="в зависимости от ограничений конкретного постамата", group="E-com Express", rows=("portal_tariffs#shop_tariff/509",))
    ECOM_EXPRESS_OFFICE_LOCKER = code(510, "E-com express, office to locker",
        "E-com express, from office to locker.", mode="Склад-постамат (С-П)", weight_limit="в зависимости от ограничений конкретного постамата", group="E-com Express", rows=("portal_tariffs#shop_tariff/510",))
    PARCEL_DOOR_LOCKER = code(366, "Parcel, door to locker",
        "Parcel, from door to locker.", mode="Дверь-постамат (Д-П)", weight_limit="до 30 кг", group="Посылка", rows=("portal_tariffs#shop_tariff/366",))
    PARCEL_OFFICE_LOCKER = code(368, "Parcel, office to locker",
        "Parcel, from office to locker.", mode="Склад-постамат (С-П)", weight_limit="до 30 кг", group="Посылка", rows=("portal_tariffs#shop_tariff/368",))
    ECONOMY_PARCEL_OFFICE_LOCKER = code(378, "Economy parcel, office to locker",
        "Economy parcel, from office to locker.", mode="Склад-постамат (С-П)", weight_limit="до 30 кг", group="Экономичная посылка", rows=("portal_tariffs#shop_tariff/378",))
    ECOM_STANDARD_DOOR_DOOR = code(184, "E-com standard, door to door",
        "E-com standard, from door to door.", mode="Дверь-дверь (Д-Д)", group="E-com Standard", rows=("portal_tariffs#shop_tariff/184",))
    ECOM_STANDARD_OFFICE_OFFICE = code(185, "E-com standard, office to office",
        "E-com standard, from office to office.", mode="Склад-склад (С-С)", group="E-com Standard", rows=("portal_tariffs#shop_tariff/185",))
    ECOM_STANDARD_OFFICE_DOOR = code(186, "E-com standard, office to door",
        "E-com standard, from office to door.", mode="Склад-дверь (С-Д)", group="E-com Standard", rows=("portal_tariffs#shop_tariff/186",))
    ECOM_STANDARD_DOOR_OFFICE = code(187, "E-com standard, door to office",
        "E-com standard, from door to office.", mode="Дверь-склад (Д-С)", group="E-com Standard", rows=("portal_tariffs#shop_tariff/187",))
    ECOM_STANDARD_DOOR_LOCKER = code(497, "E-com standard, door to locker",
        "E-com standard, from door to locker.", mode="Дверь-постамат (Д-П)", group="E-com Standard", rows=("portal_tariffs#shop_tariff/497",))
    ECOM_STANDARD_OFFICE_LOCKER = code(498, "E-com standard, office to locker",
        "E-com standard, from office to locker.", mode="Склад-постамат (С-П)", group="E-com Standard", rows=("portal_tariffs#shop_tariff/498",))
    DOCUMENTS_EXPRESS_DOOR_DOOR = code(2261, "Documents express, door to door",
        "Documents express, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Documents Express", rows=("portal_tariffs#shop_tariff/2261",))
    DOCUMENTS_EXPRESS_DOOR_LOCKER = code(2266, "Documents express, door to locker",
        "Documents express, from door to locker.", mode="Дверь-постамат (Д-П)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Documents Express", rows=("portal_tariffs#shop_tariff/2266",))
    DOCUMENTS_EXPRESS_DOOR_OFFICE = code(2262, "Documents express, door to office",
        "Documents express, from door to office.", mode="Дверь-склад (Д-С)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Documents Express", rows=("portal_tariffs#shop_tariff/2262",))
    DOCUMENTS_EXPRESS_OFFICE_DOOR = code(2263, "Documents express, office to door",
        "Documents express, from office to door.", mode="Склад-дверь (С-Д)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Documents Express", rows=("portal_tariffs#shop_tariff/2263",))
    DOCUMENTS_EXPRESS_OFFICE_LOCKER = code(2267, "Documents express, office to locker",
        "Documents express, from office to locker.", mode="Склад-постамат (С-П)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Documents Express", rows=("portal_tariffs#shop_tariff/2267",))
    DOCUMENTS_EXPRESS_OFFICE_OFFICE = code(2264, "Documents express, office to office",
        "Documents express, from office to office.", mode="Склад-склад (С-С)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Documents Express", rows=("portal_tariffs#shop_tariff/2264",))
    ECONOMY_EXPRESS_DOOR_DOOR = code(19, "Economy express, door to door",
        "Economy express, from door to door, no side over 300 cm.", mode="Дверь-дверь (Д-Д)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Экономичный экспресс", rows=("portal_tariffs#shop_tariff/19",))
    ECONOMY_EXPRESS_DOOR_OFFICE = code(2321, "Economy express, door to office",
        "Economy express, from door to office, no side over 300 cm.", mode="Дверь-склад (Д-С)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Экономичный экспресс", rows=("portal_tariffs#shop_tariff/2321",))
    ECONOMY_EXPRESS_OFFICE_DOOR = code(2322, "Economy express, office to door",
        "Economy express, from office to door, no side over 300 cm.", mode="Склад-дверь (С-Д)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Экономичный экспресс", rows=("portal_tariffs#shop_tariff/2322",))
    ECONOMY_EXPRESS_OFFICE_OFFICE = code(2323, "Economy express, office to office",
        "Economy express, from office to office, no side over 300 cm.", mode="Склад-склад (С-С)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Экономичный экспресс", rows=("portal_tariffs#shop_tariff/2323",))
    SAME_DAY_DOOR_DOOR = code(2360, "Same day, door to door",
        "Same day, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="до 25 кг (не более 50 см на одну из сторон)", group="Доставка день в день", rows=("portal_tariffs#shop_tariff/2360",))
    ONE_OFFICE_OFFICE_OFFICE = code(2536, "One office, office to office",
        "One office, from office to office.", mode="Склад-склад (С-С)", weight_limit="до 30 кг", group="Один офис (ИМ)")
    FULFILMENT_PICKUP_OFFICE_OFFICE = code(358,
        "Pick-up from fulfilment, office to office",
        "Pick-up from fulfilment, from office to office.", mode="Склад-склад (С-С)", group="Фулфилмент выдача")
    ECOM_EXPRESS_2_DOOR_DOOR = code(2483, "E-com express, second, door to door",
        "E-com express, second, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="до 500 кг", group="E-com Express.", rows=("portal_tariffs#shop_tariff/2483",))
    ECOM_EXPRESS_2_OFFICE_OFFICE = code(2485, "E-com express, second, office to office",
        "E-com express, second, from office to office.", mode="Склад-склад (С-С)", weight_limit="до 500 кг", group="E-com Express.", rows=("portal_tariffs#shop_tariff/2485",))
    SUPER_EXPRESS_18_DOOR_DOOR = code(3, "Super express until 18:00, door to door",
        "Super express until 18:00, from door to door.", mode="дверь-дверь (Д-Д)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/3",))
    SUPER_EXPRESS_9_DOOR_DOOR = code(57, "Super express until 9:00, door to door",
        "Super express until 9:00, from door to door.", mode="дверь-дверь (Д-Д)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/57",))
    SUPER_EXPRESS_10_DOOR_DOOR = code(58, "Super express until 10:00, door to door",
        "Super express until 10:00, from door to door.", mode="дверь-дверь (Д-Д)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/58",))
    SUPER_EXPRESS_12_DOOR_DOOR = code(59, "Super express until 12:00, door to door",
        "Super express until 12:00, from door to door.", mode="дверь-дверь (Д-Д)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/59",))
    SUPER_EXPRESS_14_DOOR_DOOR = code(60, "Super express until 14:00, door to door",
        "Super express until 14:00, from door to door.", mode="дверь-дверь (Д-Д)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/60",))
    SUPER_EXPRESS_16_DOOR_DOOR = code(61, "Super express until 16:00, door to door",
        "Super express until 16:00, from door to door.", mode="дверь-дверь (Д-Д)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/61",))
    SUPER_EXPRESS_12_DOOR_OFFICE = code(777,
        "Super express until 12:00, door to office",
        "Super express until 12:00, from door to office.", mode="дверь-склад (Д-С)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/777",))
    SUPER_EXPRESS_14_DOOR_OFFICE = code(786,
        "Super express until 14:00, door to office",
        "Super express until 14:00, from door to office.", mode="дверь-склад (Д-С)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/786",))
    SUPER_EXPRESS_16_DOOR_OFFICE = code(795,
        "Super express until 16:00, door to office",
        "Super express until 16:00, from door to office.", mode="дверь-склад (Д-С)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/795",))
    SUPER_EXPRESS_18_DOOR_OFFICE = code(804,
        "Super express until 18:00, door to office",
        "Super express until 18:00, from door to office.", mode="дверь-склад (Д-С)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/804",))
    SUPER_EXPRESS_12_OFFICE_DOOR = code(778,
        "Super express until 12:00, office to door",
        "Super express until 12:00, from office to door.", mode="склад-дверь (С-Д)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/778",))
    SUPER_EXPRESS_14_OFFICE_DOOR = code(787,
        "Super express until 14:00, office to door",
        "Super express until 14:00, from office to door.", mode="склад-дверь (С-Д)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/787",))
    SUPER_EXPRESS_16_OFFICE_DOOR = code(796,
        "Super express until 16:00, office to door",
        "Super express until 16:00, from office to door.", mode="склад-дверь (С-Д)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/796",))
    SUPER_EXPRESS_18_OFFICE_DOOR = code(805,
        "Super express until 18:00, office to door",
        "Super express until 18:00, from office to door.", mode="склад-дверь (С-Д)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/805",))
    SUPER_EXPRESS_12_OFFICE_OFFICE = code(779,
        "Super express until 12:00, office to office",
        "Super express until 12:00, from office to office.", mode="склад-склад (С-С)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/779",))
    SUPER_EXPRESS_14_OFFICE_OFFICE = code(788,
        "Super express until 14:00, office to office",
        "Super express until 14:00, from office to office.", mode="склад-склад (С-С)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/788",))
    SUPER_EXPRESS_16_OFFICE_OFFICE = code(797,
        "Super express until 16:00, office to office",
        "Super express until 16:00, from office to office.", mode="склад-склад (С-С)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/797",))
    SUPER_EXPRESS_18_OFFICE_OFFICE = code(806,
        "Super express until 18:00, office to office",
        "Super express until 18:00, from office to office.", mode="склад-склад (С-С)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/806",))
    SUPER_EXPRESS_18_OFFICE_LOCKER = code(722,
        "Super express until 18:00, office to locker",
        "Super express until 18:00, from office to locker.", mode="склад-постамат (С-П)", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/722",))
    MAIN_LINE_EXPRESS_OFFICE_OFFICE = code(62, "Main line express, office to office",
        "Main line express, from office to office.", mode="склад-склад (С-С)", group="Экономичная доставка", rows=("portal_tariffs#ordinary_tariff/62",))
    MAIN_LINE_EXPRESS_DOOR_DOOR = code(121, "Main line express, door to door",
        "Main line express, from door to door.", mode="дверь-дверь (Д-Д)", group="Экономичная доставка", rows=("portal_tariffs#ordinary_tariff/121",))
    MAIN_LINE_EXPRESS_OFFICE_DOOR = code(122, "Main line express, office to door",
        "Main line express, from office to door.", mode="склад-дверь (С-Д)", group="Экономичная доставка", rows=("portal_tariffs#ordinary_tariff/122",))
    MAIN_LINE_EXPRESS_DOOR_OFFICE = code(123, "Main line express, door to office",
        "Main line express, from door to office.", mode="дверь-склад (Д-С)", group="Экономичная доставка", rows=("portal_tariffs#ordinary_tariff/123",))
    EXPRESS_DOOR_DOOR = code(480, "Express, door to door",
        "Express, from door to door.", mode="дверь-дверь (Д-Д)", group="Экспресс", rows=("portal_tariffs#ordinary_tariff/480",))
    EXPRESS_DOOR_OFFICE = code(481, "Express, door to office",
        "Express, from door to office.", mode="дверь-склад (Д-С)", group="Экспресс", rows=("portal_tariffs#ordinary_tariff/481",))
    EXPRESS_OFFICE_DOOR = code(482, "Express, office to door",
        "Express, from office to door.", mode="склад-дверь (С-Д)", group="Экспресс", rows=("portal_tariffs#ordinary_tariff/482",))
    EXPRESS_OFFICE_OFFICE = code(483, "Express, office to office",
        "Express, from office to office.", mode="склад-склад (С-С)", group="Экспресс", rows=("portal_tariffs#ordinary_tariff/483",))
    EXPRESS_DOOR_LOCKER = code(485, "Express, door to locker",
        "Express, from door to locker.", mode="дверь-постамат (Д-П)", group="Экспресс", rows=("portal_tariffs#ordinary_tariff/485",))
    EXPRESS_OFFICE_LOCKER = code(486, "Express, office to locker",
        "Express, from office to locker.", mode="склад-постамат (С-П)", group="Экспресс", rows=("portal_tariffs#ordinary_tariff/486",))
    EXPRESS_LOCKER_DOOR = code(605, "Express, locker to door",
        "Express, from locker to door.", mode="постамат-дверь (П-Д)", group="Экспресс", rows=("portal_tariffs#ordinary_tariff/605",))
    EXPRESS_LOCKER_OFFICE = code(606, "Express, locker to office",
        "Express, from locker to office.", mode="постамат-склад (П-С)", group="Экспресс", rows=("portal_tariffs#ordinary_tariff/606",))
    EXPRESS_LOCKER_LOCKER = code(607, "Express, locker to locker",
        "Express, from locker to locker.", mode="постамат-постамат (П-П)", group="Экспресс", rows=("portal_tariffs#ordinary_tariff/607",))
    PART_LOAD_DOOR_DOOR = code(748, "Part load, door to door",
        "Part load, from door to door.", mode="дверь-дверь (Д-Д)", weight_limit="от 60 кг до 100.000 кг", group="Сборный груз", rows=("portal_tariffs#ordinary_tariff/748",))
    PART_LOAD_DOOR_OFFICE = code(749, "Part load, door to office",
        "Part load, from door to office.", mode="дверь-склад (Д-С)", weight_limit="от 60 кг до 100.000 кг", group="Сборный груз", rows=("portal_tariffs#ordinary_tariff/749",))
    PART_LOAD_OFFICE_DOOR = code(750, "Part load, office to door",
        "Part load, from office to door.", mode="склад-дверь (С-Д)", weight_limit="от 60 кг до 100.000 кг", group="Сборный груз", rows=("portal_tariffs#ordinary_tariff/750",))
    PART_LOAD_OFFICE_OFFICE = code(751, "Part load, office to office",
        "Part load, from office to office.", mode="склад-склад (С-С)", weight_limit="от 60 кг до 100.000 кг", group="Сборный груз", rows=("portal_tariffs#ordinary_tariff/751",))
    SUPER_EXPRESS_10_00_DOOR_DOOR = code(676,
        "Super express until 10:00, newer, door to door",
        "Super express until 10:00, newer, from door to door.", mode="дверь-дверь", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/676",))
    SUPER_EXPRESS_10_00_DOOR_OFFICE = code(677,
        "Super express until 10:00, newer, door to office",
        "Super express until 10:00, newer, from door to office.", mode="дверь-склад", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/677",))
    SUPER_EXPRESS_10_00_OFFICE_DOOR = code(678,
        "Super express until 10:00, newer, office to door",
        "Super express until 10:00, newer, from office to door.", mode="склад-дверь", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/678",))
    SUPER_EXPRESS_10_00_OFFICE_OFFICE = code(679,
        "Super express until 10:00, newer, office to office",
        "Super express until 10:00, newer, from office to office.", mode="склад-склад", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/679",))
    SUPER_EXPRESS_12_00_DOOR_DOOR = code(686,
        "Super express until 12:00, newer, door to door",
        "Super express until 12:00, newer, from door to door.", mode="дверь-дверь", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/686",))
    SUPER_EXPRESS_12_00_DOOR_OFFICE = code(687,
        "Super express until 12:00, newer, door to office",
        "Super express until 12:00, newer, from door to office.", mode="дверь-склад", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/687",))
    SUPER_EXPRESS_12_00_OFFICE_DOOR = code(688,
        "Super express until 12:00, newer, office to door",
        "Super express until 12:00, newer, from office to door.", mode="склад-дверь", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/688",))
    SUPER_EXPRESS_12_00_OFFICE_OFFICE = code(689,
        "Super express until 12:00, newer, office to office",
        "Super express until 12:00, newer, from office to office.", mode="склад-склад", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/689",))
    SUPER_EXPRESS_14_00_DOOR_DOOR = code(696,
        "Super express until 14:00, newer, door to door",
        "Super express until 14:00, newer, from door to door.", mode="дверь-дверь", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/696",))
    SUPER_EXPRESS_14_00_DOOR_OFFICE = code(697,
        "Super express until 14:00, newer, door to office",
        "Super express until 14:00, newer, from door to office.", mode="дверь-склад", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/697",))
    SUPER_EXPRESS_14_00_OFFICE_DOOR = code(698,
        "Super express until 14:00, newer, office to door",
        "Super express until 14:00, newer, from office to door.", mode="склад-дверь", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/698",))
    SUPER_EXPRESS_14_00_OFFICE_OFFICE = code(699,
        "Super express until 14:00, newer, office to office",
        "Super express until 14:00, newer, from office to office.", mode="склад-склад", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/699",))
    SUPER_EXPRESS_16_00_DOOR_DOOR = code(706,
        "Super express until 16:00, newer, door to door",
        "Super express until 16:00, newer, from door to door.", mode="дверь-дверь", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/706",))
    SUPER_EXPRESS_16_00_DOOR_OFFICE = code(707,
        "Super express until 16:00, newer, door to office",
        "Super express until 16:00, newer, from door to office.", mode="дверь-склад", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/707",))
    SUPER_EXPRESS_16_00_OFFICE_DOOR = code(708,
        "Super express until 16:00, newer, office to door",
        "Super express until 16:00, newer, from office to door.", mode="склад-дверь", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/708",))
    SUPER_EXPRESS_16_00_OFFICE_OFFICE = code(709,
        "Super express until 16:00, newer, office to office",
        "Super express until 16:00, newer, from office to office.", mode="склад-склад", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/709",))
    SUPER_EXPRESS_18_00_DOOR_DOOR = code(716,
        "Super express until 18:00, newer, door to door",
        "Super express until 18:00, newer, from door to door.", mode="дверь-дверь", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/716",))
    SUPER_EXPRESS_18_00_DOOR_OFFICE = code(717,
        "Super express until 18:00, newer, door to office",
        "Super express until 18:00, newer, from door to office.", mode="дверь-склад", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/717",))
    SUPER_EXPRESS_18_00_OFFICE_DOOR = code(718,
        "Super express until 18:00, newer, office to door",
        "Super express until 18:00, newer, from office to door.", mode="склад-дверь", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/718",))
    SUPER_EXPRESS_18_00_OFFICE_OFFICE = code(719,
        "Super express until 18:00, newer, office to office",
        "Super express until 18:00, newer, from office to office.", mode="склад-склад", weight_limit="до 30 кг", group="Срочная доставка", rows=("portal_tariffs#ordinary_tariff/719",))
    CDEK_DOCUMENTS_DOOR_DOOR = code(533, "CDEK documents, door to door",
        "CDEK documents, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="0.5 кг", group="СДЭК документы", rows=("portal_tariffs#ordinary_tariff/533",))
    CDEK_DOCUMENTS_DOOR_OFFICE = code(534, "CDEK documents, door to office",
        "CDEK documents, from door to office.", mode="Дверь-склад (Д-С)", weight_limit="0.5 кг", group="СДЭК документы", rows=("portal_tariffs#ordinary_tariff/534",))
    CDEK_DOCUMENTS_OFFICE_DOOR = code(535, "CDEK documents, office to door",
        "CDEK documents, from office to door.", mode="Склад-дверь (С-Д)", weight_limit="0.5 кг", group="СДЭК документы", rows=("portal_tariffs#ordinary_tariff/535",))
    CDEK_DOCUMENTS_OFFICE_OFFICE = code(536, "CDEK documents, office to office",
        "CDEK documents, from office to office.", mode="Склад-склад (С-С)", weight_limit="0.5 кг", group="СДЭК документы", rows=("portal_tariffs#ordinary_tariff/536",))
    # fmt: on

    @property
    def mode(self) -> str | None:
        """Mode of delivery, as printed."""
        return self._fact(str, "mode")

    @property
    def weight_limit(self) -> str | None:
        """Limit of weight, as printed."""
        return self._fact(str, "weight_limit")

    @property
    def group(self) -> str | None:
        """Service that the tariff is of, as printed."""
        return self._fact(str, "group")


class ShopTariff(IntCode, rows=("portal_tariffs#shop_tariff",)):
    """Tariffs for shops, by number; contracts may have others.

    portal_tariffs#shop_tariff
    """

    # fmt: off
    INTERNATIONAL_EXPRESS_DOCUMENTS_DOOR_DOOR = code(7,
        "International express for documents, door to door",
        "International express for documents, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="до 5 кг", group="Международный экспресс")
    INTERNATIONAL_EXPRESS_CARGO_DOOR_DOOR = code(8,
        "International express for cargo, door to door",
        "International express for cargo, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="до 30 кг", group="Международный экспресс")
    PARCEL_OFFICE_OFFICE = code(136, "Parcel, office to office",
        "Parcel, from office to office.", mode="Склад-склад (С-С)", weight_limit="до 50 кг", group="Посылка")
    PARCEL_OFFICE_DOOR = code(137, "Parcel, office to door",
        "Parcel, from office to door.", mode="Склад-дверь (С-Д)", weight_limit="до 50 кг", group="Посылка")
    PARCEL_DOOR_OFFICE = code(138, "Parcel, door to office",
        "Parcel, from door to office.", mode="Дверь-склад (Д-С)", weight_limit="до 50 кг", group="Посылка")
    PARCEL_DOOR_DOOR = code(139, "Parcel, door to door",
        "Parcel, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="до 50 кг", group="Посылка")
    ECONOMY_PARCEL_DOOR_DOOR = code(231, "Economy parcel, door to door",
        "Economy parcel, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="до 50 кг", group="Экономичная посылка")
    ECONOMY_PARCEL_DOOR_OFFICE = code(232, "Economy parcel, door to office",
        "Economy parcel, from door to office.", mode="Дверь-склад (Д-С)", weight_limit="до 50 кг", group="Экономичная посылка")
    ECONOMY_PARCEL_OFFICE_DOOR = code(233, "Economy parcel, office to door",
        "Economy parcel, from office to door.", mode="Склад-дверь (С-Д)", weight_limit="до 50 кг", group="Экономичная посылка")
    ECONOMY_PARCEL_OFFICE_OFFICE = code(234, "Economy parcel, office to office",
        "Economy parcel, from office to office.", mode="Склад-склад (С-С)", weight_limit="до 50 кг", group="Экономичная посылка")
    ECOM_EXPRESS_OFFICE_OFFICE = code(291, "E-com express, office to office",
        "E-com express, from office to office.", mode="Склад-склад (С-С)", weight_limit="до 500 кг", group="E-com Express")
    ECOM_EXPRESS_DOOR_DOOR = code(293, "E-com express, door to door",
        "E-com express, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="до 500 кг", group="E-com Express")
    ECOM_EXPRESS_OFFICE_DOOR = code(294, "E-com express, office to door",
        "E-com express, from office to door.", mode="Склад-дверь (С-Д)", weight_limit="до 500 кг", group="E-com Express")
    ECOM_EXPRESS_DOOR_OFFICE = code(295, "E-com express, door to office",
        "E-com express, from door to office.", mode="Дверь-склад (Д-С)", weight_limit="до 500 кг", group="E-com Express")
    ECOM_EXPRESS_DOOR_LOCKER = code(509, "E-com express, door to locker",
        "E-com express, from door to locker.", mode="Дверь-постамат (Д-П)", weight_limit="в зависимости от ограничений конкретного постамата", group="E-com Express")
    ECOM_EXPRESS_OFFICE_LOCKER = code(510, "E-com express, office to locker",
        "E-com express, from office to locker.", mode="Склад-постамат (С-П)", weight_limit="в зависимости от ограничений конкретного постамата", group="E-com Express")
    PARCEL_DOOR_LOCKER = code(366, "Parcel, door to locker",
        "Parcel, from door to locker.", mode="Дверь-постамат (Д-П)", weight_limit="до 30 кг", group="Посылка")
    PARCEL_OFFICE_LOCKER = code(368, "Parcel, office to locker",
        "Parcel, from office to locker.", mode="Склад-постамат (С-П)", weight_limit="до 30 кг", group="Посылка")
    ECONOMY_PARCEL_OFFICE_LOCKER = code(378, "Economy parcel, office to locker",
        "Economy parcel, from office to locker.", mode="Склад-постамат (С-П)", weight_limit="до 30 кг", group="Экономичная посылка")
    ECOM_STANDARD_DOOR_DOOR = code(184, "E-com standard, door to door",
        "E-com standard, from door to door.", mode="Дверь-дверь (Д-Д)", group="E-com Standard")
    ECOM_STANDARD_OFFICE_OFFICE = code(185, "E-com standard, office to office",
        "E-com standard, from office to office.", mode="Склад-склад (С-С)", group="E-com Standard")
    ECOM_STANDARD_OFFICE_DOOR = code(186, "E-com standard, office to door",
        "E-com standard, from office to door.", mode="Склад-дверь (С-Д)", group="E-com Standard")
    ECOM_STANDARD_DOOR_OFFICE = code(187, "E-com standard, door to office",
        "E-com standard, from door to office.", mode="Дверь-склад (Д-С)", group="E-com Standard")
    ECOM_STANDARD_DOOR_LOCKER = code(497, "E-com standard, door to locker",
        "E-com standard, from door to locker.", mode="Дверь-постамат (Д-П)", group="E-com Standard")
    ECOM_STANDARD_OFFICE_LOCKER = code(498, "E-com standard, office to locker",
        "E-com standard, from office to locker.", mode="Склад-постамат (С-П)", group="E-com Standard")
    DOCUMENTS_EXPRESS_DOOR_DOOR = code(2261, "Documents express, door to door",
        "Documents express, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Documents Express")
    DOCUMENTS_EXPRESS_DOOR_LOCKER = code(2266, "Documents express, door to locker",
        "Documents express, from door to locker.", mode="Дверь-постамат (Д-П)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Documents Express")
    DOCUMENTS_EXPRESS_DOOR_OFFICE = code(2262, "Documents express, door to office",
        "Documents express, from door to office.", mode="Дверь-склад (Д-С)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Documents Express")
    DOCUMENTS_EXPRESS_OFFICE_DOOR = code(2263, "Documents express, office to door",
        "Documents express, from office to door.", mode="Склад-дверь (С-Д)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Documents Express")
    DOCUMENTS_EXPRESS_OFFICE_LOCKER = code(2267, "Documents express, office to locker",
        "Documents express, from office to locker.", mode="Склад-постамат (С-П)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Documents Express")
    DOCUMENTS_EXPRESS_OFFICE_OFFICE = code(2264, "Documents express, office to office",
        "Documents express, from office to office.", mode="Склад-склад (С-С)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Documents Express")
    ECONOMY_EXPRESS_DOOR_DOOR = code(19, "Economy express, door to door",
        "Economy express, from door to door, no side over 300 cm.", mode="Дверь-дверь (Д-Д)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Экономичный экспресс")
    ECONOMY_EXPRESS_DOOR_OFFICE = code(2321, "Economy express, door to office",
        "Economy express, from door to office, no side over 300 cm.", mode="Дверь-склад (Д-С)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Экономичный экспресс")
    ECONOMY_EXPRESS_OFFICE_DOOR = code(2322, "Economy express, office to door",
        "Economy express, from office to door, no side over 300 cm.", mode="Склад-дверь (С-Д)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Экономичный экспресс")
    ECONOMY_EXPRESS_OFFICE_OFFICE = code(2323, "Economy express, office to office",
        "Economy express, from office to office, no side over 300 cm.", mode="Склад-склад (С-С)", weight_limit="Индивидуальные ограничения в зависимости от направления", group="Экономичный экспресс")
    SAME_DAY_DOOR_DOOR = code(2360, "Same day, door to door",
        "Same day, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="до 25 кг (не более 50 см на одну из сторон)", group="Доставка день в день")
    ONE_OFFICE_OFFICE_OFFICE = code(2536, "One office, office to office",
        "One office, from office to office.", mode="Склад-склад (С-С)", weight_limit="до 30 кг", group="Один офис (ИМ)")
    FULFILMENT_PICKUP_OFFICE_OFFICE = code(358,
        "Pick-up from fulfilment, office to office",
        "Pick-up from fulfilment, from office to office.", mode="Склад-склад (С-С)", group="Фулфилмент выдача")
    ECOM_EXPRESS_2_DOOR_DOOR = code(2483, "E-com express, second, door to door",
        "E-com express, second, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="до 500 кг", group="E-com Express.")
    ECOM_EXPRESS_2_OFFICE_OFFICE = code(2485, "E-com express, second, office to office",
        "E-com express, second, from office to office.", mode="Склад-склад (С-С)", weight_limit="до 500 кг", group="E-com Express.")
    # fmt: on

    @property
    def mode(self) -> str | None:
        """Mode of delivery, as printed."""
        return self._fact(str, "mode")

    @property
    def weight_limit(self) -> str | None:
        """Limit of weight, as printed."""
        return self._fact(str, "weight_limit")

    @property
    def group(self) -> str | None:
        """Service that the tariff is of, as printed."""
        return self._fact(str, "group")


class OrdinaryTariff(IntCode, rows=("portal_tariffs#ordinary_tariff",)):
    """Tariffs for anybody, by number; contracts may have others.

    portal_tariffs#ordinary_tariff
    """

    # fmt: off
    SUPER_EXPRESS_18_DOOR_DOOR = code(3, "Super express until 18:00, door to door",
        "Super express until 18:00, from door to door.", mode="дверь-дверь (Д-Д)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_9_DOOR_DOOR = code(57, "Super express until 9:00, door to door",
        "Super express until 9:00, from door to door.", mode="дверь-дверь (Д-Д)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_10_DOOR_DOOR = code(58, "Super express until 10:00, door to door",
        "Super express until 10:00, from door to door.", mode="дверь-дверь (Д-Д)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_12_DOOR_DOOR = code(59, "Super express until 12:00, door to door",
        "Super express until 12:00, from door to door.", mode="дверь-дверь (Д-Д)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_14_DOOR_DOOR = code(60, "Super express until 14:00, door to door",
        "Super express until 14:00, from door to door.", mode="дверь-дверь (Д-Д)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_16_DOOR_DOOR = code(61, "Super express until 16:00, door to door",
        "Super express until 16:00, from door to door.", mode="дверь-дверь (Д-Д)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_12_DOOR_OFFICE = code(777,
        "Super express until 12:00, door to office",
        "Super express until 12:00, from door to office.", mode="дверь-склад (Д-С)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_14_DOOR_OFFICE = code(786,
        "Super express until 14:00, door to office",
        "Super express until 14:00, from door to office.", mode="дверь-склад (Д-С)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_16_DOOR_OFFICE = code(795,
        "Super express until 16:00, door to office",
        "Super express until 16:00, from door to office.", mode="дверь-склад (Д-С)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_18_DOOR_OFFICE = code(804,
        "Super express until 18:00, door to office",
        "Super express until 18:00, from door to office.", mode="дверь-склад (Д-С)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_12_OFFICE_DOOR = code(778,
        "Super express until 12:00, office to door",
        "Super express until 12:00, from office to door.", mode="склад-дверь (С-Д)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_14_OFFICE_DOOR = code(787,
        "Super express until 14:00, office to door",
        "Super express until 14:00, from office to door.", mode="склад-дверь (С-Д)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_16_OFFICE_DOOR = code(796,
        "Super express until 16:00, office to door",
        "Super express until 16:00, from office to door.", mode="склад-дверь (С-Д)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_18_OFFICE_DOOR = code(805,
        "Super express until 18:00, office to door",
        "Super express until 18:00, from office to door.", mode="склад-дверь (С-Д)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_12_OFFICE_OFFICE = code(779,
        "Super express until 12:00, office to office",
        "Super express until 12:00, from office to office.", mode="склад-склад (С-С)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_14_OFFICE_OFFICE = code(788,
        "Super express until 14:00, office to office",
        "Super express until 14:00, from office to office.", mode="склад-склад (С-С)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_16_OFFICE_OFFICE = code(797,
        "Super express until 16:00, office to office",
        "Super express until 16:00, from office to office.", mode="склад-склад (С-С)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_18_OFFICE_OFFICE = code(806,
        "Super express until 18:00, office to office",
        "Super express until 18:00, from office to office.", mode="склад-склад (С-С)", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_18_OFFICE_LOCKER = code(722,
        "Super express until 18:00, office to locker",
        "Super express until 18:00, from office to locker.", mode="склад-постамат (С-П)", weight_limit="до 30 кг", group="Срочная доставка")
    MAIN_LINE_EXPRESS_OFFICE_OFFICE = code(62, "Main line express, office to office",
        "Main line express, from office to office.", mode="склад-склад (С-С)", group="Экономичная доставка")
    MAIN_LINE_EXPRESS_DOOR_DOOR = code(121, "Main line express, door to door",
        "Main line express, from door to door.", mode="дверь-дверь (Д-Д)", group="Экономичная доставка")
    MAIN_LINE_EXPRESS_OFFICE_DOOR = code(122, "Main line express, office to door",
        "Main line express, from office to door.", mode="склад-дверь (С-Д)", group="Экономичная доставка")
    MAIN_LINE_EXPRESS_DOOR_OFFICE = code(123, "Main line express, door to office",
        "Main line express, from door to office.", mode="дверь-склад (Д-С)", group="Экономичная доставка")
    EXPRESS_DOOR_DOOR = code(480, "Express, door to door",
        "Express, from door to door.", mode="дверь-дверь (Д-Д)", group="Экспресс")
    EXPRESS_DOOR_OFFICE = code(481, "Express, door to office",
        "Express, from door to office.", mode="дверь-склад (Д-С)", group="Экспресс")
    EXPRESS_OFFICE_DOOR = code(482, "Express, office to door",
        "Express, from office to door.", mode="склад-дверь (С-Д)", group="Экспресс")
    EXPRESS_OFFICE_OFFICE = code(483, "Express, office to office",
        "Express, from office to office.", mode="склад-склад (С-С)", group="Экспресс")
    EXPRESS_DOOR_LOCKER = code(485, "Express, door to locker",
        "Express, from door to locker.", mode="дверь-постамат (Д-П)", group="Экспресс")
    EXPRESS_OFFICE_LOCKER = code(486, "Express, office to locker",
        "Express, from office to locker.", mode="склад-постамат (С-П)", group="Экспресс")
    EXPRESS_LOCKER_DOOR = code(605, "Express, locker to door",
        "Express, from locker to door.", mode="постамат-дверь (П-Д)", group="Экспресс")
    EXPRESS_LOCKER_OFFICE = code(606, "Express, locker to office",
        "Express, from locker to office.", mode="постамат-склад (П-С)", group="Экспресс")
    EXPRESS_LOCKER_LOCKER = code(607, "Express, locker to locker",
        "Express, from locker to locker.", mode="постамат-постамат (П-П)", group="Экспресс")
    PART_LOAD_DOOR_DOOR = code(748, "Part load, door to door",
        "Part load, from door to door.", mode="дверь-дверь (Д-Д)", weight_limit="от 60 кг до 100.000 кг", group="Сборный груз")
    PART_LOAD_DOOR_OFFICE = code(749, "Part load, door to office",
        "Part load, from door to office.", mode="дверь-склад (Д-С)", weight_limit="от 60 кг до 100.000 кг", group="Сборный груз")
    PART_LOAD_OFFICE_DOOR = code(750, "Part load, office to door",
        "Part load, from office to door.", mode="склад-дверь (С-Д)", weight_limit="от 60 кг до 100.000 кг", group="Сборный груз")
    PART_LOAD_OFFICE_OFFICE = code(751, "Part load, office to office",
        "Part load, from office to office.", mode="склад-склад (С-С)", weight_limit="от 60 кг до 100.000 кг", group="Сборный груз")
    SUPER_EXPRESS_10_00_DOOR_DOOR = code(676,
        "Super express until 10:00, newer, door to door",
        "Super express until 10:00, newer, from door to door.", mode="дверь-дверь", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_10_00_DOOR_OFFICE = code(677,
        "Super express until 10:00, newer, door to office",
        "Super express until 10:00, newer, from door to office.", mode="дверь-склад", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_10_00_OFFICE_DOOR = code(678,
        "Super express until 10:00, newer, office to door",
        "Super express until 10:00, newer, from office to door.", mode="склад-дверь", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_10_00_OFFICE_OFFICE = code(679,
        "Super express until 10:00, newer, office to office",
        "Super express until 10:00, newer, from office to office.", mode="склад-склад", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_12_00_DOOR_DOOR = code(686,
        "Super express until 12:00, newer, door to door",
        "Super express until 12:00, newer, from door to door.", mode="дверь-дверь", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_12_00_DOOR_OFFICE = code(687,
        "Super express until 12:00, newer, door to office",
        "Super express until 12:00, newer, from door to office.", mode="дверь-склад", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_12_00_OFFICE_DOOR = code(688,
        "Super express until 12:00, newer, office to door",
        "Super express until 12:00, newer, from office to door.", mode="склад-дверь", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_12_00_OFFICE_OFFICE = code(689,
        "Super express until 12:00, newer, office to office",
        "Super express until 12:00, newer, from office to office.", mode="склад-склад", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_14_00_DOOR_DOOR = code(696,
        "Super express until 14:00, newer, door to door",
        "Super express until 14:00, newer, from door to door.", mode="дверь-дверь", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_14_00_DOOR_OFFICE = code(697,
        "Super express until 14:00, newer, door to office",
        "Super express until 14:00, newer, from door to office.", mode="дверь-склад", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_14_00_OFFICE_DOOR = code(698,
        "Super express until 14:00, newer, office to door",
        "Super express until 14:00, newer, from office to door.", mode="склад-дверь", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_14_00_OFFICE_OFFICE = code(699,
        "Super express until 14:00, newer, office to office",
        "Super express until 14:00, newer, from office to office.", mode="склад-склад", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_16_00_DOOR_DOOR = code(706,
        "Super express until 16:00, newer, door to door",
        "Super express until 16:00, newer, from door to door.", mode="дверь-дверь", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_16_00_DOOR_OFFICE = code(707,
        "Super express until 16:00, newer, door to office",
        "Super express until 16:00, newer, from door to office.", mode="дверь-склад", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_16_00_OFFICE_DOOR = code(708,
        "Super express until 16:00, newer, office to door",
        "Super express until 16:00, newer, from office to door.", mode="склад-дверь", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_16_00_OFFICE_OFFICE = code(709,
        "Super express until 16:00, newer, office to office",
        "Super express until 16:00, newer, from office to office.", mode="склад-склад", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_18_00_DOOR_DOOR = code(716,
        "Super express until 18:00, newer, door to door",
        "Super express until 18:00, newer, from door to door.", mode="дверь-дверь", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_18_00_DOOR_OFFICE = code(717,
        "Super express until 18:00, newer, door to office",
        "Super express until 18:00, newer, from door to office.", mode="дверь-склад", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_18_00_OFFICE_DOOR = code(718,
        "Super express until 18:00, newer, office to door",
        "Super express until 18:00, newer, from office to door.", mode="склад-дверь", weight_limit="до 30 кг", group="Срочная доставка")
    SUPER_EXPRESS_18_00_OFFICE_OFFICE = code(719,
        "Super express until 18:00, newer, office to office",
        "Super express until 18:00, newer, from office to office.", mode="склад-склад", weight_limit="до 30 кг", group="Срочная доставка")
    CDEK_DOCUMENTS_DOOR_DOOR = code(533, "CDEK documents, door to door",
        "CDEK documents, from door to door.", mode="Дверь-дверь (Д-Д)", weight_limit="0.5 кг", group="СДЭК документы")
    CDEK_DOCUMENTS_DOOR_OFFICE = code(534, "CDEK documents, door to office",
        "CDEK documents, from door to office.", mode="Дверь-склад (Д-С)", weight_limit="0.5 кг", group="СДЭК документы")
    CDEK_DOCUMENTS_OFFICE_DOOR = code(535, "CDEK documents, office to door",
        "CDEK documents, from office to door.", mode="Склад-дверь (С-Д)", weight_limit="0.5 кг", group="СДЭК документы")
    CDEK_DOCUMENTS_OFFICE_OFFICE = code(536, "CDEK documents, office to office",
        "CDEK documents, from office to office.", mode="Склад-склад (С-С)", weight_limit="0.5 кг", group="СДЭК документы")
    ONE_OFFICE_OFFICE_OFFICE = code(2536, "One office, office to office",
        "One office, from office to office.", mode="Склад-склад (С-С)", weight_limit="до 30 кг", group="Один офис (ИМ)")
    FULFILMENT_PICKUP_OFFICE_OFFICE = code(358,
        "Pick-up from fulfilment, office to office",
        "Pick-up from fulfilment, from office to office.", mode="Склад-склад (С-С)", group="Фулфилмент выдача")
    # fmt: on

    @property
    def mode(self) -> str | None:
        """Mode of delivery, as printed."""
        return self._fact(str, "mode")

    @property
    def weight_limit(self) -> str | None:
        """Limit of weight, as printed."""
        return self._fact(str, "weight_limit")

    @property
    def group(self) -> str | None:
        """Service that the tariff is of, as printed."""
        return self._fact(str, "group")


class AdditionalService(Code, rows=("portal_services#service",)):
    """Additional services; contracts may have others.

    portal_services#service
    """

    # fmt: off
    INSURANCE = code("INSURANCE", "Insurance",
        "Insures the parcel for its declared value; a shop's order has it anyway.")
    TAKE_SENDER = code("TAKE_SENDER", "Collection in the sender's city",
        "A courier brings the parcel to an office; for part loads.")
    DELIV_RECEIVER = code("DELIV_RECEIVER", "Delivery in the recipient's city",
        "A courier brings the parcel from the office; for part loads.")
    TRYING_ON = code("TRYING_ON", "Trying on",
        "The recipient may try clothes and shoes on.")
    PART_DELIV = code("PART_DELIV", "Partial delivery",
        "The recipient may take a part of the goods.")
    DANGER_CARGO = code("DANGER_CARGO", "Dangerous cargo",
        "The parcel may hold dangerous goods.")
    SMS = code("SMS", "Notice of the delivery",
        "The sender gets a text message once the parcel is handed over.")
    THERMAL_MODE = code("THERMAL_MODE", "Kept warm",
        "The parcel is kept warm on the way, between some cities.")
    COURIER_PACKAGE_A2 = code("COURIER_PACKAGE_A2", "Courier bag A2",
        "A bag of size A2.")
    PACKAGE_A_2_LIGHT_EXPRESS = code("PACKAGE_A_2_LIGHT_EXPRESS", "Light bag A2",
        "A white bag of size A2; the parameter is how many.")
    PACKAGE_A_3_LIGHT_EXPRESS = code("PACKAGE_A_3_LIGHT_EXPRESS", "Light bag A3",
        "A white bag of size A3; the parameter is how many.")
    PACKAGE_A_4_LIGHT_EXPRESS = code("PACKAGE_A_4_LIGHT_EXPRESS", "Light bag A4",
        "A white bag of size A4; the parameter is how many.")
    PACKAGE_A_5_LIGHT_EXPRESS = code("PACKAGE_A_5_LIGHT_EXPRESS", "Light bag A5",
        "A white bag of size A5; the parameter is how many.")
    NOTIFY_ORDER_CREATED = code("NOTIFY_ORDER_CREATED", "Notice of the order",
        "The recipient gets a text message once the order is created.")
    NOTIFY_ORDER_DELIVERY = code("NOTIFY_ORDER_DELIVERY", "Notice of the departure",
        "The recipient gets a text message once the parcel is taken in.")
    CARTON_BOX_XS = code("CARTON_BOX_XS", "Box XS, 0.5 kg",
        "A box of 17 by 12 by 9 cm for 0.5 kg; the parameter is how many.")
    CARTON_BOX_S_2_KILOS = code("CARTON_BOX_S_2_KILOS", "Box S, 2 kg",
        "A box of 23 by 19 by 10 cm for 2 kg; the parameter is how many.")
    CARTON_BOX_M = code("CARTON_BOX_M", "Box M, 5 kg",
        "A box of 33 by 25 by 15 cm for 5 kg; the parameter is how many.")
    CARTON_BOX_2KG = code("CARTON_BOX_2KG", "Box, 2 kg",
        "A box of 34 by 24 by 10 cm for 2 kg; the parameter is how many.")
    CARTON_BOX_3KG = code("CARTON_BOX_3KG", "Box, 3 kg",
        "A box of 24 by 24 by 21 cm for 3 kg; the parameter is how many.")
    CARTON_BOX_5KG = code("CARTON_BOX_5KG", "Box, 5 kg",
        "A box of 40 by 24 by 21 cm for 5 kg; the parameter is how many.")
    CARTON_BOX_10KG = code("CARTON_BOX_10KG", "Box, 10 kg",
        "A box of 40 by 35 by 28 cm for 10 kg; the parameter is how many.")
    CARTON_BOX_L_12_KILOS = code("CARTON_BOX_L_12_KILOS", "Box, 12 kg",
        "A box of 31 by 25 by 38 cm for 12 kg; the parameter is how many.")
    CARTON_BOX_XL_18_KILOS = code("CARTON_BOX_XL_18_KILOS", "Box, 18 kg",
        "A box of 60 by 35 by 30 cm for 18 kg; the parameter is how many.")
    CARTON_BOX_20KG = code("CARTON_BOX_20KG", "Box, 20 kg",
        "A box of 47 by 40 by 43 cm for 20 kg; the parameter is how many.")
    CARTON_BOX_30KG = code("CARTON_BOX_30KG", "Box, 30 kg",
        "A box of 69 by 39 by 42 cm for 30 kg; the parameter is how many.")
    BUBBLE_WRAP = code("BUBBLE_WRAP", "Bubble wrap",
        "Bubble wrap around the goods; the parameter is how many metres.")
    WASTE_PAPER = code("WASTE_PAPER", "Wrapping paper",
        "Recycled paper around the goods; the parameter is how many metres.")
    CARTON_FILLER = code("CARTON_FILLER", "Cardboard filler",
        "Pressed cardboard of 55 by 14 by 2.3 cm; the parameter is how many.")
    XL_BOX_INNER_CRATE = code("XL_BOX_INNER_CRATE", "Inner crate of the XL box",
        "A cardboard frame within the XL box.")
    INNER_CRATE_20_KG_BOX = code("20_KG_BOX_INNER_CRATE",
        "Inner crate of the 20 kg box", "A cardboard frame within the box for 20 kg.")
    INNER_CRATE_30_KG_BOX = code("30_KG_BOX_INNER_CRATE",
        "Inner crate of the 30 kg box", "A cardboard frame within the box for 30 kg.")
    BAN_ATTACHMENT_INSPECTION = code("BAN_ATTACHMENT_INSPECTION", "No inspection",
        "The recipient may not look into the parcel before paying.")
    GET_UP_FLOOR_BY_HAND = code("GET_UP_FLOOR_BY_HAND", "Up by the stairs",
        "Heavy goods are carried up; the parameter is how many floors.")
    DESCENT_FROM_THE_FLOOR = code("DESCENT_FROM_THE_FLOOR", "Down by the stairs",
        "Heavy goods are carried down; the parameter is how many floors.")
    GET_UP_FLOOR_BY_ELEVATOR = code("GET_UP_FLOOR_BY_ELEVATOR", "Up by the lift",
        "Heavy goods are taken up by a lift.")
    ADULT_GOODS = code("ADULT_GOODS", "For adults",
        "The age of the recipient is checked; the contract must allow for it.")
    LOADING_OPERATIONS_AT_THE_SENDER = code("LOADING_OPERATIONS_AT_THE_SENDER",
        "Loading at the sender", "Loading at the sender's address, for some tariffs.")
    LOAD_THE_OPERATION_AT_THE_RECIPIENT = code("LOAD_THE_OPERATION_AT_THE_RECIPIENT",
        "Unloading at the recipient",
        "Unloading at the recipient's address, for pieces of at most 80 kg.")
    GREEN_ENVELOPE_CDEK = code("GREEN_ENVELOPE_CDEK", "Envelope A4",
        "A green cardboard envelope of size A4.")
    COURIER_SERVICE = code("COURIER_SERVICE", "Courier for hire",
        "A courier for hire at the sender.")
    CUSTOMS_CLEARANCE = code("CUSTOMS_CLEARANCE", "Customs clearance",
        "Customs clearance of international cargo between companies.")
    ANOTHER = code("ANOTHER", "Other", "Charged by CDEK's staff; cannot be ordered.")
    SMS_NOTIFICATIONS_FOR_THE_RECIPIENT = code("SMS_NOTIFICATIONS_FOR_THE_RECIPIENT",
        "Notice of the arrival",
        "The recipient of a shop's order gets a text message once it has arrived.")
    SMS_NOTIFICATIONS_FOR_EXPIRATION_DATE = code("SMS_NOTIFICATIONS_FOR_EXPIRATION_DATE",
        "Notice of the end of storage",
        "The recipient of a shop's order gets a text message before its storage is over.")
    EXP_REGIST_WITH_DOC = code("EXP_REGIST_WITH_DOC", "Export clearance with papers",
        "Export clearance for a full set of papers.")
    EXP_REGIST_WITHOUT_DOC = code("EXP_REGIST_WITHOUT_DOC",
        "Export clearance without papers",
        "Export clearance where there are no papers.")
    EXP_REGIST = code("EXP_REGIST", "Export clearance", "Export clearance.")
    CUSTOM_CLEARENCE_FOR_LAST_MILE_B2B_200 = code("CUSTOM_CLEARENCE_FOR_LAST_MILE_B2B_200",
        "Last mile clearance, up to 200",
        "Clearance for the last mile between companies, up to 200.")
    CUSTOMS_CLEARANCE_FOR_THE_LAST_MILE = code("CUSTOMS_CLEARANCE_FOR_THE_LAST_MILE",
        "Last mile clearance", "Clearance for the last mile.")
    CUSTOM_CLEARENCE_FOR_LAST_MILE_B2B_200469 = code("CUSTOM_CLEARENCE_FOR_LAST_MILE_B2B_200469",
        "Last mile clearance, from 200 on",
        "Clearance for the last mile between companies, from 200 on.")
    CUSTOM_CLEARENCE_FOR_B2B_1000_EXPORT = code("CUSTOM_CLEARENCE_FOR_B2B_1000_EXPORT",
        "Export clearance, from 1000 on",
        "Clearance of exports between companies, from 1000 on.")
    CUSTOM_CLEARENCE_FOR_B2B_200_IMPORT = code("CUSTOM_CLEARENCE_FOR_B2B_200_IMPORT",
        "Import clearance, from 200 on",
        "Clearance of imports between companies, from 200 on.")
    SELF_CLEARING_CUSTOMS_FOR_B2B_EXPORT = code("SELF_CLEARING_CUSTOMS_FOR_B2B_EXPORT",
        "Own export clearance", "The companies clear their exports themselves.")
    SELF_CLEARING_CUSTOMS_FOR_B2B_IMPORT = code("SELF_CLEARING_CUSTOMS_FOR_B2B_IMPORT",
        "Own import clearance", "The companies clear their imports themselves.")
    PHOTO_OF_DOCUMENTS = code("PHOTO_OF_DOCUMENTS", "Photographs of documents",
        "Documents or goods are photographed at the delivery; the parameter is the project's code.")
    BOX_LINER_FOR_1_BOTTLE_UNIVERSAL = code("BOX_LINER_FOR_1_BOTTLE_UNIVERSAL",
        "Liner for a bottle", "A liner for one bottle of at most 1 l.")
    BOX_FOR_1_BOTTLE_3KG15X14X38CM = code("BOX_FOR_1_BOTTLE_3KG15X14X38CM",
        "Box for a bottle", "A box of 15 by 14 by 38 cm for one bottle and 3 kg.")
    DOCUMENT_BOX_6KG36X29X7CM = code("DOCUMENT_BOX_6KG36X29X7CM",
        "Box for documents, 6 kg", "A box of 36 by 29 by 7 cm for 6 kg.")
    BOX_LIGHT_3KILOS35X25X12CM = code("BOX_LIGHT_3KILOS35X25X12CM", "Light box, 3 kg",
        "A box of 35 by 25 by 12 cm for 3 kg.")
    BOX_LIGHT_8KILOS60X40X40CM = code("BOX_LIGHT_8KILOS60X40X40CM", "Light box, 8 kg",
        "A box of 60 by 40 by 40 cm for 8 kg.")
    # fmt: on


class ChargedService(Code, rows=("portal_services#charged_service",)):
    """Services that are charged and cannot be ordered.

    portal_services#charged_service
    """

    # fmt: off
    AGENT_FEE = code("42", "Agent's commission",
        "Added to an order by itself; cannot be ordered.", dobavlenie_v_zakaze="Не подключается через интеграцию")
    PENALTY = code("20", "Penalty",
        "Charged later on; cannot be ordered.", dobavlenie_v_zakaze="Не подключается через интеграцию")
    # fmt: on

    @property
    def dobavlenie_v_zakaze(self) -> str | None:
        """How it gets into an order, as printed."""
        return self._fact(str, "dobavlenie_v_zakaze")


class CurrencyNumber(IntCode, rows=("portal_currencies#currency_number",)):
    """Currencies by number, as the calculator takes them.

    portal_currencies#currency_number
    """

    # fmt: off
    RUB = code(1, "Russian rouble", "Russian rouble, RUB.", twin="RUB")
    KZT = code(2, "Tenge", "Tenge of Kazakhstan, KZT.", twin="KZT")
    USD = code(3, "US dollar", "US dollar, USD.", twin="USD")
    EUR = code(4, "Euro", "Euro, EUR.", twin="EUR")
    GBP = code(5, "Pound sterling", "Pound sterling, GBP.", twin="GBP")
    CNY = code(6, "Yuan", "Yuan of China, CNY.", twin="CNY")
    BYR = code(7, "Belarusian rouble", "Belarusian rouble, printed as BYR.", twin="BYR")
    UAH = code(8, "Hryvnia", "Hryvnia of Ukraine, UAH.", twin="UAH")
    KGS = code(9, "Kyrgyz som", "Som of Kyrgyzstan, KGS.", twin="KGS")
    AMD = code(10, "Armenian dram", "Dram of Armenia, AMD.", twin="AMD")
    TRY = code(11, "Turkish lira", "Turkish lira, TRY.", twin="TRY")
    THB = code(12, "Baht", "Baht of Thailand, THB.", twin="THB")
    KRW = code(13, "Won", "Won of South Korea, KRW.", twin="KRW")
    AED = code(14, "Dirham", "Dirham of the Emirates, AED.", twin="AED")
    UZS = code(15, "Uzbek sum", "Sum of Uzbekistan, UZS.", twin="UZS")
    MNT = code(16, "Tugrik", "Tugrik of Mongolia, MNT.", twin="MNT")
    PLN = code(17, "Zloty", "Zloty of Poland, PLN.", twin="PLN")
    AZN = code(18, "Manat", "Manat of Azerbaijan, AZN.", twin="AZN")
    GEL = code(19, "Lari", "Lari of Georgia, GEL.", twin="GEL")
    JPY = code(55, "Yen", "Yen of Japan, JPY.", twin="JPY")
    VND = code(704, "Dong", "Dong of Vietnam, VND.", twin="VND")
    # fmt: on

    @property
    def twin(self) -> Currency | None:
        """The same as a code of Currency; None where it has none."""
        return self._fact(Currency, "twin")


class Currency(Code, rows=("portal_currencies#currency",)):
    """Currencies by their letters.

    portal_currencies#currency
    """

    # fmt: off
    RUB = code("RUB", "Russian rouble", "Russian rouble, RUB.", twin=1)
    KZT = code("KZT", "Tenge", "Tenge of Kazakhstan, KZT.", twin=2)
    USD = code("USD", "US dollar", "US dollar, USD.", twin=3)
    EUR = code("EUR", "Euro", "Euro, EUR.", twin=4)
    GBP = code("GBP", "Pound sterling", "Pound sterling, GBP.", twin=5)
    CNY = code("CNY", "Yuan", "Yuan of China, CNY.", twin=6)
    BYR = code("BYR", "Belarusian rouble", "Belarusian rouble, printed as BYR.", twin=7)
    UAH = code("UAH", "Hryvnia", "Hryvnia of Ukraine, UAH.", twin=8)
    KGS = code("KGS", "Kyrgyz som", "Som of Kyrgyzstan, KGS.", twin=9)
    AMD = code("AMD", "Armenian dram", "Dram of Armenia, AMD.", twin=10)
    TRY = code("TRY", "Turkish lira", "Turkish lira, TRY.", twin=11)
    THB = code("THB", "Baht", "Baht of Thailand, THB.", twin=12)
    KRW = code("KRW", "Won", "Won of South Korea, KRW.", twin=13)
    AED = code("AED", "Dirham", "Dirham of the Emirates, AED.", twin=14)
    UZS = code("UZS", "Uzbek sum", "Sum of Uzbekistan, UZS.", twin=15)
    MNT = code("MNT", "Tugrik", "Tugrik of Mongolia, MNT.", twin=16)
    PLN = code("PLN", "Zloty", "Zloty of Poland, PLN.", twin=17)
    AZN = code("AZN", "Manat", "Manat of Azerbaijan, AZN.", twin=18)
    GEL = code("GEL", "Lari", "Lari of Georgia, GEL.", twin=19)
    JPY = code("JPY", "Yen", "Yen of Japan, JPY.", twin=55)
    VND = code("VND", "Dong", "Dong of Vietnam, VND.", twin=704)
    # fmt: on

    @property
    def twin(self) -> CurrencyNumber | None:
        """The same as a code of CurrencyNumber; None where it has none."""
        return self._fact(CurrencyNumber, "twin")


class OfficeOwner(Code, rows=("portal_office_owners#owner",)):
    """Companies that offices belong to.

    portal_office_owners#owner
    """

    # fmt: off
    CDEK = code("CDEK", "CDEK", "CDEK itself.")
    GRADUSY = code("Градусы", "Gradusy", "The company Gradusy.")
    TELEPORT = code("Телепорт", "Teleport", "The company Teleport.")
    TASTAMAT = code("Tastamat", "Tastamat", "The company Tastamat.")
    HALVA = code("Халва", "Halva", "The company Halva.")
    PICK_POINT = code("PickPoint", "PickPoint", "The company PickPoint.")
    OMNI_CDEK = code("OmniCDEK", "OmniCDEK", "The company OmniCDEK.")
    OMNI_CDEK_FRANCHISE = code("OmniCDEK (franchise)", "OmniCDEK, franchise",
        "A franchise of OmniCDEK.")
    OMNI_CDEK_SELF_EMPLOYED = code("OmniCDEK (self-employed)",
        "OmniCDEK, self-employed", "Self-employed people of OmniCDEK.")
    NO_BRAND = code("Нет бренда", "No brand", "A company without a brand.")
    # fmt: on


class EventPrintForm(Code, rows=("portal_events#print_form_type",)):
    """Kinds of printed forms in newer events.

    portal_events#print_form_type
    """

    # fmt: off
    WAYBILL = code("WAYBILL", "Waybill", "Receipt of an order.")
    BARCODE = code("BARCODE", "Barcode", "Label of a package.")
    # fmt: on


class OfficeState(Code, rows=("portal_events#office_availability_type",)):
    """Whether an office can be used.

    portal_events#office_availability_type
    """

    # fmt: off
    AVAILABLE_OFFICE = code("AVAILABLE_OFFICE", "Available office",
        "The office can be used.")
    UNAVAILABLE_OFFICE = code("UNAVAILABLE_OFFICE", "Unavailable office",
        "The office cannot be used.")
    # fmt: on


class OrderModification(Code, rows=("portal_events#modification_type",)):
    """What may change in an order.

    portal_events#modification_type
    """

    # fmt: off
    PLANED_DELIVERY_DATE_CHANGED = code("PLANED_DELIVERY_DATE_CHANGED",
        "Planed delivery date changed", "The planned day of delivery was set.")
    DELIVERY_SUM_CHANGED = code("DELIVERY_SUM_CHANGED", "Delivery sum changed",
        "The price of the delivery changed.")
    DELIVERY_MODE_CHANGED = code("DELIVERY_MODE_CHANGED", "Delivery mode changed",
        "The mode of delivery changed.")
    # fmt: on


class ValueKind(Code, rows=("portal_events#new_value_type",)):
    """Kinds of new values.

    portal_events#new_value_type
    """

    # fmt: off
    DATE = code("DATE", "Date", "A day.")
    FLOAT = code("FLOAT", "Float", "A number.")
    INTEGER = code("INTEGER", "Integer", "A whole number.")
    # fmt: on


class AgreementSource(Code, rows=("portal_events#source",)):
    """Where an agreement may come from.

    portal_events#source
    """

    # fmt: off
    DAILY_CALL_TASK = code("DAILY_CALL_TASK", "Daily call task",
        "A call to the recipient.")
    COURIER_SUPPORT = code("COURIER_SUPPORT", "Courier support",
        "Help for a courier on the way.")
    EK5_INTEGRATION = code("EK5_INTEGRATION", "Ek5 integration",
        "The client's integration.")
    WEB_SITE = code("WEB_SITE", "Web site", "The site of CDEK.")
    MOBILE_APPLICATION = code("MOBILE_APPLICATION", "Mobile application",
        "The mobile application of CDEK.")
    SELF_CARE = code("SELF_CARE", "Self care", "The self-service of CDEK.")
    CABINET = code("CABINET", "Cabinet", "The account of the client.")
    MIA_BOT = code("MIA_BOT", "Mia bot", "The telephone robot.")
    WEB_SITE_BOT = code("WEB_SITE_BOT", "Web site bot", "The robot of the site.")
    MESSENGER_BOT = code("MESSENGER_BOT", "Messenger bot", "The robot in a messenger.")
    # fmt: on


class AgreementPlace(Code, rows=("portal_events#deliv_agreement_type",)):
    """Where a delivery may go to.

    portal_events#deliv_agreement_type
    """

    # fmt: off
    DOOR = code("DOOR", "Door", "To a door.")
    WAREHOUSE = code("WAREHOUSE", "Warehouse", "To an office.")
    POSTAMAT = code("POSTAMAT", "Postamat", "To a parcel locker.")
    # fmt: on


class CourierTask(Code, rows=("portal_events#task_type",)):
    """What a courier may be to do.

    portal_events#task_type
    """

    # fmt: off
    DELIVERY = code("DELIVERY", "Delivery", "Brings to the recipient.")
    DEMAND = code("DEMAND", "Demand", "Fetches from the sender.")
    # fmt: on


class EventRelation(Code, rows=("portal_events#related_entities_type",)):
    """How a related order stands to the one of the event.

    portal_events#related_entities_type
    """

    # fmt: off
    DIRECT_ORDER = code("direct_order", "Direct order",
        "The order that this one returns.")
    CLIENT_DIRECT_ORDER = code("client_direct_order", "Client direct order",
        "The order that its client returns.")
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
