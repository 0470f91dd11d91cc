# Written by apiscribe build; edits are lost.
"""An access token and how long it holds."""

from .._runtime.models.response_model import ResponseModel

__all__ = ("TokenResponse",)


class TokenResponse(ResponseModel):
    """An access token and how long it holds."""

    access_token: str
    """The token, to be sent as Authorization: Bearer; opaque to clients.

    On no page
    """

    token_type: str | None = None
    """Kind of token: bearer.

    On no page
    """

    expires_in: int | None = None
    """Seconds until the token expires; about 3600.
    Unit: s.

    On no page
    """

    scope: str | None = None
    """What the token opens.

    On no page
    """

    jti: str | None = None
    """Identifier of the token.

    On no page
    """
