"""What a client is made with to show who is calling, as text and as source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..hinge.client_model import Security
from ..hinge.model import Server
from .literals import (
    Identifier,
    SourceCode,
    arguments,
    compose,
    docstring,
    join,
    literal,
)

NAMES: Mapping[str, tuple[str, ...]] = {
    "none": (),
    "apiKey": ("api_key",),
    "basic": ("username", "password"),
    "bearer": ("token",),
    "oauth2": ("client_id", "client_secret"),
}
"""The credentials of each way in that clients know."""
_SECRET = frozenset(["api_key", "password", "token", "client_secret"])


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a client asks for: parameters, which of them are secret, and what is said of them.

    `given` passes them on, `about` and `about_env` are docstrings; `source` is what the runtime
    is told, and `imports` what reads the environment.
    """

    names: tuple[Identifier, ...]
    secrets: tuple[Identifier, ...]
    given: SourceCode
    about: Mapping[str, SourceCode]
    about_env: SourceCode
    source: SourceCode
    imports: SourceCode


def credentials(
    security: Security, servers: tuple[Server, ...], prefix: str, blocks: Mapping[str, str]
) -> Credentials:
    """Return what clients are made with; `blocks` says how each class of client is ended."""
    names = NAMES[security.way]
    return Credentials(
        tuple(map(Identifier, names)),
        tuple(Identifier(name) for name in names if name in _SECRET),
        arguments({name: Identifier(name) for name in names}),
        {name: docstring(_about(names, end), 4) for name, end in blocks.items()},
        docstring(_about_env(names, prefix), 8),
        _source(security, servers),
        SourceCode("variable, where") if names else SourceCode("where"),
    )


def variables(security: Security, prefix: str) -> tuple[str, ...]:
    """Return the environment variables that hold the credentials."""
    return tuple(f"{prefix}_{name.upper()}" for name in NAMES[security.way])


def token_path(security: Security, servers: tuple[Server, ...]) -> str:
    """Return where tokens come from, below the URL of a server; empty if below none."""
    for server in servers:
        base = server.url.rstrip("/")
        if security.token_url.startswith(f"{base}/"):
            return security.token_url.removeprefix(base)
    return ""


def in_words(names: tuple[str, ...]) -> str:
    """Return names in a sentence: `a`, `b` and `c`."""
    quoted = [f"`{name}`" for name in names]
    return " and ".join([part for part in (", ".join(quoted[:-1]), *quoted[-1:]) if part])


def _about(names: tuple[str, ...], end: str) -> str:
    """Return what a client says of itself."""
    kept = "connections and the access token" if "client_id" in names else "connections"
    verb = "are" if len(names) > 1 else "is"
    hidden = f"{in_words(names)} {verb} shown nowhere. " if names else ""
    return (
        f"Calls the service. Keep one: it keeps {kept}.\n\n{hidden}Exactly one of `environment`, a"
        " member or its name, and `base_url` says where to; there is no default. `http_client` is"
        " an httpx2 client of your own, with proxies or certificates; it is not closed. For further"
        f" options see ClientOptions. {end} Raises ValueError for what cannot be meant, and"
        " TypeError for what has the wrong type or for an option that there is not."
    )


def _about_env(names: tuple[str, ...], prefix: str) -> str:
    listed = "".join(f"`{prefix}_{name.upper()}`, " for name in names)
    places = f"`{prefix}_ENVIRONMENT`, a member's name of Environment in any letter case, and"
    return (
        "Make a client with what the process's environment variables hold.\n\n"
        f"They are {listed}{'and ' if names else ''}one of {places} `{prefix}_BASE_URL`."
        " `http_client` and options are those of the class. Raises ValueError naming the variables"
        " that are missing or wrong."
    )


def _source(security: Security, servers: tuple[Server, ...]) -> SourceCode:
    given = {
        "place": literal(security.place) if security.place else SourceCode(""),
        "name": literal(security.name) if security.name else SourceCode(""),
    }
    if security.way == "oauth2":
        given["token_path"] = literal(token_path(security, servers))
    parts = [literal(security.way), arguments(given)]
    return compose("Security({})", join(", ", [part for part in parts if part]))
