# Written by apiscribe build; edits are lost.
"""Code lists, open: a code that the docs do not list is kept and says that it is new."""

from __future__ import annotations

from enum import StrEnum

from ._runtime.models.codes import Code, code

__all__ = (
    "State",
    "StateCode",
    "Environment",
)


class State(Code, rows=("demo#state",)):
    """Codes of state.

    demo#state
    """

    # fmt: off
    OPEN = code("OPEN", "Open", "Can be used.", twin="10")
    SHUT = code("SHUT", "Shut", "Out of use.", twin="20")
    LOST = code("LOST", "Lost", "Nobody knows.")
    # fmt: on

    @property
    def twin(self) -> StateCode | None:
        """The same as a code of StateCode; None where it has none."""
        return self._fact(StateCode, "twin")


class StateCode(Code, rows=("demo#state_code",)):
    """Codes of state code.

    demo#state_code
    """

    # fmt: off
    OPEN = code("10", "Open", "Can be used.", twin="OPEN")
    SHUT = code("20", "Shut", "Out of use.", twin="SHUT")
    # fmt: on

    @property
    def twin(self) -> State | None:
        """The same as a code of State; None where it has none."""
        return self._fact(State, "twin")


class Environment(StrEnum):
    """The environments of the service; the value is the base URL."""

    @property
    def label(self) -> str:
        """The name of the environment."""
        return self.name.lower()

    @property
    def base_url(self) -> str:
        """The URL that the paths of the operations follow."""
        return self.value

    @property
    def rows(self) -> tuple[str, ...]:
        """Where the docs name it."""
        return _ENVIRONMENT_ROWS[self.name]


_ENVIRONMENT_ROWS: dict[str, tuple[str, ...]] = {}
