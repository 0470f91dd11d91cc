"""The modules of models: what each is generated from, and its source on demand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from typing import Any

from ..hinge.model import Model, ObjectSchema
from ..project.output_file import key_of
from .body_types import body_name
from .conversions import ConversionView, conversion, types_elsewhere
from .dcg_input import Projection, comes_in_either_form, modules, takes_code_as_text
from .literals import Identifier, SourceCode, docstring, literal, one_a_line
from .model_accessors import Accessor, accessors
from .model_classes import Generation, SchemaSource
from .model_docs import about_class, about_field, about_module, replace_docstrings
from .model_module import ModuleView, module_source
from .python_names import field_names
from .validators import calls_to_name, rule_calls


@dataclass(frozen=True, slots=True)
class ModelSource:
    """One module of models: what it is generated from, and its source on demand.

    `reword` gives the old source with the texts of now, None where that cannot be done.
    `expect` is to be called for each that will be asked for, before the first one is.
    """

    module: str
    key: str
    text: Callable[[], str]
    shape: str
    reword: Callable[[str], str | None]
    expect: Callable[[], None]


@dataclass(frozen=True, slots=True)
class ClassView:
    """What the class template adds to a generated class; `texts` go by wire name.

    `null` is the set of fields that null may be sent in, `digits` that of the codes which a
    text is taken for, `either_form` that of the codes which come as text and as number, `body` the class of the dict that the arguments are typed by.
    """

    about: SourceCode
    texts: Mapping[str, SourceCode]
    null: SourceCode
    digits: SourceCode
    either_form: SourceCode
    rules: SourceCode
    advice: SourceCode
    conversion: ConversionView | None
    renamed: Mapping[str, Identifier]
    accessors: tuple[Accessor, ...]
    body: SourceCode

    def for_template(self) -> dict[str, Any]:
        """Return each part by its name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


def model_sources(
    model: Model, package: str, templates: Path, class_template: str
) -> list[ModelSource]:
    """Return the modules of models, each to be generated only when asked for."""
    layout = modules(model)
    places = {name: module for module, names in layout.items() for name in names}
    projection = Projection(model, package, places)
    named = calls_to_name(model)
    twofold = partial(comes_in_either_form, enums=model.enums)
    views = {name: class_view(schema, named, twofold) for name, schema in model.objects.items()}
    schemas = {
        module: SchemaSource(
            projection.document(module, names),
            {name: views[name].for_template() for name in names},
        )
        for module, names in layout.items()
    }
    generation = Generation(schemas, package, templates)
    shared = dict.fromkeys(model.enums, "..enums")
    shared |= dict.fromkeys(named.values(), ".._runtime.shared_rules")
    return [
        _model_source(module, views, projection, generation, (templates, class_template), shared)
        for module in layout
    ]


def _model_source(
    module: str,
    views: Mapping[str, ClassView],
    projection: Projection,
    generation: Generation,
    template: tuple[Path, str],
    shared: Mapping[str, str],
) -> ModelSource:
    model, places = projection.model, projection.places
    schemas = generation.modules[module]
    own = {name: views[name] for name in schemas.views}
    typed = types_elsewhere([model.objects[name] for name in own], module, places)
    if bodies := tuple(view.body for view in own.values() if view.body):
        typed |= {"typing": ("Unpack",), "..bodies": bodies}
    about = docstring(about_module(module, tuple(own), model), 0)
    classes = {name: f".{place}" for name, place in places.items() if place != module}
    view = ModuleView(module, about, typed, {**shared, **classes}, projection.package)
    shape = key_of(
        template[1], repr(schemas.document), repr(_without_texts(schemas.views)), repr(typed)
    )

    def text() -> str:
        return module_source(generation.classes(module), schemas, view, template[0])

    return ModelSource(
        module,
        key_of(shape, repr(schemas.views), about),
        text,
        shape,
        partial(replace_docstrings, _texts(own, about)),
        partial(generation.expect, module),
    )


def _without_texts(views: Mapping[str, Mapping[str, Any]]) -> list[Any]:
    kept = (
        "null",
        "digits",
        "either_form",
        "renamed",
        "accessors",
        "rules",
        "advice",
        "conversion",
        "body",
    )
    return [(name, [view[key] for key in kept]) for name, view in views.items()]


def _texts(views: Mapping[str, ClassView], about: SourceCode) -> dict[str, SourceCode]:
    """Return each docstring of a module by the name it stands under: class, class.field."""
    texts = {"": about}
    for name, view in views.items():
        texts[name] = view.about
        for wire_name, text in view.texts.items():
            texts[f"{name}.{view.renamed.get(wire_name, wire_name)}"] = text
    return texts


def class_view(
    schema: ObjectSchema,
    named: Mapping[SourceCode, Identifier],
    twofold: Callable[[Mapping[str, Any]], bool],
) -> ClassView:
    """Return the view of one object schema; `named` are calls that stand outside its class.

    `twofold` tells which codes that are read are a text as well as a number.
    """
    names = field_names(schema.properties)
    none = SourceCode("")
    return ClassView(
        docstring(about_class(schema), 4),
        {name: docstring(about_field(facts), 4) for name, facts in schema.properties.items()},
        _fields_that(_takes_null, schema) if schema.strict else none,
        _fields_that(takes_code_as_text, schema) if schema.strict else none,
        none if schema.strict else _fields_that(twofold, schema),
        _rules(schema, "error", named),
        _rules(schema, "advice", named),
        conversion(schema),
        {wire: Identifier(name) for wire, name in names.items() if name != wire},
        accessors(schema),
        _body(schema),
    )


def _fields_that(holds: Callable[[Mapping[str, Any]], bool], schema: ObjectSchema) -> SourceCode:
    """Return the names of the fields of which something holds; nothing where it does of none."""
    names = field_names(schema.properties)
    held = tuple(name for wire, name in names.items() if holds(schema.properties[wire]))
    return literal(held) if held else SourceCode("")


def _rules(schema: ObjectSchema, level: str, named: Mapping[SourceCode, Identifier]) -> SourceCode:
    """Return the rules of one level as a tuple; nothing where there are none."""
    calls = rule_calls(schema, level, named)
    return one_a_line(calls, 4) if calls else SourceCode("")


def _body(schema: ObjectSchema) -> SourceCode:
    """Return the typed dict that the arguments are typed by; none if fields are renamed."""
    renamed = any(name != field for name, field in field_names(schema.properties).items())
    return body_name(schema.name) if schema.strict and not renamed else SourceCode("")


def _takes_null(facts: Mapping[str, Any]) -> bool:
    kind = facts.get("type", ())
    options = facts.get("anyOf", ())
    named = kind == "null" or (isinstance(kind, list) and "null" in kind)
    return named or any(map(_takes_null, options))
