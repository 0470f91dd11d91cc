"""What the templates of a client see: its classes, resources and methods, all decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..client_model import Calls
from ..model import Model, Server
from ..project.package_config import Package
from .error_types import Failures, failures
from .literals import docstring, is_name, literal
from .method_docs import about_resource
from .methods import Method, methods, raw_method
from .operation_constants import Constant, constants, refusals_source

ERRORS = (
    "ApiError", "AuthenticationError", "ConflictError", "ForbiddenError", "InvalidRequestError",
    "NotFoundError", "TimeoutError", "TransportError", "UnexpectedResponseError",
)  # fmt: skip
EXPORTED = {
    "client": ("AsyncClient", "Client"),
    "_runtime.http.core": ("RawAnswer",),
    "options": ("CallOptions", "ClientOptions", "Exchange", "Retries", "Timeouts", "WaitOptions"),
    "_runtime.http.stores": ("FileTokenStore", "MemoryTokenStore", "Token", "TokenStore"),
}


@dataclass(frozen=True, slots=True)
class Resource:
    """A class of methods; `raw` is the class of their raw forms, `define` and `wait` words."""

    name: str
    about: str
    core: str
    raw: str
    define: str
    wait: str
    methods: tuple[Method, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """A resource as clients offer it: by which name, of which class."""

    name: str
    kind: str
    about: str


@dataclass(frozen=True, slots=True)
class ClientClass:
    """A client: its name, the runtime's class below it, and what it offers."""

    name: str
    base: str
    module: str
    use: str
    close: str
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class ClientView:
    """Everything that the templates of a client can say."""

    prefix: str
    environment: str
    token_path: str
    errors: str
    carried: Failures
    imports: str
    changes: bool
    constants: tuple[Constant, ...]
    used: tuple[str, ...]
    resource_imports: tuple[str, ...]
    options: str
    resources: tuple[Resource, ...]
    classes: tuple[ClientClass, ...]


def brand(package: Package) -> str:
    """What errors and variables of a package are called after: its name without `client`."""
    return package.import_name.removesuffix("_client")


def error_base(package: Package) -> str:
    """The name of the class that all errors of a client are."""
    words = brand(package).split("_")
    name = "".join(word.capitalize() for word in words) + "Error"
    return name if is_name(name) and name not in (*ERRORS, "Error") else "ClientError"


def token_path(calls: Calls, servers: tuple[Server, ...]) -> str:
    """Where tokens come from, below the URL of a server; empty if it is below none."""
    for server in servers:
        if calls.token_url.startswith(f"{server.url}/"):
            return calls.token_url.removeprefix(server.url)
    return ""


def client_view(model: Model, calls: Calls, package: Package) -> ClientView | None:
    """The view of a client; None for a contract that offers no calls."""
    if not calls.calls or not calls.refusals:
        return None
    made = tuple(constants(calls))
    changes = any(call.waiter for call in calls.calls)
    imported = ["ErrorRules", "Operation", "Service", *["Waiter"] * bool(calls.waiters)]
    return ClientView(
        brand(package).upper(),
        _first_environment(model),
        literal(token_path(calls, model.servers)),
        refusals_source(calls.refusals),
        failures(calls.refusals, model),
        ", ".join(imported),
        changes,
        made,
        tuple(sorted(constant.name for constant in made)),
        _imports(calls),
        "CallOptions" + ", WaitOptions" * bool(calls.waiters),
        tuple(_resources(calls, model)),
        (_class("Client", "sync", calls), _class("AsyncClient", "asynchronous", calls)),
    )


def _first_environment(model: Model) -> str:
    """The environment that examples are written for: never production, if there is another."""
    names = sorted((server.name for server in model.servers), key=lambda n: n == "production")
    chosen = "testing" if "testing" in names else next(iter(names), "")
    return chosen.upper()


def _imports(calls: Calls) -> tuple[str, ...]:
    """What the module of resources imports from elsewhere, a line each."""
    bodies = any(call.operation.request for call in calls.calls)
    unique = calls.waiters or any(p.format == "uuid" for c in calls.calls for p in c.parameters)
    lines = ["from collections.abc import Mapping"] * bodies
    lines += [f"from typing import TYPE_CHECKING, {'Any, ' * bodies}Unpack"]
    return (*lines, *["from uuid import UUID"] * bool(unique))


def class_name(resource: str, *before: str) -> str:
    """The name of a resource's class: `orders` gives `Orders`."""
    return "".join([*before, *(word.capitalize() for word in resource.split("_"))])


def _class(name: str, module: str, calls: Calls) -> ClientClass:
    before = "Async" * (module != "sync")
    offers = tuple(
        Offer(resource, class_name(resource, before), docstring(about_resource(resource), 8))
        for resource in _names(calls)
    )
    base = "AsynchronousClient" if before else "SyncClient"
    words = ("async with", "await client.aclose()") if before else ("with", "client.close()")
    return ClientClass(name, base, module, *words, offers)


def _names(calls: Calls) -> list[str]:
    return list(dict.fromkeys(call.resource for call in calls.calls))


def _resources(calls: Calls, model: Model) -> Iterator[Resource]:
    for before in ("", "Async"):
        core = "AsyncCore" if before else "SyncCore"
        words = ("async def", "await ") if before else ("def", "")
        for name in _names(calls):
            about = docstring(about_resource(name), 4)
            raw = class_name(name, before, "Raw")
            made = tuple(methods(name, calls, model))
            yield Resource(class_name(name, before), about, core, raw, *words, made)
            raws = tuple(raw_method(call) for call in calls.calls if call.resource == name)
            about = docstring(f"{about_resource(name)[:-1]}, with each answer as it came.", 4)
            yield Resource(raw, about, core, "", *words, raws)
