"""What the command line of a package offers: a command for each resource, all decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..hinge.client_model import Call, Calls
from ..hinge.document_check import references
from ..hinge.model import Model, ObjectSchema
from .call_types import downloads
from .literals import SourceCode, arguments, compose, join, literal, one_a_line
from .method_names import iterate_name
from .operation_constants import parameter_names
from .python_names import field_names

_OWN = ("completion", "status", "validate")
"""Commands that every package has."""


_OPTIONS = (
    "all", "credentials", "environment", "file", "help", "json", "output", "timeout", "version", "wait",
)  # fmt: skip
"""Options that commands have besides the parameters of their call."""


@dataclass(frozen=True, slots=True)
class CommandOption:
    """A parameter as a command takes it; it `holds` one text, a list, or a map."""

    flag: str
    argument: str
    about: str
    required: bool
    holds: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name and purpose, what it offers as source, and how it is used."""

    name: SourceCode
    about: SourceCode
    offers: SourceCode
    usage: tuple[tuple[str, str], ...]


def commands(model: Model, calls: Calls) -> tuple[Command, ...]:
    """Return the commands that make calls, in the order of the contract."""
    resources = list(dict.fromkeys(call.resource for call in calls.calls))
    names = _command_names(resources)
    return tuple(_command(name, names[name], model, calls) for name in resources)


def offer_words(calls: Calls) -> SourceCode:
    """Return the names that what commands offer is made of."""
    has_options = any(call.keywords for call in calls.calls)
    return SourceCode("Offer, Option") if has_options else SourceCode("Offer")


def _command_names(resources: list[str]) -> dict[str, str]:
    """Return the name of each resource's command, unlike all others."""
    names: dict[str, str] = {}
    for resource in resources:
        name = command_name(resource)
        taken = {*_OWN, *names.values()}
        names[resource] = f"{resource.replace('_', '-')}-calls" if name in taken else name
    return names


def command_name(resource: str) -> str:
    """Return a resource's name as a command: what several are called, in the singular."""
    name = resource.replace("_", "-")
    for plural, singular in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ss", "ss"), ("s", "")):
        if name.endswith(plural) and len(name) > len(plural):
            return name.removesuffix(plural) + singular
    return name


def _command(resource: str, name: str, model: Model, calls: Calls) -> Command:
    offered = [call for call in calls.calls if call.resource == resource]
    offers: dict[str, SourceCode] = {call.method: _method(call, calls) for call in offered}
    for call in offered:
        for accessor, purpose, path in _histories(call, model):
            shown = _offer(call, accessor, purpose, {"shows": literal(path)})
            offers.setdefault(accessor, shown)
    about = literal(f"make calls about {resource.replace('_', ' ')}")
    usage = [use for call in offered for use in _usage(name, call, model)]
    return Command(literal(name), about, one_a_line(offers.values(), 4), tuple(usage))


def _usage(name: str, call: Call, model: Model) -> Iterator[tuple[str, str]]:
    """Return how a call is written in the shell, and what it does."""
    parameters = [parameter.name.upper() for parameter in call.parameters]
    words = [name, call.method, *parameters]
    if call.parts.body:
        words.append("--file FILE" if call.parts.body.required else "[--file FILE]")
    words += [
        f"{option.flag} {option.argument.upper()}" for option in options_of(call) if option.required
    ]
    if any(not each.required for each in call.keywords):
        words.append("[OPTIONS]")
    words += ["[--all]"] if call.parts.pages else []
    words += ["[--wait]"] if call.waiter else []
    yield " ".join(words), call.operation.summary.removesuffix(".")
    for accessor, about, _ in _histories(call, model):
        yield " ".join([name, accessor, *parameters]), about


def _method(call: Call, calls: Calls) -> SourceCode:
    told: dict[str, SourceCode] = {}
    if body := call.parts.body:
        told["body"] = literal(True)
        told |= {"plain": literal(True)} if body.type.kind == "bytes" else {}
        told |= {} if body.required else {"may_lack_body": literal(True)}
    told |= {"waits": literal(True)} if call.waiter else {}
    told |= {"downloads": literal(True)} if downloads(call) else {}
    told |= {"pages": literal(iterate_name(call, calls))} if call.parts.pages else {}
    return _offer(call, call.method, call.operation.summary, told)


def _offer(call: Call, name: str, summary: str, told: Mapping[str, SourceCode]) -> SourceCode:
    """Return what can be done by one call: its positions first, then what is told by name."""
    texts = (name, summary.removesuffix("."), call.resource, call.method)
    if call.parameters:
        pairs = tuple(
            (parameter.name, parameter.summary.removesuffix(".")) for parameter in call.parameters
        )
        told = {"parameters": literal(pairs), **told}
    if lists := tuple(each.name for each in call.parameters if each.type.kind == "list"):
        told = {"lists": literal(lists), **told}
    if options := options_of(call):
        told = {"options": compose("({},)", join(", ", map(_option, options))), **told}
    named = [arguments(told)] if told else []
    return compose("Offer({})", join(", ", [*map(literal, texts), *named]))


def options_of(call: Call) -> list[CommandOption]:
    """Return what a command takes by name; the number of a page may be left out."""
    number = call.parts.pages.number if call.parts.pages else None
    names, options = parameter_names(call), list[CommandOption]()
    for each in call.keywords:
        word = names[each.key].rstrip("_").replace("_", "-")
        flag = f"--parameter-{word}" if word in _OPTIONS else f"--{word}"
        listed = each.type.base.limits.get("enum", ())
        choices = tuple(str(value) for value in listed if isinstance(value, str | int))
        kind = {"list": "list", "map": "map", "object": "map"}.get(each.type.kind, "")
        about = each.summary.removesuffix(".")
        required = each.required and not (number and each.key == number.key)
        options.append(CommandOption(flag, names[each.key], about, required, kind, choices))
    return options


def _option(option: CommandOption) -> SourceCode:
    given = {
        "required": literal(True) if option.required else SourceCode(""),
        "holds": literal(option.holds) if option.holds else SourceCode(""),
        "choices": literal(option.choices) if option.choices else SourceCode(""),
    }
    texts = map(literal, (option.flag, option.argument, option.about))
    parts = [*texts, *([arguments(given)] if any(given.values()) else [])]
    return compose("Option({})", join(", ", parts))


def _histories(call: Call, model: Model) -> Iterator[tuple[str, str, str]]:
    """Return what a thing went through, by accessors of the answer and its parts: name, about, path."""
    is_search = bool(call.keywords) and not call.parameters
    if call.operation.method != "GET" or not call.answer or is_search:
        return
    whole = model.objects[call.answer]
    for path, schema in [("", whole), *_parts(whole, model)]:
        for accessor in schema.accessors:
            if "by" in accessor.get("all", ()):
                about = accessor["description"].partition(";")[0].removesuffix(".")
                yield accessor["name"], about, f"{path}{accessor['name']}"


def _parts(schema: ObjectSchema, model: Model) -> Iterator[tuple[str, ObjectSchema]]:
    names = field_names(schema.properties)
    for name, node in schema.properties.items():
        targets = [] if node.get("type") == "array" else references(node)
        for target in sorted(model.objects.keys() & {*targets}):
            yield f"{names[name]}.", model.objects[target]
