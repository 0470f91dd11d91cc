# Written by apiscribe build; edits are lost.
"""Opens clients of httpx2, or says why there can be none."""

from __future__ import annotations

from typing import TypeVar

import httpx2

from ...errors import UnusableClientError
from .settings import LIMITS

C = TypeVar("C", httpx2.Client, httpx2.AsyncClient)


def opened(kind: type[C]) -> C:
    """Return a client with the proxies and certificates that the environment names.

    Raises UnusableClientError if they cannot be used.
    """
    try:
        return kind(limits=LIMITS)
    except ImportError:
        why = "a SOCKS proxy needs the package socksio: pip install 'httpx2[socks]'"
    except OSError as error:
        name = error.filename or "SSL_CERT_FILE or SSL_CERT_DIR"
        why = f"the certificates of {name}: {error.strerror or type(error).__name__}"
    except (ValueError, httpx2.InvalidURL):
        # Its text may hold the password of the proxy.
        why = "a proxy of the environment is no URL of a proxy"
    raise UnusableClientError(why)


def closed() -> UnusableClientError:
    """Return the error of a call by a client that was closed."""
    return UnusableClientError("The client is closed")


def check_process(given: object, is_forked: bool) -> None:
    """Raise UnusableClientError for an HTTP client from before a fork.

    Both processes would read each other's answers from its connections.
    """
    if given is not None and is_forked:
        raise UnusableClientError(
            "http_client was made before a fork: make a client in each process"
        )
