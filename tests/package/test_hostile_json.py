"""JSON that is made to break a reader gives the documented errors, and is read in linear time."""

from __future__ import annotations

import cProfile
import json
from collections.abc import Callable
from typing import Any

import pytest
from cdek_client import OrderUpdate
from cdek_client import models as package_models
from cdek_client.models import OrderResponse
from changes import violations
from contract import schemas
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from running import DEEP, sample

RESPONSES = [
    name
    for name in package_models.__all__
    if schemas()[name].get("additionalProperties") is not False
]
WORDS = sorted({word for schema in schemas().values() for word in schema.get("properties", ())})
MANY = "9" * 5000


def nested(depth: int, start: str, end: str, inner: str = "1") -> str:
    """A text that lies so deep in lists or objects."""
    return start * depth + inner + end * depth


HOSTILE = [
    "1e99999999999999999999", "-1e99999999999999999999", "1e-99999999999999999999", "1e4001", "1e400", MANY,
    f"-{MANY}", f"0.{MANY}", f"{MANY}.5e-4999", "NaN", "Infinity", "-Infinity", "-0", "-0.0", "1E+2", "01", "+1",
    '"\\ud800"', '"\\udfff\\ud800"', '"\\u0000"', '"\x00"', '"\ud800"', f'"{MANY}"', '"1e99999999999999999999"',
    '"0001-01-01T00:00:00+2359"', '"9999-12-31T23:59:59.999999999-2359"', '"2020-02-30T00:00:00Z"', '""', '" "',
    nested(150, "[", "]"), nested(199, "[", "]"), nested(201, "[", "]"), nested(900, "[", "]"), nested(100_000, "[", "]"),
    nested(150, '{"a":', "}"), nested(900, '{"a":', "}"), nested(900, '{"entity":', "}"), nested(900, '[{"entity":', "}]"),
    nested(900, '{"statuses":[', "]}"), nested(100_000, '{"requests":[', "]}"), "[" * 100_000, '{"a":' * 100_000,
    '{"a":1,"a":2}', '{"":1}', '{"_held":1,"__dict__":{},"model_fields":1,"to_wire":2,"unreadable":3}', "[]", "{}", "", "{", "\ufeff{}",
]  # fmt: skip


def read_and_use(model: type[Any], text: str) -> bool:
    """Read a body and all that it offers, and say whether it can be read.

    Only what the docs of the methods name may be raised.
    """
    try:
        body = model.from_wire(text)
    except ValueError:
        return False
    assert isinstance(body.unreadable, tuple) and isinstance(str(body.unreadable), str)
    for dump in (body.to_dict, body.to_wire):
        try:
            dump()
        except ValueError:
            continue
    for name, kind in vars(model).items():
        if isinstance(kind, property):
            getattr(body, name)
    return True


@pytest.mark.parametrize("name", sample(RESPONSES, 16))
def test_hostile_texts_give_documented_errors_only(name: str) -> None:
    """Each alone, as an unknown member, and as the value of every member."""
    model = getattr(package_models, name)
    members = [*schemas()[name]["properties"], "x"]
    forms = ["%s", *(f'{{"{member}":%s}}' for member in members)]
    forms += [f'{{"{member}":[%s,{{}}]}}' for member in members]
    for text in HOSTILE:
        outcomes = {read_and_use(model, form % text) for form in forms[1:]}
        assert outcomes in ({True}, {False}, {True, False})
    assert not read_and_use(model, "[]") and not read_and_use(model, "{")


scalars = st.sampled_from([text for text in HOSTILE if len(text) < 6000]) | st.integers().map(str)
scalars |= st.text(max_size=5).map(json.dumps) | st.sampled_from(["true", "false", "null"])
names = st.sampled_from(WORDS) | st.text(max_size=3)
texts = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4).map(lambda items: f"[{','.join(items)}]")
    | st.lists(st.tuples(names, inner), max_size=5).map(
        lambda pairs: "{" + ",".join(f"{json.dumps(name)}:{text}" for name, text in pairs) + "}"
    ),
    max_leaves=12,
)


@settings(max_examples=2000 if DEEP else 80)
@given(texts, st.sampled_from(RESPONSES))
def test_texts_made_at_random_give_documented_errors_only(text: str, name: str) -> None:
    """Known members at any depth, names twice, numbers and texts out of bounds."""
    assert read_and_use(getattr(package_models, name), text) in (True, False)


@settings(max_examples=1000 if DEEP else 50)
@given(texts)
def test_hostile_bodies_give_documented_errors_only(text: str) -> None:
    """What is to be sent is listed as wrong, or is no JSON."""
    try:
        found = violations(text)
    except ValueError:
        return
    assert all(str(one) for one in found)


@pytest.mark.parametrize("text", HOSTILE)
def test_bodies_with_hostile_members_give_documented_errors_only(text: str) -> None:
    """Also where objects and lists are wanted."""
    for member in ("comment", "packages", "sender", "cdek_number", "services", "x"):
        body = f'{{"cdek_number":1,"{member}":{text}}}'
        assert (refused(violations, body) != []) is (refused(OrderUpdate.from_wire, body) != [])


def refused(read: Callable[[str], Any], body: str) -> list[Any]:
    """What is wrong in a body: violations of level error, or the one ValueError."""
    try:
        told = read(body)
    except ValueError as error:
        return [error]
    return [one for one in told if one.level == "error"] if isinstance(told, list) else []


def test_bodies_that_hold_themselves_are_refused() -> None:
    """A dict within itself, or a thousand in one another, is no endless way."""
    within: dict[str, Any] = {"cdek_number": 1}
    within["packages"] = [within]
    with pytest.raises(ValueError, match="nested too deeply"):
        violations(within)
    with pytest.raises(ValidationError):
        OrderUpdate.model_validate(within)
    with pytest.raises(ValidationError):
        OrderResponse.model_validate({"entity": {"statuses": json.loads(nested(900, "[", "]"))}})


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"x":1e99999999999999999999}', "The JSON holds a number out of bounds: 1e99999999999999999999"),
        ('{"x":' + MANY + "}", "The JSON holds a number out of bounds: 9{40}$"),
        ('{"entity":' + nested(900, "[", "]") + "}", "The JSON is nested too deeply"),
        ('{"x":' + nested(900, '{"a":', "}") + "}", "The JSON is nested too deeply"),
        ('{"x":' + nested(100_000, "[", "]") + "}", "The JSON is nested too deeply"),
    ],
)  # fmt: skip
def test_what_is_beyond_all_bounds_is_told(text: str, reason: str) -> None:
    """The reason is short, and names no more of the data than that."""
    with pytest.raises(ValueError, match=reason):
        OrderResponse.from_wire(text)


def test_a_body_with_very_many_mistakes_tells_a_thousand() -> None:
    """And how many more there are."""
    found = violations({"cdek_number": 1, **{f"k{place}": 1 for place in range(3000)}})
    assert len(found) == 1001 and found[-1].message == "There are 2000 more mistakes"
    found = violations({"cdek_number": 1, "packages": [{"number": "1", "weight": 1}] * 3000})
    assert len(found) > 1000 and found[1000].message == "There are 2000 more mistakes"


def calls(read: Callable[[], Any]) -> int:
    """How many functions are called while something is read."""
    profile = cProfile.Profile()
    profile.runcall(read)
    return sum(entry.callcount for entry in profile.getstats())


def uses(model: type[BaseModel], text: str) -> Callable[[], bool]:
    """What reads a body, and uses it."""
    return lambda: read_and_use(model, text)


ITEMS = [
    "1",
    "{}",
    "null",
    '"a"',
    "[]",
    '{"code":5,"date_time":"x"}',
    '{"code":"CREATED","deleted":1}',
    "[[1]]",
]


@pytest.mark.parametrize("item", ITEMS)
@pytest.mark.parametrize(
    "body", ['{"requests":[%s]}', '{"entity":{"statuses":[%s]}}', '{"x":[%s]}']
)
def test_long_lists_are_read_in_linear_time(body: str, item: str) -> None:
    """Twice as many items are at most about twice the work."""
    short, long = (
        uses(OrderResponse, body % ",".join([item for _ in range(n)])) for n in (500, 1000)
    )
    short()
    assert calls(long) < 2.2 * calls(short) + 500


def test_many_members_are_read_in_linear_time() -> None:
    """Known or unknown, read or to be sent."""

    def members(number: int) -> str:
        return json.dumps({"cdek_number": 1, **{f"k{place}": 1 for place in range(number)}})

    def told(number: int) -> Callable[[], Any]:
        text = members(number)
        return lambda: violations(text)

    for made in (lambda n: uses(OrderResponse, members(n)), told):
        make: Callable[[int], Callable[[], Any]] = made
        make(2000)()
        assert calls(make(4000)) < 2.2 * calls(make(2000)) + 500
