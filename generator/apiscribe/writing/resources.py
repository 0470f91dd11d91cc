"""The modules of a client's resources: the classes of each and its constants, all decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..hinge.client_model import Calls
from ..hinge.model import Model
from .body_types import body_name
from .call_types import annotations_of, downloads, imports_of, names_in, whole_modules
from .import_lines import import_lines
from .literals import Identifier, SourceCode, docstring, is_name
from .method_docs import about_resource, has_records
from .methods import Method, methods, raw_methods, types_of
from .operation_constants import (
    SHARED,
    Constant,
    ConstantModule,
    constant_module,
    constants_by_place,
)


@dataclass(frozen=True, slots=True)
class ResourceClass:
    """A class of methods; `raw` is the class of their raw forms."""

    name: Identifier
    about: SourceCode
    core: Identifier
    raw: SourceCode
    methods: tuple[Method, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource: its module, what that imports, its classes, and the constants of its calls."""

    module: Identifier
    about: SourceCode
    imports: tuple[SourceCode, ...]
    typed_imports: tuple[SourceCode, ...]
    classes: tuple[ResourceClass, ...]
    operations: ConstantModule


def resource_names(calls: Calls) -> list[str]:
    """Return what clients offer, in the order of the contract."""
    return list(dict.fromkeys(call.resource for call in calls.calls))


def class_name(resource: str, *before: str) -> str:
    """Return the name of a resource's class: `orders` gives `Orders`."""
    return "".join([*before, *(word.capitalize() for word in resource.split("_"))])


def module_name(resource: str) -> Identifier:
    """Return the name of a resource's module; no two that differ in case alone."""
    name = resource.lower()
    return Identifier(name if is_name(name) else f"{name}_")


def resources_of(calls: Calls, model: Model) -> Iterator[Resource]:
    """Return the resources of a client."""
    places = constants_by_place(calls)
    shared = places[SHARED]
    for name in resource_names(calls):
        here = places.get(name, [])
        used = [*here, *(each for each in shared if each.resource == name)]
        annotations = _annotations(name, calls, model)
        yield Resource(
            module_name(name),
            docstring(about_resource(name), 0),
            (
                *whole_modules(annotations),
                *import_lines(_imports(name, calls, annotations) | _own(name, used, shared)),
            ),
            import_lines(_typed_imports(annotations, model)),
            tuple(_classes(name, calls, model)),
            constant_module(here, shared),
        )


def _annotations(name: str, calls: Calls, model: Model) -> list[SourceCode]:
    """Return all types that the methods of a resource speak of."""
    types = types_of(name, calls, model)
    here = [call for call in calls.calls if call.resource == name]
    polled = [calls.of(calls.waiters[call.waiter].poll) for call in here if call.waiter]
    answers = [types.given(call.parts.answers) for call in polled]
    return [*answers, *(each for call in here for each in annotations_of(call, types))]


def _imports(name: str, calls: Calls, annotations: list[SourceCode]) -> dict[str, set[str]]:
    """Return what the module of a resource imports, but its constants."""
    here = [call for call in calls.calls if call.resource == name]
    waiters = [each for each in calls.waiters.values() if calls.of(each.poll).resource == name]
    waits = waiters or any(call.waiter or call.over for call in here)
    names = {
        "typing": {"TYPE_CHECKING", "Unpack", *(["overload"] if any(map(downloads, here)) else [])},
        "uuid": {"UUID"} if any(map(has_records, waiters)) else set[str](),
        ".._runtime.http.asynchronous": {"AsyncCore"},
        ".._runtime.http.core": {"RawAnswer"},
        ".._runtime.http.sync": {"SyncCore"},
        "..options": {"CallOptions", *(["WaitOptions"] if waits else [])},
    }
    for module, more in imports_of(annotations).items():
        if not module.startswith("."):
            names.setdefault(module, set()).update(more)
    return names


def _own(name: str, used: list[Constant], shared: list[Constant]) -> dict[str, set[str]]:
    """Return the imports of a resource's constants."""
    everywhere = {constant.name for constant in shared}
    names = {str(constant.name) for constant in used}
    return {
        ".._runtime.operations": names & everywhere,
        f".._runtime.operations.{module_name(name)}": names - everywhere,
    }


def _typed_imports(annotations: list[SourceCode], model: Model) -> dict[str, set[str]]:
    """Return what only the types of methods need: models, and bodies as dicts."""
    needed = imports_of(annotations)
    bodies = {str(body_name(name)) for name, schema in model.objects.items() if schema.strict}
    own = {f".{module}": names for module, names in needed.items() if module.startswith(".")}
    return {**own, "..bodies": bodies & names_in(annotations)}


def _classes(name: str, calls: Calls, model: Model) -> Iterator[ResourceClass]:
    """Return the class of a resource and that of its raw forms, and both asynchronous."""
    for before, core in (((), "SyncCore"), (("Async",), "AsyncCore")):
        plain_forms, raw_forms = methods(name, calls, model), raw_methods(name, calls, model)
        if before:
            plain_forms = map(Method.asynchronous, plain_forms)
            raw_forms = map(Method.asynchronous, raw_forms)
        raw = Identifier(class_name(name, *before, "Raw"))
        plain = Identifier(class_name(name, *before))
        about = docstring(about_resource(name, calls), 4)
        yield ResourceClass(plain, about, Identifier(core), raw, tuple(plain_forms))
        about = docstring(f"{about_resource(name)[:-1]}, with each answer as it came.", 4)
        yield ResourceClass(raw, about, Identifier(core), SourceCode(""), tuple(raw_forms))
