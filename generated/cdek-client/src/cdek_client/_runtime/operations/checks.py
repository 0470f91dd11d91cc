# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.operation import Operation, Parameter
from ..models import rules

if TYPE_CHECKING:
    from ... import models

LIST_CHECKS: Operation[models.CheckList] = Operation(
    name="list_checks",
    method="GET",
    path="/check",
    answer="CheckList",
    parameters=(
        Parameter(
            "order_uuid",
            "query",
            "uuid",
            rows=(
                "api_2026_07#get_v2_check_query/1",
                "api_2026_01_integration#get_v2_check_query/1",
            ),
        ),
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
                "api_2026_07#get_v2_check_query/2",
                "api_2026_01_integration#get_v2_check_query/2",
            ),
        ),
        Parameter(
            "date",
            "query",
            "date",
            rows=(
                "api_2026_07#get_v2_check_query/3",
                "api_2026_01_integration#get_v2_check_query/3",
            ),
        ),
    ),
    rules=(rules.any_of("B63.3", ("cdek_number",), ("order_uuid",), ("date",)),),
)
