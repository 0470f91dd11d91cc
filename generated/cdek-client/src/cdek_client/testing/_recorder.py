# Written by apiscribe build; edits are lost.
"""Records of changes, as answers have them."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import uuid4

from ._clock import StandInClock
from ._contract import Json, Waiter
from ._wire import put_at


class Recorder:
    """Makes the records of one waiter, and says in them what has come of a change."""

    def __init__(self, waiter: Waiter, clock: StandInClock) -> None:
        self.path = waiter.records
        self._waiter = waiter
        self._clock = clock

    def opened(self, kind: str, warnings: Iterable[Json]) -> Json:
        """Return the record of a change that is taken on."""
        record = self.of_state(kind, self._waiter.open)
        if told := list(warnings):
            record[self._waiter.record.get("warnings", "warnings")] = told
        return record

    def done(self) -> Json:
        """Return the record of a change that was made at once."""
        return self.of_state("", self._waiter.done)

    def failed(self, kind: str, *errors: Json) -> Json:
        """Return the record of a change that is refused."""
        record = self.of_state(kind, self._waiter.failed)
        if errors:
            record[self._waiter.record.get("errors", "errors")] = list(errors)
        return record

    def of_state(self, kind: str, state: str) -> Json:
        """Return a new record; its kind is left out if there is no such kind."""
        names = self._waiter.record
        record: Json = {names["id"]: str(uuid4())} if "id" in names else {}
        if kind in self._waiter.kinds:
            record[names["kind"]] = kind
        record[names["state"]] = state
        return record | self._stamped()

    def end(self, record: Json, error: Json | None) -> None:
        """Say in its record what has come of a change."""
        names = self._waiter.record
        state = self._waiter.failed if error else self._waiter.done
        record |= {names["state"]: state, **self._stamped()}
        if error:
            record[names.get("errors", "errors")] = [error]

    def told(self, body: Json, record: Json) -> Json:
        """Return a body with a record where answers have those of changes."""
        return put_at(body, self.path, [record])

    def _stamped(self) -> Json:
        names = self._waiter.record
        return {names["time"]: self._clock.stamp()} if "time" in names else {}
