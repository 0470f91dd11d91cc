"""What the templates of a client see: its classes and what they offer, all decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..hinge.client_model import Calls
from ..hinge.model import Model
from ..project.package_config import Package
from .credentials import Credentials, credentials
from .error_types import ErrorTypes, error_types, refusals_source, words_of
from .exports import Export, Exports, exports_of
from .literals import Identifier, SourceCode, compose, docstring, is_name
from .method_docs import about_resource
from .operation_constants import (
    SHARED,
    ConstantModule,
    constant_module,
    constants_by_place,
)
from .resources import Resource, class_name, resource_names, resources_of

ERRORS = (
    "ApiError", "AuthenticationError", "ConflictError", "ForbiddenError", "InvalidRequestError",
    "NotFoundError", "RateLimitError", "RequestTimeoutError", "ServerError", "TransportError",
    "UnexpectedResponseError", "UnusableClientError",
)  # fmt: skip
EXPORTED = {
    SourceCode(".client"): ("AsyncClient", "Client"),
    SourceCode("._runtime.http.core"): ("RawAnswer",),
    SourceCode(".options"): (
        "CallOptions",
        "ClientOptions",
        "Exchange",
        "Retries",
        "SharedOptions",
        "Timeouts",
        "WaitOptions",
    ),
    SourceCode("._runtime.http.stores"): (
        "FileTokenStore",
        "MemoryTokenStore",
        "Token",
        "TokenStore",
    ),
}
_ENDS = {
    "Client": "Use it in a block of `with`, or end it with `client.close()`.",
    "AsyncClient": "Use it in a block of `async with`, or end it with `await client.aclose()`.",
}


@dataclass(frozen=True, slots=True)
class ResourceProperty:
    """A resource as clients offer it: by which name, of which class."""

    name: Identifier
    kind: Identifier
    about: SourceCode


@dataclass(frozen=True, slots=True)
class ClientClass:
    """A client: its name, the runtime's class below it, and what it offers."""

    name: Identifier
    base: Identifier
    module: Identifier
    resources: tuple[ResourceProperty, ...]


@dataclass(frozen=True, slots=True)
class ClientView:
    """Everything that the templates of a client can say.

    `operations` are the constants that several resources need, `offered` the names of the
    classes of all resources without their raw forms.
    """

    prefix: Identifier
    environment: str
    credentials: Credentials
    errors: SourceCode
    error_types: ErrorTypes
    operations: ConstantModule
    resources: tuple[Resource, ...]
    exports: Exports
    classes: tuple[ClientClass, ...]
    offered: tuple[Identifier, ...]


def brand(package: Package) -> str:
    """Return what errors and variables of a package are called after: it without `client`."""
    return package.import_name.removesuffix("_client") or package.import_name


def error_base(package: Package) -> Identifier:
    """Return the name of the class that all errors of a client are."""
    words = brand(package).split("_")
    name = "".join(word.capitalize() for word in words) + "Error"
    fit = is_name(name) and name not in (*ERRORS, "Error")
    return Identifier(name if fit else "ClientError")


def client_view(model: Model, calls: Calls, package: Package) -> ClientView | None:
    """Return the view of a client; None for a contract that offers no calls."""
    if not calls.calls:
        return None
    classes = (_class("Client", "sync", calls), _class("AsyncClient", "asynchronous", calls))
    prefix = brand(package).upper()
    resources = tuple(resources_of(calls, model))
    words = ("Security", "Service", *words_of(calls.refusals))
    return ClientView(
        Identifier(prefix),
        first_environment(model),
        credentials(calls.security, model.servers, prefix, _ENDS),
        refusals_source(calls.refusals),
        error_types(calls.refusals, model),
        constant_module(constants_by_place(calls)[SHARED], (), *words),
        resources,
        exports_of(_exports(resources)),
        classes,
        tuple(sorted(resource.kind for each in classes for resource in each.resources)),
    )


def _exports(resources: Iterable[Resource]) -> Iterator[Export]:
    """Return the classes of all resources."""
    for resource in resources:
        for each in resource.classes:
            yield Export(each.name, compose(".{}", resource.module))


def first_environment(model: Model) -> str:
    """Return the environment that examples are for: never production, if there is another."""
    names = sorted((server.name for server in model.servers), key=lambda n: n == "production")
    chosen = "testing" if "testing" in names else next(iter(names), "")
    return chosen.upper()


def _class(name: str, module: str, calls: Calls) -> ClientClass:
    before, base = "", "SyncClient"
    if module == "asynchronous":
        before, base = "Async", "AsynchronousClient"
    offered = tuple(
        ResourceProperty(
            Identifier(resource),
            Identifier(class_name(resource, before)),
            docstring(about_resource(resource), 8),
        )
        for resource in resource_names(calls)
    )
    return ClientClass(Identifier(name), Identifier(base), Identifier(module), offered)
