"""Whatever the stand-in is asked, its answer fits the contract."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any
from zlib import crc32

import httpx2
import pytest
import schemathesis
from cdek_client.testing import Behaviour, StandIn
from hypothesis import HealthCheck, settings
from schemathesis import checks

from apiscribe.vocabulary import validator
from running import own_contract, sample

CONTRACT = own_contract()
EXAMPLES = int(os.environ.get("STANDIN_EXAMPLES", "10"))
# An id that is well formed is unknown more often than not, and rules go beyond schemas. What
# is wrong in a body, the contract says below: a mutation may leave it right.
LEFT_OUT = [checks.positive_data_acceptance, checks.negative_data_rejection]
HELD_TO = validator(CONTRACT, "OrderUpdate")
MOST = 4
"""Operations that `make test` asks, where `make test-deep` asks all."""
CALLS = [f"{method.upper()} {path}" for path, item in CONTRACT["paths"].items() for method in item]
schema = schemathesis.openapi.from_dict(CONTRACT).include(name=sample(CALLS, MOST))
standin = StandIn(Behaviour(processing=0.0))


@schema.hook
def map_path_parameters(context: Any, path_parameters: Any) -> Any:
    """Ask for an order that exists, every other time."""
    return _known(path_parameters)


@schema.hook
def map_body(context: Any, body: Any) -> Any:
    """Change an order that exists, every other time."""
    return _known(body) if context.operation.method == "patch" else body


def _known(values: Any) -> Any:
    if isinstance(values, dict) and crc32(str(values).encode("utf-8", "replace")) % 2 and "uuid" in values:  # fmt: skip
        return {**values, "uuid": standin.add()}
    return values


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The stand-in on loopback."""
    with standin.serve() as served:
        yield served


@pytest.fixture(scope="module")
def token(url: str) -> str:
    """A token that the stand-in gave."""
    form = {
        "grant_type": "client_credentials",
        "client_id": standin.credentials["client_id"],
        "client_secret": standin.credentials["client_secret"],
    }
    return str(httpx2.post(f"{url}/oauth/token", data=form).json()["access_token"])


@schema.parametrize()
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
def test_answers_fit_the_contract(case: Any, url: str, token: str) -> None:
    """Bodies and paths good and bad, made from the contract: statuses, types, schemas."""
    headers = {"Authorization": f"Bearer {token}"}
    answer = case.call(base_url=url, headers=headers)
    case.validate_response(answer, headers=headers, excluded_checks=LEFT_OUT)
    assert answer.status_code < 500
    if case.operation.method == "patch" and not HELD_TO.is_valid(case.body):
        assert answer.status_code >= 400
