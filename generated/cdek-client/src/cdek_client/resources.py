# Written by apiscribe build; edits are lost.
"""The calls of the service, by what they are about; made by a client."""

from __future__ import annotations

import builtins
from datetime import date
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload
from uuid import UUID

from ._runtime.http.asynchronous import AsyncCore
from ._runtime.http.core import RawAnswer
from ._runtime.http.sync import SyncCore
from ._runtime.operations import (
    CALCULATE_TARIFF,
    CALCULATE_TARIFF_LIST,
    CALCULATE_WITH_SERVICES,
    CHANGE_INTAKE_STATUS,
    CHECK_RESTRICTIONS,
    CHECK_REVERSE,
    CREATE_AGREEMENT,
    CREATE_BARCODE,
    CREATE_INTAKE,
    CREATE_ORDER,
    CREATE_PREALERT,
    CREATE_RECEIPT,
    CREATE_WEBHOOK,
    DELETE_INTAKE,
    DELETE_ORDER,
    DELETE_WEBHOOK,
    DOWNLOAD_BARCODE,
    DOWNLOAD_PHOTOS,
    DOWNLOAD_RECEIPT,
    ESTIMATE_DELIVERY_INTERVALS,
    FIND_ORDER,
    GET_AGREEMENT,
    GET_BARCODE,
    GET_CITY_AT,
    GET_INTAKE,
    GET_INTAKE_DAYS,
    GET_ORDER,
    GET_POSTAL_CODES,
    GET_PREALERT,
    GET_RECEIPT,
    GET_WEBHOOK,
    LIST_AVAILABLE_TARIFFS,
    LIST_CHECKS,
    LIST_CITIES,
    LIST_DELIVERY_INTERVALS,
    LIST_DELIVERY_POINTS,
    LIST_ORDER_INTAKES,
    LIST_PASSPORTS,
    LIST_READY_PHOTOS,
    LIST_REGIONS,
    LIST_REGISTRIES,
    LIST_WEBHOOKS,
    REFUSE_ORDER,
    RETURN_ORDER_BY_CLIENT,
    SUGGEST_CITIES,
    UPDATE_ORDER,
    WAIT_AGREEMENT_REQUEST,
    WAIT_BARCODE,
    WAIT_CREATE_AGREEMENT,
    WAIT_CREATE_BARCODE,
    WAIT_CREATE_INTAKE,
    WAIT_CREATE_ORDER,
    WAIT_CREATE_PREALERT,
    WAIT_CREATE_RECEIPT,
    WAIT_DELETE_INTAKE,
    WAIT_DELETE_ORDER,
    WAIT_INTAKE_REQUEST,
    WAIT_PREALERT_REQUEST,
    WAIT_RECEIPT,
    WAIT_REFUSE_ORDER,
    WAIT_REQUEST,
    WAIT_RETURN_ORDER_BY_CLIENT,
    WAIT_UPDATE_ORDER,
)
from .options import CallOptions, WaitOptions

if TYPE_CHECKING:
    from . import models
    from ._runtime.http.items import AsyncItems, Items
    from .bodies import (
        AgreementCreateDict,
        BarcodeCreateDict,
        ClientReturnDict,
        EstimatedIntervalsQueryDict,
        IntakeCreateDict,
        IntakeDaysQueryDict,
        IntakeStatusChangeDict,
        OrderCreateDict,
        OrderUpdateDict,
        PhotoQueryDict,
        PrealertCreateDict,
        ReceiptCreateDict,
        RestrictionsQueryDict,
        ReverseQueryDict,
        TariffListQueryDict,
        TariffQueryDict,
        TariffsWithServicesQueryDict,
        WebhookCreateDict,
    )


class Orders:
    """Calls about orders.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawOrders:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawOrders(self._core)

    def find(
        self,
        *,
        cdek_number: Any = None,
        im_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.OrderResponse:
        """An order by its CDEK number or by the client's number.

        Args:
            cdek_number: CDEK number of the order that is asked for.
            im_number: Number of the order in the client's system that is asked for.
            **options: See the class.

        Returns:
            OrderResponse: An order as CDEK holds it, with the requests made for it.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /orders`
        """
        return self._core.call(
            FIND_ORDER,
            {"cdek_number": cdek_number, "im_number": im_number},
            None,
            options,
        )

    def create(
        self,
        body: models.OrderCreate | OrderCreateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Register an order.

        Args:
            body: What to send: an OrderCreate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /orders`
        """
        return self._core.call(
            CREATE_ORDER, {"developer-key": developer_key}, body, options
        )

    def create_and_wait(
        self,
        body: models.OrderCreate | OrderCreateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Register an order. Waits until that is done.

        Args:
            body: What to send: an OrderCreate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /orders`
        """
        return self._core.call_and_wait(
            CREATE_ORDER,
            WAIT_CREATE_ORDER,
            {"developer-key": developer_key},
            body,
            options,
        )

    def update(
        self,
        body: models.OrderUpdate | OrderUpdateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Change an order that has not moved yet.

        Args:
            body: What to send: an OrderUpdate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `PATCH /orders`, update_order#operation
        """
        return self._core.call(
            UPDATE_ORDER, {"developer-key": developer_key}, body, options
        )

    def update_and_wait(
        self,
        body: models.OrderUpdate | OrderUpdateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Change an order that has not moved yet. Waits until that is done.

        Args:
            body: What to send: an OrderUpdate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `PATCH /orders`, update_order#operation
        """
        return self._core.call_and_wait(
            UPDATE_ORDER,
            WAIT_UPDATE_ORDER,
            {"developer-key": developer_key},
            body,
            options,
        )

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.OrderResponse:
        """Read an order and the outcome of the requests made for it.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            OrderResponse: An order as CDEK holds it, with the requests made for it.

        `GET /orders/{uuid}`, get_order#operation
        """
        return self._core.call(GET_ORDER, {"uuid": uuid}, None, options)

    def wait_until_over(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.OrderResponse:
        """Read an order and the outcome of the requests made for it. Reads again and again
        until nothing more will come of it.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            OrderResponse: Its `entity.is_over` is true.

        Raises:
            RequestTimeoutError: It is not over in time, 60 seconds unless given.

        `GET /orders/{uuid}`, get_order#operation
        """
        return self._core.wait_until(
            GET_ORDER, {"uuid": uuid}, "entity.is_over", options
        )

    def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ChangeResponse:
        """Delete an order that has not moved yet.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return self._core.call(DELETE_ORDER, {"uuid": uuid}, None, options)

    def delete_and_wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.OrderResponse | None:
        """Delete an order that has not moved yet. Waits until that is done.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made; None if there is nothing to be
                found any more.

        Raises:
            ApiError: The change failed, with the service's errors.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return self._core.call_and_wait_gone(
            DELETE_ORDER, WAIT_DELETE_ORDER, {"uuid": uuid}, None, options
        )

    def intakes(
        self,
        order_uuid: UUID | str,
        *,
        uuid: UUID | str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[models.Intake]:
        """All courier calls of an order.

        Args:
            order_uuid: CDEK identifier of the order.
            uuid: CDEK identifier of the order whose courier calls are asked for.
            **options: See the class.

        Returns:
            list[Intake]: A courier call on record.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /orders/{orderUuid}/intakes`
        """
        return self._core.call(
            LIST_ORDER_INTAKES, {"orderUuid": order_uuid, "uuid": uuid}, None, options
        )

    def refuse(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ChangeResponse:
        """Register that the receiver refuses.

        Args:
            uuid: CDEK identifier of the order that is refused.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        `POST /orders/{uuid}/refusal`
        """
        return self._core.call(REFUSE_ORDER, {"uuid": uuid}, None, options)

    def refuse_and_wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.OrderResponse:
        """Register that the receiver refuses. Waits until that is done.

        Args:
            uuid: CDEK identifier of the order that is refused.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /orders/{uuid}/refusal`
        """
        return self._core.call_and_wait(
            REFUSE_ORDER, WAIT_REFUSE_ORDER, {"uuid": uuid}, None, options
        )

    def return_by_client(
        self,
        uuid: UUID | str,
        body: models.ClientReturn | ClientReturnDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Have a delivered order come back from the client.

        Args:
            uuid: CDEK identifier of the delivered order that is to come back.
            body: What to send: a ClientReturn, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /orders/{uuid}/clientReturn`
        """
        return self._core.call(RETURN_ORDER_BY_CLIENT, {"uuid": uuid}, body, options)

    def return_by_client_and_wait(
        self,
        uuid: UUID | str,
        body: models.ClientReturn | ClientReturnDict,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Have a delivered order come back from the client. Waits until that is done.

        Args:
            uuid: CDEK identifier of the delivered order that is to come back.
            body: What to send: a ClientReturn, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /orders/{uuid}/clientReturn`
        """
        return self._core.call_and_wait(
            RETURN_ORDER_BY_CLIENT,
            WAIT_RETURN_ORDER_BY_CLIENT,
            {"uuid": uuid},
            body,
            options,
        )

    def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the order.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            OrderResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /orders/{uuid}`, get_order#operation
        """
        return self._core.wait(WAIT_REQUEST, {"uuid": uuid}, request, options)


class RawOrders:
    """Calls about orders, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def find(
        self,
        *,
        cdek_number: Any = None,
        im_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.OrderResponse]:
        """An order by its CDEK number or by the client's number.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                OrderResponse.

        `GET /orders`
        """
        return self._core.raw(
            FIND_ORDER,
            {"cdek_number": cdek_number, "im_number": im_number},
            None,
            options,
        )

    def create(
        self,
        body: models.OrderCreate | OrderCreateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Register an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /orders`
        """
        return self._core.raw(
            CREATE_ORDER, {"developer-key": developer_key}, body, options
        )

    def update(
        self,
        body: models.OrderUpdate | OrderUpdateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Change an order that has not moved yet.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `PATCH /orders`, update_order#operation
        """
        return self._core.raw(
            UPDATE_ORDER, {"developer-key": developer_key}, body, options
        )

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.OrderResponse]:
        """Read an order and the outcome of the requests made for it.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                OrderResponse.

        `GET /orders/{uuid}`, get_order#operation
        """
        return self._core.raw(GET_ORDER, {"uuid": uuid}, None, options)

    def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ChangeResponse]:
        """Delete an order that has not moved yet.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return self._core.raw(DELETE_ORDER, {"uuid": uuid}, None, options)

    def intakes(
        self,
        order_uuid: UUID | str,
        *,
        uuid: UUID | str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[list[models.Intake]]:
        """All courier calls of an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Intake].

        `GET /orders/{orderUuid}/intakes`
        """
        return self._core.raw(
            LIST_ORDER_INTAKES, {"orderUuid": order_uuid, "uuid": uuid}, None, options
        )

    def refuse(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ChangeResponse]:
        """Register that the receiver refuses.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /orders/{uuid}/refusal`
        """
        return self._core.raw(REFUSE_ORDER, {"uuid": uuid}, None, options)

    def return_by_client(
        self,
        uuid: UUID | str,
        body: models.ClientReturn | ClientReturnDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Have a delivered order come back from the client.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /orders/{uuid}/clientReturn`
        """
        return self._core.raw(RETURN_ORDER_BY_CLIENT, {"uuid": uuid}, body, options)


class Locations:
    """Calls about locations.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawLocations:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawLocations(self._core)

    def suggest_cities(
        self,
        *,
        name: str,
        country_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[models.CitySuggestion]:
        """Cities whose name begins like a text.

        Args:
            name: Beginning of the city's name.
            country_code: Country as two letters of ISO 3166-1.
            **options: See the class.

        Returns:
            list[CitySuggestion]: A city that may be meant, with its full name.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /location/suggest/cities`
        """
        return self._core.call(
            SUGGEST_CITIES, {"name": name, "country_code": country_code}, None, options
        )

    def regions(
        self,
        *,
        country_codes: str | None = None,
        fias_region_guid: UUID | str | None = None,
        size: int | None = None,
        page: int | None = None,
        lang: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[models.Region]:
        """Regions of the directory.

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS; outdated.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page.
            page: Number of the page, from 0; needs size.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
            **options: See the class.

        Returns:
            list[Region]: A region.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /location/regions`
        """
        return self._core.call(
            LIST_REGIONS,
            {
                "country_codes": country_codes,
                "fias_region_guid": fias_region_guid,
                "size": size,
                "page": page,
                "lang": lang,
            },
            None,
            options,
        )

    def iterate_regions(
        self,
        *,
        country_codes: str | None = None,
        fias_region_guid: UUID | str | None = None,
        size: int | None = None,
        page: int | None = None,
        lang: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Items[models.Region]:
        """Regions of the directory. Goes through all pages, and reads each when it is
        needed.

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS; outdated.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page.
            page: Number of the page, from 0; needs size.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
            **options: See the class.

        Returns:
            Items[Region]: A region.

        `GET /location/regions`
        """
        return self._core.iterate(
            LIST_REGIONS,
            {
                "country_codes": country_codes,
                "fias_region_guid": fias_region_guid,
                "size": size,
                "page": page,
                "lang": lang,
            },
            options,
        )

    def postal_codes(
        self, *, code: int, city_code: int, **options: Unpack[CallOptions]
    ) -> models.CityPostalCodes:
        """Postal codes of a city.

        Args:
            code: CDEK code of the city whose postal codes are asked for.
            city_code: CDEK code of the city whose postal codes are asked for.
            **options: See the class.

        Returns:
            CityPostalCodes: The postal codes of a city.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /location/postalcodes`
        """
        return self._core.call(
            GET_POSTAL_CODES, {"code": code, "city_code": city_code}, None, options
        )

    def city_at(
        self, *, latitude: float, longitude: float, **options: Unpack[CallOptions]
    ) -> models.CityAt:
        """The city at a latitude and longitude.

        Args:
            latitude: Latitude, in degrees.
            longitude: Longitude, in degrees.
            **options: See the class.

        Returns:
            CityAt: The city at a point.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /location/coordinates`
        """
        return self._core.call(
            GET_CITY_AT, {"latitude": latitude, "longitude": longitude}, None, options
        )

    def cities(
        self,
        *,
        country_codes: str | None = None,
        region_code: int | None = None,
        kladr_region_code: str | None = None,
        fias_region_guid: UUID | str | None = None,
        kladr_code: str | None = None,
        fias_guid: UUID | str | None = None,
        postal_code: str | None = None,
        code: int | None = None,
        city: str | None = None,
        payment_limit: Decimal | int | str | None = None,
        size: int | None = None,
        page: int | None = None,
        lang: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[models.City]:
        """Cities of the directory that match some filters.

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            region_code: CDEK code of the region that is asked for.
            kladr_region_code: Code of the region in Russia's older register KLADR.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS; outdated.
            kladr_code: Code of the place in Russia's older register KLADR.
            fias_guid: Identifier of the place in Russia's address register FIAS.
            postal_code: Postal code.
            code: CDEK code of the place.
            city: Name of the city, spelt in full.
            payment_limit: Limit of cash on delivery: -1 for none, 0 where it is not
                taken.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page.
            page: Number of the page, from 0; needs size.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
            **options: See the class.

        Returns:
            list[City]: A city or a village.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /location/cities`
        """
        return self._core.call(
            LIST_CITIES,
            {
                "country_codes": country_codes,
                "region_code": region_code,
                "kladr_region_code": kladr_region_code,
                "fias_region_guid": fias_region_guid,
                "kladr_code": kladr_code,
                "fias_guid": fias_guid,
                "postal_code": postal_code,
                "code": code,
                "city": city,
                "payment_limit": payment_limit,
                "size": size,
                "page": page,
                "lang": lang,
            },
            None,
            options,
        )

    def iterate_cities(
        self,
        *,
        country_codes: str | None = None,
        region_code: int | None = None,
        kladr_region_code: str | None = None,
        fias_region_guid: UUID | str | None = None,
        kladr_code: str | None = None,
        fias_guid: UUID | str | None = None,
        postal_code: str | None = None,
        code: int | None = None,
        city: str | None = None,
        payment_limit: Decimal | int | str | None = None,
        size: int | None = None,
        page: int | None = None,
        lang: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Items[models.City]:
        """Cities of the directory that match some filters. Goes through all pages, and
        reads each when it is needed.

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            region_code: CDEK code of the region that is asked for.
            kladr_region_code: Code of the region in Russia's older register KLADR.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS; outdated.
            kladr_code: Code of the place in Russia's older register KLADR.
            fias_guid: Identifier of the place in Russia's address register FIAS.
            postal_code: Postal code.
            code: CDEK code of the place.
            city: Name of the city, spelt in full.
            payment_limit: Limit of cash on delivery: -1 for none, 0 where it is not
                taken.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page.
            page: Number of the page, from 0; needs size.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
            **options: See the class.

        Returns:
            Items[City]: A city or a village.

        `GET /location/cities`
        """
        return self._core.iterate(
            LIST_CITIES,
            {
                "country_codes": country_codes,
                "region_code": region_code,
                "kladr_region_code": kladr_region_code,
                "fias_region_guid": fias_region_guid,
                "kladr_code": kladr_code,
                "fias_guid": fias_guid,
                "postal_code": postal_code,
                "code": code,
                "city": city,
                "payment_limit": payment_limit,
                "size": size,
                "page": page,
                "lang": lang,
            },
            options,
        )


class RawLocations:
    """Calls about locations, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def suggest_cities(
        self,
        *,
        name: str,
        country_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[list[models.CitySuggestion]]:
        """Cities whose name begins like a text.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`:
                list[CitySuggestion].

        `GET /location/suggest/cities`
        """
        return self._core.raw(
            SUGGEST_CITIES, {"name": name, "country_code": country_code}, None, options
        )

    def regions(
        self,
        *,
        country_codes: str | None = None,
        fias_region_guid: UUID | str | None = None,
        size: int | None = None,
        page: int | None = None,
        lang: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[list[models.Region]]:
        """Regions of the directory.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Region].

        `GET /location/regions`
        """
        return self._core.raw(
            LIST_REGIONS,
            {
                "country_codes": country_codes,
                "fias_region_guid": fias_region_guid,
                "size": size,
                "page": page,
                "lang": lang,
            },
            None,
            options,
        )

    def postal_codes(
        self, *, code: int, city_code: int, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.CityPostalCodes]:
        """Postal codes of a city.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                CityPostalCodes.

        `GET /location/postalcodes`
        """
        return self._core.raw(
            GET_POSTAL_CODES, {"code": code, "city_code": city_code}, None, options
        )

    def city_at(
        self, *, latitude: float, longitude: float, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.CityAt]:
        """The city at a latitude and longitude.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a CityAt.

        `GET /location/coordinates`
        """
        return self._core.raw(
            GET_CITY_AT, {"latitude": latitude, "longitude": longitude}, None, options
        )

    def cities(
        self,
        *,
        country_codes: str | None = None,
        region_code: int | None = None,
        kladr_region_code: str | None = None,
        fias_region_guid: UUID | str | None = None,
        kladr_code: str | None = None,
        fias_guid: UUID | str | None = None,
        postal_code: str | None = None,
        code: int | None = None,
        city: str | None = None,
        payment_limit: Decimal | int | str | None = None,
        size: int | None = None,
        page: int | None = None,
        lang: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[list[models.City]]:
        """Cities of the directory that match some filters.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[City].

        `GET /location/cities`
        """
        return self._core.raw(
            LIST_CITIES,
            {
                "country_codes": country_codes,
                "region_code": region_code,
                "kladr_region_code": kladr_region_code,
                "fias_region_guid": fias_region_guid,
                "kladr_code": kladr_code,
                "fias_guid": fias_guid,
                "postal_code": postal_code,
                "code": code,
                "city": city,
                "payment_limit": payment_limit,
                "size": size,
                "page": page,
                "lang": lang,
            },
            None,
            options,
        )


class Print:
    """Calls about print.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawPrint:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawPrint(self._core)

    def create_receipt(
        self,
        body: models.ReceiptCreate | ReceiptCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Ask for the receipt of up to 100 orders.

        Args:
            body: What to send: a ReceiptCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /print/orders`
        """
        return self._core.call(CREATE_RECEIPT, {}, body, options)

    def create_receipt_and_wait(
        self,
        body: models.ReceiptCreate | ReceiptCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.ReceiptResponse:
        """Ask for the receipt of up to 100 orders. Waits until that is done.

        Args:
            body: What to send: a ReceiptCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ReceiptResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /print/orders`
        """
        return self._core.call_and_wait(
            CREATE_RECEIPT, WAIT_CREATE_RECEIPT, {}, body, options
        )

    def get_receipt(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ReceiptResponse:
        """State and address of a receipt.

        Args:
            uuid: CDEK identifier of the receipt.
            **options: See the class.

        Returns:
            ReceiptResponse: Receipts as CDEK holds them, with the requests made for
                them.

        `GET /print/orders/{uuid}`
        """
        return self._core.call(GET_RECEIPT, {"uuid": uuid}, None, options)

    @overload
    def download_receipt(
        self, uuid: UUID | str, *, to: None = None, **options: Unpack[CallOptions]
    ) -> bytes:
        """Give what comes."""

    @overload
    def download_receipt(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str],
        **options: Unpack[CallOptions],
    ) -> Path:
        """Write what comes to a file, and give its path."""

    def download_receipt(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes | Path:
        """The receipt itself, as PDF.

        Args:
            uuid: CDEK identifier of the receipt.
            to: File to write it to, all of it or nothing; then that path is given.
            **options: See the class.

        Returns:
            bytes: As it came.

        `GET /print/orders/{uuid}.pdf`
        """
        return self._core.download(DOWNLOAD_RECEIPT, {"uuid": uuid}, to, options)

    def create_barcode(
        self,
        body: models.BarcodeCreate | BarcodeCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Ask for the labels of up to 100 orders.

        Args:
            body: What to send: a BarcodeCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /print/barcodes`
        """
        return self._core.call(CREATE_BARCODE, {}, body, options)

    def create_barcode_and_wait(
        self,
        body: models.BarcodeCreate | BarcodeCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.BarcodeResponse:
        """Ask for the labels of up to 100 orders. Waits until that is done.

        Args:
            body: What to send: a BarcodeCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            BarcodeResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /print/barcodes`
        """
        return self._core.call_and_wait(
            CREATE_BARCODE, WAIT_CREATE_BARCODE, {}, body, options
        )

    def get_barcode(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.BarcodeResponse:
        """State and address of labels.

        Args:
            uuid: CDEK identifier of the labels.
            **options: See the class.

        Returns:
            BarcodeResponse: Labels as CDEK holds them, with the requests made for them.

        `GET /print/barcodes/{uuid}`
        """
        return self._core.call(GET_BARCODE, {"uuid": uuid}, None, options)

    @overload
    def download_barcode(
        self, uuid: UUID | str, *, to: None = None, **options: Unpack[CallOptions]
    ) -> bytes:
        """Give what comes."""

    @overload
    def download_barcode(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str],
        **options: Unpack[CallOptions],
    ) -> Path:
        """Write what comes to a file, and give its path."""

    def download_barcode(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes | Path:
        """The labels themselves, as PDF.

        Args:
            uuid: CDEK identifier of the labels.
            to: File to write it to, all of it or nothing; then that path is given.
            **options: See the class.

        Returns:
            bytes: As it came.

        `GET /print/barcodes/{uuid}.pdf`
        """
        return self._core.download(DOWNLOAD_BARCODE, {"uuid": uuid}, to, options)

    def wait_for_receipt(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.ReceiptResponse:
        """Wait until it is done, or has failed.

        Args:
            uuid: CDEK identifier of the receipt.
            **options: See the class.

        Returns:
            ReceiptResponse: Its state is READY.

        Raises:
            ApiError: The state is INVALID or REMOVED.

        `GET /print/orders/{uuid}`
        """
        return self._core.wait(WAIT_RECEIPT, {"uuid": uuid}, None, options)

    def wait_for_barcode(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.BarcodeResponse:
        """Wait until it is done, or has failed.

        Args:
            uuid: CDEK identifier of the labels.
            **options: See the class.

        Returns:
            BarcodeResponse: Its state is READY.

        Raises:
            ApiError: The state is INVALID or REMOVED.

        `GET /print/barcodes/{uuid}`
        """
        return self._core.wait(WAIT_BARCODE, {"uuid": uuid}, None, options)


class RawPrint:
    """Calls about print, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def create_receipt(
        self,
        body: models.ReceiptCreate | ReceiptCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Ask for the receipt of up to 100 orders.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /print/orders`
        """
        return self._core.raw(CREATE_RECEIPT, {}, body, options)

    def get_receipt(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ReceiptResponse]:
        """State and address of a receipt.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ReceiptResponse.

        `GET /print/orders/{uuid}`
        """
        return self._core.raw(GET_RECEIPT, {"uuid": uuid}, None, options)

    def download_receipt(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[bytes]:
        """The receipt itself, as PDF.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: bytes.

        `GET /print/orders/{uuid}.pdf`
        """
        return self._core.raw(DOWNLOAD_RECEIPT, {"uuid": uuid}, None, options)

    def create_barcode(
        self,
        body: models.BarcodeCreate | BarcodeCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Ask for the labels of up to 100 orders.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /print/barcodes`
        """
        return self._core.raw(CREATE_BARCODE, {}, body, options)

    def get_barcode(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.BarcodeResponse]:
        """State and address of labels.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                BarcodeResponse.

        `GET /print/barcodes/{uuid}`
        """
        return self._core.raw(GET_BARCODE, {"uuid": uuid}, None, options)

    def download_barcode(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[bytes]:
        """The labels themselves, as PDF.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: bytes.

        `GET /print/barcodes/{uuid}.pdf`
        """
        return self._core.raw(DOWNLOAD_BARCODE, {"uuid": uuid}, None, options)


class Prealerts:
    """Calls about prealerts.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawPrealerts:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawPrealerts(self._core)

    def create(
        self,
        body: models.PrealertCreate | PrealertCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Announce that orders will be handed over.

        Args:
            body: What to send: a PrealertCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /prealert`
        """
        return self._core.call(CREATE_PREALERT, {}, body, options)

    def create_and_wait(
        self,
        body: models.PrealertCreate | PrealertCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.PrealertResponse:
        """Announce that orders will be handed over. Waits until that is done.

        Args:
            body: What to send: a PrealertCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            PrealertResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /prealert`
        """
        return self._core.call_and_wait(
            CREATE_PREALERT, WAIT_CREATE_PREALERT, {}, body, options
        )

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.PrealertResponse:
        """Read an announcement with its orders.

        Args:
            uuid: CDEK identifier of the announcement.
            **options: See the class.

        Returns:
            PrealertResponse: An announcement as CDEK holds it, with the requests made
                for it.

        `GET /prealert/{uuid}`
        """
        return self._core.call(GET_PREALERT, {"uuid": uuid}, None, options)

    def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.PrealertResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the announcement.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            PrealertResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /prealert/{uuid}`
        """
        return self._core.wait(WAIT_PREALERT_REQUEST, {"uuid": uuid}, request, options)


class RawPrealerts:
    """Calls about prealerts, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def create(
        self,
        body: models.PrealertCreate | PrealertCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Announce that orders will be handed over.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /prealert`
        """
        return self._core.raw(CREATE_PREALERT, {}, body, options)

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.PrealertResponse]:
        """Read an announcement with its orders.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                PrealertResponse.

        `GET /prealert/{uuid}`
        """
        return self._core.raw(GET_PREALERT, {"uuid": uuid}, None, options)


class Intakes:
    """Calls about intakes.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawIntakes:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawIntakes(self._core)

    def available_days(
        self,
        body: models.IntakeDaysQuery | IntakeDaysQueryDict,
        **options: Unpack[CallOptions],
    ) -> models.IntakeDays:
        """Days on which a courier can come.

        Args:
            body: What to send: an IntakeDaysQuery, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            IntakeDays: Days on which a courier can come.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /intakes/availableDays`
        """
        return self._core.call(GET_INTAKE_DAYS, {}, body, options)

    def create(
        self,
        body: models.IntakeCreate | IntakeCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Call a courier.

        Args:
            body: What to send: an IntakeCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /intakes`
        """
        return self._core.call(CREATE_INTAKE, {}, body, options)

    def create_and_wait(
        self,
        body: models.IntakeCreate | IntakeCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.IntakeResponse:
        """Call a courier. Waits until that is done.

        Args:
            body: What to send: an IntakeCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            IntakeResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /intakes`
        """
        return self._core.call_and_wait(
            CREATE_INTAKE, WAIT_CREATE_INTAKE, {}, body, options
        )

    def change_status(
        self,
        body: models.IntakeStatusChange | IntakeStatusChangeDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Send a call back for processing.

        Args:
            body: What to send: an IntakeStatusChange, or a dict of its members as JSON
                has them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `PATCH /intakes`
        """
        return self._core.call(CHANGE_INTAKE_STATUS, {}, body, options)

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.IntakeResponse:
        """Read a courier call with its history.

        Args:
            uuid: CDEK identifier of the courier call.
            **options: See the class.

        Returns:
            IntakeResponse: A courier call as CDEK holds it, with the requests made for
                it.

        `GET /intakes/{uuid}`
        """
        return self._core.call(GET_INTAKE, {"uuid": uuid}, None, options)

    def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ChangeResponse:
        """Cancel a courier call.

        Args:
            uuid: CDEK identifier of the courier call to cancel.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        `DELETE /intakes/{uuid}`
        """
        return self._core.call(DELETE_INTAKE, {"uuid": uuid}, None, options)

    def delete_and_wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.IntakeResponse | None:
        """Cancel a courier call. Waits until that is done.

        Args:
            uuid: CDEK identifier of the courier call to cancel.
            **options: See the class.

        Returns:
            IntakeResponse: Read once the change is made; None if there is nothing to be
                found any more.

        Raises:
            ApiError: The change failed, with the service's errors.

        `DELETE /intakes/{uuid}`
        """
        return self._core.call_and_wait_gone(
            DELETE_INTAKE, WAIT_DELETE_INTAKE, {"uuid": uuid}, None, options
        )

    def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.IntakeResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the courier call.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            IntakeResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /intakes/{uuid}`
        """
        return self._core.wait(WAIT_INTAKE_REQUEST, {"uuid": uuid}, request, options)


class RawIntakes:
    """Calls about intakes, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def available_days(
        self,
        body: models.IntakeDaysQuery | IntakeDaysQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.IntakeDays]:
        """Days on which a courier can come.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an IntakeDays.

        `POST /intakes/availableDays`
        """
        return self._core.raw(GET_INTAKE_DAYS, {}, body, options)

    def create(
        self,
        body: models.IntakeCreate | IntakeCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Call a courier.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /intakes`
        """
        return self._core.raw(CREATE_INTAKE, {}, body, options)

    def change_status(
        self,
        body: models.IntakeStatusChange | IntakeStatusChangeDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Send a call back for processing.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `PATCH /intakes`
        """
        return self._core.raw(CHANGE_INTAKE_STATUS, {}, body, options)

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.IntakeResponse]:
        """Read a courier call with its history.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                IntakeResponse.

        `GET /intakes/{uuid}`
        """
        return self._core.raw(GET_INTAKE, {"uuid": uuid}, None, options)

    def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ChangeResponse]:
        """Cancel a courier call.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `DELETE /intakes/{uuid}`
        """
        return self._core.raw(DELETE_INTAKE, {"uuid": uuid}, None, options)


class Agreements:
    """Calls about agreements.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawAgreements:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawAgreements(self._core)

    def intervals(
        self,
        *,
        cdek_number: Any = None,
        order_uuid: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DeliveryIntervals:
        """Free hours for an order.

        Args:
            cdek_number: CDEK number of the order.
            order_uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            DeliveryIntervals: Days and hours that are free for a delivery.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /delivery/intervals`
        """
        return self._core.call(
            LIST_DELIVERY_INTERVALS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid},
            None,
            options,
        )

    def create(
        self,
        body: models.AgreementCreate | AgreementCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Agree on date and place of a delivery.

        Args:
            body: What to send: an AgreementCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /delivery`
        """
        return self._core.call(CREATE_AGREEMENT, {}, body, options)

    def create_and_wait(
        self,
        body: models.AgreementCreate | AgreementCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.AgreementResponse:
        """Agree on date and place of a delivery. Waits until that is done.

        Args:
            body: What to send: an AgreementCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            AgreementResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /delivery`
        """
        return self._core.call_and_wait(
            CREATE_AGREEMENT, WAIT_CREATE_AGREEMENT, {}, body, options
        )

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.AgreementResponse:
        """Read an agreement with its history.

        Args:
            uuid: CDEK identifier of the agreement.
            **options: See the class.

        Returns:
            AgreementResponse: An agreement as CDEK holds it, with the requests made for
                it.

        `GET /delivery/{uuid}`
        """
        return self._core.call(GET_AGREEMENT, {"uuid": uuid}, None, options)

    def estimate_intervals(
        self,
        body: models.EstimatedIntervalsQuery | EstimatedIntervalsQueryDict,
        **options: Unpack[CallOptions],
    ) -> models.EstimatedIntervals:
        """Free hours for a route, before there is an order.

        Args:
            body: What to send: an EstimatedIntervalsQuery, or a dict of its members as
                JSON has them.
            **options: See the class.

        Returns:
            EstimatedIntervals: Days and hours that are free on a route.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /delivery/estimatedIntervals`
        """
        return self._core.call(ESTIMATE_DELIVERY_INTERVALS, {}, body, options)

    def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.AgreementResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the agreement.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            AgreementResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /delivery/{uuid}`
        """
        return self._core.wait(WAIT_AGREEMENT_REQUEST, {"uuid": uuid}, request, options)


class RawAgreements:
    """Calls about agreements, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def intervals(
        self,
        *,
        cdek_number: Any = None,
        order_uuid: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.DeliveryIntervals]:
        """Free hours for an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                DeliveryIntervals.

        `GET /delivery/intervals`
        """
        return self._core.raw(
            LIST_DELIVERY_INTERVALS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid},
            None,
            options,
        )

    def create(
        self,
        body: models.AgreementCreate | AgreementCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Agree on date and place of a delivery.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /delivery`
        """
        return self._core.raw(CREATE_AGREEMENT, {}, body, options)

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.AgreementResponse]:
        """Read an agreement with its history.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                AgreementResponse.

        `GET /delivery/{uuid}`
        """
        return self._core.raw(GET_AGREEMENT, {"uuid": uuid}, None, options)

    def estimate_intervals(
        self,
        body: models.EstimatedIntervalsQuery | EstimatedIntervalsQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.EstimatedIntervals]:
        """Free hours for a route, before there is an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                EstimatedIntervals.

        `POST /delivery/estimatedIntervals`
        """
        return self._core.raw(ESTIMATE_DELIVERY_INTERVALS, {}, body, options)


class Reverse:
    """Calls about reverse.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawReverse:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawReverse(self._core)

    def check(
        self,
        body: models.ReverseQuery | ReverseQueryDict,
        **options: Unpack[CallOptions],
    ) -> None:
        """Whether an order can have a return trip; an error says why not.

        Args:
            body: What to send: a ReverseQuery, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            None: The service says nothing more.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /reverse/availability`
        """
        return self._core.call(CHECK_REVERSE, {}, body, options)


class RawReverse:
    """Calls about reverse, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def check(
        self,
        body: models.ReverseQuery | ReverseQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[None]:
        """Whether an order can have a return trip; an error says why not.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: None.

        `POST /reverse/availability`
        """
        return self._core.raw(CHECK_REVERSE, {}, body, options)


class Photos:
    """Calls about photos.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawPhotos:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawPhotos(self._core)

    def list_ready(
        self, body: models.PhotoQuery | PhotoQueryDict, **options: Unpack[CallOptions]
    ) -> models.PhotoList:
        """Orders whose photographed documents are ready.

        Args:
            body: What to send: a PhotoQuery, or a dict of its members as JSON has them.
            **options: See the class.

        Returns:
            PhotoList: Orders whose photographs are ready.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /photoDocument`
        """
        return self._core.call(LIST_READY_PHOTOS, {}, body, options)

    @overload
    def download(
        self, uuid: UUID | str, *, to: None = None, **options: Unpack[CallOptions]
    ) -> bytes:
        """Give what comes."""

    @overload
    def download(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str],
        **options: Unpack[CallOptions],
    ) -> Path:
        """Write what comes to a file, and give its path."""

    def download(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes | Path:
        """An archive of photographs.

        Args:
            uuid: Identifier of the archive.
            to: File to write it to, all of it or nothing; then that path is given.
            **options: See the class.

        Returns:
            bytes: As it came.

        `GET /photoDocument/{uuid}`
        """
        return self._core.download(DOWNLOAD_PHOTOS, {"uuid": uuid}, to, options)


class RawPhotos:
    """Calls about photos, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def list_ready(
        self, body: models.PhotoQuery | PhotoQueryDict, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.PhotoList]:
        """Orders whose photographed documents are ready.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a PhotoList.

        `POST /photoDocument`
        """
        return self._core.raw(LIST_READY_PHOTOS, {}, body, options)

    def download(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[bytes]:
        """An archive of photographs.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: bytes.

        `GET /photoDocument/{uuid}`
        """
        return self._core.raw(DOWNLOAD_PHOTOS, {"uuid": uuid}, None, options)


class Restrictions:
    """Calls about restrictions.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawRestrictions:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawRestrictions(self._core)

    def check(
        self,
        body: models.RestrictionsQuery | RestrictionsQueryDict,
        **options: Unpack[CallOptions],
    ) -> models.RestrictionList:
        """What may not be sent abroad in some packages.

        Args:
            body: What to send: a RestrictionsQuery, or a dict of its members as JSON
                has them.
            **options: See the class.

        Returns:
            RestrictionList: What may not be sent abroad.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /international/package/restrictions`
        """
        return self._core.call(CHECK_RESTRICTIONS, {}, body, options)


class RawRestrictions:
    """Calls about restrictions, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def check(
        self,
        body: models.RestrictionsQuery | RestrictionsQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.RestrictionList]:
        """What may not be sent abroad in some packages.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                RestrictionList.

        `POST /international/package/restrictions`
        """
        return self._core.raw(CHECK_RESTRICTIONS, {}, body, options)


class Calculator:
    """Calls about calculator.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawCalculator:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawCalculator(self._core)

    def tariff_list(
        self,
        body: models.TariffListQuery | TariffListQueryDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.TariffList:
        """Price and time of every tariff that a route has.

        Args:
            body: What to send: a TariffListQuery, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            TariffList: Price and time of every tariff that a route has.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /calculator/tarifflist`
        """
        return self._core.call(
            CALCULATE_TARIFF_LIST, {"developer-key": developer_key}, body, options
        )

    def tariff(
        self,
        body: models.TariffQuery | TariffQueryDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.TariffCalculation:
        """Price and time of one tariff.

        Args:
            body: What to send: a TariffQuery, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            TariffCalculation: Price and time of a tariff.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /calculator/tariff`
        """
        return self._core.call(
            CALCULATE_TARIFF, {"developer-key": developer_key}, body, options
        )

    def tariffs_with_services(
        self,
        body: models.TariffsWithServicesQuery | TariffsWithServicesQueryDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.TariffsWithServices:
        """Price and time of every tariff with services; each row succeeds or fails by
        itself.

        Args:
            body: What to send: a TariffsWithServicesQuery, or a dict of its members as
                JSON has them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            TariffsWithServices: Price and time of every tariff that a route has, with
                services.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /calculator/tariffAndService`
        """
        return self._core.call(
            CALCULATE_WITH_SERVICES, {"developer-key": developer_key}, body, options
        )

    def available_tariffs(
        self,
        *,
        x_user_lang: str | None = None,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.AvailableTariffs:
        """Tariffs of the contract with their limits and modes.

        Args:
            x_user_lang: Language of the texts: rus, eng or zho; rus where it is not
                sent.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            AvailableTariffs: The tariffs of a contract.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /calculator/alltariffs`
        """
        return self._core.call(
            LIST_AVAILABLE_TARIFFS,
            {"X-User-Lang": x_user_lang, "developer-key": developer_key},
            None,
            options,
        )


class RawCalculator:
    """Calls about calculator, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def tariff_list(
        self,
        body: models.TariffListQuery | TariffListQueryDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.TariffList]:
        """Price and time of every tariff that a route has.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a TariffList.

        `POST /calculator/tarifflist`
        """
        return self._core.raw(
            CALCULATE_TARIFF_LIST, {"developer-key": developer_key}, body, options
        )

    def tariff(
        self,
        body: models.TariffQuery | TariffQueryDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.TariffCalculation]:
        """Price and time of one tariff.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                TariffCalculation.

        `POST /calculator/tariff`
        """
        return self._core.raw(
            CALCULATE_TARIFF, {"developer-key": developer_key}, body, options
        )

    def tariffs_with_services(
        self,
        body: models.TariffsWithServicesQuery | TariffsWithServicesQueryDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.TariffsWithServices]:
        """Price and time of every tariff with services; each row succeeds or fails by
        itself.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                TariffsWithServices.

        `POST /calculator/tariffAndService`
        """
        return self._core.raw(
            CALCULATE_WITH_SERVICES, {"developer-key": developer_key}, body, options
        )

    def available_tariffs(
        self,
        *,
        x_user_lang: str | None = None,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.AvailableTariffs]:
        """Tariffs of the contract with their limits and modes.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                AvailableTariffs.

        `GET /calculator/alltariffs`
        """
        return self._core.raw(
            LIST_AVAILABLE_TARIFFS,
            {"X-User-Lang": x_user_lang, "developer-key": developer_key},
            None,
            options,
        )


class Registries:
    """Calls about registries.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawRegistries:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawRegistries(self._core)

    def list(
        self, *, date_: date | str, **options: Unpack[CallOptions]
    ) -> models.RegistryList:
        """Cash-on-delivery registers of a day.

        Args:
            date_: Day on which cash on delivery was transferred.
            **options: See the class.

        Returns:
            RegistryList: Cash-on-delivery registers of a day.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /registries`
        """
        return self._core.call(LIST_REGISTRIES, {"date": date_}, None, options)


class RawRegistries:
    """Calls about registries, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def list(
        self, *, date_: date | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.RegistryList]:
        """Cash-on-delivery registers of a day.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a RegistryList.

        `GET /registries`
        """
        return self._core.raw(LIST_REGISTRIES, {"date": date_}, None, options)


class Passports:
    """Calls about passports.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawPassports:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawPassports(self._core)

    def list(
        self,
        *,
        cdek_number: Any = None,
        order_uuid: str | None = None,
        client: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PassportList:
        """Whether passport data of orders is complete.

        Args:
            cdek_number: CDEK number of the order.
            order_uuid: CDEK identifier of the order.
            client: Whose passport data are asked for; both where it is not sent.
            **options: See the class.

        Returns:
            PassportList: Whether passport data of orders is complete.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /passport`
        """
        return self._core.call(
            LIST_PASSPORTS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid, "client": client},
            None,
            options,
        )


class RawPassports:
    """Calls about passports, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def list(
        self,
        *,
        cdek_number: Any = None,
        order_uuid: str | None = None,
        client: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.PassportList]:
        """Whether passport data of orders is complete.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a PassportList.

        `GET /passport`
        """
        return self._core.raw(
            LIST_PASSPORTS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid, "client": client},
            None,
            options,
        )


class DeliveryPoints:
    """Calls about delivery points.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawDeliveryPoints:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawDeliveryPoints(self._core)

    def list(
        self,
        *,
        code: str | None = None,
        type: Literal["POSTAMAT", "PVZ", "ALL"] | None = None,
        postal_code: str | None = None,
        city_code: int | None = None,
        country_code: str | None = None,
        region_code: int | None = None,
        have_cashless: bool | None = None,
        have_cash: bool | None = None,
        allowed_cod: bool | None = None,
        is_dressing_room: bool | None = None,
        weight_max: int | None = None,
        weight_min: int | None = None,
        length: int | None = None,
        width: int | None = None,
        height: int | None = None,
        lang: str | None = None,
        take_only: bool | None = None,
        is_handout: bool | None = None,
        is_reception: bool | None = None,
        is_marketplace: bool | None = None,
        is_ltl: bool | None = None,
        ltl_acceptance_partners: bool | None = None,
        ltl_issuance_partners: bool | None = None,
        fulfillment: bool | None = None,
        fias_guid: UUID | str | None = None,
        size: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.DeliveryPoint]:
        """Offices and parcel lockers that match some filters.

        Args:
            code: Code of the office that is asked for.
            type: Kind of office: PVZ, POSTAMAT or ALL; ALL where it is not sent.
            postal_code: Postal code of the city whose offices are asked for.
            city_code: CDEK code of the city whose offices are asked for.
            country_code: Country of the offices, as two letters of ISO 3166-1.
            region_code: CDEK code of the region whose offices are asked for.
            have_cashless: Whether the office must take cards.
            have_cash: Whether the office must take cash.
            allowed_cod: Whether cash on delivery is allowed.
            is_dressing_room: Whether the office has a fitting room.
            weight_max: Weight of a parcel that the office must take, in kilograms.
            weight_min: Highest of the least weights of offices that are told, in
                kilograms.
            length: Length of the parcel that must fit in, in centimetres; it may be
                turned.
            width: Width of the parcel that must fit in, in centimetres; it may be
                turned.
            height: Height of the parcel that must fit in, in centimetres; it may be
                turned.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
                "rus" if not given.
            take_only: Whether the office must only hand out parcels.
            is_handout: Whether parcels are handed out there.
            is_reception: Whether parcels are taken in there.
            is_marketplace: Whether the office delivers to marketplaces.
            is_ltl: Whether the office takes part loads (LTL).
            ltl_acceptance_partners: Whether the office takes in part loads that
                partners deliver.
            ltl_issuance_partners: Whether the office hands out part loads that partners
                brought.
            fulfillment: Whether the office has a fulfilment zone.
            fias_guid: Identifier of the city in Russia's address register FIAS.
            size: How many offices there are on a page.
            page: Number of the page, from 0.
            **options: See the class.

        Returns:
            list[DeliveryPoint]: An office or a parcel locker.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /deliverypoints`
        """
        return self._core.call(
            LIST_DELIVERY_POINTS,
            {
                "code": code,
                "type": type,
                "postal_code": postal_code,
                "city_code": city_code,
                "country_code": country_code,
                "region_code": region_code,
                "have_cashless": have_cashless,
                "have_cash": have_cash,
                "allowed_cod": allowed_cod,
                "is_dressing_room": is_dressing_room,
                "weight_max": weight_max,
                "weight_min": weight_min,
                "length": length,
                "width": width,
                "height": height,
                "lang": lang,
                "take_only": take_only,
                "is_handout": is_handout,
                "is_reception": is_reception,
                "is_marketplace": is_marketplace,
                "is_ltl": is_ltl,
                "ltl_acceptance_partners": ltl_acceptance_partners,
                "ltl_issuance_partners": ltl_issuance_partners,
                "fulfillment": fulfillment,
                "fias_guid": fias_guid,
                "size": size,
                "page": page,
            },
            None,
            options,
        )

    def iterate(
        self,
        *,
        code: str | None = None,
        type: Literal["POSTAMAT", "PVZ", "ALL"] | None = None,
        postal_code: str | None = None,
        city_code: int | None = None,
        country_code: str | None = None,
        region_code: int | None = None,
        have_cashless: bool | None = None,
        have_cash: bool | None = None,
        allowed_cod: bool | None = None,
        is_dressing_room: bool | None = None,
        weight_max: int | None = None,
        weight_min: int | None = None,
        length: int | None = None,
        width: int | None = None,
        height: int | None = None,
        lang: str | None = None,
        take_only: bool | None = None,
        is_handout: bool | None = None,
        is_reception: bool | None = None,
        is_marketplace: bool | None = None,
        is_ltl: bool | None = None,
        ltl_acceptance_partners: bool | None = None,
        ltl_issuance_partners: bool | None = None,
        fulfillment: bool | None = None,
        fias_guid: UUID | str | None = None,
        size: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Items[models.DeliveryPoint]:
        """Offices and parcel lockers that match some filters. Goes through all pages, and
        reads each when it is needed.

        Args:
            code: Code of the office that is asked for.
            type: Kind of office: PVZ, POSTAMAT or ALL; ALL where it is not sent.
            postal_code: Postal code of the city whose offices are asked for.
            city_code: CDEK code of the city whose offices are asked for.
            country_code: Country of the offices, as two letters of ISO 3166-1.
            region_code: CDEK code of the region whose offices are asked for.
            have_cashless: Whether the office must take cards.
            have_cash: Whether the office must take cash.
            allowed_cod: Whether cash on delivery is allowed.
            is_dressing_room: Whether the office has a fitting room.
            weight_max: Weight of a parcel that the office must take, in kilograms.
            weight_min: Highest of the least weights of offices that are told, in
                kilograms.
            length: Length of the parcel that must fit in, in centimetres; it may be
                turned.
            width: Width of the parcel that must fit in, in centimetres; it may be
                turned.
            height: Height of the parcel that must fit in, in centimetres; it may be
                turned.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
                "rus" if not given.
            take_only: Whether the office must only hand out parcels.
            is_handout: Whether parcels are handed out there.
            is_reception: Whether parcels are taken in there.
            is_marketplace: Whether the office delivers to marketplaces.
            is_ltl: Whether the office takes part loads (LTL).
            ltl_acceptance_partners: Whether the office takes in part loads that
                partners deliver.
            ltl_issuance_partners: Whether the office hands out part loads that partners
                brought.
            fulfillment: Whether the office has a fulfilment zone.
            fias_guid: Identifier of the city in Russia's address register FIAS.
            size: How many offices there are on a page.
            page: Number of the page, from 0.
            **options: See the class.

        Returns:
            Items[DeliveryPoint]: An office or a parcel locker.

        `GET /deliverypoints`
        """
        return self._core.iterate(
            LIST_DELIVERY_POINTS,
            {
                "code": code,
                "type": type,
                "postal_code": postal_code,
                "city_code": city_code,
                "country_code": country_code,
                "region_code": region_code,
                "have_cashless": have_cashless,
                "have_cash": have_cash,
                "allowed_cod": allowed_cod,
                "is_dressing_room": is_dressing_room,
                "weight_max": weight_max,
                "weight_min": weight_min,
                "length": length,
                "width": width,
                "height": height,
                "lang": lang,
                "take_only": take_only,
                "is_handout": is_handout,
                "is_reception": is_reception,
                "is_marketplace": is_marketplace,
                "is_ltl": is_ltl,
                "ltl_acceptance_partners": ltl_acceptance_partners,
                "ltl_issuance_partners": ltl_issuance_partners,
                "fulfillment": fulfillment,
                "fias_guid": fias_guid,
                "size": size,
                "page": page,
            },
            options,
        )


class RawDeliveryPoints:
    """Calls about delivery points, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def list(
        self,
        *,
        code: str | None = None,
        type: Literal["POSTAMAT", "PVZ", "ALL"] | None = None,
        postal_code: str | None = None,
        city_code: int | None = None,
        country_code: str | None = None,
        region_code: int | None = None,
        have_cashless: bool | None = None,
        have_cash: bool | None = None,
        allowed_cod: bool | None = None,
        is_dressing_room: bool | None = None,
        weight_max: int | None = None,
        weight_min: int | None = None,
        length: int | None = None,
        width: int | None = None,
        height: int | None = None,
        lang: str | None = None,
        take_only: bool | None = None,
        is_handout: bool | None = None,
        is_reception: bool | None = None,
        is_marketplace: bool | None = None,
        is_ltl: bool | None = None,
        ltl_acceptance_partners: bool | None = None,
        ltl_issuance_partners: bool | None = None,
        fulfillment: bool | None = None,
        fias_guid: UUID | str | None = None,
        size: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[builtins.list[models.DeliveryPoint]]:
        """Offices and parcel lockers that match some filters.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`:
                list[DeliveryPoint].

        `GET /deliverypoints`
        """
        return self._core.raw(
            LIST_DELIVERY_POINTS,
            {
                "code": code,
                "type": type,
                "postal_code": postal_code,
                "city_code": city_code,
                "country_code": country_code,
                "region_code": region_code,
                "have_cashless": have_cashless,
                "have_cash": have_cash,
                "allowed_cod": allowed_cod,
                "is_dressing_room": is_dressing_room,
                "weight_max": weight_max,
                "weight_min": weight_min,
                "length": length,
                "width": width,
                "height": height,
                "lang": lang,
                "take_only": take_only,
                "is_handout": is_handout,
                "is_reception": is_reception,
                "is_marketplace": is_marketplace,
                "is_ltl": is_ltl,
                "ltl_acceptance_partners": ltl_acceptance_partners,
                "ltl_issuance_partners": ltl_issuance_partners,
                "fulfillment": fulfillment,
                "fias_guid": fias_guid,
                "size": size,
                "page": page,
            },
            None,
            options,
        )


class Checks:
    """Calls about checks.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawChecks:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawChecks(self._core)

    def list(
        self,
        *,
        order_uuid: str | None = None,
        cdek_number: Any = None,
        date_: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CheckList:
        """Fiscal receipts of an order or a day.

        Args:
            order_uuid: CDEK identifier of the order whose receipts are asked for.
            cdek_number: CDEK number of the order whose receipts are asked for.
            date_: Day of the receipts, where no order is given.
            **options: See the class.

        Returns:
            CheckList: Fiscal receipts.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /check`
        """
        return self._core.call(
            LIST_CHECKS,
            {"order_uuid": order_uuid, "cdek_number": cdek_number, "date": date_},
            None,
            options,
        )


class RawChecks:
    """Calls about checks, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def list(
        self,
        *,
        order_uuid: str | None = None,
        cdek_number: Any = None,
        date_: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.CheckList]:
        """Fiscal receipts of an order or a day.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a CheckList.

        `GET /check`
        """
        return self._core.raw(
            LIST_CHECKS,
            {"order_uuid": order_uuid, "cdek_number": cdek_number, "date": date_},
            None,
            options,
        )


class Webhooks:
    """Calls about webhooks.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> RawWebhooks:
        """The same calls, giving status, headers and bytes besides the model."""
        return RawWebhooks(self._core)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.Webhook]:
        """All subscriptions.

        Args:
            **options: See the class.

        Returns:
            list[Webhook]: A subscription.

        `GET /webhooks`
        """
        return self._core.call(LIST_WEBHOOKS, {}, None, options)

    def create(
        self,
        body: models.WebhookCreate | WebhookCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.WebhookChange:
        """Subscribe to events of one type.

        Args:
            body: What to send: a WebhookCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            WebhookChange: Receipt for a subscription that is made or ended.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /webhooks`
        """
        return self._core.call(CREATE_WEBHOOK, {}, body, options)

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.WebhookResponse:
        """One subscription.

        Args:
            uuid: Identifier of the subscription.
            **options: See the class.

        Returns:
            WebhookResponse: A subscription with the requests made for it.

        `GET /webhooks/{uuid}`
        """
        return self._core.call(GET_WEBHOOK, {"uuid": uuid}, None, options)

    def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.WebhookChange:
        """End a subscription.

        Args:
            uuid: Identifier of the subscription.
            **options: See the class.

        Returns:
            WebhookChange: Receipt for a subscription that is made or ended.

        `DELETE /webhooks/{uuid}`
        """
        return self._core.call(DELETE_WEBHOOK, {"uuid": uuid}, None, options)


class RawWebhooks:
    """Calls about webhooks, with each answer as it came."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def list(
        self, **options: Unpack[CallOptions]
    ) -> RawAnswer[builtins.list[models.Webhook]]:
        """All subscriptions.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Webhook].

        `GET /webhooks`
        """
        return self._core.raw(LIST_WEBHOOKS, {}, None, options)

    def create(
        self,
        body: models.WebhookCreate | WebhookCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.WebhookChange]:
        """Subscribe to events of one type.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                WebhookChange.

        `POST /webhooks`
        """
        return self._core.raw(CREATE_WEBHOOK, {}, body, options)

    def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.WebhookResponse]:
        """One subscription.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                WebhookResponse.

        `GET /webhooks/{uuid}`
        """
        return self._core.raw(GET_WEBHOOK, {"uuid": uuid}, None, options)

    def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.WebhookChange]:
        """End a subscription.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                WebhookChange.

        `DELETE /webhooks/{uuid}`
        """
        return self._core.raw(DELETE_WEBHOOK, {"uuid": uuid}, None, options)


class AsyncOrders:
    """Calls about orders.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawOrders:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawOrders(self._core)

    async def find(
        self,
        *,
        cdek_number: Any = None,
        im_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.OrderResponse:
        """An order by its CDEK number or by the client's number.

        Args:
            cdek_number: CDEK number of the order that is asked for.
            im_number: Number of the order in the client's system that is asked for.
            **options: See the class.

        Returns:
            OrderResponse: An order as CDEK holds it, with the requests made for it.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /orders`
        """
        return await self._core.call(
            FIND_ORDER,
            {"cdek_number": cdek_number, "im_number": im_number},
            None,
            options,
        )

    async def create(
        self,
        body: models.OrderCreate | OrderCreateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Register an order.

        Args:
            body: What to send: an OrderCreate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /orders`
        """
        return await self._core.call(
            CREATE_ORDER, {"developer-key": developer_key}, body, options
        )

    async def create_and_wait(
        self,
        body: models.OrderCreate | OrderCreateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Register an order. Waits until that is done.

        Args:
            body: What to send: an OrderCreate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /orders`
        """
        return await self._core.call_and_wait(
            CREATE_ORDER,
            WAIT_CREATE_ORDER,
            {"developer-key": developer_key},
            body,
            options,
        )

    async def update(
        self,
        body: models.OrderUpdate | OrderUpdateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Change an order that has not moved yet.

        Args:
            body: What to send: an OrderUpdate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `PATCH /orders`, update_order#operation
        """
        return await self._core.call(
            UPDATE_ORDER, {"developer-key": developer_key}, body, options
        )

    async def update_and_wait(
        self,
        body: models.OrderUpdate | OrderUpdateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Change an order that has not moved yet. Waits until that is done.

        Args:
            body: What to send: an OrderUpdate, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `PATCH /orders`, update_order#operation
        """
        return await self._core.call_and_wait(
            UPDATE_ORDER,
            WAIT_UPDATE_ORDER,
            {"developer-key": developer_key},
            body,
            options,
        )

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.OrderResponse:
        """Read an order and the outcome of the requests made for it.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            OrderResponse: An order as CDEK holds it, with the requests made for it.

        `GET /orders/{uuid}`, get_order#operation
        """
        return await self._core.call(GET_ORDER, {"uuid": uuid}, None, options)

    async def wait_until_over(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.OrderResponse:
        """Read an order and the outcome of the requests made for it. Reads again and again
        until nothing more will come of it.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            OrderResponse: Its `entity.is_over` is true.

        Raises:
            RequestTimeoutError: It is not over in time, 60 seconds unless given.

        `GET /orders/{uuid}`, get_order#operation
        """
        return await self._core.wait_until(
            GET_ORDER, {"uuid": uuid}, "entity.is_over", options
        )

    async def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ChangeResponse:
        """Delete an order that has not moved yet.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return await self._core.call(DELETE_ORDER, {"uuid": uuid}, None, options)

    async def delete_and_wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.OrderResponse | None:
        """Delete an order that has not moved yet. Waits until that is done.

        Args:
            uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made; None if there is nothing to be
                found any more.

        Raises:
            ApiError: The change failed, with the service's errors.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return await self._core.call_and_wait_gone(
            DELETE_ORDER, WAIT_DELETE_ORDER, {"uuid": uuid}, None, options
        )

    async def intakes(
        self,
        order_uuid: UUID | str,
        *,
        uuid: UUID | str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[models.Intake]:
        """All courier calls of an order.

        Args:
            order_uuid: CDEK identifier of the order.
            uuid: CDEK identifier of the order whose courier calls are asked for.
            **options: See the class.

        Returns:
            list[Intake]: A courier call on record.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /orders/{orderUuid}/intakes`
        """
        return await self._core.call(
            LIST_ORDER_INTAKES, {"orderUuid": order_uuid, "uuid": uuid}, None, options
        )

    async def refuse(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ChangeResponse:
        """Register that the receiver refuses.

        Args:
            uuid: CDEK identifier of the order that is refused.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        `POST /orders/{uuid}/refusal`
        """
        return await self._core.call(REFUSE_ORDER, {"uuid": uuid}, None, options)

    async def refuse_and_wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.OrderResponse:
        """Register that the receiver refuses. Waits until that is done.

        Args:
            uuid: CDEK identifier of the order that is refused.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /orders/{uuid}/refusal`
        """
        return await self._core.call_and_wait(
            REFUSE_ORDER, WAIT_REFUSE_ORDER, {"uuid": uuid}, None, options
        )

    async def return_by_client(
        self,
        uuid: UUID | str,
        body: models.ClientReturn | ClientReturnDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Have a delivered order come back from the client.

        Args:
            uuid: CDEK identifier of the delivered order that is to come back.
            body: What to send: a ClientReturn, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /orders/{uuid}/clientReturn`
        """
        return await self._core.call(
            RETURN_ORDER_BY_CLIENT, {"uuid": uuid}, body, options
        )

    async def return_by_client_and_wait(
        self,
        uuid: UUID | str,
        body: models.ClientReturn | ClientReturnDict,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Have a delivered order come back from the client. Waits until that is done.

        Args:
            uuid: CDEK identifier of the delivered order that is to come back.
            body: What to send: a ClientReturn, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            OrderResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /orders/{uuid}/clientReturn`
        """
        return await self._core.call_and_wait(
            RETURN_ORDER_BY_CLIENT,
            WAIT_RETURN_ORDER_BY_CLIENT,
            {"uuid": uuid},
            body,
            options,
        )

    async def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.OrderResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the order.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            OrderResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /orders/{uuid}`, get_order#operation
        """
        return await self._core.wait(WAIT_REQUEST, {"uuid": uuid}, request, options)


class AsyncRawOrders:
    """Calls about orders, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def find(
        self,
        *,
        cdek_number: Any = None,
        im_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.OrderResponse]:
        """An order by its CDEK number or by the client's number.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                OrderResponse.

        `GET /orders`
        """
        return await self._core.raw(
            FIND_ORDER,
            {"cdek_number": cdek_number, "im_number": im_number},
            None,
            options,
        )

    async def create(
        self,
        body: models.OrderCreate | OrderCreateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Register an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /orders`
        """
        return await self._core.raw(
            CREATE_ORDER, {"developer-key": developer_key}, body, options
        )

    async def update(
        self,
        body: models.OrderUpdate | OrderUpdateDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Change an order that has not moved yet.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `PATCH /orders`, update_order#operation
        """
        return await self._core.raw(
            UPDATE_ORDER, {"developer-key": developer_key}, body, options
        )

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.OrderResponse]:
        """Read an order and the outcome of the requests made for it.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                OrderResponse.

        `GET /orders/{uuid}`, get_order#operation
        """
        return await self._core.raw(GET_ORDER, {"uuid": uuid}, None, options)

    async def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ChangeResponse]:
        """Delete an order that has not moved yet.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `DELETE /orders/{uuid}`, delete_order#operation
        """
        return await self._core.raw(DELETE_ORDER, {"uuid": uuid}, None, options)

    async def intakes(
        self,
        order_uuid: UUID | str,
        *,
        uuid: UUID | str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[list[models.Intake]]:
        """All courier calls of an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Intake].

        `GET /orders/{orderUuid}/intakes`
        """
        return await self._core.raw(
            LIST_ORDER_INTAKES, {"orderUuid": order_uuid, "uuid": uuid}, None, options
        )

    async def refuse(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ChangeResponse]:
        """Register that the receiver refuses.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /orders/{uuid}/refusal`
        """
        return await self._core.raw(REFUSE_ORDER, {"uuid": uuid}, None, options)

    async def return_by_client(
        self,
        uuid: UUID | str,
        body: models.ClientReturn | ClientReturnDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Have a delivered order come back from the client.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /orders/{uuid}/clientReturn`
        """
        return await self._core.raw(
            RETURN_ORDER_BY_CLIENT, {"uuid": uuid}, body, options
        )


class AsyncLocations:
    """Calls about locations.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawLocations:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawLocations(self._core)

    async def suggest_cities(
        self,
        *,
        name: str,
        country_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[models.CitySuggestion]:
        """Cities whose name begins like a text.

        Args:
            name: Beginning of the city's name.
            country_code: Country as two letters of ISO 3166-1.
            **options: See the class.

        Returns:
            list[CitySuggestion]: A city that may be meant, with its full name.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /location/suggest/cities`
        """
        return await self._core.call(
            SUGGEST_CITIES, {"name": name, "country_code": country_code}, None, options
        )

    async def regions(
        self,
        *,
        country_codes: str | None = None,
        fias_region_guid: UUID | str | None = None,
        size: int | None = None,
        page: int | None = None,
        lang: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[models.Region]:
        """Regions of the directory.

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS; outdated.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page.
            page: Number of the page, from 0; needs size.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
            **options: See the class.

        Returns:
            list[Region]: A region.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /location/regions`
        """
        return await self._core.call(
            LIST_REGIONS,
            {
                "country_codes": country_codes,
                "fias_region_guid": fias_region_guid,
                "size": size,
                "page": page,
                "lang": lang,
            },
            None,
            options,
        )

    def iterate_regions(
        self,
        *,
        country_codes: str | None = None,
        fias_region_guid: UUID | str | None = None,
        size: int | None = None,
        page: int | None = None,
        lang: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncItems[models.Region]:
        """Regions of the directory. Goes through all pages, and reads each when it is
        needed.

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS; outdated.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page.
            page: Number of the page, from 0; needs size.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
            **options: See the class.

        Returns:
            Items[Region]: A region.

        `GET /location/regions`
        """
        return self._core.iterate(
            LIST_REGIONS,
            {
                "country_codes": country_codes,
                "fias_region_guid": fias_region_guid,
                "size": size,
                "page": page,
                "lang": lang,
            },
            options,
        )

    async def postal_codes(
        self, *, code: int, city_code: int, **options: Unpack[CallOptions]
    ) -> models.CityPostalCodes:
        """Postal codes of a city.

        Args:
            code: CDEK code of the city whose postal codes are asked for.
            city_code: CDEK code of the city whose postal codes are asked for.
            **options: See the class.

        Returns:
            CityPostalCodes: The postal codes of a city.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /location/postalcodes`
        """
        return await self._core.call(
            GET_POSTAL_CODES, {"code": code, "city_code": city_code}, None, options
        )

    async def city_at(
        self, *, latitude: float, longitude: float, **options: Unpack[CallOptions]
    ) -> models.CityAt:
        """The city at a latitude and longitude.

        Args:
            latitude: Latitude, in degrees.
            longitude: Longitude, in degrees.
            **options: See the class.

        Returns:
            CityAt: The city at a point.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /location/coordinates`
        """
        return await self._core.call(
            GET_CITY_AT, {"latitude": latitude, "longitude": longitude}, None, options
        )

    async def cities(
        self,
        *,
        country_codes: str | None = None,
        region_code: int | None = None,
        kladr_region_code: str | None = None,
        fias_region_guid: UUID | str | None = None,
        kladr_code: str | None = None,
        fias_guid: UUID | str | None = None,
        postal_code: str | None = None,
        code: int | None = None,
        city: str | None = None,
        payment_limit: Decimal | int | str | None = None,
        size: int | None = None,
        page: int | None = None,
        lang: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[models.City]:
        """Cities of the directory that match some filters.

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            region_code: CDEK code of the region that is asked for.
            kladr_region_code: Code of the region in Russia's older register KLADR.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS; outdated.
            kladr_code: Code of the place in Russia's older register KLADR.
            fias_guid: Identifier of the place in Russia's address register FIAS.
            postal_code: Postal code.
            code: CDEK code of the place.
            city: Name of the city, spelt in full.
            payment_limit: Limit of cash on delivery: -1 for none, 0 where it is not
                taken.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page.
            page: Number of the page, from 0; needs size.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
            **options: See the class.

        Returns:
            list[City]: A city or a village.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /location/cities`
        """
        return await self._core.call(
            LIST_CITIES,
            {
                "country_codes": country_codes,
                "region_code": region_code,
                "kladr_region_code": kladr_region_code,
                "fias_region_guid": fias_region_guid,
                "kladr_code": kladr_code,
                "fias_guid": fias_guid,
                "postal_code": postal_code,
                "code": code,
                "city": city,
                "payment_limit": payment_limit,
                "size": size,
                "page": page,
                "lang": lang,
            },
            None,
            options,
        )

    def iterate_cities(
        self,
        *,
        country_codes: str | None = None,
        region_code: int | None = None,
        kladr_region_code: str | None = None,
        fias_region_guid: UUID | str | None = None,
        kladr_code: str | None = None,
        fias_guid: UUID | str | None = None,
        postal_code: str | None = None,
        code: int | None = None,
        city: str | None = None,
        payment_limit: Decimal | int | str | None = None,
        size: int | None = None,
        page: int | None = None,
        lang: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncItems[models.City]:
        """Cities of the directory that match some filters. Goes through all pages, and
        reads each when it is needed.

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            region_code: CDEK code of the region that is asked for.
            kladr_region_code: Code of the region in Russia's older register KLADR.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS; outdated.
            kladr_code: Code of the place in Russia's older register KLADR.
            fias_guid: Identifier of the place in Russia's address register FIAS.
            postal_code: Postal code.
            code: CDEK code of the place.
            city: Name of the city, spelt in full.
            payment_limit: Limit of cash on delivery: -1 for none, 0 where it is not
                taken.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page.
            page: Number of the page, from 0; needs size.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
            **options: See the class.

        Returns:
            Items[City]: A city or a village.

        `GET /location/cities`
        """
        return self._core.iterate(
            LIST_CITIES,
            {
                "country_codes": country_codes,
                "region_code": region_code,
                "kladr_region_code": kladr_region_code,
                "fias_region_guid": fias_region_guid,
                "kladr_code": kladr_code,
                "fias_guid": fias_guid,
                "postal_code": postal_code,
                "code": code,
                "city": city,
                "payment_limit": payment_limit,
                "size": size,
                "page": page,
                "lang": lang,
            },
            options,
        )


class AsyncRawLocations:
    """Calls about locations, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def suggest_cities(
        self,
        *,
        name: str,
        country_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[list[models.CitySuggestion]]:
        """Cities whose name begins like a text.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`:
                list[CitySuggestion].

        `GET /location/suggest/cities`
        """
        return await self._core.raw(
            SUGGEST_CITIES, {"name": name, "country_code": country_code}, None, options
        )

    async def regions(
        self,
        *,
        country_codes: str | None = None,
        fias_region_guid: UUID | str | None = None,
        size: int | None = None,
        page: int | None = None,
        lang: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[list[models.Region]]:
        """Regions of the directory.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Region].

        `GET /location/regions`
        """
        return await self._core.raw(
            LIST_REGIONS,
            {
                "country_codes": country_codes,
                "fias_region_guid": fias_region_guid,
                "size": size,
                "page": page,
                "lang": lang,
            },
            None,
            options,
        )

    async def postal_codes(
        self, *, code: int, city_code: int, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.CityPostalCodes]:
        """Postal codes of a city.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                CityPostalCodes.

        `GET /location/postalcodes`
        """
        return await self._core.raw(
            GET_POSTAL_CODES, {"code": code, "city_code": city_code}, None, options
        )

    async def city_at(
        self, *, latitude: float, longitude: float, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.CityAt]:
        """The city at a latitude and longitude.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a CityAt.

        `GET /location/coordinates`
        """
        return await self._core.raw(
            GET_CITY_AT, {"latitude": latitude, "longitude": longitude}, None, options
        )

    async def cities(
        self,
        *,
        country_codes: str | None = None,
        region_code: int | None = None,
        kladr_region_code: str | None = None,
        fias_region_guid: UUID | str | None = None,
        kladr_code: str | None = None,
        fias_guid: UUID | str | None = None,
        postal_code: str | None = None,
        code: int | None = None,
        city: str | None = None,
        payment_limit: Decimal | int | str | None = None,
        size: int | None = None,
        page: int | None = None,
        lang: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[list[models.City]]:
        """Cities of the directory that match some filters.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[City].

        `GET /location/cities`
        """
        return await self._core.raw(
            LIST_CITIES,
            {
                "country_codes": country_codes,
                "region_code": region_code,
                "kladr_region_code": kladr_region_code,
                "fias_region_guid": fias_region_guid,
                "kladr_code": kladr_code,
                "fias_guid": fias_guid,
                "postal_code": postal_code,
                "code": code,
                "city": city,
                "payment_limit": payment_limit,
                "size": size,
                "page": page,
                "lang": lang,
            },
            None,
            options,
        )


class AsyncPrint:
    """Calls about print.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawPrint:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawPrint(self._core)

    async def create_receipt(
        self,
        body: models.ReceiptCreate | ReceiptCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Ask for the receipt of up to 100 orders.

        Args:
            body: What to send: a ReceiptCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /print/orders`
        """
        return await self._core.call(CREATE_RECEIPT, {}, body, options)

    async def create_receipt_and_wait(
        self,
        body: models.ReceiptCreate | ReceiptCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.ReceiptResponse:
        """Ask for the receipt of up to 100 orders. Waits until that is done.

        Args:
            body: What to send: a ReceiptCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ReceiptResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /print/orders`
        """
        return await self._core.call_and_wait(
            CREATE_RECEIPT, WAIT_CREATE_RECEIPT, {}, body, options
        )

    async def get_receipt(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ReceiptResponse:
        """State and address of a receipt.

        Args:
            uuid: CDEK identifier of the receipt.
            **options: See the class.

        Returns:
            ReceiptResponse: Receipts as CDEK holds them, with the requests made for
                them.

        `GET /print/orders/{uuid}`
        """
        return await self._core.call(GET_RECEIPT, {"uuid": uuid}, None, options)

    @overload
    async def download_receipt(
        self, uuid: UUID | str, *, to: None = None, **options: Unpack[CallOptions]
    ) -> bytes:
        """Give what comes."""

    @overload
    async def download_receipt(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str],
        **options: Unpack[CallOptions],
    ) -> Path:
        """Write what comes to a file, and give its path."""

    async def download_receipt(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes | Path:
        """The receipt itself, as PDF.

        Args:
            uuid: CDEK identifier of the receipt.
            to: File to write it to, all of it or nothing; then that path is given.
            **options: See the class.

        Returns:
            bytes: As it came.

        `GET /print/orders/{uuid}.pdf`
        """
        return await self._core.download(DOWNLOAD_RECEIPT, {"uuid": uuid}, to, options)

    async def create_barcode(
        self,
        body: models.BarcodeCreate | BarcodeCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Ask for the labels of up to 100 orders.

        Args:
            body: What to send: a BarcodeCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /print/barcodes`
        """
        return await self._core.call(CREATE_BARCODE, {}, body, options)

    async def create_barcode_and_wait(
        self,
        body: models.BarcodeCreate | BarcodeCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.BarcodeResponse:
        """Ask for the labels of up to 100 orders. Waits until that is done.

        Args:
            body: What to send: a BarcodeCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            BarcodeResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /print/barcodes`
        """
        return await self._core.call_and_wait(
            CREATE_BARCODE, WAIT_CREATE_BARCODE, {}, body, options
        )

    async def get_barcode(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.BarcodeResponse:
        """State and address of labels.

        Args:
            uuid: CDEK identifier of the labels.
            **options: See the class.

        Returns:
            BarcodeResponse: Labels as CDEK holds them, with the requests made for them.

        `GET /print/barcodes/{uuid}`
        """
        return await self._core.call(GET_BARCODE, {"uuid": uuid}, None, options)

    @overload
    async def download_barcode(
        self, uuid: UUID | str, *, to: None = None, **options: Unpack[CallOptions]
    ) -> bytes:
        """Give what comes."""

    @overload
    async def download_barcode(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str],
        **options: Unpack[CallOptions],
    ) -> Path:
        """Write what comes to a file, and give its path."""

    async def download_barcode(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes | Path:
        """The labels themselves, as PDF.

        Args:
            uuid: CDEK identifier of the labels.
            to: File to write it to, all of it or nothing; then that path is given.
            **options: See the class.

        Returns:
            bytes: As it came.

        `GET /print/barcodes/{uuid}.pdf`
        """
        return await self._core.download(DOWNLOAD_BARCODE, {"uuid": uuid}, to, options)

    async def wait_for_receipt(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.ReceiptResponse:
        """Wait until it is done, or has failed.

        Args:
            uuid: CDEK identifier of the receipt.
            **options: See the class.

        Returns:
            ReceiptResponse: Its state is READY.

        Raises:
            ApiError: The state is INVALID or REMOVED.

        `GET /print/orders/{uuid}`
        """
        return await self._core.wait(WAIT_RECEIPT, {"uuid": uuid}, None, options)

    async def wait_for_barcode(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.BarcodeResponse:
        """Wait until it is done, or has failed.

        Args:
            uuid: CDEK identifier of the labels.
            **options: See the class.

        Returns:
            BarcodeResponse: Its state is READY.

        Raises:
            ApiError: The state is INVALID or REMOVED.

        `GET /print/barcodes/{uuid}`
        """
        return await self._core.wait(WAIT_BARCODE, {"uuid": uuid}, None, options)


class AsyncRawPrint:
    """Calls about print, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def create_receipt(
        self,
        body: models.ReceiptCreate | ReceiptCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Ask for the receipt of up to 100 orders.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /print/orders`
        """
        return await self._core.raw(CREATE_RECEIPT, {}, body, options)

    async def get_receipt(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ReceiptResponse]:
        """State and address of a receipt.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ReceiptResponse.

        `GET /print/orders/{uuid}`
        """
        return await self._core.raw(GET_RECEIPT, {"uuid": uuid}, None, options)

    async def download_receipt(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[bytes]:
        """The receipt itself, as PDF.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: bytes.

        `GET /print/orders/{uuid}.pdf`
        """
        return await self._core.raw(DOWNLOAD_RECEIPT, {"uuid": uuid}, None, options)

    async def create_barcode(
        self,
        body: models.BarcodeCreate | BarcodeCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Ask for the labels of up to 100 orders.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /print/barcodes`
        """
        return await self._core.raw(CREATE_BARCODE, {}, body, options)

    async def get_barcode(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.BarcodeResponse]:
        """State and address of labels.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                BarcodeResponse.

        `GET /print/barcodes/{uuid}`
        """
        return await self._core.raw(GET_BARCODE, {"uuid": uuid}, None, options)

    async def download_barcode(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[bytes]:
        """The labels themselves, as PDF.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: bytes.

        `GET /print/barcodes/{uuid}.pdf`
        """
        return await self._core.raw(DOWNLOAD_BARCODE, {"uuid": uuid}, None, options)


class AsyncPrealerts:
    """Calls about prealerts.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawPrealerts:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawPrealerts(self._core)

    async def create(
        self,
        body: models.PrealertCreate | PrealertCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Announce that orders will be handed over.

        Args:
            body: What to send: a PrealertCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /prealert`
        """
        return await self._core.call(CREATE_PREALERT, {}, body, options)

    async def create_and_wait(
        self,
        body: models.PrealertCreate | PrealertCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.PrealertResponse:
        """Announce that orders will be handed over. Waits until that is done.

        Args:
            body: What to send: a PrealertCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            PrealertResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /prealert`
        """
        return await self._core.call_and_wait(
            CREATE_PREALERT, WAIT_CREATE_PREALERT, {}, body, options
        )

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.PrealertResponse:
        """Read an announcement with its orders.

        Args:
            uuid: CDEK identifier of the announcement.
            **options: See the class.

        Returns:
            PrealertResponse: An announcement as CDEK holds it, with the requests made
                for it.

        `GET /prealert/{uuid}`
        """
        return await self._core.call(GET_PREALERT, {"uuid": uuid}, None, options)

    async def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.PrealertResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the announcement.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            PrealertResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /prealert/{uuid}`
        """
        return await self._core.wait(
            WAIT_PREALERT_REQUEST, {"uuid": uuid}, request, options
        )


class AsyncRawPrealerts:
    """Calls about prealerts, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def create(
        self,
        body: models.PrealertCreate | PrealertCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Announce that orders will be handed over.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /prealert`
        """
        return await self._core.raw(CREATE_PREALERT, {}, body, options)

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.PrealertResponse]:
        """Read an announcement with its orders.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                PrealertResponse.

        `GET /prealert/{uuid}`
        """
        return await self._core.raw(GET_PREALERT, {"uuid": uuid}, None, options)


class AsyncIntakes:
    """Calls about intakes.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawIntakes:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawIntakes(self._core)

    async def available_days(
        self,
        body: models.IntakeDaysQuery | IntakeDaysQueryDict,
        **options: Unpack[CallOptions],
    ) -> models.IntakeDays:
        """Days on which a courier can come.

        Args:
            body: What to send: an IntakeDaysQuery, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            IntakeDays: Days on which a courier can come.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /intakes/availableDays`
        """
        return await self._core.call(GET_INTAKE_DAYS, {}, body, options)

    async def create(
        self,
        body: models.IntakeCreate | IntakeCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Call a courier.

        Args:
            body: What to send: an IntakeCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /intakes`
        """
        return await self._core.call(CREATE_INTAKE, {}, body, options)

    async def create_and_wait(
        self,
        body: models.IntakeCreate | IntakeCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.IntakeResponse:
        """Call a courier. Waits until that is done.

        Args:
            body: What to send: an IntakeCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            IntakeResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /intakes`
        """
        return await self._core.call_and_wait(
            CREATE_INTAKE, WAIT_CREATE_INTAKE, {}, body, options
        )

    async def change_status(
        self,
        body: models.IntakeStatusChange | IntakeStatusChangeDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Send a call back for processing.

        Args:
            body: What to send: an IntakeStatusChange, or a dict of its members as JSON
                has them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `PATCH /intakes`
        """
        return await self._core.call(CHANGE_INTAKE_STATUS, {}, body, options)

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.IntakeResponse:
        """Read a courier call with its history.

        Args:
            uuid: CDEK identifier of the courier call.
            **options: See the class.

        Returns:
            IntakeResponse: A courier call as CDEK holds it, with the requests made for
                it.

        `GET /intakes/{uuid}`
        """
        return await self._core.call(GET_INTAKE, {"uuid": uuid}, None, options)

    async def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.ChangeResponse:
        """Cancel a courier call.

        Args:
            uuid: CDEK identifier of the courier call to cancel.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        `DELETE /intakes/{uuid}`
        """
        return await self._core.call(DELETE_INTAKE, {"uuid": uuid}, None, options)

    async def delete_and_wait(
        self, uuid: UUID | str, **options: Unpack[WaitOptions]
    ) -> models.IntakeResponse | None:
        """Cancel a courier call. Waits until that is done.

        Args:
            uuid: CDEK identifier of the courier call to cancel.
            **options: See the class.

        Returns:
            IntakeResponse: Read once the change is made; None if there is nothing to be
                found any more.

        Raises:
            ApiError: The change failed, with the service's errors.

        `DELETE /intakes/{uuid}`
        """
        return await self._core.call_and_wait_gone(
            DELETE_INTAKE, WAIT_DELETE_INTAKE, {"uuid": uuid}, None, options
        )

    async def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.IntakeResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the courier call.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            IntakeResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /intakes/{uuid}`
        """
        return await self._core.wait(
            WAIT_INTAKE_REQUEST, {"uuid": uuid}, request, options
        )


class AsyncRawIntakes:
    """Calls about intakes, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def available_days(
        self,
        body: models.IntakeDaysQuery | IntakeDaysQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.IntakeDays]:
        """Days on which a courier can come.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an IntakeDays.

        `POST /intakes/availableDays`
        """
        return await self._core.raw(GET_INTAKE_DAYS, {}, body, options)

    async def create(
        self,
        body: models.IntakeCreate | IntakeCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Call a courier.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /intakes`
        """
        return await self._core.raw(CREATE_INTAKE, {}, body, options)

    async def change_status(
        self,
        body: models.IntakeStatusChange | IntakeStatusChangeDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Send a call back for processing.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `PATCH /intakes`
        """
        return await self._core.raw(CHANGE_INTAKE_STATUS, {}, body, options)

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.IntakeResponse]:
        """Read a courier call with its history.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                IntakeResponse.

        `GET /intakes/{uuid}`
        """
        return await self._core.raw(GET_INTAKE, {"uuid": uuid}, None, options)

    async def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.ChangeResponse]:
        """Cancel a courier call.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `DELETE /intakes/{uuid}`
        """
        return await self._core.raw(DELETE_INTAKE, {"uuid": uuid}, None, options)


class AsyncAgreements:
    """Calls about agreements.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawAgreements:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawAgreements(self._core)

    async def intervals(
        self,
        *,
        cdek_number: Any = None,
        order_uuid: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DeliveryIntervals:
        """Free hours for an order.

        Args:
            cdek_number: CDEK number of the order.
            order_uuid: CDEK identifier of the order.
            **options: See the class.

        Returns:
            DeliveryIntervals: Days and hours that are free for a delivery.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /delivery/intervals`
        """
        return await self._core.call(
            LIST_DELIVERY_INTERVALS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid},
            None,
            options,
        )

    async def create(
        self,
        body: models.AgreementCreate | AgreementCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.ChangeResponse:
        """Agree on date and place of a delivery.

        Args:
            body: What to send: an AgreementCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            ChangeResponse: Receipt for a change or a deletion that CDEK works on later.
                The change is only asked for by then.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /delivery`
        """
        return await self._core.call(CREATE_AGREEMENT, {}, body, options)

    async def create_and_wait(
        self,
        body: models.AgreementCreate | AgreementCreateDict,
        **options: Unpack[WaitOptions],
    ) -> models.AgreementResponse:
        """Agree on date and place of a delivery. Waits until that is done.

        Args:
            body: What to send: an AgreementCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            AgreementResponse: Read once the change is made.

        Raises:
            ApiError: The change failed, with the service's errors.

        `POST /delivery`
        """
        return await self._core.call_and_wait(
            CREATE_AGREEMENT, WAIT_CREATE_AGREEMENT, {}, body, options
        )

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.AgreementResponse:
        """Read an agreement with its history.

        Args:
            uuid: CDEK identifier of the agreement.
            **options: See the class.

        Returns:
            AgreementResponse: An agreement as CDEK holds it, with the requests made for
                it.

        `GET /delivery/{uuid}`
        """
        return await self._core.call(GET_AGREEMENT, {"uuid": uuid}, None, options)

    async def estimate_intervals(
        self,
        body: models.EstimatedIntervalsQuery | EstimatedIntervalsQueryDict,
        **options: Unpack[CallOptions],
    ) -> models.EstimatedIntervals:
        """Free hours for a route, before there is an order.

        Args:
            body: What to send: an EstimatedIntervalsQuery, or a dict of its members as
                JSON has them.
            **options: See the class.

        Returns:
            EstimatedIntervals: Days and hours that are free on a route.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /delivery/estimatedIntervals`
        """
        return await self._core.call(ESTIMATE_DELIVERY_INTERVALS, {}, body, options)

    async def wait(
        self,
        uuid: UUID | str,
        request: UUID | str | None = None,
        **options: Unpack[WaitOptions],
    ) -> models.AgreementResponse:
        """Wait for the outcome of a change that was asked for.

        Args:
            uuid: CDEK identifier of the agreement.
            request: The `request_uuid` of the change's record, or a `type`, of which
                the newest counts; the newest of all if left out.
            **options: See the class.

        Returns:
            AgreementResponse: Has that record in the state SUCCESSFUL.

        Raises:
            ApiError: The state is INVALID.

        `GET /delivery/{uuid}`
        """
        return await self._core.wait(
            WAIT_AGREEMENT_REQUEST, {"uuid": uuid}, request, options
        )


class AsyncRawAgreements:
    """Calls about agreements, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def intervals(
        self,
        *,
        cdek_number: Any = None,
        order_uuid: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.DeliveryIntervals]:
        """Free hours for an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                DeliveryIntervals.

        `GET /delivery/intervals`
        """
        return await self._core.raw(
            LIST_DELIVERY_INTERVALS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid},
            None,
            options,
        )

    async def create(
        self,
        body: models.AgreementCreate | AgreementCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.ChangeResponse]:
        """Agree on date and place of a delivery.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                ChangeResponse.

        `POST /delivery`
        """
        return await self._core.raw(CREATE_AGREEMENT, {}, body, options)

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.AgreementResponse]:
        """Read an agreement with its history.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                AgreementResponse.

        `GET /delivery/{uuid}`
        """
        return await self._core.raw(GET_AGREEMENT, {"uuid": uuid}, None, options)

    async def estimate_intervals(
        self,
        body: models.EstimatedIntervalsQuery | EstimatedIntervalsQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.EstimatedIntervals]:
        """Free hours for a route, before there is an order.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                EstimatedIntervals.

        `POST /delivery/estimatedIntervals`
        """
        return await self._core.raw(ESTIMATE_DELIVERY_INTERVALS, {}, body, options)


class AsyncReverse:
    """Calls about reverse.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawReverse:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawReverse(self._core)

    async def check(
        self,
        body: models.ReverseQuery | ReverseQueryDict,
        **options: Unpack[CallOptions],
    ) -> None:
        """Whether an order can have a return trip; an error says why not.

        Args:
            body: What to send: a ReverseQuery, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            None: The service says nothing more.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /reverse/availability`
        """
        return await self._core.call(CHECK_REVERSE, {}, body, options)


class AsyncRawReverse:
    """Calls about reverse, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def check(
        self,
        body: models.ReverseQuery | ReverseQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[None]:
        """Whether an order can have a return trip; an error says why not.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: None.

        `POST /reverse/availability`
        """
        return await self._core.raw(CHECK_REVERSE, {}, body, options)


class AsyncPhotos:
    """Calls about photos.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawPhotos:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawPhotos(self._core)

    async def list_ready(
        self, body: models.PhotoQuery | PhotoQueryDict, **options: Unpack[CallOptions]
    ) -> models.PhotoList:
        """Orders whose photographed documents are ready.

        Args:
            body: What to send: a PhotoQuery, or a dict of its members as JSON has them.
            **options: See the class.

        Returns:
            PhotoList: Orders whose photographs are ready.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /photoDocument`
        """
        return await self._core.call(LIST_READY_PHOTOS, {}, body, options)

    @overload
    async def download(
        self, uuid: UUID | str, *, to: None = None, **options: Unpack[CallOptions]
    ) -> bytes:
        """Give what comes."""

    @overload
    async def download(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str],
        **options: Unpack[CallOptions],
    ) -> Path:
        """Write what comes to a file, and give its path."""

    async def download(
        self,
        uuid: UUID | str,
        *,
        to: str | PathLike[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes | Path:
        """An archive of photographs.

        Args:
            uuid: Identifier of the archive.
            to: File to write it to, all of it or nothing; then that path is given.
            **options: See the class.

        Returns:
            bytes: As it came.

        `GET /photoDocument/{uuid}`
        """
        return await self._core.download(DOWNLOAD_PHOTOS, {"uuid": uuid}, to, options)


class AsyncRawPhotos:
    """Calls about photos, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list_ready(
        self, body: models.PhotoQuery | PhotoQueryDict, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.PhotoList]:
        """Orders whose photographed documents are ready.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a PhotoList.

        `POST /photoDocument`
        """
        return await self._core.raw(LIST_READY_PHOTOS, {}, body, options)

    async def download(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[bytes]:
        """An archive of photographs.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: bytes.

        `GET /photoDocument/{uuid}`
        """
        return await self._core.raw(DOWNLOAD_PHOTOS, {"uuid": uuid}, None, options)


class AsyncRestrictions:
    """Calls about restrictions.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawRestrictions:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawRestrictions(self._core)

    async def check(
        self,
        body: models.RestrictionsQuery | RestrictionsQueryDict,
        **options: Unpack[CallOptions],
    ) -> models.RestrictionList:
        """What may not be sent abroad in some packages.

        Args:
            body: What to send: a RestrictionsQuery, or a dict of its members as JSON
                has them.
            **options: See the class.

        Returns:
            RestrictionList: What may not be sent abroad.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /international/package/restrictions`
        """
        return await self._core.call(CHECK_RESTRICTIONS, {}, body, options)


class AsyncRawRestrictions:
    """Calls about restrictions, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def check(
        self,
        body: models.RestrictionsQuery | RestrictionsQueryDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.RestrictionList]:
        """What may not be sent abroad in some packages.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                RestrictionList.

        `POST /international/package/restrictions`
        """
        return await self._core.raw(CHECK_RESTRICTIONS, {}, body, options)


class AsyncCalculator:
    """Calls about calculator.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawCalculator:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawCalculator(self._core)

    async def tariff_list(
        self,
        body: models.TariffListQuery | TariffListQueryDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.TariffList:
        """Price and time of every tariff that a route has.

        Args:
            body: What to send: a TariffListQuery, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            TariffList: Price and time of every tariff that a route has.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /calculator/tarifflist`
        """
        return await self._core.call(
            CALCULATE_TARIFF_LIST, {"developer-key": developer_key}, body, options
        )

    async def tariff(
        self,
        body: models.TariffQuery | TariffQueryDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.TariffCalculation:
        """Price and time of one tariff.

        Args:
            body: What to send: a TariffQuery, or a dict of its members as JSON has
                them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            TariffCalculation: Price and time of a tariff.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /calculator/tariff`
        """
        return await self._core.call(
            CALCULATE_TARIFF, {"developer-key": developer_key}, body, options
        )

    async def tariffs_with_services(
        self,
        body: models.TariffsWithServicesQuery | TariffsWithServicesQueryDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.TariffsWithServices:
        """Price and time of every tariff with services; each row succeeds or fails by
        itself.

        Args:
            body: What to send: a TariffsWithServicesQuery, or a dict of its members as
                JSON has them.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            TariffsWithServices: Price and time of every tariff that a route has, with
                services.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /calculator/tariffAndService`
        """
        return await self._core.call(
            CALCULATE_WITH_SERVICES, {"developer-key": developer_key}, body, options
        )

    async def available_tariffs(
        self,
        *,
        x_user_lang: str | None = None,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.AvailableTariffs:
        """Tariffs of the contract with their limits and modes.

        Args:
            x_user_lang: Language of the texts: rus, eng or zho; rus where it is not
                sent.
            developer_key: Key of the developer of the integration.
            **options: See the class.

        Returns:
            AvailableTariffs: The tariffs of a contract.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /calculator/alltariffs`
        """
        return await self._core.call(
            LIST_AVAILABLE_TARIFFS,
            {"X-User-Lang": x_user_lang, "developer-key": developer_key},
            None,
            options,
        )


class AsyncRawCalculator:
    """Calls about calculator, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def tariff_list(
        self,
        body: models.TariffListQuery | TariffListQueryDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.TariffList]:
        """Price and time of every tariff that a route has.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a TariffList.

        `POST /calculator/tarifflist`
        """
        return await self._core.raw(
            CALCULATE_TARIFF_LIST, {"developer-key": developer_key}, body, options
        )

    async def tariff(
        self,
        body: models.TariffQuery | TariffQueryDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.TariffCalculation]:
        """Price and time of one tariff.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                TariffCalculation.

        `POST /calculator/tariff`
        """
        return await self._core.raw(
            CALCULATE_TARIFF, {"developer-key": developer_key}, body, options
        )

    async def tariffs_with_services(
        self,
        body: models.TariffsWithServicesQuery | TariffsWithServicesQueryDict,
        *,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.TariffsWithServices]:
        """Price and time of every tariff with services; each row succeeds or fails by
        itself.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                TariffsWithServices.

        `POST /calculator/tariffAndService`
        """
        return await self._core.raw(
            CALCULATE_WITH_SERVICES, {"developer-key": developer_key}, body, options
        )

    async def available_tariffs(
        self,
        *,
        x_user_lang: str | None = None,
        developer_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.AvailableTariffs]:
        """Tariffs of the contract with their limits and modes.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: an
                AvailableTariffs.

        `GET /calculator/alltariffs`
        """
        return await self._core.raw(
            LIST_AVAILABLE_TARIFFS,
            {"X-User-Lang": x_user_lang, "developer-key": developer_key},
            None,
            options,
        )


class AsyncRegistries:
    """Calls about registries.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawRegistries:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawRegistries(self._core)

    async def list(
        self, *, date_: date | str, **options: Unpack[CallOptions]
    ) -> models.RegistryList:
        """Cash-on-delivery registers of a day.

        Args:
            date_: Day on which cash on delivery was transferred.
            **options: See the class.

        Returns:
            RegistryList: Cash-on-delivery registers of a day.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /registries`
        """
        return await self._core.call(LIST_REGISTRIES, {"date": date_}, None, options)


class AsyncRawRegistries:
    """Calls about registries, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self, *, date_: date | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.RegistryList]:
        """Cash-on-delivery registers of a day.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a RegistryList.

        `GET /registries`
        """
        return await self._core.raw(LIST_REGISTRIES, {"date": date_}, None, options)


class AsyncPassports:
    """Calls about passports.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawPassports:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawPassports(self._core)

    async def list(
        self,
        *,
        cdek_number: Any = None,
        order_uuid: str | None = None,
        client: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PassportList:
        """Whether passport data of orders is complete.

        Args:
            cdek_number: CDEK number of the order.
            order_uuid: CDEK identifier of the order.
            client: Whose passport data are asked for; both where it is not sent.
            **options: See the class.

        Returns:
            PassportList: Whether passport data of orders is complete.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /passport`
        """
        return await self._core.call(
            LIST_PASSPORTS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid, "client": client},
            None,
            options,
        )


class AsyncRawPassports:
    """Calls about passports, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self,
        *,
        cdek_number: Any = None,
        order_uuid: str | None = None,
        client: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.PassportList]:
        """Whether passport data of orders is complete.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a PassportList.

        `GET /passport`
        """
        return await self._core.raw(
            LIST_PASSPORTS,
            {"cdek_number": cdek_number, "order_uuid": order_uuid, "client": client},
            None,
            options,
        )


class AsyncDeliveryPoints:
    """Calls about delivery points.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawDeliveryPoints:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawDeliveryPoints(self._core)

    async def list(
        self,
        *,
        code: str | None = None,
        type: Literal["POSTAMAT", "PVZ", "ALL"] | None = None,
        postal_code: str | None = None,
        city_code: int | None = None,
        country_code: str | None = None,
        region_code: int | None = None,
        have_cashless: bool | None = None,
        have_cash: bool | None = None,
        allowed_cod: bool | None = None,
        is_dressing_room: bool | None = None,
        weight_max: int | None = None,
        weight_min: int | None = None,
        length: int | None = None,
        width: int | None = None,
        height: int | None = None,
        lang: str | None = None,
        take_only: bool | None = None,
        is_handout: bool | None = None,
        is_reception: bool | None = None,
        is_marketplace: bool | None = None,
        is_ltl: bool | None = None,
        ltl_acceptance_partners: bool | None = None,
        ltl_issuance_partners: bool | None = None,
        fulfillment: bool | None = None,
        fias_guid: UUID | str | None = None,
        size: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.DeliveryPoint]:
        """Offices and parcel lockers that match some filters.

        Args:
            code: Code of the office that is asked for.
            type: Kind of office: PVZ, POSTAMAT or ALL; ALL where it is not sent.
            postal_code: Postal code of the city whose offices are asked for.
            city_code: CDEK code of the city whose offices are asked for.
            country_code: Country of the offices, as two letters of ISO 3166-1.
            region_code: CDEK code of the region whose offices are asked for.
            have_cashless: Whether the office must take cards.
            have_cash: Whether the office must take cash.
            allowed_cod: Whether cash on delivery is allowed.
            is_dressing_room: Whether the office has a fitting room.
            weight_max: Weight of a parcel that the office must take, in kilograms.
            weight_min: Highest of the least weights of offices that are told, in
                kilograms.
            length: Length of the parcel that must fit in, in centimetres; it may be
                turned.
            width: Width of the parcel that must fit in, in centimetres; it may be
                turned.
            height: Height of the parcel that must fit in, in centimetres; it may be
                turned.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
                "rus" if not given.
            take_only: Whether the office must only hand out parcels.
            is_handout: Whether parcels are handed out there.
            is_reception: Whether parcels are taken in there.
            is_marketplace: Whether the office delivers to marketplaces.
            is_ltl: Whether the office takes part loads (LTL).
            ltl_acceptance_partners: Whether the office takes in part loads that
                partners deliver.
            ltl_issuance_partners: Whether the office hands out part loads that partners
                brought.
            fulfillment: Whether the office has a fulfilment zone.
            fias_guid: Identifier of the city in Russia's address register FIAS.
            size: How many offices there are on a page.
            page: Number of the page, from 0.
            **options: See the class.

        Returns:
            list[DeliveryPoint]: An office or a parcel locker.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /deliverypoints`
        """
        return await self._core.call(
            LIST_DELIVERY_POINTS,
            {
                "code": code,
                "type": type,
                "postal_code": postal_code,
                "city_code": city_code,
                "country_code": country_code,
                "region_code": region_code,
                "have_cashless": have_cashless,
                "have_cash": have_cash,
                "allowed_cod": allowed_cod,
                "is_dressing_room": is_dressing_room,
                "weight_max": weight_max,
                "weight_min": weight_min,
                "length": length,
                "width": width,
                "height": height,
                "lang": lang,
                "take_only": take_only,
                "is_handout": is_handout,
                "is_reception": is_reception,
                "is_marketplace": is_marketplace,
                "is_ltl": is_ltl,
                "ltl_acceptance_partners": ltl_acceptance_partners,
                "ltl_issuance_partners": ltl_issuance_partners,
                "fulfillment": fulfillment,
                "fias_guid": fias_guid,
                "size": size,
                "page": page,
            },
            None,
            options,
        )

    def iterate(
        self,
        *,
        code: str | None = None,
        type: Literal["POSTAMAT", "PVZ", "ALL"] | None = None,
        postal_code: str | None = None,
        city_code: int | None = None,
        country_code: str | None = None,
        region_code: int | None = None,
        have_cashless: bool | None = None,
        have_cash: bool | None = None,
        allowed_cod: bool | None = None,
        is_dressing_room: bool | None = None,
        weight_max: int | None = None,
        weight_min: int | None = None,
        length: int | None = None,
        width: int | None = None,
        height: int | None = None,
        lang: str | None = None,
        take_only: bool | None = None,
        is_handout: bool | None = None,
        is_reception: bool | None = None,
        is_marketplace: bool | None = None,
        is_ltl: bool | None = None,
        ltl_acceptance_partners: bool | None = None,
        ltl_issuance_partners: bool | None = None,
        fulfillment: bool | None = None,
        fias_guid: UUID | str | None = None,
        size: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncItems[models.DeliveryPoint]:
        """Offices and parcel lockers that match some filters. Goes through all pages, and
        reads each when it is needed.

        Args:
            code: Code of the office that is asked for.
            type: Kind of office: PVZ, POSTAMAT or ALL; ALL where it is not sent.
            postal_code: Postal code of the city whose offices are asked for.
            city_code: CDEK code of the city whose offices are asked for.
            country_code: Country of the offices, as two letters of ISO 3166-1.
            region_code: CDEK code of the region whose offices are asked for.
            have_cashless: Whether the office must take cards.
            have_cash: Whether the office must take cash.
            allowed_cod: Whether cash on delivery is allowed.
            is_dressing_room: Whether the office has a fitting room.
            weight_max: Weight of a parcel that the office must take, in kilograms.
            weight_min: Highest of the least weights of offices that are told, in
                kilograms.
            length: Length of the parcel that must fit in, in centimetres; it may be
                turned.
            width: Width of the parcel that must fit in, in centimetres; it may be
                turned.
            height: Height of the parcel that must fit in, in centimetres; it may be
                turned.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
                "rus" if not given.
            take_only: Whether the office must only hand out parcels.
            is_handout: Whether parcels are handed out there.
            is_reception: Whether parcels are taken in there.
            is_marketplace: Whether the office delivers to marketplaces.
            is_ltl: Whether the office takes part loads (LTL).
            ltl_acceptance_partners: Whether the office takes in part loads that
                partners deliver.
            ltl_issuance_partners: Whether the office hands out part loads that partners
                brought.
            fulfillment: Whether the office has a fulfilment zone.
            fias_guid: Identifier of the city in Russia's address register FIAS.
            size: How many offices there are on a page.
            page: Number of the page, from 0.
            **options: See the class.

        Returns:
            Items[DeliveryPoint]: An office or a parcel locker.

        `GET /deliverypoints`
        """
        return self._core.iterate(
            LIST_DELIVERY_POINTS,
            {
                "code": code,
                "type": type,
                "postal_code": postal_code,
                "city_code": city_code,
                "country_code": country_code,
                "region_code": region_code,
                "have_cashless": have_cashless,
                "have_cash": have_cash,
                "allowed_cod": allowed_cod,
                "is_dressing_room": is_dressing_room,
                "weight_max": weight_max,
                "weight_min": weight_min,
                "length": length,
                "width": width,
                "height": height,
                "lang": lang,
                "take_only": take_only,
                "is_handout": is_handout,
                "is_reception": is_reception,
                "is_marketplace": is_marketplace,
                "is_ltl": is_ltl,
                "ltl_acceptance_partners": ltl_acceptance_partners,
                "ltl_issuance_partners": ltl_issuance_partners,
                "fulfillment": fulfillment,
                "fias_guid": fias_guid,
                "size": size,
                "page": page,
            },
            options,
        )


class AsyncRawDeliveryPoints:
    """Calls about delivery points, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self,
        *,
        code: str | None = None,
        type: Literal["POSTAMAT", "PVZ", "ALL"] | None = None,
        postal_code: str | None = None,
        city_code: int | None = None,
        country_code: str | None = None,
        region_code: int | None = None,
        have_cashless: bool | None = None,
        have_cash: bool | None = None,
        allowed_cod: bool | None = None,
        is_dressing_room: bool | None = None,
        weight_max: int | None = None,
        weight_min: int | None = None,
        length: int | None = None,
        width: int | None = None,
        height: int | None = None,
        lang: str | None = None,
        take_only: bool | None = None,
        is_handout: bool | None = None,
        is_reception: bool | None = None,
        is_marketplace: bool | None = None,
        is_ltl: bool | None = None,
        ltl_acceptance_partners: bool | None = None,
        ltl_issuance_partners: bool | None = None,
        fulfillment: bool | None = None,
        fias_guid: UUID | str | None = None,
        size: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[builtins.list[models.DeliveryPoint]]:
        """Offices and parcel lockers that match some filters.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`:
                list[DeliveryPoint].

        `GET /deliverypoints`
        """
        return await self._core.raw(
            LIST_DELIVERY_POINTS,
            {
                "code": code,
                "type": type,
                "postal_code": postal_code,
                "city_code": city_code,
                "country_code": country_code,
                "region_code": region_code,
                "have_cashless": have_cashless,
                "have_cash": have_cash,
                "allowed_cod": allowed_cod,
                "is_dressing_room": is_dressing_room,
                "weight_max": weight_max,
                "weight_min": weight_min,
                "length": length,
                "width": width,
                "height": height,
                "lang": lang,
                "take_only": take_only,
                "is_handout": is_handout,
                "is_reception": is_reception,
                "is_marketplace": is_marketplace,
                "is_ltl": is_ltl,
                "ltl_acceptance_partners": ltl_acceptance_partners,
                "ltl_issuance_partners": ltl_issuance_partners,
                "fulfillment": fulfillment,
                "fias_guid": fias_guid,
                "size": size,
                "page": page,
            },
            None,
            options,
        )


class AsyncChecks:
    """Calls about checks.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawChecks:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawChecks(self._core)

    async def list(
        self,
        *,
        order_uuid: str | None = None,
        cdek_number: Any = None,
        date_: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CheckList:
        """Fiscal receipts of an order or a day.

        Args:
            order_uuid: CDEK identifier of the order whose receipts are asked for.
            cdek_number: CDEK number of the order whose receipts are asked for.
            date_: Day of the receipts, where no order is given.
            **options: See the class.

        Returns:
            CheckList: Fiscal receipts.

        Raises:
            InvalidRequestError: A value breaks a limit; nothing is sent.

        `GET /check`
        """
        return await self._core.call(
            LIST_CHECKS,
            {"order_uuid": order_uuid, "cdek_number": cdek_number, "date": date_},
            None,
            options,
        )


class AsyncRawChecks:
    """Calls about checks, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self,
        *,
        order_uuid: str | None = None,
        cdek_number: Any = None,
        date_: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.CheckList]:
        """Fiscal receipts of an order or a day.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a CheckList.

        `GET /check`
        """
        return await self._core.raw(
            LIST_CHECKS,
            {"order_uuid": order_uuid, "cdek_number": cdek_number, "date": date_},
            None,
            options,
        )


class AsyncWebhooks:
    """Calls about webhooks.

    Options of a call, such as `timeout` in seconds, are those of CallOptions; those of
    a method that waits for an outcome, of WaitOptions. Every method raises
    NotFoundError, ForbiddenError, ConflictError, AuthenticationError or ApiError if the
    service refuses, and TransportError, RequestTimeoutError or UnexpectedResponseError
    if it gives no answer of its own.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @property
    def with_raw(self) -> AsyncRawWebhooks:
        """The same calls, giving status, headers and bytes besides the model."""
        return AsyncRawWebhooks(self._core)

    async def list(
        self, **options: Unpack[CallOptions]
    ) -> builtins.list[models.Webhook]:
        """All subscriptions.

        Args:
            **options: See the class.

        Returns:
            list[Webhook]: A subscription.

        `GET /webhooks`
        """
        return await self._core.call(LIST_WEBHOOKS, {}, None, options)

    async def create(
        self,
        body: models.WebhookCreate | WebhookCreateDict,
        **options: Unpack[CallOptions],
    ) -> models.WebhookChange:
        """Subscribe to events of one type.

        Args:
            body: What to send: a WebhookCreate, or a dict of its members as JSON has
                them.
            **options: See the class.

        Returns:
            WebhookChange: Receipt for a subscription that is made or ended.

        Raises:
            InvalidRequestError: The body breaks a rule; nothing is sent.

        `POST /webhooks`
        """
        return await self._core.call(CREATE_WEBHOOK, {}, body, options)

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.WebhookResponse:
        """One subscription.

        Args:
            uuid: Identifier of the subscription.
            **options: See the class.

        Returns:
            WebhookResponse: A subscription with the requests made for it.

        `GET /webhooks/{uuid}`
        """
        return await self._core.call(GET_WEBHOOK, {"uuid": uuid}, None, options)

    async def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> models.WebhookChange:
        """End a subscription.

        Args:
            uuid: Identifier of the subscription.
            **options: See the class.

        Returns:
            WebhookChange: Receipt for a subscription that is made or ended.

        `DELETE /webhooks/{uuid}`
        """
        return await self._core.call(DELETE_WEBHOOK, {"uuid": uuid}, None, options)


class AsyncRawWebhooks:
    """Calls about webhooks, with each answer as it came."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list(
        self, **options: Unpack[CallOptions]
    ) -> RawAnswer[builtins.list[models.Webhook]]:
        """All subscriptions.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: list[Webhook].

        `GET /webhooks`
        """
        return await self._core.raw(LIST_WEBHOOKS, {}, None, options)

    async def create(
        self,
        body: models.WebhookCreate | WebhookCreateDict,
        **options: Unpack[CallOptions],
    ) -> RawAnswer[models.WebhookChange]:
        """Subscribe to events of one type.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                WebhookChange.

        `POST /webhooks`
        """
        return await self._core.raw(CREATE_WEBHOOK, {}, body, options)

    async def get(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.WebhookResponse]:
        """One subscription.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                WebhookResponse.

        `GET /webhooks/{uuid}`
        """
        return await self._core.raw(GET_WEBHOOK, {"uuid": uuid}, None, options)

    async def delete(
        self, uuid: UUID | str, **options: Unpack[CallOptions]
    ) -> RawAnswer[models.WebhookChange]:
        """End a subscription.

        Returns:
            RawAnswer: `status`, `headers`, `content` in bytes, `model`: a
                WebhookChange.

        `DELETE /webhooks/{uuid}`
        """
        return await self._core.raw(DELETE_WEBHOOK, {"uuid": uuid}, None, options)
