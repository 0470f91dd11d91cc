"""What the command line of a package offers: a command for each resource, all decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..hinge.client_model import Call, Calls
from ..hinge.document_check import references
from ..hinge.model import Model, ObjectSchema
from .call_types import downloads
from .literals import SourceCode, arguments, compose, join, literal, one_a_line, pair
from .method_names import iterate_name, wait_name
from .python_names import field_names, parameter_names

OPTIONS = (
    "all", "credentials", "environment", "file", "help", "json", "output", "timeout", "version", "wait",
)  # fmt: skip
"""Options that commands have besides the parameters of their call."""
_OWN = ("completion", "status", "validate")
_OF_EVENTS = ("inbox", "webhooks")


@dataclass(frozen=True, slots=True)
class CommandOption:
    """A parameter as a command takes it; it `holds` one text, a list, or a map.

    `also` is the flag by its own name, where another was decided.
    """

    flag: str
    argument: str
    about: str
    required: bool
    holds: str
    choices: tuple[str, ...]
    also: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, what it offers as source, and how it is used."""

    name: SourceCode
    offers: SourceCode
    usage: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Shell:
    """All commands that make calls, the names that they are made of, and what they are told of.

    `singulars` are what commands are called besides, `environments` where calls can go.
    """

    commands: tuple[Command, ...]
    offer_words: SourceCode
    singulars: SourceCode
    environments: SourceCode


def shell(model: Model, calls: Calls) -> Shell:
    """Return the commands that make calls, by name."""
    offered: dict[str, list[Call]] = {}
    for call in calls.calls:
        offered.setdefault(words_of(call, model)[0], []).append(call)
    has_options = any(call.keywords for call in calls.calls)
    return Shell(
        tuple(_command(name, offered[name], model, calls) for name in sorted(offered)),
        SourceCode("Offer, Option") if has_options else SourceCode("Offer"),
        one_a_line((pair(*names) for names in _singulars(offered, model)), brackets="{}"),
        literal(tuple(server.name.lower() for server in model.servers)),
    )


def own_commands(model: Model) -> tuple[str, ...]:
    """Return the commands that a package has without any call."""
    return (*_OWN, *(_OF_EVENTS if model.webhooks else ()))


def words_of(call: Call, model: Model) -> tuple[str, str]:
    """Return the command of a call and what it does there, as decided or else by rule."""
    if call.typed.words:
        return call.typed.words[0], call.typed.words[1]
    name = _kebab(call.resource)
    return f"{name}-calls" if name in own_commands(model) else name, _kebab(call.method)


def _singulars(offered: Mapping[str, object], model: Model) -> Iterator[tuple[str, str]]:
    """Yield the singular of each command that is called as several things are."""
    taken = {*offered, *own_commands(model)}
    for name in sorted(offered):
        one = _singular(name)
        if one not in taken:
            taken.add(one)
            yield one, name


def _kebab(name: str) -> str:
    return name.strip("_").replace("_", "-").lower()


def _singular(name: str) -> str:
    for plural, singular in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ss", "ss"), ("s", "")):
        if name.endswith(plural) and len(name) > len(plural):
            return name.removesuffix(plural) + singular
    return name


def _command(name: str, offered: list[Call], model: Model, calls: Calls) -> Command:
    offered = sorted(offered, key=lambda call: words_of(call, model))
    words = [words_of(call, model)[1] for call in offered]
    offers = {word: _method(call, word, calls) for word, call in zip(words, offered, strict=True)}
    for call in offered:
        for accessor, purpose, path in _histories(call, model):
            shown = _offer(call, _kebab(accessor), purpose, {"shows": literal(path)})
            offers.setdefault(_kebab(accessor), shown)
    usage = [use for call in offered for use in _usage(name, call, model)]
    return Command(
        literal(name), one_a_line((offers[word] for word in sorted(offers)), 4), tuple(usage)
    )


def _usage(name: str, call: Call, model: Model) -> Iterator[tuple[str, str]]:
    """Return how a call is written in the shell, and what it does."""
    parameters = [parameter.name.upper() for parameter in call.parameters]
    words = [name, words_of(call, model)[1], *parameters]
    if call.parts.body:
        words.append("FILE" if call.parts.body.required else "[FILE]")
    words += [
        f"{option.flag} {option.flag.strip('-').upper()}"
        for option in options_of(call)
        if option.required
    ]
    if any(not option.required for option in options_of(call)):
        words.append("[OPTIONS]")
    words += ["[--all]"] if call.parts.pages else []
    words += ["[--wait]"] if call.waiter else []
    words += ["-o FILE"] if downloads(call) else []
    yield " ".join(words), call.operation.summary.removesuffix(".")
    for accessor, about, _ in _histories(call, model):
        yield " ".join([name, _kebab(accessor), *parameters]), about


def _method(call: Call, word: str, calls: Calls) -> SourceCode:
    told: dict[str, SourceCode] = {}
    if body := call.parts.body:
        told["body"] = literal(True)
        told |= {"plain": literal(True)} if body.type.kind == "bytes" else {}
        told |= {} if body.required else {"may_lack_body": literal(True)}
    told |= {"waits": literal(True)} if call.waiter else {}
    told |= {"downloads": literal(True)} if downloads(call) else {}
    told |= {"pages": literal(iterate_name(call, calls))} if call.parts.pages else {}
    if call.typed.after:
        told["after"] = literal(wait_name(calls.waiters[call.typed.after], calls))
    told |= {"rows": literal(call.typed.rows)} if call.typed.rows else {}
    told |= {"columns": literal(call.typed.columns)} if call.typed.columns else {}
    return _offer(call, word, call.operation.summary, told)


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
        flag = f"--parameter-{word}" if word in OPTIONS else f"--{word}"
        decided = call.typed.options.get(each.name)
        shown, also = (f"--{decided}", flag) if decided else (flag, "")
        listed = each.type.base.limits.get("enum", ())
        choices = tuple(str(value) for value in listed if isinstance(value, str | int))
        kind = {"list": "list", "map": "map", "object": "map"}.get(each.type.kind, "")
        about = each.summary.removesuffix(".")
        required = each.required and not (number and each.key == number.key)
        told = (names[each.key], about, required, kind, choices, also)
        options.append(CommandOption(shown, *told))
    return options


def _option(option: CommandOption) -> SourceCode:
    given = {
        "required": literal(True) if option.required else SourceCode(""),
        "holds": literal(option.holds) if option.holds else SourceCode(""),
        "choices": literal(option.choices) if option.choices else SourceCode(""),
        "also": literal(option.also) if option.also else SourceCode(""),
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
