"""Values as YAML that versions 1.1 and 1.2 read alike."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml

_FLOAT = re.compile(r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_OTHER_BASE = re.compile(r"^(0o[0-7]+|0x[0-9a-fA-F]+)\Z")
_ENDLESS = 10**9


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Quotes what a reader of YAML 1.1 or 1.2 would take for anything but text."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _sequence(dumper: Any, value: list[Any]) -> Any:
    short = all(not isinstance(item, (list, dict)) for item in value)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=short)


_Dumper.add_representer(list, _sequence)
_Dumper.add_representer(tuple, lambda dumper, value: _sequence(dumper, list(value)))
_Dumper.add_implicit_resolver("tag:yaml.org,2002:float", _FLOAT, list("-+.0123456789"))
_Dumper.add_implicit_resolver("tag:yaml.org,2002:int", _OTHER_BASE, ["0"])


def block_text(value: Mapping[str, Any], width: int = _ENDLESS) -> str:
    """Return a mapping on lines of its own; lists of plain values in brackets."""
    text: str = yaml.dump(
        dict(value), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=width
    )
    return text


def flow_text(value: Mapping[str, Any]) -> str:
    """Return a mapping in braces, on one line."""
    text: str = yaml.dump(
        dict(value), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_ENDLESS,
        default_flow_style=True,
    )  # fmt: skip
    return text.strip()
