# Written by apiscribe build; edits are lost.
"""An access token and how long it holds."""

from .._runtime.models.response_model import ResponseModel

__all__ = ("TokenResponse",)


class TokenResponse(ResponseModel):
    """An access token and how long it holds.

    api_2026_07#post_v2_oauth_token_response_200,
    api_2026_01_auth#post_v2_oauth_token_response_200
    """

    access_token: str
    """The token, a JWT; opaque to clients.

    api_2026_07#post_v2_oauth_token_response_200/1,
    api_2026_01_auth#post_v2_oauth_token_response_200/1
    """

    token_type: str
    """Kind of token: bearer.

    api_2026_07#post_v2_oauth_token_response_200/2,
    api_2026_01_auth#post_v2_oauth_token_response_200/2
    """

    expires_in: int
    """Seconds until the token expires, about 3600.

    api_2026_07#post_v2_oauth_token_response_200/3,
    api_2026_01_auth#post_v2_oauth_token_response_200/3
    """

    scope: str
    """What the token opens.

    api_2026_07#post_v2_oauth_token_response_200/4,
    api_2026_01_auth#post_v2_oauth_token_response_200/4
    """

    jti: str
    """Identifier of the token.

    api_2026_07#post_v2_oauth_token_response_200/5,
    api_2026_01_auth#post_v2_oauth_token_response_200/5
    """
