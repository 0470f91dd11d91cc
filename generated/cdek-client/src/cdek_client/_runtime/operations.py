# Written by apiscribe build; edits are lost.
"""What the contract says about each call."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .http.operation import (
    ErrorRules,
    Operation,
    PageRule,
    Parameter,
    Security,
    Service,
    Waiter,
)

if TYPE_CHECKING:
    from .. import models

SERVICE = Service(
    name="cdek-client",
    version="0.1.0",
    security=Security("oauth2", token_path="/oauth/token"),
    errors=ErrorRules(
        answer="ErrorResponse",
        errors=("requests.errors", "errors"),
        warnings=("requests.warnings",),
        request="requests.request_uuid",
        code="code",
        message="message",
        classes={
            "v2_entity_not_found": "not_found",
            "v2_order_not_found": "not_found",
            "v2_entity_forbidden": "forbidden",
            "v2_order_forbidden": "forbidden",
            "v2_similar_request_still_processed": "conflict",
            "v2_update_forbidden": "conflict",
            "error_validate_order_delete_status": "conflict",
            "v2_token_expired": "authentication",
            "v2_authorization_incorrect": "authentication",
        },
        busy=("v2_similar_request_still_processed",),
    ),
)
FIND_ORDER: Operation[models.OrderResponse] = Operation(
    name="find_order",
    method="GET",
    path="/orders",
    answer="OrderResponse",
    parameters=(
        Parameter(
            "cdek_number",
            "query",
            "any",
            rows=(
                "api_2026_07#get_v2_orders_query/1",
                "api_2026_01_integration#get_v2_orders_query/1",
            ),
        ),
        Parameter(
            "im_number",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_orders_query/2",
                "api_2026_01_integration#get_v2_orders_query/2",
            ),
        ),
    ),
    identity=(("cdek_number", "entity.cdek_number"), ("im_number", "entity.number")),
)
GET_ORDER: Operation[models.OrderResponse] = Operation(
    name="get_order",
    method="GET",
    path="/orders/{uuid}",
    answer="OrderResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_orders_uuid_path/1",
                "api_2026_01_integration#get_v2_orders_uuid_path/1",
            ),
        ),
    ),
    identity=(("uuid", "entity.uuid"),),
)
SUGGEST_CITIES: Operation[list[models.CitySuggestion]] = Operation(
    name="suggest_cities",
    method="GET",
    path="/location/suggest/cities",
    answer="list[CitySuggestion]",
    parameters=(
        Parameter(
            "name",
            "query",
            "string",
            required=True,
            rows=(
                "api_2026_07#get_v2_location_suggest_cities_query/1",
                "api_2026_01_location#get_v2_location_suggest_cities_query/1",
            ),
        ),
        Parameter(
            "country_code",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_location_suggest_cities_query/2",
                "api_2026_01_location#get_v2_location_suggest_cities_query/2",
            ),
        ),
    ),
)
LIST_REGIONS: Operation[list[models.Region]] = Operation(
    name="list_regions",
    method="GET",
    path="/location/regions",
    answer="list[Region]",
    parameters=(
        Parameter(
            "country_codes",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_location_regions_query/1",
                "api_2026_01_location#get_v2_location_regions_query/1",
            ),
        ),
        Parameter(
            "fias_region_guid",
            "query",
            "uuid",
            rows=(
                "api_2026_07#get_v2_location_regions_query/2",
                "api_2026_01_location#get_v2_location_regions_query/2",
            ),
        ),
        Parameter(
            "size",
            "query",
            "integer",
            rows=(
                "api_2026_07#get_v2_location_regions_query/3",
                "api_2026_01_location#get_v2_location_regions_query/3",
            ),
        ),
        Parameter(
            "page",
            "query",
            "integer",
            rows=(
                "api_2026_07#get_v2_location_regions_query/4",
                "api_2026_01_location#get_v2_location_regions_query/4",
            ),
        ),
        Parameter(
            "lang",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_location_regions_query/5",
                "api_2026_01_location#get_v2_location_regions_query/5",
            ),
        ),
    ),
    pages=PageRule("page", parameter="page", size="size"),
)
GET_POSTAL_CODES: Operation[models.CityPostalCodes] = Operation(
    name="get_postal_codes",
    method="GET",
    path="/location/postalcodes",
    answer="CityPostalCodes",
    parameters=(
        Parameter(
            "code",
            "query",
            "integer",
            required=True,
            rows=("api_2026_07#get_v2_location_postalcodes_query/1",),
        ),
        Parameter(
            "city_code",
            "query",
            "integer",
            required=True,
            rows=("api_2026_01_location#get_v2_location_postalcodes_query/1",),
        ),
    ),
)
GET_CITY_AT: Operation[models.CityAt] = Operation(
    name="get_city_at",
    method="GET",
    path="/location/coordinates",
    answer="CityAt",
    parameters=(
        Parameter(
            "latitude",
            "query",
            "number",
            required=True,
            rows=(
                "api_2026_07#get_v2_location_coordinates_query/1",
                "api_2026_01_location#get_v2_location_coordinates_query/1",
            ),
        ),
        Parameter(
            "longitude",
            "query",
            "number",
            required=True,
            rows=(
                "api_2026_07#get_v2_location_coordinates_query/2",
                "api_2026_01_location#get_v2_location_coordinates_query/2",
            ),
        ),
    ),
)
LIST_CITIES: Operation[list[models.City]] = Operation(
    name="list_cities",
    method="GET",
    path="/location/cities",
    answer="list[City]",
    parameters=(
        Parameter(
            "country_codes",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_location_cities_query/1",
                "api_2026_01_location#get_v2_location_cities_query/1",
            ),
        ),
        Parameter(
            "region_code",
            "query",
            "integer",
            rows=(
                "api_2026_07#get_v2_location_cities_query/2",
                "api_2026_01_location#get_v2_location_cities_query/2",
            ),
        ),
        Parameter(
            "kladr_region_code",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_location_cities_query/3",
                "api_2026_01_location#get_v2_location_cities_query/3",
            ),
        ),
        Parameter(
            "fias_region_guid",
            "query",
            "uuid",
            rows=(
                "api_2026_07#get_v2_location_cities_query/4",
                "api_2026_01_location#get_v2_location_cities_query/4",
            ),
        ),
        Parameter(
            "kladr_code",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_location_cities_query/5",
                "api_2026_01_location#get_v2_location_cities_query/5",
            ),
        ),
        Parameter(
            "fias_guid",
            "query",
            "uuid",
            rows=(
                "api_2026_07#get_v2_location_cities_query/6",
                "api_2026_01_location#get_v2_location_cities_query/6",
            ),
        ),
        Parameter(
            "postal_code",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_location_cities_query/7",
                "api_2026_01_location#get_v2_location_cities_query/7",
            ),
        ),
        Parameter(
            "code",
            "query",
            "integer",
            rows=(
                "api_2026_07#get_v2_location_cities_query/8",
                "api_2026_01_location#get_v2_location_cities_query/8",
            ),
        ),
        Parameter(
            "city",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_location_cities_query/9",
                "api_2026_01_location#get_v2_location_cities_query/9",
            ),
        ),
        Parameter(
            "payment_limit",
            "query",
            "decimal",
            rows=(
                "api_2026_07#get_v2_location_cities_query/10",
                "api_2026_01_location#get_v2_location_cities_query/10",
            ),
        ),
        Parameter(
            "size",
            "query",
            "integer",
            rows=(
                "api_2026_07#get_v2_location_cities_query/11",
                "api_2026_01_location#get_v2_location_cities_query/11",
            ),
        ),
        Parameter(
            "page",
            "query",
            "integer",
            rows=(
                "api_2026_07#get_v2_location_cities_query/12",
                "api_2026_01_location#get_v2_location_cities_query/12",
            ),
        ),
        Parameter(
            "lang",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_location_cities_query/13",
                "api_2026_01_location#get_v2_location_cities_query/13",
            ),
        ),
    ),
    pages=PageRule("page", parameter="page", size="size"),
)
GET_INTAKE_DAYS: Operation[models.IntakeDays] = Operation(
    name="get_intake_days",
    method="POST",
    path="/intakes/availableDays",
    answer="IntakeDays",
    body="IntakeDaysQuery",
)
CHANGE_INTAKE_STATUS: Operation[models.ChangeResponse] = Operation(
    name="change_intake_status",
    method="PATCH",
    path="/intakes",
    answer="ChangeResponse",
    body="IntakeStatusChange",
    identity=(("uuid", "entity.uuid"),),
)
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
GET_PREALERT: Operation[models.PrealertResponse] = Operation(
    name="get_prealert",
    method="GET",
    path="/prealert/{uuid}",
    answer="PrealertResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_prealert_uuid_path/1",
                "api_2026_01_integration#get_v2_prealert_uuid_path/1",
            ),
        ),
    ),
    identity=(("uuid", "entity.uuid"),),
)
LIST_DELIVERY_INTERVALS: Operation[models.DeliveryIntervals] = Operation(
    name="list_delivery_intervals",
    method="GET",
    path="/delivery/intervals",
    answer="DeliveryIntervals",
    parameters=(
        Parameter(
            "cdek_number",
            "query",
            "any",
            rows=(
                "api_2026_07#get_v2_delivery_intervals_query/1",
                "api_2026_01_integration#get_v2_delivery_intervals_query/1",
            ),
        ),
        Parameter(
            "order_uuid",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_delivery_intervals_query/2",
                "api_2026_01_integration#get_v2_delivery_intervals_query/2",
            ),
        ),
    ),
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
LIST_ORDER_INTAKES: Operation[list[models.Intake]] = Operation(
    name="list_order_intakes",
    method="GET",
    path="/orders/{orderUuid}/intakes",
    answer="list[Intake]",
    parameters=(
        Parameter(
            "orderUuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_orders_order_uuid_intakes_path/1",
                "api_2026_01_integration#get_v2_orders_order_uuid_intakes_path/1",
            ),
        ),
        Parameter(
            "uuid",
            "query",
            "uuid",
            rows=(
                "api_2026_07#get_v2_orders_order_uuid_intakes_query/1",
                "api_2026_01_integration#get_v2_orders_order_uuid_intakes_query/1",
            ),
        ),
    ),
)
GET_INTAKE: Operation[models.IntakeResponse] = Operation(
    name="get_intake",
    method="GET",
    path="/intakes/{uuid}",
    answer="IntakeResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_intakes_uuid_path/1",
                "api_2026_01_integration#get_v2_intakes_uuid_path/1",
            ),
        ),
    ),
    identity=(("uuid", "entity.uuid"),),
)
GET_AGREEMENT: Operation[models.AgreementResponse] = Operation(
    name="get_agreement",
    method="GET",
    path="/delivery/{uuid}",
    answer="AgreementResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_delivery_uuid_path/1",
                "api_2026_01_integration#get_v2_delivery_uuid_path/1",
            ),
        ),
    ),
    identity=(("uuid", "entity.uuid"),),
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
CHECK_REVERSE: Operation[None] = Operation(
    name="check_reverse",
    method="POST",
    path="/reverse/availability",
    answer="None",
    body="ReverseQuery",
)
LIST_READY_PHOTOS: Operation[models.PhotoList] = Operation(
    name="list_ready_photos",
    method="POST",
    path="/photoDocument",
    answer="PhotoList",
    body="PhotoQuery",
)
CHECK_RESTRICTIONS: Operation[models.RestrictionList] = Operation(
    name="check_restrictions",
    method="POST",
    path="/international/package/restrictions",
    answer="RestrictionList",
    body="RestrictionsQuery",
)
ESTIMATE_DELIVERY_INTERVALS: Operation[models.EstimatedIntervals] = Operation(
    name="estimate_delivery_intervals",
    method="POST",
    path="/delivery/estimatedIntervals",
    answer="EstimatedIntervals",
    body="EstimatedIntervalsQuery",
)
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
LIST_PASSPORTS: Operation[models.PassportList] = Operation(
    name="list_passports",
    method="GET",
    path="/passport",
    answer="PassportList",
    parameters=(
        Parameter(
            "cdek_number",
            "query",
            "any",
            rows=(
                "api_2026_07#get_v2_passport_query/1",
                "api_2026_01_integration#get_v2_passport_query/1",
            ),
        ),
        Parameter(
            "order_uuid",
            "query",
            "string",
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
)
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
LIST_CHECKS: Operation[models.CheckList] = Operation(
    name="list_checks",
    method="GET",
    path="/check",
    answer="CheckList",
    parameters=(
        Parameter(
            "order_uuid",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_check_query/1",
                "api_2026_01_integration#get_v2_check_query/1",
            ),
        ),
        Parameter(
            "cdek_number",
            "query",
            "any",
            rows=(
                "api_2026_07#get_v2_check_query/2",
                "api_2026_01_integration#get_v2_check_query/2",
            ),
        ),
        Parameter(
            "date",
            "query",
            "string",
            rows=(
                "api_2026_07#get_v2_check_query/3",
                "api_2026_01_integration#get_v2_check_query/3",
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
LIST_WEBHOOKS: Operation[list[models.Webhook]] = Operation(
    name="list_webhooks", method="GET", path="/webhooks", answer="list[Webhook]"
)
CREATE_WEBHOOK: Operation[models.WebhookChange] = Operation(
    name="create_webhook",
    method="POST",
    path="/webhooks",
    answer="WebhookChange",
    body="WebhookCreate",
)
GET_WEBHOOK: Operation[models.WebhookResponse] = Operation(
    name="get_webhook",
    method="GET",
    path="/webhooks/{uuid}",
    answer="WebhookResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#get_v2_webhooks_uuid_path/1",
                "api_2026_01_webhook#get_v2_webhooks_uuid_path/1",
            ),
        ),
    ),
    identity=(("uuid", "entity.uuid"),),
)
DELETE_WEBHOOK: Operation[models.WebhookChange] = Operation(
    name="delete_webhook",
    method="DELETE",
    path="/webhooks/{uuid}",
    answer="WebhookChange",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#delete_v2_webhooks_uuid_path/1",
                "api_2026_01_webhook#delete_v2_webhooks_uuid_path/1",
            ),
        ),
    ),
    identity=(("uuid", "entity.uuid"),),
)
WAIT_REQUEST: Waiter[models.OrderResponse] = Waiter(
    poll=GET_ORDER,
    parameters={"uuid": "entity.uuid"},
    records="requests",
    id="request_uuid",
    kind="type",
    time="date_time",
    state="state",
    errors="errors",
    warnings="warnings",
    done=("SUCCESSFUL",),
    failed=("INVALID",),
)
WAIT_INTAKE_REQUEST: Waiter[models.IntakeResponse] = Waiter(
    poll=GET_INTAKE,
    parameters={"uuid": "entity.uuid"},
    records="requests",
    id="request_uuid",
    kind="type",
    time="date_time",
    state="state",
    errors="errors",
    warnings="warnings",
    done=("SUCCESSFUL",),
    failed=("INVALID",),
)
WAIT_AGREEMENT_REQUEST: Waiter[models.AgreementResponse] = Waiter(
    poll=GET_AGREEMENT,
    parameters={"uuid": "entity.uuid"},
    records="requests",
    id="request_uuid",
    kind="type",
    time="date_time",
    state="state",
    errors="errors",
    warnings="warnings",
    done=("SUCCESSFUL",),
    failed=("INVALID",),
)
WAIT_PREALERT_REQUEST: Waiter[models.PrealertResponse] = Waiter(
    poll=GET_PREALERT,
    parameters={"uuid": "entity.uuid"},
    records="requests",
    id="request_uuid",
    kind="type",
    time="date_time",
    state="state",
    errors="errors",
    warnings="warnings",
    done=("SUCCESSFUL",),
    failed=("INVALID",),
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
WAIT_CREATE_ORDER: Waiter[models.OrderResponse] = replace(WAIT_REQUEST, type="CREATE")
CREATE_ORDER: Operation[models.ChangeResponse] = Operation(
    name="create_order",
    method="POST",
    path="/orders",
    answer="ChangeResponse",
    body="OrderCreate",
    parameters=(
        Parameter(
            "developer-key",
            "header",
            "string",
            rows=(
                "api_2026_07#post_v2_orders_header/1",
                "api_2026_01_integration#post_v2_orders_header/1",
            ),
        ),
    ),
    waiter=WAIT_CREATE_ORDER,
)
WAIT_UPDATE_ORDER: Waiter[models.OrderResponse] = replace(WAIT_REQUEST, type="UPDATE")
UPDATE_ORDER: Operation[models.ChangeResponse] = Operation(
    name="update_order",
    method="PATCH",
    path="/orders",
    answer="ChangeResponse",
    body="OrderUpdate",
    parameters=(
        Parameter(
            "developer-key",
            "header",
            "string",
            rows=(
                "api_2026_07#patch_v2_orders_header/1",
                "api_2026_01_integration#patch_v2_orders_header/1",
            ),
        ),
    ),
    waiter=WAIT_UPDATE_ORDER,
    identity=(("uuid", "entity.uuid"),),
)
WAIT_DELETE_ORDER: Waiter[models.OrderResponse] = replace(
    WAIT_REQUEST,
    type="DELETE",
    gone=True,
    gone_when={"entity.last_status.code": ("REMOVED",)},
)
DELETE_ORDER: Operation[models.ChangeResponse] = Operation(
    name="delete_order",
    method="DELETE",
    path="/orders/{uuid}",
    answer="ChangeResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#delete_v2_orders_uuid_path/1",
                "api_2026_01_integration#delete_v2_orders_uuid_path/1",
            ),
        ),
    ),
    waiter=WAIT_DELETE_ORDER,
    identity=(("uuid", "entity.uuid"),),
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
WAIT_CREATE_PREALERT: Waiter[models.PrealertResponse] = replace(
    WAIT_PREALERT_REQUEST, type="CREATE"
)
CREATE_PREALERT: Operation[models.ChangeResponse] = Operation(
    name="create_prealert",
    method="POST",
    path="/prealert",
    answer="ChangeResponse",
    body="PrealertCreate",
    waiter=WAIT_CREATE_PREALERT,
)
WAIT_CREATE_INTAKE: Waiter[models.IntakeResponse] = replace(
    WAIT_INTAKE_REQUEST, type="CREATE"
)
CREATE_INTAKE: Operation[models.ChangeResponse] = Operation(
    name="create_intake",
    method="POST",
    path="/intakes",
    answer="ChangeResponse",
    body="IntakeCreate",
    waiter=WAIT_CREATE_INTAKE,
)
WAIT_CREATE_AGREEMENT: Waiter[models.AgreementResponse] = replace(
    WAIT_AGREEMENT_REQUEST, type="CREATE"
)
CREATE_AGREEMENT: Operation[models.ChangeResponse] = Operation(
    name="create_agreement",
    method="POST",
    path="/delivery",
    answer="ChangeResponse",
    body="AgreementCreate",
    waiter=WAIT_CREATE_AGREEMENT,
)
WAIT_DELETE_INTAKE: Waiter[models.IntakeResponse] = replace(
    WAIT_INTAKE_REQUEST, type="DELETE", gone=True
)
DELETE_INTAKE: Operation[models.ChangeResponse] = Operation(
    name="delete_intake",
    method="DELETE",
    path="/intakes/{uuid}",
    answer="ChangeResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#delete_v2_intakes_uuid_path/1",
                "api_2026_01_integration#delete_v2_intakes_uuid_path/1",
            ),
        ),
    ),
    waiter=WAIT_DELETE_INTAKE,
    identity=(("uuid", "entity.uuid"),),
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
WAIT_REFUSE_ORDER: Waiter[models.OrderResponse] = replace(WAIT_REQUEST)
REFUSE_ORDER: Operation[models.ChangeResponse] = Operation(
    name="refuse_order",
    method="POST",
    path="/orders/{uuid}/refusal",
    answer="ChangeResponse",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#post_v2_orders_uuid_refusal_path/1",
                "api_2026_01_integration#post_v2_orders_uuid_refusal_path/1",
            ),
        ),
    ),
    waiter=WAIT_REFUSE_ORDER,
)
WAIT_RETURN_ORDER_BY_CLIENT: Waiter[models.OrderResponse] = replace(WAIT_REQUEST)
RETURN_ORDER_BY_CLIENT: Operation[models.ChangeResponse] = Operation(
    name="return_order_by_client",
    method="POST",
    path="/orders/{uuid}/clientReturn",
    answer="ChangeResponse",
    body="ClientReturn",
    parameters=(
        Parameter(
            "uuid",
            "path",
            "uuid",
            rows=(
                "api_2026_07#post_v2_orders_uuid_client_return_path/1",
                "api_2026_01_integration#post_v2_orders_uuid_client_return_path/1",
            ),
        ),
    ),
    waiter=WAIT_RETURN_ORDER_BY_CLIENT,
)
