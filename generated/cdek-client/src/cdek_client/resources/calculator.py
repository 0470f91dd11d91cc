# Written by apiscribe build; edits are lost.
"""Calls about calculator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.calculator import (
    CALCULATE_TARIFF,
    CALCULATE_TARIFF_LIST,
    CALCULATE_WITH_SERVICES,
    LIST_AVAILABLE_TARIFFS,
)
from ..options import CallOptions

if TYPE_CHECKING:
    from .. import models
    from ..bodies import (
        TariffListQueryDict,
        TariffQueryDict,
        TariffsWithServicesQueryDict,
    )


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
