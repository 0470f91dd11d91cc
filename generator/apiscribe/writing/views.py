"""What the templates see: dataclasses in which everything has been decided."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ..client_model import Calls
from ..model import Code, Enum, Model, Server
from ..project.package_config import Package
from .client import ERRORS, EXPORTED, ClientView, brand, client_view, error_base
from .dcg_input import modules
from .literals import WIDTH, docstring, fitted, literal
from .readme import Readme, readme_view
from .readme_examples import Guide, guide
from .shell_commands import Command, commands


@dataclass(frozen=True, slots=True)
class Export:
    """A public name and the module, below the package, that it is imported from."""

    name: str
    module: str


@dataclass(frozen=True, slots=True)
class Member:
    """One member of an enum: its name, its value as a literal, arguments as source."""

    name: str
    value: str
    label: str
    description: str
    rows: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EnumView:
    """One code list as a class; `typed` holds the facts offered as properties."""

    name: str
    base: str
    about: str
    members: tuple[Member, ...]
    final: bool
    rendered: bool
    twin: str
    status: str


@dataclass(frozen=True, slots=True)
class ServerView:
    """One environment."""

    member: str
    name: str
    url: str
    rows: str
    about: str


@dataclass(frozen=True, slots=True)
class PackageView:
    """Everything that the templates of a package can say."""

    header: str
    name: str
    import_name: str
    version: str
    summary: str
    description: str
    about: str
    exports: tuple[Export, ...]
    model_exports: tuple[Export, ...]
    requests: str
    enums: tuple[EnumView, ...]
    servers: tuple[ServerView, ...]
    readme: Readme
    dependencies: str
    error_base: str
    command: str
    prefix: str
    commands: tuple[Command, ...]
    client: ClientView | None
    guide: Guide | None


def package_view(model: Model, calls: Calls, package: Package, header: str) -> PackageView:
    """The view of a whole package."""
    models = [Export(name, module) for module, names in modules(model).items() for name in names]
    roots = {*model.roots}
    exports = [Export(e.name, f"models.{e.module}") for e in models if e.name in roots]
    exports += [Export(name, "enums") for name in [*model.enums, "Environment"]]
    exports += [Export(name, "_runtime.models.violations") for name in ("Violation", "violations")]
    client = client_view(model, calls, package)
    exports += _of_client(package) if client else ()
    summary = package.summary or model.summary or model.title
    return PackageView(
        header=header,
        name=package.name,
        import_name=package.import_name,
        version=package.version,
        summary=summary,
        description=json.dumps(summary, ensure_ascii=False).replace("\x7f", "\\u007f"),
        about=docstring(summary, 0),
        exports=tuple(sorted(exports, key=_by_name)),
        model_exports=tuple(sorted(models, key=_by_name)),
        requests=literal(tuple(name for name in model.roots if model.objects[name].strict)),
        enums=tuple(_enum(enum) for enum in model.enums.values()),
        servers=tuple(_server(server) for server in model.servers),
        readme=readme_view(model, client is not None),
        dependencies=json.dumps([*["httpx2>=2,<3"] * bool(client), "pydantic>=2.11,<3"]),
        error_base=error_base(package),
        command=brand(package).replace("_", "-"),
        prefix=literal(brand(package).upper()),
        commands=commands(model, calls) if client else (),
        client=client,
        guide=guide(model, calls, package, client.environment) if client else None,
    )


def _of_client(package: Package) -> list[Export]:
    errors = [Export(name, "errors") for name in (*ERRORS, error_base(package))]
    return [*errors, *(Export(name, m) for m, names in EXPORTED.items() for name in names)]


def _by_name(export: Export) -> str:
    return export.name


def _enum(enum: Enum) -> EnumView:
    facts = {key for code in enum.codes for key in code.facts}
    text = "\n\n".join([enum.description, "\n".join(enum.rows)]).strip()
    return EnumView(
        enum.name,
        "IntCode" if enum.integer else "Code",
        docstring(text, 4),
        tuple(map(_member, enum.codes)),
        "final" in facts,
        "rendered" in facts,
        enum.twin or "",
        enum.status or "",
    )


def _member(code: Code) -> Member:
    given = ((key, value) for key, value in code.facts.items() if value is not None)
    facts = tuple(f"{key}={literal(value)}" for key, value in given)
    return Member(
        code.member,
        literal(code.value),
        literal(code.label),
        literal(code.description),
        fitted(code.rows, 8, WIDTH - len("        rows=,")),
        facts,
    )


def _server(server: Server) -> ServerView:
    named = ", ".join(row.partition("#")[0] for row in server.rows)
    about = docstring(f"Documented on: {named}.\n\n" + "\n".join(server.rows), 4)
    room = WIDTH - len(f'    "{server.name}": ,')
    rows = fitted(server.rows, 4, room)
    return ServerView(server.name.upper(), server.name, literal(server.url), rows, about)
