# Written by apiscribe build; edits are lost.
"""Code lists, open: a code that the docs do not list is kept and says that it is new."""

from __future__ import annotations

from enum import StrEnum

from ._runtime.models.codes import Code, code

__all__ = (
    "Reason",
    "State",
    "Environment",
)


class Reason(Code, rows=("change#reason", "remove#reason")):
    """Why.

    change#reason, remove#reason
    """

    # fmt: off
    LOST = code("LOST", "Lost",
        "It was lost.", calls="A change", status="DONE", rows=("change#reason/LOST", "change#reason/LOST~2", "remove#reason/LOST"))
    LATE = code("LATE", "Late",
        "It was late.", status="DONE", rows=("change#reason/LATE",))
    UNWANTED = code("UNWANTED", "Nobody wanted it",
        "Nobody wanted it.", status="DONE", rows=("remove#reason/UNWANTED",))
    # fmt: on

    @property
    def calls(self) -> str | None:
        """Where it comes from."""
        return self._fact(str, "calls")

    @property
    def status(self) -> State | None:
        """The state that it comes with."""
        return self._fact(State, "status")


class State(Code, rows=("states#state",)):
    """How far it has come.

    states#state
    """

    # fmt: off
    OPEN = code("OPEN", "Begun", "It has begun.")
    DONE = code("DONE", "Ended", "It has ended.")
    # fmt: on


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
