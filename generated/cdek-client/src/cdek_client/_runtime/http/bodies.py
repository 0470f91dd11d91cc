# Written by apiscribe build; edits are lost.
"""What is sent in a call, checked before it is."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ... import models
from ...errors import InvalidRequestError
from ..models.request_model import RequestModel
from ..models.violations import Violation, body_to_send
from ..models.wire_model import WireModel
from .operation import Operation


def body_of(
    operation: Operation[Any], body: Any, allow: Collection[str] = ()
) -> bytes | None:
    """Return the bytes of a body, a model or what JSON has; None where there is none.

    `allow` has the ids of rules and limits that it need not keep. It is validated once.

    Raises:
        InvalidRequestError: If something is wrong with it.
    """
    if operation.body is None:
        return None
    model: type[RequestModel] = getattr(models, operation.body)
    if isinstance(body, RequestModel) and not isinstance(body, model):
        wanted = f"A {operation.body} is wanted, not a {type(body).__name__}"
        raise _refused(operation, [Violation("", "type", wanted, (), "error")])
    try:
        valid, wrong = body_to_send(model, body, allow)
    except ValueError as error:
        raise _refused(
            operation, [Violation("", "json", str(error), (), "error")]
        ) from None
    if valid is None:
        raise _refused(operation, wrong)
    # The rules were checked just now; the model's own to_wire() would check them again.
    return WireModel.to_wire(valid)


def _refused(operation: Operation[Any], wrong: list[Violation]) -> InvalidRequestError:
    told = "; ".join(map(str, wrong[:3]))
    more = f" and {len(wrong) - 3} more" if len(wrong) > 3 else ""
    return InvalidRequestError(
        f"{operation.name}: {told}{more}", wrong, operation=operation.name
    )
