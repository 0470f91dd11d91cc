"""The small cells of a row: digest, header, number, name, type, mandatory mark."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apiscribe.reading.cells.headers import columns, grid_kind, split_headers
from apiscribe.reading.cells.letters import digest, squeezed
from apiscribe.reading.cells.mandatory import read_flag, read_mandatory
from apiscribe.reading.cells.names import Name, parent, read_name, read_number, relation
from apiscribe.reading.cells.types import TypeCell, read_type
from apiscribe.reading.layouts.text.row_ends import split_mandatory, split_type

NBSP, ZERO = "\u00a0", "\u200b"


def test_a_digest_sees_words_and_no_layout() -> None:
    """White space, invisible characters and composed letters do not count; words do."""
    assert digest(f"Colour\n of{NBSP}the  lid{ZERO}") == digest("Colour of the lid")
    assert digest("cafe\u0301") == digest("caf\u00e9")
    assert digest("Colour of the lids") != digest("Colour of the lid")
    assert digest("") == "e3b0c44298fc"


@given(st.text())
def test_squeezing_twice_is_squeezing_once(text: str) -> None:
    """Nothing is left that a second squeezing would take."""
    assert squeezed(squeezed(text)) == squeezed(text)


HEADERS = [
    ("No.|Tag/Attribute|Description|Field type|Mandatory", "no name description type mandatory"),
    ("№|Название поля|Описание|Тип|Обязательность", "no name description type mandatory"),
    ("Поле|Тип данных|Обязательный (да/нет)|Описание", "name type mandatory description"),
    ("属性名称|描述|类型|必填", "name description type mandatory"),
    ("序号|字段名|说明|数据类型|是否必填", "no name description type mandatory"),
    ("**Name**|TYPE|Required?|Description:", "name type mandatory description"),
    (f"Field{NBSP}name|De{ZERO}scription|Type", "name description type"),
]


@pytest.mark.parametrize(("header", "kinds"), HEADERS)
def test_headers_of_fields(header: str, kinds: str) -> None:
    """Synonyms in three languages, whatever their case and marks."""
    assert columns(header.split("|")) == tuple(kinds.split())
    assert grid_kind(header.split("|")) == "fields"


CODE_HEADERS = [
    ("Code|Status|Comment", "code title comment"),
    ("Code|Name|Description", "code title comment"),
    ("Value|Description", "code comment"),
    ("Код|Название статуса|Комментарий", "code title comment"),
    ("状态码|名称|描述", "code title comment"),
    ("Code|Title|Service rendered\n(0–no, 1–yes)|Related status", "code title rendered status"),
    ("代码|状态|服务已提供\n1-是,0-没|对应的状态", "code title rendered status"),
]


@pytest.mark.parametrize(("header", "kinds"), CODE_HEADERS)
def test_headers_of_codes(header: str, kinds: str) -> None:
    """Beside codes a name is a title and a description a comment."""
    assert columns(header.split("|")) == tuple(kinds.split())
    assert grid_kind(header.split("|")) == "codes"


def test_other_headers() -> None:
    """Environments have their own; what is unknown stays unknown."""
    assert grid_kind(["Environment", "URL"]) == "environments"
    assert grid_kind(["Среда", "Адрес"]) == "environments"
    assert columns(["Colour", "Type"]) == (None, "type")
    assert grid_kind(["Colour", "Taste"]) is None


GLUED_HEADERS = [
    ("No.Field nameDescriptionField typeMandatory (yes/no)", 5),
    ("No. Field name Description Type Required", 5),
    ("属性名称 描述 类型 必填", 4),
    ("Название поля Описание Тип Обязательность", 4),
    ("Code\nStatus\nComment", 3),
    ("Name | Type | Description", 3),
    ("EnvironmentURL", 2),
]


@pytest.mark.parametrize(("text", "count"), GLUED_HEADERS)
def test_one_text_is_cut_into_headers(text: str, count: int) -> None:
    """Each cut is a known header, and nothing but separators is lost."""
    cells = split_headers(text)
    assert cells is not None
    assert len(cells) == count
    assert squeezed("".join(cells)) == squeezed(text).replace("|", "")


@pytest.mark.parametrize("text", ["Name of the lid", "Type", "Description Type", "", "Name Name"])
def test_prose_is_no_header(text: str) -> None:
    """A text with another word in it, or without a name, is left whole."""
    assert split_headers(text) is None


NUMBERS = [
    ("9.10.1", "9.10.1", ()),
    (" 4. ", "4", ()),
    (f"1.{NBSP}2", "1.2", ("invisible", "split")),
    (f"1{ZERO}.3", "1.3", ("invisible",)),
    ("１．２", "1.2", ("full_width",)),
    ("12)", "12", ()),
    ("one", "", ()),
    ("1..2", "", ()),
    ("", "", ()),
]


@pytest.mark.parametrize(("text", "no", "damage"), NUMBERS)
def test_row_numbers(text: str, no: str, damage: tuple[str, ...]) -> None:
    """Repaired with its damage, or no number at all."""
    read = read_number(text)
    assert (read.no, read.damage) == (no, damage)


RELATIONS = [
    ("", "1", "next"), ("", "4.1", "next"), ("1", "2", "next"), ("9.9", "9.10", "next"),
    ("2", "2.1", "child"), ("9.10.2", "10", "up"), ("9.10.2", "9.11", "up"),
    ("1", "3", "gap"), ("4.1", "4.4", "jump"), ("2", "2.2", "gap"), ("2", "2.1.1", "jump"),
    ("2.1", "3.1", "jump"), ("9.10.2", "11", "gap"), ("1.4", "1.4", "duplicate"),
    ("1.4", "1.3", "back"), ("2.1", "2", "back"), ("2", "1.9", "back"),
]  # fmt: skip


@pytest.mark.parametrize(("previous", "no", "kind"), RELATIONS)
def test_how_numbers_follow_each_other(previous: str, no: str, kind: str) -> None:
    """Regular steps have three names, irregular ones four."""
    assert relation(previous, no) == kind


@given(st.lists(st.integers(1, 99), min_size=1, max_size=5))
def test_numbers_and_their_parents(parts: list[int]) -> None:
    """A first row below another is its child, and its parent is that row."""
    no = ".".join(map(str, parts))
    assert relation(no, f"{no}.1") == "child"
    assert parent(f"{no}.1") == no
    assert relation(f"{no}.1", no) == "back"
    assert read_number(no).no == no


NAMES = [
    ("lid1", "lid", (1,), ("footnote",)),
    ("lid_colour2", "lid_colour", (2,), ("footnote",)),
    ("lid12", "lid", (1, 2), ("footnote",)),
    ("lid1,2", "lid", (1, 2), ("footnote",)),
    ("lid¹", "lid", (1,), ("footnote",)),
    ("lid3", "lid3", (), ()),
    ("lid21", "lid21", (), ()),
    ("name_i18n", "name_i18n", (), ()),
    ("ISO_3166", "ISO_3166", (), ()),
    ("line_2", "line_2", (), ()),
    ("sha256", "sha256", (), ()),
    ("\u0441olour", "colour", (), ("lookalike",)),
    ("ｌｉｄ", "lid", (), ("full_width",)),
    (f"lid{ZERO}_colour", "lid_colour", (), ("invisible",)),
    ("lid_\ncolour", "lid_colour", (), ("split",)),
    ("", "", (), ()),
]


@pytest.mark.parametrize(("text", "name", "notes", "damage"), NAMES)
def test_names(text: str, name: str, notes: tuple[int, ...], damage: tuple[str, ...]) -> None:
    """On a page with footnotes 1 and 2; digits that belong to a name stay."""
    printed = text if damage == ("lookalike",) else None
    assert read_name(text, frozenset({1, 2})) == Name(name, notes, damage, printed=printed)


@pytest.mark.parametrize("text", ["цвет", "colour of lid", "a/b", "1st"])
def test_what_is_no_name(text: str) -> None:
    """It is kept as it is, and said not to be understood."""
    assert read_name(text, frozenset()) == Name(text, understood=False)


PLAIN = st.from_regex(r"[a-z]{1,8}(_[a-z]{1,8}){0,3}", fullmatch=True)


@given(PLAIN, st.sets(st.integers(1, 40), min_size=1, max_size=9))
def test_every_footnote_is_taken_off_every_name(name: str, footnotes: set[int]) -> None:
    """One of the page's footnotes at a name; one that the page has not is part of it."""
    for note in footnotes:
        assert read_name(f"{name}{note}", frozenset(footnotes)).name == name
        assert read_name(f"{name}{note}", frozenset(footnotes)).notes == (note,)
        assert read_name(f"{name}{note}", frozenset()).name == f"{name}{note}"


TYPES = [
    ("string", TypeCell("string")),
    ("string()", TypeCell("string")),
    ("string(255)", TypeCell("string", max_length=255)),
    ("String (255)", TypeCell("String", max_length=255)),
    ("string (up to 255)", TypeCell("string", max_length=255)),
    ("string(до 20 символов)", TypeCell("string", max_length=20)),
    ("string（255）", TypeCell("string", max_length=255, damage=("full_width",))),
    ("part[ ]", TypeCell("part", array=True)),
    ("part []", TypeCell("part", array=True)),
    ("string(20)[]", TypeCell("string", array=True, max_length=20)),
    ("array of string(20)", TypeCell("string", array=True, max_length=20)),
    ("Array<part>", TypeCell("part", array=True)),
    ("массив part", TypeCell("part", array=True)),
    ("date (yyyy-MM-dd)", TypeCell("date", format="yyyy-MM-dd")),
    ("date\n(yyyy-MM-dd)", TypeCell("date", format="yyyy-MM-dd")),
    (f"date{NBSP}(yyyy-MM-dd)", TypeCell("date", format="yyyy-MM-dd", damage=("invisible",))),
    ("\u0441ontact", TypeCell("contact", damage=("lookalike",))),
    ("", TypeCell(None)),
    ("—", TypeCell(None)),
    ("255", TypeCell(None, understood=False, phrase=True)),
]


@pytest.mark.parametrize(("text", "cell"), TYPES)
def test_types(text: str, cell: TypeCell) -> None:
    """Length, brackets and format apart; what is no type is not understood."""
    assert read_type(text) == cell


def rendered(cell: TypeCell) -> str:
    """The usual spelling of a type, which reads back as the same."""
    length = "" if cell.max_length is None else f"({cell.max_length})"
    format_ = f" ({cell.format})" if cell.format else ""
    return f"{cell.type or ''}{length}{'[]' if cell.array else ''}{format_}"


CELLS = st.builds(
    TypeCell,
    type=st.from_regex(r"(?!array|list)[a-z]{1,9}(_[a-z]{1,9})?", fullmatch=True),
    array=st.booleans(),
    max_length=st.none() | st.integers(0, 10**8),
    format=st.none() | st.sampled_from(["yyyy-MM-dd", "ISO 8601", "RFC 2822"]),
)


@given(CELLS)
def test_a_type_reads_back(cell: TypeCell) -> None:
    """Printed in the usual way and read again, a type is the same."""
    assert read_type(rendered(cell)) == cell


TYPE_CUTS = [
    ("Where the lid isUUID", "lid", "UUID"),
    ("Where the lid is UUID", "lid", "UUID"),
    ("Parts of the boxpart[]", "parts", "part[]"),
    ("Parts of the box part[]", "parts", "part[]"),
    ("Kinds of boxeskind[ ]", "kinds", "kind[ ]"),
    ("Name of the colourstring()", "colour", "string()"),
    ("Name of the colour string(20)", "colour", "string(20)"),
    ("Day of making (format yyyy-MM-dd)datetime", "made", "datetime"),
    ("盖子的颜色 string(20)", "colour", "string(20)"),
    ("盒子的零件 part", "part", "part"),
    ("盖子的颜色\nmoney", "price", "money"),
    ("盖子的颜色integer", "colour", "integer"),
    ("Day of making date (yyyy-MM-dd)", "made", "date (yyyy-MM-dd)"),
    ("boolean", "lid", "boolean"),
]


@pytest.mark.parametrize(("text", "name", "type_"), TYPE_CUTS)
def test_the_type_is_cut_off(text: str, name: str, type_: str) -> None:
    """Glued or not, with the field's own name as a help."""
    assert split_type(text, name) == (text[: -len(type_)].rstrip(), type_)


@pytest.mark.parametrize(
    ("text", "name"),
    [("Day of the last update", "updated"), ("All about the box", "box"), ("A substring", "part"),
     ("Parts of the box", "parts"), ("", "x"), ("盒子的零件", "part")],
)  # fmt: skip
def test_no_type_is_cut_off_prose(text: str, name: str) -> None:
    """What is a type only perhaps is none."""
    assert split_type(text, name) is None


def test_types_named_elsewhere_on_the_page_help() -> None:
    """A word is a type where the page says so."""
    assert split_type("Who made the box maker", "by") is None
    assert split_type("Who made the box maker", "by", frozenset({"maker"})) == (
        "Who made the box", "maker",
    )  # fmt: skip
    assert split_type("Who made the boxmaker", "by", frozenset({"maker"})) == (
        "Who made the box", "maker",
    )  # fmt: skip


MANDATORY = [
    ("yes", "yes", None), ("No", "no", None), ("", "unstated", None), ("да", "yes", None),
    ("нет", "no", None), ("是", "yes", None), ("否", "no", None), ("必填", "yes", None),
    ("+", "yes", None), ("-", "no", None), ("Required", "yes", None), ("optional", "no", None),
    ("не обязательно", "no", None),
    ("yes, if lid_no is empty", "conditional", "lid_no is empty"),
    ("Yes, if the field lid_no is not specified.", "conditional", "lid_no is empty"),
    ("yes, if lid_no is specified", "conditional", "lid_no is given"),
    ("no, if lid_no is given", "conditional", "lid_no is empty"),
    ("yes (if lid_no is empty)", "conditional", "lid_no is empty"),
    ("required unless lid_no is given", "conditional", "lid_no is empty"),
    ("yes, if other sides are given", "conditional", "another side is given"),
    ("no, if a new lid is sent (with a new number)", "conditional", "the lid is not new"),
    ("yes, if a new lid is sent", "conditional", "the lid is new"),
    ("yes, if box is heavy", "conditional", "the box is heavy"),
    ("yes, if the box is not heavy", "conditional", "the box is not heavy"),
    ("no, if the box is heavy", "conditional", "the box is not heavy"),
    ("да, если поле lid_no не заполнено", "conditional", "lid_no is empty"),
    ("да, если указан lid_no", "conditional", "lid_no is given"),
    ("нет, если lid_no заполнен", "conditional", "lid_no is empty"),
    ("是, 如果lid_no为空", "conditional", "lid_no is empty"),
    ("是,如果不填lid_no", "conditional", "lid_no is empty"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mandatory", "condition"), MANDATORY)
def test_mandatory_marks(text: str, mandatory: str, condition: str | None) -> None:
    """Marks in three languages; a condition has one form, however it is said."""
    read = read_mandatory(text)
    assert (read.mandatory, read.condition, read.understood) == (mandatory, condition, True)


UNKNOWN = [
    ("yes, if it rains on Sundays", "it rains on Sundays"),
    ("no, if it rains on Sundays", "not if it rains on Sundays"),
    ("see the note", "see the note"),
]


@pytest.mark.parametrize(("text", "condition"), UNKNOWN)
def test_unknown_conditions_stay_as_printed(text: str, condition: str) -> None:
    """They are conditional, and said not to be understood."""
    read = read_mandatory(text)
    assert (read.mandatory, read.condition, read.understood) == ("conditional", condition, False)


CUTS = [
    ("booleanyes", "boolean", "yes"), ("UUIDno", "UUID", "no"), ("string()yes", "string()", "yes"),
    ("part[]no", "part[]", "no"), ("Colour of the lid\nno", "Colour of the lid", "no"),
    ("数量 integer да", "数量 integer", "да"), ("integer是", "integer", "是"),
    ("UUIDyes, if lid_no is empty", "UUID", "yes, if lid_no is empty"),
    ("string no, if the lid is new", "string", "no, if the lid is new"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rest", "mark"), CUTS)
def test_the_mandatory_mark_is_cut_off(text: str, rest: str, mark: str) -> None:
    """Alone, or glued to a type."""
    assert split_mandatory(text) == (rest, mark)


@pytest.mark.parametrize(
    "text", ["A grand piano", "Both eyes", "Answer: yes or no", "города", "盖子是否是", "(yes", ""]
)
def test_no_mark_is_cut_off_prose(text: str) -> None:
    """The end of a word, or one of two answers, is no mark."""
    assert split_mandatory(text) is None


def test_flags_of_codes() -> None:
    """0 and 1, yes and no in three languages; anything else is neither."""
    assert [read_flag(text) for text in ("1", "yes", "да", "是")] == [True] * 4
    assert [read_flag(text) for text in ("0", "no", "нет", "否")] == [False] * 4
    assert read_flag("2") is read_flag(string.punctuation) is None
