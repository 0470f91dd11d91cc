"""Code lists against the transcribed pages, read here without apiscribe's own code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cdek_client import enums, violations
from cdek_client._runtime.models import response_model
from cdek_client.models import TariffList, TariffQuery

from running import load_yaml

ROOT = Path(__file__).resolve().parents[2]
SIZES = {
    "OrderStatus": 37, "OrderStatusNumber": 25, "StatusReason": 31, "RequestState": 4,
    "RequestType": 5, "EventType": 10, "PrintFormType": 2, "ErrorCode": 158,
    "WarningCode": 14, "RelatedEntityType": 2, "OrderType": 2, "Environment": 3,
}  # fmt: skip


def page_list(page: str, name: str) -> dict[str, dict[str, Any]]:
    text = (ROOT / f"spec/pages/{page}.yaml").read_text("utf-8")
    lists = {item["list"]: item["items"] for item in load_yaml(text)["codes"]}
    return {item["code"]: item for item in lists[name]}


@pytest.mark.parametrize("name", SIZES)
def test_every_list_is_whole(name: str) -> None:
    assert len(getattr(enums, name)) == SIZES[name]


def test_statuses_are_those_of_the_pages() -> None:
    words = page_list("get_order", "order_status")
    numbers = page_list("webhooks", "order_status")
    assert [str(code) for code in enums.OrderStatus if code.value in words] == list(words)
    assert [str(code) for code in enums.OrderStatusNumber if code.value in numbers] == list(numbers)
    assert {*enums.OrderStatusNumber} - {*numbers} == {"0", "404", "1000"}
    for number, said in numbers.items():
        code = enums.OrderStatusNumber(number)
        assert code.label == said["title"].rstrip(":")
        assert f"webhooks#order_status/{number}" in code.rows and len(code.rows) == 2


def test_twins_pair_both_ways() -> None:
    """But for two words of the portal, whose numbers are twins of the pages' words, and 1000."""
    newer = {"RECEIVED_AT_SHIPMENT_WAREHOUSE": "3", "ACCEPTED_IN_RECIPIENT_CITY": "9"}
    assert all(enums.OrderStatus(word).twin == number for word, number in newer.items())
    pairs = [(code, code.twin) for code in enums.OrderStatusNumber if code.twin]
    assert len(pairs) == 24
    assert all(twin is not None and twin.twin is code for code, twin in pairs)
    several = [code for code in enums.OrderStatus if code.twin == "1000"]
    assert enums.OrderStatus.POSTOMAT_POSTED in several and len(several) == 11
    assert {twin for _, twin in pairs} == {*enums.OrderStatus} - {*newer, *several}
    assert [code.value for code in enums.OrderStatusNumber if not code.twin] == ["1000"]


def test_final_statuses_are_the_two_that_the_page_calls_final() -> None:
    final = {code.value for code in enums.OrderStatusNumber if code.final}
    assert final == {"4", "5"}
    assert {code.value for code in enums.OrderStatus if code.final} == {
        "DELIVERED",
        "NOT_DELIVERED",
    }


def test_reasons_are_those_of_the_pages() -> None:
    english = page_list("webhooks", "status_reason")
    portal = page_list("portal_additional_statuses", "additional_status")
    for reason in enums.StatusReason:
        said = portal[reason.value]
        assert reason.rendered is said["rendered"]
        assert english.get(reason.value, said)["rendered"] is said["rendered"]
        expected = "DELIVERED" if said["status"] == "Вручен" else "NOT_DELIVERED"
        assert reason.status is enums.OrderStatus[expected]
        assert len(reason.rows) == (3 if reason.value in english else 1)
    assert {*portal} - {*english} == {"31", "32", "33", "34"}


def test_errors_are_those_of_page_and_portal() -> None:
    page, portal = page_list("get_order", "error"), page_list("portal_errors", "error")
    assert [error.value for error in enums.ErrorCode] == [*dict.fromkeys([*page, *portal])]
    for error in enums.ErrorCode:
        said = portal.get(error.value, {}).get("facts", {})
        assert error.methods == said.get("methods") or len(error.rows) > 1
        assert error.label != error.name.replace("_", " ").capitalize()
    twice = [error for error in enums.ErrorCode if error.rows[-1].endswith("~2")]
    assert len(twice) == 10
    sentence = enums.ErrorCode.NO_SUITABLE_PICK_UP_POINT
    assert enums.ErrorCode(sentence.value) is sentence and " " in sentence.value


def test_unknown_code_is_kept_and_says_so() -> None:
    for codes, value in ((enums.OrderStatus, "NEW"), (enums.StatusReason, "99")):
        code: Any = codes(value)
        assert (code, str(code), code.known, code.rows) == (value, value, False, ())
        assert "unknown" in repr(code)
        assert code not in list(codes)
    unknown = enums.OrderStatus("NEW")
    assert (unknown.twin, unknown.final) == (None, False)
    assert enums.StatusReason("99").rendered is None
    assert enums.OrderType(9) == 9


def test_environments_are_base_urls() -> None:
    assert {e.label: e.base_url for e in enums.Environment} == {
        "testing": "https://api.edu.cdek.ru/v2",
        "production": "https://api.cdek.ru/v2",
        "china": "https://int.cdek-express.cn/v2",
    }
    assert enums.Environment.CHINA.rows == ("get_order#environments/china",)
    assert f"{enums.Environment.TESTING}/orders" == "https://api.edu.cdek.ru/v2/orders"


PLACE, BOX = {"code": 1}, {"weight": 1}


@pytest.mark.parametrize(
    ("tariff", "code", "known"),
    [(136, 136, True), ("136", 136, True), (enums.Tariff(136), 136, True), (99999, 99999, False)],
)
def test_tariffs_are_sent_by_any_number(tariff: Any, code: int, known: bool) -> None:
    """As a number, a text of digits or a member; one of a contract's own is sent as well."""
    body = TariffQuery(
        tariff_code=tariff, from_location=PLACE, to_location=PLACE, packages=[BOX], currency=1,
        services=[{"code": "INSURANCE"}, {"code": "X" * 300}],
    )  # fmt: skip
    assert (type(body.tariff_code), body.tariff_code.known) == (enums.Tariff, known)
    assert body.currency is enums.CurrencyNumber.RUB and body.currency.twin is enums.Currency.RUB
    sent = body.to_dict()
    assert (sent["tariff_code"], sent["currency"]) == (code, 1)
    assert [service["code"] for service in sent["services"]] == ["INSURANCE", "X" * 300]


@pytest.mark.parametrize("tariff", [True, 5.5, "5.5", "abc", None, "1" * 19])
def test_no_tariff_is_sent_that_is_no_number(tariff: Any) -> None:
    assert [one.rule for one in violations({"tariff_code": tariff}, schema="ClientReturn")] != []
    assert violations({"tariff_code": 136}, schema="ClientReturn") == []


@pytest.mark.parametrize("tariff", [136, "136", 99999, "99999"])
@pytest.mark.parametrize("mode", [3, "3", 99, "99"])
def test_codes_are_read_in_either_type_and_kept(
    tariff: Any, mode: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the documents have as a number here and as a text there is one code in both.

    No field is read by the slow reader for it, which takes ten times as long for an object.
    """
    monkeypatch.setattr(response_model, "read_fields", None)
    offer = {"tariff_code": tariff, "tariff_name": "Parcel", "delivery_mode": mode}
    offer |= {"delivery_sum": 1.5, "period_min": 1, "period_max": 2}
    read = TariffList.from_wire(json.dumps({"tariff_codes": [offer]}))
    assert read.tariff_codes and read.to_dict() == {"tariff_codes": [offer]}
    assert read.tariff_codes[0].tariff_code is enums.Tariff(136) or int(tariff) == 99999
    assert read.tariff_codes[0].delivery_mode == enums.DeliveryMode(str(mode))
    assert read.tariff_codes[0].tariff_code == int(tariff) and read.unreadable == ()


def test_each_tariff_has_its_facts_once() -> None:
    """The hundred of both lists; what a list has is called alike in all of them."""
    both = {*enums.ShopTariff, *enums.OrdinaryTariff}
    assert both == {*enums.Tariff} and len(enums.Tariff) == 100
    for tariff in enums.ShopTariff:
        assert enums.Tariff(tariff.value).name == tariff.name
        assert enums.Tariff(tariff.value).mode == tariff.mode
