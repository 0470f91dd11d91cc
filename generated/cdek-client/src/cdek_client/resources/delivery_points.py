# Written by apiscribe build; edits are lost.
"""Calls about delivery points."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal, Unpack
from uuid import UUID

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.delivery_points import LIST_DELIVERY_POINTS
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models
    from .._runtime.http.items import AsyncItems, Items


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
