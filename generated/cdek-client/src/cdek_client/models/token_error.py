# Written by apiscribe build; edits are lost.
"""Why no token was given."""

from .._runtime.models.response_model import ResponseModel

__all__ = ("TokenError",)


class TokenError(ResponseModel):
    """Why no token was given."""

    error: str | None = None
    """Code of the error, such as invalid_client.

    On no page
    """

    error_description: str | None = None
    """The error in words.

    On no page
    """
