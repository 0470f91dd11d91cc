# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..http.operation import Operation, Parameter, Waiter

if TYPE_CHECKING:
    from ... import models

GET_RECEIPT: Operation[models.ReceiptResponse] = Operation(
    name="get_receipt",
    method="GET",
    path="/print/orders/{uuid}",
    answer="ReceiptResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_print_orders_uuid_path/1",
                "api_2026_01_integration#get_v2_print_orders_uuid_path/1",
            ),
        ),
    ),
    identity=(("uuid", "entity.uuid"),),
)
DOWNLOAD_RECEIPT: Operation[bytes] = Operation(
    name="download_receipt",
    method="GET",
    path="/print/orders/{uuid}.pdf",
    answer="bytes",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_print_orders_uuid_pdf_path/1",
                "api_2026_01_integration#get_v2_print_orders_uuid_pdf_path/1",
            ),
        ),
    ),
)
GET_BARCODE: Operation[models.BarcodeResponse] = Operation(
    name="get_barcode",
    method="GET",
    path="/print/barcodes/{uuid}",
    answer="BarcodeResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_print_barcodes_uuid_path/1",
                "api_2026_01_integration#get_v2_print_barcodes_uuid_path/1",
            ),
        ),
    ),
    identity=(("uuid", "entity.uuid"),),
)
DOWNLOAD_BARCODE: Operation[bytes] = Operation(
    name="download_barcode",
    method="GET",
    path="/print/barcodes/{uuid}.pdf",
    answer="bytes",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_print_barcodes_uuid_pdf_path/1",
                "api_2026_01_integration#get_v2_print_barcodes_uuid_pdf_path/1",
            ),
        ),
    ),
)
WAIT_RECEIPT: Waiter[models.ReceiptResponse] = Waiter(
    poll=GET_RECEIPT,
    parameters={"uuid": "entity.uuid"},
    records="entity.statuses",
    state="code",
    time="date_time",
    done=("READY",),
    failed=("INVALID", "REMOVED"),
)
WAIT_BARCODE: Waiter[models.BarcodeResponse] = Waiter(
    poll=GET_BARCODE,
    parameters={"uuid": "entity.uuid"},
    records="entity.statuses",
    state="code",
    time="date_time",
    done=("READY",),
    failed=("INVALID", "REMOVED"),
)
WAIT_CREATE_RECEIPT: Waiter[models.ReceiptResponse] = replace(WAIT_RECEIPT)
CREATE_RECEIPT: Operation[models.ChangeResponse] = Operation(
    name="create_receipt",
    method="POST",
    path="/print/orders",
    answer="ChangeResponse",
    body="ReceiptCreate",
    waiter=WAIT_CREATE_RECEIPT,
)
WAIT_CREATE_BARCODE: Waiter[models.BarcodeResponse] = replace(WAIT_BARCODE)
CREATE_BARCODE: Operation[models.ChangeResponse] = Operation(
    name="create_barcode",
    method="POST",
    path="/print/barcodes",
    answer="ChangeResponse",
    body="BarcodeCreate",
    waiter=WAIT_CREATE_BARCODE,
)
