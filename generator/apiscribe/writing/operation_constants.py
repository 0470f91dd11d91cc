"""The constants of a client: what the contract says about calls, as Python source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..hinge.client_model import Call, Calls, Waiter
from .call_types import (
    Annotations,
    answer_names,
    body_kind,
    imports_of,
)
from .import_lines import import_lines
from .literals import Identifier, SourceCode, arguments, compose, join, literal, mapping
from .page_methods import page_rule
from .parameter_sources import has_parameters, parameter_source
from .python_names import field_name
from .validators import parameter_rules

_NOTHING = SourceCode("")


SHARED = ""
"""In place of a resource: what several resources are made of."""


@dataclass(frozen=True, slots=True)
class Constant:
    """One constant: its name, its type, and its value.

    `resource` is whose methods use it, `words` are the names that its value is made of, and
    `needs` the constants among them.
    """

    name: Identifier
    type: SourceCode
    value: SourceCode
    resource: str
    words: tuple[str, ...]
    needs: tuple[Identifier, ...] = ()


@dataclass(frozen=True, slots=True)
class ConstantModule:
    """Constants that stand in one module, and what it imports for them."""

    imports: tuple[SourceCode, ...]
    typed_imports: tuple[SourceCode, ...]
    constants: tuple[Constant, ...]


def constant_of(operation: str) -> Identifier:
    """Return the name of the constant of an operation; ValueError if it can be none."""
    return Identifier(operation.upper())


def waiter_constant(name: str) -> Identifier:
    """Return the name of the constant of a waiter, or of a change that is waited for."""
    return Identifier(f"WAIT_{name.upper()}")


def constants(calls: Calls) -> Iterator[Constant]:
    """Return all constants, in an order in which each finds those that it is made of."""
    changes = [call for call in calls.calls if call.waiter]
    yield from (_operation(call) for call in calls.calls if not call.waiter)
    yield from (_waiter(waiter, calls) for waiter in calls.waiters.values())
    for call in changes:
        yield _waited(call, calls)
        yield _operation(call)


def constants_by_place(calls: Calls) -> dict[str, list[Constant]]:
    """Return the constants by their resource; SHARED holds what several resources need."""
    listed = [*constants(calls)]
    users = {constant.name: {constant.resource} for constant in listed}
    for constant in reversed(listed):
        for need in constant.needs:
            users[need] |= users[constant.name]
    places: dict[str, list[Constant]] = {SHARED: []}
    for constant in listed:
        is_shared = len(users[constant.name]) > 1
        places.setdefault(SHARED if is_shared else constant.resource, []).append(constant)
    return places


def constant_module(
    here: Iterable[Constant], shared: Iterable[Constant], *more: str
) -> ConstantModule:
    """Return a module of constants; `more` are names that it needs besides, of the runtime."""
    listed = tuple(here)
    words = {*more, *(word for constant in listed for word in constant.words)}
    needs = {need for constant in listed for need in constant.needs}
    typed = imports_of(constant.type for constant in listed)
    typed = {"..." if module == "." else module: names for module, names in typed.items()}
    imports: dict[str, Iterable[str]] = {
        "dataclasses": {"replace"} & words,
        "typing": ["TYPE_CHECKING"] if typed else [],
        "..http.operation": words - {"replace", "rules"},
        "..models": {"rules"} & words,
        ".": needs & {constant.name for constant in shared} - {each.name for each in listed},
    }
    return ConstantModule(import_lines(imports), import_lines(typed), listed)


def field_path(path: str) -> str:
    """Return a path of wire names as one of fields."""
    return ".".join(map(field_name, path.split(".")))


def _texts(pairs: Mapping[str, str]) -> SourceCode:
    """Return a dict of texts; nothing for an empty one."""
    return mapping({key: literal(value) for key, value in pairs.items()}) if pairs else _NOTHING


def _text(value: str | None) -> SourceCode:
    """Return the literal of a text; nothing for an empty one."""
    return literal(value) if value else _NOTHING


def _operation(call: Call) -> Constant:
    operation, body = call.operation, call.parts.body
    identity = tuple((name, field_path(path)) for name, path in call.identity.items())
    answers = answer_names(call.parts.answers)
    given = {
        "name": literal(operation.name),
        "method": literal(operation.method),
        "path": literal(operation.path),
        "answer": literal(next(iter(answers.values()))),
        "answers": _texts(answers) if len({*answers.values()}) > 1 else _NOTHING,
        "body": _text(body_kind(body) if body else None),
        "media": _media(call),
        "may_lack_body": literal(True) if body and not body.required else _NOTHING,
        "parameters": _parameters(call),
        "rules": _several(parameter_rules(call.rules)),
        "waiter": waiter_constant(operation.name) if call.waiter else _NOTHING,
        "identity": literal(identity) if identity else _NOTHING,
        "pages": page_rule(call.parts.pages) if call.parts.pages else _NOTHING,
    }
    value = compose("Operation({})", arguments(given))
    words = ["Operation"]
    words += ["Parameter"] if has_parameters(call) else []
    words += ["PageRule"] if call.parts.pages else []
    words += ["rules"] if given["rules"] else []
    needs = (waiter_constant(operation.name),) if call.waiter else ()
    name, kind = constant_of(operation.name), operation_type(call)
    return Constant(name, kind, value, call.resource, tuple(words), needs)


def operation_type(call: Call) -> SourceCode:
    """Return the type of the constant of an operation, by what it answers."""
    return compose("Operation[{}]", Annotations().given(call.parts.answers))


def _media(call: Call) -> SourceCode:
    """Return the media type of what is sent, where that is not JSON."""
    media = call.parts.form or (call.parts.body.media if call.parts.body else "")
    return literal(media) if media not in ("", "application/json") else _NOTHING


def _parameters(call: Call) -> SourceCode:
    """Return what is told of the parameters; nothing where a path holds any texts alone."""
    listed = [source for each in call.parts.parameters if (source := parameter_source(each))]
    return _several(listed)


def _several(sources: Sequence[SourceCode]) -> SourceCode:
    """Return a tuple of some expressions; nothing for an empty one."""
    return compose("({},)", join(", ", sources)) if sources else _NOTHING


def _waiter(waiter: Waiter, calls: Calls) -> Constant:
    given = {
        "poll": constant_of(waiter.poll),
        "parameters": mapping({k: literal(field_path(v)) for k, v in waiter.parameters.items()}),
        "records": literal(field_path(waiter.records)) if waiter.records else _NOTHING,
        **{name: literal(field_path(path)) for name, path in waiter.record.items()},
        "done": literal(waiter.done),
        "failed": literal(waiter.failed),
    }
    value = compose("Waiter({})", arguments(given))
    name, kind = waiter_constant(waiter.name), _waiter_type(waiter, calls)
    resource, needs = calls.of(waiter.poll).resource, (constant_of(waiter.poll),)
    return Constant(name, kind, value, resource, ("Waiter",), needs)


def _waiter_type(waiter: Waiter, calls: Calls) -> SourceCode:
    return compose("Waiter[models.{}]", Identifier(calls.of(waiter.poll).answer))


def _waited(call: Call, calls: Calls) -> Constant:
    """Return the waiter of one change: whose record to look for, and whether it is gone then."""
    ends = {field_path(path): literal(codes) for path, codes in call.gone_when.items()}
    given = {
        "type": _text(call.kind),
        "gone": literal(True) if call.gone else _NOTHING,
        "gone_when": mapping(ends) if ends else _NOTHING,
    }
    waiter = waiter_constant(call.waiter)
    kind = _waiter_type(calls.waiters[call.waiter], calls)
    value = compose("replace({})", join(", ", filter(None, [waiter, arguments(given)])))
    name, words = waiter_constant(call.operation.name), ("Waiter", "replace")
    return Constant(name, kind, value, call.resource, words, (waiter,))
