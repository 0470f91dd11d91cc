"""What users do first, for the README: examples of several calls, one answer leading to the next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..hinge.call_parts import Parameter
from ..hinge.client_model import Call, Calls
from ..hinge.document_check import references
from ..hinge.model import Model
from ..hinge.shown_calls import Walk, WalkStep
from .literals import is_name, literal
from .made_up_values import value_source
from .method_names import iterate_name
from .python_names import field_names
from .readme_samples import Samples, Shown

_WIDTH = 84


class LostStepError(ValueError):
    """A step of an example that leads nowhere."""


def unfit_walks(model: Model, calls: Calls, package: str) -> Iterator[tuple[tuple[str], str, str]]:
    """Yield which steps cannot be written, each by its place, why, and how to mend them."""
    samples = Samples(model, calls, package)
    for number, walk in enumerate(calls.walks):
        way = _Way(model, calls, samples)
        for place, step in enumerate(walk.steps):
            try:
                list(way.lines(step))
            except LostStepError as lost:
                reason = f"the example {walk.title!r}: {lost}"
                yield (f"walk/{number}/{place}",), reason, "mend it in `walk`"
                break


def walked(walk: Walk, samples: Samples, model: Model, calls: Calls) -> Shown:
    """Return an example as a program. Raises LostStepError for a step that leads nowhere."""
    way = _Way(model, calls, samples)
    lines = [line for step in walk.steps for line in way.lines(step)]
    sent = {step.operation: way.call(step) for step in walk.steps}
    bodies = [call for call in sent.values() if call.operation.request]
    return Shown(walk.title, walk.text, samples.block(lines, sent=bodies))


class _Way:
    """Writes one step after another, and knows what earlier ones have answered."""

    def __init__(self, model: Model, calls: Calls, samples: Samples) -> None:
        self._model = model
        self._calls = calls
        self._samples = samples
        self._known: dict[str, str] = {}

    def call(self, step: WalkStep) -> Call:
        """Return the call of a step."""
        for call in self._calls.calls:
            if call.operation.name == step.operation:
                return call
        raise LostStepError(f"clients offer no {step.operation!r}")

    def lines(self, step: WalkStep) -> Iterator[str]:
        """Yield the lines of a step."""
        call = self.call(step)
        pages = call.parts.pages if step.each and not step.of else None
        method = f"{call.method}_and_wait" if call.waiter else call.method
        method = iterate_name(call, self._calls) if pages else method
        to = [f"to={literal(step.to)}"] if step.to else []
        told = {name: self._given(name, value, call) for name, value in step.given.items()}
        source = self._samples.called(call, *to, method=method, told=told)
        answer, item = self._answer(call)
        if step.each:
            of, item = self._path(step.of, answer) if step.of else ("", item)
            yield f"for {self._named(step.each, item)} in {source}{of}:"
            yield from (f"    {line}" for line in self._printed(step, step.each))
        elif step.first or step.whole:
            name = step.first or step.whole
            end, found = ("[0]", item) if step.first else ("", answer)
            yield f"{self._named(name, found)} = {source}{end}"
            yield from self._printed(step, name) if step.prints else ()
        else:
            yield source if step.to else f"print({source})"

    def _named(self, name: str, schema: str) -> str:
        if not is_name(name):
            raise LostStepError(f"{name!r} is no name in Python")
        self._known[name] = schema
        return name

    def _given(self, name: str, value: Any, call: Call) -> str:
        parameters: Mapping[str, Parameter] = {p.name: p for p in call.parts.parameters}
        if name not in parameters:
            raise LostStepError(f"{call.operation.name} has no parameter {name!r}")
        if not (isinstance(value, str) and value.startswith("$")):
            return value_source(value)
        start, _, path = value[1:].partition(".")
        if start not in self._known:
            raise LostStepError(f"no answer before is called {start!r}")
        return start + (self._path(path, self._known[start])[0] if path else "")

    def _answer(self, call: Call) -> tuple[str, str]:
        """Return the schema of an answer, and that of its items."""
        if call.waiter:
            return self._calls.of(self._calls.waiters[call.waiter].poll).answer, ""
        types = [answer.type for answer in call.parts.answers if answer.type]
        item = types[0].of if types and types[0].kind == "list" else None
        return call.answer, item.name if item else ""

    def _path(self, path: str, schema: str) -> tuple[str, str]:
        """Return the source of a path from an object of a schema, and the schema at its end."""
        source = ""
        for part in path.split("."):
            known = self._model.objects.get(schema)
            if known and part in [accessor["name"] for accessor in known.accessors]:
                return f"{source}.{part}", ""
            if known is None or part not in known.properties:
                raise LostStepError(f"{schema or 'what is answered'} has nothing at {path!r}")
            source += f".{field_names(known.properties)[part]}"
            schema = next(iter(references(known.properties[part])), "")
        return source, schema

    def _printed(self, step: WalkStep, name: str) -> list[str]:
        shown = [name + self._path(path, self._known[name])[0] for path in step.prints] or [name]
        line = f"print({', '.join(shown)})"
        if len(line) < _WIDTH:
            return [line]
        return ["print(", *(f"    {each}," for each in shown), ")"]
