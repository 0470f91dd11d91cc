"""Places, statuses and values that words of a page tell; lists of mentions are none of operations."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_reading import CONFIG, told

from running import Project

FIELDS = "| Name | Type | Description |\n|---|---|---|\n"
SIZE = f"{FIELDS}| size | integer | How many. |\n"
BOXES = f"""# Boxes

Links to read first:

- [`GET /v1/lids`](lids.md)
- [`GET /v1/keys`](keys.md)

## Make a box

`POST /v1/boxes/{{box_id}}`

### Query parameters

{SIZE}
### Body

{FIELDS}| colour | string | `Red`, `Blue` |

### Response 201

{FIELDS}| id | string | Options: `new`, `sent` and `lost`. |

### 404 Not found

{FIELDS}| code | string | Which. |

## Look at a box

`GET /v1/boxes/{{id}}`

{SIZE}

### Example

`POST /v1/boxes/{{some.id}}`
"""


@pytest.fixture
def empty(tmp_path: Path) -> Project:
    """A project without any page."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", CONFIG)
    return project


def test_words_tell_place_status_and_values(empty: Project) -> None:
    """A query of POST is one; each answer has its status; a path is one whatever its names."""
    report = told(empty, BOXES, name="boxes.md")
    assert [f"{call['method']} {call['path']}" for call in report["operations"]] == [
        "POST /v1/boxes/{box_id}",
        "GET /v1/boxes/{id}",
    ]
    assert [(row["name"], row["in"], row["status"], row["enum"]) for row in report["rows"]] == [
        ("size", "query", None, None),
        ("colour", "body", None, ["Red", "Blue"]),
        ("id", "response", "201", ["new", "sent", "lost"]),
        ("code", "response", "404", None),
        ("size", "response", None, None),
    ]


def test_one_operation_has_places_too(empty: Project) -> None:
    """Where the page names them."""
    text = f"# Boxes\n\nPOST /v1/boxes\n\n## URI parameters\n\n{SIZE}\n## Request\n\n{SIZE}"
    report = told(empty, text, name="boxes.md")
    assert [(row["table"], row["in"]) for row in report["rows"]] == [
        ("request_query", "query"),
        ("request", "body"),
    ]


CODES = """# Boxes

| Name | Type | Description |
|---|---|---|
| kind | string | What it is. |

| Value of the field kind | Where |
|---|---|
| flat | here |
| tall | there |

## Levels

| Key | Value | Description |
|---|---|---|
| LOW_ONE | 0 | The first. |
| TOP_ONE | 1 | The last. |

## Games

| ID | Name | Format |
|---|---|---|
| 0 | Chess | a {name} |
| 1 | Go | b {name} |

## Access

| Key | Value | Description |
|---|---|---|
| API_KEY | 731 | Yours. |
| API_PORT | 80 | Ours. |
"""


def test_lists_of_values_are_told_from_settings(empty: Project) -> None:
    """By the field that a header names, by numbers one after another, by names that are none."""
    report = told(empty, CODES, name="boxes.md")
    lists = [(part["list"], part.get("of"), len(part["items"])) for part in report["codes"]]
    assert lists == [
        ("kind", ["request/1"], 2),
        ("levels", None, 2),
        ("games", None, 2),
    ]
    assert [skip["reason"] for skip in report["skipped"]] == ["a table of settings"]
