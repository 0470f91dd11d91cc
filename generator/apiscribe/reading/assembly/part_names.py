"""Names of the parts of a page, each used once."""

from __future__ import annotations

from collections.abc import Iterable


class Names:
    """Names of the parts of a page, each used once: a stem, numbered from 2 on where need be."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {*taken}
        self._numbers: dict[str, int] = {}

    def has(self, name: str) -> bool:
        """Return whether a part has this name."""
        return name in self._taken

    def own(self, stem: str) -> str:
        """Return the first name of a stem that no part has, and take it."""
        number = self._numbers.get(stem, 1)
        name = stem if number == 1 else f"{stem}_{number}"
        while name in self._taken:
            number += 1
            name = f"{stem}_{number}"
        self._numbers[stem] = number
        self._taken.add(name)
        return name
