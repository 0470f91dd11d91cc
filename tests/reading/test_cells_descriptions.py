"""Descriptions: limits, formats, units, values and marks that their prose states."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apiscribe.reading.cells.descriptions import Description, is_final, read_description
from apiscribe.reading.cells.headers import columns, split_headers
from apiscribe.reading.cells.mandatory import read_flag, read_mandatory
from apiscribe.reading.cells.names import read_name, read_number
from apiscribe.reading.cells.types import read_type
from apiscribe.reading.cells.values import Value, typed_code
from apiscribe.reading.layouts.text.row_ends import split_mandatory, split_type
from running import sample


def read(text: str, type: str | None) -> Description:
    """What a description says for a type, which is an array if written `part[]`."""
    array = bool(type and type.endswith("[]"))
    return read_description(text, name="lid", type=type and type.removesuffix("[]"), array=array)


FACTS: list[tuple[str, str | None, dict[str, Any]]] = [
    # numbers
    ("Count of lids, from 1 to 999", "integer", {"minimum": 1, "maximum": 999}),
    ("The count can be from 1 to 1,000.", "integer", {"minimum": 1, "maximum": 1000}),
    ("Count of lids (1-255)", "integer", {"minimum": 1, "maximum": 255}),
    ("Count of lids: 1 to 255", "integer", {"minimum": 1, "maximum": 255}),
    ("Value between 0 and 1.5", "float", {"minimum": 0, "maximum": 1.5}),
    ("Price (per lid, value >=0)", "money", {"minimum": 0}),
    ("Price (per lid, value >= 0.01)", "float", {"minimum": 0.01}),
    ("Price, not less than 5", "float", {"minimum": 5}),
    ("Price ≤ 100", "float", {"maximum": 100}),
    ("Count of lids, max. 10", "integer", {"maximum": 10}),
    ("Must be greater than 0", "integer", {"minimum": 1}),
    ("Must be greater than 0", "float", {}),
    ("Количество крышек, от 1 до 999", "integer", {"minimum": 1, "maximum": 999}),
    ("Количество, не более 10", "integer", {"maximum": 10}),
    ("Цена не менее 5", "float", {"minimum": 5}),
    ("盖子数量 从1到999", "integer", {"minimum": 1, "maximum": 999}),
    ("盖子数量，不超过10", "integer", {"maximum": 10}),
    ("盖子数量, 至少1", "integer", {"minimum": 1}),
    ("Temperature from -20 to 40", "integer", {"minimum": -20, "maximum": 40}),
    # items
    ("Lids of the box No more than 10 lids", "part[]", {"max_items": 10}),
    ("A box can have from 1 to 255 lids.", "part[]", {"min_items": 1, "max_items": 255}),
    ("At least 1 lid", "part[]", {"min_items": 1}),
    ("Крышки, не более 10", "part[]", {"max_items": 10}),
    ("盖子列表, 最多10个", "part[]", {"max_items": 10}),
    # lengths
    ("Name of the lid Can contain 10 or 12 characters", "string", {"lengths": [10, 12]}),
    ("8, 10 or 12 digits", "string", {"lengths": [8, 10, 12]}),
    ("Номер крышки, длина 10 или 12", "string", {"lengths": [10, 12]}),
    ("盖子号码, 10或12位", "string", {"lengths": [10, 12]}),
    ("Exactly 6 characters", "string", {"lengths": [6]}),
    ("Name, up to 255 characters", "string", {"max_length": 255}),
    ("Name, from 1 to 20 symbols", "string", {"max_length": 20}),
    ("Название, до 255 символов", "string", {"max_length": 255}),
    ("名称, 不超过50个字符", "string", {"max_length": 50}),
    ("Maximum length: 40", "string", {"max_length": 40}),
    # formats
    ("Address Must comply with RFC 2822", "string", {"format": "RFC 2822"}),
    ("Country as ISO_3166-1_alpha-2 has it", "string", {"format": "ISO 3166-1 alpha-2"}),
    ("Day and hour in ISO 8601", "datetime", {"format": "ISO 8601"}),
    ("Number in international format (+7 for one)", "string", {"format": "international"}),
    ("Номер в международном формате", "string", {"format": "international"}),
    ("号码,国际格式 +7", "string", {"format": "international"}),
    ("Made on (yyyy-MM-dd)", "date", {"format": "yyyy-MM-dd"}),
    ("Made on dd.MM.yyyy", "string", {"format": "dd.MM.yyyy"}),
    (
        "Made (format yyyy-MM-dd'T'HH:mm:ssZ)",
        "datetime",
        {"format": "yyyy-MM-dd'T'HH:mm:ssZ"},
    ),
    ("时间 (格式为:yyyy-MM-dd’T’HH:mm:ssZ)", "datetime", {"format": "yyyy-MM-dd’T’HH:mm:ssZ"}),
    (
        "Link Format: https://a.example/{id}.pdf for lids\nhttps://a.example/b for boxes",
        "string",
        {"format": "https://a.example/{id}.pdf | https://a.example/b"},
    ),
    ("See https://a.example/lids", "string", {}),
    # units
    ("Weight (in grams)", "integer", {"unit": "g"}),
    ("Weight (of one lid, in grams)", "integer", {"unit": "g"}),
    ("重量(克数)", "integer", {"unit": "g"}),
    ("重量（单位：克）", "integer", {"unit": "g"}),
    ("Вес в граммах", "integer", {"unit": "g"}),
    ("Length (in centimeters)", "integer", {"unit": "cm"}),
    ("宽 cm", "integer", {"unit": "cm"}),
    ("Weight, kg", "float", {"unit": "kg"}),
    ("Weight (in grams)", "string", {}),
    ("Price, in round currency units", "integer", {}),
    ("Count (in pieces)", "integer", {}),
    ("Weight (in grams) by height (in cm)", "integer", {}),
    # deprecated
    ("Colour of the lid Deprecated field", "string", {"deprecated": True}),
    ("Цвет крышки (устаревшее поле)", "string", {"deprecated": True}),
    ("盖子的颜色 (已废弃)", "string", {"deprecated": True}),
    ("This is not deprecated", "string", {}),
    ("Use it instead of the deprecated box", "string", {}),
    # listed values
    ("Rate (value - 0, 10, 20, null)", "integer", {"enum": [0, 10, 20, None]}),
    ("Rate (value 0, 10, 20, null = none)", "integer", {"enum": [0, 10, 20, None]}),
    ("比率 (可选 0,10,18, null - 不算)", "integer", {"enum": [0, 10, 18, None]}),
    ("Kind of lid May take on values: FLAT, ROUND", "string", {"enum": ["FLAT", "ROUND"]}),
    ("种类,所可能的类型:FLAT, ROUND", "string", {"enum": ["FLAT", "ROUND"]}),
    ("Может принимать значения: flat, round", "string", {"enum": ["flat", "round"]}),
    ("Kind of lid: 1 - flat, 2 - round", "integer", {"enum": [1, 2]}),
    ("Kind of lid FLAT - made by hand", "string", {"enum": ["FLAT"]}),
    ("Kind:\n1 - flat\n2 - round", "string", {"enum": ["1", "2"]}),
    ("Kind:\n• flat — a flat one\n• round — a round one", "string", {"enum": ["flat", "round"]}),
    ("Kind, one of: FLAT, ROUND or OVAL.", "string", {"enum": ["FLAT", "ROUND", "OVAL"]}),
    ("Possible values are `flat` and `round`", "string", {"enum": ["flat", "round"]}),
    ("Values: kept, lost words", "string", {}),
    ("FLAT - a flat one\nROUND - a round one", "string", {"enum": ["FLAT", "ROUND"]}),
    ("Lid - what is on top\nBox - what is below", "string", {}),
    ("Kinds of lid:\nFLAT\nROUND", "string", {"enum": ["FLAT", "ROUND"]}),
    ("Possible values:\nflat,\nround", "string", {"enum": ["flat", "round"]}),
    ("Whether there is a lid:\ntrue - there is\nfalse - none", "boolean", {}),
    ("When:\nFLAT - pressed\nROUND - turned", "datetime", {}),
    ("Which:\nFLAT - lid\nROUND - box", "UUID", {}),
    ("Needs one of:\n- the weight\n- the height", "integer", {}),
    ("Name\nNote: the name is kept\nHint: a short one", "string", {}),
]


@pytest.mark.parametrize(("text", "type_", "facts"), FACTS)
def test_facts(text: str, type_: str | None, facts: dict[str, Any]) -> None:
    """What is said is taken, in the words of the dialect, and nothing else."""
    assert read(text, type_).facts == facts


MISTAKABLE = [
    ("Number with its country (+7 for one)", "string"),
    ("Code as GS1 has it", "string"),
    ("Made on 2020-01-23", "string"),
    ("Since 2020-01-23 or 2021-02-03", "integer"),
    ("As ISO 3166-1 says", "integer"),
    ("Number (10 or more figures)", "string"),
    ("One of: 1) a name 2) a text with a length of 29 characters", "string"),
    ("不能少于 weight", "integer"),
    ("少于等于", "integer"),
    ("Only symbols: [A-z 0-9! @]", "string"),
    ("From 1 to 999", "boolean"),
    ("From 1 to 999", None),
    ("No more than 3 characters each", "part[]"),
    ("Has up to 10 digits", "integer"),
    ("from 9 to 1", "integer"),
    ("Up to 3 lids go in", "string"),
    ("see Appendix 1-2", "integer"),
    ("Room 4-12 of the house", "integer"),
    ("3-5 days later", "integer"),
    ("100% more than 5%", "integer"),
    ("For version 1.2.3 to 1.3.0", "float"),
]


@pytest.mark.parametrize(("text", "type_"), MISTAKABLE)
def test_what_is_no_limit(text: str, type_: str | None) -> None:
    """Numbers that mean something else, or limits that the type cannot have."""
    assert {*read(text, type_).facts} <= {"format"}


LISTED = [
    (
        "State:\nFLAT - a flat lid\nROUND - the lid is turned\n\nOther words",
        [("FLAT", "a flat lid", None, 1), ("ROUND", None, "the lid is turned", 2)],
    ),
    (
        "种类:\nflat:平的盖子\nround: 圆的盖子",
        [("flat", "平的盖子", None, 1), ("round", "圆的盖子", None, 2)],
    ),
    (
        "Kind:\nA1 - “Flat” (made by hand), the usual one",
        [("A1", "Flat", "(made by hand), the usual one", 1)],
    ),
    ("Values: FLAT, ROUND", [("FLAT", None, None, 0), ("ROUND", None, None, 0)]),
    ("Kind (value - 1, null - no lid)", [("1", None, None, 0), (None, "no lid", None, 0)]),
]


@pytest.mark.parametrize(("text", "values"), LISTED)
def test_listed_values(text: str, values: list[tuple[Any, ...]]) -> None:
    """A code has a title or a text, or both, and the line that it stands on."""
    assert read(text, "string").values == tuple(Value(*value) for value in values)


def test_codes_have_the_type_of_their_row() -> None:
    """A number is one where the row holds numbers; null is null everywhere."""
    assert [typed_code("1", kind) for kind in ("integer", "string", None)] == [1, "1", "1"]
    assert typed_code("null", "string") is typed_code("null", "integer") is None
    assert typed_code("1.5", "float") == 1.5


DAMAGED = [
    ("Kind:\nFLAT - a lid\nдля ROUND - a box", "UUID", ("trailing",)),
    ("Colour of lidColour of lid", "string", ("trailing",)),
    ("Colour of\u200b lid", "string", ("invisible",)),
    ("Colour of\u00a0lid", "string", ()),
    ("盖子的颜色（红）", "string", ()),
    ("Kind:\nFLAT - a lid\nROUND - a box", "string", ()),
]


@pytest.mark.parametrize(("text", "type_", "damage"), DAMAGED)
def test_damage(text: str, type_: str, damage: tuple[str, ...]) -> None:
    """Stray words and invisible characters are told; ordinary typography is none."""
    assert read(text, type_).damage == damage


@pytest.mark.parametrize(
    "text",
    [
        "If limit > 5000, only 5000 come.",
        "When more than 10 are sent the rest waits.",
        "Если число больше 7, то нет.",
        "如果超过 9",
    ],
)
def test_a_case_is_no_limit(text: str) -> None:
    """What happens beyond a number does not say that none is taken beyond it."""
    assert read(text, "integer").facts == {}
    assert read(f"At most 5000. {text}", "integer").facts == {"maximum": 5000}


def test_what_is_not_understood_is_listed() -> None:
    """A clause that looks like a limit and was not taken is there, as printed."""
    description = read("Lid. Only for boxes (10 or more figures). From 1 to 5. Red.", "integer")
    assert description.facts == {"minimum": 1, "maximum": 5}
    assert description.not_understood == ("Only for boxes", "10 or more figures")
    assert description.understood == 1


def test_a_clause_may_be_understood_in_part() -> None:
    """What else it says is not passed over."""
    description = read("From 1 to 5, unique in the box", "integer")
    assert description.facts == {"minimum": 1, "maximum": 5}
    assert description.not_understood == ("From 1 to 5, unique in the box",)


def test_a_text_too_long_for_a_field_is_read_in_part() -> None:
    """And says how much was not."""
    description = read("From 1 to 5. " + "Red. " * 10_000, "integer")
    assert description.facts == {"minimum": 1, "maximum": 5}
    assert "beyond" in description.not_understood[-1]


def test_plain_words_do_not_look_like_a_limit() -> None:
    """Names of standards, appendices and identifiers are no rules."""
    for text in (
        "Colour of the lid",
        "See Appendix 2",
        "Unique code of the lid",
        "盖子的唯一识别码",
    ):
        assert read(text, "string").not_understood == ()


def test_final_statuses() -> None:
    """A comment says so, in three languages."""
    assert is_final("The lid is on (final status).")
    assert is_final("Крышка закрыта, конечный статус")
    assert is_final("盖好了, 最终状态")
    assert not is_final("The final colour of the lid")


WORDS = st.sampled_from(
    [
        "from",
        "to",
        "1",
        "10",
        "-",
        "(",
        ")",
        ":",
        ",",
        ";",
        ".",
        "\n",
        "value",
        "values",
        "FLAT",
        "-",
        "null",
        "or",
        "characters",
        "no",
        "more",
        "than",
        ">=",
        "[",
        "]",
        "yyyy-MM-dd",
        "ISO",
        "RFC",
        "https://",
        "不超过",
        "可选",
        "длина",
        "до",
        "克",
        "yes,",
        "if",
        "is",
        "empty",
        "string",
        "int[]",
        "\u200b",
        "１",
        "）",
    ]
)
TEXTS = st.text() | st.lists(WORDS, max_size=40).map(" ".join) | st.lists(WORDS).map("".join)


@given(TEXTS, st.sampled_from(["string", "integer", "money", "UUID", "part[]", None]))
def test_no_grammar_raises(text: str, type_: str | None) -> None:
    """Whatever a cell holds, each grammar gives something."""
    description = read(text, type_)
    assert all(0 <= value.line <= text.count("\n") for value in description.values)
    assert len({*map(str, description.facts.get("enum", ()))}) == len(description.values)
    for grammar in (read_number, read_type, read_mandatory, read_flag, split_headers):
        grammar(text)
    read_name(text, frozenset({1, 2}))
    columns([text, text])
    for cut in (split_type(text, "lid"), split_mandatory(text)):
        assert cut is None or "".join("".join(cut).split()) == "".join(text.split())


LONG = [
    "9" * 10**6, " " * 10**6, "from 1 to " * 10**5, "a" * 10**6, "\n" * 10**6, "A - b\n" * 160_000,
    "(" * 10**6, "1, " * 330_000, "values: " + "a, " * 330_000, "https://" * 120_000,
    "value FLAT, " * 80_000, "A_" * 500_000, "盖" * 330_000, "ISO_" * 250_000, "- " * 500_000,
    "[ " * 500_000, "no more than " * 80_000, "1) " * 300_000, "1-" * 500_000, ". " * 500_000,
]  # fmt: skip


@pytest.mark.parametrize(
    "text", sample(LONG, 6), ids=lambda text: text[:8].strip() or repr(text[:2])
)
def test_a_cell_of_a_megabyte_is_read_to_an_end(text: str) -> None:
    """A grammar that goes back and forth would take hours; what it leaves out, it says."""
    beyond = f"{len(text) - 20_000} characters beyond the first 20000"
    assert read(text, "string").not_understood[-1] == beyond
    assert read(text, "integer").not_understood[-1] == beyond
    for grammar in (read_number, read_type, read_mandatory, split_headers, split_mandatory):
        grammar(text)
    read_name(text, frozenset({1}))
    split_type(text, "lid")
