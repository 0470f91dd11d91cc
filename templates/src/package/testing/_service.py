# Written by apiscribe build; edits are lost.
"""What the service does when nothing goes wrong."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qs

from .._runtime.operations import SERVICE
from ._answers import Answers
from ._asked_values import unfit_values
from ._called import Behaviour, Called, base_url, calls_at
from ._clock import StandInClock
from ._contract import Call, Contract, Json
from ._events import Journal
from ._faults import Fault
from ._filters import refusal_of_more
from ._gate import Gate
from ._refusals import ReadBody, RefusalMaker
from ._replies import Reply, Request, as_json, reshaped
from ._side_calls import SideCalls
from ._stock import Stock
from ._store import Store
from ._things import Entity, Task
from ._tokens import GivenTokens
from ._wire import put_at, values_at


class Service:
    """Answers calls by the contract."""

    def __init__(
        self,
        contract: Contract,
        tokens: GivenTokens,
        credentials: Mapping[str, str],
        clock: StandInClock,
        behaviour: Behaviour,
    ) -> None:
        self.refusals = RefusalMaker(contract.codes)
        self.answers = Answers(contract.document, contract.calls)
        self.journal = Journal(contract.document, clock, self.answers.shelf.subscribed)
        self.stock = Stock(contract, clock, self.journal.notice, self.refusals.error)
        self._contract = contract
        self._tokens = tokens
        self._gate = Gate(SERVICE.security, credentials, tokens)
        self._behaviour = behaviour
        self._aside = SideCalls(self.stock.stores)

    def answer(self, called: Called, fault: Fault | None = None) -> Reply:
        """Return the answer to a call; a fault may change what it says."""
        self.stock.settle()
        if called.name == "token":
            return self._token(called.request)
        call = called.call
        if call is None:
            return self._no_such_call(called.path)
        state = self._gate.state_of(called.request)
        if state != "good":
            return self._told(401, call, self.refusals.denied(state == "expired"))
        wrong = [*unfit_values(call.operation, called.request, called.values)]
        if wrong:
            return self._told(
                400, call, *(self.refusals.wrong(*each) for each in wrong)
            )
        if code := refusal_of_more(call, called.request):
            return self._told(400, call, self.refusals.error(code))
        return self._answered(called, call, fault)

    def _answered(self, called: Called, call: Call, fault: Fault | None) -> Reply:
        sent = ReadBody({}, [])
        if call.operation.body:
            sent = self.refusals.read(called.request, call)
            if sent.errors:
                return self._told(400, call, *sent.errors)
        known = {**sent.members, **called.values}
        if store := self.stock.read_too(call):
            return self._find(call, store, called.request)
        if self.stock.lacks_file(call, known):
            return self._not_found(call)
        if self._aside.are_asked(call) and call.name not in self.answers.given:
            reply = self._aside.reply(call, known)
            return reply or self._not_found(call)
        if call.waiter is None:
            if self.answers.shelf.is_gone(called.path):
                return self._told(404, call, self.refusals.not_found())
            about = called.request, called.path, sent.body
            reply = self.answers.reply(call, *about, known)
            return reply or self._not_found(call)
        store = self.stock.stores[call.waiter.poll]
        entity = self._entity(store, call, known)
        if entity is None:
            return self._not_found(call)
        if call.is_poll:
            return self._read(store, entity, call, fault)
        return self._change(
            store, entity, call, sent, fault, base_url(called.request, self._contract)
        )

    def _find(self, call: Call, store: Store, request: Request) -> Reply:
        """Return what another call reads too, by what names it in the query."""
        asked = {name: texts[0] for name, texts in parse_qs(request.query).items()}
        for name, path in call.identity.items():
            entity = store.find(path, asked[name]) if name in asked else None
            if entity:
                return as_json(call.status, store.read(entity))
        return self._not_found(call)

    def _read(
        self, store: Store, entity: Entity, call: Call, fault: Fault | None
    ) -> Reply:
        body, path = store.read(entity), store.waiter.records
        if not store.waiter.is_list:
            return as_json(call.status, body)
        foreign = [
            store.recorder.failed(kind, self.refusals.wrong("", "another"))
            for kind in store.waiter.kinds
        ]
        records = reshaped(fault, [*values_at(body, path)], foreign)
        return as_json(call.status, put_at(body, path, records))

    def _change(
        self,
        store: Store,
        entity: Entity,
        call: Call,
        sent: ReadBody,
        fault: Fault | None,
        base: str,
    ) -> Reply:
        changes = self.stock.changes(store.waiter.poll)
        if changes.is_busy(entity, str(call.change.get("kind"))):
            return self._told(400, call, self.refusals.busy())
        error = self.refusals.moved(call, store.read(entity))
        if fault is not None and fault.kind == "invalid":
            error = self.refusals.of_change(fault.code)
        due = self._behaviour.processing
        task = Task(sent.body, due, error, sent.warnings, base)
        return as_json(call.status, changes.take(entity, call, task))

    def _entity(self, store: Store, call: Call, given: Json) -> Entity | None:
        """Return the thing that a call is about: by its path, else by its body."""
        known_by = call.change.get("known_by", {})
        for name, path in {**store.waiter.parameters, **known_by}.items():
            if given.get(name) is not None:
                return store.find(path, given[name])
        is_made = not call.is_poll and not known_by and not call.names
        return store.create() if is_made else None

    def _token(self, request: Request) -> Reply:
        if request.method != "POST":
            return self._wrong_method("POST")
        kind = request.headers.get("content-type", "")
        seconds = self._behaviour.expires_in
        return as_json(*self._tokens.answer(kind, request.content, seconds))

    def _no_such_call(self, path: str) -> Reply:
        if calls := calls_at(self._contract, path):
            return self._wrong_method(", ".join(call.method for call in calls))
        return self.refusals.at_top(404, self.refusals.not_found())

    def _wrong_method(self, allowed: str) -> Reply:
        error = self.refusals.wrong("", f"only {allowed} is answered here")
        return self.refusals.at_top(405, error, allow=allowed)

    def _not_found(self, call: Call) -> Reply:
        return self._told(self._behaviour.not_found, call, self.refusals.not_found())

    def _told(self, status: int, call: Call, *errors: Json) -> Reply:
        """Return a refusal where the contract has those of a call, or where it is wanted."""
        recorder = self.stock.recorder(call)
        if self._behaviour.at_top or recorder is None or self.refusals.is_enveloped:
            return self.refusals.at_top(status, *errors)
        kind = str(call.change.get("kind", call.method))
        body = recorder.told({}, recorder.failed(kind, *errors))
        return as_json(status, body)
