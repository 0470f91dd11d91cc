"""Date-times that remember the text they were read from."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from cdek_client._runtime.models.wire_types import (
    DateTime,
)
from hypothesis import given
from hypothesis import strategies as st
from pydantic import (
    ValidationError,
)
from sample_models import (
    TEXTS,
    adapter,
    moments,
)


class TestDateTime:
    @pytest.mark.parametrize("text", TEXTS)
    def test_keeps_the_text(self, text: str) -> None:
        for read in (
            DateTime.fromisoformat(text),
            adapter(DateTime).validate_python(text),
            adapter(DateTime).validate_json(json.dumps(text)),
        ):
            assert type(read) is DateTime and read.wire == text
            assert read == datetime.fromisoformat(text)
            assert adapter(DateTime).dump_python(read, mode="json") == text
            assert adapter(DateTime).dump_json(read) == json.dumps(text).encode()
            assert adapter(DateTime).dump_python(read) is read

    def test_values(self) -> None:
        assert DateTime.fromisoformat(TEXTS[4]).microsecond == 123456
        assert DateTime.fromisoformat(TEXTS[5]).year == 2
        assert DateTime.fromisoformat(TEXTS[0]) == DateTime.fromisoformat(TEXTS[2])

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "2020-08-10",
            "2020-08-10T21:32:14",
            "2020-08-10 21:32:14+0700",
            "20200810T213214+0700",
            "2020-W33-1T21:32:14+07:00",
            "2020-08-10T21:32+0700",
            "2020-13-10T21:32:14Z",
            " 2020-08-10T21:32:14Z",
            "2020-08-10T21:32:14Z ",
            "2020-08-10T21:32:14,5Z",
            "2020-08-10T21:32:14 +0700",
            "soon",
            "1597069934",
        ],
    )
    def test_refused_texts(self, text: str) -> None:
        with pytest.raises(ValueError):
            DateTime.fromisoformat(text)
        with pytest.raises(ValidationError, match="date-time and offset"):
            adapter(DateTime).validate_python(text)

    @pytest.mark.parametrize("wrong", [None, 1597069934, 1.5, True, date(2020, 1, 1), b"x"])
    def test_refused_types(self, wrong: Any) -> None:
        with pytest.raises(ValidationError, match="should be a date-time"):
            adapter(DateTime).validate_python(wrong)

    def test_naive(self) -> None:
        for naive in (datetime(2020, 1, 1), DateTime(2020, 1, 1)):
            with pytest.raises(ValidationError, match="should have an offset"):
                adapter(DateTime).validate_python(naive)
        with pytest.raises(ValueError, match="No offset"):
            DateTime(2020, 1, 1).wire

    def test_from_datetime(self) -> None:
        made = datetime(2020, 8, 10, 21, 32, 14, 999, timezone(timedelta(hours=7)))
        read = adapter(DateTime).validate_python(made)
        assert type(read) is DateTime and read == made
        assert read.wire == "2020-08-10T21:32:14+0700"
        fold = datetime(2020, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"), fold=1)
        assert adapter(DateTime).validate_python(fold).wire == "2020-10-25T02:30:00+0100"

    def test_odd_offset_keeps_the_instant(self) -> None:
        moscow = DateTime(2, 11, 28, tzinfo=ZoneInfo("Europe/Moscow"))
        assert moscow.wire == "0002-11-27T23:59:43+0230"
        assert DateTime.fromisoformat(moscow.wire) == moscow

    def test_no_stale_text(self) -> None:
        read = DateTime.fromisoformat(TEXTS[3])
        assert (read + timedelta(days=1)).wire == "2020-08-11T21:32:14+0700"
        assert (read - timedelta(days=1)).wire == "2020-08-09T21:32:14+0700"
        assert read.replace(hour=1).wire == "2020-08-10T01:32:14+0700"
        assert read.astimezone(UTC).wire == "2020-08-10T14:32:14+0000"
        assert read.wire == TEXTS[3]
        assert type(read + timedelta(1)) is type(read.replace(hour=1)) is DateTime
        assert read - read == timedelta(0)

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_copies(self, protocol: int) -> None:
        read = DateTime.fromisoformat(TEXTS[4])
        made = read + timedelta(days=1)
        for moment in (read, made):
            for twin in (
                pickle.loads(pickle.dumps(moment, protocol)),
                copy.deepcopy(moment),
                copy.copy(moment),
            ):
                assert type(twin) is DateTime and twin == moment
                assert twin.wire == moment.wire and twin.utcoffset() == moment.utcoffset()

    def test_order_and_hash(self) -> None:
        early, late = (DateTime.fromisoformat(text) for text in (TEXTS[5], TEXTS[0]))
        assert early < late < datetime.now(UTC)
        assert hash(late) == hash(DateTime.fromisoformat(TEXTS[2]))

    @given(moments)
    def test_round_trip(self, moment: datetime) -> None:
        made = adapter(DateTime).validate_python(moment)
        again = adapter(DateTime).validate_python(made.wire)
        assert again == moment.replace(microsecond=0) and again.wire == made.wire

    @given(
        moments,
        st.text("0123456789", min_size=1, max_size=9),
        st.sampled_from(["%z", ":"]),
    )
    def test_round_trip_of_texts(self, moment: datetime, part: str, form: str) -> None:
        text = moment.isoformat(timespec="seconds")
        text = text if form == ":" else text[:-3] + text[-2:]
        text = text[:19] + "." + part + text[19:]
        read = DateTime.fromisoformat(text)
        assert read.wire == text and read.microsecond == int(part.ljust(6, "0")[:6])

    def test_json_schema(self) -> None:
        assert adapter(DateTime).json_schema()["type"] == "string"
        assert adapter(DateTime).json_schema(mode="serialization")["type"] == "string"
