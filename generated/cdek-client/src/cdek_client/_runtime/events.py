# Written by apiscribe build; edits are lost.
"""The events of the service: what the contract says of receiving each."""

from __future__ import annotations

from .webhooks.event_kinds import CodePath, EventKind, HistoryRule

__all__ = ("HISTORY", "KINDS", "MEMBER", "PREFIX", "CodePath")

MEMBER = "type"
PREFIX = "CDEK"
KINDS: tuple[EventKind, ...] = (
    EventKind(
        type="ORDER_STATUS",
        model="OrderStatusEvent",
        subject="uuid",
        occurred_at=("attributes.status_date_time", "date_time"),
        status=(
            CodePath("attributes.code", "OrderStatus"),
            CodePath("attributes.status_code", "OrderStatusNumber"),
        ),
        retracted="attributes.deleted",
    ),
    EventKind(
        type="PRINT_FORM",
        model="PrintFormEvent",
        subject="uuid",
        occurred_at=("date_time",),
        distinct=("attributes.type", "attributes.url"),
    ),
    EventKind(
        type="PREALERT_CLOSED",
        model="PrealertClosedEvent",
        subject="uuid",
        occurred_at=("date_time",),
    ),
    EventKind(
        type="ACCOMPANYING_WAYBILL",
        model="AccompanyingWaybillEvent",
        subject="uuid",
        occurred_at=("date_time",),
    ),
    EventKind(
        type="OFFICE_AVAILABILITY",
        model="OfficeAvailabilityEvent",
        subject="uuid",
        occurred_at=("date_time",),
    ),
    EventKind(
        type="ORDER_MODIFIED",
        model="OrderModifiedEvent",
        subject="uuid",
        occurred_at=("date_time",),
    ),
    EventKind(
        type="DELIV_AGREEMENT",
        model="DeliveryAgreementEvent",
        subject="uuid",
        occurred_at=("date_time",),
    ),
    EventKind(
        type="DELIV_PROBLEM",
        model="DeliveryProblemEvent",
        subject="uuid",
        occurred_at=("date_time",),
    ),
    EventKind(
        type="COURIER_INFO",
        model="CourierInfoEvent",
        subject="uuid",
        occurred_at=("date_time",),
    ),
    EventKind(
        type="DOWNLOAD_PHOTO",
        model="DownloadPhotoEvent",
        subject="uuid",
        occurred_at=("date_time",),
    ),
)
HISTORY: HistoryRule | None = HistoryRule(
    model="OrderStatusEvent",
    resource="orders",
    method="get",
    records="entity.statuses",
    members={
        "attributes.code": "code",
        "date_time": "date_time",
        "attributes.status_date_time": "date_time",
        "attributes.city_name": "city",
        "attributes.status_reason_code": "reason_code",
        "attributes.deleted": "deleted",
    },
    whole={
        "uuid": "entity.uuid",
        "attributes.cdek_number": "entity.cdek_number",
        "attributes.number": "entity.number",
        "attributes.is_return": "entity.is_return",
    },
    twins={"attributes.status_code": "attributes.code"},
    over="entity.is_over",
)
