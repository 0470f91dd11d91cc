"""What a client cannot be made of: an unknown way in, names taken, imports of nothing."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Mapping

from ..hinge.client_model import Call, Calls
from ..hinge.model import Model
from ..problems import Place, Problems
from ..project.package_config import Package
from .client import ERRORS, EXPORTED, error_base
from .command_checks import unfit_commands
from .credentials import NAMES, token_path
from .literals import is_name
from .method_names import iterate_name, wait_name
from .operation_constants import constants
from .page_methods import unfit_pages
from .python_names import Places, parameter_names
from .readme_walk import unfit_walks
from .resources import class_name

_KINDS = ((), ("Raw",), ("Async",), ("Async", "Raw"))
_OF_CLIENTS = frozenset(["aclose", "close", "from_env", "request", "request_raw", "with_options"])
_OF_RESOURCES = frozenset(["with_raw", "wait"])
_OF_MODULES = frozenset(
    [
        "Any",
        "AsyncClient",
        "AsyncCore",
        "AsynchronousClient",
        "CallOptions",
        "Client",
        "ClientOptions",
        "Credentials",
        "Environment",
        "Mapping",
        "RawAnswer",
        "Self",
        "SyncClient",
        "SyncCore",
        "Unpack",
        "WaitOptions",
    ]
)


def check_calls(
    model: Model, calls: Calls, package: Package, places: Places, problems: Problems
) -> None:
    """Report calls that no client can be made of."""
    if not calls.calls:
        return
    rows = calls.calls[0].operation.rows
    wrong = [(rows, *fault) for fault in _missing(model, calls)]
    wrong += _taken(model, package)
    wrong += unfit_walks(model, calls, package.import_name)
    for call in calls.calls:
        about = call.operation.rows or (call.operation.name,)
        wrong += [(about, *fault) for fault in (*_unfit(call), *_no_objects(call, model))]
    for about, reason, mend in [*wrong, *_twice(calls), *unfit_commands(model, calls)]:
        problems.add(places(about), reason, filter(_is_address, about), mend)


def _is_address(text: str) -> bool:
    """Return whether it is a row's address, and no operation of which no row tells."""
    return "#" in text


def _missing(model: Model, calls: Calls) -> Iterator[tuple[str, str]]:
    """Yield what every client needs and the contract does not say."""
    security = calls.security
    if security.way not in NAMES:
        reason = f"clients cannot show who is calling by a security scheme of {security.way!r}"
        yield reason, "decide another in `security`; the client's option `auth` signs by a hook"
    if security.way == "oauth2" and not security.token_url:
        reason = "the security scheme of type oauth2 does not say where tokens come from"
        yield reason, "give it the flow clientCredentials, with a `tokenUrl`"
    elif security.way == "oauth2" and not token_path(security, model.servers):
        reason = (
            f"tokens come from {security.token_url}, which lies below the URL of no environment"
        )
        yield reason, "mend the `tokenUrl` of the security scheme"


def _no_objects(call: Call, model: Model) -> Iterator[tuple[str, str]]:
    """Yield bodies of a call that are schemas, yet no objects."""
    request = call.operation.request
    refusals = [name for status, name in call.operation.responses if status[:1] != "2"]
    bodies = [*([request] if request else []), *refusals]
    for name in sorted({name for name in bodies if name not in model.objects}):
        yield f"{call.operation.name}: the body {name} is no object", "name an object schema"


def _taken(model: Model, package: Package) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Yield names of the contract that the package's own would hide."""
    ours = {*ERRORS, error_base(package), *(name for names in EXPORTED.values() for name in names)}
    offered = {name: model.objects[name].rows for name in model.roots}
    offered |= {name: enum.rows for name, enum in model.enums.items()}
    for name in sorted(ours & {*offered}):
        reason = f"the schema name {name!r} is taken by what clients need"
        yield offered[name], reason, "give it another name"


def _unfit(call: Call) -> Iterator[tuple[str, str]]:
    name = call.operation.name
    if not is_name(name.upper()):
        yield f"{name!r} cannot be a name in Python", "mend the `operationId`"
    classes = {class_name(call.resource, *before) for before in _KINDS}
    taken = call.resource in _OF_CLIENTS or classes & _OF_MODULES
    if taken or not all(map(is_name, [call.resource, *classes])):
        yield f"{name}: {call.resource!r} cannot be an attribute of a client", "mend `resource`"
    if not is_name(call.method) or call.method in _OF_RESOURCES:
        yield f"{name}: {call.method!r} cannot be a method of a resource", "mend `method`"
    if not call.parts.answers:
        yield f"{name} has no answer with a status of 2xx", "name its schema in `responses`"
    elif not call.answer and (call.waiter or call.over):
        yield f"{name} answers with no object, and cannot be waited for", "mend its `responses`"
    yield from unfit_pages(call)
    named = list(parameter_names(call).values())
    if not all(map(is_name, named)) or len(named) != len({*named}):
        where = "parameters" if call.keywords else "parameters of its path"
        yield f"{name}: the {where} become no names in Python", "decide its `path`"


def _twice(calls: Calls) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Yield what two calls, or two waiters, would both be named."""
    seen: dict[str, Call] = {}
    for call in calls.calls:
        names = [call.method, *([f"{call.method}_and_wait"] if call.waiter else [])]
        names += [iterate_name(call, calls)] if call.parts.pages else []
        for name in (f"{call.resource}.{name}" for name in names):
            other = seen.setdefault(name, call)
            if other is not call:
                reason = f"{other.operation.name} and {call.operation.name} are both {name}"
                rows = (*other.operation.rows[:1], *call.operation.rows[:1])
                rows = rows or (call.operation.name,)
                yield rows, reason, "mend the `method` of one"
    resources = {call.resource for call in calls.calls}
    waits = [
        f"{calls.of(waiter.poll).resource}.{wait_name(waiter, calls)}"
        for waiter in calls.waiters.values()
    ]
    classes = [class_name(name, *before) for name in resources for before in _KINDS]
    answered = all(call.parts.answers and is_name(call.operation.name) for call in calls.calls)
    named = [constant.name for constant in constants(calls)] if answered else []
    for name in _repeated([*waits, *classes, *named, "SERVICE"]):
        yield (), f"two things of the client would be named {name}", "rename one of them"


def _repeated(names: list[str]) -> list[str]:
    return sorted(name for name, count in Counter(names).items() if count > 1)


def check_imports(package: str, tree: Mapping[str, str], templates: str) -> None:
    """Report modules of the package that its files import and no template gives.

    `tree` has the text of each file by its path. Raises InputError. It takes half a second,
    so it is for a project's own templates; the tests hold those that ship.
    """
    problems = Problems()
    for path, text in tree.items():
        if not path.endswith(".py"):
            continue
        try:
            modules = {*_imported(path, text, package)}
        except (SyntaxError, ValueError) as error:
            problems.add(Place(templates), f"{path} is no Python: {error}", (), "mend its template")
            continue
        for wanted in sorted(modules):
            if f"{wanted}.py" not in tree and f"{wanted}/__init__.py" not in tree:
                module = wanted.removeprefix("src/").replace("/", ".")
                what = f"{path} imports {module}, which no template gives"
                mend = f"put {wanted.removeprefix(f'src/{package}/')}.py into the templates"
                problems.add(Place(templates), what, (), mend)
    problems.stop()


def _imported(path: str, text: str, package: str) -> Iterator[str]:
    """Yield the files, without suffix, of the modules of the package that a file must find.

    What a function imports it may look for first.
    """
    for node in ast.parse(text).body:
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [_absolute(path, node)]
        else:
            continue
        for name in names:
            if name.startswith(f"{package}."):
                yield f"src/{name.replace('.', '/')}"


def _absolute(path: str, node: ast.ImportFrom) -> str:
    """Return the full name of the module that is imported from."""
    if not node.level:
        return node.module or ""
    above = path.split("/")[1 : -node.level]
    return ".".join([*above, *filter(None, [node.module])])
