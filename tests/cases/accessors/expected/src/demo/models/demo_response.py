# Written by apiscribe build; edits are lost.
"""DemoResponse and its parts."""

from uuid import UUID

from .._runtime.models.accessors import all_of, first_of, has_code, in_order, last, pick
from .._runtime.models.response_model import ResponseModel
from .._runtime.models.round_trip import ReadDateTime
from ..enums import Number, Word

__all__ = ("DemoResponse", "Step")


class Step(ResponseModel):
    """What happened.

    demo#response/1
    """

    code: Word | None = None
    """The code.

    demo#response/1.1
    """

    number: Number | None = None
    """The same as a number.

    demo#response/1.2
    """

    at: ReadDateTime | None = None
    """When.

    demo#response/1.3
    """

    void: bool | None = None
    """Whether it is void.

    demo#response/1.4
    """

    id: UUID | None = None
    """Its id.

    demo#response/1.5
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    steps: list[Step] | None = None
    """What happened.

    demo#response/1
    """

    @property
    def history(self) -> list[Step]:
        """The steps, oldest first."""
        return in_order(all_of(self, "steps", Step), "at", without="void")

    @property
    def last_step(self) -> Step | None:
        """The last step."""
        return last(in_order(all_of(self, "steps", Step), "at", then="code"))

    @property
    def word(self) -> Word | None:
        """The code of the last step."""
        return first_of(self, ("last_step.code",), Word)

    @property
    def codes(self) -> list[Word]:
        """All codes."""
        return all_of(self, "steps.code", Word)

    @property
    def is_final(self) -> bool:
        """Whether it ends there."""
        return has_code(
            self,
            (("last_step.code", ("DONE",)), ("last_step.number", (2,))),
            "last_step.void",
        )

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return has_code(self, (("last_step.code", ("BEGUN", "DONE")),))

    @property
    def done(self) -> bool:
        """Whether it is done."""
        return has_code(
            self, (("last_step.code", ("DONE",)), ("last_step.number", (2,)))
        )

    def step(
        self, *, id: UUID | str | None = None, code: Word | str | None = None
    ) -> Step | None:
        """The step asked for."""
        return pick(in_order(all_of(self, "steps", Step), "at"), id=id, code=code)
