"""A table of edits: each is told with its kind, effect and step, and as nothing else."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from edits import (
    code,
    drift_of,
    edited,
    item,
    new_code,
    new_row,
    renumbered,
    row,
    spec,
    without_code,
    without_row,
)  # fmt: skip

from apiscribe.drift.diff import diff
from apiscribe.drift.diff_rows import pair_tables
from apiscribe.drift.effect_rules import RULES
from apiscribe.drift.effects import classify

REQUEST, RESPONSE, EVENT = "request", "response", "event"
BREAKING, COMPATIBLE, NONE = "breaking", "compatible", "none"
NEW_WORDING = "0123456789ab"


def both(*edits: Any) -> Any:
    """Several edits that are one cause."""
    return lambda value: [edit(value) for edit in edits]


# What is done; to which page; what is told: kind, where, direction, effect, step.
EDITS: dict[str, tuple[str, Any, tuple[str, str, str, str, str]]] = {
    # Rows that come
    "optional field in a request": ("update_order", new_row("request", "16", "colour", type="string"), ("added", "request/16", REQUEST, COMPATIBLE, "minor")),
    "mandatory field in a request": ("update_order", new_row("request", "16", "colour", type="string", mandatory="yes"), ("added", "request/16", REQUEST, BREAKING, "major")),
    "field of a request mandatory at times": ("update_order", new_row("request", "16", "colour", type="string", mandatory="conditional", condition="uuid is empty"), ("added", "request/16", REQUEST, BREAKING, "major")),
    "mandatory field in an object of a request": ("update_order", new_row("request", "14.3", "colour", type="string", mandatory="yes"), ("added", "request/14.3", REQUEST, BREAKING, "major")),
    "field in a response": ("get_order", new_row("response", "1.23", "colour", type="string"), ("added", "response/1.23", RESPONSE, COMPATIBLE, "minor")),
    "mandatory field in a response": ("get_order", new_row("response", "1.23", "colour", type="string", mandatory="yes"), ("added", "response/1.23", RESPONSE, COMPATIBLE, "minor")),
    "field in an event": ("webhooks", new_row("ORDER_STATUS", "4.9", "colour", type="string"), ("added", "ORDER_STATUS/4.9", EVENT, COMPATIBLE, "minor")),
    "field that was observed": ("get_order", new_row("response", "1.18.13", "country", type="string"), ("added", "response/1.18.13", RESPONSE, NONE, "patch")),
    "first field of what was a text": ("update_order", new_row("request", "4.1", "colour", type="string"), ("added", "request/4.1", REQUEST, BREAKING, "major")),
    # Rows that go
    "no field in a request": ("update_order", without_row("request/4"), ("removed", "request/4", REQUEST, BREAKING, "major")),
    "no field in a response": ("get_order", without_row("response/1.22.5"), ("removed", "response/1.22.5", RESPONSE, BREAKING, "major")),
    "no field in an event": ("webhooks", without_row("ORDER_STATUS/4.3"), ("removed", "ORDER_STATUS/4.3", EVENT, BREAKING, "major")),
    "no field on one of two pages": ("delete_order", without_row("response/2.6.2"), ("removed", "response/2.6.2", RESPONSE, NONE, "none")),
    # Names and numbers
    "another name in a request": ("update_order", row("request/4", name="remark"), ("renamed", "request/4", REQUEST, BREAKING, "major")),
    "another name in a response": ("get_order", row("response/1.22.5", name="town"), ("renamed", "response/1.22.5", RESPONSE, BREAKING, "major")),
    "another name of an object": ("update_order", row("request/9", name="shipper"), ("renamed", "request/9", REQUEST, BREAKING, "major")),
    "another name and number": ("update_order", both(row("request/15.8.14", name="link", no="15.8.15")), ("renamed", "request/15.8.15", REQUEST, BREAKING, "major")),
    "a lost name is found": ("update_order", row("request/9.3", name="email"), ("renamed", "request/9.3", REQUEST, NONE, "patch")),
    "another number": ("update_order", row("request/15.8.14", no="15.8.15"), ("moved", "request/15.8.15", REQUEST, NONE, "none")),
    # Types
    "another type in a request": ("update_order", row("request/5", type="UUID"), ("type", "request/5", REQUEST, BREAKING, "major")),
    "another type with its length": ("update_order", row("request/10.4", type="string", max_length=10), ("type", "request/10.4", REQUEST, BREAKING, "major")),
    "another host on one of several pages": ("update_order", item("environments", 1, url="https://api.cdek.ru/v3/orders"), ("moved", "environments", REQUEST, COMPATIBLE, "minor")),
    "a wider type in a request": ("update_order", row("request/12.1", type="long"), ("type", "request/12.1", REQUEST, COMPATIBLE, "minor")),
    "a list in a request": ("update_order", row("request/5", array=True), ("type", "request/5", REQUEST, BREAKING, "major")),
    "another type in a response": ("get_order", row("response/1.22.5", type="integer"), ("type", "response/1.22.5", RESPONSE, BREAKING, "major")),
    "a type that Python reads alike": ("get_order", row("response/1.18.1", type="long"), ("type", "response/1.18.1", RESPONSE, NONE, "patch")),
    "a list in a response": ("get_order", row("response/1.16.3", array=True), ("type", "response/1.16.3", RESPONSE, BREAKING, "major")),
    "another type in an event": ("webhooks", row("ORDER_STATUS/4.1", type="string"), ("type", "ORDER_STATUS/4.1", EVENT, BREAKING, "major")),
    # Mandatory
    "mandatory in a request": ("update_order", row("request/4", mandatory="yes"), ("mandatory", "request/4", REQUEST, BREAKING, "major")),
    "optional in a request": ("update_order", row("request/14.1", mandatory="no"), ("mandatory", "request/14.1", REQUEST, COMPATIBLE, "minor")),
    "mandatory at times in a request": ("update_order", row("request/4", mandatory="conditional", condition="uuid is empty"), ("mandatory", "request/4", REQUEST, BREAKING, "major")),
    "on another condition in a request": ("update_order", row("request/15.4", condition="the package is heavy"), ("mandatory", "request/15.4", REQUEST, BREAKING, "major")),
    "optional in an event": ("webhooks", row("ORDER_STATUS/4.6", mandatory="no"), ("mandatory", "ORDER_STATUS/4.6", EVENT, BREAKING, "major")),
    "mandatory in an event": ("webhooks", row("ORDER_STATUS/4.3", mandatory="yes"), ("mandatory", "ORDER_STATUS/4.3", EVENT, COMPATIBLE, "minor")),
    "no longer unsaid in a response": ("get_order", row("response/1.22.5", mandatory="no"), ("mandatory", "response/1.22.5", RESPONSE, NONE, "none")),
    "mandatory in a response, as decided": ("get_order", row("response/1.21.7.7", mandatory="no"), ("mandatory", "response/1.21.7.7", RESPONSE, NONE, "patch")),
    "deprecated in a request": ("update_order", row("request/4", deprecated=True), ("mandatory", "request/4", REQUEST, COMPATIBLE, "minor")),
    "no longer deprecated": ("update_order", row("request/12.11", deprecated=None), ("mandatory", "request/12.11", REQUEST, NONE, "patch")),
    # Limits
    "a shorter text in a request": ("update_order", row("request/4", max_length=100), ("limits", "request/4", REQUEST, BREAKING, "major")),
    "a longer text in a request": ("update_order", row("request/4", max_length=500), ("limits", "request/4", REQUEST, COMPATIBLE, "minor")),
    "no length in a request": ("update_order", row("request/4", max_length=None), ("limits", "request/4", REQUEST, COMPATIBLE, "minor")),
    "a first length in a request": ("update_order", row("request/5", max_length=10), ("limits", "request/5", REQUEST, BREAKING, "major")),
    "a greater maximum in a request": ("update_order", row("request/15.8.8", maximum=9999), ("limits", "request/15.8.8", REQUEST, COMPATIBLE, "minor")),
    "a greater minimum in a request": ("update_order", row("request/15.8.8", minimum=2), ("limits", "request/15.8.8", REQUEST, BREAKING, "major")),
    "fewer items in a request": ("update_order", row("request/9.10", max_items=9), ("limits", "request/9.10", REQUEST, BREAKING, "major")),
    "another unit in a request": ("update_order", row("request/15.3", unit="kg"), ("limits", "request/15.3", REQUEST, BREAKING, "major")),
    "another format of a date": ("update_order", row("request/9.6", format="dd.MM.yyyy"), ("limits", "request/9.6", REQUEST, BREAKING, "major")),
    "lengths, as decided": ("update_order", row("request/9.8", lengths=[10, 12, 14]), ("limits", "request/9.8", REQUEST, COMPATIBLE, "minor")),
    "a shorter text in a response": ("get_order", row("response/1.16.1", max_length=100), ("limits", "response/1.16.1", RESPONSE, NONE, "patch")),
    "a first length in a response": ("get_order", row("response/1.22.5", max_length=100), ("limits", "response/1.22.5", RESPONSE, NONE, "patch")),
    "a limit and the sentence that holds it": ("update_order", row("request/9.10", max_items=20, wording=NEW_WORDING), ("limits", "request/9.10", REQUEST, COMPATIBLE, "minor")),
    "a format in a request, which models hold": ("update_order", row("request/15.8.14", format="RFC 2822"), ("limits", "request/15.8.14", REQUEST, BREAKING, "major")),
    "a format in a request, which models leave": ("update_order", row("request/4", format="plain"), ("limits", "request/4", REQUEST, NONE, "patch")),
    "no format in a request": ("update_order", row("request/9.10.1", format=None), ("limits", "request/9.10.1", REQUEST, NONE, "none")),
    "another format in a request": ("update_order", row("request/9.10.1", format="national"), ("limits", "request/9.10.1", REQUEST, BREAKING, "major")),
    "another format in a response": ("get_order", row("response/1.15.4.1", format="national"), ("limits", "response/1.15.4.1", RESPONSE, NONE, "none")),
    "a first default": ("update_order", row("request/4", default="none"), ("limits", "request/4", REQUEST, NONE, "patch")),
    "a first unit": ("update_order", row("request/15.8.5", unit="RUB"), ("limits", "request/15.8.5", REQUEST, NONE, "patch")),
    # Values of a row
    "one value fewer in a request": ("update_order", row("request/8.4", enum=[0, 10, None]), ("values", "request/8.4", REQUEST, BREAKING, "major")),
    "one value more in a request": ("update_order", row("request/8.4", enum=[0, 10, 20, 22, None]), ("values", "request/8.4", REQUEST, COMPATIBLE, "minor")),
    "a value more in a row and its list": ("update_order", both(row("request/7.3", enum=[0, 10, 20, 22, None], wording=NEW_WORDING), new_code("vat_rate", 22)), ("values", "request/7.3", REQUEST, COMPATIBLE, "minor")),
    "a value more in a response": ("get_order", row("response/1.14.4", enum=[0, 10, 18, 20, 22, None]), ("values", "response/1.14.4", RESPONSE, NONE, "patch")),
    "a value more that becomes a member": ("webhooks", both(row("event/1", enum=["ORDER_STATUS", "PRINT_FORM", "PHOTO"], wording=NEW_WORDING), new_code("event_type", "PHOTO")), ("values", "event/1", EVENT, COMPATIBLE, "minor")),
    "a value fewer that was a member": ("webhooks", both(row("PRINT_FORM/4.1", enum=["receipt"]), without_code("print_form_type", "barcode")), ("values", "PRINT_FORM/4.1", EVENT, BREAKING, "major")),
    # Codes of a list
    "a code more": ("get_order", new_code("error", "v2_new"), ("codes", "error/v2_new", RESPONSE, COMPATIBLE, "minor")),
    "a code fewer": ("webhooks", without_code("order_status", "28"), ("codes", "order_status/28", EVENT, BREAKING, "major")),
    "a code fewer that its twin list has": ("webhooks", without_code("status_reason", "27"), ("codes", "status_reason/27", EVENT, NONE, "patch")),
    "a code more in one of two lists": ("webhooks", new_code("status_reason", "28"), ("codes", "status_reason/28", EVENT, COMPATIBLE, "minor")),
    "a code spelled otherwise": ("get_order", code("order_status/TAKEN_BY_COURIER", code="WITH_COURIER"), ("codes", "order_status/WITH_COURIER", RESPONSE, BREAKING, "major")),
    "another title": ("webhooks", code("order_status/1", title="Registered"), ("codes", "order_status/1", EVENT, COMPATIBLE, "patch")),
    "another title that labels nothing": ("get_order", code("order_status/TAKEN_BY_COURIER", title="派送"), ("codes", "order_status/TAKEN_BY_COURIER", RESPONSE, NONE, "none")),
    "rendered or not": ("webhooks", code("status_reason/1", rendered=True), ("codes", "status_reason/1", EVENT, COMPATIBLE, "minor")),
    "no longer final": ("webhooks", code("order_status/4", final=None), ("codes", "order_status/4", EVENT, COMPATIBLE, "minor")),
    # Call and hosts
    "another method": ("update_order", lambda v: v["operations"][0].update(method="PUT"), ("moved", "operation", REQUEST, COMPATIBLE, "minor")),
    "another parameter in the path": ("get_order", lambda v: v["operations"][0].update(path="/orders/{number}"), ("moved", "operation", REQUEST, NONE, "none")),
    "another host": ("get_order", item("environments", 2, url="https://cn.example.org/v2/orders"), ("moved", "environments", REQUEST, COMPATIBLE, "minor")),
    "a host more": ("get_order", lambda v: v["environments"].append({"name": "staging", "label": "S", "url": "https://s.example.org/v2/orders", "line": 12}), ("added", "environments", REQUEST, COMPATIBLE, "minor")),
    "a host fewer on one of several pages": ("update_order", lambda v: v["environments"].pop(), ("removed", "environments", REQUEST, NONE, "patch")),
    "another answer": ("update_order", lambda v: v["operations"][0].update(returns="Order[]"), ("moved", "operation", REQUEST, BREAKING, "major")),
    "a first call": ("webhooks", lambda v: v.update(operations=[{"method": "POST", "path": "/hook", "line": 3}]), ("added", "operation", REQUEST, COMPATIBLE, "minor")),
    "no call": ("delete_order", lambda v: v.pop("operations"), ("removed", "operation", REQUEST, BREAKING, "major")),
    # Examples and words
    "another example": ("update_order", item("examples", 0, wording=NEW_WORDING), ("example", "examples", REQUEST, NONE, "patch")),
    "an example fewer": ("get_order", lambda v: v["examples"].pop(1), ("example", "examples", RESPONSE, NONE, "patch")),
    "another sentence": ("update_order", row("request/4", wording=NEW_WORDING), ("wording", "request/4", REQUEST, NONE, "none")),
    "another sentence of a code": ("webhooks", code("order_status/1", wording=NEW_WORDING), ("wording", "order_status/1", EVENT, NONE, "none")),
    "another sentence of a note": ("update_order", item("notes", 0, wording=NEW_WORDING), ("wording", "notes", REQUEST, NONE, "none")),
    "another heading": ("webhooks", lambda v: v["codes"][2].update(heading="Statuses"), ("wording", "order_status", EVENT, NONE, "none")),
}  # fmt: skip
# Edits that also give rows another number, which is told beside them.
NUMBERED = {"another name and number"}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_told_as_what_it_is_and_as_nothing_else(name: str) -> None:
    """One cause, one change: with its kind, place, direction, effect and step."""
    page, edit, told = EDITS[name]
    changes = [
        (c.kind, "/".join(filter(None, [c.table, c.no])), c.direction, c.effect, c.step)
        for c in drift_of(page, edit).changes
        if not (name in NUMBERED and c.kind == "moved")
    ]
    assert changes == [told]


def test_the_table_is_worth_its_name() -> None:
    """Every kind is there, and so is every effect, step and direction."""
    columns = [*zip(*(told for _, _, told in EDITS.values()), strict=True)]
    assert len(EDITS) >= 40
    assert {*columns[0]} == {"added", "removed", "renamed", "moved", "type", "mandatory", "limits", "values", "codes", "example", "wording"}  # fmt: skip
    assert {*columns[2]} == {REQUEST, RESPONSE, EVENT}
    assert {*columns[3]} == {BREAKING, COMPATIBLE, NONE}
    assert {*columns[4]} == {"major", "minor", "patch", "none"}


def test_every_rule_has_its_edit() -> None:
    """No turn is judged by a rule that nobody has seen at work."""
    seen: set[str] = set()
    for page, edit, _ in EDITS.values():
        known = next(one for one in spec()[0] if one.page == page)
        read = edited(page, edit)
        for found in diff(known, read, pair_tables(known, read)):
            seen |= {*classify(found)}
    assert seen == {*RULES}


def test_a_row_in_the_middle_is_one_addition() -> None:
    """What follows has moved, which is told and means nothing; no decision expires."""
    found = drift_of("update_order", renumbered("request", 4), new_row("request", "4", "colour", type="string"))  # fmt: skip
    kinds = Counter(change.kind for change in found.changes)
    assert kinds == {"added": 1, "moved": 87}
    assert found.expired == ()
    assert found.renumbered["update_order#request/9.10.1"] == "update_order#request/10.10.1"
    assert {c.step for c in found.changes if c.kind == "moved"} == {"none"}


def test_a_renamed_parent_keeps_its_children() -> None:
    """Whatever its description says now: most of its fields are the same."""
    edit = row("request/9", name="shipper", wording=NEW_WORDING)
    assert [c.kind for c in drift_of("update_order", edit).changes] == ["renamed", "wording"]
