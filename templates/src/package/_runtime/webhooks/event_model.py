# Written by apiscribe build; edits are lost.
"""What the models of events have in common."""

from __future__ import annotations

import json
from datetime import datetime

from ..models.response_model import ResponseModel
from .event_kinds import EventFacts, facts_of


class EventModel(ResponseModel):
    """An event that the service sent, read as far as it can be."""

    @property
    def occurred_at(self) -> datetime | None:
        """When it came about, with an offset from UTC; None if it does not say so."""
        return self._filed.occurred_at

    @property
    def retracted(self) -> bool:
        """Whether it takes back what an earlier event said."""
        return self._filed.retracted

    @property
    def key(self) -> str:
        """The same for repeats of an event, another for every other event.

        Made of the kind, what the event is about, the status that it tells (as a word,
        however it is spelt), its time to the second, and whether it is taken back.
        """
        return self._filed.key

    @property
    def _filed(self) -> EventFacts:
        facts: EventFacts | None = vars(self).get("_facts")
        if facts is None:
            from ..events import KINDS

            kind = next(kind for kind in KINDS if kind.model == type(self).__name__)
            facts = facts_of(kind, json.loads(self.to_wire()))
        return facts
