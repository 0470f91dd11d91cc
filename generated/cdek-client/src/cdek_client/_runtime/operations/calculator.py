# Written by apiscribe build; edits are lost.
"""What the contract says about the calls of one resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.operation import Operation, Parameter

if TYPE_CHECKING:
    from ... import models

CALCULATE_TARIFF_LIST: Operation[models.TariffList] = Operation(
    name="calculate_tariff_list",
    method="POST",
    path="/calculator/tarifflist",
    answer="TariffList",
    body="TariffListQuery",
    parameters=(
        Parameter(
            "developer-key",
            "header",
            "string",
            rows=(
                "api_2026_07#post_v2_calculator_tarifflist_header/1",
                "api_2026_01_integration#post_v2_calculator_tarifflist_header/1",
            ),
        ),
    ),
)
CALCULATE_TARIFF: Operation[models.TariffCalculation] = Operation(
    name="calculate_tariff",
    method="POST",
    path="/calculator/tariff",
    answer="TariffCalculation",
    body="TariffQuery",
    parameters=(
        Parameter(
            "developer-key",
            "header",
            "string",
            rows=(
                "api_2026_07#post_v2_calculator_tariff_header/1",
                "api_2026_01_integration#post_v2_calculator_tariff_header/1",
            ),
        ),
    ),
)
CALCULATE_WITH_SERVICES: Operation[models.TariffsWithServices] = Operation(
    name="calculate_with_services",
    method="POST",
    path="/calculator/tariffAndService",
    answer="TariffsWithServices",
    body="TariffsWithServicesQuery",
    parameters=(
        Parameter(
            "developer-key",
            "header",
            "string",
            rows=(
                "api_2026_07#post_v2_calculator_tariff_and_service_header/1",
                "api_2026_01_integration#post_v2_calculator_tariff_and_service_header/1",
            ),
        ),
    ),
)
LIST_AVAILABLE_TARIFFS: Operation[models.AvailableTariffs] = Operation(
    name="list_available_tariffs",
    method="GET",
    path="/calculator/alltariffs",
    answer="AvailableTariffs",
    parameters=(
        Parameter(
            "X-User-Lang",
            "header",
            "string",
            rows=(
                "api_2026_07#get_v2_calculator_alltariffs_header/1",
                "api_2026_01_integration#get_v2_calculator_alltariffs_header/1",
            ),
        ),
        Parameter(
            "developer-key",
            "header",
            "string",
            rows=(
                "api_2026_07#get_v2_calculator_alltariffs_header/2",
                "api_2026_01_integration#get_v2_calculator_alltariffs_header/2",
            ),
        ),
    ),
)
