# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.operation import Operation, Parameter

if TYPE_CHECKING:
    from ... import models

LIST_REGISTRIES: Operation[models.RegistryList] = Operation(
    name="list_registries",
    method="GET",
    path="/registries",
    answer="RegistryList",
    parameters=(
        Parameter(
            "date",
            "query",
            "date",
            required=True,
            rows=(
                "api_2026_07#get_v2_registries_query/1",
                "api_2026_01_integration#get_v2_registries_query/1",
            ),
        ),
    ),
)
