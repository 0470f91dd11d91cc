"""What a README says of credentials: where they come from, and what a client does with them."""

from __future__ import annotations

from dataclasses import dataclass

from ..hinge.client_model import Security
from ..hinge.model import Server
from ..project.package_config import Package
from .client import brand
from .credentials import NAMES, in_words, variables
from .literals import literal

_SHOWN = {
    "none": "",
    "apiKey": "The key goes along with each call. ",
    "basic": "Both go along with each call. ",
    "bearer": "The token goes along with each call. ",
    "oauth2": (
        "The client fetches an access token by itself, keeps it until shortly before it expires,"
        " and fetches one again when the service refuses it. "
    ),
}


_SHARED = {"none": "connections", "oauth2": "connections, credentials and token"}
_REFUSED = {
    "none": "The service wants to know who is calling.",
    "oauth2": "The service does not know the credentials, or refuses a fresh token.",
}


@dataclass(frozen=True, slots=True)
class AccessText:
    """Sentences on credentials, with a blank at the end of those that others follow.

    `made` is a program that makes a client, `line` a variable that a file may hold;
    `fetches` says whether the client fetches tokens, `shared` what clients share.
    """

    variables: str
    shown: str
    made: str
    kept: str
    known: str
    stored: str
    line: str
    hidden: str
    fetches: bool
    shared: str


def access_text(
    security: Security, servers: tuple[Server, ...], package: Package, environment: str
) -> AccessText:
    """Return what is said of credentials; `environment` is the member that examples name."""
    prefix = brand(package).upper()
    needed = variables(security, prefix)
    place, example = f"{prefix}_ENVIRONMENT", f"Environment.{environment}"
    listed = f" to one of {', '.join(f'`{server.name}`' for server in servers)}"
    if not servers:
        place, example, listed = f"{prefix}_BASE_URL", "base_url='https://api.example.org'", ""
    named = f"s {in_words(needed)}, and" if needed else ""
    return AccessText(
        f"Set the environment variable{named} `{place}`{listed}.",
        _SHOWN[security.way],
        _made(security, package, example),
        f"connections open{' and shares one token among all threads' if _fetches(security) else ''}",
        _known(security),
        f"{'Credentials' if needed else 'Settings'} are",
        next(iter(needed), place),
        "Credentials are never arguments; " if needed else "",
        _fetches(security),
        _SHARED.get(security.way, "connections and credentials"),
    )


def refused(security: Security) -> str:
    """Return what it means that a service does not let a client in."""
    return _REFUSED.get(security.way, "The service does not know the credentials.")


def _fetches(security: Security) -> bool:
    return security.way == "oauth2"


def _made(security: Security, package: Package, example: str) -> str:
    names = ["Client", *(["Environment"] if example.startswith("Environment") else [])]
    given = [str(literal(name.replace("_", " "))) for name in NAMES[security.way]]
    call = f"Client({', '.join([*given, example])})"
    start = f"from {package.import_name} import {', '.join(names)}"
    return f"{start}\n\nclient = {call}\nclient.close()"


def _known(security: Security) -> str:
    """Return what a stand-in lets in."""
    texts = {
        "apiKey": "It knows the key `stand-in-key`. ",
        "basic": "It knows the user `stand-in` and the password `stand-in-password`. ",
        "bearer": "It knows the token `stand-in-token`. ",
        "oauth2": "It knows the client id `stand-in` and the secret `stand-in-secret`. ",
    }
    return texts.get(security.way, "")
