# Written by apiscribe build; edits are lost.
"""A refusal."""

from .._runtime.models.response_model import ResponseModel

__all__ = ("Failure",)


class Failure(ResponseModel):
    """A refusal."""

    error: str | None = None
    """Why.

    On no page
    """
