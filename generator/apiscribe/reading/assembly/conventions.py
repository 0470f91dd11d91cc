"""What marks mean on a page as a whole: stars beside names, and names without any mark."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..blocks import Block, Prose
from ..cells.mandatory import Mandatory
from .fields import Field

# such as "* one for each lid"
_LEGEND = re.compile(r"\\?\*(?![\w*])\s{0,3}(?P<text>\S.*)", re.DOTALL)
# such as "required"
_REQUIRED = re.compile(r"\b(?:required|mandatory)\b|обязательн|必填|必须", re.IGNORECASE)


def stars_require(blocks: Sequence[Block]) -> bool:
    """Whether a star beside a name says that the field is mandatory, by what the page tells.

    It does not where a footnote begins with a star and speaks of something else.
    """
    legends = (_LEGEND.match(block.text) for block in blocks if isinstance(block, Prose))
    return all(_REQUIRED.search(legend["text"]) for legend in legends if legend)


def settled(fields: Sequence[Field], starred: bool) -> list[Field]:
    """Return the fields of a page with what its marks say of those that are mandatory.

    Where names or descriptions call some optional and none mandatory, the others are mandatory.
    """
    told = [_starred(field) if starred else field for field in fields]
    marks = {field.mandatory.mandatory for field in told if field.marked}
    if "no" not in marks or "yes" in marks:
        return told
    return [field if field.told else replace(field, mandatory=Mandatory("yes")) for field in told]


def _starred(field: Field) -> Field:
    if field.told or field.name.mandatory != "starred":
        return field
    return replace(field, mandatory=Mandatory("yes"), told=True, marked=True)
