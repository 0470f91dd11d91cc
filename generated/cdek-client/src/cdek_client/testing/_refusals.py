# Written by apiscribe build; edits are lost.
"""Refusals: which code, and where in an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from .. import models
from .._runtime.models.typeguards import is_list, is_object
from .._runtime.models.violations import Violation, violations
from ._contract import Call, Codes, Json
from ._faults import Fault
from ._replies import Reply, Request, as_json
from ._wire import loaded, put_at, value_at, values_at

_KINDS = {
    "required": "missing",
    "type": "type",
    "pattern": "format",
    "format": "format",
}


@dataclass(frozen=True, slots=True)
class ReadBody:
    """A body as JSON has it, and the errors and warnings that it is answered with."""

    body: Any
    errors: list[Json]
    warnings: list[Json] = field(default_factory=list[Json])

    @property
    def members(self) -> Json:
        """Its members, none of what is no object."""
        return self.body if is_object(self.body) else {}


class RefusalMaker:
    """Makes refusals with the codes of the contract.

    They are told in records of a store, or at the top of an answer.
    """

    def __init__(self, codes: Codes) -> None:
        self._codes = codes

    @property
    def is_enveloped(self) -> bool:
        """Whether refusals have envelopes, and are not told in records."""
        return self._codes.envelope is not None

    def error(self, code: str, message: str = "") -> Json:
        """Return an error."""
        told = message or code.replace("_", " ")
        envelope = self._codes.envelope
        if envelope is None:
            return {self._codes.code: code, self._codes.message: told}
        return in_envelope(envelope, code, told)

    def wrong(self, why: str, message: str) -> Json:
        """Return the error of what is at fault in a call."""
        codes = self._codes.invalid
        return self.error(codes.get(why, codes["otherwise"]), message)

    def of_change(self, code: str) -> Json:
        """Return the error that a change ends with."""
        return self.error(code) if code else self.wrong("otherwise", "told to fail")

    def not_found(self) -> Json:
        """Return the error of what is not there."""
        return self.error(self._codes.not_found, "there is no such thing")

    def busy(self) -> Json:
        """Return the error of a change while another one is worked on."""
        return self.error(self._codes.busy, "an earlier change is worked on")

    def denied(self, expired: bool) -> Json:
        """Return the error of a token that has expired, or is none."""
        return self.error(self._codes.expired if expired else self._codes.unauthorized)

    def moved(self, call: Call, body: Json) -> Json | None:
        """Return the error of a change that comes too late, if it does."""
        rule = call.change.get("only_while")
        if not rule:
            return None
        records = sorted(values_at(body, rule["records"]), key=partial(_time, rule))
        code = records[-1].get(rule["field"]) if records else None
        if code is None or code in rule["among"]:
            return None
        return self.error(rule["refusal"], f"it is {code} already")

    def read(self, request: Request, call: Call) -> ReadBody:
        """Return the body of a call, and what is at fault or doubtful in it."""
        operation = call.operation
        kind = request.headers.get("content-type", "").partition(";")[0].strip()
        if operation.may_lack_body and not request.content:
            return ReadBody({}, [])
        if kind.lower() != operation.media:
            why = f"a body is sent as {operation.media}"
            return ReadBody({}, [self.wrong("otherwise", why)])
        if operation.body == "bytes":
            return ReadBody({}, [])
        try:
            listed = _violations(str(operation.body), request.content)
            body: Any = loaded(request.content)
        except ValueError as error:
            reason = str(error).partition(":")[0]
            return ReadBody({}, [self.wrong("otherwise", reason)])
        errors = [self._violated(v, call) for v in listed if v.level == "error"]
        warnings = [self._violated(v, call) for v in listed if v.level != "error"]
        return ReadBody(body, errors, warnings)

    def of_fault(self, fault: Fault) -> Reply:
        """Return the refusal that a fault asks for."""
        status = fault.status or 500
        code = fault.code or self._codes.invalid["otherwise"]
        if status == 401 and not fault.code:
            code = self._codes.expired
        return self.at_top(status, self.error(code), **fault.headers)

    def at_top(self, status: int, *errors: Json, **headers: str) -> Reply:
        """Tell errors at the top of an answer, or where the contract has them else."""
        if self._codes.envelope is not None:
            return self._enveloped(status, self._codes.envelope, *errors, **headers)
        paths = self._codes.paths
        path = next((path for path in paths if "." not in path), paths[0])
        return as_json(status, put_at({}, path, list(errors)), **headers)

    def _enveloped(
        self, status: int, envelope: Mapping[str, str], *errors: Json, **headers: str
    ) -> Reply:
        """Tell errors in the envelope of the contract, within HTTP 200 where it is so."""
        at = envelope.get("at", "")
        place, is_list = at.removesuffix("[]"), at.endswith("[]")
        body = (
            put_at({}, place, [*errors] if is_list else errors[0]) if at else errors[0]
        )
        if self._codes.success is not None:
            body = unsuccessful(body, self._codes.success)
            status = 200 if status in (400, 403, 404, 409) else status
        return as_json(status, body, **headers)

    def _violated(self, violation: Violation, call: Call) -> Json:
        event = call.stand_in.get("subscribes", {})
        at_fault = violation.path, violation.rule
        if "refusal" in event and at_fault == (event["event"], "enum"):
            return self.error(event["refusal"], str(violation))
        return self.wrong(_KINDS.get(violation.rule, "otherwise"), str(violation))


def _violations(kind: str, content: bytes) -> list[Violation]:
    """Return what is wrong in a body of a kind: an object, or a list of them."""
    if kind in models.__all__:
        return violations(content, schema=kind)
    body: Any = loaded(content)
    inner = kind.removeprefix("list[")[:-1]
    if not kind.startswith("list["):
        return []
    if not is_list(body):
        return [Violation("", "type", "A list is wanted", (), "error")]
    if inner not in models.__all__:
        return []
    return [wrong for item in body for wrong in violations(item, schema=inner)]


def in_envelope(envelope: Mapping[str, str], code: str, message: str) -> Json:
    """Return an error as an envelope has it; codes of digits are numbers there."""
    error: Json = {}
    if "code" in envelope:
        put_at(error, envelope["code"], int(code) if code.isdecimal() else code)
    if "message" in envelope:
        put_at(error, envelope["message"], message)
    return error


def unsuccessful(body: Json, success: Mapping[str, Any]) -> Json:
    """Let the body of a refusal say itself that it is none of a success."""
    is_one = success["is"][0] if is_list(success["is"]) else success["is"]
    if value_at(body, success["field"]) in (None, is_one):
        failed = (
            not is_one if isinstance(is_one, bool) else 1 if is_one == 0 else "error"
        )
        put_at(body, success["field"], failed)
    return body


def _time(rule: Mapping[str, Any], record: Json) -> float:
    try:
        return datetime.fromisoformat(str(record.get(rule["time"]))).timestamp()
    except (OverflowError, ValueError):
        return 0.0
