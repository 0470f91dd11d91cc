# Written by apiscribe build; edits are lost.
"""Why no token was given."""

from .._runtime.models.response_model import ResponseModel

__all__ = ("TokenError",)


class TokenError(ResponseModel):
    """Why no token was given.

    api_2026_07#post_v2_oauth_token_response_400,
    api_2026_01_auth#post_v2_oauth_token_response_400
    """

    error: str
    """Code of the error, such as invalid_client.

    api_2026_07#post_v2_oauth_token_response_400/1,
    api_2026_01_auth#post_v2_oauth_token_response_400/1
    """

    error_description: str
    """The error in words.

    api_2026_07#post_v2_oauth_token_response_400/2,
    api_2026_01_auth#post_v2_oauth_token_response_400/2
    """
