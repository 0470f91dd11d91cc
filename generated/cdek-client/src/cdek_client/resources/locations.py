# Written by apiscribe build; edits are lost.
"""Calls about locations."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.locations import (
    GET_CITY_AT,
    GET_POSTAL_CODES,
    LIST_CITIES,
    LIST_REGIONS,
    SUGGEST_CITIES,
)
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models
    from .._runtime.http.items import AsyncItems, Items


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

        Whoever asks for a page says how many items it has. (B63.4)

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS. Deprecated.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page. 1000 if not given.
            page: Number of the page, from 0; needs size.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
            **options: See the class.

        Returns:
            list[Region]: A region.

        Raises:
            InvalidRequestError: A value breaks a limit, or the values a rule; nothing
                is sent.

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

        Whoever asks for a page says how many items it has. (B63.4)

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS. Deprecated.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page. 1000 if not given.
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
        self, *, code: int, city_code: int | None = None, **options: Unpack[CallOptions]
    ) -> models.CityPostalCodes:
        """Postal codes of a city.

        Args:
            code: CDEK code of the city whose postal codes are asked for.
            city_code: Earlier name of `code`, not needed beside it. Deprecated.
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

        Whoever asks for a page says how many items it has. (B63.4)

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            region_code: CDEK code of the region that is asked for.
            kladr_region_code: Code of the region in Russia's older register KLADR.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS. Deprecated.
            kladr_code: Code of the place in Russia's older register KLADR.
            fias_guid: Identifier of the place in Russia's address register FIAS.
            postal_code: Postal code.
            code: CDEK code of the place.
            city: Name of the city, spelt in full.
            payment_limit: Limit of cash on delivery: -1 for none, 0 where it is not
                taken.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page. 1000 if not given.
            page: Number of the page, from 0; needs size.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
            **options: See the class.

        Returns:
            list[City]: A city or a village.

        Raises:
            InvalidRequestError: A value breaks a limit, or the values a rule; nothing
                is sent.

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

        Whoever asks for a page says how many items it has. (B63.4)

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            region_code: CDEK code of the region that is asked for.
            kladr_region_code: Code of the region in Russia's older register KLADR.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS. Deprecated.
            kladr_code: Code of the place in Russia's older register KLADR.
            fias_guid: Identifier of the place in Russia's address register FIAS.
            postal_code: Postal code.
            code: CDEK code of the place.
            city: Name of the city, spelt in full.
            payment_limit: Limit of cash on delivery: -1 for none, 0 where it is not
                taken.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page. 1000 if not given.
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
        self, *, code: int, city_code: int | None = None, **options: Unpack[CallOptions]
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

        Whoever asks for a page says how many items it has. (B63.4)

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS. Deprecated.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page. 1000 if not given.
            page: Number of the page, from 0; needs size.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
            **options: See the class.

        Returns:
            list[Region]: A region.

        Raises:
            InvalidRequestError: A value breaks a limit, or the values a rule; nothing
                is sent.

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

        Whoever asks for a page says how many items it has. (B63.4)

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS. Deprecated.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page. 1000 if not given.
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
        self, *, code: int, city_code: int | None = None, **options: Unpack[CallOptions]
    ) -> models.CityPostalCodes:
        """Postal codes of a city.

        Args:
            code: CDEK code of the city whose postal codes are asked for.
            city_code: Earlier name of `code`, not needed beside it. Deprecated.
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

        Whoever asks for a page says how many items it has. (B63.4)

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            region_code: CDEK code of the region that is asked for.
            kladr_region_code: Code of the region in Russia's older register KLADR.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS. Deprecated.
            kladr_code: Code of the place in Russia's older register KLADR.
            fias_guid: Identifier of the place in Russia's address register FIAS.
            postal_code: Postal code.
            code: CDEK code of the place.
            city: Name of the city, spelt in full.
            payment_limit: Limit of cash on delivery: -1 for none, 0 where it is not
                taken.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page. 1000 if not given.
            page: Number of the page, from 0; needs size.
            lang: Language of the names: rus, eng or zho; rus where it is not sent.
            **options: See the class.

        Returns:
            list[City]: A city or a village.

        Raises:
            InvalidRequestError: A value breaks a limit, or the values a rule; nothing
                is sent.

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

        Whoever asks for a page says how many items it has. (B63.4)

        Args:
            country_codes: Countries as two letters of ISO 3166-1, separated by commas.
            region_code: CDEK code of the region that is asked for.
            kladr_region_code: Code of the region in Russia's older register KLADR.
            fias_region_guid: Identifier of the region in Russia's address register
                FIAS. Deprecated.
            kladr_code: Code of the place in Russia's older register KLADR.
            fias_guid: Identifier of the place in Russia's address register FIAS.
            postal_code: Postal code.
            code: CDEK code of the place.
            city: Name of the city, spelt in full.
            payment_limit: Limit of cash on delivery: -1 for none, 0 where it is not
                taken.
            size: How many there are on a page, 1000 where it is not sent; needed with
                page. 1000 if not given.
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
        self, *, code: int, city_code: int | None = None, **options: Unpack[CallOptions]
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
