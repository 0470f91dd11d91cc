# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.operation import Operation, Parameter

if TYPE_CHECKING:
    from ... import models

LIST_READY_PHOTOS: Operation[models.PhotoList] = Operation(
    name="list_ready_photos",
    method="POST",
    path="/photoDocument",
    answer="PhotoList",
    body="PhotoQuery",
)
DOWNLOAD_PHOTOS: Operation[bytes] = Operation(
    name="download_photos",
    method="GET",
    path="/photoDocument/{uuid}",
    answer="bytes",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=("api_2026_07#get_v2_photo_document_uuid_path/1",),
        ),
    ),
)
