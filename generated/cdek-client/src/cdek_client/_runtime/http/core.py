# Written by apiscribe build; edits are lost.
"""What happens in a call, decided once for both clients."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

import httpx2

from ...errors import AuthenticationError, UnexpectedResponseError
from ...options import CallOptions, SharedOptions
from .access import Access, FixedAccess, Proof
from .actions import Answer, Flow, Pause, Trouble
from .bodies import content_of_call
from .call_values import call_values
from .calls import Call
from .change_records import refused_receipt
from .failure import Failure
from .hooks import Observed, tell_pause
from .identities import another
from .log_masks import hide_in_logs
from .operation import Operation, Security
from .responses import Refusals, model_of, shown_of, troubled
from .retry import asked_for, backoff
from .sent_files import Body
from .settings import Credentials, Settings, changed
from .stores import Token
from .token_calls import token_call, token_of
from .tokens import Tokens, key_of

T = TypeVar("T")
_BUSY = 2.0, 15.0


@dataclass(frozen=True, slots=True)
class RawAnswer(Generic[T]):
    """An answer as it came, and its model."""

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    model: T


class Core:
    """The flows of a client: each decides what to do next, and does nothing itself."""

    def __init__(self, settings: Settings, credentials: Credentials) -> None:
        self.settings = settings
        self._credentials = credentials
        self._base = str(settings.base_url).rstrip("/")
        security = settings.service.security
        self._token_url = httpx2.URL(self._base + security.token_path)
        self._observed = Observed(settings)
        self._access = self._access_by(security)
        self.refusals = Refusals(settings.service.errors, self._secrets)
        hide_in_logs(self.refusals.mask)

    def _access_by(self, security: Security) -> Access:
        settings = self.settings
        if security.way != "oauth2":
            return FixedAccess(security, self._credentials, settings.headers)
        key = key_of(self._credentials["client_id"], str(self._token_url))
        store, clock = settings.store, settings.clock
        return Tokens(key, settings.headers, store, self._fetch, clock)

    def with_options(self, options: SharedOptions) -> Core:
        """Return flows with other options, and the same credentials and token."""
        shared = copy(self)
        shared.settings = changed(self.settings, options)
        shared._observed = Observed(shared.settings)
        return shared

    def free_call(
        self,
        operation: Operation[Any],
        target: str,
        content: Body,
        options: CallOptions,
    ) -> Call:
        """Return a call to whatever lies below the base URL."""
        url = httpx2.URL(self._base + target)
        call = Call(self.settings, operation, url, content, options)
        call.query = self._access.query
        return call

    def model(
        self,
        operation: Operation[T],
        path: Mapping[str, Any],
        body: Any,
        options: CallOptions,
    ) -> Flow[T]:
        """Make a call and give its answer as a model."""
        answer = yield from self.answer(operation, path, body, options)
        return self.read(operation, answer, path, body)

    def raw(
        self,
        operation: Operation[T],
        path: Mapping[str, Any],
        body: Any,
        options: CallOptions,
    ) -> Flow[RawAnswer[T]]:
        """Make a call and give its answer as it came, and as a model."""
        answer = yield from self.answer(operation, path, body, options)
        model = self.read(operation, answer, path, body)
        return RawAnswer(answer.status, answer.headers, answer.content, model)

    def answer(
        self,
        operation: Operation[Any],
        path: Mapping[str, Any],
        body: Any,
        options: CallOptions,
    ) -> Flow[Answer]:
        """Make a call and give its answer; raises the error that it stands for."""
        values = call_values(operation, path)
        url = httpx2.URL(self._base + values.target)
        allow = options.get("allow", ())
        content, media = content_of_call(operation, values, body, allow)
        call = Call(self.settings, operation, url, content, options)
        call.content_type = media
        call.query = self._access.query
        call.take(values)
        return (yield from self.called(call))

    def called(self, call: Call) -> Flow[Answer]:
        """Make a call that is ready; raises the error that its answer stands for."""
        outcome = yield from self._authorized(call)
        if isinstance(outcome, Answer):
            outcome.attempts = call.attempt
            if self.refusals.is_plain(outcome):
                return outcome
        failure = self._failure(call, outcome)
        if failure is None:
            return cast("Answer", outcome)
        self._tell(failure, call, outcome)
        failure.may_have_acted = call.may_have_acted
        raise failure

    def read(
        self,
        operation: Operation[T],
        answer: Answer,
        path: Mapping[str, Any],
        body: Any = None,
    ) -> T:
        """Return an answer as a model; raises the error that it stands for."""
        model = self._read(operation, answer, path, body)
        if isinstance(model, Failure):
            unclear = isinstance(model, UnexpectedResponseError)
            model.may_have_acted = unclear and operation.method != "GET"
            raise model
        return cast("T", model)

    def _read(
        self,
        operation: Operation[Any],
        answer: Answer,
        path: Mapping[str, Any],
        body: Any,
    ) -> Any:
        """Return an answer as a model, or the error that it stands for."""
        model = model_of(operation, answer, self.refusals.mask)
        if isinstance(model, Failure):
            return model
        if operation.identity and (name := another(operation, model, path, body)):
            return UnexpectedResponseError(
                f"{operation.name}: the answer is about another {name}",
                operation=operation.name,
                **shown_of(answer, self.refusals.mask),
            )
        return refused_receipt(self.refusals, operation, answer, model) or model

    def _authorized(self, call: Call) -> Flow[Answer | Trouble]:
        """Make a call, once more with a new token if the service refuses the first."""
        again = self._access.renews
        while True:
            proof: Proof | None = self._access.ready()
            if proof is None:
                proof = yield from self._access.obtain(call.deadline)
            outcome = yield from self._repeated(call, proof.headers)
            if not self._is_unauthorized(call, outcome):
                return outcome
            self._access.drop(proof)
            if not again:
                return outcome
            again = False

    def _repeated(self, call: Call, headers: httpx2.Headers) -> Flow[Answer | Trouble]:
        while True:
            outcome = yield from self._observed.once(call, headers)
            pause = self._pause(call, outcome)
            if pause is None:
                return outcome
            tell_pause(call, outcome, pause)
            yield Pause(pause)

    def _pause(self, call: Call, outcome: Answer | Trouble) -> float | None:
        if isinstance(outcome, Answer) and not self.refusals.is_refused(outcome):
            return None
        call.note(outcome)
        failure = self._failure(call, outcome)
        if call.wait_while_busy and failure and self.refusals.is_busy(failure):
            pause = max(0.5, backoff(call.attempt, *_BUSY))
            return pause if call.has(pause) else None
        return call.pause(outcome, self.refusals.is_turned_away(failure))

    def _is_unauthorized(self, call: Call, outcome: Answer | Trouble) -> bool:
        if isinstance(outcome, Trouble) or not self.refusals.is_refused(outcome):
            return False
        return isinstance(self._failure(call, outcome), AuthenticationError)

    def _failure(self, call: Call, outcome: Answer | Trouble) -> Failure | None:
        name = call.operation.name
        if isinstance(outcome, Trouble):
            return troubled(name, outcome, self.refusals.mask)
        return self.refusals.of(name, outcome)

    def _tell(self, failure: Failure, call: Call, outcome: Answer | Trouble) -> None:
        """Let an error tell how often it was tried, and when to come again."""
        failure.attempts = call.attempt
        answer = outcome if isinstance(outcome, Answer) else outcome.answer
        if answer is not None:
            now = self.settings.clock.time()
            failure.retry_after = asked_for(answer.headers, now)

    def _fetch(self, deadline: float) -> Flow[Token | Failure]:
        url, keys = self._token_url, self._credentials
        call = token_call(self.settings, url, keys, deadline)
        outcome = yield from self._repeated(call, self.settings.headers)
        now = self.settings.clock.time()
        token = token_of(call.operation.name, outcome, self.refusals, now)
        if isinstance(token, Failure):
            self._tell(token, call, outcome)
        return token

    def _secrets(self) -> list[str]:
        return [*self._credentials.secrets, *self._access.values()]
