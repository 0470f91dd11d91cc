# Written by apiscribe build; edits are lost.
"""The calls of the service, by what they are about; made by a client."""

from typing import TYPE_CHECKING

from .._runtime.lazy_names import lazily

if TYPE_CHECKING:
    from .boxes import AsyncBoxes as AsyncBoxes
    from .boxes import AsyncRawBoxes as AsyncRawBoxes
    from .boxes import Boxes as Boxes
    from .boxes import RawBoxes as RawBoxes

__all__ = (
    "AsyncBoxes",
    "AsyncRawBoxes",
    "Boxes",
    "RawBoxes",
)

_MODULES = {
    "AsyncBoxes": ".boxes",
    "AsyncRawBoxes": ".boxes",
    "Boxes": ".boxes",
    "RawBoxes": ".boxes",
}

__getattr__, __dir__ = lazily(__name__, _MODULES)
