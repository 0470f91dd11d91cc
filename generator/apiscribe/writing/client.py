"""What the templates of a client see: its classes, resources and methods, all decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..hinge.client_model import Calls
from ..hinge.model import Model
from ..project.package_config import Package
from .body_types import body_name
from .call_types import (
    Annotations,
    annotations_of,
    downloads,
    has_parameters,
    imports_of,
    names_in,
    whole_modules,
)
from .credentials import Credentials, credentials
from .error_types import ErrorTypes, error_types, operation_imports, refusals_source
from .import_lines import import_lines
from .literals import Identifier, SourceCode, docstring, is_name, join
from .method_docs import about_resource
from .methods import Method, methods, raw_methods, types_of
from .operation_constants import Constant, constants

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
class ResourceClass:
    """A class of methods; `raw` is the class of their raw forms."""

    name: Identifier
    about: SourceCode
    core: Identifier
    raw: SourceCode
    methods: tuple[Method, ...]


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
    """Everything that the templates of a client can say; `imports` are of operations."""

    prefix: Identifier
    environment: str
    credentials: Credentials
    errors: SourceCode
    error_types: ErrorTypes
    imports: SourceCode
    changes: bool
    constants: tuple[Constant, ...]
    used: tuple[Identifier, ...]
    resource_imports: tuple[SourceCode, ...]
    typed_imports: tuple[SourceCode, ...]
    answer_imports: tuple[SourceCode, ...]
    options: SourceCode
    resources: tuple[ResourceClass, ...]
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
    named = tuple(constants(calls))
    classes = (_class("Client", "sync", calls), _class("AsyncClient", "asynchronous", calls))
    prefix = brand(package).upper()
    return ClientView(
        Identifier(prefix),
        first_environment(model),
        credentials(calls.security, model.servers, prefix, _ENDS),
        refusals_source(calls.refusals),
        error_types(calls.refusals, model),
        _names(operation_imports(calls, any(map(has_parameters, calls.calls)))),
        any(call.waiter for call in calls.calls),
        named,
        tuple(sorted(constant.name for constant in named)),
        (
            *whole_modules(_annotations(calls, model)),
            *import_lines(_imports(calls, model)),
        ),
        import_lines(_typed_imports(calls, model)),
        import_lines(_answer_imports(calls)),
        _names(["CallOptions"], ["WaitOptions"] if calls.waiters else []),
        tuple(_resources(calls, model)),
        classes,
        tuple(sorted(resource.kind for each in classes for resource in each.resources)),
    )


def _names(*names: list[str]) -> SourceCode:
    return join(", ", (Identifier(name) for some in names for name in some))


def first_environment(model: Model) -> str:
    """Return the environment that examples are for: never production, if there is another."""
    names = sorted((server.name for server in model.servers), key=lambda n: n == "production")
    chosen = "testing" if "testing" in names else next(iter(names), "")
    return chosen.upper()


def _imports(calls: Calls, model: Model) -> dict[str, set[str]]:
    """Return what the module of resources imports from the standard library."""
    names = {"typing": {"TYPE_CHECKING", "Unpack"}}
    names["typing"] |= {"overload"} if any(map(downloads, calls.calls)) else set()
    needed = imports_of(_annotations(calls, model))
    if calls.waiters:
        needed.setdefault("uuid", {"UUID"})
    for module, more in needed.items():
        if not module.startswith("."):
            names.setdefault(module, set()).update(more)
    return names


def _typed_imports(calls: Calls, model: Model) -> dict[str, set[str]]:
    """Return what only the types of methods need: models, and bodies as dicts."""
    annotations = _annotations(calls, model)
    needed = imports_of(annotations)
    bodies = {str(body_name(name)) for name, schema in model.objects.items() if schema.strict}
    own = {module: names for module, names in needed.items() if module.startswith(".")}
    return {**own, ".bodies": bodies & names_in(annotations)}


def _answer_imports(calls: Calls) -> dict[str, set[str]]:
    """Return what the types of the constants of operations need."""
    types = Annotations()
    needed = imports_of(types.given(call.parts.answers) for call in calls.calls)
    return {".." if module == "." else module: names for module, names in needed.items()}


def _annotations(calls: Calls, model: Model) -> list[SourceCode]:
    """Return all types that methods of the clients speak of."""
    types = {name: types_of(name, calls, model) for name in _resource_names(calls)}
    return [each for call in calls.calls for each in annotations_of(call, types[call.resource])]


def class_name(resource: str, *before: str) -> str:
    """Return the name of a resource's class: `orders` gives `Orders`."""
    return "".join([*before, *(word.capitalize() for word in resource.split("_"))])


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
        for resource in _resource_names(calls)
    )
    return ClientClass(Identifier(name), Identifier(base), Identifier(module), offered)


def _resource_names(calls: Calls) -> list[str]:
    return list(dict.fromkeys(call.resource for call in calls.calls))


def _resources(calls: Calls, model: Model) -> Iterator[ResourceClass]:
    for before in ("", "Async"):
        for name in _resource_names(calls):
            yield from _pair(name, before, calls, model)


def _pair(name: str, before: str, calls: Calls, model: Model) -> Iterator[ResourceClass]:
    """Return the class of a resource, and the class of the raw forms of its methods."""
    core = Identifier("AsyncCore" if before else "SyncCore")
    plain_forms, raw_forms = methods(name, calls, model), raw_methods(name, calls, model)
    if before:
        plain_forms, raw_forms = (
            map(Method.asynchronous, each) for each in (plain_forms, raw_forms)
        )
    raw = Identifier(class_name(name, before, "Raw"))
    plain = Identifier(class_name(name, before))
    about = docstring(about_resource(name, calls), 4)
    yield ResourceClass(plain, about, core, raw, tuple(plain_forms))
    about = docstring(f"{about_resource(name)[:-1]}, with each answer as it came.", 4)
    yield ResourceClass(raw, about, core, SourceCode(""), tuple(raw_forms))
