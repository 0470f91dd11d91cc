# Written by apiscribe build; edits are lost.
"""Calls about print."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Unpack, overload
from uuid import UUID

from .._runtime.http.asynchronous import AsyncCore
from .._runtime.http.core import RawAnswer
from .._runtime.http.sync import SyncCore
from .._runtime.operations.print import (
    CREATE_BARCODE,
    CREATE_RECEIPT,
    DOWNLOAD_BARCODE,
    DOWNLOAD_RECEIPT,
    GET_BARCODE,
    GET_RECEIPT,
    WAIT_BARCODE,
    WAIT_CREATE_BARCODE,
    WAIT_CREATE_RECEIPT,
    WAIT_RECEIPT,
)
from ..options import CallOptions, WaitOptions

if TYPE_CHECKING:
    from .. import models
    from ..bodies import BarcodeCreateDict, ReceiptCreateDict


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
