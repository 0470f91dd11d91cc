"""What the templates see: dataclasses in which everything has been decided."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..hinge.client_model import Calls
from ..hinge.model import Code, CodeFact, Enum, Model, Server
from ..project.package_config import Package
from .body_types import BodyTypes, body_name, body_types
from .client import ERRORS, EXPORTED, ClientView, brand, client_view, error_base
from .dcg_input import modules
from .event_constants import EventsView, events_view
from .exports import Export, Exports, exports_of, listed
from .literals import (
    Identifier,
    SourceCode,
    arguments,
    compose,
    docstring,
    filled,
    join,
    literal,
    one_a_line,
    pair,
)
from .metadata import Metadata, metadata_of, script
from .readme import Readme, readme_view
from .readme_examples import Guide, guide
from .render import HEADER
from .shell_commands import Shell, shell
from .validators import calls_to_name


@dataclass(frozen=True, slots=True)
class Member:
    """One member of an enum: its name, and the arguments that make it, over three lines at most."""

    name: Identifier
    arguments: SourceCode


@dataclass(frozen=True, slots=True)
class FactView:
    """What each code of an enum may have beside, as a property."""

    name: Identifier
    type_hint: SourceCode
    about: SourceCode
    expression: SourceCode


@dataclass(frozen=True, slots=True)
class EnumView:
    """One code list as a class; `lists` are the documented lists, as a literal."""

    name: Identifier
    base: Identifier
    lists: SourceCode
    about: SourceCode
    members: tuple[Member, ...]
    facts: tuple[FactView, ...]


@dataclass(frozen=True, slots=True)
class ServerView:
    """One environment."""

    member: Identifier
    url: SourceCode
    about: SourceCode


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule that several models have: its name, and the call that makes it."""

    name: Identifier
    call: SourceCode


@dataclass(frozen=True, slots=True)
class PackageView:
    """Everything that the templates of a package can say: source, where it is no plain `str`."""

    header: SourceCode
    name: str
    import_name: Identifier
    version: str
    summary: str
    metadata: Metadata
    about: SourceCode
    exports: Exports
    model_exports: Exports
    requests: SourceCode
    enums: tuple[EnumView, ...]
    code_words: SourceCode
    enum_names: SourceCode
    servers: tuple[ServerView, ...]
    server_rows: SourceCode
    bodies: BodyTypes | None
    shared_rules: tuple[RuleView, ...]
    readme: Readme
    error_base: Identifier
    command: str
    prefix: SourceCode
    shell: Shell
    client: ClientView | None
    guide: Guide | None
    events: EventsView | None


def package_view(model: Model, calls: Calls, package: Package) -> PackageView:
    """Return the view of a whole package."""
    enums = tuple(_enum(enum) for enum in model.enums.values())
    client = client_view(model, calls, package) if "client" in package.parts else None
    summary = package.summary or model.summary or model.title
    return PackageView(
        header=HEADER,
        name=package.name,
        import_name=Identifier(package.import_name),
        version=package.version,
        summary=summary,
        metadata=metadata_of(package, summary, client is not None),
        about=docstring(summary, 0),
        exports=exports_of(_exports(model, package, client is not None)),
        model_exports=exports_of(_model_exports(model)),
        requests=literal(tuple(name for name in model.roots if model.objects[name].strict)),
        enums=enums,
        code_words=join(", ", sorted({*(enum.base for enum in enums), Identifier("code")})),
        enum_names=listed([*model.enums, "Environment"]),
        servers=tuple(_server(server) for server in model.servers),
        server_rows=one_a_line(
            (pair(server.name.upper(), server.rows) for server in model.servers), brackets="{}"
        ),
        bodies=body_types(model),
        shared_rules=tuple(RuleView(name, call) for call, name in calls_to_name(model).items()),
        readme=readme_view(model, client is not None),
        error_base=error_base(package),
        command=script(package),
        prefix=literal(brand(package).upper()),
        shell=shell(model, calls if client else replace(calls, calls=())),
        client=client,
        guide=guide(model, calls, package, client.environment) if client else None,
        events=events_view(model, calls),
    )


def _model_exports(model: Model) -> list[Export]:
    """Return the models, each with its module."""
    return [
        Export(Identifier(name), compose(".{}", Identifier(module)))
        for module, names in modules(model).items()
        for name in names
    ]


def _exports(model: Model, package: Package, has_client: bool) -> list[Export]:
    """Return what can be imported from the package itself."""
    roots = {*model.roots}
    exports = [
        Export(model_export.name, compose(".models{}", model_export.module))
        for model_export in _model_exports(model)
        if model_export.name in roots
    ]
    exports += _named(SourceCode(".enums"), [*model.enums, "Environment"])
    exports += _named(
        SourceCode(".bodies"), [body_name(n) for n in roots if model.objects[n].strict]
    )
    exports += _named(SourceCode("._runtime.models.violations"), ["Violation", "violations"])
    exports += _named(SourceCode("._runtime.models.shown_values"), ["show_values"])
    if has_client:
        exports += _named(SourceCode(".errors"), [*ERRORS, error_base(package)])
        for module, names in EXPORTED.items():
            exports += _named(module, names)
    return exports


def _named(module: SourceCode, names: Iterable[str]) -> list[Export]:
    return [Export(Identifier(name), module) for name in names]


def _enum(enum: Enum) -> EnumView:
    text = "\n\n".join([enum.description, ", ".join(enum.rows)]).strip()
    return EnumView(
        Identifier(enum.name),
        Identifier("IntCode" if enum.integer else "Code"),
        literal(enum.rows),
        docstring(text, 4),
        tuple(_member(code, enum) for code in enum.codes),
        tuple(map(_fact, enum.facts)),
    )


def _member(code: Code, enum: Enum) -> Member:
    """One code; where it is documented is said only where not every list of the enum has it."""
    named = {name: literal(value) for name, value in code.facts.items()}
    if code.rows != tuple(f"{row}/{code.value}" for row in enum.rows):
        named["rows"] = literal(code.rows)
    told = join(", ", [literal(code.description), *([arguments(named)] if named else [])])
    parts = [literal(code.value), literal(code.label), told]
    return Member(Identifier(code.member), filled(parts, len(f"    {code.member} = code(")))


_KINDS = {"boolean": "bool", "integer": "int", "string": "str"}


def _fact(fact: CodeFact) -> FactView:
    kind = Identifier(_KINDS.get(fact.type, fact.type))
    expression = compose("self._fact({}, {})", kind, literal(fact.fact))
    hint, about = compose("{} | None", kind), docstring(fact.summary, 8)
    if fact.default is False:
        hint, expression = kind, compose("{} or False", expression)
    return FactView(Identifier(fact.fact), hint, about, expression)


def _server(server: Server) -> ServerView:
    pages = ", ".join(row.partition("#")[0] for row in server.rows)
    about = docstring(f"Documented on: {pages}.\n\n" + ", ".join(server.rows), 4)
    return ServerView(Identifier(server.name.upper()), literal(server.url), about)
