"""The sections of the vendor's portal are read whole: every code, every event, every shared object.

They are not kept here. Name their folder in CDEK_PORTAL to read them.
"""

from __future__ import annotations

import os
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from apiscribe.reading.page import Reading, read_page
from apiscribe.reading.profile import load_profile
from apiscribe.reading.source.text import read_source
from running import ROOT, load_yaml

PORTAL = os.environ.get("CDEK_PORTAL", "")
pytestmark = pytest.mark.skipif(
    not PORTAL, reason="CDEK_PORTAL names no folder with the vendor's sections"
)
LISTS = {
    "A01": {"statusy_zakazov": 35, "statusy_zakazov_code": 35},
    "A02": {"dopolnitelnye_statusy_zakazov": 31},
    "A03": {"problemy_dostavki": 27},
    "A04": {"tarify_sdek": 40, "tarify_dlia_obychnoi_dostavki": 62},
    "A05": {"forma_sobstvennosti": 7},
    "A06": {"dopolnitelnye_uslugi": 61, "dopolnitelnye_uslugi_ne_podkliuchaemye_cherez_integratsiiu": 2},
    "A07": {"kod_materiala_tovara": 17},
    "A08": {"prichiny_nedozvona": 8},
    "A09": {"statusy_zaiavok": 9},
    "A10": {"statusy_kvitantsii": 5},
    "A11": {"statusy_shk_mesta": 5},
    "A12": {"statusy_dogovorennosti_o_dostavke": 4},
    "A13": {"owner_code": 10},
    "A14": {"kod_valiuty_dlia_metodov_rascheta_stoimosti": 21, "kod_valiuty": 21},
    "A15": {"rezhimy_dostavki": 9},
    "11_errors": {"spisok_vozmozhnykh_oshibok": 159},
    "12_warnings": {"spisok_vozmozhnykh_preduprezhdenii": 14},
}  # fmt: skip
PAGES = sorted((ROOT / "spec/pages").glob("portal_*.yaml"))
OBJECTS = [
    "money",
    "threshold",
    "contact",
    "phone",
    "seller",
    "location",
    "service",
    "package",
    "item",
    "error",
    "status",
]


def section(name: str) -> Reading:
    """A section as it is read with what the project says of its pages."""
    path = Path(PORTAL) / "sections" / f"{name}.md"
    profile = load_profile(ROOT / "spec/reading.yaml", "spec/reading.yaml")
    reading = read_page(read_source(path, path.name), None, [], None, profile)
    assert reading.problems == ()
    assert reading.accounted == 100.0
    return reading


def items(name: str) -> dict[str, list[dict[str, Any]]]:
    """The codes of a section, by list."""
    return {codes["list"]: codes["items"] for codes in section(name).value["codes"]}


@pytest.mark.parametrize("name", LISTS)
def test_every_code_of_every_list(name: str) -> None:
    """As many codes as its table has rows, all but one with a text; what is unclear explains a fact."""
    lists = items(name)
    assert {key: len(codes) for key, codes in lists.items()} == LISTS[name]
    unclear = [problem.what for problem in section(name).unclear]
    assert not any("column" in what for what in unclear)
    assert len(unclear) == {"A04": 4, "11_errors": 11}.get(name, 0)
    silent = [item["code"] for codes in lists.values() for item in codes if "title" not in item]
    assert silent == (["VE_ADDITIONAL_SERVICE_UNAVAILABLE"] if name == "11_errors" else [])


def test_errors_have_every_text() -> None:
    """147 cells of codes, of which one is a sentence and one has three.

    Of the 11 that stand there twice, one says the same both times.
    """
    (codes,) = items("11_errors").values()
    counted = Counter(item["code"] for item in codes)
    assert len(counted) == 147 + 2
    assert [code for code in counted if " " in code] == [
        "The pick-up point doesn't meet the requirements and no other suitable pick-up point found"
    ]
    assert sorted(counted.values(), reverse=True)[:11] == [2] * 10 + [1]
    texts = {(item["code"], item.get("title"), str(item.get("facts"))) for item in codes}
    assert len(texts) == 159
    assert sum(item.get("damage") == ["glued"] for item in codes) == 3
    assert sum("methods" in item.get("facts", {}) for item in codes) == 38
    assert [skip.kind for skip in section("11_errors").skipped] == ["code"]


def test_one_number_stands_for_eleven_statuses() -> None:
    """Numbers and texts are twins, row by row."""
    numbers, symbols = section("A01").value["codes"]
    assert symbols["twin"] == numbers["list"]
    assert sum(item["code"] == "1000" for item in numbers["items"]) == 11
    assert len({item["code"] for item in symbols["items"]}) == 35
    assert [item["title"] for item in numbers["items"]] == [i["title"] for i in symbols["items"]]


def test_tariffs_keep_what_their_columns_say() -> None:
    """Mode, weight limit where one is told, and group, of a hundred codes."""
    tariffs = [item for codes in items("A04").values() for item in codes]
    assert len({item["code"] for item in tariffs}) == 100
    stated = Counter(name for item in tariffs for name in item["facts"])
    assert stated["mode"] == stated["group"] == 102
    assert {*stated} == {"mode", "group", "weight_limit"}


def test_additional_statuses_have_flag_and_status() -> None:
    """Whether the service was rendered, and which status belongs to each."""
    (codes,) = items("A02").values()
    assert all({"rendered", "status"} <= {*item} for item in codes)


def test_each_event_has_its_table_and_example() -> None:
    """Ten events below the envelope; a letter of another alphabet is seen."""
    reading = section("09_webhooks")
    envelope, *events = reading.value["tables"]
    assert envelope["rows"][0]["enum"] == [table["table"] for table in events]
    assert len(events) == len(reading.value["examples"]) == 10
    assert sum(len(table["rows"]) for table in reading.value["tables"]) == 63
    (odd,) = (row for table in events for row in table["rows"] if "printed" in row)
    assert (odd["name"], odd["damage"]) == ("cdek_number", ["lookalike"])
    assert odd["printed"] == "\u0441dek_number"
    assert reading.unclear == ()


def test_shared_objects_are_schemas() -> None:
    """Each under the name that its heading begins with."""
    tables = section("04_base_types").value["tables"]
    assert [table["schema"] for table in tables] == OBJECTS
    assert sum(len(table["rows"]) for table in tables) == 64


def test_an_office_has_one_field() -> None:
    """The field that the section on offices adds, with the value that it lists."""
    (table,) = section("A13").value["tables"]
    assert [(row["name"], len(row["enum"])) for row in table["rows"]] == [("owner_code", 10)]


def stated(item: dict[str, Any]) -> dict[str, Any]:
    """What a section says of a code, without our own words."""
    return {key: value for key, value in item.items() if key not in ("summary", "review")}


@cache
def committed_pages() -> list[dict[str, Any]]:
    """The page files of the portal's sections."""
    return [load_yaml(path.read_text("utf-8")) for path in PAGES]


@pytest.mark.parametrize("name", sorted(LISTS))
def test_page_files_say_what_the_sections_say(name: str) -> None:
    """Code by code, with texts, facts and lines; every code has a summary of ours."""
    (page,) = (page for page in committed_pages() if page["source"] == f"{name}.md")
    committed = [item for codes in page["codes"] for item in codes["items"]]
    read = [item for codes in items(name).values() for item in codes]
    assert [*map(stated, committed)] == [*map(stated, read)]
    assert all(item["summary"].endswith(".") for item in committed)
