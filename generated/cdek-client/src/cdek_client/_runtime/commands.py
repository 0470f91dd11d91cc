# Written by apiscribe build; edits are lost.
"""What the command line offers, from the contract."""

from __future__ import annotations

from .shell.offers import Offer, Option

PREFIX = "CDEK"
ENVIRONMENTS: tuple[str, ...] = ("testing", "production", "china")
OFFERS: dict[str, tuple[Offer, ...]] = {
    "agreements": (
        Offer(
            "create",
            "Agree on date and place of a delivery",
            "agreements",
            "create",
            body=True,
            waits=True,
        ),
        Offer(
            "estimate-intervals",
            "Free hours for a route, before there is an order",
            "agreements",
            "estimate_intervals",
            body=True,
        ),
        Offer(
            "get",
            "Read an agreement with its history",
            "agreements",
            "get",
            parameters=(("uuid", "CDEK identifier of the agreement"),),
        ),
        Offer(
            "intervals",
            "Free hours for an order",
            "agreements",
            "intervals",
            options=(
                Option("--cdek-number", "cdek_number", "CDEK number of the order"),
                Option("--order-uuid", "order_uuid", "CDEK identifier of the order"),
            ),
        ),
    ),
    "calculator": (
        Offer(
            "available-tariffs",
            "Tariffs of the contract with their limits and modes",
            "calculator",
            "available_tariffs",
            options=(
                Option(
                    "--x-user-lang",
                    "x_user_lang",
                    "Language of the texts: rus, eng or zho; rus where it is not sent",
                ),
                Option(
                    "--developer-key",
                    "developer_key",
                    "Key of the developer of the integration",
                ),
            ),
        ),
        Offer(
            "tariff",
            "Price and time of one tariff",
            "calculator",
            "tariff",
            options=(
                Option(
                    "--developer-key",
                    "developer_key",
                    "Key of the developer of the integration",
                ),
            ),
            body=True,
        ),
        Offer(
            "tariff-list",
            "Price and time of every tariff that a route has",
            "calculator",
            "tariff_list",
            options=(
                Option(
                    "--developer-key",
                    "developer_key",
                    "Key of the developer of the integration",
                ),
            ),
            body=True,
            rows="tariff_codes",
            columns=(
                "tariff_code",
                "tariff_name",
                "delivery_mode",
                "delivery_sum",
                "period_min",
                "period_max",
            ),
        ),
        Offer(
            "tariffs-with-services",
            "Price and time of every tariff with services; each row succeeds or fails by itself",
            "calculator",
            "tariffs_with_services",
            options=(
                Option(
                    "--developer-key",
                    "developer_key",
                    "Key of the developer of the integration",
                ),
            ),
            body=True,
        ),
    ),
    "checks": (
        Offer(
            "list",
            "Fiscal receipts of an order or a day",
            "checks",
            "list",
            options=(
                Option(
                    "--order-uuid",
                    "order_uuid",
                    "CDEK identifier of the order whose receipts are asked for",
                ),
                Option(
                    "--cdek-number",
                    "cdek_number",
                    "CDEK number of the order whose receipts are asked for",
                ),
                Option(
                    "--date", "date_", "Day of the receipts, where no order is given"
                ),
            ),
        ),
    ),
    "cities": (
        Offer(
            "at",
            "The city at a latitude and longitude",
            "locations",
            "city_at",
            options=(
                Option("--latitude", "latitude", "Latitude, in degrees", required=True),
                Option(
                    "--longitude", "longitude", "Longitude, in degrees", required=True
                ),
            ),
        ),
        Offer(
            "list",
            "Cities of the directory that match some filters",
            "locations",
            "cities",
            options=(
                Option(
                    "--country",
                    "country_codes",
                    "Countries as two letters of ISO 3166-1, separated by commas",
                    also="--country-codes",
                ),
                Option(
                    "--region-code",
                    "region_code",
                    "CDEK code of the region that is asked for",
                ),
                Option(
                    "--kladr-region-code",
                    "kladr_region_code",
                    "Code of the region in Russia's older register KLADR",
                ),
                Option(
                    "--fias-region-guid",
                    "fias_region_guid",
                    "Identifier of the region in Russia's address register FIAS. Deprecated",
                ),
                Option(
                    "--kladr-code",
                    "kladr_code",
                    "Code of the place in Russia's older register KLADR",
                ),
                Option(
                    "--fias-guid",
                    "fias_guid",
                    "Identifier of the place in Russia's address register FIAS",
                ),
                Option("--postal-code", "postal_code", "Postal code"),
                Option("--code", "code", "CDEK code of the place"),
                Option("--city", "city", "Name of the city, spelt in full"),
                Option(
                    "--payment-limit",
                    "payment_limit",
                    "Limit of cash on delivery: -1 for none, 0 where it is not taken",
                ),
                Option(
                    "--size",
                    "size",
                    "How many there are on a page, 1000 where it is not sent; needed with page",
                ),
                Option("--page", "page", "Number of the page, from 0; needs size"),
                Option(
                    "--lang",
                    "lang",
                    "Language of the names: rus, eng or zho; rus where it is not sent",
                ),
            ),
            pages="iterate_cities",
            columns=("code", "city", "sub_region", "region", "country_code"),
        ),
        Offer(
            "postal-codes",
            "Postal codes of a city",
            "locations",
            "postal_codes",
            options=(
                Option(
                    "--code",
                    "code",
                    "CDEK code of the city whose postal codes are asked for",
                    required=True,
                ),
                Option(
                    "--city-code",
                    "city_code",
                    "Earlier name of `code`, not needed beside it. Deprecated",
                ),
            ),
        ),
        Offer(
            "suggest",
            "Cities whose name begins like a text",
            "locations",
            "suggest_cities",
            options=(
                Option("--name", "name", "Beginning of the city's name", required=True),
                Option(
                    "--country",
                    "country_code",
                    "Country as two letters of ISO 3166-1",
                    also="--country-code",
                ),
            ),
            columns=("code", "full_name", "country_code", "city_uuid"),
        ),
    ),
    "intakes": (
        Offer(
            "available-days",
            "Days on which a courier can come",
            "intakes",
            "available_days",
            body=True,
        ),
        Offer(
            "change-status",
            "Send a call back for processing",
            "intakes",
            "change_status",
            body=True,
        ),
        Offer("create", "Call a courier", "intakes", "create", body=True, waits=True),
        Offer(
            "delete",
            "Cancel a courier call",
            "intakes",
            "delete",
            parameters=(("uuid", "CDEK identifier of the courier call to cancel"),),
            waits=True,
        ),
        Offer(
            "get",
            "Read a courier call with its history",
            "intakes",
            "get",
            parameters=(("uuid", "CDEK identifier of the courier call"),),
        ),
    ),
    "offices": (
        Offer(
            "list",
            "Offices and parcel lockers that match some filters",
            "delivery_points",
            "list",
            options=(
                Option("--code", "code", "Code of the office that is asked for"),
                Option(
                    "--type",
                    "type",
                    "Kind of office: PVZ, POSTAMAT or ALL; ALL where it is not sent",
                    choices=("POSTAMAT", "PVZ", "ALL"),
                ),
                Option(
                    "--postal-code",
                    "postal_code",
                    "Postal code of the city whose offices are asked for",
                ),
                Option(
                    "--city-code",
                    "city_code",
                    "CDEK code of the city whose offices are asked for",
                ),
                Option(
                    "--country",
                    "country_code",
                    "Country of the offices, as two letters of ISO 3166-1",
                    also="--country-code",
                ),
                Option(
                    "--region-code",
                    "region_code",
                    "CDEK code of the region whose offices are asked for",
                ),
                Option(
                    "--have-cashless",
                    "have_cashless",
                    "Whether the office must take cards",
                ),
                Option("--have-cash", "have_cash", "Whether the office must take cash"),
                Option(
                    "--allowed-cod",
                    "allowed_cod",
                    "Whether cash on delivery is allowed",
                ),
                Option(
                    "--is-dressing-room",
                    "is_dressing_room",
                    "Whether the office has a fitting room",
                ),
                Option(
                    "--weight-max",
                    "weight_max",
                    "Weight of a parcel that the office must take, in kilograms",
                ),
                Option(
                    "--weight-min",
                    "weight_min",
                    "Highest of the least weights of offices that are told, in kilograms",
                ),
                Option(
                    "--length",
                    "length",
                    "Length of the parcel that must fit in, in centimetres; it may be turned",
                ),
                Option(
                    "--width",
                    "width",
                    "Width of the parcel that must fit in, in centimetres; it may be turned",
                ),
                Option(
                    "--height",
                    "height",
                    "Height of the parcel that must fit in, in centimetres; it may be turned",
                ),
                Option(
                    "--lang",
                    "lang",
                    "Language of the names: rus, eng or zho; rus where it is not sent",
                ),
                Option(
                    "--take-only",
                    "take_only",
                    "Whether the office must only hand out parcels",
                ),
                Option(
                    "--is-handout", "is_handout", "Whether parcels are handed out there"
                ),
                Option(
                    "--is-reception",
                    "is_reception",
                    "Whether parcels are taken in there",
                ),
                Option(
                    "--is-marketplace",
                    "is_marketplace",
                    "Whether the office delivers to marketplaces",
                ),
                Option(
                    "--is-ltl", "is_ltl", "Whether the office takes part loads (LTL)"
                ),
                Option(
                    "--ltl-acceptance-partners",
                    "ltl_acceptance_partners",
                    "Whether the office takes in part loads that partners deliver",
                ),
                Option(
                    "--ltl-issuance-partners",
                    "ltl_issuance_partners",
                    "Whether the office hands out part loads that partners brought",
                ),
                Option(
                    "--fulfillment",
                    "fulfillment",
                    "Whether the office has a fulfilment zone",
                ),
                Option(
                    "--fias-guid",
                    "fias_guid",
                    "Identifier of the city in Russia's address register FIAS",
                ),
                Option("--size", "size", "How many offices there are on a page"),
                Option("--page", "page", "Number of the page, from 0"),
            ),
            pages="iterate",
            columns=("code", "type", "location.city", "location.address", "work_time"),
        ),
    ),
    "orders": (
        Offer(
            "create",
            "Register an order",
            "orders",
            "create",
            options=(
                Option(
                    "--developer-key",
                    "developer_key",
                    "Key of the developer of the integration",
                ),
            ),
            body=True,
            waits=True,
        ),
        Offer(
            "delete",
            "Delete an order that has not moved yet",
            "orders",
            "delete",
            parameters=(("uuid", "CDEK identifier of the order"),),
            waits=True,
        ),
        Offer(
            "find",
            "An order by its CDEK number or by the client's number",
            "orders",
            "find",
            options=(
                Option(
                    "--cdek-number",
                    "cdek_number",
                    "CDEK number of the order that is asked for",
                ),
                Option(
                    "--im-number",
                    "im_number",
                    "Number of the order in the client's system that is asked for",
                ),
            ),
        ),
        Offer(
            "get",
            "Read an order and the outcome of the requests made for it",
            "orders",
            "get",
            parameters=(("uuid", "CDEK identifier of the order"),),
        ),
        Offer(
            "history",
            "The statuses that hold, oldest first",
            "orders",
            "get",
            parameters=(("uuid", "CDEK identifier of the order"),),
            shows="entity.history",
        ),
        Offer(
            "intakes",
            "All courier calls of an order",
            "orders",
            "intakes",
            options=(
                Option(
                    "--uuid",
                    "uuid",
                    "A stray of the docs, not needed: the path names the order already. Deprecated",
                ),
            ),
            parameters=(("orderUuid", "CDEK identifier of the order"),),
        ),
        Offer(
            "refuse",
            "Register that the receiver refuses",
            "orders",
            "refuse",
            parameters=(("uuid", "CDEK identifier of the order that is refused"),),
            waits=True,
        ),
        Offer(
            "return-by-client",
            "Have a delivered order come back from the client",
            "orders",
            "return_by_client",
            parameters=(
                ("uuid", "CDEK identifier of the delivered order that is to come back"),
            ),
            body=True,
            waits=True,
        ),
        Offer(
            "update",
            "Change an order that has not moved yet",
            "orders",
            "update",
            options=(
                Option(
                    "--developer-key",
                    "developer_key",
                    "Key of the developer of the integration",
                ),
            ),
            body=True,
            waits=True,
        ),
    ),
    "passports": (
        Offer(
            "list",
            "Whether passport data of orders is complete",
            "passports",
            "list",
            options=(
                Option("--cdek-number", "cdek_number", "CDEK number of the order"),
                Option("--order-uuid", "order_uuid", "CDEK identifier of the order"),
                Option(
                    "--client",
                    "client",
                    "Whose passport data are asked for; both where it is not sent",
                ),
            ),
        ),
    ),
    "photos": (
        Offer(
            "download",
            "An archive of photographs",
            "photos",
            "download",
            parameters=(("uuid", "Identifier of the archive"),),
            downloads=True,
        ),
        Offer(
            "list-ready",
            "Orders whose photographed documents are ready",
            "photos",
            "list_ready",
            body=True,
        ),
    ),
    "prealerts": (
        Offer(
            "create",
            "Announce that orders will be handed over",
            "prealerts",
            "create",
            body=True,
            waits=True,
        ),
        Offer(
            "get",
            "Read an announcement with its orders",
            "prealerts",
            "get",
            parameters=(("uuid", "CDEK identifier of the announcement"),),
        ),
    ),
    "print": (
        Offer(
            "barcode",
            "The labels themselves, as PDF",
            "print",
            "download_barcode",
            parameters=(("uuid", "CDEK identifier of the labels"),),
            downloads=True,
            after="wait_for_barcode",
        ),
        Offer(
            "create-barcode",
            "Ask for the labels of up to 100 orders",
            "print",
            "create_barcode",
            body=True,
            waits=True,
        ),
        Offer(
            "create-receipt",
            "Ask for the receipt of up to 100 orders",
            "print",
            "create_receipt",
            body=True,
            waits=True,
        ),
        Offer(
            "get-barcode",
            "State and address of labels",
            "print",
            "get_barcode",
            parameters=(("uuid", "CDEK identifier of the labels"),),
        ),
        Offer(
            "get-receipt",
            "State and address of a receipt",
            "print",
            "get_receipt",
            parameters=(("uuid", "CDEK identifier of the receipt"),),
        ),
        Offer(
            "receipt",
            "The receipt itself, as PDF",
            "print",
            "download_receipt",
            parameters=(("uuid", "CDEK identifier of the receipt"),),
            downloads=True,
            after="wait_for_receipt",
        ),
    ),
    "regions": (
        Offer(
            "list",
            "Regions of the directory",
            "locations",
            "regions",
            options=(
                Option(
                    "--country",
                    "country_codes",
                    "Countries as two letters of ISO 3166-1, separated by commas",
                    also="--country-codes",
                ),
                Option(
                    "--fias-region-guid",
                    "fias_region_guid",
                    "Identifier of the region in Russia's address register FIAS. Deprecated",
                ),
                Option(
                    "--size",
                    "size",
                    "How many there are on a page, 1000 where it is not sent; needed with page",
                ),
                Option("--page", "page", "Number of the page, from 0; needs size"),
                Option(
                    "--lang",
                    "lang",
                    "Language of the names: rus, eng or zho; rus where it is not sent",
                ),
            ),
            pages="iterate_regions",
            columns=("region_code", "region", "country_code", "country"),
        ),
    ),
    "registries": (
        Offer(
            "list",
            "Cash-on-delivery registers of a day",
            "registries",
            "list",
            options=(
                Option(
                    "--date",
                    "date_",
                    "Day on which cash on delivery was transferred",
                    required=True,
                ),
            ),
        ),
    ),
    "restrictions": (
        Offer(
            "check",
            "What may not be sent abroad in some packages",
            "restrictions",
            "check",
            body=True,
        ),
    ),
    "reverse": (
        Offer(
            "check",
            "Whether an order can have a return trip; an error says why not",
            "reverse",
            "check",
            body=True,
        ),
    ),
    "subscriptions": (
        Offer(
            "create", "Subscribe to events of one type", "webhooks", "create", body=True
        ),
        Offer(
            "delete",
            "End a subscription",
            "webhooks",
            "delete",
            parameters=(("uuid", "Identifier of the subscription"),),
        ),
        Offer(
            "get",
            "One subscription",
            "webhooks",
            "get",
            parameters=(("uuid", "Identifier of the subscription"),),
        ),
        Offer(
            "list",
            "All subscriptions",
            "webhooks",
            "list",
            columns=("uuid", "type", "url"),
        ),
    ),
}
