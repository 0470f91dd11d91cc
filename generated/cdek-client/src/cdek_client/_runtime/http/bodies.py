# Written by apiscribe build; edits are lost.
"""What is sent in a call, checked before it is."""

from __future__ import annotations

from typing import Any

from ... import models
from ...errors import InvalidRequestError
from ..models.request_model import RequestModel
from ..models.violations import Violation, violations
from .operation import Operation


def body_of(operation: Operation[Any], body: Any) -> bytes | None:
    """Give the bytes of a body, a model or what JSON has; None where there is none.

    Raises InvalidRequestError if something is wrong with it.
    """
    if operation.body is None:
        return None
    found = _wrong(operation.body, body)
    if found:
        said = "; ".join(map(str, found[:3]))
        more = f" and {len(found) - 3} more" if len(found) > 3 else ""
        raise InvalidRequestError(
            f"{operation.name}: {said}{more}", found, operation=operation.name
        )
    model: type[RequestModel] = getattr(models, operation.body)
    sent = body if isinstance(body, RequestModel) else model.model_validate(body)
    return sent.to_wire()


def _wrong(schema: str, body: Any) -> list[Violation]:
    model: type[RequestModel] = getattr(models, schema)
    if isinstance(body, RequestModel) and not isinstance(body, model):
        wanted = f"A {schema} is wanted, not a {type(body).__name__}"
        return [Violation("", "type", wanted, (), "error", None)]
    found = violations(body, schema=schema)
    return [one for one in found if one.level == "error"]
