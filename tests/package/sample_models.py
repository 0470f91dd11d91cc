"""Models of no API, with a field of each kind, and what the tests of the runtime share."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any, ClassVar, Literal
from uuid import UUID

import pytest
from cdek_client._runtime.models.request_model import RequestModel
from cdek_client._runtime.models.response_model import ResponseModel
from cdek_client._runtime.models.round_trip import ReadAmount, ReadDateTime, ReadDigits
from cdek_client._runtime.models.wire_types import (
    Amount,
    AmountText,
    DateTime,
    Json,
    SentInt,
)
from hypothesis import strategies as st
from pydantic import (
    Field,
    TypeAdapter,
    ValidationError,
    field_validator,
)
from sample_enums import OrderStatus, VatRate

TEXTS = ["2020-08-10T21:32:14+0700", "2020-08-10T21:32:14+07:00"]
TEXTS += ["2020-08-10T14:32:14Z", "2020-08-10T21:32:14.5+0700"]
TEXTS += ["2020-08-10T21:32:14.123456789+0700", "0002-11-28T00:00:00+0000"]
TEXTS += ["2020-08-10T21:32:14.123456Z", "2020-08-10T21:32:14-0330"]

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
    max_leaves=10,
)
offsets = st.integers(-23 * 60, 23 * 60).map(lambda m: timezone(timedelta(minutes=m)))
moments = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=offsets)
decimals = st.decimals(allow_nan=False, allow_infinity=False)


class Contact(RequestModel):
    name: str | None = None
    phones: list[str] | None = None


class Order(RequestModel):
    _nullable: ClassVar[frozenset[str]] = frozenset({"vat_rate", "note"})
    uuid: UUID | None = None
    comment: str | None = Field(default=None, max_length=5)
    vat_rate: VatRate | None = None
    note: str | None = Field(default=None, validation_alias="Note", serialization_alias="Note")
    cost: Amount | None = Field(default=None, ge=0)
    recipient: Contact | None = None
    from_: Contact | None = Field(default=None, validation_alias="from", serialization_alias="from")
    code: SentInt | None = Field(default=None, ge=1)
    kids: list[Order] | None = None
    at: DateTime | None = None
    day: date | None = None
    status: OrderStatus | None = None
    checked: str | None = None
    kind: Literal["a", "b"] | None = None

    @field_validator("checked")
    @classmethod
    def _check(cls, value: str) -> str:
        if value == "bad":
            raise ValueError("no {good}")
        return value


class Answer(ResponseModel):
    status: OrderStatus | None = None
    vat: VatRate | None = None
    at: ReadDateTime | None = None
    number: ReadDigits | None = None
    sum: ReadAmount | None = None
    parameter: AmountText | None = None
    kids: list[Answer] | None = None
    free: Json | None = None
    count: int | None = None
    from_: str | None = Field(default=None, validation_alias="from", serialization_alias="from")


def kinds(error: pytest.ExceptionInfo[ValidationError]) -> dict[tuple[Any, ...], str]:
    return {line["loc"]: line["type"] for line in error.value.errors()}


def adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
