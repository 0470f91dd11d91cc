"""Fields that have no row of a table of their own: cells and list items; codes that are headings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from test_reading import CONFIG, told

from running import Project


@pytest.fixture
def empty(tmp_path: Path) -> Project:
    """A project without any page."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    return project


def rows(report: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Path, type, array and mandatory of each row."""
    return [(r["path"], r["type"], r["array"], r["mandatory"]) for r in report["rows"]]


CELLS = """# Boxes

<div class="wide">
    <div class="left">
        ## Request parameters
        <table><tbody>
            <tr><td>
                <a>**key**</a> <a>string</a> <a>required</a> <br/>
                <a>Who asks, see [keys](#keys)</a>
            </td></tr>
            <tr><td>
                <a>**boxes**</a> <a>list[object]</a> <br/> <a>Which boxes</a>
                <table><tbody>
                    <tr><td><a>**size**</a> <a>integer</a> <br/> Up to 9 feet</td></tr>
                </tbody></table>
            </td></tr>
        </tbody></table>
        ## Request example
        ```
        {"key": "a", "boxes": [{"size": 3}]}
        ```
    </div>
</div>
"""


def test_cells_of_one_column_define_fields(empty: Project) -> None:
    """With their marks; a table within a cell has the rows below. Markdown between tags is read."""
    report = told(empty, CELLS, name="boxes.mdx")
    assert rows(report) == [
        ("key", "string", False, "yes"),
        ("boxes", "object", True, "unstated"),
        ("boxes[].size", "integer", False, "unstated"),
    ]
    assert [row["line"] for row in report["rows"]] == [8, 12, 14]
    assert report["rows"][2]["maximum"] == 9
    assert [example["of"] for example in report["examples"]] == ["request"]
    assert (report["accounted"], report["skipped"]) == (100.0, [])


ITEMS = """# Boxes

Parameters of a request:

* `size` (required): how many boxes
* `lid` (object, optional) - what closes it
  * **colour** - string - its colour
* `note`: said by nobody else

## Options

* `new`: just made
* `old`: long ago

## Response

- `count` integer, of all boxes
- `boxes[]` (list[string]): their ids
"""
ITEM_ROWS = [
    ("size", None, False, "yes"),
    ("lid", "object", False, "no"),
    ("lid.colour", "string", False, "unstated"),
    ("note", None, False, "unstated"),
    ("count", "integer", False, "unstated"),
    ("boxes", "string", True, "unstated"),
]


def test_list_items_define_fields(empty: Project) -> None:
    """Where all of a list do, by type or mark or because what leads to it says so."""
    report = told(empty, ITEMS, name="boxes.md")
    assert rows(report)[:5] == ITEM_ROWS[:5]
    assert {row["table"] for row in report["rows"]} == {"request", "response"}
    assert [row["line"] for row in report["rows"]] == [5, 6, 7, 8, 17, 18]


def test_list_items_of_html_define_fields(empty: Project) -> None:
    """The name is what is in code or strong letters."""
    page = (
        "<h1>Boxes</h1><h2>Request</h2><ul><li><code>size</code> (integer, required): how many</li>"
        "<li><p><b>lid</b> object: closes it</p><ul><li><tt>colour</tt> string</li></ul></li></ul>"
        "<ol><li>First, choose a <code>size</code>: any.</li></ol>"
    )
    report = told(empty, page, name="boxes.html")
    assert rows(report) == [
        ("size", "integer", False, "yes"),
        ("lid", "object", False, "unstated"),
        ("lid.colour", "string", False, "unstated"),
    ]


HEADINGS = """# Errors of boxes

## 10xx - Lids
### -1001 GONE
Nobody has the lid.
### -1002 LID_SHUT
Somebody sits on it.

## Ways of lids

### LID_UP
Open.
### LID_DOWN
Shut.

## Further codes
### 404 - Nothing there
### 409 - Two of them

## 1. Reading
### 1. First
### 2. Second
"""


def test_headings_list_codes(empty: Project) -> None:
    """Numbers with constants as their twins, constants, numbers with titles; no numbered chapters."""
    lists = told(empty, HEADINGS, name="errors.md")["codes"]
    assert [(part["list"], [item["code"] for item in part["items"]]) for part in lists] == [
        ("lids", ["-1001", "-1002"]),
        ("lids_2", ["GONE", "LID_SHUT"]),
        ("ways_of_lids", ["LID_UP", "LID_DOWN"]),
        ("further_codes", ["404", "409"]),
    ]
    assert [part.get("twin") for part in lists] == [None, "lids", None, None]
    assert lists[3]["items"][0]["title"] == "Nothing there"


def test_headings_in_cyrillic_name_their_parts(empty: Project) -> None:
    """By the letters that they sound like."""
    head = "| Название | Тип |\n|---|---|\n"
    text = f"# А\n## Коробка\n{head}| id | string |\n## Б\n`GET /a`\n{head}| b | string |\n## В\n`GET /c`\n"
    report = told(empty, text, name="boxes.md")
    assert [row["table"] for row in report["rows"]] == ["korobka", "b_response"]


COMMENTED = """# Streams of boxes

## Boxes

```js
{
  "e": "box",       // kind of event
  "lid": {          // what closes it
    "n": 3,         // its number
    "open": true    // whether it is
  },
  "w": 2.5
}
```

## Ping

```json
{"id": 7}
```
"""


def test_comments_of_an_example_tell_of_fields(empty: Project) -> None:
    """Where the page has no table of fields; the example stays one."""
    report = told(empty, COMMENTED, name="streams.md")
    assert rows(report) == [
        ("e", "string", False, "unstated"),
        ("lid", "object", False, "unstated"),
        ("lid.n", "integer", False, "unstated"),
        ("lid.open", "boolean", False, "unstated"),
        ("w", "number", False, "unstated"),
    ]
    assert [row["line"] for row in report["rows"]] == [7, 8, 9, 10, 12]
    assert len(report["examples"]) == 2
    assert report["accounted"] == 100.0
    table = "| Name | Type |\n|---|---|\n| size | integer |\n"
    report = told(empty, COMMENTED + table, name="streams.md")
    assert [row["path"] for row in report["rows"]] == ["size"]
