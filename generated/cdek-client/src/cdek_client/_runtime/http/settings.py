# Written by apiscribe build; edits are lost.
"""What a client is made with, checked."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from ipaddress import ip_address
from typing import Any, NoReturn

import httpx2

from ...options import (
    MAX_ANSWER_BYTES,
    ClientOptions,
    Hook,
    Retries,
    SharedOptions,
    Timeouts,
)
from .clock import SYSTEM, Clock
from .operation import Service
from .stores import TokenStore

_PUBLIC = ("client_id", "username")
LIMITS = httpx2.Limits(max_connections=100, max_keepalive_connections=100)


class Credentials:
    """What a client shows who it is by; it is shown nowhere else and not pickled."""

    __slots__ = ("_values",)

    def __init__(self, **values: str) -> None:
        self._values = {name: _key(name, value) for name, value in values.items()}

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    @property
    def secrets(self) -> list[str]:
        """What nobody else may see."""
        return [value for name, value in self._values.items() if name not in _PUBLIC]

    def __repr__(self) -> str:
        return "Credentials(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("Credentials are not pickled")


def _key(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    if not value.strip():
        raise ValueError(f"{name} is empty")
    return value


@dataclass(frozen=True, slots=True)
class Settings:
    """All that calls of a client have in common."""

    service: Service
    base_url: httpx2.URL
    headers: httpx2.Headers
    timeouts: Timeouts
    retries: Retries
    limit: int
    store: TokenStore | None
    before: Hook | None
    after: Hook | None
    clock: Clock
    auth: httpx2.Auth | None


def settings_of(
    service: Service, base_url: str, headers: Mapping[str, str], options: ClientOptions
) -> Settings:
    """Return the settings that options stand for.

    Raises TypeError for an option that there is not, ValueError for what cannot be
    meant.
    """
    check_names("a client", options, ClientOptions.__optional_keys__)
    signed = service.security.way != "none" or options.get("auth") is not None
    url = _checked(base_url, options.get("allow_http", False) or not signed)
    return Settings(
        service,
        url,
        _headers(service, url, headers),
        _timeouts(options.get("timeout")),
        _retries(options.get("retries")),
        _limit(options.get("max_answer_bytes", MAX_ANSWER_BYTES)),
        options.get("token_store"),
        options.get("before_request"),
        options.get("after_answer"),
        options.get("clock") or SYSTEM,
        options.get("auth"),
    )


def changed(settings: Settings, options: SharedOptions) -> Settings:
    """Return settings with other options; those that are not given stay.

    Raises TypeError and ValueError as `settings_of` does.
    """
    check_names("with_options", options, SharedOptions.__optional_keys__)
    names = {"before_request": "before", "after_answer": "after"}
    values: dict[str, Any] = {names.get(n, n): value for n, value in options.items()}
    if "timeout" in values:
        values["timeouts"] = _timeouts(values.pop("timeout"))
    if "retries" in values:
        values["retries"] = _retries(values["retries"])
    if "max_answer_bytes" in values:
        values["limit"] = _limit(values.pop("max_answer_bytes"))
    return replace(settings, **values)


def carried(client: object) -> dict[str, Any]:
    """Return what was put into a client, without what it makes of itself when asked."""
    kind = type(client)
    return {
        name: value
        for name, value in vars(client).items()
        if not isinstance(getattr(kind, name, None), cached_property)
    }


def _timeouts(given: float | Timeouts | None) -> Timeouts:
    return Timeouts() if given is None else Timeouts.of(given)


def _retries(given: int | Retries | None) -> Retries:
    return Retries() if given is None else Retries.of(given)


def _limit(given: int) -> int:
    if given < 1:
        raise ValueError("max_answer_bytes must be positive")
    return given


def check_names(owner: str, given: Iterable[str], known: Iterable[str]) -> None:
    """Raise TypeError for an option that its owner does not have."""
    for name in given:
        if name not in known:
            listed = ", ".join(sorted(known))
            raise TypeError(f"{owner} has no option {name!r}; there are: {listed}")


def address(
    base_url: str | None, environment: Enum | str | None, environments: Iterable[Enum]
) -> str:
    """Return the base URL that is given, or that of an environment or of its name.

    Raises ValueError unless exactly one is given, and for a name that is none.
    """
    if (base_url is None) == (environment is None):
        raise ValueError("say where to: either an environment or a base_url")
    if environment is None or isinstance(environment, Enum):
        return str(base_url if environment is None else environment.value)
    return str(environment_of(environment, environments).value)


def environment_of(name: object, environments: Iterable[Enum]) -> Enum:
    """Return the environment of a name in any letter case.

    Raises ValueError naming those that there are.
    """
    known = {member.name.lower(): member for member in environments}
    member = known.get(str(name).lower())
    if member is None:
        raise ValueError(f"environment must be one of {', '.join(known)}")
    return member


def check_kind(given: object, kind: type[object]) -> None:
    """Raise TypeError if an HTTP client is given that is of another kind."""
    if given is not None and not isinstance(given, kind):
        name, wanted = type(given).__name__, kind.__name__
        raise TypeError(f"http_client must be an httpx2.{wanted}, not {name}")


def _checked(text: str, allow_http: bool) -> httpx2.URL:
    try:
        url = httpx2.URL(text)
    except (httpx2.InvalidURL, TypeError):
        raise ValueError("base_url is no URL") from None
    if url.userinfo or url.query or url.fragment:
        raise ValueError("base_url must have no user, password, query or fragment")
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError("base_url must be an absolute URL: https://…")
    if url.scheme == "http" and not allow_http and not _is_loopback(url.host):
        raise ValueError(
            "base_url must be https, as credentials are sent; allow_http=True allows it"
        )
    return url


_NEVER = ("authorization", "host", "content-length", "content-type", "cookie")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        # A name such as 127.0.0.1.example.org leads anywhere.
        return False


def _headers(
    service: Service, url: httpx2.URL, given: Mapping[str, str]
) -> httpx2.Headers:
    agent = f"{service.name}/{service.version}"
    kept = {name: value for name, value in given.items() if name not in _NEVER}
    return httpx2.Headers(
        {
            "host": url.netloc.decode("ascii"),
            **kept,
            "accept": "application/json",
            "accept-encoding": "gzip, deflate",
            "user-agent": f"{agent} httpx2/{httpx2.__version__} Python/{platform.python_version()}",
        }
    )
