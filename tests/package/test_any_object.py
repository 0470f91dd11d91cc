"""Whatever object a service sends: it is read without an error, and nothing of it changes."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from cdek_client import models
from cdek_client._runtime.models.response_model import ResponseModel
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from same_json import same

from running import DEEP, sample

ODD = "94E1B3A8-26D5-4078-8F4C-B35A0C7D91E2"
RESPONSES = sample(
    [
        getattr(models, name)
        for name in models.__all__
        if issubclass(getattr(models, name), ResponseModel)
    ],
    16,
)

texts = st.text(st.characters(codec="utf-8"), max_size=8) | st.sampled_from(
    "|5|5.5|600.00| |  CREATED |created|NEW|0002-11-28|true|ORDER_STATUS|2020-08-10T21:32:14"
    f"|2020-08-10T21:32:14+0700|2020-08-10 21:32:14Z|{ODD}".split("|")
)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)


def bodies(model: type[ResponseModel], depth: int = 0) -> st.SearchStrategy[dict[str, Any]]:
    """JSON objects that have the fields of a model, with anything in them."""
    fields = {
        field.alias or name: parts(field.annotation, depth)
        for name, field in model.model_fields.items()
    }
    return st.fixed_dictionaries({}, optional=fields | {"unknown": values})


def parts(kind: Any, depth: int) -> st.SearchStrategy[Any]:
    """Values for a field: now and then an object that it documents."""
    inner = [k for k in kinds(kind) if isinstance(k, type) and issubclass(k, ResponseModel)]
    if not inner or depth > 3:
        return values
    one = bodies(inner[0], depth + 1)
    return values | one | st.lists(one | values, max_size=3)


def kinds(kind: Any) -> Iterator[Any]:
    """All that a type is made of."""
    yield kind
    for part in get_args(kind):
        yield from kinds(part)


def body_of_any(model: type[ResponseModel]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(texts, values, max_size=4) | bodies(model)


def read_or_other_kind(model: type[ResponseModel], body: dict[str, Any]) -> ResponseModel | None:
    """What is read, or None if the body rightly says to be of another kind."""
    try:
        return model.model_validate(body)
    except ValidationError:
        constant = get_args(model.model_fields["type"].annotation)
        assert constant and str(body["type"]).strip().casefold() != constant[0].casefold()
        return None


@pytest.mark.parametrize("model", sample(RESPONSES, 16), ids=lambda model: model.__name__)
@settings(max_examples=300 if DEEP else 25)
@given(data=st.data())
def test_any_object_is_read_and_comes_back(model: type[ResponseModel], data: st.DataObject) -> None:
    """Whatever object comes, nothing is raised and nothing changed."""
    body = data.draw(body_of_any(model))
    read = read_or_other_kind(model, body)
    if read is None:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert same(read.to_dict(), body)
        assert same(json.loads(read.to_wire()), body)
    assert same(model.from_wire(json.dumps(body)).to_dict(), body)
    assert list(map(str, model.from_wire(json.dumps(body)).unreadable)) == list(
        map(str, read.unreadable)
    )
    for twin in (pickle.loads(pickle.dumps(read)), copy.deepcopy(read), read.model_copy()):
        assert twin == read and twin.unreadable == read.unreadable and same(twin.to_dict(), body)


@pytest.mark.parametrize("model", sample(RESPONSES, 16), ids=lambda model: model.__name__)
@settings(max_examples=100 if DEEP else 12)
@given(data=st.data())
def test_fields_hold_what_their_types_say(model: type[ResponseModel], data: st.DataObject) -> None:
    """A checker can be believed: each field has a value of its type, or is not there."""
    read = read_or_other_kind(model, data.draw(body_of_any(model)))
    for name, field in model.model_fields.items() if read else ():
        try:
            value = getattr(read, name)
        except AttributeError:
            assert field.is_required()
            wire_name = field.alias or name
            assert wire_name in {one.path for one in read.unreadable} if read else ()
        else:
            assert fits(value, field.annotation), (name, value)


def fits(value: Any, kind: Any) -> bool:
    if isinstance(value, list):
        return all(
            any(fits(item, get_args(k)[0]) for k in kinds(kind) if get_args(k)) for item in value
        )
    plain = tuple(k for k in kinds(kind) if isinstance(k, type) and not get_args(k))
    return isinstance(value, plain) or value in get_args(kind)
