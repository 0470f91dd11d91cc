"""A page states any number of operations; each table is of one of them, or stands for itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_reading import CONFIG, told

from running import Project

FIELDS = "| Name | Type | Required | Description |\n|---|---|---|---|\n"
SIZE = f"{FIELDS}| size | integer | no | How many. |\n"
OTHER = "\n## POST /other\n\nMakes another.\n"


@pytest.fixture
def empty(tmp_path: Path) -> Project:
    """A project without any page."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    return project


STATEMENTS = {
    "a heading": ("## GET `/v1/boxes/{box_id}`", "GET /v1/boxes/{box_id}"),
    "a heading with blanks in braces": ("## GET /boxes/{ id }", "GET /boxes/{id}"),
    "a name with a hyphen": ("## GET /boxes/{box-id}", "GET /boxes/{box-id}"),
    "a name with a dot": ("## GET /boxes/{box.id}", "GET /boxes/{box.id}"),
    "a colon": ("## DELETE /boxes/:id/lid", "DELETE /boxes/{id}/lid"),
    "angle brackets": ("## Box\n\n```\nPUT /boxes/<id>\n```", "PUT /boxes/{id}"),
    "a full URL": ("## Box\n\nGET https://api.example.org/v2/boxes?size=3", "GET /v2/boxes"),
    "a request line": ("## Box\n\n```\nPATCH /boxes HTTP/1.1\n```", "PATCH /boxes"),
    "a component": ('## Box\n<Call method="GET">/boxes/[\\{id\\}](/box)</Call>', "GET /boxes/{id}"),
    "a literal identifier": ("## Box\n\n```\nGET /boxes/10021942\n```", "GET /boxes/{id}"),
}


@pytest.mark.parametrize(("statement", "key"), STATEMENTS.values(), ids=STATEMENTS)
def test_operations_are_read_in_every_notation(empty: Project, statement: str, key: str) -> None:
    """Paths become templates of OpenAPI, whatever notation they are in."""
    report = told(empty, f"# Boxes\n\n{statement}\n\n{SIZE}{OTHER}", name="boxes.md")
    keys = [f"{stated['method']} {stated['path']}" for stated in report["operations"]]
    assert keys == [key, "POST /other"]
    assert report["rows"][0]["operation"] == key


PAGE = f"""# Boxes

### Box structure

{FIELDS}| id | string | yes | Its id. |
| lid | [lid](#lid) | no | What closes it. |

### Lid

{FIELDS}| colour | string | no | Its colour. |

## List boxes

`GET https://api.example.org/v1/boxes`

{SIZE}
### Response

{FIELDS}| boxes | array of [box](#box) | yes | Those found. |

## Change a box

`PUT /v1/boxes/{{id}}`

{FIELDS}| id | string | yes | Which box. |
| colour | string | no | Its new colour. |

#### Headers

{FIELDS}| X-Trace | string | no | For the log. |
"""


def test_each_table_is_of_an_operation_or_a_schema(empty: Project) -> None:
    """Rows say which operation they are of and where their values stand; types link to schemas."""
    report = told(empty, PAGE, name="boxes.md")
    change, listing = "PUT /v1/boxes/{id}", "GET /v1/boxes"
    assert [(row["table"], row["name"], row["in"], row["operation"], row["of"]) for row in report["rows"]] == [
        ("box", "id", "response", None, None),
        ("box", "lid", "response", None, "Lid"),
        ("lid", "colour", "response", None, None),
        ("list_boxes_query", "size", "query", listing, None),
        ("list_boxes_response", "boxes", "response", listing, "Box"),
        ("change_a_box_path", "id", "path", change, None),
        ("change_a_box_request", "colour", "body", change, None),
        ("change_a_box_header", "X-Trace", "header", change, None),
    ]  # fmt: skip
    stated = report["operations"][0]
    assert (stated["host"], stated["heading"], report["operation"]) == ("api.example.org", "List boxes", None)  # fmt: skip


def test_calls_of_samples_count_where_nothing_else_states_any(empty: Project) -> None:
    """Ids and variables of a command line are parameters of the path."""
    page = (
        "# Boxes\n\n## Get\n\n```\ncurl -X GET \\\n  'https://api.example.org/boxes/$BOX_ID'\n```\n\n"
        "## Lid\n\n```\ncurl https://api.example.org/boxes/7df7c2c3-7782-4c5c-a8ed-1102af611608/lid --data '{}'\n```\n\n"
    )
    report = told(empty, page + SIZE, name="boxes.md")
    keys = [(stated["method"], stated["path"]) for stated in report["operations"]]
    assert keys == [("GET", "/boxes/{box_id}"), ("POST", "/boxes/{id}/lid")]


def test_a_component_that_holds_nothing_swallows_no_table(empty: Project) -> None:
    """What follows a closed tag on the next line is drawn as if the tag were not there."""
    report = told(empty, f'# Boxes\n\n<Anchor id="size" />\n###### Size\n{SIZE}', name="boxes.md")
    assert [row["name"] for row in report["rows"]] == ["size"]


BASES = {
    "no URL": ("", "/v1/boxes"),
    "a URL with the version": ("Base URL: https://api.example.org/v1", "/boxes"),
    "a URL without it": ("Base URL: https://api.example.org", "/v1/boxes"),
}


@pytest.mark.parametrize(("stated", "path"), BASES.values(), ids=BASES)
def test_what_is_of_the_base_address(empty: Project, stated: str, path: str) -> None:
    """A version is left out of a path where the address has it, and nowhere else."""
    report = told(empty, f"# Boxes\n\n{stated}\n\nGET /v1/boxes\n\n{SIZE}", name="boxes.md")
    assert report["operations"][0]["path"] == path


PLACES = {
    "查询参数": "query",
    "路径参数": "path",
    "请求头": "header",
    "请求体": "body",
    "表单参数": "form",
    "Параметры строки запроса": "query",
    "Поля формы": "form",
    "Query parameters": "query",
}


@pytest.mark.parametrize(("heading", "place"), PLACES.items(), ids=PLACES)
def test_headings_tell_places(empty: Project, heading: str, place: str) -> None:
    """In the languages at hand."""
    page = f"# Boxes\n\n## POST /boxes/{{lid}}\n\n### {heading}\n\n{SIZE}{OTHER}"
    assert told(empty, page, name="boxes.md")["rows"][0]["in"] == place


BOTH = ["Request and response", "Request / response body", "Запрос и ответ", "请求和响应"]


@pytest.mark.parametrize("heading", BOTH)
@pytest.mark.parametrize("other", [OTHER, ""], ids=["of several", "the only"])
def test_a_table_of_both_ways(empty: Project, heading: str, other: str) -> None:
    """Its rows are sent, and come back."""
    page = f"# Boxes\n\n## PUT /boxes\n\n### {heading}\n\n{SIZE}{other}"
    rows = told(empty, page, name="boxes.md")["rows"]
    assert [(row["name"], row["in"], row["operation"]) for row in rows] == [
        ("size", "body", "PUT /boxes"),
        ("size", "response", "PUT /boxes"),
    ]
