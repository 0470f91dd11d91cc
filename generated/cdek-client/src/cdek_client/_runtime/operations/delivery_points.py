# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.operation import Operation, PageRule, Parameter

if TYPE_CHECKING:
    from ... import models

LIST_DELIVERY_POINTS: Operation[list[models.DeliveryPoint]] = Operation(
    name="list_delivery_points",
    method="GET",
    path="/deliverypoints",
    answer="list[DeliveryPoint]",
    parameters=(
        Parameter(
            "code",
            "query",
            "string",
            limits={"maxLength": 255},
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/1",
                "api_2026_01_integration#get_v2_deliverypoints_query/1",
            ),
        ),
        Parameter(
            "type",
            "query",
            "string",
            limits={"enum": ("POSTAMAT", "PVZ", "ALL")},
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/2",
                "api_2026_01_integration#get_v2_deliverypoints_query/2",
            ),
        ),
        Parameter(
            "postal_code",
            "query",
            "string",
            limits={"maxLength": 255},
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/3",
                "api_2026_01_integration#get_v2_deliverypoints_query/3",
            ),
        ),
        Parameter(
            "city_code",
            "query",
            "integer",
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/4",
                "api_2026_01_integration#get_v2_deliverypoints_query/4",
            ),
        ),
        Parameter(
            "country_code",
            "query",
            "string",
            limits={"minLength": 2, "maxLength": 2},
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/5",
                "api_2026_01_integration#get_v2_deliverypoints_query/5",
            ),
        ),
        Parameter(
            "region_code",
            "query",
            "integer",
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/6",
                "api_2026_01_integration#get_v2_deliverypoints_query/6",
            ),
        ),
        Parameter(
            "have_cashless",
            "query",
            "boolean",
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/7",
                "api_2026_01_integration#get_v2_deliverypoints_query/7",
            ),
        ),
        Parameter(
            "have_cash",
            "query",
            "boolean",
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/8",
                "api_2026_01_integration#get_v2_deliverypoints_query/8",
            ),
        ),
        Parameter(
            "allowed_cod",
            "query",
            "boolean",
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/9",
                "api_2026_01_integration#get_v2_deliverypoints_query/9",
            ),
        ),
        Parameter(
            "is_dressing_room",
            "query",
            "boolean",
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/10",
                "api_2026_01_integration#get_v2_deliverypoints_query/10",
            ),
        ),
        Parameter(
            "weight_max",
            "query",
            "integer",
            limits={"minimum": 0},
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/11",
                "api_2026_01_integration#get_v2_deliverypoints_query/11",
            ),
        ),
        Parameter(
            "weight_min",
            "query",
            "integer",
            limits={"minimum": 0},
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/12",
                "api_2026_01_integration#get_v2_deliverypoints_query/12",
            ),
        ),
        Parameter(
            "length",
            "query",
            "integer",
            limits={"minimum": 0},
            rows=("api_2026_07#get_v2_deliverypoints_query/13",),
        ),
        Parameter(
            "width",
            "query",
            "integer",
            limits={"minimum": 0},
            rows=("api_2026_07#get_v2_deliverypoints_query/14",),
        ),
        Parameter(
            "height",
            "query",
            "integer",
            limits={"minimum": 0},
            rows=("api_2026_07#get_v2_deliverypoints_query/15",),
        ),
        Parameter(
            "lang",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/16",
                "api_2026_01_integration#get_v2_deliverypoints_query/13",
            ),
        ),
        Parameter(
            "take_only",
            "query",
            "boolean",
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/17",
                "api_2026_01_integration#get_v2_deliverypoints_query/14",
            ),
        ),
        Parameter(
            "is_handout",
            "query",
            "boolean",
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/18",
                "api_2026_01_integration#get_v2_deliverypoints_query/15",
            ),
        ),
        Parameter(
            "is_reception",
            "query",
            "boolean",
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/19",
                "api_2026_01_integration#get_v2_deliverypoints_query/16",
            ),
        ),
        Parameter(
            "is_marketplace",
            "query",
            "boolean",
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/20",
                "api_2026_01_integration#get_v2_deliverypoints_query/17",
            ),
        ),
        Parameter(
            "is_ltl",
            "query",
            "boolean",
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/21",
                "api_2026_01_integration#get_v2_deliverypoints_query/18",
            ),
        ),
        Parameter(
            "ltl_acceptance_partners",
            "query",
            "boolean",
            rows=("api_2026_07#get_v2_deliverypoints_query/22",),
        ),
        Parameter(
            "ltl_issuance_partners",
            "query",
            "boolean",
            rows=("api_2026_07#get_v2_deliverypoints_query/23",),
        ),
        Parameter(
            "fulfillment",
            "query",
            "boolean",
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/24",
                "api_2026_01_integration#get_v2_deliverypoints_query/19",
            ),
        ),
        Parameter(
            "fias_guid",
            "query",
            "uuid",
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/25",
                "api_2026_01_integration#get_v2_deliverypoints_query/20",
            ),
        ),
        Parameter(
            "size",
            "query",
            "integer",
            limits={"minimum": 0},
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/26",
                "api_2026_01_integration#get_v2_deliverypoints_query/21",
            ),
        ),
        Parameter(
            "page",
            "query",
            "integer",
            limits={"minimum": 0},
            rows=(
                "api_2026_07#get_v2_deliverypoints_query/27",
                "api_2026_01_integration#get_v2_deliverypoints_query/22",
            ),
        ),
    ),
    pages=PageRule(
        "page",
        parameter="page",
        size="size",
        total=("header", "X-Total-Elements"),
        total_pages=("header", "X-Total-Pages"),
    ),
)
