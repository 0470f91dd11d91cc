"""Paths as docs write them, made templates of OpenAPI."""

from __future__ import annotations

import re

# such as "${LID}"
_VARIABLE = re.compile(r"\$\{?(\w+)\}?")
# such as "10021942"
_IDENTIFIER = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9]{4,}")
# such as ":lid"
_PARAMETER = re.compile(r"\{\s*([^{}\s]+)\s*\}|(?<=/):(\w+)|<([\w.-]+)>")
# such as "{lid.id}"
_NAMED = re.compile(r"\{[^{}]*\}")


def template(path: str) -> str:
    """Return a path as an OpenAPI template: identifiers and every notation of names in braces."""
    path = _PARAMETER.sub(lambda match: f"{{{match[1] or match[2] or match[3]}}}", path)
    path = _VARIABLE.sub(lambda match: f"{{{match[1].lower()}}}", path).rstrip(".,;:")
    segments = path.split("/")
    literal = [at for at, part in enumerate(segments) if _IDENTIFIER.fullmatch(part)]
    for at in literal:
        segments[at] = "{id}" if at == literal[-1] else f"{{{segments[at - 1]}_id}}"
    return "/".join(segments)


def shape(path: str) -> str:
    """Return a template without the names of its parameters."""
    return _NAMED.sub("{}", path)
