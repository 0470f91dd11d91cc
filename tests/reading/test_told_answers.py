"""What a call answers with is read from sentences, labels and links, and becomes the type of its method."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_operations import FIELDS
from test_reading import CONFIG, told

from running import Project

BOX = f"### Storage box structure\n\n{FIELDS}| id | string | yes | Its id. |\n| lid | string | no | Its lid. |\n\n"
OTHER = "\n## Other\n\nPOST /other\n\nReturns nothing.\n"


@pytest.fixture
def empty(tmp_path: Path) -> Project:
    """A project without any page."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    return project


def answer(project: Project, text: str, schema: str = BOX) -> str | None:
    """What the only reading call of a page is said to answer with."""
    page = f"# Boxes\n\n{schema}## Ask\n\nGET /boxes\n\n{text}\n{OTHER}"
    asked, other = told(project, page, name="boxes.md")["operations"]
    assert other["returns"] == "none"
    return asked.get("returns")


SENTENCES = {
    "Returns a [storage box](#box) object.": "StorageBox",
    "Opens it. Returns the updated storage box on success, and 400 otherwise.": "StorageBox",
    "Returns an array of [storage box](/boxes#storage-box) objects.": "StorageBox[]",
    "Returns a list of all of the shop's storage box objects.": "StorageBox[]",
    "Returns all boxes of a shop as an array of storage box objects.": "StorageBox[]",
    "Returns a 201 Created with the storage box as the body.": "StorageBox",
    "**Response:** `StorageBox[]`": "StorageBox[]",
    "Response body: array of StorageBox": "StorageBox[]",
    "### Response\n\nA list of [storage boxes](#box).": "StorageBox[]",
    "Returns a ParcelLocker.": "ParcelLocker",
    "Returns a PDF file.": "application/pdf",
    "Returns a 204 empty response on success.": "none",
    "Returns `HTTP 204: No Content`.": "none",
    "If it is open, returns a storage box object.": None,
    "Returns a 404 with a storage box object.": None,
    "Returns a map of storage box objects by id.": None,
    "Returns an object with a count.": None,
    "Returns a partial storage box object.": None,
    "Returns whatever was asked for.": None,
    "Returns a storage box object:\n\n```json\n[]\n```": None,
    "Returns a storage box object:\n\n```json\n{}\n```": "StorageBox",
}


@pytest.mark.parametrize(("text", "returns"), SENTENCES.items(), ids=SENTENCES)
def test_answers_in_words(empty: Project, text: str, returns: str | None) -> None:
    """A schema, a list of it, a file or nothing; what is conditional, partial or unclear is none."""
    assert answer(empty, text) == returns


CYRILLIC = {
    "Результат - JSON представление созданного ящика.": "Iashchiki",
    "Возвращает массив JSON представлений новых ящиков.": "Iashchiki[]",
    "Возвращает объект ящика с указанным номером.": "Iashchiki",
    "Результат - JSON информация об удалении ящиков.": None,
}


@pytest.mark.parametrize(("text", "returns"), CYRILLIC.items(), ids=CYRILLIC)
def test_answers_in_any_case_of_a_noun(empty: Project, text: str, returns: str | None) -> None:
    """A table of attributes is called as the heading above, whatever the ending of its word."""
    schema = f"## Ящики\n\n#### Атрибуты сущности\n\n{FIELDS}| id | string | yes | Номер. |\n\n"
    assert answer(empty, text, schema) == returns


def test_a_table_of_the_answer_counts_before_a_sentence(empty: Project) -> None:
    """Methods give what sentences say, of the page or of another one, and what tables have first."""
    empty.write(
        "boxes.md",
        f"# Boxes\n\n{BOX}## Ask\n\nGET /boxes\n\nReturns a list of storage box objects.\n{OTHER}",
    )
    table = f"### Response\n\n{FIELDS}| count | integer | yes | How many. |\n"
    lids = f"# Lids\n\n## Change\n\nPUT /lids\n\nReturns a storage box object.\n\n## Turn\n\nPATCH /lids\n\nReturns a key object.\n\n## Lose\n\nPOST /lids\n\nReturns a storage box object.\n\n{table}"
    empty.write("lids.md", lids)
    pages = [str(empty.root / name) for name in ("boxes.md", "lids.md")]
    assert empty.ask("read", "--write", *pages).code == 0
    built = empty.ask("build")
    assert built.code == 0
    assert "lids.yaml:8:5: a call returns Key, which no page describes" in built.out + built.err
    folder = next(empty.root.glob("generated/*/src/*/resources"))
    source = "".join(path.read_text() for path in folder.glob("*s.py"))
    given = ("builtins.list[models.StorageBox]", "models.StorageBox", "models.CreateLidResponse")
    for type_ in given:
        assert f") -> {type_}:" in source
    assert "            StorageBox: What the service answers.\n" in source


def test_another_answer_is_drift(empty: Project) -> None:
    """That a call gives something else breaks those who call it."""
    page = f"# Boxes\n\n{BOX}## Ask\n\nGET /boxes\n\nReturns a storage box object.\n{OTHER}"
    empty.write("boxes.md", page)
    saved = str(empty.root / "boxes.md")
    assert empty.ask("read", "--write", saved).code == 0
    empty.write("boxes.md", page.replace("Returns a storage", "Returns a list of storage"))
    drift = empty.ask("drift", saved)
    assert "the answer of GET /boxes is StorageBox[], was StorageBox" in drift.out
    assert "breaking" in drift.out


NAMES = {
    "Base URL": "production",
    "API endpoint": "production",
    "Базовый адрес": "production",
    "Sandbox base URL": "testing",
    "Latvia": "latvia",
}


@pytest.mark.parametrize(("label", "name"), NAMES.items(), ids=NAMES)
def test_what_an_address_is_called(empty: Project, label: str, name: str) -> None:
    """A label that says no more than that it is an address names no environment."""
    page = f"# Boxes\n\n{label}: https://api.example.org/v1\n\nGET /boxes\n\n{FIELDS}| size | integer | no | How many. |\n"
    [environment] = told(empty, page, name="boxes.md")["environments"]
    assert environment["name"] == name


LABELS = {
    "a label, and the method in a sentence": "`URI: /shop/boxes.php`\n\nAll requests are sent in JSON using the **POST** method.",
    "a method before it": "Method: POST\n\nURL: https://api.example.org/shop/boxes.php",
    "two methods": "Endpoint: /shop/boxes.php\n\nSend it with POST or GET requests.",
}


@pytest.mark.parametrize("text", LABELS.values(), ids=LABELS)
def test_a_path_with_a_label_is_a_call(empty: Project, text: str) -> None:
    """The method is the one that the page names beside it."""
    report = told(
        empty,
        f"# Boxes\n\n{text}\n\n{FIELDS}| size | integer | no | How many. |\n",
        name="boxes.md",
    )
    assert [(call["method"], call["path"]) for call in report["operations"]] == [
        ("POST", "/shop/boxes.php")
    ]


def test_labels_of_several_calls(empty: Project) -> None:
    """Each label has the method that follows it."""
    calls = "## Ask\n\nURI: /boxes\n\nMethod: GET\n\n## Lose\n\nURI: /boxes/:id\n\nMethod: DELETE\n"
    report = told(empty, f"# Boxes\n\n{BOX}{calls}", name="boxes.md")
    assert [(call["method"], call["path"]) for call in report["operations"]] == [
        ("GET", "/boxes"),
        ("DELETE", "/boxes/{id}"),
    ]
