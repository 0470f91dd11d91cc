"""What a package's README says: its calls, its bodies, its codes and its rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..hinge.documented_rules import Rule
from ..hinge.model import Code, Enum, Model, Operation
from .body_types import wrong_body
from .conversions import conversion
from .literals import SourceCode
from .made_up_values import Sample, sample_body

_ESCAPED = str.maketrans({"|": "\\|", "<": "&lt;", "\n": " ", "`": "'"})


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, a text, and a table with a header; every cell is escaped."""

    title: str
    text: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def rule(self) -> tuple[str, ...]:
        """The line between a Markdown table's header and its rows."""
        return ("---",) * len(self.header)


@dataclass(frozen=True, slots=True)
class CallLine:
    """The first call to make: a GET, and the class that reads its answer."""

    method: str
    path: str
    schema: str
    environment: str


@dataclass(frozen=True, slots=True)
class Conversion:
    """A body that is made from what was read: by which method, from what."""

    schema: str
    method: str
    sources: str
    complete: str


@dataclass(frozen=True, slots=True)
class Readme:
    """Everything in the README that the contract decides."""

    needs: str
    call: CallLine | None
    sent: Sample | None
    wrong: SourceCode
    event: Sample | None
    conversion: Conversion | None
    has_amounts: bool
    has_times: bool
    has_codes: bool
    sections: tuple[Section, ...]


def readme_view(model: Model, has_client: bool) -> Readme:
    """Return the README of a package made from this contract."""
    sent = [op.request for op in model.operations if op.request]
    events = [webhook.request for webhook in model.webhooks]
    sections = [_servers(model), _operations(model), _bodies(model)]
    sections += [_codes(enum) for enum in model.enums.values()]
    sections += [_rules(model.rules), _not_modelled(model.rules)]
    return Readme(
        "It needs httpx2 and pydantic" if has_client else "It needs pydantic",
        None if has_client else _call(model),
        sample_body(sent, model),
        wrong_body(model, sent),
        sample_body(events, model),
        _conversion(model),
        _holds(model, "format", "decimal"),
        _holds(model, "x-format"),
        bool(model.enums),
        tuple(section for section in sections if section.rows),
    )


def _holds(model: Model, word: str, value: object = None) -> bool:
    """Return whether a word stands in the schema of any property, with that value if given."""

    def holds(node: object) -> bool:
        if isinstance(node, Mapping):
            has = word in node and value in (None, node[word])
            return has or any(map(holds, node.values()))
        return isinstance(node, list) and any(map(holds, node))

    return any(holds(schema.properties) for schema in model.objects.values())


def _conversion(model: Model) -> Conversion | None:
    for schema in model.objects.values():
        if view := conversion(schema):
            sources = " or ".join(map(code_span, view.sources))
            complete = (schema.made_from or {}).get("complete", ())
            return Conversion(
                schema.name, view.method, sources, ", ".join(map(code_span, complete))
            )
    return None


def _call(model: Model) -> CallLine | None:
    names = [server.name for server in model.servers]
    for operation in model.operations:
        if operation.method == "GET" and operation.responses and names:
            chosen = "testing" if "testing" in names else names[0]
            schema = operation.responses[0][1]
            return CallLine("GET", operation.path, schema, chosen.upper())
    return None


def cell(text: object) -> str:
    """Return a text as one cell of a Markdown table."""
    return str(text).translate(_ESCAPED)


def code_span(text: object) -> str:
    """Return a text as code in a Markdown table."""
    return f"`{cell(text)}`"


def _servers(model: Model) -> Section:
    rows = tuple(
        (f"`Environment.{cell(s.name.upper())}`", cell(s.url), _pages(s.rows))
        for s in model.servers
    )
    header = ("Environment", "Base URL", "Documented on")
    return Section("Environments", "", header, rows)


def _pages(rows: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(cell(row.partition("#")[0]) for row in rows))


def _operations(model: Model) -> Section:
    rows = tuple(map(_operation, model.operations))
    header = ("Operation", "Call", "Body", "Answers", "What it does")
    return Section("Operations", "", header, rows)


def _operation(operation: Operation) -> tuple[str, ...]:
    answers = ", ".join(f"{status} `{name}`" for status, name in operation.responses)
    return (
        code_span(operation.name),
        code_span(f"{operation.method} {operation.path}"),
        code_span(operation.request) if operation.request else "",
        answers,
        cell(operation.summary),
    )


def _bodies(model: Model) -> Section:
    rows = []
    for name in model.roots:
        schema = model.objects[name]
        use = "sent" if schema.strict else "read"
        rows.append((code_span(name), use, cell(schema.description)))
    text = "All in the package's `models`, with the objects that they are made of."
    return Section("Bodies and events", text, ("Class", "Use", "What it is"), tuple(rows))


def _codes(enum: Enum) -> Section:
    extra = [fact.fact for fact in enum.facts]
    header = ("Code", "Member", "Label", *map(str.capitalize, extra), "Meaning")
    rows = tuple(_code(code, extra) for code in enum.codes)
    return Section(f"Codes: {enum.name}", cell(enum.description), header, rows)


def _code(code: Code, extra: Iterable[str]) -> tuple[str, ...]:
    facts = [_fact(code.facts.get(key)) for key in extra]
    start = (code_span(code.value), code_span(code.member), cell(code.label))
    return (*start, *facts, cell(code.description))


def _fact(value: object) -> str:
    words = {True: "yes", False: "no", None: ""}
    return words[value] if isinstance(value, bool | None) else code_span(value)


def _rules(rules: Iterable[Rule]) -> Section:
    named: dict[str, list[Rule]] = {}
    for rule in rules:
        if not rule.reason:
            named.setdefault(rule.id, []).append(rule)
    rows = tuple(_rule(same) for same in named.values())
    text = (
        "The limits of single rows, such as lengths, bounds and what is mandatory, are those of"
        " the fields. Beyond them the docs state these. What they leave in doubt is advice:"
        " `violations()` tells of it, and calls it an error with `strict=True`."
    )
    header = ("Rule", "On", "What it says", "Level", "Enforced by", "Rows")
    return Section("Documented rules", text, header, rows)


def _rule(same: Sequence[Rule]) -> tuple[str, ...]:
    rule = same[0]
    on = ", ".join(code_span(alike.of) for alike in same)
    facts = (cell(rule.summary), cell(rule.level), _enforced(rule))
    return (cell(rule.id), on, *facts, _cited(rule.rows))


def _enforced(rule: Rule) -> str:
    if rule.words == ("preferred",):
        return "nothing: no body is wrong for it"
    if rule.words == ("x-unit",):
        return "nothing: it says what the numbers mean"
    held, advised = ("client", "docstring") if rule.of_call else ("model", "`violations()`")
    return f"the {held}" if rule.level == "error" else advised


def _not_modelled(rules: Iterable[Rule]) -> Section:
    rows = tuple(
        (cell(r.id), cell(r.summary), cell(r.reason), _cited(r.rows)) for r in rules if r.reason
    )
    text = "What the docs state and a body alone cannot show."
    header = ("Rule", "What it says", "Why it is not checked", "Rows")
    return Section("Rules that are not modelled", text, header, rows)


def _cited(rows: Iterable[str]) -> str:
    return ", ".join(map(cell, rows))
