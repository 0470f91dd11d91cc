# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.operation import Operation, Parameter
from ..models import rules

if TYPE_CHECKING:
    from ... import models

LIST_PASSPORTS: Operation[models.PassportList] = Operation(
    name="list_passports",
    method="GET",
    path="/passport",
    answer="PassportList",
    parameters=(
        Parameter(
            "cdek_number",
            "query",
            "union",
            options=(
                Parameter("cdek_number", "query", "integer"),
                Parameter(
                    "cdek_number",
                    "query",
                    "string",
                    limits={"pattern": "^-?[0-9]{1,18}$"},
                ),
            ),
            rows=(
                "api_2026_07#get_v2_passport_query/1",
                "api_2026_01_integration#get_v2_passport_query/1",
            ),
        ),
        Parameter(
            "order_uuid",
            "query",
            "uuid",
            rows=(
                "api_2026_07#get_v2_passport_query/2",
                "api_2026_01_integration#get_v2_passport_query/2",
            ),
        ),
        Parameter(
            "client",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_passport_query/3",
                "api_2026_01_integration#get_v2_passport_query/3",
            ),
        ),
    ),
    rules=(rules.any_of("B63.2", ("cdek_number",), ("order_uuid",)),),
)
