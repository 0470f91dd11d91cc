# Written by apiscribe build; edits are lost.
"""What became of a change: looked for until its record says so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...errors import NotFoundError
from .actions import Answer, Flow
from .change_records import Wanted, failure_of, is_gone, record_of, stage_of
from .core import Core
from .failure import Failure
from .operation import Waiter
from .watch import Watch, look_once, too_late


class Outcome:
    """Looks until the record of a change says what became of it.

    `refused` is what a repetition of the change was answered with, if its first answer
    was lost; it is raised unless there is a record.
    """

    def __init__(
        self,
        core: Core,
        waiter: Waiter[Any],
        path: Mapping[str, Any],
        wanted: Wanted,
        watch: Watch,
        refused: Failure | None = None,
    ) -> None:
        self._core = core
        self._waiter = waiter
        self._path = path
        self._wanted = wanted
        self._watch = watch
        self._refused = refused

    def awaited(self) -> Flow[Any]:
        """Return the answer that says it is done; None if nothing is there any more.

        Raises the error that it failed with.
        """
        while True:
            look = yield from self._look()
            outcome = self._judged(*look) if isinstance(look, tuple) else None
            if look is None or outcome is not None:
                break
            if self._watch.over:
                outcome = self._too_late(look)
                break
            yield self._watch.pause()
        del look
        if isinstance(outcome, Failure):
            raise outcome
        return outcome

    def _look(self) -> Flow[tuple[Answer, Any] | Failure | None]:
        """Look once; None if nothing is there any more and that is success."""
        poll = self._waiter.poll
        try:
            return (yield from look_once(self._core, poll, self._path, self._watch))
        except NotFoundError as failure:
            if self._waiter.gone and self._core.refusals.is_gone(failure):
                return None
            self._name(failure)
            raise
        except Failure as failure:
            self._name(failure)
            raise

    def _judged(self, answer: Answer, model: Any) -> Any:
        """Return the model if it says that all is done, or the error; None if neither."""
        if is_gone(self._waiter, model):
            return model
        record = record_of(self._waiter, model, self._wanted)
        if record is None and self._refused is not None:
            return self._refused
        stage = stage_of(self._waiter, record)
        if stage == "done":
            return model
        if stage == "open":
            return None
        name = self._waiter.poll.name
        return failure_of(self._core.refusals, self._waiter, answer, record, name)

    def _too_late(self, look: object) -> Failure:
        why = f"no outcome of {self._wanted}"
        failure = too_late(self._waiter.poll, why, look, self._watch)
        self._name(failure)
        return failure

    def _name(self, failure: Failure) -> None:
        """Let an error tell which change it is about, so that it can be waited for."""
        failure.request_id = self._wanted.id or failure.request_id
